//! Readers, structure and phases.

use super::*;

#[test]
fn req_004_what_comes_for_the_municipalities() {
    let roadmap = open(NATIONAL);
    let theirs = Filters { actors: vec![named("Kommuner")], ..Filters::new() };
    let from = Some("2024-08-21".parse().unwrap());
    let dated = filtered(&roadmap, Filters { from, ..theirs.clone() });
    let undated = filtered(&roadmap, Filters { dated: vec![Dated::Undated], ..theirs });
    for (comes, list) in [
        ("1B-05", &dated),
        ("1C-01", &dated),
        ("2B-05", &dated),
        ("2A-19", &undated),
        ("2B-06", &undated),
    ] {
        assert!(list.contains(comes), "{comes} is not in {list:?}");
    }
    assert!(!dated.contains("2A-06") && !undated.contains("2A-06"), "of hospitals only");
}

#[test]
fn req_005_kinds_are_words_of_their_own() {
    let kinds: BTreeSet<String> =
        open(NATIONAL).activities.values().map(|it| it.kind.clone()).collect();
    assert!(kinds.len() >= 12, "{kinds:?}");
}

#[test]
fn req_009_sub_goals_have_benefits_that_say_where_they_come_from() {
    let roadmap = open(NATIONAL);
    let sub_goals = || roadmap.goals.iter().flat_map(|goal| &goal.sub_goals);
    assert_eq!(sub_goals().count(), 17);
    for sub_goal in sub_goals() {
        assert!(sub_goal.benefit.is_empty() || sub_goal.benefit_basis.is_some(), "{}", sub_goal.id);
    }
}

#[test]
fn req_010_what_is_not_shown_stays_in_the_file() {
    let mut roadmap = open(NATIONAL);
    let mut hidden = activity(&roadmap, "2C-01").clone();
    hidden.hidden = true;
    roadmap.activities.insert(id("2C-01"), hidden.into());
    let standing = |one| filtered(&roadmap, Filters { standings: vec![one], ..Filters::new() });
    assert!(!standing(Standpoint::Outline).contains("2C-01"));
    assert_eq!(standing(Standpoint::Hidden), BTreeSet::from(["2C-01".to_owned()]));
    assert_eq!(store::open_text(&store::print(&roadmap)).unwrap().roadmap, roadmap);
}

#[test]
fn req_012_themes_may_be_called_like_actors() {
    let roadmap = open(NATIONAL);
    let themes = roadmap.goals.iter().flat_map(|goal| &goal.sub_goals).flat_map(|it| &it.outline);
    let titles: BTreeSet<&str> = themes
        .filter_map(|row| match row {
            Row::Theme(theme) => Some(theme.title.as_str()),
            Row::Activity(_) => None,
        })
        .collect();
    let names: BTreeSet<&str> = roadmap.actors.iter().map(|actor| actor.name.as_str()).collect();
    assert!(titles.intersection(&names).count() >= 4, "{titles:?}");
}

#[test]
fn req_014_both_places_of_an_activity_show_what_is_changed() {
    let before = open(NATIONAL);
    let shared = veikart::edit::Target::Activity(id("5C-01"));
    let after = after(&before, verbs::rename(&before, &shared, "Nytt navn"));
    let rows = made(&after, &View::whole(), &[]);
    let named = rows.iter().filter(|row| match &row.kind {
        RowKind::Activity(row) => *row.activity == *activity(&after, "5C-01"),
        RowKind::Heading(_) => false,
    });
    assert_ne!(activity(&after, "5C-01"), activity(&before, "5C-01"));
    assert_eq!(named.count(), 2);
}

#[test]
fn req_020_a_folded_parent_keeps_its_own_row() {
    let roadmap = open(NATIONAL);
    let children = ["2C-08", "2C-09", "2C-10"].map(id);
    assert_eq!(activity(&roadmap, "2C-07").children, children);
    let folded = with_row(&roadmap, &View::whole(), &["2C-07"]);
    assert!(folded.contains("2C-07") && !folded.contains("2C-08"));
    assert_eq!(activity(&roadmap, "2C-07").segments.len(), 5);
}

#[test]
fn req_021_one_product_of_several_actors_is_seen_together() {
    let roadmap = open(NATIONAL);
    let shown = filtered(&roadmap, Filters { text: "DIPS Arena".to_owned(), ..Filters::new() });
    for one in ["2A-01", "2A-03", "2A-06", "2B-10"] {
        assert!(shown.contains(one), "{one} is not in {shown:?}");
    }
}

#[test]
fn req_022_and_req_024_programmes_and_duties_are_tags_to_filter_by() {
    let roadmap = open(NATIONAL);
    let tagged =
        |tag: &str| filtered(&roadmap, Filters { tags: vec![tag.into()], ..Filters::new() });
    assert!(tagged("program digital samhandling").contains("2C-07"));
    assert!(tagged("lovpålagt plikt").contains("1A-09"));
    assert_eq!(activity(&roadmap, "1A-09").milestones[0].when.to_string(), "2023-01-01");
}

#[test]
fn req_023_bands_of_age_stay_as_each_source_has_them() {
    let roadmap = open(NATIONAL);
    let aimed_at = |name: &str, words: &str| {
        activity(&roadmap, name).audience.contains(&Mention::Words(words.to_owned()))
    };
    assert!(aimed_at("1C-05", "12–16 år") && aimed_at("1C-07", "13–15 år"));
}

#[test]
fn req_026_and_req_027_the_chain_has_five_explained_phases() {
    let roadmap = open(NATIONAL);
    let chain: Vec<&str> = roadmap.value_chain.iter().map(|phase| phase.id.as_str()).collect();
    assert_eq!(chain, ["konsept", "utvikling", "tilpasning", "innforing", "praksis"]);
    assert!(roadmap.value_chain.iter().all(|phase| !phase.meaning.is_empty()));
    let colours: BTreeSet<String> =
        roadmap.value_chain.iter().map(|phase| format!("{:?}", phase.colour)).collect();
    assert_eq!(colours.len(), 5);
}

#[test]
fn req_028_an_older_roadmap_keeps_its_names_of_phases() {
    let before = open(NATIONAL);
    let old = store::print(&before);
    let mut roadmap = before.clone();
    let mut phase = (*roadmap.value_chain[2]).clone();
    phase.name = "Tilpasning".to_owned();
    roadmap.value_chain[2] = phase.into();
    assert_eq!(roadmap.activities, before.activities, "bars name phases by their id");
    assert_ne!(store::print(&roadmap), old);
    assert_eq!(
        store::open_text(&old).unwrap().roadmap.value_chain[2].name,
        "Tilpasning og utvidet utprøving"
    );
}

#[test]
fn req_029_and_req_030_four_phases_at_once() {
    let all = ["utvikling", "tilpasning", "innforing", "praksis"];
    assert_eq!(phases(&open(NATIONAL), "1A-08"), all);
}

#[test]
fn req_031_one_version_comes_while_another_is_made() {
    let roadmap = open(NATIONAL);
    assert!(phases(&roadmap, "2B-09").contains(&"innforing".to_owned()));
    assert!(phases(&roadmap, "2B-10").contains(&"utvikling".to_owned()));
}

#[test]
fn req_034_and_req_035_who_runs_a_phase_and_what_leads_into_it_is_told() {
    let roadmap = open(NATIONAL);
    let text = told(&roadmap);
    for phase in &roadmap.value_chain {
        assert!(!phase.driver.is_empty() && text.contains(&phase.driver), "{}", phase.id);
        assert!(!phase.rule.is_empty() && text.contains(&phase.rule), "{}", phase.id);
    }
}

/// 2C-07 is developed nationally until its adaptation begins in the first quarter of 2025.
#[test]
fn req_034_where_responsibility_passes_over_is_listed() {
    let roadmap = open(NATIONAL);
    let tally = drivers_by_year(&roadmap);
    let behind = |year: i32, by: &Label| -> BTreeSet<String> {
        let row = tally.rows.iter().position(|it| *it == Label::Year(year)).unwrap();
        let series = tally.series.iter().position(|it| it == by);
        tally.behind(row, series).iter().map(Id::to_string).collect()
    };
    let (national, each) = (Label::RunBy(RunBy::National), Label::RunBy(RunBy::Organisation));
    assert!(behind(2024, &national).contains("2C-07"));
    assert!(behind(2025, &Label::PassesOver).contains("2C-07"));
    assert!(behind(2026, &each).contains("2C-07"));
    // Nobody passes over twice, and only what was driven nationally before.
    let all: Vec<_> = (2021..=2027).flat_map(|year| behind(year, &Label::PassesOver)).collect();
    assert_eq!(all.len(), all.iter().collect::<BTreeSet<_>>().len());
}

#[test]
fn req_037_a_limited_trial_names_who_takes_part() {
    let roadmap = open(NATIONAL);
    for trial in ["2C-05.s2", "2B-09.s1"] {
        let trial = segment(&roadmap, trial);
        assert!(trial.who.contains(&named("HV")));
        assert_eq!(
            (trial.label.as_str(), trial.status),
            ("Begrenset utprøving", Status::Completed)
        );
    }
}

#[test]
fn req_039_what_is_completed_keeps_its_row() {
    let roadmap = open(NATIONAL);
    let shown = with_row(&roadmap, &View::whole(), &[]);
    for (name, activity) in &roadmap.activities {
        let done = activity.segments.iter().any(|it| it.status == Status::Completed);
        let stands = !name.as_str().starts_with("K-");
        assert!(!done || !stands || shown.contains(name.as_str()), "{name}");
    }
}

#[test]
fn req_043_phasing_out_needs_no_phase() {
    let roadmap = open(NATIONAL);
    assert_eq!(activity(&roadmap, "2B-11").kind, "utfasing");
    assert_eq!(phases(&roadmap, "2B-11"), ["?"]);
    assert!(with_row(&roadmap, &View::whole(), &[]).contains("2B-11"));
}

#[test]
fn req_044_two_trials_have_labels_of_their_own() {
    let roadmap = open(NATIONAL);
    let trials: Vec<&str> = (activity(&roadmap, "2C-07").segments.iter())
        .filter(|it| it.phase == Some(id("utvikling")))
        .map(|it| it.label.as_str())
        .collect();
    assert_eq!(trials, ["Trinn 1", "Trinn 2"]);
}

#[test]
fn req_045_a_phase_may_hold_for_a_role_or_a_subject_area() {
    let roadmap = open(NATIONAL);
    assert!(segment(&roadmap, "2C-03.s1").who.contains(&Mention::Words("som lesere".to_owned())));
    assert!(segment(&roadmap, "2C-03.s2").who.contains(&Mention::Words("som kilde".to_owned())));
    assert_eq!(segment(&roadmap, "4B-04.s2").label, "Flere områder");
}

#[test]
fn req_032_and_req_047_what_goes_on_has_no_end() {
    let roadmap = open(NATIONAL);
    for on_and_on in ["3C-06.s1", "5B-02.s1"] {
        assert_eq!(segment(&roadmap, on_and_on).end, Edge::Open);
    }
}

#[test]
fn req_048_parts_of_an_agile_plan_change_places_without_dates() {
    let roadmap = open(NATIONAL);
    let spot = |name: &str| Spot::first(&roadmap, &id(name)).unwrap();
    let edits =
        verbs::arrange(&roadmap, &spot("3B-14"), &spot("3B-09"), Beside::Before, false).unwrap();
    let after = apply(&roadmap, &edits).unwrap();
    let areas: Vec<&str> = activity(&after, "3B-08").children.iter().map(Id::as_str).collect();
    assert_eq!(areas, ["3B-14", "3B-09", "3B-10", "3B-11", "3B-12", "3B-13"]);
    assert_eq!(activity(&after, "3B-14"), activity(&roadmap, "3B-14"));
}

#[test]
fn req_025_a_plan_has_a_period_and_parts_of_its_own() {
    let roadmap = open(NATIONAL);
    let plan = activity(&roadmap, "3B-08");
    assert_eq!((plan.kind.as_str(), plan.children.len()), ("plan", 6));
    let period = segment(&roadmap, "3B-08.s1");
    assert_eq!((period.start.to_string(), period.end.to_string()), ("2024".into(), "2025".into()));
    assert_eq!(period.phase, None);
}
