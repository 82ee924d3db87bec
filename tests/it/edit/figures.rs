//! Figures: numbers follow their order (REQ-106), and what is shown is written into them.

use veikart::edit::{apply, verbs};
use veikart::model::{Filters, Grouping, Roadmap, Scope, Status, View};

use super::{id, national};

/// "fig-03 3", in the order of the list.
fn numbers(roadmap: &Roadmap) -> Vec<String> {
    let line = |view: &View| format!("{} {}", view.id, view.number.unwrap_or_default());
    roadmap.views.iter().map(|view| line(view)).collect()
}

#[test]
fn req_106_a_figure_before_figure_nine_moves_the_numbers_on() {
    let roadmap = national();
    let before = numbers(&roadmap);
    let shown = View { scope: Scope::Of(vec![id("1")]), ..View::whole() };
    let (new, edits) = verbs::add_figure(&roadmap, &shown, "Ny", Some(&id("fig-08"))).unwrap();
    let after = numbers(&apply(&roadmap, &edits).unwrap());
    let at = before.iter().position(|it| it.starts_with("fig-09")).unwrap();
    assert_eq!(after[..at], before[..at]);
    assert_eq!(after[at], format!("{new} 9"));
    assert_eq!(after[at + 1], "fig-09 10");
    assert_eq!(after.len(), before.len() + 1);
}

#[test]
fn moving_a_figure_and_back_changes_nothing() {
    let roadmap = national();
    let there = verbs::move_figure(&roadmap, &id("fig-13"), None).unwrap();
    let moved = apply(&roadmap, &there).unwrap();
    assert_eq!(numbers(&moved)[0], "fig-13 1");
    let back = verbs::move_figure(&moved, &id("fig-13"), Some(&id("fig-12"))).unwrap();
    assert_eq!(apply(&moved, &back).unwrap(), roadmap);
}

#[test]
fn a_figure_takes_over_what_is_shown_and_keeps_its_words() {
    let roadmap = national();
    let shown = View {
        group_by: Grouping::Owner,
        filters: Filters { statuses: vec![Status::Ongoing], ..Filters::new() },
        ..View::whole()
    };
    let edits = verbs::update_figure(&roadmap, &id("fig-13"), &shown).unwrap();
    let changed = apply(&roadmap, &edits).unwrap();
    let (old, new) = (roadmap.view(&id("fig-13")).unwrap(), changed.view(&id("fig-13")).unwrap());
    assert_eq!((&new.caption, new.number), (&old.caption, old.number));
    assert_eq!(
        (new.group_by, &new.filters, &new.scope),
        (Grouping::Owner, &shown.filters, &Scope::All)
    );
    assert_eq!(verbs::update_figure(&changed, &id("fig-13"), &shown).unwrap(), []);
}

#[test]
fn figures_are_numbered_one_by_one_again() {
    let roadmap = national();
    let edits = verbs::number_figures(&roadmap);
    let numbered = apply(&roadmap, &edits).unwrap();
    let numbers: Vec<u32> = numbered.views.iter().filter_map(|view| view.number).collect();
    let first = numbers[0];
    assert!(numbers.iter().zip(first..).all(|(number, expected)| *number == expected));
    assert_eq!(verbs::number_figures(&numbered), []);
}
