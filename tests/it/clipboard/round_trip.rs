use proptest::prelude::*;
use veikart::app::clipboard::values::{edge_of, edge_text};
use veikart::app::clipboard::{Column, Mode, sheet, table_text};
use veikart::edit::Target;
use veikart::i18n::Lang;
use veikart::model::{
    Activity, Edge, Format, Mention, Milestone, Provenance, Roadmap, Role, Segment,
};

use super::{id, national, pasted, wrong};
use crate::arbitrary;

fn everything(roadmap: &Roadmap) -> Vec<Target> {
    roadmap.goals.iter().map(|goal| Target::Heading(goal.id.clone())).collect()
}

#[test]
fn the_whole_roadmap_comes_back_unchanged_in_every_language() {
    let roadmap = national();
    for lang in Lang::ALL {
        let text = table_text(&roadmap, &everything(&roadmap), lang);
        let (plan, after) = pasted(&roadmap, &text, &[], Mode::Update);
        assert_eq!(wrong(&plan), [""; 0]);
        assert_eq!((plan.changed, plan.new), (0, 0), "{lang:?}: {:#?}", plan.edits);
        assert!(plan.same > 400, "{}", plan.same);
        assert_eq!(after, roadmap);
    }
}

#[test]
fn a_table_is_readable() {
    let roadmap = national();
    let text = table_text(&roadmap, &[Target::segment(&id("2C-07"), &id("2C-07.s3"))], Lang::Nb);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines[0],
        "Id\tType\tUnder\tNavn\tFase\tStart\tSlutt\tSikkerhet\tAktører\tStatus\tBegrunnelse\tMerknad"
    );
    assert!(lines[1].starts_with("2C-07.s3\tfaseperiode\t2C-07 Pasientens prøvesvar\t"), "{text}");
}

#[test]
fn a_sub_goal_is_rebuilt_from_its_text_in_another_process() {
    let roadmap = national();
    let text = table_text(&roadmap, &[Target::Heading(id("2.C"))], Lang::Nb);
    let (plan, after) = pasted(&roadmap, &text, &[Target::Heading(id("3"))], Mode::AsNew);
    assert_eq!(wrong(&plan), [""; 0]);
    let copy = after.goal(&id("3")).unwrap().sub_goals.last().unwrap();
    let original = roadmap.sub_goal(&id("2.C")).unwrap();
    assert_eq!(copy.title, original.title);
    assert_eq!(copy.outline.len(), original.outline.len());
    let count = |roadmap: &Roadmap, heading: &str| {
        veikart::edit::verbs::parts(roadmap, &[Target::Heading(id(heading))]).len()
    };
    assert_eq!(count(&after, copy.id.as_str()), count(&roadmap, "2.C"));
    let ids = |it: &str| veikart::edit::verbs::activities_of(&after, &[Target::Heading(id(it))]);
    assert!(ids("2.C").is_disjoint(&ids(copy.id.as_str())));
}

#[test]
fn what_was_changed_in_a_spreadsheet_changes_here() {
    let roadmap = national();
    let at = [Target::Activity(id("2C-07"))];
    let text = table_text(&roadmap, &at, Lang::Nb);
    let mut rows: Vec<Vec<String>> = sheet::read(&text).into_iter().map(|row| row.cells).collect();
    let column = |column: Column| Column::ALL.iter().position(|it| *it == column).unwrap();
    let at_id = |rows: &[Vec<String>], id: &str| rows.iter().position(|row| row[0] == id).unwrap();
    let segment = at_id(&rows, "2C-07.s3");
    rows[segment][column(Column::Start)] = "jun.25".to_owned();
    rows[segment][column(Column::End)] = "hausten 2026".to_owned();
    rows[segment][column(Column::Certainty)] = "Tentative".to_owned();
    rows[segment][column(Column::Phase)] = "ny praksis i bruk".to_owned();
    rows[segment][column(Column::Who)] = "Helse Nord; Noen andre".to_owned();
    let milestone = at_id(&rows, "2C-07.m3");
    rows[milestone][column(Column::Start)] = "en gang".to_owned();
    let mut new = vec![String::new(); rows[0].len()];
    new[column(Column::Phase)] = "I".to_owned();
    new[column(Column::Under)] = "Pasientens prøvesvar".to_owned();
    new[column(Column::Start)] = "2027".to_owned();
    rows.push(new);
    let mut activity = vec![String::new(); rows[0].len()];
    activity[column(Column::Name)] = "=SUM(A1)".to_owned();
    activity[column(Column::Under)] = "2.C".to_owned();
    rows.push(activity);
    let (plan, after) = pasted(&roadmap, &sheet::write(&rows), &[], Mode::Update);
    assert_eq!((plan.changed, plan.new, plan.wrong.len()), (1, 2, 1));
    let line = milestone + 1;
    let said = wrong(&plan).remove(0);
    assert!(said.starts_with(&format!("Linje {line}, kolonnen «Start»: «en gang»: ")), "{said}");
    let segments = &after.activity(&id("2C-07")).unwrap().segments;
    let changed = segments.iter().find(|it| it.id == id("2C-07.s3")).unwrap();
    assert_eq!(format!("{} {}", changed.start, changed.end), "2025-06 2026-autumn");
    assert_eq!(changed.certainty, veikart::model::SpanCertainty::Tentative);
    assert_eq!(changed.phase, Some(id("praksis")));
    assert!(matches!(changed.who[0], Mention::Id(_)), "{:?}", changed.who);
    assert_eq!(changed.who[1], Mention::Words("Noen andre".to_owned()));
    let last = segments.last().unwrap();
    assert_eq!(
        (last.phase.clone(), last.start.to_string()),
        (Some(id("innforing")), "2027".to_owned())
    );
    let named = after.activities.values().find(|it| it.name == "=SUM(A1)");
    assert!(named.is_some(), "a name may look like a formula here");
    assert!(!table_text(&after, &everything(&after), Lang::Nb).contains("\t=SUM"));
}

#[test]
fn a_list_of_names_becomes_activities() {
    let roadmap = national();
    let text = "Første nye\nAndre nye\r\nTredje nye\n";
    let (plan, after) = pasted(&roadmap, text, &[Target::Heading(id("2.C"))], Mode::Update);
    assert_eq!((plan.changed, plan.new), (0, 3));
    let rows = &after.sub_goal(&id("2.C")).unwrap().outline;
    let names: Vec<_> = rows[rows.len() - 3..]
        .iter()
        .map(|row| match row {
            veikart::model::Row::Activity(id) => after.activity(id).unwrap().name.as_str(),
            veikart::model::Row::Theme(theme) => theme.title.as_str(),
        })
        .collect();
    assert_eq!(names, ["Første nye", "Andre nye", "Tredje nye"]);
}

#[test]
fn dates_survive_what_spreadsheets_do_to_them() {
    let cases = [
        ("2026", "2026"),
        ("jun.24", "2024-06"),
        ("Jun-24", "2024-06"),
        ("10-Jun-24", "2024-06-10"),
        ("10.06.2024", "2024-06-10"),
        ("2024-06-10 00:00:00", "2024-06-10"),
        ("okt.25", "2025-10"),
        ("2025-2026", "2025/2026"),
        ("", "?"),
    ];
    for (cell, expected) in cases {
        assert_eq!(edge_of(cell, Lang::Nb).unwrap().to_string(), expected, "{cell}");
    }
    assert!(edge_of("innen 2026", Lang::Nb).unwrap_err().contains("to ting"));
}

/// A roadmap with the same lists, and one empty activity.
fn empty_like(roadmap: &Roadmap) -> Roadmap {
    let mut empty = Roadmap::new(Format, "Tomt".to_owned(), roadmap.as_of, roadmap.period);
    empty.value_chain.clone_from(&roadmap.value_chain);
    empty.milestone_kinds.clone_from(&roadmap.milestone_kinds);
    empty.actors.clone_from(&roadmap.actors);
    empty.audiences.clone_from(&roadmap.audiences);
    empty.activities.insert(id("X-1"), Activity::new("Mottaker".to_owned()).into());
    empty
}

/// All that a table says of a segment; texts on one line.
fn told(segment: &Segment) -> Segment {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    Segment {
        id: id("x"),
        label: line(&segment.label),
        why: line(&segment.why),
        note: segment.note.trim().to_owned(),
        provenance: Provenance::default(),
        ..segment.clone()
    }
}

#[test]
fn every_segment_of_the_national_roadmap_comes_to_an_empty_one_with_the_same_chain() {
    let roadmap = national();
    let empty = empty_like(&roadmap);
    let at = [Target::Activity(id("X-1"))];
    for lang in Lang::ALL {
        for (owner, activity) in &roadmap.activities {
            let targets: Vec<Target> =
                activity.segments.iter().map(|it| Target::segment(owner, &it.id)).collect();
            if targets.is_empty() {
                continue;
            }
            let text = table_text(&roadmap, &targets, lang);
            let (plan, after) = pasted(&empty, &text, &at, Mode::AsNew);
            assert_eq!(wrong(&plan), [""; 0]);
            let copies = &after.activity(&id("X-1")).unwrap().segments;
            let copies: Vec<_> = copies.iter().map(told).collect();
            let originals: Vec<_> = activity.segments.iter().map(told).collect();
            assert_eq!(copies, originals, "{owner}");
        }
    }
}

#[test]
fn activities_keep_what_their_columns_say() {
    let roadmap = national();
    let mut activity = Activity::new("Navn med\ttab og \"sitat\"".to_owned());
    activity.roles = vec![
        Role { role: "eier".to_owned(), ..Role::new(Mention::Words("Etaten (ny)".to_owned())) },
        Role::new(Mention::Words("Helsedir; og flere (dir)".to_owned())),
        Role { role: "leder (a)".to_owned(), ..Role::new(Mention::Words("@alfa".to_owned())) },
    ];
    activity.tags = vec!["a; b".to_owned(), "\"c\"".to_owned(), "d".to_owned()];
    activity.text = "To\nlinjer med \"sitat\"\tog tab".to_owned();
    activity.kind = "tjeneste".to_owned();
    activity.milestones = vec![Milestone {
        when: "2025-06".parse::<Edge>().unwrap(),
        ..Milestone::new(id("Y-1.m1"), roadmap.milestone_kinds[1].id.clone())
    }];
    let mut source = roadmap.clone();
    source.activities.insert(id("Y-1"), activity.clone().into());
    let text = table_text(&source, &[Target::Activity(id("Y-1"))], Lang::Nb);
    let (plan, after) = pasted(&roadmap, &text, &[Target::Heading(id("2.C"))], Mode::AsNew);
    assert_eq!(wrong(&plan), [""; 0]);
    let copy = after.activity(plan.targets[0].id()).unwrap();
    assert_eq!(copy.name, "Navn med tab og \"sitat\"");
    assert_eq!(copy.roles, activity.roles);
    assert_eq!(copy.tags, activity.tags);
    assert_eq!(copy.text, activity.text);
    assert_eq!(copy.kind, activity.kind);
    assert_eq!(copy.milestones[0].when, activity.milestones[0].when);
    assert_eq!(copy.milestones[0].kind, activity.milestones[0].kind);
}

proptest! {
    #[test]
    fn segments_come_to_an_empty_roadmap_with_the_same_chain(
        roadmap in arbitrary::roadmap(),
        lang in prop::sample::select(&Lang::ALL[..]),
    ) {
        let empty = empty_like(&roadmap);
        let at = [Target::Activity(id("X-1"))];
        for (owner, activity) in roadmap.activities.iter().filter(|(owner, _)| **owner != id("X-1")) {
            let targets: Vec<Target> =
                activity.segments.iter().map(|it| Target::segment(owner, &it.id)).collect();
            if targets.is_empty() {
                continue;
            }
            let text = table_text(&roadmap, &targets, lang);
            let (plan, after) = pasted(&empty, &text, &at, Mode::AsNew);
            prop_assert_eq!(plan.new + plan.wrong.len(), targets.len());
            let copies = &after.activity(&id("X-1")).unwrap().segments;
            if plan.wrong.is_empty() {
                for (copy, original) in copies.iter().zip(&activity.segments) {
                    prop_assert_eq!(&copy.phase, &original.phase);
                    prop_assert_eq!((copy.start, copy.end), (original.start, original.end));
                    prop_assert_eq!(copy.certainty, original.certainty);
                    prop_assert_eq!(copy.status, original.status);
                    prop_assert_eq!(told(copy).label, told(original).label);
                }
            }
        }
    }

    #[test]
    fn every_date_is_read_back(edge in arbitrary::edge(), lang in prop::sample::select(&Lang::ALL[..])) {
        prop_assert_eq!(edge_of(&edge_text(edge, lang), lang), Ok(edge));
    }
}
