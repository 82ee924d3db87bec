//! A figure without a number cannot be pointed to.

use crate::check::Fix;
use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::edit::{RecordField, Setting, ViewField};

pub(super) static RULE: Rule = Rule {
    name: "unnumbered-figure",
    title: "rule-unnumbered-figure",
    sentence: "finding-unnumbered-figure",
    why: "finding-unnumbered-figure-why",
    severity: Severity::Tip,
    group: Group::Figures,
    look: Look::Roadmap(look),
};

fn look(ground: &Ground<'_>, found: &mut Found<'_>) {
    let numbers = ground.roadmap.views.iter().filter_map(|view| view.number);
    let next = numbers.max().unwrap_or(0) + 1;
    for view in ground.roadmap.views.iter().filter(|view| view.number.is_none()) {
        let number = RecordField::View(ViewField::Number(Some(next)));
        let fix = Setting::Record(view.id.clone(), number).into();
        let fix = Fix { key: "fix-number", edits: vec![fix] };
        found.say_with_fix(&view.id, [("number", next.to_string().into())], fix);
    }
}
