//! One picture per rule of drawing: what the axis and the column of chips show of a row.

use expect_test::{Expect, expect};
use veikart::model::*;
use veikart::scene::{Node, Part, Role, dump_nodes};

use super::{activity, all_of, milestone, options, panes, roadmap};

/// The tagged groups of an activity's row on the axis and in the column of chips; lines between
/// rows are left out.
fn drawn(activity: Activity, full: bool) -> String {
    let roadmap = roadmap(vec![("a", activity)]);
    let mut rows = all_of(&roadmap, Grouping::Strategy);
    let options = options(full);
    if full {
        rows.fit(&roadmap, &options, &veikart::layout::FixedWidth::default());
    }
    let panes = panes(&roadmap, &rows, &options);
    dump_nodes(&panes.axis[1..]) + &dump_nodes(&panes.undated[1..])
}

fn check(activity: Activity, expected: &Expect) {
    expected.assert_eq(&drawn(activity, false));
}

fn check_full(activity: Activity, expected: &Expect) {
    expected.assert_eq(&drawn(activity, true));
}

#[test]
fn a_bar_runs_from_the_first_day_to_the_last() {
    check(
        activity(&["utvikling 2024-02 2024-Q4 Trinn 1"]),
        &expect![[r#"
        group Bar.Body a.s1 of a "Svar, Trinn 1, Utvikling, februar 2024 – 4. kv. 2024, planlagt"
          polygon 216.1,150.5 216.1,129.6 382.4,129.6 382.4,150.5 #F5AF58 stroke 1.2
          text 220.5,144.8 13 bold "U"
          text 231.6,144.4 12 "Trinn 1"
    "#]],
    );
}

/// REQ-104: two bars on one row.
#[test]
fn two_that_meet_in_a_year_meet_in_its_middle() {
    check(
        activity(&["utvikling 2024 2025", "tilpasning 2025 2026"]),
        &expect![[r#"
        line 383.5,150.7 565.0,150.7 stroke 1
        line 383.5,148.2 383.5,153.2 stroke 1
        line 565.0,148.2 565.0,153.2 stroke 1
        group Bar.Body a.s1 of a "Svar, Utvikling, 2024 – 2025, planlagt"
          polygon 200.6,146.5 200.6,125.6 473.6,125.6 473.6,146.5 #F5AF58 stroke 1.2
          text 205.0,140.8 13 bold "U"
          text 216.1,140.4 12 "Utvikling"
        group Bar.Body a.s2 of a "Svar, Tilpasning, 2025 – 2026, planlagt"
          polygon 474.9,146.5 474.9,125.6 747.4,125.6 747.4,146.5 #19A398 stroke 1.2
          text 479.2,140.8 13 bold "T"
          text 490.4,140.4 12 "Tilpasning"
    "#]],
    );
}

/// REQ-029: two phases at once do not cover each other.
#[test]
fn one_that_lies_within_the_year_shares_no_boundary_but_stacks() {
    check(
        activity(&["utvikling 2024 2024", "tilpasning 2024 2025"]),
        &expect![[r#"
        group Bar.Body a.s1 of a "Svar, Utvikling, 2024, planlagt"
          polygon 200.6,148.5 200.6,127.6 382.4,127.6 382.4,148.5 #F5AF58 stroke 1.2
          text 205.0,142.8 13 bold "U"
          text 216.1,142.4 12 "Utvikling"
        group Bar.Body a.s2 of a "Svar, Tilpasning, 2024 – 2025, planlagt"
          polygon 200.6,177.8 200.6,156.9 564.9,156.9 564.9,177.8 #19A398 stroke 1.2
          text 205.0,172.0 13 bold "T"
          text 216.1,171.7 12 "Tilpasning"
    "#]],
    );
}

/// REQ-064: unknown start, open end.
#[test]
fn what_is_not_known_is_torn_and_what_goes_on_points() {
    check(
        activity(&["utvikling ? 2024-12", "praksis 2025 open"]),
        &expect![[r#"
        group Bar.Body a.s1 of a "Svar, Utvikling, start ikke oppgitt – desember 2024, planlagt"
          polygon 292.1,150.5 296.1,147.0 292.1,143.5 296.1,140.1 292.1,136.6 296.1,133.1 292.1,129.6 382.4,129.6 382.4,150.5 #F5AF58 stroke 1.2
          text 300.5,144.8 13 bold "U"
          text 311.6,144.4 12 "Utvikling"
        group Bar.Body a.s2 of a "Svar, Ny praksis, 2025 – pågår, planlagt"
          polygon 383.6,150.5 383.6,129.6 740.5,129.6 748.9,140.1 740.5,150.5 #0E2D58 stroke 1.2
          text 388.0,144.8 13 bold "N"
          text 399.1,144.4 12 "Ny praksis"
    "#]],
    );
}

/// REQ-066: tentative is dashed.
#[test]
fn expected_edges_are_dashed_each_by_itself() {
    let mut activity = activity(&["utvikling 2024 2024", "tilpasning 2025 2025"]);
    activity.segments[0].certainty = SpanCertainty::Tentative;
    activity.segments[1].certainty = SpanCertainty::TentativeEnd;
    check(
        activity,
        &expect![[r#"
        group Bar.Body a.s1 of a "Svar, Utvikling, 2024, tentativ"
          polygon 201.2,149.9 201.2,130.2 381.8,130.2 381.8,149.9 #FFFFFF dashed 2.5
          rect 204.0,133.0 14.1 x 14.1 #F5AF58
          text 207.5,144.8 13 bold "U"
          text 222.1,144.4 12 "Utvikling"
        group Bar.Body a.s2 of a "Svar, Tilpasning, 2025, tentativ slutt"
          polygon 383.6,150.5 383.6,129.6 474.2,129.6 474.2,150.5 #19A398
          polygon 564.2,130.2 564.2,149.9 474.2,149.9 474.2,130.2 #FFFFFF
          polyline 474.2,150.5 383.6,150.5 383.6,129.6 474.2,129.6 stroke 1.2
          polyline 474.2,130.2 564.2,130.2 564.2,149.9 474.2,149.9 dashed 2.5
          text 388.0,144.8 13 bold "T"
          text 399.1,144.4 12 "Tilpasning"
    "#]],
    );
}

/// REQ-047: what goes on without any date.
#[test]
fn what_is_under_way_without_dates_stands_on_the_status_line() {
    let mut activity = activity(&["praksis ? open Midt-Norge"]);
    activity.segments[0].status = Status::Ongoing;
    check(
        activity,
        &expect![[r#"
            group Marker.Body a.s1 of a "Svar, Midt-Norge, Ny praksis, pågår, planlagt"
              polygon 308.4,129.0 325.1,129.0 331.8,140.1 325.1,151.1 308.4,151.1 301.8,140.1 #0E2D58 stroke 1.2
              text 313.2,144.8 13 bold "N"
            group Marker.Label a.s1 of a "Svar, Midt-Norge, Ny praksis, pågår, planlagt"
              text 337.8,144.4 12 "Midt-Norge, pågår"
        "#]],
    );
}

/// REQ-041, REQ-065: no date and no phase, and in sight all the same.
#[test]
fn what_has_no_date_is_a_chip_with_its_status() {
    let mut activity = activity(&["tilpasning ? ? Resten av landet", "? ? ?"]);
    activity.segments[0].status = Status::Planned;
    check(
        activity,
        &expect![[r#"
            group Chip.Body a.s1 of a "Svar, Resten av landet, Tilpasning, tidspunkt ikke oppgitt, planlagt"
              rect 760.0,123.0 131.1 x 22.1 #FFFFFF stroke 1.2
              circle 772.0,134.1 r 8.1 #19A398 stroke 1
              text 768.8,138.4 12 bold "T"
              text 785.1,138.4 12 "Resten av land…"
            group Chip.Body a.s2 of a "Svar, Fase ikke kjent, tidspunkt ikke oppgitt, planlagt"
              rect 760.0,152.2 131.1 x 22.1 #FFFFFF stroke 1.2
              circle 772.0,163.3 r 8.1 #FFFFFF stroke 1
              text 768.8,167.7 12 bold "–"
              text 785.1,167.7 12 "Fase ikke kjent"
        "#]],
    );
}

/// REQ-061: before and after the axis.
#[test]
fn what_lies_beyond_the_axis_is_a_triangle_with_its_date() {
    check(
        activity(&["utvikling 2020 2020 API", "praksis >=2030 open"]),
        &expect![[r#"
        group Rim.Body a.s1 of a "Svar, API, Utvikling, 2020, planlagt"
          polygon 211.0,133.6 203.0,140.1 211.0,146.4 #F5AF58 stroke 1
        group Rim.Label a.s1 of a "Svar, API, Utvikling, 2020, planlagt"
          text 217.0,144.4 12 bold "U"
          text 228.4,144.4 12 "API, 2020"
        group Rim.Body a.s2 of a "Svar, Ny praksis, fra 2030 – pågår, planlagt"
          polygon 739.0,133.6 747.0,140.1 739.0,146.4 #0E2D58 stroke 1
        group Rim.Label a.s2 of a "Svar, Ny praksis, fra 2030 – pågår, planlagt"
          text 616.0,144.4 12 bold "N"
          text 627.4,144.4 12 "fra 2030 – pågår"
    "#]],
    );
}

/// REQ-081: milestones without any bar.
#[test]
fn milestones_say_what_and_how_imprecise() {
    let mut activity = Activity::new("Svar".to_owned());
    activity.milestones = vec![
        milestone("a.m1", "klar", "2025", "Løsningen klar"),
        milestone("a.m2", "hendelse", "2025-06-12", "Oppstart"),
    ];
    check(
        activity,
        &expect![[r#"
        group Milestone.Body a.m2 of a "Svar, Oppstart, Hendelse, 12. juni 2025, planlagt"
          circle 464.2,133.1 r 4.8 #14202E stroke 1.6
        group Milestone.Label a.m2 of a "Svar, Oppstart, Hendelse, 12. juni 2025, planlagt"
          text 477.2,137.4 12 "Oppstart"
        line 383.5,164.7 565.0,164.7 stroke 1
        line 383.5,162.2 383.5,167.2 stroke 1
        line 565.0,162.2 565.0,167.2 stroke 1
        group Milestone.Body a.m1 of a "Svar, Løsningen klar, Klar, 2025, planlagt"
          polygon 474.2,148.1 481.2,155.1 474.2,162.1 467.2,155.1 #14202E stroke 1.6
        group Milestone.Label a.m1 of a "Svar, Løsningen klar, Klar, 2025, planlagt"
          text 487.2,159.5 12 "Løsningen klar"
    "#]],
    );
}

#[test]
fn req_067_an_expected_milestone_is_dashed_and_a_planned_one_is_not() {
    let with = |certainty| {
        let mut activity = Activity::new("Svar".to_owned());
        activity.milestones = vec![milestone("a.m1", "klar", "2025-06-12", "Løsningen klar")];
        activity.milestones[0].certainty = certainty;
        drawn(activity, false)
    };
    assert!(with(Certainty::Tentative).contains("dashed"), "{}", with(Certainty::Tentative));
    assert!(!with(Certainty::Planned).contains("dashed"));
}

#[test]
fn a_label_without_room_is_shortened_on_the_canvas() {
    let long = "tilpasning 2024-07 2024-09 Alle laboratorier i hele landet";
    check(
        activity(&["utvikling 2024 2024-06", long, "praksis 2024-10 open"]),
        &expect![[r#"
        group Bar.Body a.s1 of a "Svar, Utvikling, 2024 – juni 2024, planlagt"
          polygon 200.6,150.5 200.6,129.6 290.4,129.6 290.4,150.5 #F5AF58 stroke 1.2
          text 205.0,144.8 13 bold "U"
          text 216.1,144.4 12 "Utvikling"
        group Bar.Body a.s2 of a "Svar, Alle laboratorier i hele landet, Tilpasning, juli 2024 – september 2024, planlagt"
          polygon 291.6,150.5 291.6,129.6 336.4,129.6 336.4,150.5 #19A398 stroke 1.2
          text 296.0,144.8 13 bold "T"
        group Bar.Body a.s3 of a "Svar, Ny praksis, oktober 2024 – pågår, planlagt"
          polygon 337.6,150.5 337.6,129.6 740.5,129.6 748.9,140.1 740.5,150.5 #0E2D58 stroke 1.2
          text 342.0,144.8 13 bold "N"
          text 353.1,144.4 12 "Ny praksis"
    "#]],
    );
}

/// REQ-103: whole, beside its bar.
#[test]
fn a_label_without_room_stands_below_in_a_figure() {
    let long = "tilpasning 2024-07 2024-09 Alle laboratorier i hele landet";
    let text = activity(&["utvikling 2024 2024-06", long, "praksis 2024-10 open"]);
    check_full(
        text,
        &expect![[r#"
        group Bar.Body a.s1 of a "Svar, Utvikling, 2024 – juni 2024, planlagt"
          polygon 200.6,151.5 200.6,130.6 290.4,130.6 290.4,151.5 #F5AF58 stroke 1.2
          text 205.0,145.8 13 bold "U"
          text 216.1,145.4 12 "Utvikling"
        group Bar.Body a.s2 of a "Svar, Alle laboratorier i hele landet, Tilpasning, juli 2024 – september 2024, planlagt"
          polygon 291.6,151.5 291.6,130.6 336.4,130.6 336.4,151.5 #19A398 stroke 1.2
          text 296.0,145.8 13 bold "T"
        group Bar.Label a.s2 of a "Svar, Alle laboratorier i hele landet, Tilpasning, juli 2024 – september 2024, planlagt"
          line 316.8,156.2 316.8,171.1 stroke 4
          text 291.0,168.0 12 bold "T"
          text 302.4,168.0 12 "Alle laboratorier i hele landet"
        group Bar.Body a.s3 of a "Svar, Ny praksis, oktober 2024 – pågår, planlagt"
          polygon 337.6,151.5 337.6,130.6 740.5,130.6 748.9,141.1 740.5,151.5 #0E2D58 stroke 1.2
          text 342.0,145.8 13 bold "N"
          text 353.1,145.4 12 "Ny praksis"
    "#]],
    );
}

#[test]
fn every_sign_carries_its_id_its_owner_and_words() {
    let mut activity = activity(&["utvikling 2024 2025 Trinn 1", "? ? ?"]);
    activity.milestones = vec![milestone("a.m1", "klar", "2025", "Løsningen klar")];
    let roadmap = roadmap(vec![("a", activity)]);
    let rows = all_of(&roadmap, Grouping::Strategy);
    let panes = panes(&roadmap, &rows, &options(false));
    let mut said = String::new();
    for node in panes.axis.iter().chain(&panes.undated) {
        if let Node::Group(group) = node
            && let Some(tag) = group.tag.as_ref().filter(|tag| tag.part == Part::Body)
        {
            assert_eq!(tag.owner, "a");
            assert!(matches!(tag.role, Role::Bar | Role::Chip | Role::Milestone));
            said += &format!("{} {}\n", tag.id, tag.words);
        }
    }
    expect![[r#"
        a.s1 Svar, Trinn 1, Utvikling, 2024 – 2025, planlagt
        a.m1 Svar, Løsningen klar, Klar, 2025, planlagt
        a.s2 Svar, Fase ikke kjent, tidspunkt ikke oppgitt, planlagt
    "#]]
    .assert_eq(&said);
}
