use std::fmt::Write as _;
use std::sync::Arc;

use chrono::NaiveDate;
use expect_test::{Expect, expect};
use veikart::model::search::Search;
use veikart::model::{
    Activity, Actor, Format, Goal, Id, Mention, Milestone, Roadmap, Role, Row, SubGoal, Theme,
    View, Years,
};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn activity(name: &str, aliases: &[&str], who: &[&str]) -> Arc<Activity> {
    let mut activity = Activity::new(name.to_owned());
    activity.aliases = aliases.iter().map(|&alias| alias.to_owned()).collect();
    activity.roles = who.iter().map(|who| Role::new(who.parse().unwrap())).collect();
    Arc::new(activity)
}

fn fixture() -> Roadmap {
    let years = Years { from: 2021, to: 2027 };
    let day = NaiveDate::from_ymd_opt(2024, 8, 21).unwrap();
    let mut roadmap = Roadmap::new(Format, "Veikart".to_owned(), day, years);
    let mut answers = activity("Pasientens prøvesvar", &["PPS"], &["@HSØ"]);
    let mut milestone = Milestone::new(id("2C-07.m3"), id("event"));
    milestone.label = "Full drift i løpet av 2026".to_owned();
    Arc::make_mut(&mut answers).milestones = vec![milestone];
    Arc::make_mut(&mut answers).children = vec![id("2C-08")];
    for (key, activity) in [
        ("2C-07", answers),
        ("2C-08", activity("Tilpasning av lab- og radiologisystemer", &[], &["laboratorier"])),
        ("2C-10", activity("Årlig måling for prøvetaking", &[], &["@HV"])),
        ("5C-01", activity("Tillitsrammeverk", &["1B-02"], &["@HSØ", "@HV"])),
        ("X-1", activity("Prøvesvar i lomma", &[], &[])),
    ] {
        roadmap.activities.insert(id(key), activity);
    }
    let mut theme = Theme::new(id("T2.C-4"), "Laboratorie- og radiologisvar".to_owned());
    theme.rows = vec![Row::Activity(id("2C-07")), Row::Activity(id("2C-10"))];
    let mut share = SubGoal::new(id("2.C"), "Helsepersonell skal ha tilgang".to_owned());
    share.outline = vec![Row::Theme(Arc::new(theme)), Row::Activity(id("5C-01"))];
    let relevant = SubGoal::new(id("2.B"), "Enklere hverdag".to_owned());
    let mut goal = Goal::new(id("2"), "Enklere arbeidshverdag".to_owned());
    goal.sub_goals = vec![Arc::new(relevant), Arc::new(share)];
    goal.candidates = vec![id("X-1")];
    roadmap.goals = vec![Arc::new(goal)];
    let mut south = Actor::new(id("HSØ"), "Helse Sør-Øst RHF".to_owned());
    south.short = "HSØ".to_owned();
    let west = Actor::new(id("HV"), "Helse Vest RHF".to_owned());
    roadmap.actors = vec![Arc::new(south), Arc::new(west)];
    let mut view = View::new(id("figur-13"));
    view.number = Some(13);
    view.caption = "Veikartet viser prøvesvar".to_owned();
    roadmap.views = vec![Arc::new(view)];
    roadmap
}

fn check(queries: &[&str], expected: &Expect) {
    let search = Search::new(&fixture());
    let mut found = String::new();
    for query in queries {
        let hits = search.find(query, 20);
        let ids: Vec<String> = hits
            .iter()
            .map(|hit| match &hit.actor {
                Some(actor) => format!("{} ({actor})", hit.id),
                None => hit.id.to_string(),
            })
            .collect();
        writeln!(found, "{query}: {}", ids.join(", ")).unwrap();
    }
    expected.assert_eq(&found);
}

/// REQ-015, REQ-017: with and without the dot, and former ids.
#[test]
fn ids_in_every_spelling() {
    check(
        &[
            "2B",
            "2.B",
            "2 b",
            "delmål 2b",
            "DELMAAL 2.B",
            "mål 2",
            "2",
            "2c-07",
            "2C7",
            "2c-0",
            "1b-02",
            "t2.c-4",
            "tema 2c",
            "figur 13",
            "13",
            "2C-07.m3",
            "sub-goal 2.c",
        ],
        &expect![[r#"
            2B: 2.B
            2.B: 2.B
            2 b: 2.B
            delmål 2b: 2.B
            DELMAAL 2.B: 2.B
            mål 2: 2
            2: 2, 2.B, 2.C, 2C-07, 2C-07.m3, 2C-08, 2C-10
            2c-07: 2C-07, 2C-07.m3
            2C7: 2C-07, 2C-07.m3
            2c-0: 2.C, 2C-07, 2C-07.m3, 2C-08, 2C-10
            1b-02: 5C-01
            t2.c-4: T2.C-4
            tema 2c: T2.C-4
            figur 13: figur-13
            13: figur-13
            2C-07.m3: 2C-07.m3
            sub-goal 2.c: 2.C
        "#]],
    );
}

/// REQ-128: spellings and other names.
#[test]
fn names_best_first() {
    check(
        &[
            "prøvesvar",
            "PROEVESVAR",
            "provesv",
            "svar prøve",
            "lab",
            "pps",
            "arlig maling",
            "for",
            "full drift",
            "enklere",
            "radiologi",
            "finnes ikke",
            " ",
            "",
        ],
        &expect![[r#"
            prøvesvar: X-1, 2C-07, figur-13
            PROEVESVAR: X-1, 2C-07, figur-13
            provesv: X-1, 2C-07, figur-13
            svar prøve: X-1, 2C-07, figur-13
            lab: T2.C-4, 2C-08
            pps: 2C-07
            arlig maling: 2C-10
            for: 2C-10
            full drift: 2C-07.m3
            enklere: 2.B, 2
            radiologi: T2.C-4, 2C-08
            finnes ikke: 
             : 
            : 
        "#]],
    );
}

/// REQ-055: short names lead to actors.
#[test]
fn actors_by_full_and_short_name() {
    check(
        &["HSØ", "hso", "helse", "sør-øst", "helse vest", "hv", "laboratorier", "h"],
        &expect![[r#"
            HSØ: 2C-07 (Helse Sør-Øst RHF), 5C-01 (Helse Sør-Øst RHF)
            hso: 2C-07 (Helse Sør-Øst RHF), 5C-01 (Helse Sør-Øst RHF)
            helse: 2.C, 2C-07 (Helse Sør-Øst RHF), 5C-01 (Helse Sør-Øst RHF), 2C-10 (Helse Vest RHF)
            sør-øst: 2C-07 (Helse Sør-Øst RHF), 5C-01 (Helse Sør-Øst RHF)
            helse vest: 2C-10 (Helse Vest RHF), 5C-01 (Helse Vest RHF)
            hv: 2C-10 (Helse Vest RHF), 5C-01 (Helse Vest RHF), 2.B, 2
            laboratorier: 2C-08 (laboratorier)
            h: 2.C, 2.B, 2
        "#]],
    );
}

#[test]
fn hits_say_where_they_are() {
    let search = Search::new(&fixture());
    let hits = search.find("radiologisystemer", 1);
    assert_eq!(
        hits[0].path,
        [
            "2 Enklere arbeidshverdag",
            "2.C Helsepersonell skal ha tilgang",
            "Laboratorie- og radiologisvar",
            "Pasientens prøvesvar"
        ]
    );
}

#[test]
fn hostile_queries_find_nothing_and_harm_nothing() {
    let search = Search::new(&fixture());
    for query in ["\u{1e}", "\u{1f}\u{1e}", "%", "((", "0", "00000", "🦀", "a\u{301}", "- - -"] {
        search.find(query, 5);
    }
    let mention = Mention::Words("x".repeat(10_000));
    assert!(search.find(&mention.to_string(), 5).is_empty());
}
