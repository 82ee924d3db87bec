//! Nobody has confirmed it since the last version came out.

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Activity, Id, When};

pub(super) static RULE: Rule = Rule {
    name: "unconfirmed",
    title: "rule-unconfirmed",
    sentence: "finding-unconfirmed",
    why: "finding-unconfirmed-why",
    severity: Severity::Tip,
    group: Group::Sources,
    look: Look::Activity(look),
};

fn look(ground: &Ground<'_>, id: &Id, activity: &Activity, found: &mut Found<'_>) {
    let notes = ground.roadmap.version_notes.iter().filter_map(|note| note.when);
    let released = notes.map(When::last_day).filter(|day| *day <= ground.roadmap.as_of).max();
    let confirmed = activity.confirmed.as_ref().map(|it| it.when.last_day());
    if confirmed.is_none() || confirmed < released {
        found.say(id, [("name", activity.name.clone().into())]);
    }
}
