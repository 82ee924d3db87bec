//! Counts by year, quarter, phase and actor.

use veikart::model::{
    Certainty, Id, Label, Tally, adoption_by_actor_kind, certainty_by_year, drivers_by_year,
    milestones_by_quarter, phases_by_year,
};
use veikart::store::open_text;

const FILE: &str = r##"#![enable(implicit_some, unwrap_newtypes, unwrap_variant_newtypes)]
(
    format: 1, title: "T", as_of: "2024-08-21", period: (from: 2023, to: 2026),
    value_chain: [
        (id: "k", name: "Konsept", letter: "K", colour: "#EDE9D2"),
        (id: "i", name: "Innføring", letter: "I", colour: "#1F6A98"),
    ],
    milestone_kinds: [(id: "mk", name: "Vedtak", shape: Flag)],
    actors: [
        (id: "A", name: "A", kind: "kommune"),
        (id: "B", name: "B", kind: "RHF"),
    ],
    goals: [(id: "G", title: "Mål", candidates: ["K-1"])],
    activities: {
        "1": (name: "dated", segments: [
            (id: "s1", phase: "k", start: "2022", end: "2024"),
            (id: "s2", phase: "k", start: "2024-Q3", end: "2025-06", certainty: TentativeEnd),
            (id: "s3", phase: "i", start: ">=2025", end: "open", certainty: Tentative),
        ], milestones: [
            (id: "m1", kind: "mk", when: "2024-06-10"),
            (id: "m2", kind: "mk", when: "2025"),
            (id: "m3", kind: "mk"),
        ], actor_status: [
            (who: "@A", state: "@i"), (who: "@B", state: "@k"), (who: "@B"), (who: "andre", state: "@k"),
        ]),
        "2": (name: "undated", segments: [
            (id: "s4", status: Ongoing, start: "?", end: "open"),
            (id: "s5", phase: "i"),
        ], milestones: [(id: "m4", kind: "mk", when: "2024-H2")]),
        "K-1": (name: "candidate", segments: [(id: "s6", phase: "k", start: "2024", end: "2024")]),
    },
)"##;

fn told(tally: &Tally) -> String {
    let mut out = String::new();
    for (row, label) in tally.rows.iter().enumerate() {
        let cells: Vec<String> = (tally.series.iter().enumerate())
            .filter_map(|(series, name)| {
                let count = tally.count(row, series)?;
                let ids: Vec<&str> = count.activities.iter().map(Id::as_str).collect();
                Some(format!("{name:?}={} {}", count.number, ids.join(",")))
            })
            .collect();
        out += &format!("{label:?}: {}\n", cells.join("; "));
    }
    out
}

#[test]
fn counts_say_what_is_known_and_where_nothing_is() {
    let roadmap = open_text(FILE).unwrap().roadmap;
    let all = [
        told(&phases_by_year(&roadmap, |_| true)),
        told(&certainty_by_year(&roadmap)),
        told(&milestones_by_quarter(&roadmap)),
        told(&adoption_by_actor_kind(&roadmap)),
    ];
    let text = all.join("--\n").replace("Id(\"", "").replace("\")", "");
    expect_test::expect![[r#"
        Year(2023): Phase(Some(k))=1 1
        Year(2024): Phase(Some(k))=1 1; Phase(None)=1 2
        Year(2025): Phase(Some(k))=1 1; Phase(Some(i))=1 1
        Year(2026): Phase(Some(i))=1 1
        Undated: Phase(Some(i))=1 2
        --
        Year(2023): Certainty(Planned)=1 1
        Year(2024): Certainty(Planned)=3 1,2
        Year(2025): Certainty(Tentative)=2 1
        Year(2026): Certainty(Tentative)=1 1
        Undated: Certainty(Planned)=1 2
        --
        Quarter(2024, 1): 
        Quarter(2024, 2): MilestoneKind(mk)=1 1
        Quarter(2024, 3): 
        Quarter(2024, 4): 
        SomeQuarter(2024): MilestoneKind(mk)=1 2
        Quarter(2025, 1): 
        Quarter(2025, 2): 
        Quarter(2025, 3): 
        Quarter(2025, 4): 
        SomeQuarter(2025): MilestoneKind(mk)=1 1
        Undated: MilestoneKind(mk)=1 1
        --
        ActorKind("kommune: Phase(Some(i))=1 1
        ActorKind("RHF: Phase(Some(k))=1 1; Phase(None)=1 1
        ActorKind(": Phase(Some(k))=1 1
    "#]]
    .assert_eq(&text);
}

#[test]
fn no_bar_counts_what_stands_in_no_year_of_the_axis_and_nothing_is_counted_twice() {
    let roadmap = open_text(FILE).unwrap().roadmap;
    let tally = phases_by_year(&roadmap, |id| id.as_str() == "1");
    assert!(tally.rows.iter().all(|row| *row != Label::Year(2022)));
    let year = tally.rows.iter().position(|row| *row == Label::Year(2024)).unwrap();
    assert_eq!(tally.sum(year), 1, "two segments of one phase are one activity");
    assert_eq!(tally.behind(year, None).len(), 1);
    let series = certainty_by_year(&roadmap).series;
    assert_eq!(series, [Certainty::Planned, Certainty::Tentative].map(Label::Certainty));
}

/// One activity each: passes over, is run by organisations from the start, has no date for it, is
/// in a phase that nobody is said to drive.
#[test]
fn who_drives_is_told_by_the_furthest_phase_of_the_year() {
    let file = FILE
        .replace(r##"colour: "#EDE9D2")"##, r##"colour: "#EDE9D2", run_by: National)"##)
        .replace(r##"colour: "#1F6A98")"##, r##"colour: "#1F6A98", run_by: Organisation)"##);
    let begins = file.find("    activities: {").unwrap();
    let activities = r#"    activities: {
        "passes": (name: "a", segments: [
            (id: "s1", phase: "k", start: "2023", end: "2025"),
            (id: "s2", phase: "i", start: "2025", end: "open"),
        ]),
        "each": (name: "b", segments: [(id: "s3", phase: "i", start: "2024", end: "2024")]),
        "later": (name: "c", segments: [
            (id: "s4", phase: "k", start: "2023", end: "2023"), (id: "s5", phase: "i"),
        ]),
        "early": (name: "d", segments: [
            (id: "s6", phase: "i", start: "2023", end: "2023"), (id: "s7", phase: "k"),
        ]),
        "nobody": (name: "e", segments: [(id: "s8", start: "2023", end: "2024")]),
        "K-1": (name: "candidate", segments: [(id: "s9", phase: "k", start: "2023", end: "2024")]),
    },
)"#;
    let roadmap = open_text(&format!("{}{activities}", &file[..begins])).unwrap().roadmap;
    let text = told(&drivers_by_year(&roadmap)).replace("Id(\"", "").replace("\")", "");
    expect_test::expect![[r#"
        Year(2023): RunBy(National)=2 later,passes; RunBy(Organisation)=1 early
        Year(2024): RunBy(National)=1 passes; RunBy(Organisation)=1 each
        Year(2025): PassesOver=1 passes
        Year(2026): RunBy(Organisation)=1 passes
        Undated: PassesOver=1 later
    "#]]
    .assert_eq(&text);
}
