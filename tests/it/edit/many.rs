//! What is done to many at once: shift, align, distribute, split, join.

use proptest::prelude::*;
use veikart::edit::dates::Side;
use veikart::edit::verbs::{Cut, Many};
use veikart::edit::{EditError, Selection, Target, apply, verbs};
use veikart::model::{
    Activity, Mention, Need, Precision, Roadmap, Segment, SpanCertainty, Status, visit_ids,
};

use super::{id, national};
use crate::arbitrary;

/// One activity "A" with segments "A.s1", "A.s2" ... of these dates, in a roadmap of its own.
fn of(spans: &[(&str, &str)]) -> Roadmap {
    let mut roadmap = national();
    roadmap.activities.clear();
    let mut activity = Activity::new("Prøve".to_owned());
    for (number, (start, end)) in spans.iter().enumerate() {
        activity.segments.push(Segment {
            start: start.parse().unwrap(),
            end: end.parse().unwrap(),
            ..Segment::new(id(&format!("A.s{}", number + 1)))
        });
    }
    roadmap.activities.insert(id("A"), activity.into());
    roadmap
}

fn all(roadmap: &Roadmap) -> Vec<Target> {
    verbs::parts(roadmap, &[Target::Activity(id("A"))]).into_iter().collect()
}

/// "2024 2025, 2026 2027".
fn dates(roadmap: &Roadmap) -> String {
    let segments = &roadmap.activity(&id("A")).unwrap().segments;
    let spans: Vec<_> = segments.iter().map(|it| format!("{} {}", it.start, it.end)).collect();
    spans.join(", ")
}

/// The start and end of each of some segments.
type Dates<'a> = &'a [(&'a str, &'a str)];

fn after(roadmap: &Roadmap, many: &Many) -> Roadmap {
    apply(roadmap, &many.edits).unwrap()
}

#[test]
fn shifts_by_an_amount_go_exactly_so_far_or_not_at_all() {
    use Precision::{Day, Half, Month, Quarter, Tertial, Year};
    let cases: &[(Dates<'_>, (i32, Precision), &str, usize)] = &[
        (&[("2024", "2025")], (1, Year), "2025 2026", 0),
        (&[("2024", "2025")], (4, Quarter), "2025 2026", 0),
        (&[("2024", "2025")], (2, Quarter), "2024 2025", 1),
        (&[("2024-Q1", "2025-Q4")], (2, Quarter), "2024-Q3 2026-Q2", 0),
        (&[("2024-Q1", "2025")], (2, Quarter), "2024-Q1 2025", 1),
        (&[("2024-Q1", "2025")], (-2, Half), "2023-Q1 2024", 0),
        (&[("2024-06", "2024-09")], (3, Month), "2024-09 2024-12", 0),
        (&[("2024-06-10", "2024-09")], (1, Quarter), "2024-09-10 2024-12", 0),
        (&[("2024-06-10", "2024-06-20")], (14, Day), "2024-06-24 2024-07-04", 0),
        (&[("2024-06-10", "2024-07")], (14, Day), "2024-06-10 2024-07", 1),
        (&[("2024-T1", "2024-T2")], (2, Tertial), "2024-T3 2025-T1", 0),
        (&[("2024-T1", "2024-T2")], (2, Quarter), "2024-T1 2024-T2", 1),
        (&[("2024-T1", "2024-T2")], (4, Quarter), "2025-T1 2025-T2", 0),
        (&[("2024-spring", "2024-autumn")], (1, Half), "2024-autumn 2025-spring", 0),
        (&[("2024-summer", "2025")], (6, Month), "2024-summer 2025", 1),
        (&[("~2024", ">=2025")], (1, Year), "~2025 >=2026", 0),
        (&[("2025/2026", "open")], (-1, Year), "2024/2025 open", 0),
        (&[("?", "open"), ("2024", "?")], (1, Year), "? open, 2025 ?", 1),
        (&[("2024", "2025")], (0, Year), "2024 2025", 0),
        (&[("9999", "9999")], (1, Year), "9999 9999", 1),
    ];
    for (spans, amount, expected, left) in cases {
        let roadmap = of(spans);
        let many = verbs::shift_by(&roadmap, &all(&roadmap), *amount, false);
        assert_eq!(dates(&after(&roadmap, &many)), *expected, "{spans:?} {amount:?}");
        assert_eq!(many.left.len(), *left, "{spans:?} {amount:?}");
        let back = verbs::shift_by(&roadmap, &all(&roadmap), (-amount.0, amount.1), false);
        let there = after(&roadmap, &many);
        if *left == 0 && back.left.is_empty() {
            let many = verbs::shift_by(&there, &all(&there), (-amount.0, amount.1), false);
            assert_eq!(after(&there, &many), roadmap, "there and back: {spans:?}");
        }
    }
}

#[test]
fn what_is_completed_is_shifted_only_when_asked_for() {
    let mut roadmap = of(&[("2024", "2025"), ("2025-Q2", "2026")]);
    let first = Target::segment(&id("A"), &id("A.s1"));
    let edits = verbs::set_status(&roadmap, &first, Status::Completed).unwrap();
    roadmap = apply(&roadmap, &edits).unwrap();
    let many = verbs::shift_by(&roadmap, &all(&roadmap), (1, Precision::Year), false);
    assert_eq!(many.left, [EditError::Completed(id("A.s1"))]);
    assert_eq!(dates(&after(&roadmap, &many)), "2024 2025, 2026-Q2 2027");
    let many = verbs::shift_by(&roadmap, &all(&roadmap), (1, Precision::Year), true);
    assert_eq!(dates(&after(&roadmap, &many)), "2025 2026, 2026-Q2 2027");
}

#[test]
fn a_heading_shifts_all_below_it_once() {
    let roadmap = national();
    let heading = [Target::Heading(id("2.C")), Target::Activity(id("2C-07"))];
    let parts = verbs::parts(&roadmap, &heading);
    assert!(parts.contains(&Target::segment(&id("2C-07"), &id("2C-07.s3"))));
    let many = verbs::shift_by(&roadmap, &heading, (1, Precision::Year), true);
    assert_eq!(many.left.iter().filter(|it| !matches!(it, EditError::Undated(_))).count(), 0);
    let there = after(&roadmap, &many);
    assert_ne!(there, roadmap);
    let back = verbs::shift_by(&there, &heading, (-1, Precision::Year), true);
    assert_eq!(after(&there, &back), roadmap);
}

#[test]
fn starts_and_ends_are_aligned_with_the_first_and_the_last() {
    let cases: &[(Dates<'_>, &str, &str)] = &[
        (
            &[("2024", "2025"), ("2025-Q2", "2026")],
            "2024 2025, 2024 2026",
            "2024 2026, 2025-Q2 2026",
        ),
        (
            &[("2024", "2025"), ("2024-Q1", "2025-Q4")],
            "2024-Q1 2025, 2024-Q1 2025-Q4",
            "2024 2025-Q4, 2024-Q1 2025-Q4",
        ),
        (&[("~2024", "open"), ("2025", "?")], "~2024 open, ~2024 ?", "~2024 open, 2025 ?"),
        (&[("?", "2024"), ("2025", "<=2026")], "? 2024, 2025 <=2026", "? <=2026, 2025 <=2026"),
    ];
    for (spans, starts, ends) in cases {
        let roadmap = of(spans);
        for (side, expected) in [(Side::Start, starts), (Side::End, ends)] {
            let many = verbs::align(&roadmap, &all(&roadmap), side);
            let aligned = after(&roadmap, &many);
            assert_eq!(dates(&aligned), **expected, "{spans:?} {side:?}");
            assert!(verbs::align(&aligned, &all(&aligned), side).edits.is_empty(), "idempotent");
        }
    }
}

#[test]
fn distributed_segments_begin_where_the_one_before_ends() {
    let cases: &[(&[(&str, &str)], &str)] = &[
        (&[("2024", "2024"), ("2026", "2027")], "2024 2024, 2025 2026"),
        (
            &[("2024", "2025"), ("2024", "2025"), ("2024", "2025")],
            "2024 2025, 2026 2027, 2028 2029",
        ),
        (&[("2024", "2025"), ("2025", "2027")], "2024 2025, 2025 2027"),
        (&[("2024-Q1", "2024-Q2"), ("2026", "2027")], "2024-Q1 2024-Q2, 2024 2025"),
        (&[("2024-Q1", "2024-Q2"), ("2026-Q1", "2027")], "2024-Q1 2024-Q2, 2025-Q1 2026"),
        (&[("2026", "2027"), ("2024", "2024")], "2025 2026, 2024 2024"),
        (&[("2024-01", "2024-03"), ("2023-05", "2023-06")], "2023-07 2023-09, 2023-05 2023-06"),
        (&[("2024", "open"), ("2026", "2027")], "2024 open, 2026 2027"),
        (&[("2024", "2024"), ("?", "2030"), ("2026", "open")], "2024 2024, ? 2030, 2025 open"),
    ];
    for (spans, expected) in cases {
        let roadmap = of(spans);
        let many = verbs::distribute(&roadmap, &all(&roadmap));
        let there = after(&roadmap, &many);
        assert_eq!(dates(&there), *expected, "{spans:?}");
        assert!(verbs::distribute(&there, &all(&there)).edits.is_empty(), "idempotent: {spans:?}");
    }
}

#[test]
fn a_segment_is_cut_at_the_pointer_no_finer_than_its_dates() {
    let cases = [
        (("2024", "2027"), "2025-03-01", Precision::Quarter, "2024 2024, 2025 2027"),
        (("2024", "2027"), "2025-11-01", Precision::Quarter, "2024 2025, 2026 2027"),
        (("2024", "2024"), "2024-03-01", Precision::Year, "2024 2024, 2024 2024"),
        (
            ("2024-Q1", "2024-Q4"),
            "2024-06-20",
            Precision::Quarter,
            "2024-Q1 2024-Q2, 2024-Q3 2024-Q4",
        ),
        (
            ("2024-Q1", "2024-Q4"),
            "2024-01-02",
            Precision::Quarter,
            "2024-Q1 2024-Q1, 2024-Q2 2024-Q4",
        ),
        (("2024-Q1", "2026"), "2025-02-02", Precision::Month, "2024-Q1 2024, 2025 2026"),
        (("2024", "open"), "2026-01-20", Precision::Year, "2024 2025, 2026 open"),
        (("?", "2026"), "2025-01-20", Precision::Year, "? 2024, 2025 2026"),
    ];
    for ((start, end), day, snap, expected) in cases {
        let roadmap = of(&[(start, end)]);
        let segment = roadmap.activity(&id("A")).unwrap().segments[0].clone();
        let cut = verbs::cut_at(&segment, day.parse().unwrap(), snap).unwrap();
        let (new, edits) = verbs::split(&roadmap, &id("A"), &segment.id, cut).unwrap();
        assert_eq!(new, id("A.s2"));
        let there = apply(&roadmap, &edits).unwrap();
        assert_eq!(dates(&there), expected, "{start} {end} {day}");
        let joined = after(&there, &verbs::join(&there, &all(&there), None));
        assert_eq!(joined, roadmap, "joined again: {start} {end} {day}");
    }
    let roadmap = of(&[("2024", "2025")]);
    let outside = Cut::before("2028".parse().unwrap()).unwrap();
    let refused = verbs::split(&roadmap, &id("A"), &id("A.s1"), outside);
    assert_eq!(refused, Err(EditError::NotWithin(id("A.s1"))));
}

#[test]
fn joined_segments_keep_what_both_say() {
    let mut roadmap = of(&[("2024", "2025"), ("2026", "2027"), ("2030", "2031")]);
    let mut activity = roadmap.activity(&id("A")).unwrap().clone();
    let segments = &mut activity.segments;
    segments[0].phase = Some(id("konsept"));
    segments[0].status = Status::Completed;
    segments[0].who = vec![Mention::Words("A".to_owned())];
    segments[0].label = "én".to_owned();
    segments[0].certainty = SpanCertainty::TentativeEnd;
    segments[1].phase = Some(id("utvikling"));
    segments[1].status = Status::Planned;
    segments[1].who = vec![Mention::Words("A".to_owned()), Mention::Words("B".to_owned())];
    segments[1].label = "to".to_owned();
    segments[1].certainty = SpanCertainty::TentativeStart;
    roadmap.activities.insert(id("A"), activity.into());
    let mut dependency = (*roadmap.dependencies[0]).clone();
    dependency.on = Need::All(vec![Mention::Id(id("A.s2")), Mention::Id(id("A.s1"))]);
    roadmap.dependencies = vec![dependency.into()];
    let two: Vec<Target> = all(&roadmap)[..2].to_vec();
    let phases = verbs::phases_to_join(&roadmap, &two);
    assert_eq!(phases, [Some(id("konsept")), Some(id("utvikling"))]);
    let joined = after(&roadmap, &verbs::join(&roadmap, &two, Some(&phases[1])));
    assert_eq!(dates(&joined), "2024 2027, 2030 2031");
    let whole = joined.activity(&id("A")).unwrap().segments[0].clone();
    assert_eq!(whole.phase, Some(id("utvikling")));
    assert_eq!(whole.status, Status::Ongoing);
    assert_eq!(whole.who.len(), 2);
    assert_eq!(whole.label, "én; to");
    assert_eq!(whole.certainty, SpanCertainty::Planned);
    let on = joined.dependencies[0].on.mentions();
    assert_eq!(on, [Mention::Id(id("A.s1"))], "what named the part names the whole");
    let apart = verbs::join(&roadmap, &all(&roadmap), None);
    assert_eq!(apart.left, [EditError::Apart(id("A.s3"))]);
    assert!(apart.edits.is_empty());
}

proptest! {
    #[test]
    fn many_at_once_break_no_roadmap(
        roadmap in arbitrary::roadmap(),
        pick in any::<u64>(),
        count in -9..9_i32,
    ) {
        let mut targets = Vec::new();
        for (owner, activity) in &roadmap.activities {
            targets.extend(activity.segments.iter().map(|it| Target::segment(owner, &it.id)));
            targets.extend(activity.milestones.iter().map(|it| Target::milestone(owner, &it.id)));
        }
        let chosen: Selection = targets
            .into_iter()
            .enumerate()
            .filter(|(at, _)| pick >> (at % 64) & 1 == 1)
            .map(|(_, target)| target)
            .collect();
        let all = [
            verbs::shift_by(&roadmap, chosen.iter(), (count, Precision::Quarter), true),
            verbs::align(&roadmap, chosen.iter(), Side::Start),
            verbs::align(&roadmap, chosen.iter(), Side::End),
            verbs::distribute(&roadmap, chosen.iter()),
            verbs::join(&roadmap, chosen.iter(), None),
        ];
        for many in all {
            let after = apply(&roadmap, &many.edits).unwrap();
            let mut seen = std::collections::HashSet::new();
            visit_ids(&after, &mut |_, id, _| assert!(seen.insert(id.clone())));
        }
    }

    #[test]
    fn doing_it_twice_is_doing_it_once(
        spans in prop::collection::vec((2020..2030, 1..5, 0..6, any::<bool>()), 1..7),
    ) {
        let token = |year: i32, quarter: i32, coarse| match coarse {
            true => year.to_string(),
            false => format!("{}-Q{}", year + (quarter - 1) / 4, (quarter - 1) % 4 + 1),
        };
        let spans: Vec<(String, String)> = spans
            .into_iter()
            .map(|(year, quarter, long, coarse)| {
                let end = if coarse { token(year + long, 1, true) } else { token(year, quarter + long, false) };
                (token(year, quarter, coarse), end)
            })
            .collect();
        let spans: Vec<(&str, &str)> = spans.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        let roadmap = of(&spans);
        let there = after(&roadmap, &verbs::distribute(&roadmap, &all(&roadmap)));
        prop_assert!(verbs::distribute(&there, &all(&there)).edits.is_empty());
        for side in [Side::Start, Side::End] {
            let there = after(&roadmap, &verbs::align(&roadmap, &all(&roadmap), side));
            prop_assert!(verbs::align(&there, &all(&there), side).edits.is_empty());
        }
    }
}
