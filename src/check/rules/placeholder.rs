//! Words that were to be replaced before release (REQ-148).

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Id, View};

pub(super) static RULE: Rule = Rule {
    name: "placeholder",
    title: "rule-placeholder",
    sentence: "finding-placeholder",
    why: "finding-placeholder-why",
    severity: Severity::Warning,
    group: Group::Texts,
    look: Look::Roadmap(look),
};

fn look(ground: &Ground<'_>, found: &mut Found<'_>) {
    let roadmap = ground.roadmap;
    let whole = View::whole().id;
    for detail in &roadmap.details {
        if let Some(words) = unfilled(&detail.value) {
            found.say(
                &whole,
                [("words", words.to_owned().into()), ("place", detail.name.clone().into())],
            );
        }
    }
    for goal in &roadmap.goals {
        texts(found, &goal.id, &goal.title, [&goal.text]);
        for sub_goal in &goal.sub_goals {
            texts(found, &sub_goal.id, &sub_goal.title, [&sub_goal.text, &sub_goal.benefit]);
        }
    }
    for (id, activity) in &roadmap.activities {
        texts(found, id, &activity.name, [&activity.text, &activity.status_note]);
    }
    for view in &roadmap.views {
        texts(found, &view.id, &view.title, [&view.caption, &view.alternative]);
    }
}

fn texts<const N: usize>(found: &mut Found<'_>, id: &Id, place: &str, texts: [&String; N]) {
    for words in texts.into_iter().filter_map(|text| unfilled(text)) {
        found.say(id, [("words", words.to_owned().into()), ("place", place.to_owned().into())]);
    }
}

/// The first words in square brackets that are no link of Markdown and no footnote.
fn unfilled(text: &str) -> Option<&str> {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('[') {
        let (inside, behind) = after.split_once(']')?;
        let plain = !behind.starts_with(['(', '[', ':']) && !inside.starts_with('^');
        if plain && inside.chars().any(char::is_alphabetic) {
            return Some(inside);
        }
        rest = behind;
    }
    None
}
