//! Names of things that are put together from several texts.

use std::collections::HashMap;

use super::command::Command;
use super::session::Session;
use crate::edit::{Action, Selection, Target};
use crate::i18n::{self, Lang, Value};
use crate::model::{Certainty, Id, Mention, Roadmap, Status, View, name_of};

/// The command's title; undo and redo say what they will do.
pub fn undo_title(command: Command, session: Option<&Session>, lang: Lang) -> String {
    let (key, action) = match (command, session) {
        (Command::Undo, Some(session)) => ("undo-named", session.document.undo_action()),
        (Command::Redo, Some(session)) => ("redo-named", session.document.redo_action()),
        _ => return command.title(lang),
    };
    match action {
        Some(action) => {
            i18n::format(lang, key, &[("action", Value::from(action_words(action, lang)))])
        }
        None => command.title(lang),
    }
}

/// "flytting av «Pasientens prøvesvar»".
pub fn action_words(action: &Action, lang: Lang) -> String {
    i18n::format(lang, action.verb.key(), &[("name", Value::from(action.name.as_str()))])
}

/// The name of what is selected; how many, if it is more than one thing.
pub fn selection_name(session: &Session, lang: Lang) -> String {
    let Some(target) = session.selection.single() else {
        return selection_words(&session.selection, lang);
    };
    let id = target.activity().unwrap_or(target.id());
    name_of(session.document.committed(), id).unwrap_or_else(|| id.to_string())
}

/// "14 faseperioder og 3 milepæler".
pub fn selection_words(selection: &Selection, lang: Lang) -> String {
    let count = |fits: fn(&Target) -> bool| selection.iter().filter(|it| fits(it)).count();
    let counts = [
        ("count-headings", count(|it| matches!(it, Target::Heading(_)))),
        ("count-activities", count(|it| matches!(it, Target::Activity(_)))),
        ("count-segments", count(|it| matches!(it, Target::Segment { .. }))),
        ("count-milestones", count(|it| matches!(it, Target::Milestone { .. }))),
    ];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    let words = counts.map(|(key, count)| i18n::format(lang, key, &[("count", count.into())]));
    let words: Vec<String> = words.collect();
    match words.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => {
            let others = Value::from(others.join(", "));
            i18n::format(lang, "list-and", &[("others", others), ("last", last.as_str().into())])
        }
        None => String::new(),
    }
}

/// Somebody by name: the short one of an actor.
pub fn mention_words(roadmap: &Roadmap, mention: &Mention) -> String {
    match mention {
        Mention::Words(words) => words.clone(),
        Mention::Id(id) => match roadmap.actor(id) {
            Some(actor) => actor.short_name().to_owned(),
            None => name_of(roadmap, id).unwrap_or_else(|| id.to_string()),
        },
    }
}

/// "Figur 13 Veikartet viser ...".
pub fn figure_title(view: &View, lang: Lang) -> String {
    let written = view.captions.get(lang.tag()).unwrap_or(&view.caption);
    let words = if written.is_empty() { &view.title } else { written };
    match view.number {
        Some(number) => {
            let args = [("number", Value::from(number)), ("title", Value::from(words))];
            i18n::format(lang, "figure-numbered", &args)
        }
        None => words.to_owned(),
    }
}

/// "Pågår", "Planlagt".
pub fn status(status: Status, lang: Lang) -> String {
    capital(&i18n::text(
        lang,
        match status {
            Status::Ongoing => "figure-status-ongoing",
            Status::Planned => "figure-status-planned",
            Status::Completed => "figure-status-completed",
            Status::Delayed => "figure-status-delayed",
            Status::AtRisk => "figure-status-at-risk",
            Status::Terminated => "figure-status-terminated",
            Status::Unknown => "canvas-status-unknown",
        },
    ))
}

/// "Planlagt", "Tentativ".
pub fn certainty(certainty: Certainty, lang: Lang) -> String {
    capital(&i18n::text(
        lang,
        match certainty {
            Certainty::Planned => "figure-planned",
            Certainty::Tentative => "figure-tentative",
        },
    ))
}

pub fn capital(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// What actors and audiences are called.
pub struct Names<'a>(HashMap<&'a Id, &'a str>);

impl<'a> Names<'a> {
    pub fn new(roadmap: &'a Roadmap) -> Self {
        let audiences = roadmap.audiences.iter().map(|it| (&it.id, it.name.as_str()));
        let actors = roadmap.actors.iter().map(|it| (&it.id, it.name.as_str()));
        Self(audiences.chain(actors).collect())
    }

    pub fn of(&self, who: &Mention) -> String {
        match who {
            Mention::Id(id) => self.0.get(id).map_or(id.as_str(), |name| name).to_owned(),
            Mention::Words(words) => words.clone(),
        }
    }
}
