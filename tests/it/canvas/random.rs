//! Ten thousand gestures of a hand without a plan: the roadmap stays valid, and undoing all of
//! them gives the first one back.

use veikart::app::canvas::gesture::{
    Button, Effect, Event, Gesture, Ground, Keys, Pane, RowAt, Spot, step,
};
use veikart::app::canvas::grip::{Grip, Hold};
use veikart::check;
use veikart::edit::dates::touch;
use veikart::edit::{Document, Selection};
use veikart::layout::{Group, Lane, day_number};
use veikart::model::{Activity, Grouping, Id, Precision, Roadmap, Row};
use veikart::scene::Point;
use veikart::store;

const GESTURES: usize = 10_000;

#[test]
fn ten_thousand_gestures_can_be_undone() {
    let text = include_str!("../../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
    let first = store::open_text(text).expect("the sample opens").roadmap;
    let mut document = Document::new(first.clone());
    let mut selection = Selection::default();
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut steps = 0;
    for round in 0..GESTURES {
        let grouping = if dice.one_of(4) == 0 { Grouping::ValueChain } else { Grouping::Strategy };
        let before = document.committed().clone();
        gesture(&mut dice, &mut document, &mut selection, grouping);
        steps += usize::from(before != *document.committed());
        if round % 500 == 0 {
            is_valid(document.committed());
        }
    }
    is_valid(document.committed());
    assert!(steps > GESTURES / 10, "{steps} gestures changed something");
    while document.undo().is_some() {}
    assert!(*document.committed() == first, "undoing all gives the first roadmap back");
}

/// What is saved opens again, equal, and no finding is new that names a broken reference.
fn is_valid(roadmap: &Roadmap) {
    let text = store::print(roadmap);
    let opened = store::open_text(&text).expect("what is printed opens");
    assert!(opened.roadmap == *roadmap, "what is saved opens, equal");
    let errors = check::check(roadmap);
    let errors = errors.iter().filter(|it| it.rule.severity == check::Severity::Error);
    assert_eq!(errors.count(), 0);
}

fn gesture(
    dice: &mut Dice,
    document: &mut Document,
    selection: &mut Selection,
    grouping: Grouping,
) {
    let roadmap = document.committed().clone();
    let from = place(dice, &roadmap, grouping);
    let Some(grip) = grip(dice, &roadmap, &from) else { return };
    let keys = Keys { shift: dice.one_of(4) == 0, ctrl: dice.one_of(5) == 0, space: false };
    let snaps = [Precision::Year, Precision::Quarter, Precision::Month, Precision::Day];
    let snap = snaps[dice.one_of(snaps.len())];
    let mut events =
        vec![Event::Press { at: from, button: Button::Primary, grip: Some(grip), keys }];
    for _ in 0..=dice.one_of(3) {
        events.push(Event::Move { at: place(dice, &roadmap, grouping), keys });
    }
    events.push(if dice.one_of(8) == 0 {
        Event::Cancel
    } else {
        Event::Release { at: place(dice, &roadmap, grouping) }
    });
    let mut state = Gesture::Idle;
    for event in events {
        let ground = Ground { roadmap: document.committed(), grouping, snap, selection };
        let (next, effects) = step(state, event, ground);
        state = next;
        for effect in effects {
            match effect {
                Effect::Preview(edits) => document.preview(&edits).expect("edits apply"),
                Effect::Abort | Effect::AskPrecision { .. } => document.abort(),
                Effect::Commit(action, edits) => {
                    document.commit(action, &edits).expect("edits apply");
                }
                Effect::Select(new) => *selection = new,
                Effect::SelectWithin { .. }
                | Effect::SelectRows { .. }
                | Effect::Pan { .. }
                | Effect::Rename(_)
                | Effect::ShowYear { .. }
                | Effect::Create { .. } => {}
            }
        }
    }
    assert_eq!(state, Gesture::Idle);
    selection.keep_existing(document.committed());
}

fn place(dice: &mut Dice, roadmap: &Roadmap, grouping: Grouping) -> Spot {
    let first = day_number(roadmap.period.first_day());
    let days = day_number(roadmap.period.last_day()) - first;
    let panes = [Pane::Axis, Pane::Axis, Pane::Axis, Pane::Undated, Pane::Outline, Pane::Elsewhere];
    Spot {
        point: Point::new(dice.one_of(1000) as f32, dice.one_of(1000) as f32),
        pane: panes[dice.one_of(panes.len())],
        day: first + days * dice.one_of(1000) as f64 / 1000.0,
        height: 0.0,
        row: row(dice, roadmap, grouping),
    }
}

fn row(dice: &mut Dice, roadmap: &Roadmap, grouping: Grouping) -> Option<RowAt> {
    let goal = &roadmap.goals[dice.one_of(roadmap.goals.len())];
    let sub_goal = &goal.sub_goals[dice.one_of(goal.sub_goals.len())];
    let mut rows = vec![sub_goal.id.clone()];
    collect(&sub_goal.outline, &mut rows);
    let id = rows[dice.one_of(rows.len())].clone();
    let chain = &roadmap.value_chain;
    let lane = chain.get(dice.one_of(chain.len() + 1)).map(|phase| phase.id.clone());
    Some(RowAt {
        index: 0,
        is_activity: roadmap.activity(&id).is_some(),
        id,
        lane: match grouping {
            Grouping::ValueChain => Lane(vec![Group::Phase(lane)]),
            _ => Lane::default(),
        },
        place: Some(sub_goal.id.clone()),
        lower: dice.one_of(2) == 0,
    })
}

fn collect(rows: &[Row], ids: &mut Vec<Id>) {
    for row in rows {
        match row {
            Row::Theme(theme) => {
                ids.push(theme.id.clone());
                collect(&theme.rows, ids);
            }
            Row::Activity(id) => ids.push(id.clone()),
        }
    }
}

fn grip(dice: &mut Dice, roadmap: &Roadmap, from: &Spot) -> Option<Grip> {
    let owner = &from.row.as_ref().filter(|row| row.is_activity)?.id;
    let activity = roadmap.activity(owner)?;
    let name = Grip::Name { activity: owner.clone() };
    let parts = activity.segments.len() + activity.milestones.len();
    let at = dice.one_of(parts + 1);
    Some(match activity.segments.get(at) {
        Some(segment) => {
            let hold = [Hold::Body, Hold::Body, Hold::Start, Hold::End][dice.one_of(4)];
            let undated = segment.is_undated() && !segment.is_under_way();
            let part = if undated { Hold::Undated } else { hold };
            boundary(owner, activity, at, part).unwrap_or_else(|| Grip::Segment {
                activity: owner.clone(),
                segment: segment.id.clone(),
                part,
            })
        }
        None => match activity.milestones.get(at - activity.segments.len()) {
            Some(milestone) => {
                Grip::Milestone { activity: owner.clone(), milestone: milestone.id.clone() }
            }
            None => name,
        },
    })
}

fn boundary(owner: &Id, activity: &Activity, at: usize, held: Hold) -> Option<Grip> {
    let before = &activity.segments[at];
    let after = activity.segments.iter().find(|after| touch(before.end, after.start))?;
    (held == Hold::End && after.id != before.id).then(|| Grip::Boundary {
        activity: owner.clone(),
        before: before.id.clone(),
        after: after.id.clone(),
        held,
    })
}

/// The same numbers on every run.
struct Dice(u64);

impl Dice {
    fn one_of(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % count
    }
}
