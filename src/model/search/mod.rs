//! Finding things by what people call them: names, aliases, actors and ids in
//! the spellings people use ("2B", "2.B", "delmål 2b", "2c-7").

mod fold;
mod index;

use std::collections::BTreeMap;

use self::{
    fold::{code, folded},
    index::{END, Items, PART},
};
use super::{Id, Roadmap};

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Goal,
    SubGoal,
    Theme,
    Activity,
    Candidate,
    Milestone,
    Figure,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub id: Id,
    pub kind: Kind,
    /// "Figur 13" goes by its number too.
    pub number: Option<u32>,
    pub title: String,
    /// The titles it stands under, outermost first, short where a person wrote a short one; a
    /// goal or sub-goal has its id before its title.
    pub path: Vec<String>,
    /// The actor that was found, where the thing was found through it.
    pub actor: Option<String>,
}

/// Everything that can be found in one state of a roadmap. Building it reads the
/// whole roadmap; searching it takes a few milliseconds at 100 000 activities.
#[derive(Debug)]
pub struct Search(Items);

/// How well something fits, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Code,
    Name,
    NameStart,
    CodeStart,
    WholeActor(usize),
    WordStart,
    Inside,
    Alias,
    Actor(usize),
}

impl Search {
    pub fn new(roadmap: &Roadmap) -> Self {
        Self(Items::of(roadmap))
    }

    /// At most `limit` hits, best first; ties stand as in the roadmap.
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit> {
        let words = folded(query);
        let words = words.trim();
        if words.is_empty() {
            return Vec::new();
        }
        let mut fits = BTreeMap::new();
        self.find_codes(query, &mut fits);
        self.find_names(words, &mut fits);
        self.find_actors(words, &mut fits);
        let mut best: Vec<(Fit, usize)> = fits.into_iter().map(|(at, fit)| (fit, at)).collect();
        best.sort_unstable();
        best.truncate(limit);
        // Of what fits equally well, what is written exactly as typed comes first, and of that
        // the shortest: there the words typed say most.
        let typed = query.trim().to_lowercase();
        best.sort_by_key(|(fit, at)| {
            let title = &self.0.list[*at].title;
            match fit {
                Fit::NameStart | Fit::WordStart | Fit::Inside => {
                    (*fit, !title.to_lowercase().contains(&typed), title.len(), *at)
                }
                _ => (*fit, false, 0, *at),
            }
        });
        best.into_iter().map(|(fit, at)| self.hit(at, fit)).collect()
    }

    /// Everything that can be found, as it stands in the roadmap, each with its other names.
    pub fn all(&self) -> impl Iterator<Item = (Hit, &str)> {
        (0..self.0.list.len()).map(|at| {
            let start = self.0.list[at].start;
            let end = self.0.list.get(at + 1).map_or(self.0.text.len(), |next| next.start);
            let names = self.0.text.get(start..end).unwrap_or_default().trim_end_matches(END);
            let others = names.split_once(PART).map_or("", |(_, others)| others);
            (self.hit(at, Fit::Name), others)
        })
    }

    fn find_codes(&self, query: &str, fits: &mut BTreeMap<usize, Fit>) {
        let (kind, rest) = kind_and_rest(query);
        let typed = code(rest);
        if !typed.bytes().any(|b| b.is_ascii_digit()) {
            return;
        }
        // "2c-0" on the way to "2c-07".
        let start = typed.strip_suffix('0').filter(|rest| rest.ends_with(char::is_alphabetic));
        let start = start.unwrap_or(&typed);
        for (at, item) in self.0.list.iter().enumerate() {
            let fit = if kind.is_some_and(|kind| kind != item.kind) {
                continue;
            } else if item.codes.contains(&typed) && (kind.is_some() || item.kind != Kind::Figure) {
                Fit::Code
            } else if item.codes.iter().any(|code| code.starts_with(start))
                || (kind.is_some() && item.codes[0].contains(start))
            {
                Fit::CodeStart
            } else {
                continue;
            };
            fits.insert(at, fit);
        }
    }

    /// All words must stand in the names of one thing.
    fn find_names(&self, words: &str, fits: &mut BTreeMap<usize, Fit>) {
        let text = self.0.text.as_bytes();
        let Some(longest) = words.split(' ').max_by_key(|word| word.len()) else { return };
        let finder = memchr::memmem::Finder::new(longest);
        let mut from = 0;
        while let Some(found) = finder.find(&text[from..]) {
            let at = self.0.list.partition_point(|item| item.start <= from + found) - 1;
            let end = self.0.list.get(at + 1).map_or(text.len(), |next| next.start);
            let names = &self.0.text[self.0.list[at].start..end];
            from = end;
            if words.split(' ').all(|word| names.contains(word)) {
                let fit = fit_of_names(names.trim_end_matches(END), words, longest);
                let best = fits.entry(at).or_insert(fit);
                *best = fit.min(*best);
            }
        }
    }

    fn find_actors(&self, words: &str, fits: &mut BTreeMap<usize, Fit>) {
        for (actor, (names, _, activities)) in self.0.actors.iter().enumerate() {
            let whole = names.split(PART).any(|name| name == words);
            // Short names are short: "h" must not find every actor that begins so.
            let fit = if whole {
                Fit::WholeActor(actor)
            } else if words.len() > 2 && starts_a_word(names, words) {
                Fit::Actor(actor)
            } else {
                continue;
            };
            for at in activities {
                let best = fits.entry(*at).or_insert(fit);
                *best = fit.min(*best);
            }
        }
    }

    fn hit(&self, at: usize, fit: Fit) -> Hit {
        let item = &self.0.list[at];
        let mut path = Vec::new();
        let mut parent = item.parent;
        while let Some(above) = parent.map(|at| &self.0.list[at]) {
            path.push(match above.kind {
                Kind::Goal | Kind::SubGoal => format!("{} {}", above.id, above.short_title),
                _ => above.short_title.clone(),
            });
            parent = above.parent;
        }
        path.reverse();
        let actor = match fit {
            Fit::WholeActor(actor) | Fit::Actor(actor) => Some(self.0.actors[actor].1.clone()),
            _ => None,
        };
        let (id, title) = (item.id.clone(), item.title.clone());
        Hit { id, kind: item.kind, number: item.number, title, path, actor }
    }
}

/// "delmål 2b": the kind that the first word says, and what follows it.
fn kind_and_rest(query: &str) -> (Option<Kind>, &str) {
    let query = query.trim();
    let digit = query.find(|letter: char| letter.is_ascii_digit());
    let Some((word, rest)) = digit.map(|at| query.split_at(at)) else { return (None, query) };
    let kind = match folded(word).trim_matches([' ', '.', ':']) {
        "mal" | "strategimal" | "goal" => Kind::Goal,
        "delmal" | "sub-goal" | "subgoal" => Kind::SubGoal,
        "tema" | "theme" => Kind::Theme,
        "aktivitet" | "activity" => Kind::Activity,
        "kandidat" | "candidate" => Kind::Candidate,
        "figur" | "fig" | "figure" => Kind::Figure,
        _ => return (None, query),
    };
    (Some(kind), rest)
}

fn fit_of_names(names: &str, words: &str, longest: &str) -> Fit {
    let title = names.split(PART).next().unwrap_or_default();
    if title == words {
        Fit::Name
    } else if title.starts_with(words) {
        Fit::NameStart
    } else if starts_a_word(title, words) || starts_a_word(title, longest) {
        Fit::WordStart
    } else if title.contains(longest) {
        Fit::Inside
    } else {
        Fit::Alias
    }
}

fn starts_a_word(text: &str, start: &str) -> bool {
    text.match_indices(start)
        .any(|(at, _)| !text[..at].chars().next_back().is_some_and(char::is_alphanumeric))
}
