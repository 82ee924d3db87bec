//! Whatever is done, the roadmap stays whole, and undoing everything gives the first back.

use std::collections::HashSet;

use chrono::NaiveDate;
use proptest::prelude::*;
use veikart::edit::dates::{Drag, Side};
use veikart::edit::{Action, Document, Edit, EditError, Place, Target, Verb, apply, diff, verbs};
use veikart::model::{
    Certainty, Id, Index, Kind, Precision, Roadmap, Status, visit_ids, visit_placements,
};

use super::national;
use crate::arbitrary;

/// A source of arbitrary choices (splitmix64).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    fn one_of<T: Clone>(&mut self, choices: &[T]) -> Option<T> {
        choices.get(self.below(choices.len())).cloned()
    }

    fn day(&mut self) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, 1, 1).unwrap() + chrono::Days::new(self.next() % 4000)
    }

    fn snap(&mut self) -> Precision {
        use Precision::{Day, Half, Month, Quarter, Tertial, Year};
        self.one_of(&[Year, Half, Tertial, Quarter, Month, Day]).unwrap()
    }

    fn drag(&mut self) -> Drag {
        let from = 738_000.0 + self.below(2500) as f64;
        let to = from + self.below(1600) as f64 - 800.0;
        Drag::pointer(from, to, self.snap()).with_shift(self.below(3) == 0)
    }
}

/// Every id of these kinds.
fn ids_of(roadmap: &Roadmap, kinds: &[Kind]) -> Vec<Id> {
    let mut ids = Vec::new();
    visit_ids(roadmap, &mut |kind, id, _| {
        if kinds.contains(&kind) {
            ids.push(id.clone());
        }
    });
    ids
}

fn targets(roadmap: &Roadmap) -> Vec<Target> {
    let mut targets = Vec::new();
    visit_ids(roadmap, &mut |kind, id, parent| match (kind, parent) {
        (Kind::Goal | Kind::SubGoal | Kind::Theme, _) => targets.push(Target::Heading(id.clone())),
        (Kind::Activity, _) => targets.push(Target::Activity(id.clone())),
        (Kind::Segment, Some(activity)) => targets.push(Target::segment(activity, id)),
        (Kind::Milestone, Some(activity)) => targets.push(Target::milestone(activity, id)),
        _ => {}
    });
    targets
}

/// Some place that an activity can stand at, often a sensible one.
fn place(roadmap: &Roadmap, dice: &mut Dice) -> Option<Place> {
    let under = dice.one_of(&ids_of(
        roadmap,
        &[Kind::SubGoal, Kind::Theme, Kind::SubGoal, Kind::Goal, Kind::Activity],
    ))?;
    let mut siblings = Vec::new();
    visit_placements(roadmap, &mut |activity, parent| {
        if *parent == under {
            siblings.push(activity.clone());
        }
    });
    let after = if dice.below(3) == 0 { None } else { dice.one_of(&siblings) };
    Some(Place { under: Some(under), after })
}

/// Any verb on anything; errors are as good as edits.
fn any_verb(roadmap: &Roadmap, dice: &mut Dice) -> Option<Result<Vec<Edit>, EditError>> {
    let all = targets(roadmap);
    let target = dice.one_of(&all)?;
    let drag = dice.drag();
    Some(match dice.below(14) {
        0 if dice.below(6) == 0 => verbs::delete(roadmap, &[target]),
        1 => verbs::rename(roadmap, &target, "Nytt navn"),
        2 => verbs::set_status(roadmap, &target, dice.one_of(&Status::ALL)?),
        3 => verbs::undate(roadmap, &target),
        4 => verbs::date_chip(roadmap, &target, dice.day(), dice.snap()),
        5 => {
            let to = dice.one_of(&ids_of(roadmap, &[Kind::Activity]))?;
            verbs::move_to_activity(roadmap, &target, &to)
        }
        6 => {
            let activity = dice.one_of(&ids_of(roadmap, &[Kind::Activity]))?;
            let from = dice.one_of(Index::new(roadmap).parents(&activity));
            verbs::move_activity(roadmap, &activity, from.as_ref(), place(roadmap, dice)?)
        }
        7 => {
            let theme = dice.one_of(&ids_of(roadmap, &[Kind::Theme, Kind::SubGoal, Kind::Goal]))?;
            let under = dice.one_of(&ids_of(roadmap, &[Kind::Theme, Kind::SubGoal, Kind::Goal]))?;
            verbs::move_heading(roadmap, &theme, Place::first(&under))
        }
        8 => verbs::add_activity(roadmap, place(roadmap, dice)?, "Ny aktivitet").map(|(_, it)| it),
        9 => verbs::add_theme(roadmap, place(roadmap, dice)?, "Nytt tema").map(|(_, it)| it),
        _ => match &target {
            Target::Segment { activity, id } => match dice.below(8) {
                0 => {
                    let phase = dice.one_of(&ids_of(roadmap, &[Kind::Phase]));
                    verbs::set_phase(roadmap, activity, id, phase.as_ref())
                }
                1 => verbs::set_certainty(
                    roadmap,
                    activity,
                    id,
                    dice.one_of(&[None, Some(Side::Start), Some(Side::End)])?,
                    Certainty::Tentative,
                ),
                2 | 3 => {
                    let side = dice.one_of(&[Side::Start, Side::End])?;
                    verbs::resize_segment(roadmap, activity, id, side, &drag)
                }
                4 => {
                    let segments = &roadmap.activity(activity)?.segments;
                    let right = segments.get(dice.below(segments.len()))?;
                    verbs::move_boundary(roadmap, activity, id, &right.id, &drag)
                }
                _ => verbs::move_segment(roadmap, activity, id, &drag),
            },
            Target::Milestone { activity, id } => {
                verbs::move_milestone(roadmap, activity, id, &drag)
            }
            Target::Activity(id) => {
                let snap = dice.snap();
                verbs::add_segment(roadmap, id, dice.day(), snap, None).map(|(_, it)| it)
            }
            Target::Heading(id) => verbs::add_sub_goal(roadmap, id, "Nytt").map(|(_, it)| it),
        },
    })
}

/// Ids are unique, nesting holds, and every place is of an activity that is there.
fn assert_whole(roadmap: &Roadmap) {
    let mut seen = HashSet::new();
    visit_ids(roadmap, &mut |_, id, _| assert!(seen.insert(id.clone()), "{id} stands twice"));
    roadmap.check_nesting().unwrap();
    let mut places = HashSet::new();
    visit_placements(roadmap, &mut |activity, under| {
        assert!(roadmap.activity(activity).is_some(), "{activity} is placed but not there");
        assert!(places.insert((activity.clone(), under.clone())), "{activity} twice in {under}");
    });
}

/// REQ-145: everything can be undone.
#[test]
fn ten_thousand_steps_and_back() {
    let first = national();
    let mut document = Document::new(first.clone());
    let mut dice = Dice(20_261_122);
    let (mut made, mut previews) = (0, 0);
    for step in 0..10_000 {
        let Some(edits) = any_verb(document.roadmap(), &mut dice) else { continue };
        let Ok(edits) = edits else { continue };
        if dice.below(4) == 0 && document.preview(&edits).is_ok() {
            previews += 1;
            if dice.below(2) == 0 {
                document.abort();
                continue;
            }
        }
        let verb = Action::new(Verb::Change, step.to_string());
        made += usize::from(document.commit(verb, &edits).unwrap_or(false));
        if dice.below(20) == 0 {
            document.undo();
            document.redo();
        }
        if step % 10 == 0 {
            assert_whole(document.roadmap());
        }
    }
    assert!(made > 3_000 && previews > 500, "{made} steps, {previews} previews");
    assert_whole(document.roadmap());
    let last = document.roadmap().clone();
    assert_eq!(apply(&first, &diff(&first, &last)).as_ref(), Ok(&last));
    assert_eq!(apply(&last, &diff(&last, &first)).as_ref(), Ok(&first));
    let mut undone = 0;
    while document.undo().is_some() {
        undone += 1;
    }
    assert_eq!(undone, made);
    assert_eq!(*document.roadmap(), first);
    assert!(!document.is_modified());
    while document.redo().is_some() {}
    assert_eq!(*document.roadmap(), last);
}

proptest! {
    #[test]
    fn no_verb_breaks_any_roadmap(first in arbitrary::roadmap(), seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let mut roadmap = first;
        for _ in 0..20 {
            let Some(Ok(edits)) = any_verb(&roadmap, &mut dice) else { continue };
            if let Ok(next) = apply(&roadmap, &edits) {
                let mut seen = HashSet::new();
                visit_ids(&next, &mut |_, id, _| assert!(seen.insert(id.clone())));
                next.check_nesting().unwrap();
                roadmap = next;
            }
        }
    }
}
