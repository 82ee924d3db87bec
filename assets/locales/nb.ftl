# Texts of Veikart in bokmål. One line per key; nn.ftl and en.ftl hold the same keys.

## commands (menu, toolbar, tooltips)
menu-file = Fil
menu-edit = Rediger
menu-view = Vis
menu-figure = Figur
menu-help = Hjelp
menu-open-recent = Åpne nylig brukt
menu-samples = Eksempler
menu-snap = Dra i steg på
menu-theme = Utseende
menu-language = Språk
menu-zoom-year = Zoom til år
menu-grouping = Grupper etter
command-new = Nytt veikart
command-new-tip = Begynn på et tomt veikart med verdikjede og milepælstyper
command-open = Åpne…
command-open-tip = Åpne et veikart fra en fil
command-save = Lagre
command-save-tip = Skriv endringene til filen
command-save-as = Lagre som…
command-save-as-tip = Lagre veikartet i en ny fil
command-export = Eksporter figur…
command-export-tip = Lagre figuren som SVG, PNG eller PDF
command-copy-figure = Kopier figur
command-copy-figure-tip = Legg figuren på utklippstavlen som bilde
command-close = Lukk
command-close-tip = Lukk veikartet og gå til startsiden
command-quit = Avslutt
command-quit-tip = Avslutt Veikart
command-undo = Angre
command-undo-tip = Gjør om på den siste endringen
command-redo = Gjør om igjen
command-redo-tip = Gjør den siste angrede endringen på nytt
command-delete = Slett
command-delete-tip = Slett det som er valgt
command-select-all = Velg alt
command-select-all-tip = Velg alle faseperioder og milepæler i figuren
command-find = Søk
command-find-tip = Søk etter navn, aktør eller nummer
command-zoom-in = Zoom inn
command-zoom-in-tip = Vis kortere tid og flere detaljer
command-zoom-out = Zoom ut
command-zoom-out-tip = Vis lengre tid
command-fit-all = Vis hele perioden
command-fit-all-tip = Tilpass tidsaksen til alle årene
command-fit-selection = Vis det valgte
command-fit-selection-tip = Tilpass tidsaksen til det som er valgt
command-switch-grouping = Bytt gruppering
command-switch-grouping-tip = Bytt mellom mål og verdikjede
command-group-strategy = Mål, delmål og tema
command-group-strategy-tip = Grupper etter mål, delmål og tema
command-group-value-chain = Verdikjede
command-group-value-chain-tip = Grupper etter fase
command-collapse-all = Skjul detaljer
command-collapse-all-tip = Fold sammen alle delmål
command-expand-all = Vis alle detaljer
command-expand-all-tip = Fold ut alle overskrifter
command-outline = Oversikt
command-outline-tip = Vis eller skjul oversikten til venstre
command-inspector = Egenskaper
command-inspector-tip = Vis eller skjul egenskapene til høyre
command-snap-year = År
command-snap-half = Halvår
command-snap-tertial = Tertial
command-snap-quarter = Kvartal
command-snap-month = Måned
command-snap-day = Dag
command-snap-tip = Dra i steg på { $step }
command-theme-system = Som systemet
command-theme-light = Lyst
command-theme-dark = Mørkt
command-theme-contrast = Høy kontrast
command-theme-tip = Velg utseende
command-language-tip = Velg språk i programmet
command-whole-roadmap = Hele veikartet
command-whole-roadmap-tip = Vis alle aktiviteter
command-shortcuts = Hurtigtaster
command-shortcuts-tip = Alle hurtigtaster på ett ark
command-guide = Kom i gang
command-guide-tip = Kort veiledning
command-about = Om Veikart
command-about-tip = Versjon og lisenser
undo-named = Angre { $action }
redo-named = Gjør om igjen: { $action }

## start page
start-what = Faser over år, det planlagte skilt fra det tentative
start-open = Åpne
start-open-words = Velg en veikartfil på maskinen, eller dra den hit
start-try = Prøv det nasjonale veikartet
start-try-words = En kopi å bli kjent med: ingenting kan ødelegges
start-new = Nytt
start-new-words = Begynn på et tomt veikart med verdikjeden klar
start-recent = Nylig brukt
start-no-recent = Ingen filer ennå
sample-national = Nasjonalt veikart for e-helse 2021–2027
sample-municipality = Eksempel: en kommune

## changes, as undo names them
undo-move = flytting av «{ $name }»
undo-resize = endret varighet for «{ $name }»
undo-sharpen = presisering av «{ $name }»
undo-date = datering av «{ $name }»
undo-undate = fjernet dato for «{ $name }»
undo-place = omplassering av «{ $name }»
undo-phase = endret fase for «{ $name }»
undo-certainty = endret sikkerhet for «{ $name }»
undo-status = endret status for «{ $name }»
undo-rename = nytt navn på «{ $name }»
undo-add = ny: «{ $name }»
undo-delete = sletting av «{ $name }»
undo-change = endring av «{ $name }»

## changes that cannot be made
edit-missing = «{ $id }» finnes ikke lenger i veikartet
edit-taken = Noe annet heter allerede «{ $id }». Velg en annen id.
edit-wrong-place = Dette kan ikke stå under «{ $id }»
edit-no-parent = Dette må stå under noe annet
edit-bad-id = Dette kan ikke være en id: bruk 1–64 tegn, uten @ først og uten mellomrom i endene
edit-too-deep = «{ $id }» ville ligge mer enn 16 nivåer ned. Flytt den lenger opp.
edit-cycle = «{ $id }» kan ikke ligge under seg selv
edit-completed = Hold Shift for å flytte en fullført periode
edit-outside-calendar = Datoen ville havne utenfor årene 1000 til 9999
edit-control-characters = Teksten har usynlige kontrolltegn som ikke kan lagres. Skriv den inn på nytt.
edit-undated = Dette har ingen dato å flytte

## status bar and names of things
status-trial = Prøvekopi
status-whole = Hele veikartet: { $count ->
    [one] én aktivitet
   *[other] { $count } aktiviteter
}
status-selected = { $what } valgt
status-saved = Lagret
status-modified = Endringer er ikke lagret
status-no-file = Ikke lagret i noen fil
figure-numbered = Figur { $number } { $title }

## dialogs
dialog-ok = OK
dialog-close = Lukk
dialog-cancel = Avbryt
dialog-save = Lagre
dialog-discard = Ikke lagre
dialog-save-changes = Lagre endringene i «{ $name }»?
dialog-save-changes-words = Endringer som ikke lagres, går tapt.
dialog-changed = Filen er endret av noen andre
dialog-changed-words = «{ $name }» er ikke lenger slik den var da du åpnet den. Lagre dine endringer i en ny fil, les filen på nytt (dine endringer går tapt), eller lagre likevel. Den andre versjonen blir da liggende blant sikkerhetskopiene.
dialog-read-again = Les på nytt
dialog-save-anyway = Lagre likevel
dialog-replace = Erstatte filen?
dialog-replace-words =
    Det finnes allerede en fil her:
    { $path }
dialog-replace-yes = Erstatt
path-label = Mappe og filnavn
path-open = Åpne veikart
path-open-button = Åpne
path-save = Lagre veikart
path-export-file = Lagre figur
path-export-folder = Mappe for figurene
path-empty = Skriv hvor filen ligger
path-no-file = Det finnes ingen fil her. Kontroller navnet.
path-is-folder = Dette er en mappe. Skriv navnet på en fil.
path-no-folder = Mappen finnes ikke. Lag den, eller velg en annen.
waiting-open = Åpner «{ $name }» …
waiting-export = Skriver figur { $number } av { $total } …

## problems and notices
problem-open = «{ $name }» kan ikke åpnes
problem-open-sample = Eksempelet kan ikke åpnes
problem-place = Linje { $line }, kolonne { $column }:
problem-save = «{ $name }» ble ikke lagret
problem-export = Figuren ble ikke lagret
problem-program = Programmet gjorde en feil
problem-program-words = Arbeidet ble ikke fullført, og filene er som før. Lagre i en ny fil og start programmet på nytt.
problem-figure-size = Figuren blir for stor til å tegnes. Velg en mindre størrelse, eller vis en del av veikartet.
notice-saved = Lagret i «{ $name }»
notice-no-backup = Lagret, men uten sikkerhetskopi: { $why }
notice-comments = Filen har kommentarer (//). De blir ikke med når du lagrer, men ligger i sikkerhetskopien.
notice-exported = { $count ->
    [one] Figuren er lagret i { $path }
   *[other] { $count } filer er lagret i { $path }
}
notice-export-stopped = { $count ->
    [0] Eksporten er avbrutt. Ingen filer er lagret.
    [one] Eksporten er avbrutt. Én fil er lagret i { $path }
   *[other] Eksporten er avbrutt. { $count } filer er lagret i { $path }
}
settings-lost = Innstillingene kunne ikke lagres: { $why }
hint-drag = Dra i en fase for å flytte den
command-group-actor = Aktør
command-group-actor-tip = Grupper etter aktør

## export
export-title = Eksporter figur
export-what = Hva
export-what-shown = Figuren som vises
export-what-all = Alle figurene i veikartet
export-format = Format
export-format-pdf = PDF – til utskrift
export-format-svg = SVG – til nettsider og redigering
export-format-png = PNG – bilde
export-size = Størrelse
export-size-word = Word-dokument, 170 mm bredt
export-size-landscape = Liggende A4
export-size-a3 = Liggende A3
export-size-slide = Lysbilde 16:9
export-colours = Farger
export-colours-screen = Lyse, som på skjermen
export-colours-print = For papir
export-go = Velg sted…

## help
keys-commands = Kommandoer
keys-canvas = På tidsaksen
keys-drag = Dra
keys-drag-does = Flytt en fase, en milepæl eller et navn
keys-drag-edge = Dra i kanten
keys-drag-edge-does = Endre start eller slutt
keys-drag-shift = Shift + dra
keys-drag-shift-does = Gjør datoen mer presis
keys-escape = Esc
keys-escape-does = Avbryt det du holder på med
keys-double-click = Dobbeltklikk
keys-double-click-does = Endre et navn, eller lag en ny faseperiode
keys-wheel = Hjul
keys-wheel-does = Rull opp og ned
keys-shift-wheel = Shift + hjul
keys-shift-wheel-does = Rull sidelengs i tid
keys-ctrl-wheel = Ctrl + hjul
keys-ctrl-wheel-does = Zoom der pekeren er
keys-space-drag = Mellomrom + dra
keys-space-drag-does = Skyv hele flaten
keys-arrows = Piltaster
keys-arrows-does = Gå fra stolpe til stolpe
keys-ctrl-arrows = Ctrl + piltaster
keys-ctrl-arrows-does = Flytt det valgte ett steg
keys-phase = 1–5, 0, T
keys-phase-does = Velg fase, ukjent fase, eller tentativ
guide-read = Slik leser du et veikart
guide-read-words = Hver rad er en aktivitet. Stolpene er fasene den går gjennom: bokstaven og fargen sier hvilken, heltrukket kant betyr planlagt, stiplet kant betyr tentativt. En takket ende er ikke oppgitt, en spiss ende fortsetter.
guide-move = Flytt og endre
guide-move-words = Dra i en stolpe for å flytte den i tid, i en kant for å endre start eller slutt, i grensen mellom to for å flytte begge. Dra til en annen rad for å gi perioden til en annen aktivitet. Trykk G for å gruppere etter fase: der bytter du fase ved å dra til et annet felt. Ctrl+Z angrer.
guide-dates = Datoer er så presise som de er kjent
guide-dates-words = En dato kan være et år, et halvår, et kvartal, en måned eller en dag, og den blir ikke mer presis av at du drar i den. Hold Shift for å gjøre den mer presis, eller skriv den i egenskapene: «våren 2024», «Q1 2025», «2025/2026».
guide-undated = Det som ikke har dato
guide-undated-words = Perioder uten dato står i kolonnen «Tidspunkt ikke fastsatt». Dra en av dem inn på tidsaksen for å gi den en dato, eller dra en stolpe ut i kolonnen for å ta datoen bort.
guide-export = Ut av programmet
guide-export-words = «Kopier figur» legger figuren på utklippstavlen. «Eksporter figur» lagrer den som PDF, SVG eller PNG, tilpasset et Word-dokument, et ark eller et lysbilde.
guide-limits = Verdt å vite
guide-limits-words = Å knipe med to fingrer for å zoome virker bare på Mac; ellers brukes Ctrl og hjulet. På Linux med Wayland kan filer ikke dras inn i vinduet; bruk «Åpne».
about-title = Veikart { $version }
about-words =
    Et redigeringsprogram for veikart langs en verdikjede. Programmet bruker aldri nettet.
    Lisens: MIT eller Apache-2.0. Skrifttypen Inter har lisensen SIL Open Font License 1.1.

## typed dates
typed-date-no-date = Dette er ingen dato. Skriv for eksempel 2026, 1. kv. 2025, høsten 2024, juni 2024, 10.06.2024, 2025–2026, fra 2025, senest juni 2025, pågår eller ukjent.
typed-date-not-in-calendar = Denne datoen finnes ikke i kalenderen. Se over tallene.
typed-date-backwards = Tidsrommet slutter før det begynner. Bytt om de to datoene.

## merknader (check)
severity-error = feil
severity-warning = advarsel
severity-tip = tips
finding-unknown-phase = «{ $id }» viser til fasen «{ $target }», som ikke finnes i verdikjeden. Velg en fase som finnes, eller legg den til.
finding-unknown-milestone-kind = Milepælen «{ $id }» er av slaget «{ $target }», som ikke finnes. Velg et slag som finnes.
finding-unknown-actor = «{ $id }» viser til aktøren «{ $target }», som ikke finnes. Legg til aktøren, eller skriv navnet som vanlige ord.
finding-unknown-audience = «{ $id }» viser til målgruppen «{ $target }», som ikke finnes. Legg den til, eller skriv navnet som vanlige ord.
finding-unknown-activity = «{ $id }» viser til aktiviteten «{ $target }», som ikke finnes. Fjern henvisningen, eller legg til aktiviteten.
finding-unknown-priority-item = Prioriteten «{ $id }» viser til «{ $target }», som verken er en aktivitet eller et tema. Fjern eller rett henvisningen.
finding-unknown-view-item = Figuren «{ $id }» skal vise «{ $target }», som ikke finnes. Fjern eller rett henvisningen.
finding-unknown-mention = «{ $id }» viser til «{ $target }», som ikke finnes i filen. Rett henvisningen, eller skriv den som vanlige ord.
finding-ends-before-start = Faseperioden «{ $id }» slutter ({ $end }) før den begynner ({ $start }). Bytt om eller rett datoene.
finding-unplaced = Aktiviteten «{ $id }» ({ $name }) står ikke noe sted i veikartet. Legg den under et delmål eller tema.
finding-unknown-why = Henvisningen leder ikke noe sted. Figurer og søk kan ikke vise det den skulle vise til.
finding-ends-before-start-why = Perioden kan ikke tegnes som den er skrevet.
finding-unplaced-why = Det som ikke står noe sted, vises bare i søk og tabell.
finding-stale-plan = Planen for «{ $id }» ({ $when }) er eldre enn statusdatoen, og resultatet er ikke oppgitt. Sett status, eller flytt datoen.
finding-stale-plan-why = En plan som er passert uten resultat, leses som et løfte som ikke ble holdt.
finding-doubtful-plan = «{ $id }» er planlagt { $when }, som allerede er i gang. Er den nådd?
finding-doubtful-plan-why = Datoen er omtrentlig, så den kan være både nådd og forsinket.
finding-complete-before-rollout = «{ $id }» sier at innføringen er fullført ({ $when }) før noen innføring begynner. Rett en av datoene.
finding-complete-before-rollout-why = Milepælen og fasene sier hver sitt.
finding-availability-missing = «{ $name }» skal innføres, men ingen milepæl sier når den kan tas i bruk.
finding-availability-missing-why = Virksomhetene planlegger etter datoen da løsningen er klar for utbredelse.
finding-outside-period = «{ $id }» ({ $when }) ligger utenfor årene på tidsaksen.
finding-outside-period-why = Den vises bare som et merke i kanten av figuren.
finding-undated = «{ $id }» i «{ $name }» har ikke noe tidspunkt.
finding-undated-why = Ukjent er en ærlig opplysning. Spør den ansvarlige før neste versjon.
finding-tentative-unexplained = «{ $id }» i «{ $name }» er tentativ uten at det står hvorfor.
finding-tentative-unexplained-why = Leserne vil vite hva datoen avhenger av: et vedtak, penger, et regelverk.
finding-phase-missing = «{ $id }» i «{ $name }» har ingen fase.
finding-phase-missing-why = Uten fase kan ingen se hvor langt arbeidet er kommet.
finding-phase-skipped = «{ $id }» kommer uten fasen «{ $phase }» foran.
finding-phase-skipped-why = Det kan være riktig, eller en fase kan mangle i veikartet.
finding-phase-backwards = «{ $id }» går tilbake til fasen «{ $phase }» etter «{ $before }».
finding-phase-backwards-why = Rekkefølgen er tillatt. Se om den er ment.
finding-phase-overlap = «{ $id }» er samme fase for de samme aktørene i samme tid som «{ $other }».
finding-phase-overlap-why = To stolper som sier det samme, telles to ganger.
finding-actor-ahead = { $who } er i «{ $phase }», lenger enn noen av faseperiodene i «{ $id }».
finding-actor-ahead-why = Statusen per aktør er nyere enn stolpene. Legg til en faseperiode, eller rett statusen.
finding-no-owner = Ingen er oppgitt som ansvarlig for «{ $name }».
finding-no-owner-why = Den som ikke er navngitt, blir ikke gjettet. Spør, og skriv navnet når det er kjent.
finding-no-actor = Ingen aktør er oppgitt for «{ $name }».
finding-no-actor-why = Leserne leter etter seg selv i veikartet. Uten aktør finner ingen aktiviteten.
finding-duplicate-name = «{ $name }» ({ $id }) heter det samme som «{ $other }».
finding-duplicate-name-why = To aktiviteter med samme navn forveksles. Er det én aktivitet, kan den stå flere steder.
finding-same-fact-twice = «{ $id }» sier det samme som «{ $other }».
finding-same-fact-twice-why = Det samme skal ikke telles to ganger.
finding-circle = Avhengigheten «{ $id }» er del av en ring: det ene venter på det andre.
finding-circle-why = Gjensidig avhengighet er tillatt. Vit om den når datoer flyttes.
finding-unnumbered-figure = Figuren «{ $id }» har ikke nummer.
finding-unnumbered-figure-why = Uten nummer kommer den ikke i figurlisten.
finding-uncaptioned-figure = Figuren «{ $id }» har ingen figurtekst.
finding-uncaptioned-figure-why = Hver figur i rapporten skal ha en tekst som sier hva den viser.
finding-in-no-figure = «{ $name }» ({ $id }) er ikke med i noen figur.
finding-in-no-figure-why = Den som bare leser rapporten, får ikke vite om aktiviteten.
finding-reference-uncited = Ingen tekst viser til referansen «{ $title }» ({ $id }).
finding-reference-uncited-why = En referanse som ikke brukes, hører ikke hjemme i listen.
finding-reference-ambiguous = Flere referanser er «{ $author }, { $year }». Henvisninger kan ikke skille «{ $id }» fra de andre.
finding-reference-ambiguous-why = Skill dem i teksten, for eksempel 2023a og 2023b.
finding-link-without-address = Lenken «{ $text }» ({ $id }) har ingen adresse.
finding-link-without-address-why = Lenketeksten blir stående, men den leder ingen steder.
finding-unconfirmed = Ingen har bekreftet «{ $name }» siden forrige versjon.
finding-unconfirmed-why = Hver aktør går gjennom sitt eget innhold før en ny versjon.
finding-placeholder = «{ $place }» inneholder «[{ $words }]», som ikke er fylt ut.
finding-placeholder-why = Ord i hakeparentes blir stående slik i det som gis ut.
finding-form-missing = «{ $name }» ({ $id }) mangler formen for { $form }.
finding-form-missing-why = En figur på det språket viser da navnet på bokmål.
fix-completed = Sett status til fullført
fix-remove = Slett den ene
fix-number = Gi figuren nummer { $number }
findings-names = Henvisninger
findings-dates = Datoer
findings-phases = Faser
findings-actors = Aktører
findings-structure = Struktur
findings-figures = Figurer
findings-sources = Kilder
findings-texts = Tekster

## edits: what was done ("Angre ...") and why it cannot be done

## figures and canvas: what layout writes
figure-undated = Tidspunkt ikke fastsatt
figure-status = Status { $date }
figure-priority = Prioritet { $rank }
figure-goal = Mål { $number }
figure-quarter = { $number }. kv.
figure-also-in = også i { $places }
figure-unknown-phase = Fase ikke kjent
figure-unplaced = Uten plass i strategien
figure-no-actor = Aktør ikke oppgitt
figure-planned = planlagt
figure-tentative = tentativ
figure-tentative-start = tentativ start
figure-tentative-end = tentativ slutt
figure-status-ongoing = pågår
figure-status-planned = planlagt
figure-status-completed = fullført
figure-status-delayed = forsinket
figure-status-at-risk = i fare
figure-status-terminated = avsluttet

## figures: title, caption, legend
figure-version = Versjon { $version }
figure-number = Figur { $number }
figure-left-out = { $count ->
    [one] Én uten fastsatt tidspunkt er utelatt
   *[other] { $count } uten fastsatt tidspunkt er utelatt
}
figure-page = Side { $page } av { $count }
legend-phase = Fase
legend-certainty = Sikkerhet
legend-time = Tidspunkt
legend-milestone = Milepæl
legend-abbreviations = Forkortelser
legend-planned = Planlagt
legend-tentative = Tentativ
legend-torn = Start eller slutt ikke oppgitt
legend-open = Fortsetter
legend-marker = Pågår, start og slutt ikke oppgitt
legend-whisker = Omtrentlig tidspunkt
legend-outside = Utenfor tidsaksen
## åpning av filer
open-unreadable = Filen kan ikke leses: { $why }. Se etter at navnet er riktig, og at du har lov til å lese den.
open-not-utf8 = Herfra er filen ikke tekst i UTF-8. Lagre den som UTF-8, eller velg en annen fil.
open-control-character = Kontrolltegnet { $code } kan ikke stå i et veikart. Fjern det; bare linjeskift og tabulator er tillatt.
open-no-format = Et veikart begynner med ( og format: 1, men det gjør ikke denne filen. Den er trolig noe annet enn et veikart.
open-newer-format = Filen har format { $format }, og dette programmet kjenner format 1. Åpne den med en nyere versjon av Veikart.
open-expected-comma = Her mangler et komma eller en sluttparentes. Sett det inn foran dette stedet.
open-expected-colon = Her mangler et kolon mellom navnet på feltet og verdien. Sett det inn.
open-expected-text = Her skal det stå en tekst. Skriv den i anførselstegn, for eksempel "tekst".
open-expected-text-end = Teksten som begynner her, mangler anførselstegn til slutt. Sett inn " der den slutter.
open-expected-list = Her skal det stå en liste. Skriv den i hakeparenteser, for eksempel ["a", "b"].
open-expected-list-end = Listen mangler ] til slutt. Sett det inn her.
open-expected-record = Her mangler en startparentes. Sett inn ( foran feltene.
open-expected-record-end = Her mangler en sluttparentes. Sett inn ) etter det siste feltet.
open-expected-map = Her mangler en startklamme. Sett den inn foran den første id-en.
open-expected-map-end = Her mangler en sluttklamme. Sett den inn etter det siste innslaget.
open-expected-number = Her skal det stå et helt tall. Skriv bare sifre.
open-expected-true-or-false = Her skal det stå true eller false. Skriv ett av dem.
open-expected-name = Her skal det stå et navn. Skriv navnet på et felt, eller et av ordene som kan stå her.
open-expected-escape = Omvendt skråstrek kan bare stå foran " \ n t eller u med klammer. Skriv \\ for en skråstrek i seg selv.
open-expected-comment-end = Kommentaren mangler */ til slutt. Sett det inn der den slutter.
open-expected-header = Den første linjen er ikke forstått. Skriv den som #![enable(implicit_some, unwrap_newtypes, unwrap_variant_newtypes)], eller fjern den.
open-expected-more = Filen slutter midt i noe. Den kan være avkuttet: se etter en sikkerhetskopi.
open-expected-end = Etter den siste sluttparentesen skal det ikke stå mer. Fjern resten.
open-unknown-field = { $record } har ikke noe felt som heter { $field }. Rett navnet eller fjern det; feltene er { $known }.
open-missing-field = Feltet { $field } mangler i { $record }. Legg det til.
open-repeated-field = Feltet { $field } står to ganger i { $record }. Fjern det ene.
open-unknown-word = { $word } kan ikke stå her. Skriv et av disse: { $known }.
open-no-date = «{ $text }» er ingen dato. Skriv for eksempel 2026, 2025-H2, 2025-T1, 2025-Q1, 2023-autumn, 2024-06, 2024-06-10, 2025/2026, >=2025, <=2025-06 eller ~2024, og for start og slutt også open, ? eller ?past.
open-no-day = «{ $text }» er ingen dag. Skriv for eksempel 2024-08-21.
open-no-colour = «{ $text }» er ingen farge. Skriv for eksempel #F5AF58.
open-no-number = Her skal det stå et tall, ikke { $text }. Skriv det i anførselstegn, for eksempel "12.5", med høyst 28 sifre.
open-number-too-large = Tallet er for stort, eller negativt der det ikke gir mening. Skriv et mindre tall.
open-no-years = Disse årene kan ikke være en tidsakse. De skal gå fra ett år til det samme eller et senere, mellom 1000 og 9999, og være høyst 200.
open-id-empty = En id kan ikke være tom. Skriv en id som ikke brukes fra før.
open-id-too-long = Id-en «{ $id }» er lengre enn 64 tegn. Skriv en kortere.
open-id-spaces = Id-en «{ $id }» begynner eller slutter med mellomrom. Fjern mellomrommet.
open-id-control = Id-en «{ $id }» har linjeskift eller tabulator i seg. Fjern dem.
open-id-at-sign = Id-en «{ $id }» begynner med @ her, der den skal stå uten. Fjern @.
open-duplicate-id = Id-en «{ $id }» står allerede på linje { $line }. Gi en av de to en annen id.
open-too-deep = «{ $id }» ligger mer enn { $most } nivåer nede. Flytt det lenger opp.
open-parentheses-too-deep = Her står for mange parenteser inni hverandre. Fjern noen av dem.
open-cycle = Aktiviteten «{ $id }» står som underaktivitet av seg selv, direkte eller lenger ned. Fjern den fra en av underaktivitetene.
open-other = Dette er ikke forstått: { $why }. Rett det.

## lagring av filer
save-changed-on-disk = { $path } er endret av noen andre siden du åpnet den. Lagre under et annet navn, eller åpne filen på nytt.
save-no-folder = Mappen { $path } finnes ikke. Lag den, eller lagre et annet sted.
save-is-folder = { $path } er en mappe. Skriv navnet på en fil.
save-read-only = { $path } er skrivebeskyttet. Lagre under et annet navn, eller gjør filen skrivbar.
save-failed = { $path } kan ikke skrives: { $why }. Filen er som den var; lagre et annet sted, eller prøv igjen.
## canvas
canvas-scroll-rows = Rull i radene
canvas-scroll-time = Rull langs tidsaksen
canvas-rim-outline = Bredde på navnekolonnen
canvas-rim-undated = Bredde på kolonnen for udaterte
canvas-rename = Nytt navn
canvas-fold = Skjul det som ligger under { $name }
canvas-unfold = Vis det som ligger under { $name }
canvas-how-precise = Når begynner den?
canvas-menu-phase = Fase
canvas-menu-certainty = Sikkerhet
canvas-menu-status = Status
canvas-menu-undate = Ta bort tidspunktet
canvas-menu-rename = Gi nytt navn
canvas-menu-new-activity = Ny aktivitet
canvas-new-activity = Ny aktivitet
canvas-planned = Planlagt
canvas-tentative = Tentativ
canvas-tentative-start = Tentativ start
canvas-tentative-end = Tentativ slutt
canvas-planned-start = Planlagt start
canvas-planned-end = Planlagt slutt
canvas-status-unknown = ikke oppgitt
drag-drop-to-date = Slipp for å tidfeste
drag-and-more = { $count ->
    [one] og én til
   *[other] og { $count } til
}
drag-step-year = flyttes i hele år
drag-step-half = flyttes i hele halvår
drag-step-tertial = flyttes i hele tertialer
drag-step-quarter = flyttes i hele kvartaler
drag-step-month = flyttes i hele måneder
drag-step-day = flyttes i hele dager
drag-to-activity = Flyttes til «{ $name }»
drag-phase = Fase: { $before } → { $after }
drag-sharpened = Presisert: { $before } → { $after }
drag-no-date = tidspunkt ikke fastsatt
drag-phase-unknown = Fase ikke kjent
drag-place-before = Flyttes foran «{ $name }»
drag-place-after = Flyttes etter «{ $name }»
drag-place-under = Flyttes til «{ $name }»
tip-source = Kilde: linje { $lines }

## outline
outline-goals = Mål
outline-figures = Figurer
outline-whole = Hele veikartet
outline-figure = Figur { $number }
outline-candidates = Kandidater
outline-empty = Ingen mål ennå
outline-only-this = Vis bare dette
outline-show-all = Vis alt
outline-shows-only = Viser bare { $what }
outline-go-there = Gå dit
outline-open = Fold ut
outline-close = Fold sammen
outline-count = { $count ->
    [one] { $count } aktivitet
   *[other] { $count } aktiviteter
}

## search
search-name = Søk i veikartet
search-hint = Søk navn, aktør eller nummer
search-none = Fant ikke «{ $query }»
search-none-hint = Prøv et annet ord, en aktør eller et nummer som 2.B
search-more = Bare de 50 beste treffene vises. Skriv mer for å finne færre.
search-nowhere = Ikke plassert
search-goal = Mål
search-sub-goal = Delmål
search-theme = Tema
search-activity = Aktivitet
search-candidate = Kandidat
search-milestone = Milepæl
search-figure = Figur

## inspector
inspector-roadmap = Veikart
inspector-goal = Mål
inspector-sub-goal = Delmål
inspector-theme = Tema
inspector-activity = Aktivitet
inspector-segment = Faseperiode
inspector-milestone = Milepæl
inspector-several = flere ting
inspector-several-values = Ulike
inspector-not-in-list = Står ikke i listen
inspector-name = Navn
inspector-name-missing = Skriv et navn. Feltet kan ikke være tomt.
inspector-short-name = Kort navn i figurer
inspector-title = Tittel
inspector-short-title = Kort tittel i figurer
inspector-titles = Tittelen på andre målformer
inspector-names = Navnet på andre målformer
inspector-in-nb = Bokmål
inspector-in-nn = Nynorsk
inspector-in-en = Engelsk
inspector-aliases = Andre navn, ett per linje
inspector-tags = Stikkord, ett per linje
inspector-kind = Slag
inspector-description = Omtale
inspector-text = Tekst
inspector-read = Les
inspector-write = Skriv
inspector-status = Status
inspector-status-note = Merknad til statusen
inspector-status-ongoing = Pågår
inspector-status-planned = Planlagt
inspector-status-completed = Fullført
inspector-status-delayed = Forsinket
inspector-status-at-risk = I fare
inspector-status-terminated = Avsluttet
inspector-status-unknown = Ikke kjent
inspector-hidden = Vis ikke i figurer
inspector-segments = Faseperioder
inspector-new-segment = Ny faseperiode
inspector-milestones = Milepæler
inspector-new-milestone = Ny milepæl
inspector-undated = Tidspunkt ikke fastsatt
inspector-phase = Fase
inspector-phase-unknown = Ukjent fase
inspector-start = Start
inspector-end = Slutt
inspector-certainty = Sikkerhet
inspector-planned = Planlagt
inspector-tentative = Tentativ
inspector-why = Begrunnelse for tidspunktet
inspector-who = Hvem
inspector-label = Tekst i figuren
inspector-note = Merknad
inspector-milestone-kind = Slag milepæl
inspector-when = Tidspunkt
inspector-which-date = Hva betyr «{ $typed }»?
inspector-date-only = Skriv et tidspunkt, for eksempel 1. kv. 2025 eller høsten 2024.
inspector-day-only = Skriv en dag, for eksempel 21.08.2024.
inspector-roles = Hvem gjør hva
inspector-role = Rolle
inspector-new-role = Legg til deltaker
inspector-new-name = Uten navn
inspector-from = Fra
inspector-until = Til
inspector-remove = Fjern { $name }
inspector-take-away = Fjern
inspector-audience = Målgrupper
inspector-actor-status = Status per aktør
inspector-new-actor-status = Legg til aktør
inspector-since = Siden
inspector-confirmed = Bekreftet
inspector-confirmed-by = Bekreftet av
inspector-confirmed-when = Bekreftet når
inspector-confirmed-hint = Tøm tidspunktet for å ta bort bekreftelsen.
inspector-provenance = Kilde
inspector-source-lines = Linjer i kilden
inspector-basis = Grunnlag
inspector-basis-none = Ikke oppgitt
inspector-basis-stated = Sagt i kilden
inspector-basis-inferred = Utledet
inspector-wording = Ordlyd
inspector-goal-owner = Fagansvarlig
inspector-benefit = Gevinst
inspector-benefit-basis = Grunnlag for gevinsten
inspector-effects = Effekter, én per linje
inspector-indicators = Strategiske indikatorer
inspector-indicator = Om indikatoren
inspector-new-observation = Legg til måling
inspector-unit = Enhet
inspector-target = Måltall
inspector-denominator = Nevner
inspector-about = Gjelder
inspector-value = Verdi
inspector-words = Utdypende ord
inspector-no-number = Skriv et tall, for eksempel 12,5.
inspector-dependencies = Avhengigheter
inspector-relation = Forhold
inspector-relation-prerequisite = forutsetter
inspector-relation-builds-on = bygger på
inspector-relation-succeeds = erstatter
inspector-relation-merged-into = slått sammen med
inspector-relation-part-of = inngår i
inspector-relation-coordinated-with = samordnes med
inspector-relation-financed-by = finansieres av
inspector-relation-decided-by = avhenger av vedtak
inspector-relation-related = henger sammen med
inspector-links = Lenker
inspector-link-text = Lenketekst
inspector-address = Adresse
inspector-version = Versjon
inspector-as-of = Statusdato
inspector-period = År på tidsaksen
inspector-strategy = Strategiperiode
inspector-no-years = Skriv to årstall, for eksempel 2021–2027.
inspector-publisher = Utgiver
inspector-document-type = Dokumenttype
inspector-language = Språk i innholdet
inspector-language-none = Ikke oppgitt
inspector-notice = Varsel når veikartet åpnes
inspector-value-chain = Verdikjede
inspector-letter = Bokstav på stolpene
inspector-colour = Farge
inspector-edge-colour = Kantfarge
inspector-no-colour = Skriv en farge, for eksempel #F5AF58.
inspector-meaning = Betydning
inspector-driver = Hvem driver framdriften
inspector-run-by = Drives av
inspector-rule = Regel for å være i fasen
inspector-milestone-kinds = Milepælstyper
inspector-shape = Form
inspector-shape-diamond = Fylt rute
inspector-shape-hollow-diamond = Åpen rute
inspector-shape-ticked-square = Avkrysset firkant
inspector-shape-flag = Flagg
inspector-shape-dot = Prikk
inspector-actors = Aktører
inspector-former = Finnes ikke lenger
inspector-details = Kolofon
inspector-new-detail = Legg til linje
inspector-selected = { $count ->
    [one] { $count } ting er valgt
   *[other] { $count } ting er valgt
}
group-no-place = Uten plass i strategien
group-no-owner = Ansvarlig ikke oppgitt
group-no-audience = Målgruppe ikke oppgitt
group-no-actor-kind = Aktørtype ikke oppgitt
group-no-kind = Type ikke oppgitt
group-no-tag = Uten merkelapp
group-no-status = Status ikke oppgitt
group-no-priority = Uten prioritet
group-no-milestone = Ingen kommende milepæl
edit-follows = «{ $id }» står her fordi noe annet sier det (en dato, en prioritet, typen til en aktør). Endre det i stedet.
command-group-owner = Ansvarlig
command-group-actor-kind = Aktørtype
command-group-audience = Målgruppe
command-group-kind = Type
command-group-status = Status
command-group-certainty = Sikkerhet
command-group-priority = Prioritet
command-group-tag = Merkelapp
command-group-next-milestone = År for neste milepæl
command-group-flat = Ingen grupper
command-group-tip = Ordne radene i grupper etter dette
command-then-none = Ingen
command-then-tip = Del hver gruppe videre etter dette
command-split-by-actor = Del på aktør
command-split-by-actor-tip = Vis én rad per aktør for hver aktivitet
command-only-this-tip = Vis bare det valgte og det som ligger under, eller alt igjen
command-sort-outline = Rekkefølgen i veikartet
command-sort-name = Navn
command-sort-start = Start
command-sort-end = Slutt
command-sort-milestone = Neste milepæl
command-sort-status = Status
command-sort-kind = Type
command-sort-tip = Ordne aktivitetene i hver gruppe etter dette
menu-then = Deretter etter
menu-sort = Sorter etter

## many at once, clipboard
edit-too-coarse = Datoen er for grov til å flyttes så lite
edit-not-within = Datoen ligger ikke innenfor faseperioden
edit-apart = Periodene må møtes eller overlappe for å slås sammen
edit-no-place = Velg først hvor det skal stå
undo-align = justering av «{ $name }»
undo-distribute = «{ $name }» etter hverandre
undo-split = deling av «{ $name }»
undo-join = sammenslåing i «{ $name }»
undo-paste = innliming av «{ $name }»
undo-duplicate = kopi av «{ $name }»
amount-empty = Skriv hvor mye, for eksempel «+2 kvartaler», «-1 år» eller «3 mnd»
amount-not-understood = Dette ble ikke forstått. Skriv for eksempel «+2 kvartaler», «-1 år» eller «3 mnd».
amount-no-unit = Av hva? Skriv år, halvår, tertial, kvartal, måneder, uker eller dager etter tallet.
amount-mixed = Måneder og dager kan ikke legges sammen. Skriv det ene eller det andre.
amount-too-far = Så langt går ikke kalenderen
figure-candidates = Kandidater til mål { $goal }
filter-text = Filtrer etter tekst
filter-phase = Fase
filter-certainty = Sikkerhet
filter-status = Status
filter-owner = Ansvarlig
filter-actor = Aktør
filter-kind = Type
filter-tag = Merkelapp
filter-audience = Målgruppe
filter-dated = Tidspunkt
filter-standing = Plass
filter-basis = Grunnlag
filter-with-date = Har tidspunkt
filter-without-date = Uten tidspunkt
filter-outline = I veikartet
filter-candidate = Kandidat
filter-hidden = Ikke i figurer
filter-and-more = { $first } og { $more } til
filter-remove = Fjern filteret «{ $filter }»
filter-nothing = Ingenting å velge
filter-more = + Filter
filter-window = Tidsrom
filter-from = fra
filter-until = til
filter-unconfirmed = Ikke bekreftet
filter-changed = Endret siden lagring
filter-count = { $shown } av { $all } aktiviteter
filter-empty = Ingen aktiviteter passer med filteret
command-filter-bar = Filterlinje
command-filter-bar-tip = Vis bare det som passer
command-clear-filters = Fjern alle filtre
command-clear-filters-tip = Vis alt igjen
command-dim-filtered = Demp i stedet for å skjule
command-dim-filtered-tip = Det som ikke passer med filteret, blir stående svakt
command-new-figure = Ny figur av det som vises
command-new-figure-tip = Lagre utvalg, grupper, filtre og år som en figur i filen
command-update-figure = Oppdater figuren
command-update-figure-tip = Skriv det som vises, inn i figuren
command-revert-figure = Tilbakestill figuren
command-revert-figure-tip = Vis figuren slik den er lagret
command-copy-of-figure = Dupliser figuren
command-copy-of-figure-tip = Lag en ny figur lik denne, rett etter den
command-delete-figure = Slett figuren
command-delete-figure-tip = Slett figuren; aktivitetene blir stående
command-figure-up = Flytt figuren opp
command-figure-up-tip = Bytt plass med figuren foran; numrene følger med
command-figure-down = Flytt figuren ned
command-figure-down-tip = Bytt plass med figuren etter; numrene følger med
command-number-figures = Nummerer figurene på nytt
command-number-figures-tip = Gi figurene fortløpende numre i den rekkefølgen de står
command-next-figure = Neste figur
command-next-figure-tip = Vis neste figur i listen
command-previous-figure = Forrige figur
command-previous-figure-tip = Vis forrige figur i listen
figure-new = Ny figur
inspector-figure = Figur
inspector-number = Nummer
inspector-caption = Figurtekst
inspector-captions = Figurtekst i andre målformer
inspector-alternative = Alternativ tekst
inspector-window = År på tidsaksen
inspector-undated-column = I en kolonne
inspector-undated-line = På en linje under raden
inspector-undated-count = Utelatt, med antall
inspector-shows = Viser
inspector-scope-all = Hele veikartet
inspector-scope-list = Et utvalg rader
inspector-filtered = filtrert
inspector-figure-changed = Det som vises, er endret siden figuren ble lagret.
command-present = Presenter
command-present-tip = Vis figurene på hele skjermen, én om gangen
present-place = { $at } av { $all }
present-end = Avslutt presentasjonen
command-scale-up = Større
command-scale-down = Mindre
command-scale-reset = Vanlig størrelse
command-scale-tip = Hvor stort alt i vinduet er, fra 75 til 300 prosent
menu-alike = Velg alle med samme
menu-align = Juster og fordel
menu-choose-all = Velg alle
menu-split = Del her
command-cut = Klipp ut
command-cut-tip = Flytt det valgte med neste «Lim inn»; det blir stående til da
command-copy = Kopier
command-copy-tip = Legg det valgte på utklippstavlen, som en tabell som også regneark kan lese
command-paste = Lim inn
command-paste-tip = Lim inn det kopierte, eller rader fra et regneark
command-duplicate = Dupliser
command-duplicate-tip = Lag en kopi rett etter det valgte
command-select-none = Velg ingenting
command-select-none-tip = Opphev utvalget; det gjør også Esc
command-invert-selection = Snu utvalget
command-invert-selection-tip = Velg det som vises og ikke er valgt
command-select-parts = Velg stolpene til det valgte
command-select-parts-tip = Velg alle faseperioder og milepæler i de valgte aktivitetene og overskriftene
command-alike-phase = Fase
command-alike-actor = Aktør
command-alike-status = Status
command-alike-under = Tema eller delmål
command-alike-certainty = Sikkerhet
command-alike-tip = Velg alt som vises og har dette til felles med det valgte
command-shift-by = Flytt med…
command-shift-by-tip = Flytt alt det valgte i tid, så langt du skriver
command-align-starts = Samme start
command-align-starts-tip = Gi de valgte faseperiodene starten til den første av dem; slutten står
command-align-ends = Samme slutt
command-align-ends-tip = Gi de valgte faseperiodene slutten til den siste av dem; starten står
command-distribute = Etter hverandre
command-distribute-tip = La hver faseperiode begynne der den forrige slutter; lengden beholdes
command-split = Del ved dato…
command-split-tip = Del den valgte faseperioden i to
command-join = Slå sammen
command-join-tip = Gjør valgte faseperioder som møtes, til én
command-certainty-tip = Si hvor sikkert det valgte er
command-status-tip = Gi alt det valgte denne statusen
choose-phase = i { $name }
choose-phase-unknown = uten kjent fase
choose-actor = med { $name }
choose-status = med status { $name }
choose-under = under «{ $name }»
choose-planned = planlagte
choose-tentative = tentative
count-headings = { $count ->
    [one] { $count } overskrift
   *[other] { $count } overskrifter
}
count-activities = { $count ->
    [one] { $count } aktivitet
   *[other] { $count } aktiviteter
}
count-segments = { $count ->
    [one] { $count } faseperiode
   *[other] { $count } faseperioder
}
count-milestones = { $count ->
    [one] { $count } milepæl
   *[other] { $count } milepæler
}
list-and = { $others } og { $last }
many-left = { $count } står som før. { $why }.
many-completed = Fullførte perioder flyttes ikke
many-nothing = Det er slik allerede
many-nothing-alike = Velg først noe som har dette
many-one-segment = Velg én faseperiode å dele
many-two-segments = Velg to eller flere faseperioder i samme aktivitet
shift-title = Flytt { $name }
shift-label = Hvor langt?
shift-hint = +2 kvartaler, -1 år, 3 mnd
shift-completed = Flytt fullførte også
shift-moves = { $count ->
    [one] { $count } flyttes:
   *[other] { $count } flyttes:
}
shift-move = Flytt
split-title = Del { $name }
split-label = Den andre delen begynner
split-empty = Skriv en dato, for eksempel «2026» eller «2. kvartal 2025»
split-plain-date = Skriv én dato, for eksempel «2026» eller «2. kvartal 2025»
split-do = Del
join-title = Hvilken fase?
join-words = Periodene har ulike faser. Velg fasen for den som blir til.
clipboard-copied = Kopiert: { $what }
clipboard-cut = Klippet ut: { $what }. Lim inn der det skal stå, eller trykk Esc.
sheet-id = Id
sheet-kind = Type
sheet-under = Under
sheet-name = Navn
sheet-phase = Fase
sheet-start = Start
sheet-end = Slutt
sheet-certainty = Sikkerhet
sheet-who = Aktører
sheet-status = Status
sheet-why = Begrunnelse
sheet-note = Merknad
sheet-sort = Slag
sheet-audience = Målgruppe
sheet-tags = Stikkord
sheet-text = Tekst
sheet-goal = mål
sheet-sub-goal = delmål
sheet-theme = tema
sheet-activity = aktivitet
sheet-segment = faseperiode
sheet-milestone = milepæl
sheet-empty = Det er ingenting å lime inn
sheet-too-long = Teksten har { $count } rader; det meste som kan limes inn på en gang er { $most }
sheet-no-header = Kolonnene er ukjente. Ta med overskriftsraden når du kopierer fra regnearket.
sheet-two-dates = «{ $typed }» kan bety to ting. Skriv «{ $included }» eller «{ $excluded }».
sheet-bad-date = «{ $cell }»: { $why }
sheet-no-phase = «{ $cell }» er ingen fase i verdikjeden
sheet-no-milestone-kind = «{ $cell }» er ingen milepælstype
sheet-no-certainty = «{ $cell }» er verken planlagt, tentativ, tentativ start eller tentativ slutt
sheet-no-status = «{ $cell }» er ingen status
sheet-no-name = Navnet mangler
sheet-no-kind = «{ $cell }» er ingen type. Skriv mål, delmål, tema, aktivitet, faseperiode eller milepæl.
sheet-other-kind = «{ $cell }» er id-en til noe annet enn raden sier
sheet-twice = «{ $cell }» står på flere rader
sheet-no-activity = Det er ikke klart hvilken aktivitet «{ $cell }» er. Skriv id-en, eller velg aktiviteten før du limer inn.
sheet-no-heading = Det er ikke klart hva «{ $cell }» er. Skriv id-en til målet, delmålet eller temaet.
sheet-wrong-cell = Linje { $line }, kolonnen «{ $column }»: { $words }
sheet-wrong-line = Linje { $line }: { $words }
paste-title = Lim inn
paste-do = Lim inn
paste-as-new = Lim inn som nye
paste-changed = { $count ->
    [one] { $count } endres
   *[other] { $count } endres
}
paste-new = { $count ->
    [one] { $count } ny
   *[other] { $count } nye
}
paste-same = { $count ->
    [one] { $count } er som før
   *[other] { $count } er som før
}
paste-wrong = { $count ->
    [one] { $count } ikke forstått og tas ikke med
   *[other] { $count } ikke forstått og tas ikke med
}
paste-unknown = Disse kolonnene brukes ikke: { $titles }
command-rename = Gi nytt navn
command-rename-tip = Skriv et annet navn der det står
command-new-segment = Ny faseperiode
command-new-segment-tip = Legg til en faseperiode etter den siste
command-new-milestone = Ny milepæl
command-new-milestone-tip = Legg til en milepæl
command-tentative = Planlagt eller tentativ
command-tentative-tip = Bytt mellom planlagt og tentativ
command-phase = Fase { $number }
command-phase-tip = Gi det valgte denne fasen
menu-phase = Fase
menu-in-time = Flytt
command-move-earlier = Tidligere
command-move-later = Senere
command-move-tip = Flytt det valgte med ett trinn
command-start-earlier = Start tidligere
command-start-later = Start senere
command-start-tip = Flytt starten med ett trinn
command-end-earlier = Slutt tidligere
command-end-later = Slutt senere
command-end-tip = Flytt slutten med ett trinn
command-carry-up = Til raden eller gruppen over
command-carry-down = Til raden eller gruppen under
command-carry-tip = Flytt det valgte til naboen
canvas-place-in = { $words }, { $at } av { $all }
said-done = Utført: { $what }
said-undone = Angret: { $what }
said-redone = Gjentatt: { $what }

## Report

report-introduction = Innledning
report-priorities = Prioriterte områder
report-chain = Veikartets verdikjede
report-chain-words = Hver aktivitet går gjennom fasene i verdikjeden. Bokstaven til fasen står på stolpene i figurene.
report-chain-about = Fasene i verdikjeden: bokstav, navn, betydning og hvem som driver fremdriften.
report-chain-letter = Merke
report-chain-phase = Fase
report-chain-meaning = Betydning
report-chain-driver = Hvem som driver den
report-certainty-words = Planlagt aktivitet er tegnet med heltrukken linje. Tentativ aktivitet, det vil si prognoser og forventninger, er tegnet med stiplet linje.
report-goals = Veikart for hvert strategimål
report-goals-words = Delmålene med figurer og aktiviteter er beskrevet for hvert strategisk mål i delkapitlene som følger. Etter hver figur står innholdet som tabell.
report-goal = Mål { $id }: { $title }
report-sub-goal = Delmål { $id }: { $title }
report-owner = Fagansvarlig
report-benefit = Nytte
report-candidates = Kandidater til { $title }
report-candidates-of = Kandidater til mål { $id }
report-process = Prosess og forankring
report-meetings = Møter om veikartet
report-meetings-words = Tabellen viser møtene som er holdt i arbeidet med denne versjonen.
report-meeting-actor = Aktør
report-meeting-kind = Møte
report-meeting-date = Dato
report-decisions = Vedtak
report-changes = Endringslogg
report-lists = Figurliste og referanseliste
report-figures = Figurliste
report-references = Referanser
report-from = Hentet fra
report-contents = Innhold
report-published = Utgitt
report-version = Versjon
report-publisher = Utgitt av
report-as-of = Status per { $date }
report-told = Også her:
report-status = Status
report-phase = Gjeldende fase
report-lead = Ansvarlig
report-actors = Aktører
report-audience = Målgruppe
report-actor-states = Status per aktør
report-milestone = Milepæl
report-no-date = Uten dato
report-links = Les mer
report-depends = Avhengigheter
report-or = eller
report-indicator-name = Indikator
report-indicator-unit = Enhet
report-indicator-values = Verdier
report-indicator-target = Mål
report-twin-about = Figur { $number } som tabell: en rad for hver faseperiode.
report-twin-activity = Aktivitet
report-twin-period = Periode
report-twin-phase = Fase
report-twin-certainty = Sikkerhet
report-twin-milestones = Milepæler
report-figure = Figur
report-page = Side { $page } av { $count }
report-problem-stopped = Rapporten ble ikke laget: du avbrøt.
report-problem-template = Malen kan ikke leses: { $why }. Velg en Word-mal (.dotx) eller et Word-dokument (.docx), eller lag rapporten uten mal.
report-problem-macros = Malen har makroer, og et vanlig dokument kan ikke ha det. Lagre malen som .dotx i Word og prøv igjen.
report-problem-strict = Malen er lagret i formatet «Strict Open XML». Lagre den som vanlig Word-mal (.dotx) og prøv igjen.
report-problem-package = Dokumentet kan ikke settes sammen: { $why }.
command-report = Rapport til Word…
command-report-tip = Lagre hele veikartet som Word-dokument: tekst, figurer, tabeller, innholdsfortegnelse og referanser
report-title = Rapport til Word
report-about = Kapitler, figurer med figurtekst og alternativ tekst, tabeller og lister. Med en mal får rapporten stilene, toppteksten og sidestørrelsen derfra.
report-template = Mal
report-no-template = Uten mal
report-browse = Bla…
report-reasons = Ta med grunnene til datoene (interne)
report-choose-template = Velg Word-mal
report-use = Bruk malen
report-save = Lagre rapport
report-waiting = Lager rapporten: figur { $number } av { $total } …
report-saved = Rapporten er lagret: { $path }
report-problem = Rapporten ble ikke lagret
## tables
table-overview = Oversikt
table-timeline = Tidslinje
table-activities = Aktiviteter
table-segments = Faseperioder
table-milestones = Milepæler
table-actors = Aktører
table-adoption = Status per aktør
table-indicators = Indikatorer
table-dependencies = Avhengigheter
table-lists = Lister
table-legend = Tegnforklaring
table-id = Id
table-name = Navn
table-short-name = Kortnavn
table-kind = Type
table-goal = Mål
table-sub-goal = Delmål
table-theme = Tema
table-candidate = Kandidat
table-status = Status
table-current-phase = Gjeldende fase
table-lead = Ansvarlig
table-audience = Målgruppe
table-begins = Begynner
table-ends = Slutter
table-next-milestone = Neste milepæl
table-tags = Merkelapper
table-aliases = Andre navn
table-text = Beskrivelse
table-status-note = Merknad til statusen
table-confirmed = Bekreftet av
table-phase-reason = Begrunnelse for fasen
table-source = Kilde
table-activity-id = Aktivitets-id
table-activity = Aktivitet
table-phase = Fase
table-label = Etikett
table-start = Start
table-end = Slutt
table-first-day = Tidligste dag
table-last-day = Seneste dag
table-certainty = Sikkerhet
table-why = Begrunnelse
table-note = Merknad
table-milestone-kind = Type milepæl
table-when = Tidspunkt
table-members = Medlemmer
table-former = Tidligere
table-leads = Leder
table-yes = Ja
table-not-known = Ikke kjent
table-indicator = Indikator
table-about = Gjelder
table-value = Verdi
table-value-words = Om verdien
table-unit = Enhet
table-target = Måltall
table-denominator = Av i alt
table-depends-id = Id til den som avhenger
table-depends = Aktivitet som avhenger
table-relation = Forhold
table-all-or-any = Alle eller én av
table-all = alle
table-any = én av
table-depends-on-id = Id til det den avhenger av
table-depends-on = Avhenger av
table-in-words = Med ord
table-what = Hva
table-title = Tittel
table-notice = Merk
table-document-type = Dokumenttype
table-publisher = Utgiver
table-version = Versjon
table-as-of = Statusdato
table-period = Periode
table-strategy = Strategiperiode
table-goals = Mål i alt
table-sub-goals = Delmål i alt
table-candidates = Kandidater
table-undated = Faseperioder uten tidspunkt
calendar-imprecise = Tidspunktet er ikke mer nøyaktig kjent; hendelsen varer så lenge det kan være.
calendar-place = I veikartet: aktivitet { $activity }, milepæl { $id }
summary-counts = { $activities } aktiviteter, { $segments } faseperioder ({ $undated } uten tidspunkt) og { $milestones } milepæler.
summary-next = Neste milepæler
summary-more = og { $count } til
internal-reason = begrunnelser
internal-comment = merknader
internal-risk = merknader om status og risiko
internal-funding = opplysninger om finansiering
internal-provenance = kildehenvisninger
internal-input = bekreftelser fra andre
internal-accepted = godtatte merknader fra kontrollen

## alternative
alternative-shows = Veikartfigur: { $title }. Tidsaksen går fra { $from } til { $to }, statusdato { $date }.
alternative-activities = { $count ->
    [one] Figuren viser én aktivitet.
   *[other] Figuren viser { $count } aktiviteter.
}
alternative-bars = Faseperioder: { $list }.
alternative-phase = { $count } i { $phase }
alternative-phase-tentative = { $count } i { $phase } ({ $tentative } tentative)
alternative-undated = { $count ->
    [one] Én har ikke fastsatt tidspunkt.
   *[other] { $count } har ikke fastsatt tidspunkt.
}
alternative-milestones = Milepæler: { $list }.
alternative-next = Etter statusdatoen kommer først: { $list }.
alternative-start = start på { $phase }

## palette, history, shortcuts and settings
command-palette = Finn alt…
command-palette-tip = Finn en kommando, en aktivitet, en figur eller en aktør ved å skrive noen bokstaver
command-go-back = Tilbake
command-go-back-tip = Gå tilbake dit du var før siste hopp
command-go-forward = Fram
command-go-forward-tip = Gå fram igjen dit du kom fra
command-history = Endringslogg
command-history-tip = Vis stegene du har gjort, og gå til hvilket som helst av dem
command-preferences = Innstillinger…
command-preferences-tip = Språk, utseende, størrelse, bevegelse og paneler
command-motion-system = Bevegelse som i systemet
command-motion-full = Vanlig bevegelse
command-motion-reduced = Redusert bevegelse
command-motion-tip = Velg om bildet skal gli eller skifte med én gang
palette-name = Finn kommando, aktivitet, figur eller aktør
palette-hint = Skriv noen bokstaver …
palette-all = Alt
palette-commands = Kommandoer
palette-activities = Aktiviteter
palette-headings = Overskrifter
palette-figures = Figurer
palette-actors = Aktører
palette-filters = Filtre
palette-filter = Filter
palette-command = Kommando
palette-actor = Aktør
palette-place = { $number } av { $count }
palette-keys = Piltaster velger · Enter åpner · Esc lukker
history-title = Endringslogg
history-close = Lukk endringsloggen
history-opened = Slik veikartet ble åpnet
history-name = Endringslogg, { $done } av { $count } steg er gjort
history-done = { $name } { $time }
history-undone = { $name } { $time }, angret
keys-search = Søk i hurtigtaster og kommandoer
keys-none = Ingen kommandoer passer.
keys-hint = Velg tastene til en kommando for å endre dem.
keys-press = Trykk taster …
keys-listening = Trykk tastene som skal utføre «{ $name }». Esc avbryter.
keys-change = Endre hurtigtast for «{ $name }» ({ $keys })
keys-reset = Tilbakestill hurtigtast for «{ $name }» ({ $keys })
keys-reset-all = Tilbakestill alle
keys-fixed = Disse tastene hører til systemet og kan ikke endres.
keys-again = Prøv andre taster
keys-taken = { $keys } hører allerede til «{ $other }».
keys-take = Flytt dem til «{ $name }»
keys-leave = La dem være
keys-refused-altgr = Disse tastene krever AltGr på norsk tastatur og ville skrevet et tegn i stedet.
keys-refused-alt-shift = Alt + Skift bytter tastaturspråk i Windows og kan ikke brukes.
keys-refused-fixed = Disse tastene har en fast betydning og kan ikke endres.
preferences-step = Steg når du drar
preferences-panels = Vis
preferences-memory = Husket
preferences-forget = Glem filer, valg og visninger

## find and replace
command-replace = Søk og erstatt…
command-replace-tip = Finn og bytt ut ord i navn, tekster og notater i hele veikartet
undo-replace = erstatting av «{ $name }»
replace-title = Søk og erstatt
replace-close = Lukk søk og erstatt
replace-keys = Piltaster går mellom treff · Mellomrom velger · Enter viser · Skift+Enter erstatter dette · Ctrl+Enter erstatter de valgte
replace-find = Søk etter
replace-with = Erstatt med
replace-case = Skill store og små
replace-words = Hele ord
replace-expression = Regulært uttrykk
replace-expression-tip = Mønster med regler, for eksempel (\d+) for et tall; $1 i erstatningen er det som passet i den første parentesen
replace-in = Let i
replace-names = Navn
replace-texts = Tekster
replace-notes = Notater
replace-hint = Skriv det du vil finne. Ingenting endres før du sier det.
replace-count = { $hits ->
    [0] Ingen treff
    [one] Ett treff
   *[other] { $hits } treff i { $texts ->
        [one] én tekst
       *[other] { $texts } tekster
    }
}
replace-tick-all = Velg alle
replace-tick-none = Velg ingen
replace-all = Erstatt { $count } valgte
replace-delete = Fjern { $count } valgte
replace-one = Erstatt dette
replace-show = Vis treffet
replace-list = Treff { $number } av { $count }: { $hit }
replace-hit = { $name }, { $field }: «{ $before }» blir «{ $after }»
replace-done = { $count ->
    [one] Ett treff er erstattet. Ctrl+Z angrer.
   *[other] { $count } treff er erstattet. Ctrl+Z angrer.
}
replace-left = { $count ->
    [one] Ett navn ville blitt tomt og står som det var.
   *[other] { $count } treff ville gjort navn tomme og står som de var.
}
replace-no-expression = Dette er ikke et gyldig regulært uttrykk. Se etter en parentes som ikke er lukket.
replace-too-large = Uttrykket er for stort. Skriv det kortere.
## Målside, oversikt og registre
edit-in-use = «{ $id }» er i bruk og kan ikke fjernes før det som bruker den, er endret.
inspector-scope-priorities = De prioriterte tiltakene, i rekkefølge
figure-kind-roadmap = Veikart
figure-kind-strategy = Strategi, veikart og indikatorer
figure-kind-value-chain = Verdikjeden
figure-kind-flow = Bokser og piler
figure-kind-indicators = Strategiske indikatorer
figure-kind-phases = Aktiviteter per fase og år
figure-kind-certainty = Planlagt og tentativt per år
figure-kind-milestones = Milepæler per kvartal
figure-kind-drivers = Hvem som driver, år for år
figure-kind-adoption = Status per aktørtype
diagram-activities = { $count ->
    [one] { $count } aktivitet
   *[other] { $count } aktiviteter
}
diagram-indicators = { $count ->
    [one] { $count } indikator
   *[other] { $count } indikatorer
}
diagram-sub-goals = { $count } delmål
diagram-strategy = Strategien
diagram-roadmap = Veikart
diagram-roadmap-is = Status og planer for hvert delmål
diagram-indicators-title = Strategiske indikatorer
diagram-indicators-are = Hvor langt man er kommet på hvert mål
diagram-plan = Plan for realisering
diagram-plan-is = Veien fra strategi til mål
diagram-equation = Veikartet og de strategiske indikatorene utgjør til sammen planen for å realisere strategien.
diagram-planned-line = Heltrukken linje: planlagt
diagram-tentative-line = Stiplet linje: tentativt, en prognose eller forventning
diagram-of = av
diagram-target = Målverdi
chart-some-quarter = { $year }, kvartal ikke fastsatt
chart-undated = Tidspunkt ikke fastsatt
chart-not-begun = Ikke begynt, eller sluttet
run-by-national = Nasjonalt
run-by-passes-over = Går over til virksomhetene
run-by-organisation = Den enkelte virksomhet
run-by-unsaid = Ikke oppgitt
chart-no-actor-kind = Aktørtype ikke oppgitt
inspector-project = Vis framskriving

## help and tour
command-help = Hjelp om dette
command-help-tip = Hjelp om den delen av vinduet du er i
command-tour = Omvisning
command-tour-tip = Fem trinn gjennom vinduet
help-title = Hjelp
help-about = Hjelp: { $topic }
help-canvas = Tidsaksen
help-canvas-words =
    Hver rad er en aktivitet, hver stolpe er en fase over et tidsrom. Bokstaven og fargen sier hvilken fase; heltrukket kant betyr planlagt, stiplet kant betyr tentativt.
    Dra i en stolpe for å flytte den, i en kant for å endre start eller slutt. Datoen blir aldri mer presis enn den var, med mindre du holder Shift. Esc avbryter, og alt kan angres.
    Dobbeltklikk der det er tomt for å lage en faseperiode. Piltastene går fra stolpe til stolpe, tallene 1–9 setter fase.
help-outline = Oversikten
help-outline-words =
    Mål, delmål, temaer og aktiviteter slik strategien ordner dem, eller figurene i rapporten. Klikk på en linje for å gå dit.
    Dra en linje for å flytte den. Høyreklikk gir det som kan gjøres, blant annet å vise bare denne delen.
help-inspector = Egenskapene
help-inspector-words =
    Alt om det som er valgt. Er ingenting valgt, står egenskapene til figuren eller hele veikartet her.
    Datoer skrives slik du sier dem: «våren 2024», «Q1 2025», «2025/2026», «innen utgangen av juni 2026». Det som ikke er kjent, kan stå som ukjent.
    Enter eller å gå videre lagrer feltet som ett steg, Esc tar det tilbake. Lange tekster kan leses ferdig formet eller skrives med Markdown.
help-search = Finne fram
help-search-words =
    Søkefeltet finner navn, aktører og numre, også slik «2c7» skrives. «Finn alt» finner i tillegg kommandoer og figurer; noen bokstaver er nok.
    Etter et hopp leder «Tilbake» dit du var.
help-filters = Filterlinjen
help-filters-words =
    Velg hva som skal vises: tekst, fase, aktør, status, sikkerhet, periode og mer. Tallet bak hvert valg sier hvor mange aktiviteter det gir.
    Det som ikke passer, skjules eller dempes. En filtrert visning kan lagres som figur.
help-replace = Søk og erstatt
help-replace-words =
    Skriv det du vil finne og det som skal stå i stedet. Hvert treff vises med det gamle overstrøket og det nye etter.
    Fjern haken ved det som skal stå. Alt som erstattes på én gang, angres på én gang. Andre navn (tidligere navn) endres ikke.
help-history = Endringsloggen
help-history-words =
    Alle stegene siden veikartet ble åpnet. Klikk på et steg, eller bruk piltastene, for å gå til slik det var da. Gjør du noe nytt derfra, forsvinner stegene etter.
help-figures = Figurene
help-figures-words =
    En figur er en lagret visning: gruppering, filtre, år, kolonner og figurtekst. Figurene er de samme i vinduet, i rapporten og på lerretet.
    Endre det som vises og velg «Oppdater figuren» for å lagre det, eller «Tilbakestill figuren» for å glemme det.
help-output = Ut av programmet
help-output-words =
    Kopier figuren som bilde, lagre den som SVG, PNG eller PDF i riktig størrelse, eller skriv hele veikartet som rapport til Word. Figurene har alternative tekster og en tabell med det samme innholdet.
    Vis figurene på storskjerm når dere møtes; der kan stolper dras, og Esc leder tilbake.
tour-place = Trinn { $number } av { $count }
tour-next = Neste
tour-back = Tilbake
tour-skip = Hopp over
tour-end = Sett i gang
tour-outline = Oversikten
tour-outline-words = Mål, delmål, temaer og aktiviteter står her, og figurene i fanen ved siden av. Klikk på en linje for å gå dit; dra den for å flytte den.
tour-canvas = Tidsaksen
tour-canvas-words = Hver stolpe er en fase. Dra i den for å flytte, i kanten for å forlenge. Trykk T for tentativ, 1–9 for fase. { $undo } angrer alt.
tour-inspector = Egenskapene
tour-inspector-words = Alt om det du har valgt: navn, datoer slik dere sier dem, aktører, tekst og begrunnelser. Det ukjente får stå som ukjent.
tour-search = Finn alt
tour-search-words = Søk her etter aktiviteter, aktører og numre. { $find } finner også kommandoer og figurer med noen få bokstaver. { $back } leder tilbake.
tour-output = Figuren ut
tour-output-words = Kopier figuren som bilde, lagre den til Word eller lysbilder, eller trykk { $present } og vis den i møtet. { $help } gir hjelp om det du holder på med.
## publish
command-publish = Publiser alt…
command-publish-tip = Lagre alle figurene i alle formater, rapporten, lysbildene og tabellene i én mappe
publish-title = Publiser alt
publish-about = Alle figurene som SVG, PNG og PDF med alternativ tekst, rapporten for Word, lysbildene for PowerPoint, tabellene og en innholdsliste med kontrollsummer. Alt legges i én mappe, helt eller ikke i det hele tatt.
publish-go = Publiser
publish-folder = Velg mappe for publiseringen
publish-waiting = Publiserer: del { $number } av { $total } …
publish-done = { $figures ->
    [one] Publisert: én figur, { $count } filer i { $path }
   *[other] Publisert: { $figures } figurer, { $count } filer i { $path }
}
publish-problem = Ingenting ble publisert
publish-problem-stopped = Ingenting ble publisert: du avbrøt.
publish-problem-occupied = I mappen { $path } ligger det noe annet enn en publisering. Velg en ny eller tom mappe.
publish-problem-table = Arbeidsboken kan ikke lages: { $why }.
publish-problem-changed = Noen har endret { $files } i { $path } etter forrige publisering. Publiser i en annen mappe hvis endringene skal beholdes.
publish-changed = Erstatte filer som er endret?
publish-replace = Erstatt likevel
along-title = Dette følger med
along-nothing = Veikartet har ikke noe internt innhold.
along-with = Internt innhold som blir med:
along-without = Internt innhold som ikke blir med:
along-kind = { $count } { $words }
along-take = Ta med internt innhold

## export
export-size-own = Egen størrelse
export-width = Bredde
export-height = Høyde
export-grows = Så høy som nødvendig
export-resolution = Oppløsning
export-dpi = { $dpi } piksler per tomme
export-with = Ta med
export-with-title = Tittel
export-with-caption = Figurtekst
export-breaks = Sideskift
export-breaks-own = { $count ->
    [0] Bare automatiske
    [one] Ett eget sideskift i tillegg til de automatiske
   *[other] { $count } egne sideskift i tillegg til de automatiske
}
export-breaks-tip = Teksten er aldri mindre enn 8 punkt (18 på lysbilder); det som ikke får plass, kommer på neste side. Egne sideskift lager du i figuren: høyreklikk på en rad og velg «Ny side her».
export-names = Filnavn
export-names-tip = Bruk {"{"}figur{"}"}, {"{"}nummer{"}"}, {"{"}id{"}"}, {"{"}tittel{"}"}, {"{"}versjon{"}"} og {"{"}dato{"}"}
export-undated-own = Som figuren sier
along-figures = Figurer inneholder ikke internt innhold.
preview-waiting = Tegner …
preview-back = Forrige
preview-on = Neste
preview-page = Side { $page } av { $count } · { $width } × { $height } mm
preview-figure = Figur { $number } av { $total }
command-break-page = Ny side her
command-break-page-tip = Begynn en ny side av figuren med raden som er valgt, eller fjern sideskiftet

## copy, share, print
notice-copied-whole = Figuren er kopiert: som bilde, med alternativ tekst og som ren tekst.
notice-copied-picture = Bildet av figuren er kopiert. Utklippstavlen her tar ikke imot alternativ tekst; den finner du under Figur › Kopier alternativ tekst.
notice-copied-words = Den alternative teksten er kopiert.
command-copy-alternative = Kopier alternativ tekst
command-copy-alternative-tip = Kopier teksten som skjermlesere leser i stedet for figuren
inspector-alternatives = Alternativ tekst i andre målformer
command-share = Lagre kopi for deling…
command-share-tip = Lagre en kopi uten begrunnelser, merknader, finansiering, kilder og innspill fra andre
share-title = Kopi for deling
share-about = Kopien kan sendes ut av huset. Veikartet du arbeider i, blir ikke endret.
share-save = Lagre kopi for deling
share-name = { $name }-til-deling
share-done = Kopien er lagret: { $path }
share-problem = Kopien ble ikke lagret
share-problem-itself = Dette er filen du arbeider i, og den skal beholde det interne innholdet. Velg et annet navn.
command-print = Skriv ut…
command-print-tip = Lag en PDF på A4- eller A3-ark, og åpne den der du kan skrive den ut
print-title = Skriv ut
print-go = Åpne for utskrift
print-about = Arkene åpnes som PDF i programmet du bruker til det. Skriv ut derfra i 100 prosent.
print-paper = Papir
print-orientation = Retning
print-landscape = Liggende
print-portrait = Stående
print-how = Oppsett
print-pages = Sider som passer arket
print-poster = Plakat, { $count } ark bred
print-sheet = Ark { $number } av { $count } · rad { $row }, kolonne { $column }
print-opened = Åpnet for utskrift: { $path }
print-lies = Klar til utskrift: { $path }
print-stopped = Ingenting ble skrevet ut: du avbrøt.

## colours of the phases, and reading while writing
colours-title = Farger for fasene
colours-sea = Krem til marineblå
colours-dusk = Gul til fiolett
colours-grey = Gråtoner
colours-too-many = Ferdige farger finnes for inntil { $most } faser; flere kan ikke skilles sikkert.
colours-apart = Fasene skilles i gråtoner (minst { $lightness } L* fra hverandre) og ved alle former for fargesyn (minst { $difference } i fargeavstand).
colours-close-grey = { $first } og { $second } er for like i gråtoner: { $apart } L* fra hverandre, minst { $least } trengs.
colours-close = { $first } og { $second } er for like: { $apart } i fargeavstand, minst { $least } trengs.
colours-close-deuteranopia = { $first } og { $second } er for like for dem som ikke skiller grønt (deuteranopi): { $apart } i fargeavstand, minst { $least } trengs.
colours-close-protanopia = { $first } og { $second } er for like for dem som ikke skiller rødt (protanopi): { $apart } i fargeavstand, minst { $least } trengs.
colours-close-tritanopia = { $first } og { $second } er for like for dem som ikke skiller blått (tritanopi): { $apart } i fargeavstand, minst { $least } trengs.
colours-more = … og { $count } til
inspector-preview = Slik blir det
inspector-notes = Notater
inspector-new-note = Nytt notat
inspector-note-kind = Hva det gjelder
inspector-note-amount = Beløp
inspector-note-when = Dato
inspector-note-internal = Internt: publiseres ikke
note-budget = Penger
note-risk = Risiko
note-coordination = Samordning
note-legal-basis = Rettsgrunnlag
note-scope = Omfang
note-portfolio = Nasjonal portefølje
note-evidence = Grunnlag for neste fase
note-other = Annet
## dependencies and consequences
menu-links = Avhengigheter
command-links-hidden = Skjul avhengigheter
command-links-selected = Avhengighetene til det valgte
command-links-all = Alle avhengigheter
command-links-tip = Tegn avhengigheter som linjer mellom radene
command-new-dependency = Ny avhengighet …
command-new-dependency-tip = Si hva det valgte forutsetter, bygger på eller erstatter
undo-link = avhengighet for «{ $name }»
undo-unlink = fjernet avhengighet for «{ $name }»
links-any = { " " }(ett av { $count } alternativer er nok)
links-handle = Dra herfra til det som forutsetter «{ $name }»
links-pull = Slipp på det som forutsetter «{ $name }». Esc avbryter.
links-will-be = «{ $about }» forutsetter «{ $on }»
links-title = Hva er «{ $name }» avhengig av?
links-on = Avhengig av
links-hint = Søk etter en aktivitet, et delmål eller en milepæl
links-empty = Det du skriver, kan også stå som ord.
links-as-words = Ingenting heter det. Lagres som ord: «{ $words }»
links-make = Lag avhengighet
links-one = Velg én aktivitet eller ett delmål først.
links-remove = Fjern avhengigheten
links-need = Krever
links-need-all = alle
links-need-any = ett av dem
links-prerequisites = Kritiske forutsetninger
links-follows = Berøres ved forskyvning
impact-affects = Berører { $count }: { $names }
impact-breaks = «{ $about }» forutsetter «{ $on }»: må begynne senest { $needed }, men forutsetningen er tidligst klar { $ready }
impact-milestones = { $count ->
    [one] { $count } milepæl flyttes
   *[other] { $count } milepæler flyttes
}
impact-figures = { $count ->
    [one] { $count } figur endres
   *[other] { $count } figurer endres
}
## Outline

menu-structure = Oversikten
command-new-activity = Ny aktivitet
command-new-theme = Nytt tema
command-new-sub-goal = Nytt delmål
command-new-goal = Nytt mål
command-new-row-tip = Lag den der det valgte står, og skriv navnet med en gang
new-goal = Nytt mål
new-sub-goal = Nytt delmål
new-theme = Nytt tema
command-arrange-up = Flytt opp
command-arrange-down = Flytt ned
command-arrange-tip = Bytt plass med raden over eller under, eller gå ut av temaet
command-arrange-in = Flytt inn under raden over
command-arrange-in-tip = Legg det valgte under raden over
command-arrange-out = Flytt ut ett nivå
command-arrange-out-tip = Legg det valgte etter det som det står under
command-move-to = Flytt til …
command-move-to-tip = Søk opp målet, delmålet eller temaet som det valgte skal stå under
command-place-also = Plasser også i …
command-place-also-tip = Aktiviteten får et sted til og er den samme begge steder
arrange-before = { $what } foran { $to }
arrange-after = { $what } etter { $to }
arrange-inside = { $what } under { $to }
arrange-also = { $what } også ved { $to }
arrange-only-activities = Bare aktiviteter kan stå flere steder.
palette-where = Hvor skal «{ $what }» stå?
palette-where-also = Hvor skal «{ $what }» også stå?
## Merknader
command-findings = Merknader
command-findings-tip = Vis eller skjul det som bør sees på, med grunn og retting
command-release-check = Sjekkliste før utgivelse
command-release-check-tip = Gå gjennom det som bør være på plass før en versjon gis ut
findings-title = Merknader
findings-count = { $errors } feil, { $warnings } { $warnings ->
    [one] advarsel
   *[other] advarsler
}, { $tips } tips, { $accepted } godtatt
findings-close = Lukk merknader
findings-keys = Enter viser · Shift+Enter retter · Mellomrom godtar · Esc lukker
findings-by-rule = Etter slag
findings-by-place = Etter sted
findings-by-release = Sjekkliste før utgivelse
findings-all = Alle
findings-errors = Feil
findings-warnings = Advarsler
findings-tips = Tips
findings-filter = Inneholder
findings-hide-accepted = Skjul godtatte
findings-elsewhere = Resten av veikartet
findings-list = Linje { $number } av { $count }: { $line }
findings-heading = { $title }: { $open } åpne, { $accepted } godtatt
findings-line-accepted = Godtatt: { $line }
findings-is-accepted = godtatt
findings-has-fix = kan rettes
findings-none = Ingenting å merke seg.
findings-choose = Velg en merknad for å se hva den betyr, og hva du kan gjøre.
findings-show = Vis
findings-fix-tip = Retter dette i ett steg. Ctrl+Z angrer.
findings-accept = Godta…
findings-accept-now = Godta
findings-reason = Hvorfor kan dette stå?
findings-reopen = Åpne igjen
findings-accepted = Godtatt { $when }: { $reason }
findings-no-reason = ingen grunn oppgitt
undo-mend = retting av «{ $name }»
undo-accept = godkjenning av merknad om «{ $name }»
undo-reopen = gjenåpning av merknad om «{ $name }»
release-names = Alle henvisninger finnes
release-captions = Figurene har nummer og figurtekst og viser alle aktivitetene
release-owners = Alle aktiviteter har en ansvarlig
release-phases = Alle faseperioder har en fase
release-undated = Alt har et tidspunkt
release-stale = Passerte planer har fått et resultat
release-references = Kilder og lenker kan følges
release-placeholders = Alle felt er fylt ut
release-forms = Begge målformer er med
release-confirmed = Aktivitetene er bekreftet
rule-unknown-phase = fase som ikke finnes
rule-unknown-milestone-kind = slag milepæl som ikke finnes
rule-unknown-actor = aktør som ikke finnes
rule-unknown-audience = målgruppe som ikke finnes
rule-unknown-activity = aktivitet som ikke finnes
rule-unknown-priority-item = prioritet uten mål
rule-unknown-view-item = figur som viser til noe som ikke finnes
rule-unknown-mention = henvisning som ikke leder noe sted
rule-ends-before-start = slutter før den begynner
rule-stale-plan = passert plan uten resultat
rule-doubtful-plan = omtrentlig dato er i gang
rule-complete-before-rollout = fullført før innføringen begynner
rule-availability-missing = klar for utbredelse mangler
rule-outside-period = utenfor årene på tidsaksen
rule-undated = uten tidspunkt
rule-tentative-unexplained = tentativ uten grunn
rule-phase-missing = uten fase
rule-phase-skipped = fase hoppet over
rule-phase-backwards = tilbake til en tidligere fase
rule-phase-overlap = samme fase to ganger samtidig
rule-actor-ahead = aktør lenger framme enn stolpene
rule-no-owner = ansvarlig ikke navngitt
rule-no-actor = ingen aktør
rule-unplaced = står ikke noe sted
rule-duplicate-name = samme navn to ganger
rule-same-fact-twice = samme opplysning to ganger
rule-circle = avhengighet i ring
rule-unnumbered-figure = figur uten nummer
rule-uncaptioned-figure = figur uten figurtekst
rule-in-no-figure = vises ikke i noen figur
rule-reference-uncited = kilde som ingen tekst viser til
rule-reference-ambiguous = kilder som ikke kan skilles
rule-link-without-address = lenke uten adresse
rule-unconfirmed = ikke bekreftet
rule-placeholder = felt som ikke er fylt ut
rule-form-missing = mangler på den andre målformen

## Gjeldende fase
majority-decided = Gjeldende fase er satt til { $phase }, uansett flertall.
majority-decided-reason = Grunn: { $reason }
majority-found = { $reached } av { $known } aktører har kommet til { $phase }.
majority-not-found = Ingen fase er nådd av flertallet av de { $known } aktørene.
majority-tied = Likt: nøyaktig halvparten har kommet til { $phase }.
majority-of-segments = Gjeldende fase er { $phase }, etter faseperiodene. Ingen aktører er oppgitt.
majority-unknown-count = Ukjent: { $count }
majority-not-known = Gjeldende fase er ikke kjent.
inspector-current-phase = Gjeldende fase
inspector-phase-by-majority = Følger flertallet av aktørene
inspector-phase-decided = Fasen som gjelder
inspector-phase-reason = Grunn til at fasen er satt
inspector-state = Kommet til
inspector-state-unknown = ukjent
inspector-amount = Hvor mange (for grupper)
inspector-owner-not-named = Ansvarlig er ikke navngitt
inspector-former-name = { $name } (tidligere)

## Tabellen

command-table = Tabell
command-table-tip = Vis det samme som linjer og kolonner, og skriv inn mange verdier etter hverandre
grid-activities = Aktiviteter
grid-segments = Faseperioder
grid-milestones = Milepæler
grid-activity = Aktivitet
grid-label = Tekst i figuren
grid-milestone-kind = Milepælstype
grid-when = Tidspunkt
grid-hint = Skriv rett i cellen. Ctrl+D fyller nedover, Ctrl+C og Ctrl+V går til og fra regneark.
grid-nothing = Ingen linjer passer til det som vises.
grid-sort-tip = Sorter etter kolonnen
grid-rising = { $column }, sortert stigende
grid-falling = { $column }, sortert synkende
grid-empty = tom
grid-cell = { $row }, { $column }: { $words }
grid-spoken = Tabell, linje { $number } av { $count }. { $row }, { $column }: { $words }
grid-id-stays = Id-en følger aktiviteten og kan ikke endres her.
grid-lines = { $count ->
    [one] én linje
   *[other] { $count } linjer
}
grid-refused = { $more ->
    [0] { $words }
    [one] { $words } Én linje til ble ikke forstått. Ingenting er endret.
   *[other] { $words } { $more } linjer til ble ikke forstått. Ingenting er endret.
}
help-table = Tabellen
help-table-words = Tabellen viser de samme aktivitetene, faseperiodene og milepælene som tidslinjen, i samme utvalg. Piltastene går fra celle til celle, og det du skriver, erstatter det som står der. Enter tar teksten og går ned, Tab går til høyre, Esc angrer. Shift og piltaster merker flere celler: Delete tømmer dem, Ctrl+D fyller dem med den øverste. Klikk på en overskrift for å sortere. Det som kopieres, kan limes inn i et regneark, og omvendt.
## Lysbilder til PowerPoint

deck-as-of = Status per { $date }
deck-legend = Tegnforklaring
deck-name-title = Tittel
deck-name-subtitle = Undertittel
deck-name-number = Lysbildenummer
deck-name-slide = Lysbilde
deck-name-notes = Notater
deck-problem-stopped = Lysbildene ble ikke skrevet: Du stoppet dem.
deck-problem-template = Malen kan ikke leses: { $why }. Velg en fil som PowerPoint åpner (.potx eller .pptx).
deck-problem-macros = Malen inneholder makroer, og det kan en presentasjon ikke ha. Lagre malen som .potx i PowerPoint, og velg den.
deck-problem-strict = Malen er lagret som «Strict Open XML». Lagre den som vanlig .potx i PowerPoint, og velg den.
deck-problem-package = Lysbildene kunne ikke pakkes: { $why }.
## Hvem er hvor
command-matrix = Hvem er hvor
command-matrix-tip = Aktiviteter nedover og aktører bortover: hvor langt hver enkelt har kommet
menu-pages = I stedet for veikartet
page-back = Tilbake til veikartet
matrix-about = Hvor langt hver aktør har kommet med hver aktivitet. Viser de aktivitetene som figuren og filteret viser. Det ingen har sagt noe om, er ukjent.
matrix-order = Rekkefølge
matrix-order-outline = som i veikartet
matrix-order-furthest = lengst kommet først
matrix-order-least = kortest kommet først
matrix-kind = Aktørtype
matrix-all-kinds = Alle
matrix-no-kind = Ikke i aktørlisten
matrix-only-said = Bare der noen har meldt status
matrix-subtotals = Delsummer
matrix-count = { $activities } { $activities ->
    [one] aktivitet
   *[other] aktiviteter
 }, { $actors } { $actors ->
    [one] aktør
   *[other] aktører
 }
matrix-activity = Aktivitet
matrix-current = Gjeldende fase
matrix-current-about = Gjeldende fase, og hvor mange aktører som har kommet så langt
matrix-subtotal = I alt
matrix-subtotal-about = Hvor mange av denne typen som har kommet hvor langt. «ikke» er ikke begynt, ? er ukjent.
matrix-unknown = ukjent
matrix-not-short = ikke
matrix-not-begun = ikke begynt
matrix-decided = fastsatt
matrix-none-yet = ingen ennå
matrix-reached = { $reached } av { $known }
matrix-since = siden
matrix-by-segments = Etter faseperiodene
matrix-source = Kilde: linje { $lines }
matrix-name-tip = { $id } { $name }. Dobbeltklikk viser aktiviteten i veikartet.
matrix-grid = Hvem er hvor, rad { $row } av { $rows }, kolonne { $column } av { $columns }: { $cell }
matrix-empty = Ingen av aktivitetene som vises, har aktører.
matrix-legend-stated = meldt om aktøren
matrix-legend-segments = etter faseperiodene
matrix-keys = Piltaster går, Shift merker flere. 1–9 setter fasen, 0 ukjent, Delete fjerner. Enter åpner ruten. Ctrl+C og Ctrl+V tar rutene til og fra et regneark. Esc går tilbake.
matrix-amount = Hvor mange
matrix-since-when = Siden
matrix-take = Lagre i ruten
matrix-cells = { $count } ruter
matrix-copied = { $count } ruter er kopiert
matrix-pasted = { $count ->
    [0] Ingen ruter er endret
    [one] Én rute er endret
   *[other] { $count } ruter er endret
 }
matrix-problems = Dette ble ikke forstått
matrix-problems-close = Lukk
matrix-not-understood = «{ $cell }» er ingen fase eller tilstand ({ $activity }, { $actor }).
matrix-no-row = { $count ->
    [one] Den siste raden fikk ikke plass under de andre.
   *[other] De siste { $count } radene fikk ikke plass under de andre.
 }
matrix-no-column = «{ $cell }» fikk ikke plass til høyre for de andre.
matrix-no-activity = Ingen aktivitet som vises, heter «{ $name }».
matrix-no-actor = Ingen aktør som vises, heter «{ $name }».
matrix-more-problems = … og { $count } til.
inspector-actor-states = Tilstander for aktører
inspector-new-actor-state = Ny tilstand
inspector-actor-count = Når flertallet telles
inspector-count-members = teller en gruppe med medlemmene eller mengden som er oppgitt
inspector-count-equally = teller alle likt, også grupper
inspector-state-in-phase = Er i fasen
inspector-state-in-no-phase = ingen fase (ikke begynt, eller sluttet)
inspector-members = Medlemmer av gruppen
command-deck = Lysbilder til PowerPoint…
command-deck-tip = Lagre alle figurene som lysbilder med figurer som kan redigeres, alternativ tekst og notater
deck-title = Lysbilder til PowerPoint
deck-about = Ett lysbilde for hver side av hver figur, med stolper, milepæler og tekst som kan redigeres i PowerPoint, alternativ tekst, notater om aktivitetene og tegnforklaring. Med en mal får lysbildene oppsettet og skriften derfra.
deck-reasons = Ta med grunnene til datoene i notatene (interne)
deck-choose-template = Velg PowerPoint-mal
deck-save = Lagre lysbilder
deck-waiting = Lager lysbildene: figur { $number } av { $total } …
deck-saved = Lysbildene er lagret: { $path }
deck-problem = Lysbildene ble ikke lagret
publish-report-template = Mal for rapporten
publish-deck-template = Mal for lysbildene

## Figurer som oppdateres i dokumenter

refresh-pages = { $figure } (side { $pages })
refresh-none = Dokumentet har ingen figurer fra Veikart. Figurene kjennes igjen på navnet sitt (Ordne > Markeringsrute), som begynner med «veikart:».
refresh-renewed = Skiftet ut: { $figures }.
refresh-would-renew = Ville blitt skiftet ut: { $figures }.
refresh-same = Uendret: { $figures }.
refresh-gone = Står i dokumentet, men ikke i veikartet. Latt stå som før: { $figures }.
refresh-altered = Løst opp eller gjort om av noen, og latt stå som før: { $figures }.
refresh-absent = Finnes i veikartet, men ikke i dokumentet: { $figures }.
refresh-retitled = { $figure } viste «{ $before }», og viser nå «{ $now }». Sjekk at teksten rundt passer.
refresh-backup = Dokumentet slik det var: { $path }
refresh-problem-in-use = Dokumentet er åpent i et annet program (se { $path }). Lukk det der, og prøv igjen. Er det ikke åpent noe sted, er filen en rest som kan slettes.
refresh-problem-no-file = { $path } kan ikke leses: { $why }.
refresh-problem-damaged = Dokumentet er skadet: { $why }. Åpne det i Word eller PowerPoint, la programmet reparere det, lagre, og prøv igjen.
refresh-problem-locked = Dokumentet har passord, eller er lagret i et gammelt format (.doc, .ppt). Lagre det uten passord som .docx eller .pptx, og prøv igjen.
refresh-problem-foreign = Filen er verken et Word-dokument eller en PowerPoint-presentasjon.
refresh-problem-strict = Dokumentet er lagret som «Strict Open XML». Lagre det som vanlig .docx eller .pptx, og prøv igjen.
refresh-problem-signed = Dokumentet er digitalt signert, og signaturen ville gått tapt. Fjern signaturen først, eller arbeid i en kopi.
refresh-problem-backup = Det kunne ikke tas kopi av dokumentet, og derfor ble det ikke endret: { $why }.
command-refresh = Oppdater figurer i dokument…
command-refresh-tip = Skift ut figurene i en rapport eller presentasjon som noen har arbeidet videre med; alt annet i dokumentet blir stående
refresh-choose = Velg rapport eller presentasjon
refresh-go = Oppdater figurene
refresh-waiting = Oppdaterer figurene i { $name } …
refresh-done = Figurene i { $name } er oppdatert
refresh-nothing = { $name } er ikke endret
refresh-problem = Figurene i { $name } ble ikke oppdatert
refresh-rest = Tekst, figurtekster, tabeller (også dem som gjengir en figur) og lysbildetitler er ikke endret.

## Kolonner og radhøyde

column-actors = Aktører
column-kind = Type
column-status = Status
column-priority = Prioritet
column-tags = Stikkord
column-confirmed = Bekreftet
column-not-confirmed = ikke bekreftet
column-next-milestone = Neste milepæl
menu-scale = Størrelse
menu-motion = Bevegelse
menu-columns = Kolonner
command-column-tip = Vis kolonnen ved siden av navnene, eller ta den bort
command-density-compact = Tette rader
command-density-normal = Vanlige rader
command-density-large = Luftige rader
command-density-tip = Hvor høye radene er på skjermen
canvas-rim-column = Bredde på kolonnen «{ $column }»

## Stolper i flere faser
command-mixed-bars = Én stolpe for flere faser
command-mixed-bars-tip = En aktivitet som er i flere faser samtidig, får én stolpe som er delt etter andelen av aktørene i hver fase
legend-mixed = Flere faser, etter andel av aktørene
figure-share = { $share } % av aktørene
## Oversikt, protokoll og målside
command-dashboard = Oversikt i tall
command-dashboard-tip = Tell opp aktiviteter, milepæler, aktører og merknader; hvert tall fører til det som er talt
command-record = Protokoll
command-record-tip = Prioriteringer, kandidater, indikatorer, møter, bekreftelser, referanser, lenker, stikkord og begreper
dashboard-findings = Merknader etter slag
dashboard-sum = Sum
dashboard-copy = Kopier tabellen
dashboard-copied = Tabellen er kopiert
dashboard-figure = Lag figur av dette
dashboard-behind = { $count ->
    [one] { $name }: { $count } aktivitet
   *[other] { $name }: { $count } aktiviteter
}
dashboard-show = Vis bare disse i veikartet
dashboard-more = … og { $count } til
record-priorities = Prioriteringer
record-priorities-about = De prioriterte tiltakene i rekkefølge. Figuren over prioriterte tiltak følger den.
record-candidates = Kandidater
record-candidates-about = Tiltak som ikke er tatt inn i veikartet ennå. De vises ikke i figurene.
record-indicators = Indikatorer
record-indicators-about = Målinger over tid, med måltall og nevner.
record-meetings = Møter
record-meetings-about = Møter der aktører har vært med på å forankre veikartet.
record-confirmations = Bekreftelser
record-confirmations-about = Hvem som har bekreftet hvilke rader, og når.
record-references = Referanser
record-references-about = Kildene som teksten viser til.
record-links = Lenker
record-links-about = Lenkene i teksten. Noen kan mangle adresse.
record-tags = Stikkord
record-tags-about = Et stikkord som endres her, endres på alle aktivitetene som har det.
record-terms = Begreper
record-terms-about = Ord og forkortelser med det de betyr.
record-up = Flytt opp: { $name }
record-down = Flytt ned: { $name }
record-new = Legg til
record-no-date = uten dato
record-meeting-kind = Type møte
record-subject = Tema
record-year-missing = Tidspunktet mangler. Når ble møtet holdt?
record-confirm-rows = { $count ->
    [one] { $who } bekrefter { $count } rad i dette møtet
   *[other] { $who } bekrefter { $count } rader i dette møtet
}
record-author = Forfatter
record-year = År
record-cited = Vist til på linje
record-address-missing = Adressen mangler.
record-term = Begrep
record-short = Forkortelse
record-not-found = Fant ingen aktivitet med dette navnet eller nummeret.
record-add-subject = Legg til: skriv nummer eller navn
record-promoted = Tatt inn i veikartet
record-from-goal = Var kandidat til mål { $name }
record-demote = Gjør til kandidat igjen: { $name }
record-new-candidate = Ny kandidat til mål { $name }
record-choose = Velg delmål …
record-promote = Ta inn i veikartet under
record-confirmed = Bekreftet
record-none-confirmed = Ingen rader er bekreftet ennå.
record-confirmed-by = { $count ->
    [one] { $who }, { $when }: { $count } rad
   *[other] { $who }, { $when }: { $count } rader
}
record-unconfirmed = Ikke bekreftet siden forrige versjon
record-unconfirmed-count = { $count ->
    [0] Alle rader er bekreftet.
    [one] { $count } rad
   *[other] { $count } rader
}
record-no-tags = Ingen aktiviteter har stikkord ennå. De skrives i egenskapene til en aktivitet.
record-tag = Stikkord
inspector-spread = Faser år for år
inspector-benefits = Gevinster og effekter

## Oversiktskartet

command-minimap = Oversiktskart
command-minimap-tip = Vis alle rader og hele perioden i smått ved siden av radene
canvas-minimap = Oversiktskart: klikk eller dra for å gå dit

## Two views

menu-beside = Ved siden av
command-second-view = Delt visning
command-second-view-tip = Vis to visninger av veikartet over hverandre, gruppert hver for seg
command-other-view = Til den andre visningen
command-other-view-tip = La tastaturet og verktøylinjen gjelde den andre visningen
stage-close = Lukk denne visningen
