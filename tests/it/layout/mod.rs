//! How rows are ordered, placed and drawn.

mod drawing;
mod filters;
mod folded;
mod hits;
mod laws;
mod palette;
mod paper;
mod rows;
mod time;

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use veikart::i18n::Lang;
use veikart::layout::{
    Density, FixedWidth, Frame, LayoutOptions, Metrics, Panes, RowOptions, Rows, TimeScale, rows,
    scene,
};
use veikart::model::*;
use veikart::scene::Rect;
use veikart::theme::{ThemeKind, theme};

pub(crate) fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A roadmap of one sub-goal with the phases U, T and N and these activities.
pub(crate) fn roadmap(activities: Vec<(&str, Activity)>) -> Roadmap {
    let period = Years { from: 2024, to: 2026 };
    let mut roadmap = Roadmap::new(Format, "Prøve".to_owned(), day("2024-08-21"), period);
    let chain = [
        ("utvikling", "Utvikling", "U", Colour(0xF5, 0xAF, 0x58)),
        ("tilpasning", "Tilpasning", "T", Colour(0x19, 0xA3, 0x98)),
        ("praksis", "Ny praksis", "N", Colour(0x0E, 0x2D, 0x58)),
    ];
    roadmap.value_chain = chain
        .map(|(key, name, letter, colour)| {
            Arc::new(Phase::new(id(key), name.to_owned(), letter.to_owned(), colour))
        })
        .to_vec();
    let kinds = [("klar", "Klar", Shape::Diamond), ("hendelse", "Hendelse", Shape::Dot)];
    roadmap.milestone_kinds = kinds
        .map(|(key, name, shape)| Arc::new(MilestoneKind::new(id(key), name.to_owned(), shape)))
        .to_vec();
    let mut sub_goal = SubGoal::new(id("1.A"), "Delmål".to_owned());
    sub_goal.outline = activities.iter().map(|(key, _)| Row::Activity(id(key))).collect();
    let mut goal = Goal::new(id("1"), "Mål".to_owned());
    goal.sub_goals = vec![Arc::new(sub_goal)];
    roadmap.goals = vec![Arc::new(goal)];
    roadmap.activities =
        activities.into_iter().map(|(key, activity)| (id(key), Arc::new(activity))).collect();
    roadmap
}

/// "utvikling 2024 2025-Q1", then a label in words; "?" is an unknown phase.
pub(crate) fn segment(key: &str, text: &str) -> Segment {
    let mut parts = text.splitn(4, ' ');
    let mut segment = Segment::new(id(key));
    let phase = parts.next().unwrap();
    segment.phase = (phase != "?").then(|| id(phase));
    segment.start = parts.next().unwrap().parse().unwrap();
    segment.end = parts.next().unwrap().parse().unwrap();
    segment.label = parts.next().unwrap_or_default().to_owned();
    segment
}

pub(crate) fn milestone(key: &str, kind: &str, when: &str, label: &str) -> Milestone {
    let mut milestone = Milestone::new(id(key), id(kind));
    milestone.when = when.parse().unwrap();
    milestone.label = label.to_owned();
    milestone
}

/// An activity with segments "a.s1", "a.s2" and so on.
pub(crate) fn activity(segments: &[&str]) -> Activity {
    let mut activity = Activity::new("Svar".to_owned());
    activity.segments = segments
        .iter()
        .enumerate()
        .map(|(at, text)| segment(&format!("a.s{}", at + 1), text))
        .collect();
    activity
}

pub(crate) fn all_of(roadmap: &Roadmap, group_by: Grouping) -> Rows {
    let mut view = View::new(id("alt"));
    view.group_by = group_by;
    let nothing = BTreeSet::new();
    let options = RowOptions::new(&nothing, Lang::Nb, Metrics::canvas(Density::Normal), 30);
    rows(roadmap, &view, &options)
}

/// An outline of 200, an axis of 550 (half a unit a day from 2024 on) and a column of 150.
pub(crate) fn options(full: bool) -> LayoutOptions<'static> {
    let frame = Frame {
        header: Rect::new(0.0, 0.0, 900.0, 60.0),
        outline: Rect::new(0.0, 60.0, 200.0, 660.0),
        axis: Rect::new(200.0, 60.0, 750.0, 660.0),
        undated: Rect::new(750.0, 60.0, 900.0, 660.0),
    };
    let first = veikart::layout::day_number(day("2024-01-01"));
    let theme = theme(ThemeKind::Light);
    let scale = TimeScale { first, per_day: 0.5 };
    LayoutOptions { frame, scale, scroll_y: 0.0, theme, today: None, full }
}

/// Everything of a roadmap, as the canvas draws it.
pub(crate) fn panes(roadmap: &Roadmap, rows: &Rows, options: &LayoutOptions<'_>) -> Panes {
    scene(roadmap, rows, 0..rows.len(), options, &FixedWidth::default())
}
