# Tekstane i Veikart på nynorsk. Ei line per nøkkel; nb.ftl og en.ftl har dei same nøklane.

## commands (menu, toolbar, tooltips)
menu-file = Fil
menu-edit = Rediger
menu-view = Vis
menu-figure = Figur
menu-help = Hjelp
menu-open-recent = Opne nyleg brukt
menu-samples = Døme
menu-snap = Dra i steg på
menu-theme = Utsjånad
menu-language = Språk
menu-zoom-year = Zoom til år
menu-grouping = Grupper etter
command-new = Nytt veikart
command-new-tip = Byrj på eit tomt veikart med verdikjede og milepælstypar
command-open = Opne…
command-open-tip = Opne eit veikart frå ei fil
command-save = Lagre
command-save-tip = Skriv endringane til fila
command-save-as = Lagre som…
command-save-as-tip = Lagre veikartet i ei ny fil
command-export = Eksporter figur…
command-export-tip = Lagre figuren som SVG, PNG eller PDF
command-copy-figure = Kopier figur
command-copy-figure-tip = Legg figuren på utklippstavla som bilete
command-close = Lukk
command-close-tip = Lukk veikartet og gå til startsida
command-quit = Avslutt
command-quit-tip = Avslutt Veikart
command-undo = Angre
command-undo-tip = Ta tilbake den siste endringa
command-redo = Gjer om att
command-redo-tip = Gjer den siste angra endringa på nytt
command-delete = Slett
command-delete-tip = Slett det som er valt
command-select-all = Vel alt
command-select-all-tip = Vel alle faseperiodar og milepælar i figuren
command-find = Søk
command-find-tip = Søk etter namn, aktør eller nummer
command-zoom-in = Zoom inn
command-zoom-in-tip = Vis kortare tid og fleire detaljar
command-zoom-out = Zoom ut
command-zoom-out-tip = Vis lengre tid
command-fit-all = Vis heile perioden
command-fit-all-tip = Tilpass tidsaksen til alle åra
command-fit-selection = Vis det valde
command-fit-selection-tip = Tilpass tidsaksen til det som er valt
command-switch-grouping = Byt gruppering
command-switch-grouping-tip = Byt mellom mål og verdikjede
command-group-strategy = Mål, delmål og tema
command-group-strategy-tip = Grupper etter mål, delmål og tema
command-group-value-chain = Verdikjede
command-group-value-chain-tip = Grupper etter fase
command-collapse-all = Gøym detaljar
command-collapse-all-tip = Fald saman alle delmål
command-expand-all = Vis alle detaljar
command-expand-all-tip = Fald ut alle overskrifter
command-outline = Oversyn
command-outline-tip = Vis eller gøym oversynet til venstre
command-inspector = Eigenskapar
command-inspector-tip = Vis eller gøym eigenskapane til høgre
command-snap-year = År
command-snap-half = Halvår
command-snap-tertial = Tertial
command-snap-quarter = Kvartal
command-snap-month = Månad
command-snap-day = Dag
command-snap-tip = Dra i steg på { $step }
command-theme-system = Som systemet
command-theme-light = Lyst
command-theme-dark = Mørkt
command-theme-contrast = Høg kontrast
command-theme-tip = Vel utsjånad
command-language-tip = Vel språk i programmet
command-whole-roadmap = Heile veikartet
command-whole-roadmap-tip = Vis alle aktivitetar
command-shortcuts = Snøggtastar
command-shortcuts-tip = Alle snøggtastar på eitt ark
command-guide = Kom i gang
command-guide-tip = Kort rettleiing
command-about = Om Veikart
command-about-tip = Versjon og lisensar
undo-named = Angre { $action }
redo-named = Gjer om att: { $action }

## start page
start-what = Fasar over år, det planlagde skilt frå det tentative
start-open = Opne
start-open-words = Vel ei veikartfil på maskina, eller dra ho hit
start-try = Prøv det nasjonale veikartet
start-try-words = Ein kopi å bli kjend med: ingenting kan øydeleggjast
start-new = Nytt
start-new-words = Byrj på eit tomt veikart med verdikjeda klar
start-recent = Nyleg brukt
start-no-recent = Ingen filer enno
sample-national = Nasjonalt veikart for e-helse 2021–2027
sample-municipality = Døme: ein kommune

## changes, as undo names them
undo-move = flytting av «{ $name }»
undo-resize = endra varigheit for «{ $name }»
undo-sharpen = presisering av «{ $name }»
undo-date = datering av «{ $name }»
undo-undate = fjerna dato for «{ $name }»
undo-place = omplassering av «{ $name }»
undo-phase = endra fase for «{ $name }»
undo-certainty = endra sikkerheit for «{ $name }»
undo-status = endra status for «{ $name }»
undo-rename = nytt namn på «{ $name }»
undo-add = ny: «{ $name }»
undo-delete = sletting av «{ $name }»
undo-change = endring av «{ $name }»

## changes that cannot be made
edit-missing = «{ $id }» finst ikkje lenger i veikartet
edit-taken = Noko anna heiter alt «{ $id }». Vel ein annan id.
edit-wrong-place = Dette kan ikkje stå under «{ $id }»
edit-no-parent = Dette må stå under noko anna
edit-bad-id = Dette kan ikkje vere ein id: bruk 1–64 teikn, utan @ først og utan mellomrom i endane
edit-too-deep = «{ $id }» ville liggje meir enn 16 nivå ned. Flytt henne lenger opp.
edit-cycle = «{ $id }» kan ikkje liggje under seg sjølv
edit-completed = Hald Shift for å flytte ein fullført periode
edit-outside-calendar = Datoen ville hamne utanfor åra 1000 til 9999
edit-control-characters = Teksten har usynlege kontrollteikn som ikkje kan lagrast. Skriv han inn på nytt.
edit-undated = Dette har ingen dato å flytte

## status bar and names of things
status-trial = Prøvekopi
status-whole = Heile veikartet: { $count ->
    [one] éin aktivitet
   *[other] { $count } aktivitetar
}
status-selected = { $what } valde
status-saved = Lagra
status-modified = Endringar er ikkje lagra
status-no-file = Ikkje lagra i noka fil
figure-numbered = Figur { $number } { $title }

## dialogs
dialog-ok = OK
dialog-close = Lukk
dialog-cancel = Avbryt
dialog-save = Lagre
dialog-discard = Ikkje lagre
dialog-save-changes = Lagre endringane i «{ $name }»?
dialog-save-changes-words = Endringar som ikkje blir lagra, går tapt.
dialog-changed = Fila er endra av nokon andre
dialog-changed-words = «{ $name }» er ikkje lenger slik ho var då du opna ho. Lagre endringane dine i ei ny fil, les fila på nytt (endringane dine går tapt), eller lagre likevel. Den andre versjonen blir då liggjande blant tryggingskopiane.
dialog-read-again = Les på nytt
dialog-save-anyway = Lagre likevel
dialog-replace = Erstatte fila?
dialog-replace-words =
    Det finst alt ei fil her:
    { $path }
dialog-replace-yes = Erstatt
path-label = Mappe og filnamn
path-open = Opne veikart
path-open-button = Opne
path-save = Lagre veikart
path-export-file = Lagre figur
path-export-folder = Mappe for figurane
path-empty = Skriv kvar fila ligg
path-no-file = Det finst inga fil her. Kontroller namnet.
path-is-folder = Dette er ei mappe. Skriv namnet på ei fil.
path-no-folder = Mappa finst ikkje. Lag ho, eller vel ei anna.
waiting-open = Opnar «{ $name }» …
waiting-export = Skriv figur { $number } av { $total } …

## problems and notices
problem-open = «{ $name }» kan ikkje opnast
problem-open-sample = Dømet kan ikkje opnast
problem-place = Linje { $line }, kolonne { $column }:
problem-save = «{ $name }» vart ikkje lagra
problem-export = Figuren vart ikkje lagra
problem-program = Programmet gjorde ein feil
problem-program-words = Arbeidet vart ikkje fullført, og filene er som før. Lagre i ei ny fil og start programmet på nytt.
problem-figure-size = Figuren blir for stor til å teiknast. Vel ein mindre storleik, eller vis ein del av veikartet.
notice-saved = Lagra i «{ $name }»
notice-no-backup = Lagra, men utan tryggingskopi: { $why }
notice-comments = Fila har kommentarar (//). Dei blir ikkje med når du lagrar, men ligg i tryggingskopien.
notice-exported = { $count ->
    [one] Figuren er lagra i { $path }
   *[other] { $count } filer er lagra i { $path }
}
notice-export-stopped = { $count ->
    [0] Eksporten er avbroten. Ingen filer er lagra.
    [one] Eksporten er avbroten. Éi fil er lagra i { $path }
   *[other] Eksporten er avbroten. { $count } filer er lagra i { $path }
}
settings-lost = Innstillingane kunne ikkje lagrast: { $why }
hint-drag = Dra i ein fase for å flytte han
command-group-actor = Aktør
command-group-actor-tip = Grupper etter aktør

## export
export-title = Eksporter figur
export-what = Kva
export-what-shown = Figuren som blir vist
export-what-all = Alle figurane i veikartet
export-format = Format
export-format-pdf = PDF – til utskrift
export-format-svg = SVG – til nettsider og redigering
export-format-png = PNG – bilete
export-size = Storleik
export-size-word = Word-dokument, 170 mm breitt
export-size-landscape = Liggjande A4
export-size-a3 = Liggjande A3
export-size-slide = Lysbilete 16:9
export-colours = Fargar
export-colours-screen = Lyse, som på skjermen
export-colours-print = For papir
export-go = Vel stad…

## help
keys-commands = Kommandoar
keys-canvas = På tidsaksen
keys-drag = Dra
keys-drag-does = Flytt ein fase, ein milepæl eller eit namn
keys-drag-edge = Dra i kanten
keys-drag-edge-does = Endre start eller slutt
keys-drag-shift = Shift + dra
keys-drag-shift-does = Gjer datoen meir presis
keys-escape = Esc
keys-escape-does = Avbryt det du held på med
keys-double-click = Dobbeltklikk
keys-double-click-does = Endre eit namn, eller lag ein ny faseperiode
keys-wheel = Hjul
keys-wheel-does = Rull opp og ned
keys-shift-wheel = Shift + hjul
keys-shift-wheel-does = Rull sidelengs i tid
keys-ctrl-wheel = Ctrl + hjul
keys-ctrl-wheel-does = Zoom der peikaren er
keys-space-drag = Mellomrom + dra
keys-space-drag-does = Skyv heile flata
keys-arrows = Piltastar
keys-arrows-does = Gå frå stolpe til stolpe
keys-ctrl-arrows = Ctrl + piltastar
keys-ctrl-arrows-does = Flytt det valde eitt steg
keys-phase = 1–5, 0, T
keys-phase-does = Vel fase, ukjend fase, eller tentativ
guide-read = Slik les du eit veikart
guide-read-words = Kvar rad er ein aktivitet. Stolpane er fasane han går gjennom: bokstaven og fargen seier kva for ein, heiltrekt kant tyder planlagt, stipla kant tyder tentativt. Ein takka ende er ikkje oppgitt, ein spiss ende held fram.
guide-move = Flytt og endre
guide-move-words = Dra i ein stolpe for å flytte han i tid, i ein kant for å endre start eller slutt, i grensa mellom to for å flytte begge. Dra til ei anna rad for å gi perioden til ein annan aktivitet. Trykk G for å gruppere etter fase: der byter du fase ved å dra til eit anna felt. Ctrl+Z angrar.
guide-dates = Datoar er så presise som dei er kjende
guide-dates-words = Ein dato kan vere eit år, eit halvår, eit kvartal, ein månad eller ein dag, og han blir ikkje meir presis av at du dreg i han. Hald Shift for å gjere han meir presis, eller skriv han i eigenskapane: «våren 2024», «Q1 2025», «2025/2026».
guide-undated = Det som ikkje har dato
guide-undated-words = Periodar utan dato står i kolonnen «Tidspunkt ikkje fastsett». Dra ein av dei inn på tidsaksen for å gi han ein dato, eller dra ein stolpe ut i kolonnen for å ta datoen bort.
guide-export = Ut av programmet
guide-export-words = «Kopier figur» legg figuren på utklippstavla. «Eksporter figur» lagrar han som PDF, SVG eller PNG, tilpassa eit Word-dokument, eit ark eller eit lysbilete.
guide-limits = Verdt å vite
guide-limits-words = Å knipe med to fingrar for å zoome verkar berre på Mac; elles bruker ein Ctrl og hjulet. På Linux med Wayland kan filer ikkje dragast inn i vindauget; bruk «Opne».
about-title = Veikart { $version }
about-words =
    Eit redigeringsprogram for veikart langs ei verdikjede. Programmet bruker aldri nettet.
    Lisens: MIT eller Apache-2.0. Skrifttypen Inter har lisensen SIL Open Font License 1.1.

## typed dates
typed-date-no-date = Dette er ingen dato. Skriv til dømes 2026, 1. kv. 2025, hausten 2024, juni 2024, 10.06.2024, 2025–2026, frå 2025, seinast juni 2025, pågår eller ukjend.
typed-date-not-in-calendar = Denne datoen finst ikkje i kalenderen. Sjå over tala.
typed-date-backwards = Tidsrommet sluttar før det byrjar. Byt om dei to datoane.

## merknader (check)
severity-error = feil
severity-warning = åtvaring
severity-tip = tips
finding-unknown-phase = «{ $id }» viser til fasen «{ $target }», som ikkje finst i verdikjeda. Vel ein fase som finst, eller legg han til.
finding-unknown-milestone-kind = Milepælen «{ $id }» er av slaget «{ $target }», som ikkje finst. Vel eit slag som finst.
finding-unknown-actor = «{ $id }» viser til aktøren «{ $target }», som ikkje finst. Legg til aktøren, eller skriv namnet som vanlege ord.
finding-unknown-audience = «{ $id }» viser til målgruppa «{ $target }», som ikkje finst. Legg ho til, eller skriv namnet som vanlege ord.
finding-unknown-activity = «{ $id }» viser til aktiviteten «{ $target }», som ikkje finst. Fjern tilvisinga, eller legg til aktiviteten.
finding-unknown-priority-item = Prioriteten «{ $id }» viser til «{ $target }», som verken er ein aktivitet eller eit tema. Fjern eller rett tilvisinga.
finding-unknown-view-item = Figuren «{ $id }» skal vise «{ $target }», som ikkje finst. Fjern eller rett tilvisinga.
finding-unknown-mention = «{ $id }» viser til «{ $target }», som ikkje finst i fila. Rett tilvisinga, eller skriv ho som vanlege ord.
finding-ends-before-start = Faseperioden «{ $id }» sluttar ({ $end }) før han byrjar ({ $start }). Byt om eller rett datoane.
finding-unplaced = Aktiviteten «{ $id }» ({ $name }) står ikkje nokon stad i veikartet. Legg han under eit delmål eller tema.
finding-unknown-why = Tilvisinga leier ingen stader. Figurar og søk kan ikkje vise det ho skulle vise til.
finding-ends-before-start-why = Perioden kan ikkje teiknast slik han er skriven.
finding-unplaced-why = Det som ikkje står nokon stad, kjem berre fram i søk og tabell.
finding-stale-plan = Planen for «{ $id }» ({ $when }) er eldre enn statusdatoen, og resultatet er ikkje oppgitt. Set status, eller flytt datoen.
finding-stale-plan-why = Ein plan som er passert utan resultat, blir lesen som ein lovnad som ikkje vart halden.
finding-doubtful-plan = «{ $id }» er planlagd { $when }, som alt er i gang. Er han nådd?
finding-doubtful-plan-why = Datoen er omtrentleg, så han kan vere både nådd og forseinka.
finding-complete-before-rollout = «{ $id }» seier at innføringa er fullført ({ $when }) før noka innføring byrjar. Rett ein av datoane.
finding-complete-before-rollout-why = Milepælen og fasane seier kvar sitt.
finding-availability-missing = «{ $name }» skal innførast, men ingen milepæl seier når han kan takast i bruk.
finding-availability-missing-why = Verksemdene planlegg etter datoen da løysinga er klar for utbreiing.
finding-outside-period = «{ $id }» ({ $when }) ligg utanfor åra på tidsaksen.
finding-outside-period-why = Han blir berre vist som eit merke i kanten av figuren.
finding-undated = «{ $id }» i «{ $name }» har ikkje noko tidspunkt.
finding-undated-why = Ukjend er ei ærleg opplysning. Spør den ansvarlege før neste versjon.
finding-tentative-unexplained = «{ $id }» i «{ $name }» er tentativ utan at det står kvifor.
finding-tentative-unexplained-why = Lesarane vil vite kva datoen er avhengig av: eit vedtak, pengar, eit regelverk.
finding-phase-missing = «{ $id }» i «{ $name }» har ingen fase.
finding-phase-missing-why = Utan fase kan ingen sjå kor langt arbeidet er kome.
finding-phase-skipped = «{ $id }» kjem utan fasen «{ $phase }» føre.
finding-phase-skipped-why = Det kan vere rett, eller ein fase kan mangle i vegkartet.
finding-phase-backwards = «{ $id }» går tilbake til fasen «{ $phase }» etter «{ $before }».
finding-phase-backwards-why = Rekkjefølgja er tillaten. Sjå om ho er meint.
finding-phase-overlap = «{ $id }» er same fase for dei same aktørane i same tid som «{ $other }».
finding-phase-overlap-why = To stolpar som seier det same, blir talde to gonger.
finding-actor-ahead = { $who } er i «{ $phase }», lenger enn nokon av faseperiodane i «{ $id }».
finding-actor-ahead-why = Statusen per aktør er nyare enn stolpane. Legg til ein faseperiode, eller rett statusen.
finding-no-owner = Ingen er oppgitt som ansvarleg for «{ $name }».
finding-no-owner-why = Den som ikkje er namngjeven, blir ikkje gjetta. Spør, og skriv namnet når det er kjent.
finding-no-actor = Ingen aktør er oppgitt for «{ $name }».
finding-no-actor-why = Lesarane leitar etter seg sjølve i vegkartet. Utan aktør finn ingen aktiviteten.
finding-duplicate-name = «{ $name }» ({ $id }) heiter det same som «{ $other }».
finding-duplicate-name-why = To aktivitetar med same namn blir forveksla. Er det éin aktivitet, kan han stå fleire stader.
finding-same-fact-twice = «{ $id }» seier det same som «{ $other }».
finding-same-fact-twice-why = Det same skal ikkje teljast to gonger.
finding-circle = Avhengnaden «{ $id }» er del av ein ring: det eine ventar på det andre.
finding-circle-why = Gjensidig avhengnad er tillaten. Ver klar over han når datoar blir flytte.
finding-unnumbered-figure = Figuren «{ $id }» har ikkje nummer.
finding-unnumbered-figure-why = Utan nummer kjem han ikkje i figurlista.
finding-uncaptioned-figure = Figuren «{ $id }» har ingen figurtekst.
finding-uncaptioned-figure-why = Kvar figur i rapporten skal ha ein tekst som seier kva han viser.
finding-in-no-figure = «{ $name }» ({ $id }) er ikkje med i nokon figur.
finding-in-no-figure-why = Den som berre les rapporten, får ikkje vite om aktiviteten.
finding-reference-uncited = Ingen tekst viser til referansen «{ $title }» ({ $id }).
finding-reference-uncited-why = Ein referanse som ikkje er i bruk, høyrer ikkje heime i lista.
finding-reference-ambiguous = Fleire referansar er «{ $author }, { $year }». Tilvisingar kan ikkje skilje «{ $id }» frå dei andre.
finding-reference-ambiguous-why = Skil dei i teksten, til dømes 2023a og 2023b.
finding-link-without-address = Lenkja «{ $text }» ({ $id }) har inga adresse.
finding-link-without-address-why = Lenkjeteksten blir ståande, men han leier ingen stader.
finding-unconfirmed = Ingen har stadfesta «{ $name }» sidan førre versjon.
finding-unconfirmed-why = Kvar aktør går gjennom sitt eige innhald før ein ny versjon.
finding-placeholder = «{ $place }» inneheld «[{ $words }]», som ikkje er fylt ut.
finding-placeholder-why = Ord i hakeparentes blir ståande slik i det som blir gitt ut.
finding-form-missing = «{ $name }» ({ $id }) manglar forma for { $form }.
finding-form-missing-why = Ein figur på det språket viser da namnet på bokmål.
fix-completed = Set status til fullført
fix-remove = Slett den eine
fix-number = Gi figuren nummer { $number }
findings-names = Tilvisingar
findings-dates = Datoar
findings-phases = Fasar
findings-actors = Aktørar
findings-structure = Struktur
findings-figures = Figurar
findings-sources = Kjelder
findings-texts = Tekstar

## edits: what was done ("Angre ...") and why it cannot be done

## figures and canvas: what layout writes
figure-undated = Tidspunkt ikkje fastsett
figure-status = Status { $date }
figure-priority = Prioritet { $rank }
figure-goal = Mål { $number }
figure-quarter = { $number }. kv.
figure-also-in = også i { $places }
figure-unknown-phase = Fase ikkje kjend
figure-unplaced = Utan plass i strategien
figure-no-actor = Aktør ikkje oppgitt
figure-planned = planlagd
figure-tentative = tentativ
figure-tentative-start = tentativ start
figure-tentative-end = tentativ slutt
figure-status-ongoing = pågår
figure-status-planned = planlagd
figure-status-completed = fullført
figure-status-delayed = forseinka
figure-status-at-risk = i fare
figure-status-terminated = avslutta

## figures: title, caption, legend
figure-version = Versjon { $version }
figure-number = Figur { $number }
figure-left-out = { $count ->
    [one] Éin utan fastsett tidspunkt er utelaten
   *[other] { $count } utan fastsett tidspunkt er utelatne
}
figure-page = Side { $page } av { $count }
legend-phase = Fase
legend-certainty = Sikkerheit
legend-time = Tidspunkt
legend-milestone = Milepæle
legend-abbreviations = Forkortingar
legend-planned = Planlagd
legend-tentative = Tentativ
legend-torn = Start eller slutt ikkje oppgitt
legend-open = Held fram
legend-marker = Går føre seg, start og slutt ikkje oppgitt
legend-whisker = Omtrentleg tidspunkt
legend-outside = Utanfor tidsaksen
## opning av filer
open-unreadable = Fila kan ikkje lesast: { $why }. Sjå etter at namnet er rett, og at du har lov til å lese henne.
open-not-utf8 = Herfrå er fila ikkje tekst i UTF-8. Lagre henne som UTF-8, eller vel ei anna fil.
open-control-character = Kontrollteiknet { $code } kan ikkje stå i eit veikart. Fjern det; berre linjeskift og tabulator er tillatne.
open-no-format = Eit veikart byrjar med ( og format: 1, men det gjer ikkje denne fila. Ho er truleg noko anna enn eit veikart.
open-newer-format = Fila har format { $format }, og dette programmet kjenner format 1. Opne henne med ein nyare versjon av Veikart.
open-expected-comma = Her manglar eit komma eller ein sluttparentes. Set det inn framfor denne staden.
open-expected-colon = Her manglar eit kolon mellom namnet på feltet og verdien. Set det inn.
open-expected-text = Her skal det stå ein tekst. Skriv han i hermeteikn, til dømes "tekst".
open-expected-text-end = Teksten som byrjar her, manglar hermeteikn til slutt. Set inn " der han sluttar.
open-expected-list = Her skal det stå ei liste. Skriv henne i hakeparentesar, til dømes ["a", "b"].
open-expected-list-end = Lista manglar ] til slutt. Set det inn her.
open-expected-record = Her manglar ein startparentes. Set inn ( framfor felta.
open-expected-record-end = Her manglar ein sluttparentes. Set inn ) etter det siste feltet.
open-expected-map = Her manglar ein startklamme. Set han inn framfor den første id-en.
open-expected-map-end = Her manglar ein sluttklamme. Set han inn etter det siste innslaget.
open-expected-number = Her skal det stå eit heilt tal. Skriv berre siffer.
open-expected-true-or-false = Her skal det stå true eller false. Skriv eitt av dei.
open-expected-name = Her skal det stå eit namn. Skriv namnet på eit felt, eller eit av orda som kan stå her.
open-expected-escape = Omvend skråstrek kan berre stå framfor " \ n t eller u med klammer. Skriv \\ for ein skråstrek i seg sjølv.
open-expected-comment-end = Kommentaren manglar */ til slutt. Set det inn der han sluttar.
open-expected-header = Den første linja er ikkje forstått. Skriv henne som #![enable(implicit_some, unwrap_newtypes, unwrap_variant_newtypes)], eller fjern henne.
open-expected-more = Fila sluttar midt i noko. Ho kan vere avkutta: sjå etter ein tryggingskopi.
open-expected-end = Etter den siste sluttparentesen skal det ikkje stå meir. Fjern resten.
open-unknown-field = { $record } har ikkje noko felt som heiter { $field }. Rett namnet eller fjern det; felta er { $known }.
open-missing-field = Feltet { $field } manglar i { $record }. Legg det til.
open-repeated-field = Feltet { $field } står to gonger i { $record }. Fjern det eine.
open-unknown-word = { $word } kan ikkje stå her. Skriv eit av desse: { $known }.
open-no-date = «{ $text }» er ingen dato. Skriv til dømes 2026, 2025-H2, 2025-T1, 2025-Q1, 2023-autumn, 2024-06, 2024-06-10, 2025/2026, >=2025, <=2025-06 eller ~2024, og for start og slutt også open, ? eller ?past.
open-no-day = «{ $text }» er ingen dag. Skriv til dømes 2024-08-21.
open-no-colour = «{ $text }» er ingen farge. Skriv til dømes #F5AF58.
open-no-number = Her skal det stå eit tal, ikkje { $text }. Skriv det i hermeteikn, til dømes "12.5", med høgst 28 siffer.
open-number-too-large = Talet er for stort, eller negativt der det ikkje gjev meining. Skriv eit mindre tal.
open-no-years = Desse åra kan ikkje vere ein tidsakse. Dei skal gå frå eitt år til det same eller eit seinare, mellom 1000 og 9999, og vere høgst 200.
open-id-empty = Ein id kan ikkje vere tom. Skriv ein id som ikkje er i bruk frå før.
open-id-too-long = Id-en «{ $id }» er lengre enn 64 teikn. Skriv ein kortare.
open-id-spaces = Id-en «{ $id }» byrjar eller sluttar med mellomrom. Fjern mellomrommet.
open-id-control = Id-en «{ $id }» har linjeskift eller tabulator i seg. Fjern dei.
open-id-at-sign = Id-en «{ $id }» byrjar med @ her, der han skal stå utan. Fjern @.
open-duplicate-id = Id-en «{ $id }» står allereie på linje { $line }. Gje ein av dei to ein annan id.
open-too-deep = «{ $id }» ligg meir enn { $most } nivå nede. Flytt det lenger opp.
open-parentheses-too-deep = Her står for mange parentesar inni kvarandre. Fjern nokre av dei.
open-cycle = Aktiviteten «{ $id }» står som underaktivitet av seg sjølv, direkte eller lenger ned. Fjern han frå ein av underaktivitetane.
open-other = Dette er ikkje forstått: { $why }. Rett det.

## lagring av filer
save-changed-on-disk = { $path } er endra av nokon andre sidan du opna fila. Lagre under eit anna namn, eller opne fila på nytt.
save-no-folder = Mappa { $path } finst ikkje. Lag henne, eller lagre ein annan stad.
save-is-folder = { $path } er ei mappe. Skriv namnet på ei fil.
save-read-only = { $path } er skriveverna. Lagre under eit anna namn, eller gjer fila skrivbar.
save-failed = { $path } kan ikkje skrivast: { $why }. Fila er som ho var; lagre ein annan stad, eller prøv igjen.
## canvas
canvas-scroll-rows = Rull i radene
canvas-scroll-time = Rull langs tidsaksen
canvas-rim-outline = Breidd på namnekolonnen
canvas-rim-undated = Breidd på kolonnen for udaterte
canvas-rename = Nytt namn
canvas-fold = Gøym det som ligg under { $name }
canvas-unfold = Vis det som ligg under { $name }
canvas-how-precise = Når byrjar han?
canvas-menu-phase = Fase
canvas-menu-certainty = Sikkerheit
canvas-menu-status = Status
canvas-menu-undate = Ta bort tidspunktet
canvas-menu-rename = Gje nytt namn
canvas-menu-new-activity = Ny aktivitet
canvas-new-activity = Ny aktivitet
canvas-planned = Planlagd
canvas-tentative = Tentativ
canvas-tentative-start = Tentativ start
canvas-tentative-end = Tentativ slutt
canvas-planned-start = Planlagd start
canvas-planned-end = Planlagd slutt
canvas-status-unknown = ikkje oppgjeve
drag-drop-to-date = Slepp for å tidfeste
drag-and-more = { $count ->
    [one] og éin til
   *[other] og { $count } til
}
drag-step-year = blir flytt i heile år
drag-step-half = blir flytt i heile halvår
drag-step-tertial = blir flytt i heile tertial
drag-step-quarter = blir flytt i heile kvartal
drag-step-month = blir flytt i heile månader
drag-step-day = blir flytt i heile dagar
drag-to-activity = Blir flytt til «{ $name }»
drag-phase = Fase: { $before } → { $after }
drag-sharpened = Presisert: { $before } → { $after }
drag-no-date = tidspunkt ikkje fastsett
drag-phase-unknown = Fase ikkje kjend
drag-place-before = Blir flytt framfor «{ $name }»
drag-place-after = Blir flytt etter «{ $name }»
drag-place-under = Blir flytt til «{ $name }»
tip-source = Kjelde: linje { $lines }

## outline
outline-goals = Mål
outline-figures = Figurar
outline-whole = Heile veikartet
outline-figure = Figur { $number }
outline-candidates = Kandidatar
outline-empty = Ingen mål enno
outline-only-this = Vis berre dette
outline-show-all = Vis alt
outline-shows-only = Viser berre { $what }
outline-go-there = Gå dit
outline-open = Fald ut
outline-close = Fald saman
outline-count = { $count ->
    [one] { $count } aktivitet
   *[other] { $count } aktivitetar
}

## search
search-name = Søk i veikartet
search-hint = Søk namn, aktør eller nummer
search-none = Fann ikkje «{ $query }»
search-none-hint = Prøv eit anna ord, ein aktør eller eit nummer som 2.B
search-more = Berre dei 50 beste treffa er viste. Skriv meir for å finne færre.
search-nowhere = Ikkje plassert
search-goal = Mål
search-sub-goal = Delmål
search-theme = Tema
search-activity = Aktivitet
search-candidate = Kandidat
search-milestone = Milepæl
search-figure = Figur

## inspector
inspector-roadmap = Vegkart
inspector-goal = Mål
inspector-sub-goal = Delmål
inspector-theme = Tema
inspector-activity = Aktivitet
inspector-segment = Faseperiode
inspector-milestone = Milepæl
inspector-several = fleire ting
inspector-several-values = Ulike
inspector-not-in-list = Står ikkje i lista
inspector-name = Namn
inspector-name-missing = Skriv eit namn. Feltet kan ikkje vere tomt.
inspector-short-name = Kort namn i figurar
inspector-title = Tittel
inspector-short-title = Kort tittel i figurar
inspector-titles = Tittelen på andre målformer
inspector-names = Namnet på andre målformer
inspector-in-nb = Bokmål
inspector-in-nn = Nynorsk
inspector-in-en = Engelsk
inspector-aliases = Andre namn, eitt per linje
inspector-tags = Stikkord, eitt per linje
inspector-kind = Slag
inspector-description = Omtale
inspector-text = Tekst
inspector-read = Les
inspector-write = Skriv
inspector-status = Status
inspector-status-note = Merknad til statusen
inspector-status-ongoing = Går føre seg
inspector-status-planned = Planlagd
inspector-status-completed = Fullført
inspector-status-delayed = Forseinka
inspector-status-at-risk = I fare
inspector-status-terminated = Avslutta
inspector-status-unknown = Ikkje kjend
inspector-hidden = Vis ikkje i figurar
inspector-segments = Faseperiodar
inspector-new-segment = Ny faseperiode
inspector-milestones = Milepælar
inspector-new-milestone = Ny milepæl
inspector-undated = Tidspunkt ikkje fastsett
inspector-phase = Fase
inspector-phase-unknown = Ukjend fase
inspector-start = Start
inspector-end = Slutt
inspector-certainty = Sikkerheit
inspector-planned = Planlagd
inspector-tentative = Tentativ
inspector-why = Grunngiving for tidspunktet
inspector-who = Kven
inspector-label = Tekst i figuren
inspector-note = Merknad
inspector-milestone-kind = Slag milepæl
inspector-when = Tidspunkt
inspector-which-date = Kva tyder «{ $typed }»?
inspector-date-only = Skriv eit tidspunkt, til dømes 1. kv. 2025 eller hausten 2024.
inspector-day-only = Skriv ein dag, til dømes 21.08.2024.
inspector-roles = Kven gjer kva
inspector-role = Rolle
inspector-new-role = Legg til deltakar
inspector-new-name = Utan namn
inspector-from = Frå
inspector-until = Til
inspector-remove = Fjern { $name }
inspector-take-away = Fjern
inspector-audience = Målgrupper
inspector-actor-status = Status per aktør
inspector-new-actor-status = Legg til aktør
inspector-since = Sidan
inspector-confirmed = Stadfesta
inspector-confirmed-by = Stadfesta av
inspector-confirmed-when = Stadfesta når
inspector-confirmed-hint = Tøm tidspunktet for å ta bort stadfestinga.
inspector-provenance = Kjelde
inspector-source-lines = Linjer i kjelda
inspector-basis = Grunnlag
inspector-basis-none = Ikkje oppgitt
inspector-basis-stated = Sagt i kjelda
inspector-basis-inferred = Utleidd
inspector-wording = Ordlyd
inspector-goal-owner = Fagansvarleg
inspector-benefit = Gevinst
inspector-benefit-basis = Grunnlag for gevinsten
inspector-effects = Effektar, éin per linje
inspector-indicators = Strategiske indikatorar
inspector-indicator = Om indikatoren
inspector-new-observation = Legg til måling
inspector-unit = Eining
inspector-target = Måltal
inspector-denominator = Nemnar
inspector-about = Gjeld
inspector-value = Verdi
inspector-words = Utdjupande ord
inspector-no-number = Skriv eit tal, til dømes 12,5.
inspector-dependencies = Avhengnader
inspector-relation = Forhold
inspector-relation-prerequisite = føreset
inspector-relation-builds-on = byggjer på
inspector-relation-succeeds = erstattar
inspector-relation-merged-into = slått saman med
inspector-relation-part-of = inngår i
inspector-relation-coordinated-with = blir samordna med
inspector-relation-financed-by = blir finansiert av
inspector-relation-decided-by = avheng av vedtak
inspector-relation-related = heng saman med
inspector-links = Lenkjer
inspector-link-text = Lenkjetekst
inspector-address = Adresse
inspector-version = Versjon
inspector-as-of = Statusdato
inspector-period = År på tidsaksen
inspector-strategy = Strategiperiode
inspector-no-years = Skriv to årstal, til dømes 2021–2027.
inspector-publisher = Utgivar
inspector-document-type = Dokumenttype
inspector-language = Språk i innhaldet
inspector-language-none = Ikkje oppgitt
inspector-notice = Varsel når veikartet blir opna
inspector-value-chain = Verdikjede
inspector-letter = Bokstav på stolpane
inspector-colour = Farge
inspector-edge-colour = Kantfarge
inspector-no-colour = Skriv ein farge, til dømes #F5AF58.
inspector-meaning = Tyding
inspector-driver = Kven driv framdrifta
inspector-run-by = Blir driven av
inspector-rule = Regel for å vere i fasen
inspector-milestone-kinds = Milepælstypar
inspector-shape = Form
inspector-shape-diamond = Fylt rute
inspector-shape-hollow-diamond = Open rute
inspector-shape-ticked-square = Avkryssa firkant
inspector-shape-flag = Flagg
inspector-shape-dot = Prikk
inspector-actors = Aktørar
inspector-former = Finst ikkje lenger
inspector-details = Kolofon
inspector-new-detail = Legg til linje
inspector-selected = { $count ->
    [one] { $count } ting er vald
   *[other] { $count } ting er valde
}
group-no-place = Utan plass i strategien
group-no-owner = Ansvarleg ikkje oppgitt
group-no-audience = Målgruppe ikkje oppgitt
group-no-actor-kind = Aktørtype ikkje oppgitt
group-no-kind = Type ikkje oppgitt
group-no-tag = Utan merkelapp
group-no-status = Status ikkje oppgitt
group-no-priority = Utan prioritet
group-no-milestone = Ingen komande milepæl
edit-follows = «{ $id }» står her fordi noko anna seier det (ein dato, ein prioritet, typen til ein aktør). Endre det i staden.
command-group-owner = Ansvarleg
command-group-actor-kind = Aktørtype
command-group-audience = Målgruppe
command-group-kind = Type
command-group-status = Status
command-group-certainty = Sikkerheit
command-group-priority = Prioritet
command-group-tag = Merkelapp
command-group-next-milestone = År for neste milepæl
command-group-flat = Ingen grupper
command-group-tip = Ordne radene i grupper etter dette
command-then-none = Ingen
command-then-tip = Del kvar gruppe vidare etter dette
command-split-by-actor = Del på aktør
command-split-by-actor-tip = Vis éi rad per aktør for kvar aktivitet
command-only-this-tip = Vis berre det valde og det som ligg under, eller alt att
command-sort-outline = Rekkjefølgja i vegkartet
command-sort-name = Namn
command-sort-start = Start
command-sort-end = Slutt
command-sort-milestone = Neste milepæl
command-sort-status = Status
command-sort-kind = Type
command-sort-tip = Ordne aktivitetane i kvar gruppe etter dette
menu-then = Deretter etter
menu-sort = Sorter etter

## many at once, clipboard
edit-too-coarse = Datoen er for grov til å flyttast så lite
edit-not-within = Datoen ligg ikkje innanfor faseperioden
edit-apart = Periodane må møtast eller overlappe for å slåast saman
edit-no-place = Vel først kvar det skal stå
undo-align = justering av «{ $name }»
undo-distribute = «{ $name }» etter kvarandre
undo-split = deling av «{ $name }»
undo-join = samanslåing i «{ $name }»
undo-paste = innliming av «{ $name }»
undo-duplicate = kopi av «{ $name }»
amount-empty = Skriv kor mykje, til dømes «+2 kvartal», «-1 år» eller «3 mnd»
amount-not-understood = Dette vart ikkje forstått. Skriv til dømes «+2 kvartal», «-1 år» eller «3 mnd».
amount-no-unit = Av kva? Skriv år, halvår, tertial, kvartal, månader, veker eller dagar etter talet.
amount-mixed = Månader og dagar kan ikkje leggjast saman. Skriv det eine eller det andre.
amount-too-far = Så langt går ikkje kalenderen
figure-candidates = Kandidatar til mål { $goal }
filter-text = Filtrer etter tekst
filter-phase = Fase
filter-certainty = Sikkerheit
filter-status = Status
filter-owner = Ansvarleg
filter-actor = Aktør
filter-kind = Type
filter-tag = Merkelapp
filter-audience = Målgruppe
filter-dated = Tidspunkt
filter-standing = Plass
filter-basis = Grunnlag
filter-with-date = Har tidspunkt
filter-without-date = Utan tidspunkt
filter-outline = I veikartet
filter-candidate = Kandidat
filter-hidden = Ikkje i figurar
filter-and-more = { $first } og { $more } til
filter-remove = Fjern filteret «{ $filter }»
filter-nothing = Ingenting å velje
filter-more = + Filter
filter-window = Tidsrom
filter-from = frå
filter-until = til
filter-unconfirmed = Ikkje stadfesta
filter-changed = Endra sidan lagring
filter-count = { $shown } av { $all } aktivitetar
filter-empty = Ingen aktivitetar passar med filteret
command-filter-bar = Filterlinje
command-filter-bar-tip = Vis berre det som passar
command-clear-filters = Fjern alle filter
command-clear-filters-tip = Vis alt igjen
command-dim-filtered = Demp i staden for å skjule
command-dim-filtered-tip = Det som ikkje passar med filteret, blir ståande svakt
command-new-figure = Ny figur av det som er vist
command-new-figure-tip = Lagre utval, grupper, filter og år som ein figur i fila
command-update-figure = Oppdater figuren
command-update-figure-tip = Skriv det som er vist, inn i figuren
command-revert-figure = Tilbakestill figuren
command-revert-figure-tip = Vis figuren slik han er lagra
command-copy-of-figure = Dupliser figuren
command-copy-of-figure-tip = Lag ein ny figur lik denne, rett etter han
command-delete-figure = Slett figuren
command-delete-figure-tip = Slett figuren; aktivitetane blir ståande
command-figure-up = Flytt figuren opp
command-figure-up-tip = Byt plass med figuren føre; numra følgjer med
command-figure-down = Flytt figuren ned
command-figure-down-tip = Byt plass med figuren etter; numra følgjer med
command-number-figures = Nummerer figurane på nytt
command-number-figures-tip = Gi figurane fortløpande nummer i den rekkjefølgja dei står
command-next-figure = Neste figur
command-next-figure-tip = Vis neste figur i lista
command-previous-figure = Førre figur
command-previous-figure-tip = Vis førre figur i lista
figure-new = Ny figur
inspector-figure = Figur
inspector-number = Nummer
inspector-caption = Figurtekst
inspector-captions = Figurtekst i andre målformer
inspector-alternative = Alternativ tekst
inspector-window = År på tidsaksen
inspector-undated-column = I ei kolonne
inspector-undated-line = På ei linje under rada
inspector-undated-count = Utelate, med tal
inspector-shows = Viser
inspector-scope-all = Heile vegkartet
inspector-scope-list = Eit utval rader
inspector-filtered = filtrert
inspector-figure-changed = Det som er vist, er endra sidan figuren vart lagra.
command-present = Presenter
command-present-tip = Vis figurane på heile skjermen, éin om gongen
present-place = { $at } av { $all }
present-end = Avslutt presentasjonen
command-scale-up = Større
command-scale-down = Mindre
command-scale-reset = Vanleg storleik
command-scale-tip = Kor stort alt i vindauget er, frå 75 til 300 prosent
menu-alike = Vel alle med same
menu-align = Juster og fordel
menu-choose-all = Vel alle
menu-split = Del her
command-cut = Klipp ut
command-cut-tip = Flytt det valde med neste «Lim inn»; det blir ståande til då
command-copy = Kopier
command-copy-tip = Legg det valde på utklippstavla, som ein tabell som òg rekneark kan lese
command-paste = Lim inn
command-paste-tip = Lim inn det kopierte, eller rader frå eit rekneark
command-duplicate = Dupliser
command-duplicate-tip = Lag ein kopi rett etter det valde
command-select-none = Vel ingenting
command-select-none-tip = Opphev utvalet; det gjer òg Esc
command-invert-selection = Snu utvalet
command-invert-selection-tip = Vel det som blir vist og ikkje er valt
command-select-parts = Vel stolpane til det valde
command-select-parts-tip = Vel alle faseperiodar og milepælar i dei valde aktivitetane og overskriftene
command-alike-phase = Fase
command-alike-actor = Aktør
command-alike-status = Status
command-alike-under = Tema eller delmål
command-alike-certainty = Sikkerheit
command-alike-tip = Vel alt som blir vist og har dette til felles med det valde
command-shift-by = Flytt med…
command-shift-by-tip = Flytt alt det valde i tid, så langt du skriv
command-align-starts = Same start
command-align-starts-tip = Gi dei valde faseperiodane starten til den første av dei; slutten står
command-align-ends = Same slutt
command-align-ends-tip = Gi dei valde faseperiodane slutten til den siste av dei; starten står
command-distribute = Etter kvarandre
command-distribute-tip = La kvar faseperiode byrje der den førre sluttar; lengda står
command-split = Del ved dato…
command-split-tip = Del den valde faseperioden i to
command-join = Slå saman
command-join-tip = Gjer valde faseperiodar som møtest, til éin
command-certainty-tip = Sei kor sikkert det valde er
command-status-tip = Gi alt det valde denne statusen
choose-phase = i { $name }
choose-phase-unknown = utan kjend fase
choose-actor = med { $name }
choose-status = med status { $name }
choose-under = under «{ $name }»
choose-planned = planlagde
choose-tentative = tentative
count-headings = { $count ->
    [one] { $count } overskrift
   *[other] { $count } overskrifter
}
count-activities = { $count ->
    [one] { $count } aktivitet
   *[other] { $count } aktivitetar
}
count-segments = { $count ->
    [one] { $count } faseperiode
   *[other] { $count } faseperiodar
}
count-milestones = { $count ->
    [one] { $count } milepæl
   *[other] { $count } milepælar
}
list-and = { $others } og { $last }
many-left = { $count } står som før. { $why }.
many-completed = Fullførte periodar blir ikkje flytte
many-nothing = Det er slik allereie
many-nothing-alike = Vel først noko som har dette
many-one-segment = Vel éin faseperiode å dele
many-two-segments = Vel to eller fleire faseperiodar i same aktivitet
shift-title = Flytt { $name }
shift-label = Kor langt?
shift-hint = +2 kvartal, -1 år, 3 mnd
shift-completed = Flytt fullførte òg
shift-moves = { $count ->
    [one] { $count } blir flytt:
   *[other] { $count } blir flytte:
}
shift-move = Flytt
split-title = Del { $name }
split-label = Den andre delen byrjar
split-empty = Skriv ein dato, til dømes «2026» eller «2. kvartal 2025»
split-plain-date = Skriv éin dato, til dømes «2026» eller «2. kvartal 2025»
split-do = Del
join-title = Kva fase?
join-words = Periodane har ulike fasar. Vel fasen for den som blir til.
clipboard-copied = Kopiert: { $what }
clipboard-cut = Klipt ut: { $what }. Lim inn der det skal stå, eller trykk Esc.
sheet-id = Id
sheet-kind = Type
sheet-under = Under
sheet-name = Namn
sheet-phase = Fase
sheet-start = Start
sheet-end = Slutt
sheet-certainty = Sikkerheit
sheet-who = Aktørar
sheet-status = Status
sheet-why = Grunngiving
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
sheet-too-long = Teksten har { $count } rader; det meste som kan limast inn på ein gong er { $most }
sheet-no-header = Kolonnane er ukjende. Ta med overskriftsrada når du kopierer frå reknearket.
sheet-two-dates = «{ $typed }» kan bety to ting. Skriv «{ $included }» eller «{ $excluded }».
sheet-bad-date = «{ $cell }»: { $why }
sheet-no-phase = «{ $cell }» er ingen fase i verdikjeda
sheet-no-milestone-kind = «{ $cell }» er ingen milepælstype
sheet-no-certainty = «{ $cell }» er verken planlagt, tentativ, tentativ start eller tentativ slutt
sheet-no-status = «{ $cell }» er ingen status
sheet-no-name = Namnet manglar
sheet-no-kind = «{ $cell }» er ingen type. Skriv mål, delmål, tema, aktivitet, faseperiode eller milepæl.
sheet-other-kind = «{ $cell }» er id-en til noko anna enn rada seier
sheet-twice = «{ $cell }» står på fleire rader
sheet-no-activity = Det er ikkje klart kva aktivitet «{ $cell }» er. Skriv id-en, eller vel aktiviteten før du limer inn.
sheet-no-heading = Det er ikkje klart kva «{ $cell }» er. Skriv id-en til målet, delmålet eller temaet.
sheet-wrong-cell = Linje { $line }, kolonnen «{ $column }»: { $words }
sheet-wrong-line = Linje { $line }: { $words }
paste-title = Lim inn
paste-do = Lim inn
paste-as-new = Lim inn som nye
paste-changed = { $count ->
    [one] { $count } blir endra
   *[other] { $count } blir endra
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
    [one] { $count } ikkje forstått og blir ikkje med
   *[other] { $count } ikkje forstått og blir ikkje med
}
paste-unknown = Desse kolonnane blir ikkje brukte: { $titles }
command-rename = Gi nytt namn
command-rename-tip = Skriv eit anna namn der det står
command-new-segment = Ny faseperiode
command-new-segment-tip = Legg til ein faseperiode etter den siste
command-new-milestone = Ny milepæl
command-new-milestone-tip = Legg til ein milepæl
command-tentative = Planlagd eller tentativ
command-tentative-tip = Byt mellom planlagd og tentativ
command-phase = Fase { $number }
command-phase-tip = Gi det valde denne fasen
menu-phase = Fase
menu-in-time = Flytt
command-move-earlier = Tidlegare
command-move-later = Seinare
command-move-tip = Flytt det valde med eitt trinn
command-start-earlier = Start tidlegare
command-start-later = Start seinare
command-start-tip = Flytt starten med eitt trinn
command-end-earlier = Slutt tidlegare
command-end-later = Slutt seinare
command-end-tip = Flytt slutten med eitt trinn
command-carry-up = Til rada eller gruppa over
command-carry-down = Til rada eller gruppa under
command-carry-tip = Flytt det valde til naboen
canvas-place-in = { $words }, { $at } av { $all }
said-done = Utført: { $what }
said-undone = Angra: { $what }
said-redone = Gjenteke: { $what }

## Report

report-introduction = Innleiing
report-priorities = Prioriterte område
report-chain = Verdikjeda i veikartet
report-chain-words = Kvar aktivitet går gjennom fasane i verdikjeda. Bokstaven til fasen står på stolpane i figurane.
report-chain-about = Fasane i verdikjeda: bokstav, namn, tyding og kven som driv framdrifta.
report-chain-letter = Merke
report-chain-phase = Fase
report-chain-meaning = Tyding
report-chain-driver = Kven som driv han
report-certainty-words = Planlagd aktivitet er teikna med heiltrekt linje. Tentativ aktivitet, det vil seie prognosar og forventningar, er teikna med stipla linje.
report-goals = Veikart for kvart strategimål
report-goals-words = Delmåla med figurar og aktivitetar er skildra for kvart strategiske mål i delkapitla som følgjer. Etter kvar figur står innhaldet som tabell.
report-goal = Mål { $id }: { $title }
report-sub-goal = Delmål { $id }: { $title }
report-owner = Fagansvarleg
report-benefit = Nytte
report-candidates = Kandidatar til { $title }
report-candidates-of = Kandidatar til mål { $id }
report-process = Prosess og forankring
report-meetings = Møte om veikartet
report-meetings-words = Tabellen viser møta som er haldne i arbeidet med denne versjonen.
report-meeting-actor = Aktør
report-meeting-kind = Møte
report-meeting-date = Dato
report-decisions = Vedtak
report-changes = Endringslogg
report-lists = Figurliste og referanseliste
report-figures = Figurliste
report-references = Referansar
report-from = Henta frå
report-contents = Innhald
report-published = Utgitt
report-version = Versjon
report-publisher = Utgitt av
report-as-of = Status per { $date }
report-told = Også her:
report-status = Status
report-phase = Gjeldande fase
report-lead = Ansvarleg
report-actors = Aktørar
report-audience = Målgruppe
report-actor-states = Status per aktør
report-milestone = Milepæl
report-no-date = Utan dato
report-links = Les meir
report-depends = Avhengigheiter
report-or = eller
report-indicator-name = Indikator
report-indicator-unit = Eining
report-indicator-values = Verdiar
report-indicator-target = Mål
report-twin-about = Figur { $number } som tabell: ei rad for kvar faseperiode.
report-twin-activity = Aktivitet
report-twin-period = Periode
report-twin-phase = Fase
report-twin-certainty = Sikkerheit
report-twin-milestones = Milepælar
report-figure = Figur
report-page = Side { $page } av { $count }
report-problem-stopped = Rapporten vart ikkje laga: du avbraut.
report-problem-template = Malen kan ikkje lesast: { $why }. Vel ein Word-mal (.dotx) eller eit Word-dokument (.docx), eller lag rapporten utan mal.
report-problem-macros = Malen har makroar, og eit vanleg dokument kan ikkje ha det. Lagre malen som .dotx i Word og prøv igjen.
report-problem-strict = Malen er lagra i formatet «Strict Open XML». Lagre han som vanleg Word-mal (.dotx) og prøv igjen.
report-problem-package = Dokumentet kan ikkje setjast saman: { $why }.
command-report = Rapport til Word…
command-report-tip = Lagre heile veikartet som Word-dokument: tekst, figurar, tabellar, innhaldsliste og referansar
report-title = Rapport til Word
report-about = Kapittel, figurar med figurtekst og alternativ tekst, tabellar og lister. Med ein mal får rapporten stilane, toppteksten og sidestorleiken derifrå.
report-template = Mal
report-no-template = Utan mal
report-browse = Bla…
report-reasons = Ta med grunnane til datoane (interne)
report-choose-template = Vel Word-mal
report-use = Bruk malen
report-save = Lagre rapport
report-waiting = Lagar rapporten: figur { $number } av { $total } …
report-saved = Rapporten er lagra: { $path }
report-problem = Rapporten vart ikkje lagra
## tables
table-overview = Oversyn
table-timeline = Tidslinje
table-activities = Aktivitetar
table-segments = Faseperiodar
table-milestones = Milepælar
table-actors = Aktørar
table-adoption = Status per aktør
table-indicators = Indikatorar
table-dependencies = Avhengnader
table-lists = Lister
table-legend = Teiknforklaring
table-id = Id
table-name = Namn
table-short-name = Kortnamn
table-kind = Type
table-goal = Mål
table-sub-goal = Delmål
table-theme = Tema
table-candidate = Kandidat
table-status = Status
table-current-phase = Gjeldande fase
table-lead = Ansvarleg
table-audience = Målgruppe
table-begins = Byrjar
table-ends = Sluttar
table-next-milestone = Neste milepæl
table-tags = Merkelappar
table-aliases = Andre namn
table-text = Omtale
table-status-note = Merknad til statusen
table-confirmed = Stadfesta av
table-phase-reason = Grunngjeving for fasen
table-source = Kjelde
table-activity-id = Aktivitets-id
table-activity = Aktivitet
table-phase = Fase
table-label = Etikett
table-start = Start
table-end = Slutt
table-first-day = Tidlegaste dag
table-last-day = Seinaste dag
table-certainty = Sikkerheit
table-why = Grunngjeving
table-note = Merknad
table-milestone-kind = Type milepæl
table-when = Tidspunkt
table-members = Medlemer
table-former = Tidlegare
table-leads = Leier
table-yes = Ja
table-not-known = Ikkje kjent
table-indicator = Indikator
table-about = Gjeld
table-value = Verdi
table-value-words = Om verdien
table-unit = Eining
table-target = Måltal
table-denominator = Av i alt
table-depends-id = Id til den som avheng
table-depends = Aktivitet som avheng
table-relation = Forhold
table-all-or-any = Alle eller éin av
table-all = alle
table-any = éin av
table-depends-on-id = Id til det han avheng av
table-depends-on = Avheng av
table-in-words = Med ord
table-what = Kva
table-title = Tittel
table-notice = Merk
table-document-type = Dokumenttype
table-publisher = Utgivar
table-version = Versjon
table-as-of = Statusdato
table-period = Periode
table-strategy = Strategiperiode
table-goals = Mål i alt
table-sub-goals = Delmål i alt
table-candidates = Kandidatar
table-undated = Faseperiodar utan tidspunkt
calendar-imprecise = Tidspunktet er ikkje meir nøyaktig kjent; hendinga varer så lenge det kan vere.
calendar-place = I veikartet: aktivitet { $activity }, milepæl { $id }
summary-counts = { $activities } aktivitetar, { $segments } faseperiodar ({ $undated } utan tidspunkt) og { $milestones } milepælar.
summary-next = Neste milepælar
summary-more = og { $count } til
internal-reason = grunngjevingar
internal-comment = merknader
internal-risk = merknader om status og risiko
internal-funding = opplysningar om finansiering
internal-provenance = kjeldetilvisingar
internal-input = stadfestingar frå andre
internal-accepted = godtekne merknader frå kontrollen

## alternative
alternative-shows = Veikartfigur: { $title }. Tidsaksen går frå { $from } til { $to }, statusdato { $date }.
alternative-activities = { $count ->
    [one] Figuren viser éin aktivitet.
   *[other] Figuren viser { $count } aktivitetar.
}
alternative-bars = Faseperiodar: { $list }.
alternative-phase = { $count } i { $phase }
alternative-phase-tentative = { $count } i { $phase } ({ $tentative } tentative)
alternative-undated = { $count ->
    [one] Éin har ikkje fastsett tidspunkt.
   *[other] { $count } har ikkje fastsett tidspunkt.
}
alternative-milestones = Milepælar: { $list }.
alternative-next = Etter statusdatoen kjem først: { $list }.
alternative-start = start på { $phase }

## palette, history, shortcuts and settings
command-palette = Finn alt…
command-palette-tip = Finn ein kommando, ein aktivitet, ein figur eller ein aktør ved å skrive nokre bokstavar
command-go-back = Tilbake
command-go-back-tip = Gå tilbake dit du var før det siste hoppet
command-go-forward = Fram
command-go-forward-tip = Gå fram att dit du kom frå
command-history = Endringslogg
command-history-tip = Vis stega du har gjort, og gå til kva som helst av dei
command-preferences = Innstillingar…
command-preferences-tip = Språk, utsjånad, storleik, rørsle og panel
command-motion-system = Rørsle som i systemet
command-motion-full = Vanleg rørsle
command-motion-reduced = Redusert rørsle
command-motion-tip = Vel om biletet skal gli eller skifte med éin gong
palette-name = Finn kommando, aktivitet, figur eller aktør
palette-hint = Skriv nokre bokstavar …
palette-all = Alt
palette-commands = Kommandoar
palette-activities = Aktivitetar
palette-headings = Overskrifter
palette-figures = Figurar
palette-actors = Aktørar
palette-filters = Filter
palette-filter = Filter
palette-command = Kommando
palette-actor = Aktør
palette-place = { $number } av { $count }
palette-keys = Piltastar vel · Enter opnar · Esc lukkar
history-title = Endringslogg
history-close = Lukk endringsloggen
history-opened = Slik veikartet vart opna
history-name = Endringslogg, { $done } av { $count } steg er gjorde
history-done = { $name } { $time }
history-undone = { $name } { $time }, angra
keys-search = Søk i snøggtastar og kommandoar
keys-none = Ingen kommandoar passar.
keys-hint = Vel tastane til ein kommando for å endre dei.
keys-press = Trykk tastar …
keys-listening = Trykk tastane som skal utføre «{ $name }». Esc avbryt.
keys-change = Endre snøggtast for «{ $name }» ({ $keys })
keys-reset = Tilbakestill snøggtast for «{ $name }» ({ $keys })
keys-reset-all = Tilbakestill alle
keys-fixed = Desse tastane høyrer til systemet og kan ikkje endrast.
keys-again = Prøv andre tastar
keys-taken = { $keys } høyrer alt til «{ $other }».
keys-take = Flytt dei til «{ $name }»
keys-leave = La dei vere
keys-refused-altgr = Desse tastane krev AltGr på norsk tastatur og ville ha skrive eit teikn i staden.
keys-refused-alt-shift = Alt + Skift byter tastaturspråk i Windows og kan ikkje brukast.
keys-refused-fixed = Desse tastane har ei fast tyding og kan ikkje endrast.
preferences-step = Steg når du dreg
preferences-panels = Vis
preferences-memory = Hugsa
preferences-forget = Gløym filer, val og visingar

## find and replace
command-replace = Søk og byt ut…
command-replace-tip = Finn og byt ut ord i namn, tekstar og notat i heile veikartet
undo-replace = utbyting av «{ $name }»
replace-title = Søk og byt ut
replace-close = Lukk søk og byt ut
replace-keys = Piltastar går mellom treff · Mellomrom vel · Enter viser · Skift+Enter byter ut dette · Ctrl+Enter byter ut dei valde
replace-find = Søk etter
replace-with = Byt ut med
replace-case = Skil store og små
replace-words = Heile ord
replace-expression = Regulært uttrykk
replace-expression-tip = Mønster med reglar, til dømes (\d+) for eit tal; $1 i det nye er det som passa i den fyrste parentesen
replace-in = Leit i
replace-names = Namn
replace-texts = Tekstar
replace-notes = Notat
replace-hint = Skriv det du vil finne. Ingenting blir endra før du seier det.
replace-count = { $hits ->
    [0] Ingen treff
    [one] Eitt treff
   *[other] { $hits } treff i { $texts ->
        [one] éin tekst
       *[other] { $texts } tekstar
    }
}
replace-tick-all = Vel alle
replace-tick-none = Vel ingen
replace-all = Byt ut { $count } valde
replace-delete = Fjern { $count } valde
replace-one = Byt ut dette
replace-show = Vis treffet
replace-list = Treff { $number } av { $count }: { $hit }
replace-hit = { $name }, { $field }: «{ $before }» blir «{ $after }»
replace-done = { $count ->
    [one] Eitt treff er bytt ut. Ctrl+Z angrar.
   *[other] { $count } treff er bytte ut. Ctrl+Z angrar.
}
replace-left = { $count ->
    [one] Eitt namn ville ha vorte tomt og står som det var.
   *[other] { $count } treff ville ha gjort namn tomme og står som dei var.
}
replace-no-expression = Dette er ikkje eit gyldig regulært uttrykk. Sjå etter ein parentes som ikkje er lukka.
replace-too-large = Uttrykket er for stort. Skriv det kortare.
## Målside, oversikt og register
edit-in-use = «{ $id }» er i bruk og kan ikkje takast bort før det som bruker ho, er endra.
inspector-scope-priorities = Dei prioriterte tiltaka, i rekkjefølgje
figure-kind-roadmap = Vegkart
figure-kind-strategy = Strategi, vegkart og indikatorar
figure-kind-value-chain = Verdikjeda
figure-kind-flow = Boksar og piler
figure-kind-indicators = Strategiske indikatorar
figure-kind-phases = Aktivitetar per fase og år
figure-kind-certainty = Planlagt og tentativt per år
figure-kind-milestones = Milepælar per kvartal
figure-kind-drivers = Kven som driv, år for år
figure-kind-adoption = Status per aktørtype
diagram-activities = { $count ->
    [one] { $count } aktivitet
   *[other] { $count } aktivitetar
}
diagram-indicators = { $count ->
    [one] { $count } indikator
   *[other] { $count } indikatorar
}
diagram-sub-goals = { $count } delmål
diagram-strategy = Strategien
diagram-roadmap = Vegkart
diagram-roadmap-is = Status og planar for kvart delmål
diagram-indicators-title = Strategiske indikatorar
diagram-indicators-are = Kor langt ein er komen på kvart mål
diagram-plan = Plan for realisering
diagram-plan-is = Vegen frå strategi til mål
diagram-equation = Vegkartet og dei strategiske indikatorane utgjer til saman planen for å realisere strategien.
diagram-planned-line = Heiltrekt linje: planlagt
diagram-tentative-line = Stipla linje: tentativt, ein prognose eller ei forventing
diagram-of = av
diagram-target = Målverdi
chart-some-quarter = { $year }, kvartal ikkje fastsett
chart-undated = Tidspunkt ikkje fastsett
chart-not-begun = Ikkje byrja, eller slutta
run-by-national = Nasjonalt
run-by-passes-over = Går over til verksemdene
run-by-organisation = Den enkelte verksemda
run-by-unsaid = Ikkje oppgitt
chart-no-actor-kind = Aktørtype ikkje oppgitt
inspector-project = Vis framskriving

## help and tour
command-help = Hjelp om dette
command-help-tip = Hjelp om den delen av vindauget du er i
command-tour = Omvising
command-tour-tip = Fem steg gjennom vindauget
help-title = Hjelp
help-about = Hjelp: { $topic }
help-canvas = Tidsaksen
help-canvas-words =
    Kvar rad er ein aktivitet, kvar stolpe er ein fase over eit tidsrom. Bokstaven og fargen seier kva fase; heiltrekt kant tyder planlagt, stipla kant tyder tentativt.
    Dra i ein stolpe for å flytte han, i ein kant for å endre start eller slutt. Datoen blir aldri meir presis enn han var, med mindre du held Shift. Esc avbryt, og alt kan angrast.
    Dobbeltklikk der det er tomt for å lage ein faseperiode. Piltastane går frå stolpe til stolpe, tala 1–9 set fase.
help-outline = Oversynet
help-outline-words =
    Mål, delmål, tema og aktivitetar slik strategien ordnar dei, eller figurane i rapporten. Klikk på ei linje for å gå dit.
    Dra ei linje for å flytte ho. Høgreklikk gir det som kan gjerast, mellom anna å vise berre denne delen.
help-inspector = Eigenskapane
help-inspector-words =
    Alt om det som er valt. Er ingenting valt, står eigenskapane til figuren eller heile veikartet her.
    Datoar blir skrivne slik du seier dei: «våren 2024», «Q1 2025», «2025/2026», «innan utgangen av juni 2026». Det som ikkje er kjent, kan stå som ukjent.
    Enter eller å gå vidare lagrar feltet som eitt steg, Esc tek det tilbake. Lange tekstar kan lesast ferdig forma eller skrivast med Markdown.
help-search = Finne fram
help-search-words =
    Søkjefeltet finn namn, aktørar og nummer, òg slik «2c7» blir skrive. «Finn alt» finn i tillegg kommandoar og figurar; nokre bokstavar er nok.
    Etter eit hopp leier «Tilbake» dit du var.
help-filters = Filterlinja
help-filters-words =
    Vel kva som skal visast: tekst, fase, aktør, status, sikkerheit, periode og meir. Talet bak kvart val seier kor mange aktivitetar det gir.
    Det som ikkje passar, blir gøymt eller dempa. Ei filtrert vising kan lagrast som figur.
help-replace = Søk og byt ut
help-replace-words =
    Skriv det du vil finne og det som skal stå i staden. Kvart treff blir vist med det gamle overstroke og det nye etter.
    Fjern haken ved det som skal stå. Alt som blir bytt ut på éin gong, blir angra på éin gong. Andre namn (tidlegare namn) blir ikkje endra.
help-history = Endringsloggen
help-history-words =
    Alle stega sidan veikartet vart opna. Klikk på eit steg, eller bruk piltastane, for å gå til slik det var då. Gjer du noko nytt derifrå, forsvinn stega etter.
help-figures = Figurane
help-figures-words =
    Ein figur er ei lagra vising: gruppering, filter, år, kolonnar og figurtekst. Figurane er dei same i vindauget, i rapporten og på lerretet.
    Endre det som blir vist, og vel «Oppdater figuren» for å lagre det, eller «Tilbakestill figuren» for å gløyme det.
help-output = Ut av programmet
help-output-words =
    Kopier figuren som bilete, lagre han som SVG, PNG eller PDF i rett storleik, eller skriv heile veikartet som rapport til Word. Figurane har alternative tekstar og ein tabell med det same innhaldet.
    Vis figurane på storskjerm når de møtest; der kan stolpar dragast, og Esc leier tilbake.
tour-place = Steg { $number } av { $count }
tour-next = Neste
tour-back = Tilbake
tour-skip = Hopp over
tour-end = Set i gang
tour-outline = Oversynet
tour-outline-words = Mål, delmål, tema og aktivitetar står her, og figurane i fana ved sida av. Klikk på ei linje for å gå dit; dra ho for å flytte ho.
tour-canvas = Tidsaksen
tour-canvas-words = Kvar stolpe er ein fase. Dra i han for å flytte, i kanten for å forlengje. Trykk T for tentativ, 1–9 for fase. { $undo } angrar alt.
tour-inspector = Eigenskapane
tour-inspector-words = Alt om det du har valt: namn, datoar slik de seier dei, aktørar, tekst og grunngivingar. Det ukjende får stå som ukjent.
tour-search = Finn alt
tour-search-words = Søk her etter aktivitetar, aktørar og nummer. { $find } finn òg kommandoar og figurar med nokre få bokstavar. { $back } leier tilbake.
tour-output = Figuren ut
tour-output-words = Kopier figuren som bilete, lagre han til Word eller lysbilete, eller trykk { $present } og vis han i møtet. { $help } gir hjelp om det du held på med.
## publish
command-publish = Publiser alt…
command-publish-tip = Lagre alle figurane i alle format, rapporten, lysbileta og tabellane i éi mappe
publish-title = Publiser alt
publish-about = Alle figurane som SVG, PNG og PDF med alternativ tekst, rapporten for Word, lysbileta for PowerPoint, tabellane og ei innhaldsliste med kontrollsummar. Alt blir lagt i éi mappe, heilt eller ikkje i det heile.
publish-go = Publiser
publish-folder = Vel mappe for publiseringa
publish-waiting = Publiserer: del { $number } av { $total } …
publish-done = { $figures ->
    [one] Publisert: éin figur, { $count } filer i { $path }
   *[other] Publisert: { $figures } figurar, { $count } filer i { $path }
}
publish-problem = Ingenting vart publisert
publish-problem-stopped = Ingenting vart publisert: du avbraut.
publish-problem-occupied = I mappa { $path } ligg det noko anna enn ei publisering. Vel ei ny eller tom mappe.
publish-problem-table = Arbeidsboka kan ikkje lagast: { $why }.
publish-problem-changed = Nokon har endra { $files } i { $path } etter førre publisering. Publiser i ei anna mappe dersom endringane skal takast vare på.
publish-changed = Erstatte filer som er endra?
publish-replace = Erstatt likevel
along-title = Dette følgjer med
along-nothing = Veikartet har ikkje noko internt innhald.
along-with = Internt innhald som blir med:
along-without = Internt innhald som ikkje blir med:
along-kind = { $count } { $words }
along-take = Ta med internt innhald

## export
export-size-own = Eigen storleik
export-width = Breidd
export-height = Høgd
export-grows = Så høg som nødvendig
export-resolution = Oppløysing
export-dpi = { $dpi } pikslar per tomme
export-with = Ta med
export-with-title = Tittel
export-with-caption = Figurtekst
export-breaks = Sideskift
export-breaks-own = { $count ->
    [0] Berre automatiske
    [one] Eitt eige sideskift i tillegg til dei automatiske
   *[other] { $count } eigne sideskift i tillegg til dei automatiske
}
export-breaks-tip = Teksten er aldri mindre enn 8 punkt (18 på lysbilete); det som ikkje får plass, kjem på neste side. Eigne sideskift lagar du i figuren: høgreklikk på ei rad og vel «Ny side her».
export-names = Filnamn
export-names-tip = Bruk {"{"}figur{"}"}, {"{"}nummer{"}"}, {"{"}id{"}"}, {"{"}tittel{"}"}, {"{"}versjon{"}"} og {"{"}dato{"}"}
export-undated-own = Som figuren seier
along-figures = Figurar inneheld ikkje internt innhald.
preview-waiting = Teiknar …
preview-back = Førre
preview-on = Neste
preview-page = Side { $page } av { $count } · { $width } × { $height } mm
preview-figure = Figur { $number } av { $total }
command-break-page = Ny side her
command-break-page-tip = Begynn ei ny side av figuren med rada som er vald, eller fjern sideskiftet

## copy, share, print
notice-copied-whole = Figuren er kopiert: som bilete, med alternativ tekst og som rein tekst.
notice-copied-picture = Biletet av figuren er kopiert. Utklippstavla her tek ikkje imot alternativ tekst; den finn du under Figur › Kopier alternativ tekst.
notice-copied-words = Den alternative teksten er kopiert.
command-copy-alternative = Kopier alternativ tekst
command-copy-alternative-tip = Kopier teksten som skjermlesarar les i staden for figuren
inspector-alternatives = Alternativ tekst i andre målformer
command-share = Lagre kopi for deling…
command-share-tip = Lagre ein kopi utan grunngjevingar, merknader, finansiering, kjelder og innspel frå andre
share-title = Kopi for deling
share-about = Kopien kan sendast ut av huset. Veikartet du arbeider i, blir ikkje endra.
share-save = Lagre kopi for deling
share-name = { $name }-til-deling
share-done = Kopien er lagra: { $path }
share-problem = Kopien vart ikkje lagra
share-problem-itself = Dette er fila du arbeider i, og ho skal ha det interne innhaldet. Vel eit anna namn.
command-print = Skriv ut…
command-print-tip = Lag ein PDF på A4- eller A3-ark, og opne han der du kan skrive han ut
print-title = Skriv ut
print-go = Opne for utskrift
print-about = Arka blir opna som PDF i programmet du bruker til det. Skriv ut derifrå i 100 prosent.
print-paper = Papir
print-orientation = Retning
print-landscape = Liggjande
print-portrait = Ståande
print-how = Oppsett
print-pages = Sider som passar arket
print-poster = Plakat, { $count } ark brei
print-sheet = Ark { $number } av { $count } · rad { $row }, kolonne { $column }
print-opened = Opna for utskrift: { $path }
print-lies = Klar til utskrift: { $path }
print-stopped = Ingenting vart skrive ut: du avbraut.

## colours of the phases, and reading while writing
colours-title = Fargar for fasane
colours-sea = Krem til marineblå
colours-dusk = Gul til fiolett
colours-grey = Gråtonar
colours-too-many = Ferdige fargar finst for inntil { $most } fasar; fleire kan ikkje skiljast sikkert.
colours-apart = Fasane skil seg i gråtonar (minst { $lightness } L* frå kvarandre) og ved alle former for fargesyn (minst { $difference } i fargeavstand).
colours-close-grey = { $first } og { $second } er for like i gråtonar: { $apart } L* frå kvarandre, minst { $least } trengst.
colours-close = { $first } og { $second } er for like: { $apart } i fargeavstand, minst { $least } trengst.
colours-close-deuteranopia = { $first } og { $second } er for like for dei som ikkje skil grønt (deuteranopi): { $apart } i fargeavstand, minst { $least } trengst.
colours-close-protanopia = { $first } og { $second } er for like for dei som ikkje skil raudt (protanopi): { $apart } i fargeavstand, minst { $least } trengst.
colours-close-tritanopia = { $first } og { $second } er for like for dei som ikkje skil blått (tritanopi): { $apart } i fargeavstand, minst { $least } trengst.
colours-more = … og { $count } til
inspector-preview = Slik blir det
inspector-notes = Notat
inspector-new-note = Nytt notat
inspector-note-kind = Kva det gjeld
inspector-note-amount = Sum
inspector-note-when = Dato
inspector-note-internal = Internt: blir ikkje publisert
note-budget = Pengar
note-risk = Risiko
note-coordination = Samordning
note-legal-basis = Rettsgrunnlag
note-scope = Omfang
note-portfolio = Nasjonal portefølje
note-evidence = Grunnlag for neste fase
note-other = Anna
## dependencies and consequences
menu-links = Avhengigheiter
command-links-hidden = Skjul avhengigheiter
command-links-selected = Avhengigheitene til det valde
command-links-all = Alle avhengigheiter
command-links-tip = Teikn avhengigheiter som linjer mellom radene
command-new-dependency = Ny avhengigheit …
command-new-dependency-tip = Sei kva det valde føreset, byggjer på eller erstattar
undo-link = avhengigheit for «{ $name }»
undo-unlink = fjerna avhengigheit for «{ $name }»
links-any = { " " }(eitt av { $count } alternativ er nok)
links-handle = Dra herifrå til det som føreset «{ $name }»
links-pull = Slepp på det som føreset «{ $name }». Esc avbryt.
links-will-be = «{ $about }» føreset «{ $on }»
links-title = Kva er «{ $name }» avhengig av?
links-on = Avhengig av
links-hint = Søk etter ein aktivitet, eit delmål eller ein milepæl
links-empty = Det du skriv, kan òg stå som ord.
links-as-words = Ingenting heiter det. Blir lagra som ord: «{ $words }»
links-make = Lag avhengigheit
links-one = Vel éin aktivitet eller eitt delmål først.
links-remove = Fjern avhengigheita
links-need = Krev
links-need-all = alle
links-need-any = eitt av dei
links-prerequisites = Kritiske føresetnader
links-follows = Blir rørte ved forskyving
impact-affects = Rører ved { $count }: { $names }
impact-breaks = «{ $about }» føreset «{ $on }»: må byrje seinast { $needed }, men føresetnaden er tidlegast klar { $ready }
impact-milestones = { $count ->
    [one] { $count } milepæl blir flytt
   *[other] { $count } milepælar blir flytte
}
impact-figures = { $count ->
    [one] { $count } figur blir endra
   *[other] { $count } figurar blir endra
}
## Outline

menu-structure = Oversikten
command-new-activity = Ny aktivitet
command-new-theme = Nytt tema
command-new-sub-goal = Nytt delmål
command-new-goal = Nytt mål
command-new-row-tip = Lag han der det valde står, og skriv namnet med ein gong
new-goal = Nytt mål
new-sub-goal = Nytt delmål
new-theme = Nytt tema
command-arrange-up = Flytt opp
command-arrange-down = Flytt ned
command-arrange-tip = Byt plass med rada over eller under, eller gå ut av temaet
command-arrange-in = Flytt inn under rada over
command-arrange-in-tip = Legg det valde under rada over
command-arrange-out = Flytt ut eitt nivå
command-arrange-out-tip = Legg det valde etter det som det står under
command-move-to = Flytt til …
command-move-to-tip = Søk opp målet, delmålet eller temaet som det valde skal stå under
command-place-also = Plasser òg i …
command-place-also-tip = Aktiviteten får ein stad til og er den same begge stader
arrange-before = { $what } foran { $to }
arrange-after = { $what } etter { $to }
arrange-inside = { $what } under { $to }
arrange-also = { $what } òg ved { $to }
arrange-only-activities = Berre aktivitetar kan stå fleire stader.
palette-where = Kvar skal «{ $what }» stå?
palette-where-also = Kvar skal «{ $what }» òg stå?
## Merknader
command-findings = Merknader
command-findings-tip = Vis eller gøym det som bør sjåast på, med grunn og retting
command-release-check = Sjekkliste før utgjeving
command-release-check-tip = Gå gjennom det som bør vere på plass før ein versjon blir gjeven ut
findings-title = Merknader
findings-count = { $errors } feil, { $warnings } { $warnings ->
    [one] åtvaring
   *[other] åtvaringar
}, { $tips } tips, { $accepted } godtekne
findings-close = Lukk merknader
findings-keys = Enter viser · Shift+Enter rettar · Mellomrom godtek · Esc lukkar
findings-by-rule = Etter slag
findings-by-place = Etter stad
findings-by-release = Sjekkliste før utgjeving
findings-all = Alle
findings-errors = Feil
findings-warnings = Åtvaringar
findings-tips = Tips
findings-filter = Inneheld
findings-hide-accepted = Gøym godtekne
findings-elsewhere = Resten av veikartet
findings-list = Linje { $number } av { $count }: { $line }
findings-heading = { $title }: { $open } opne, { $accepted } godtekne
findings-line-accepted = Godteke: { $line }
findings-is-accepted = godteke
findings-has-fix = kan rettast
findings-none = Ingenting å merke seg.
findings-choose = Vel ein merknad for å sjå kva han tyder, og kva du kan gjere.
findings-show = Vis
findings-fix-tip = Rettar dette i eitt steg. Ctrl+Z angrar.
findings-accept = Godta…
findings-accept-now = Godta
findings-reason = Kvifor kan dette stå?
findings-reopen = Opne att
findings-accepted = Godteke { $when }: { $reason }
findings-no-reason = inga grunngjeving
undo-mend = retting av «{ $name }»
undo-accept = godkjenning av merknad om «{ $name }»
undo-reopen = gjenopning av merknad om «{ $name }»
release-names = Alle tilvisingar finst
release-captions = Figurane har nummer og figurtekst og viser alle aktivitetane
release-owners = Alle aktivitetar har ein ansvarleg
release-phases = Alle faseperiodar har ein fase
release-undated = Alt har eit tidspunkt
release-stale = Passerte planar har fått eit resultat
release-references = Kjelder og lenkjer kan følgjast
release-placeholders = Alle felt er fylte ut
release-forms = Begge målformer er med
release-confirmed = Aktivitetane er stadfesta
rule-unknown-phase = fase som ikkje finst
rule-unknown-milestone-kind = slag milepæl som ikkje finst
rule-unknown-actor = aktør som ikkje finst
rule-unknown-audience = målgruppe som ikkje finst
rule-unknown-activity = aktivitet som ikkje finst
rule-unknown-priority-item = prioritet utan mål
rule-unknown-view-item = figur som viser til noko som ikkje finst
rule-unknown-mention = tilvising som ikkje fører nokon stad
rule-ends-before-start = sluttar før ho byrjar
rule-stale-plan = passert plan utan resultat
rule-doubtful-plan = omtrentleg dato er i gang
rule-complete-before-rollout = fullført før innføringa byrjar
rule-availability-missing = klar for utbreiing manglar
rule-outside-period = utanfor åra på tidsaksen
rule-undated = utan tidspunkt
rule-tentative-unexplained = tentativ utan grunn
rule-phase-missing = utan fase
rule-phase-skipped = fase hoppa over
rule-phase-backwards = tilbake til ein tidlegare fase
rule-phase-overlap = same fase to gonger samstundes
rule-actor-ahead = aktør lenger framme enn stolpane
rule-no-owner = ansvarleg ikkje namngjeven
rule-no-actor = ingen aktør
rule-unplaced = står ingen stad
rule-duplicate-name = same namn to gonger
rule-same-fact-twice = same opplysning to gonger
rule-circle = avhengigheit i ring
rule-unnumbered-figure = figur utan nummer
rule-uncaptioned-figure = figur utan figurtekst
rule-in-no-figure = er ikkje vist i nokon figur
rule-reference-uncited = kjelde som ingen tekst viser til
rule-reference-ambiguous = kjelder som ikkje kan skiljast
rule-link-without-address = lenkje utan adresse
rule-unconfirmed = ikkje stadfesta
rule-placeholder = felt som ikkje er fylt ut
rule-form-missing = manglar på den andre målforma

## Gjeldande fase
majority-decided = Gjeldande fase er sett til { $phase }, uansett fleirtal.
majority-decided-reason = Grunn: { $reason }
majority-found = { $reached } av { $known } aktørar har kome til { $phase }.
majority-not-found = Ingen fase er nådd av fleirtalet av dei { $known } aktørane.
majority-tied = Likt: nøyaktig halvparten har kome til { $phase }.
majority-of-segments = Gjeldande fase er { $phase }, etter faseperiodane. Ingen aktørar er oppgjevne.
majority-unknown-count = Ukjent: { $count }
majority-not-known = Gjeldande fase er ikkje kjend.
inspector-current-phase = Gjeldande fase
inspector-phase-by-majority = Følgjer fleirtalet av aktørane
inspector-phase-decided = Fasen som gjeld
inspector-phase-reason = Grunn til at fasen er sett
inspector-state = Kome til
inspector-state-unknown = ukjend
inspector-amount = Kor mange (for grupper)
inspector-owner-not-named = Ansvarleg er ikkje namngjeven
inspector-former-name = { $name } (tidlegare)

## Tabellen

command-table = Tabell
command-table-tip = Vis det same som linjer og kolonnar, og skriv inn mange verdiar etter kvarandre
grid-activities = Aktivitetar
grid-segments = Faseperiodar
grid-milestones = Milepælar
grid-activity = Aktivitet
grid-label = Tekst i figuren
grid-milestone-kind = Milepælstype
grid-when = Tidspunkt
grid-hint = Skriv rett i cella. Ctrl+D fyller nedover, Ctrl+C og Ctrl+V går til og frå rekneark.
grid-nothing = Ingen linjer passar til det som blir vist.
grid-sort-tip = Sorter etter kolonnen
grid-rising = { $column }, sortert stigande
grid-falling = { $column }, sortert søkkande
grid-empty = tom
grid-cell = { $row }, { $column }: { $words }
grid-spoken = Tabell, linje { $number } av { $count }. { $row }, { $column }: { $words }
grid-id-stays = Id-en følgjer aktiviteten og kan ikkje endrast her.
grid-lines = { $count ->
    [one] éi linje
   *[other] { $count } linjer
}
grid-refused = { $more ->
    [0] { $words }
    [one] { $words } Éi linje til vart ikkje forstått. Ingenting er endra.
   *[other] { $words } { $more } linjer til vart ikkje forstått. Ingenting er endra.
}
help-table = Tabellen
help-table-words = Tabellen viser dei same aktivitetane, faseperiodane og milepælane som tidslinja, i same utval. Piltastane går frå celle til celle, og det du skriv, erstattar det som står der. Enter tek teksten og går ned, Tab går til høgre, Esc angrar. Shift og piltastar merkjer fleire celler: Delete tømmer dei, Ctrl+D fyller dei med den øvste. Klikk på ei overskrift for å sortere. Det som blir kopiert, kan limast inn i eit rekneark, og omvendt.
## Lysbilete til PowerPoint

deck-as-of = Status per { $date }
deck-legend = Teiknforklaring
deck-name-title = Tittel
deck-name-subtitle = Undertittel
deck-name-number = Lysbiletnummer
deck-name-slide = Lysbilete
deck-name-notes = Notat
deck-problem-stopped = Lysbileta vart ikkje skrivne: Du stoppa dei.
deck-problem-template = Malen kan ikkje lesast: { $why }. Vel ei fil som PowerPoint opnar (.potx eller .pptx).
deck-problem-macros = Malen inneheld makroar, og det kan ein presentasjon ikkje ha. Lagre malen som .potx i PowerPoint, og vel han.
deck-problem-strict = Malen er lagra som «Strict Open XML». Lagre han som vanleg .potx i PowerPoint, og vel han.
deck-problem-package = Lysbileta kunne ikkje pakkast: { $why }.
## Kven er kvar
command-matrix = Kven er kvar
command-matrix-tip = Aktivitetar nedover og aktørar bortover: kor langt kvar einskild har kome
menu-pages = I staden for vegkartet
page-back = Tilbake til vegkartet
matrix-about = Kor langt kvar aktør har kome med kvar aktivitet. Viser dei aktivitetane som figuren og filteret viser. Det ingen har sagt noko om, er ukjent.
matrix-order = Rekkjefølgje
matrix-order-outline = som i vegkartet
matrix-order-furthest = lengst kome først
matrix-order-least = kortast kome først
matrix-kind = Aktørtype
matrix-all-kinds = Alle
matrix-no-kind = Ikkje i aktørlista
matrix-only-said = Berre der nokon har meldt status
matrix-subtotals = Delsummar
matrix-count = { $activities } { $activities ->
    [one] aktivitet
   *[other] aktivitetar
 }, { $actors } { $actors ->
    [one] aktør
   *[other] aktørar
 }
matrix-activity = Aktivitet
matrix-current = Gjeldande fase
matrix-current-about = Gjeldande fase, og kor mange aktørar som har kome så langt
matrix-subtotal = I alt
matrix-subtotal-about = Kor mange av denne typen som har kome kor langt. «ikkje» er ikkje byrja, ? er ukjent.
matrix-unknown = ukjent
matrix-not-short = ikkje
matrix-not-begun = ikkje byrja
matrix-decided = fastsett
matrix-none-yet = ingen enno
matrix-reached = { $reached } av { $known }
matrix-since = sidan
matrix-by-segments = Etter faseperiodane
matrix-source = Kjelde: linje { $lines }
matrix-name-tip = { $id } { $name }. Dobbeltklikk viser aktiviteten i vegkartet.
matrix-grid = Kven er kvar, rad { $row } av { $rows }, kolonne { $column } av { $columns }: { $cell }
matrix-empty = Ingen av aktivitetane som blir viste, har aktørar.
matrix-legend-stated = meldt om aktøren
matrix-legend-segments = etter faseperiodane
matrix-keys = Piltastar går, Shift merkjer fleire. 1–9 set fasen, 0 ukjent, Delete fjernar. Enter opnar ruta. Ctrl+C og Ctrl+V tek rutene til og frå eit rekneark. Esc går tilbake.
matrix-amount = Kor mange
matrix-since-when = Sidan
matrix-take = Lagre i ruta
matrix-cells = { $count } ruter
matrix-copied = { $count } ruter er kopierte
matrix-pasted = { $count ->
    [0] Ingen ruter er endra
    [one] Éi rute er endra
   *[other] { $count } ruter er endra
 }
matrix-problems = Dette vart ikkje forstått
matrix-problems-close = Lukk
matrix-not-understood = «{ $cell }» er ingen fase eller tilstand ({ $activity }, { $actor }).
matrix-no-row = { $count ->
    [one] Den siste rada fekk ikkje plass under dei andre.
   *[other] Dei siste { $count } radene fekk ikkje plass under dei andre.
 }
matrix-no-column = «{ $cell }» fekk ikkje plass til høgre for dei andre.
matrix-no-activity = Ingen aktivitet som blir vist, heiter «{ $name }».
matrix-no-actor = Ingen aktør som blir vist, heiter «{ $name }».
matrix-more-problems = … og { $count } til.
inspector-actor-states = Tilstandar for aktørar
inspector-new-actor-state = Ny tilstand
inspector-actor-count = Når fleirtalet blir talt
inspector-count-members = tel ei gruppe med medlemene eller mengda som er oppgitt
inspector-count-equally = tel alle likt, òg grupper
inspector-state-in-phase = Er i fasen
inspector-state-in-no-phase = ingen fase (ikkje byrja, eller slutta)
inspector-members = Medlemer av gruppa
command-deck = Lysbilete til PowerPoint…
command-deck-tip = Lagre alle figurane som lysbilete med figurar som kan redigerast, alternativ tekst og notat
deck-title = Lysbilete til PowerPoint
deck-about = Eitt lysbilete for kvar side av kvar figur, med stolpar, milepælar og tekst som kan redigerast i PowerPoint, alternativ tekst, notat om aktivitetane og teiknforklaring. Med ein mal får lysbileta oppsettet og skrifta derifrå.
deck-reasons = Ta med grunnane til datoane i notata (interne)
deck-choose-template = Vel PowerPoint-mal
deck-save = Lagre lysbilete
deck-waiting = Lagar lysbileta: figur { $number } av { $total } …
deck-saved = Lysbileta er lagra: { $path }
deck-problem = Lysbileta vart ikkje lagra
publish-report-template = Mal for rapporten
publish-deck-template = Mal for lysbileta

## Figurar som blir oppdaterte i dokument

refresh-pages = { $figure } (side { $pages })
refresh-none = Dokumentet har ingen figurar frå Veikart. Figurane blir kjende att på namnet sitt (Ordne > Markeringsrute), som byrjar med «veikart:».
refresh-renewed = Skifta ut: { $figures }.
refresh-would-renew = Ville ha blitt skifta ut: { $figures }.
refresh-same = Uendra: { $figures }.
refresh-gone = Står i dokumentet, men ikkje i veikartet. Får stå som før: { $figures }.
refresh-altered = Løyst opp eller gjort om av nokon, og får stå som før: { $figures }.
refresh-absent = Finst i veikartet, men ikkje i dokumentet: { $figures }.
refresh-retitled = { $figure } viste «{ $before }», og viser no «{ $now }». Sjekk at teksten rundt passar.
refresh-backup = Dokumentet slik det var: { $path }
refresh-problem-in-use = Dokumentet er ope i eit anna program (sjå { $path }). Lukk det der, og prøv igjen. Er det ikkje ope nokon stad, er fila ein rest som kan slettast.
refresh-problem-no-file = { $path } kan ikkje lesast: { $why }.
refresh-problem-damaged = Dokumentet er skadd: { $why }. Opne det i Word eller PowerPoint, la programmet reparere det, lagre, og prøv igjen.
refresh-problem-locked = Dokumentet har passord, eller er lagra i eit gammalt format (.doc, .ppt). Lagre det utan passord som .docx eller .pptx, og prøv igjen.
refresh-problem-foreign = Fila er verken eit Word-dokument eller ein PowerPoint-presentasjon.
refresh-problem-strict = Dokumentet er lagra som «Strict Open XML». Lagre det som vanleg .docx eller .pptx, og prøv igjen.
refresh-problem-signed = Dokumentet er digitalt signert, og signaturen ville ha gått tapt. Fjern signaturen først, eller arbeid i ein kopi.
refresh-problem-backup = Det kunne ikkje takast kopi av dokumentet, og difor vart det ikkje endra: { $why }.
command-refresh = Oppdater figurar i dokument…
command-refresh-tip = Skift ut figurane i ein rapport eller presentasjon som nokon har arbeidd vidare med; alt anna i dokumentet blir ståande
refresh-choose = Vel rapport eller presentasjon
refresh-go = Oppdater figurane
refresh-waiting = Oppdaterer figurane i { $name } …
refresh-done = Figurane i { $name } er oppdaterte
refresh-nothing = { $name } er ikkje endra
refresh-problem = Figurane i { $name } vart ikkje oppdaterte
refresh-rest = Tekst, figurtekstar, tabellar (også dei som gjev att ein figur) og lysbiletetitlar er ikkje endra.

## Kolonnar og radhøgd

column-actors = Aktørar
column-kind = Type
column-status = Status
column-priority = Prioritet
column-tags = Stikkord
column-confirmed = Stadfesta
column-not-confirmed = ikkje stadfesta
column-next-milestone = Neste milepæl
menu-scale = Storleik
menu-motion = Rørsle
menu-columns = Kolonnar
command-column-tip = Vis kolonnen ved sida av namna, eller ta han bort
command-density-compact = Tette rader
command-density-normal = Vanlege rader
command-density-large = Luftige rader
command-density-tip = Kor høge radene er på skjermen
canvas-rim-column = Breidd på kolonnen «{ $column }»

## Stolpar i fleire fasar
command-mixed-bars = Éin stolpe for fleire fasar
command-mixed-bars-tip = Ein aktivitet som er i fleire fasar samstundes, får éin stolpe som er delt etter delen av aktørane i kvar fase
legend-mixed = Fleire fasar, etter del av aktørane
figure-share = { $share } % av aktørane
## Oversyn, protokoll og målside
command-dashboard = Oversikt i tal
command-dashboard-tip = Tel opp aktivitetar, milepælar, aktørar og merknader; kvart tal fører til det som er talt
command-record = Protokoll
command-record-tip = Prioriteringar, kandidatar, indikatorar, møte, stadfestingar, referansar, lenkjer, stikkord og omgrep
dashboard-findings = Merknader etter slag
dashboard-sum = Sum
dashboard-copy = Kopier tabellen
dashboard-copied = Tabellen er kopiert
dashboard-figure = Lag figur av dette
dashboard-behind = { $count ->
    [one] { $name }: { $count } aktivitet
   *[other] { $name }: { $count } aktivitetar
}
dashboard-show = Vis berre desse i vegkartet
dashboard-more = … og { $count } til
record-priorities = Prioriteringar
record-priorities-about = Dei prioriterte tiltaka i rekkjefølgje. Figuren over prioriterte tiltak følgjer henne.
record-candidates = Kandidatar
record-candidates-about = Tiltak som ikkje er tekne inn i vegkartet enno. Dei er ikkje med i figurane.
record-indicators = Indikatorar
record-indicators-about = Målingar over tid, med måltal og nemnar.
record-meetings = Møte
record-meetings-about = Møte der aktørar har vore med på å forankre vegkartet.
record-confirmations = Stadfestingar
record-confirmations-about = Kven som har stadfesta kva rader, og når.
record-references = Referansar
record-references-about = Kjeldene som teksten viser til.
record-links = Lenkjer
record-links-about = Lenkjene i teksten. Nokre kan mangle adresse.
record-tags = Stikkord
record-tags-about = Eit stikkord som blir endra her, blir endra på alle aktivitetane som har det.
record-terms = Omgrep
record-terms-about = Ord og forkortingar med det dei tyder.
record-up = Flytt opp: { $name }
record-down = Flytt ned: { $name }
record-new = Legg til
record-no-date = utan dato
record-meeting-kind = Type møte
record-subject = Tema
record-year-missing = Tidspunktet manglar. Når vart møtet halde?
record-confirm-rows = { $count ->
    [one] { $who } stadfestar { $count } rad i dette møtet
   *[other] { $who } stadfestar { $count } rader i dette møtet
}
record-author = Forfattar
record-year = År
record-cited = Vist til på linje
record-address-missing = Adressa manglar.
record-term = Omgrep
record-short = Forkorting
record-not-found = Fann ingen aktivitet med dette namnet eller nummeret.
record-add-subject = Legg til: skriv nummer eller namn
record-promoted = Teken inn i vegkartet
record-from-goal = Var kandidat til mål { $name }
record-demote = Gjer til kandidat igjen: { $name }
record-new-candidate = Ny kandidat til mål { $name }
record-choose = Vel delmål …
record-promote = Ta inn i vegkartet under
record-confirmed = Stadfesta
record-none-confirmed = Ingen rader er stadfesta enno.
record-confirmed-by = { $count ->
    [one] { $who }, { $when }: { $count } rad
   *[other] { $who }, { $when }: { $count } rader
}
record-unconfirmed = Ikkje stadfesta sidan førre versjon
record-unconfirmed-count = { $count ->
    [0] Alle rader er stadfesta.
    [one] { $count } rad
   *[other] { $count } rader
}
record-no-tags = Ingen aktivitetar har stikkord enno. Dei blir skrivne i eigenskapane til ein aktivitet.
record-tag = Stikkord
inspector-spread = Fasar år for år
inspector-benefits = Gevinstar og effektar

## Oversiktskartet

command-minimap = Oversiktskart
command-minimap-tip = Vis alle rader og heile perioden i smått ved sida av radene
canvas-minimap = Oversiktskart: klikk eller dra for å gå dit

## Two views

menu-beside = Ved sida av
command-second-view = Delt vising
command-second-view-tip = Vis to visingar av veikartet over kvarandre, grupperte kvar for seg
command-other-view = Til den andre visinga
command-other-view-tip = Lat tastaturet og verktøylinja gjelde den andre visinga
stage-close = Lukk denne visinga
