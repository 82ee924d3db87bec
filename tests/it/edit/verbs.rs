use veikart::edit::dates::{Drag, Side};
use veikart::edit::{Edit, EditError, List, Place, Target, apply, verbs};
use veikart::model::{
    Activity, Certainty, Index, Kind, Mention, Precision, Roadmap, Segment, SpanCertainty, Status,
};

use super::{id, national};

/// The national roadmap after the edits of a verb.
fn after(roadmap: &Roadmap, edits: Result<Vec<Edit>, EditError>) -> Roadmap {
    apply(roadmap, &edits.unwrap()).unwrap()
}

fn segment<'a>(roadmap: &'a Roadmap, activity: &str, segment: &str) -> &'a Segment {
    roadmap.activity(&id(activity)).unwrap().segment(&id(segment)).unwrap()
}

fn dates(roadmap: &Roadmap, activity: &str, name: &str) -> String {
    let segment = segment(roadmap, activity, name);
    format!("{} – {}", segment.start, segment.end)
}

/// 2C-07 with these segments, none of them completed unless said.
fn with_segments(spans: &[(&str, &str)]) -> Roadmap {
    let mut roadmap = national();
    let mut activity = Activity::new("Pasientens prøvesvar".to_owned());
    for (number, (start, end)) in spans.iter().enumerate() {
        activity.segments.push(Segment {
            start: start.parse().unwrap(),
            end: end.parse().unwrap(),
            ..Segment::new(id(&format!("2C-07.s{}", number + 1)))
        });
    }
    roadmap.activities.insert(id("2C-07"), activity.into());
    roadmap
}

/// REQ-145: moved and stretched.
#[test]
fn segments_move_resize_and_share_a_boundary() {
    let roadmap = with_segments(&[("2025-Q1", "2026"), ("2026", "2027")]);
    let (activity, first, second) = (id("2C-07"), id("2C-07.s1"), id("2C-07.s2"));
    let year = Drag::steps(1, Precision::Year);
    let quarter = Drag::steps(1, Precision::Quarter);
    let moved = after(&roadmap, verbs::move_segment(&roadmap, &activity, &first, &year));
    assert_eq!(dates(&moved, "2C-07", "2C-07.s1"), "2026-Q1 – 2027");
    let edits = verbs::resize_segment(&roadmap, &activity, &first, Side::Start, &quarter);
    assert_eq!(edits.as_ref().unwrap().len(), 1);
    assert_eq!(dates(&after(&roadmap, edits), "2C-07", "2C-07.s1"), "2025-Q2 – 2026");
    let edits = verbs::move_boundary(&roadmap, &activity, &first, &second, &year);
    let moved = after(&roadmap, edits);
    assert_eq!(dates(&moved, "2C-07", "2C-07.s1"), "2025-Q1 – 2027");
    assert_eq!(dates(&moved, "2C-07", "2C-07.s2"), "2027 – 2027");
    let still = Drag::pointer(730_000.0, 730_010.0, Precision::Year);
    assert_eq!(verbs::move_segment(&roadmap, &activity, &first, &still), Ok(Vec::new()));
    let apart = verbs::move_boundary(&roadmap, &activity, &second, &first, &year);
    assert_eq!(apart, Err(EditError::Undated(second)));
}

#[test]
fn what_is_completed_moves_only_with_shift_and_keeps_its_precision() {
    let mut roadmap = with_segments(&[("2024", "2025"), ("2025", "2027")]);
    let (activity, first, second) = (id("2C-07"), id("2C-07.s1"), id("2C-07.s2"));
    let target = Target::segment(&activity, &first);
    roadmap = after(&roadmap, verbs::set_status(&roadmap, &target, Status::Completed));
    let refused = Err(EditError::Completed(first.clone()));
    let drag = Drag::steps(1, Precision::Quarter);
    assert_eq!(verbs::move_segment(&roadmap, &activity, &first, &drag), refused);
    assert_eq!(verbs::resize_segment(&roadmap, &activity, &first, Side::End, &drag), refused);
    assert_eq!(verbs::move_boundary(&roadmap, &activity, &first, &second, &drag), refused);
    let drag = drag.with_shift(true);
    let moved = after(&roadmap, verbs::move_segment(&roadmap, &activity, &first, &drag));
    assert_eq!(dates(&moved, "2C-07", "2C-07.s1"), "2025 – 2026");
    let moved = after(&roadmap, verbs::move_boundary(&roadmap, &activity, &first, &second, &drag));
    assert_eq!(dates(&moved, "2C-07", "2C-07.s2"), "2026 – 2027");
}

#[test]
fn chips_are_dated_and_bars_undated() {
    let roadmap = with_segments(&[("?", "?"), ("2025-Q1", "open"), ("?past", "2024")]);
    let target = |name: &str| Target::segment(&id("2C-07"), &id(name));
    let day = "2026-05-03".parse().unwrap();
    for (precision, start) in [
        (Precision::Year, "2026 – ?"),
        (Precision::Half, "2026-H1 – ?"),
        (Precision::Quarter, "2026-Q2 – ?"),
        (Precision::Month, "2026-05 – ?"),
    ] {
        let edits = verbs::date_chip(&roadmap, &target("2C-07.s1"), day, precision);
        assert_eq!(dates(&after(&roadmap, edits), "2C-07", "2C-07.s1"), start);
    }
    let undated = after(&roadmap, verbs::undate(&roadmap, &target("2C-07.s2")));
    assert_eq!(dates(&undated, "2C-07", "2C-07.s2"), "? – open");
    let undated = after(&roadmap, verbs::undate(&roadmap, &target("2C-07.s3")));
    assert_eq!(dates(&undated, "2C-07", "2C-07.s3"), "?past – ?");
    assert_eq!(verbs::undate(&roadmap, &target("2C-07.s1")), Ok(Vec::new()));
    let moved = verbs::move_segment(
        &roadmap,
        &id("2C-07"),
        &id("2C-07.s1"),
        &Drag::steps(1, Precision::Year),
    );
    assert_eq!(moved, Err(EditError::Undated(id("2C-07.s1"))));
}

/// REQ-066, REQ-145: dashed or solid.
#[test]
fn certainty_is_said_for_one_end_or_both() {
    let roadmap = with_segments(&[("2025", "2026")]);
    let (activity, name) = (id("2C-07"), id("2C-07.s1"));
    for (side, expected) in [
        (Some(Side::Start), SpanCertainty::TentativeStart),
        (Some(Side::End), SpanCertainty::TentativeEnd),
        (None, SpanCertainty::Tentative),
    ] {
        let edits = verbs::set_certainty(&roadmap, &activity, &name, side, Certainty::Tentative);
        assert_eq!(segment(&after(&roadmap, edits), "2C-07", "2C-07.s1").certainty, expected);
    }
    let same = verbs::set_certainty(&roadmap, &activity, &name, None, Certainty::Planned);
    assert_eq!(same, Ok(Vec::new()));
}

/// REQ-145: another phase.
#[test]
fn phases_and_rows_take_segments() {
    let roadmap = with_segments(&[("2025", "2026")]);
    let (activity, name) = (id("2C-07"), id("2C-07.s1"));
    let phase = id("innforing");
    let changed = after(&roadmap, verbs::set_phase(&roadmap, &activity, &name, Some(&phase)));
    assert_eq!(segment(&changed, "2C-07", "2C-07.s1").phase, Some(phase.clone()));
    assert_eq!(verbs::set_phase(&changed, &activity, &name, Some(&phase)), Ok(Vec::new()));
    let unknown = id("ukjent");
    assert!(verbs::set_phase(&changed, &activity, &name, Some(&unknown)).is_err());
    let none = after(&changed, verbs::set_phase(&changed, &activity, &name, None));
    assert_eq!(none, roadmap);

    let target = Target::segment(&activity, &name);
    let moved = after(&roadmap, verbs::move_to_activity(&roadmap, &target, &id("2C-08")));
    assert!(moved.activity(&activity).unwrap().segments.is_empty());
    assert_eq!(moved.activity(&id("2C-08")).unwrap().segments.last().unwrap().id, name);
    let back = Target::segment(&id("2C-08"), &name);
    assert_eq!(after(&moved, verbs::move_to_activity(&moved, &back, &activity)), roadmap);
}

#[test]
fn an_activity_of_two_places_moves_one_of_them() {
    let roadmap = national();
    let index = Index::new(&roadmap);
    let shared = id("5C-01");
    let [here, there] = index.parents(&shared) else { panic!("stands in two places") };
    let place = Place::first(&id("2.C"));
    let edits = verbs::move_activity(&roadmap, &shared, Some(here), place);
    let moved = after(&roadmap, edits);
    let index = Index::new(&moved);
    assert!(index.parents(&shared).contains(&id("2.C")));
    assert!(index.parents(&shared).contains(there));
    assert!(!index.parents(&shared).contains(here));
    assert_eq!(roadmap.activity(&shared), moved.activity(&shared));
}

/// REQ-019: goals, sub-goals, themes and activities are added.
#[test]
fn new_things_get_the_next_id_of_their_kind() {
    let roadmap = national();
    let day = "2026-05-03".parse().unwrap();
    let known = roadmap.activity(&id("2C-07")).unwrap().segments.len();
    let (segment, edits) =
        verbs::add_segment(&roadmap, &id("2C-07"), day, Precision::Quarter, None).unwrap();
    assert_eq!(segment, id(&format!("2C-07.s{}", known + 1)));
    let added = after(&roadmap, Ok(edits));
    assert_eq!(dates(&added, "2C-07", segment.as_str()), "2026-Q2 – 2026-Q2");

    let (activity, edits) =
        verbs::add_activity(&roadmap, Place::first(&id("2.C")), "Ny tjeneste").unwrap();
    assert_eq!(activity, id("2C-11"));
    let added = after(&roadmap, Ok(edits));
    assert_eq!(Index::new(&added).parents(&activity), [id("2.C")]);
    let (next, _) =
        verbs::add_activity(&added, Place::first(&id("2C-07")), "Delleveranse").unwrap();
    assert_eq!(next, id("2C-12"));
    let (in_theme, _) = verbs::add_activity(&added, Place::first(&id("T2.C-4")), "Til").unwrap();
    assert_eq!(in_theme, id("2C-12"));

    let (theme, edits) = verbs::add_theme(&roadmap, Place::first(&id("T2.C-4")), "Nytt").unwrap();
    assert_eq!(theme, id("T2.C-8"));
    after(&roadmap, Ok(edits));
    let (sub_goal, edits) = verbs::add_sub_goal(&roadmap, &id("2"), "Nytt delmål").unwrap();
    assert_eq!(sub_goal, id("2.D"));
    after(&roadmap, Ok(edits));
    let (goal, edits) = verbs::add_goal(&roadmap, "Nytt mål").unwrap();
    assert_eq!(goal, id("6"));
    after(&roadmap, Ok(edits));
    assert_eq!(verbs::new_record_id(&roadmap, List::Dependency), Ok(id("DEP-59")));
    let kind = id("event");
    let (milestone, edits) =
        verbs::add_milestone(&roadmap, &id("2C-08"), day, Precision::Month, &kind).unwrap();
    assert!(milestone.as_str().starts_with("2C-08.m"));
    after(&roadmap, Ok(edits));
    // The number of an alias is not given away either.
    let mut ids = Vec::new();
    let mut roadmap = roadmap;
    for _ in 0..3 {
        let (new, edits) = verbs::add_activity(&roadmap, Place::first(&id("1.B")), "Ny").unwrap();
        roadmap = after(&roadmap, Ok(edits));
        ids.push(new);
    }
    assert!(!ids.contains(&id("1B-02")));
}

/// REQ-019, REQ-122: a new name breaks no reference.
#[test]
fn renaming_keeps_the_id() {
    let roadmap = national();
    for target in [
        Target::Heading(id("2")),
        Target::Heading(id("2.C")),
        Target::Heading(id("T2.C-4")),
        Target::Activity(id("2C-07")),
        Target::segment(&id("2C-07"), &id("2C-07.s1")),
        Target::milestone(&id("5C-01"), &id("5C-01.m1")),
    ] {
        let edits = verbs::rename(&roadmap, &target, "Et helt nytt navn").unwrap();
        assert_eq!(edits.len(), 1);
        let renamed = after(&roadmap, Ok(edits));
        assert_eq!(verbs::rename(&renamed, &target, "Et helt nytt navn"), Ok(Vec::new()));
    }
}

/// REQ-122: what referred to it keeps its name in words.
#[test]
fn deleting_takes_along_what_stands_nowhere_else() {
    let roadmap = national();
    // Children stand only below their parent.
    let gone = after(&roadmap, verbs::delete(&roadmap, &[Target::Activity(id("2C-07"))]));
    let index = Index::new(&gone);
    for name in ["2C-07", "2C-08", "2C-09", "2C-10", "2C-07.s1"] {
        assert_eq!(index.kind(&id(name)), None, "{name}");
        assert!(index.parents(&id(name)).is_empty(), "{name}");
    }
    // What referred to it keeps its name in words.
    let dependency = gone.dependencies.iter().find(|it| it.id == id("DEP-40")).unwrap();
    assert_eq!(dependency.about, [Mention::Words("Pasientens prøvesvar".to_owned())]);
    let text = veikart::store::print(&gone);
    assert!(!text.contains("\"@2C-07\"") && !text.contains("\"2C-07\""));

    // The shared activity stays where it still stands, with its children.
    let gone = after(&roadmap, verbs::delete(&roadmap, &[Target::Heading(id("1"))]));
    let index = Index::new(&gone);
    assert_eq!(index.kind(&id("5C-01")), Some(Kind::Activity));
    assert_eq!(index.kind(&id("5C-02")), Some(Kind::Activity));
    assert_eq!(index.kind(&id("1.A")), None);
    assert_eq!(index.kind(&id("1A-02")), None);

    // Several at once, one inside another.
    let targets = [
        Target::Heading(id("2.C")),
        Target::Heading(id("T2.C-4")),
        Target::Activity(id("2C-07")),
        Target::segment(&id("2C-07"), &id("2C-07.s1")),
        Target::segment(&id("1E-01"), &id("1E-01.s1")),
    ];
    let gone = after(&roadmap, verbs::delete(&roadmap, &targets));
    assert!(Index::new(&gone).kind(&id("1E-01.s1")).is_none());
    assert!(verbs::delete(&roadmap, &[Target::Activity(id("ukjent"))]).is_err());
}
