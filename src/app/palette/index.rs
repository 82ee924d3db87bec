//! What the palette offers, made once for each state of the roadmap.

use nucleo_matcher::Utf32String;

use crate::app::bars::{Facet, FacetValue};
use crate::app::command::{Command, Menu};
use crate::app::wording::figure_title;
use crate::i18n::{self, Lang};
use crate::model::search::{Kind, Search};
use crate::model::{Id, Roadmap};

/// What one can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    Command(Command),
    /// Something in the rows: jump there.
    Item(Id),
    Figure(Id),
    /// Its activities, and no others.
    Actor(Id),
    /// Asked for if it was not, else let go.
    Filter(Facet, FacetValue),
}

impl Choice {
    /// What it is called in the settings.
    pub fn key(&self) -> String {
        match self {
            Self::Command(command) => format!("command {}", command.name()),
            Self::Item(id) => format!("item {id}"),
            Self::Figure(id) => format!("figure {id}"),
            Self::Actor(id) => format!("actor {id}"),
            Self::Filter(facet, value) => format!("filter {facet:?} {value:?}"),
        }
    }
}

/// The kinds of things that are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Commands,
    Activities,
    Headings,
    Figures,
    Actors,
    Filters,
}

impl Group {
    pub const ALL: [Self; 6] = [
        Self::Commands,
        Self::Activities,
        Self::Headings,
        Self::Figures,
        Self::Actors,
        Self::Filters,
    ];

    /// The key of its name in the catalogues.
    pub fn key(self) -> &'static str {
        match self {
            Self::Commands => "palette-commands",
            Self::Activities => "palette-activities",
            Self::Headings => "palette-headings",
            Self::Figures => "palette-figures",
            Self::Actors => "palette-actors",
            Self::Filters => "palette-filters",
        }
    }
}

/// One thing that is offered.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub choice: Choice,
    pub group: Group,
    /// The catalogue key of what it is.
    pub kind: &'static str,
    pub title: String,
    /// Where it stands.
    pub place: String,
    /// The title as it is searched, letter by letter.
    pub letters: Utf32String,
    /// Title, id, other names and place.
    pub all: Utf32String,
    /// Its id as people type it.
    pub code: String,
}

impl Entry {
    fn new(choice: Choice, group: Group, kind: &'static str, title: String, place: String) -> Self {
        let letters = by_letters(&title);
        let all = by_letters(&format!("{title} {place}"));
        let code = match &choice {
            Choice::Command(_) | Choice::Filter(..) => String::new(),
            Choice::Item(id) | Choice::Figure(id) | Choice::Actor(id) => code(id.as_str()),
        };
        Self { choice, group, kind, title, place, letters, all, code }
    }

    fn also(mut self, names: &str) -> Self {
        self.all = by_letters(&format!("{} {} {names}", self.title, self.place));
        self
    }
}

/// Letters as Rust counts them, so that places in it are places in the text.
fn by_letters(text: &str) -> Utf32String {
    if text.is_ascii() {
        Utf32String::Ascii(text.into())
    } else {
        Utf32String::Unicode(text.chars().collect())
    }
}

/// Letters and digits without what stands between them, so that "2.B", "2 b" and "2B" are one.
pub(super) fn code(typed: &str) -> String {
    typed.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// All commands, and all that can be found in the roadmap.
pub(super) fn entries(roadmap: Option<&Roadmap>, lang: Lang) -> Vec<Entry> {
    let mut entries: Vec<Entry> = commands(lang).collect();
    let Some(roadmap) = roadmap else { return entries };
    let search = Search::new(roadmap);
    for (hit, others) in search.all() {
        let (group, kind) = match hit.kind {
            Kind::Goal => (Group::Headings, "search-goal"),
            Kind::SubGoal => (Group::Headings, "search-sub-goal"),
            Kind::Theme => (Group::Headings, "search-theme"),
            Kind::Activity => (Group::Activities, "search-activity"),
            Kind::Candidate => (Group::Activities, "search-candidate"),
            Kind::Milestone => (Group::Activities, "search-milestone"),
            Kind::Figure => (Group::Figures, "search-figure"),
        };
        // The goal of a sub-goal goes without saying: the number begins with it.
        let above = hit.path.get(usize::from(hit.path.len() > 1)..).unwrap_or_default();
        let place = above.join(" › ");
        let entry = match hit.kind {
            Kind::Figure => {
                let title = roadmap.view(&hit.id).map(|view| figure_title(view, lang));
                let choice = Choice::Figure(hit.id.clone());
                Entry::new(choice, group, kind, title.unwrap_or(hit.title), place)
            }
            Kind::Goal | Kind::SubGoal => {
                let title = format!("{} {}", hit.id, hit.title);
                Entry::new(Choice::Item(hit.id.clone()), group, kind, title, place)
            }
            _ => Entry::new(Choice::Item(hit.id.clone()), group, kind, hit.title, place),
        };
        entries.push(entry.also(&format!("{} {others}", hit.id)));
    }
    entries.extend(roadmap.actors.iter().map(|actor| {
        let choice = Choice::Actor(actor.id.clone());
        let title = actor.name.clone();
        let names = format!("{} {}", actor.short, actor.aliases.join(" "));
        Entry::new(choice, Group::Actors, "palette-actor", title, actor.kind.clone()).also(&names)
    }));
    entries.extend(filters(roadmap, lang));
    entries
}

/// "Filter: Sikkerhet: Tentativ".
fn filters(roadmap: &Roadmap, lang: Lang) -> impl Iterator<Item = Entry> {
    let filter = i18n::text(lang, "palette-filter");
    Facet::ALL.into_iter().flat_map(move |facet| {
        let of = format!("{filter}: {}", i18n::text(lang, facet.key()));
        facet.choices(roadmap, lang).into_iter().map(move |(value, words)| {
            let title = format!("{of}: {words}");
            let choice = Choice::Filter(facet, value);
            Entry::new(choice, Group::Filters, "palette-filter", title, String::new())
        })
    })
}

/// "Grupper etter: Aktør", and the menu it stands in.
fn commands(lang: Lang) -> impl Iterator<Item = Entry> {
    let rows = Command::rows().filter(|row| row.command != Command::Palette);
    rows.map(move |row| {
        let title = row.command.title(lang);
        let title = match row.submenu {
            Some(submenu) => format!("{}: {title}", i18n::text(lang, submenu)),
            None => title,
        };
        let menu = i18n::text(lang, menu_key(row.menu)).into_owned();
        let choice = Choice::Command(row.command);
        let entry = Entry::new(choice, Group::Commands, "palette-command", title, menu);
        entry.also(&i18n::text(lang, row.tip))
    })
}

fn menu_key(menu: Menu) -> &'static str {
    match menu {
        Menu::File => "menu-file",
        Menu::Edit => "menu-edit",
        Menu::View => "menu-view",
        Menu::Figure => "menu-figure",
        Menu::Help => "menu-help",
    }
}
