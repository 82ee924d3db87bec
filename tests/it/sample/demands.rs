//! What the source demands and its roadmap holds: one small test for each demand.

use std::collections::BTreeSet;

use veikart::check::check;
use veikart::edit::verbs::{self, Beside, Spot};
use veikart::edit::{Edit, EditError, apply};
use veikart::i18n::Lang;
use veikart::layout::{Density, Metrics, RowKind, RowOptions, Rows, rows};
use veikart::model::*;
use veikart::publish::report::{ReportOptions, report};
use veikart::store;

use super::{NATIONAL, open};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn named(text: &str) -> Mention {
    Mention::Id(id(text))
}

fn activity<'a>(roadmap: &'a Roadmap, name: &str) -> &'a Activity {
    roadmap.activity(&id(name)).unwrap()
}

/// By its id, which begins with that of its activity.
fn segment<'a>(roadmap: &'a Roadmap, name: &str) -> &'a Segment {
    activity(roadmap, name.split_once('.').unwrap().0).segment(&id(name)).unwrap()
}

fn phases(roadmap: &Roadmap, name: &str) -> Vec<String> {
    let segments = activity(roadmap, name).segments.iter();
    segments.map(|it| it.phase.as_ref().map_or("?".to_owned(), Id::to_string)).collect()
}

fn made(roadmap: &Roadmap, view: &View, collapsed: &[&str]) -> Rows {
    let collapsed: BTreeSet<Id> = collapsed.iter().map(|it| id(it)).collect();
    rows(
        roadmap,
        view,
        &RowOptions::new(&collapsed, Lang::Nb, Metrics::canvas(Density::Normal), 30),
    )
}

/// The activities that have a row.
fn with_row(roadmap: &Roadmap, view: &View, collapsed: &[&str]) -> BTreeSet<String> {
    let rows = made(roadmap, view, collapsed);
    let ids = rows.iter().filter_map(|row| match &row.kind {
        RowKind::Activity(row) => Some(row.id.to_string()),
        RowKind::Heading(_) => None,
    });
    ids.collect()
}

fn filtered(roadmap: &Roadmap, filters: Filters) -> BTreeSet<String> {
    with_row(roadmap, &View { filters, ..View::whole() }, &[])
}

fn after(roadmap: &Roadmap, edits: Result<Vec<Edit>, EditError>) -> Roadmap {
    apply(roadmap, &edits.unwrap()).unwrap()
}

fn told(roadmap: &Roadmap) -> String {
    report(roadmap, &ReportOptions { lang: Lang::Nb, reasons: false }).dump()
}

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
fn req_052_roles_are_kept_and_found() {
    let roadmap = open(NATIONAL);
    let roles: Vec<&str> =
        activity(&roadmap, "2B-10").roles.iter().map(|it| it.role.as_str()).collect();
    assert_eq!(roles[..2], ["leder", "leverandør"]);
    let led = filtered(&roadmap, Filters { owners: vec![named("HN")], ..Filters::new() });
    assert!(led.contains("2B-10") && !led.contains("2B-09"), "{led:?}");
}

#[test]
fn req_053_and_req_054_a_former_owner_is_kept_with_its_dates() {
    let roadmap = open(NATIONAL);
    let owners: Vec<String> = (activity(&roadmap, "1B-05").roles.iter())
        .filter(|it| it.role == "eier")
        .map(|it| {
            let day = |when: Option<When>| when.map_or("…".to_owned(), |when| when.to_string());
            format!("{} {} {}", it.who, day(it.from), day(it.until))
        })
        .collect();
    assert_eq!(owners, ["@Dir. e-helse … 2022-autumn", "@NHN 2022-autumn …"]);
    assert!(roadmap.actor(&id("Dir. e-helse")).unwrap().former);
}

#[test]
fn req_059_who_does_what_is_left_open() {
    let step = open(NATIONAL);
    let who = &segment(&step, "3B-04.s2").who;
    assert_eq!(who[..3], [named("HSØ"), named("HN"), named("HV")]);
    assert_eq!(who[3], Mention::Words("implementering og avrop".to_owned()));
}

#[test]
fn req_062_the_years_of_the_strategy_are_others() {
    let roadmap = open(NATIONAL);
    assert_eq!((roadmap.period.from, roadmap.period.to), (2021, 2027));
    assert_eq!(roadmap.strategy, Some(Years { from: 2023, to: 2030 }));
}

#[test]
fn req_072_what_is_terminated_stays_and_leads_on() {
    let roadmap = open(NATIONAL);
    assert_eq!(activity(&roadmap, "2A-16").status, Status::Terminated);
    assert_eq!(segment(&roadmap, "2A-16.s1").end.to_string(), "2023-06");
    assert!(with_row(&roadmap, &View::whole(), &[]).contains("2A-16"));
    let after = Ties::of(&roadmap, |it| it == Relation::Succeeds);
    assert_eq!(after.prerequisites(&id("2A-17"))[0].id, id("2A-16"));
}

#[test]
fn req_073_a_project_ends_and_its_service_goes_on() {
    let roadmap = open(NATIONAL);
    let service = activity(&roadmap, "1A-02");
    assert_eq!(
        (service.status, service.milestones[0].status),
        (Status::Ongoing, Status::Completed)
    );
    assert!(service.segments.iter().any(|it| it.end == Edge::Open));
}

/// REQ-069: what hangs on a decision.
#[test]
fn req_074_merging_is_followed_both_ways() {
    let roadmap = open(NATIONAL);
    let merged = Ties::of(&roadmap, |it| it == Relation::MergedInto);
    let ids = |list: Vec<Affected>| list.into_iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(ids(merged.prerequisites(&id("1C-04"))), [id("1C-03")]);
    assert!(ids(merged.affected(&BTreeSet::from([id("1C-03")]))).contains(&id("1C-04")));
    let decided = roadmap.dependencies.iter().find(|it| it.id == id("DEP-13")).unwrap();
    assert_eq!(
        (decided.relation, &decided.about[..]),
        (Relation::DecidedBy, &[named("1E-01.s4")][..])
    );
    assert_eq!(decided.on.mentions(), [named("1E-01.m2")]);
}

#[test]
fn req_075_over_ten_years_is_no_date() {
    let roadmap = open(NATIONAL);
    let relative = segment(&roadmap, "2A-24.s1");
    assert_eq!(relative.start, Edge::Unknown);
    assert_eq!(relative.label, "I over ti år");
}

#[test]
fn req_077_and_req_143_what_contradicts_and_what_is_misprinted_is_said() {
    let roadmap = open(NATIONAL);
    let decision = &activity(&roadmap, "5A-01").milestones[0];
    assert!(decision.note.contains("EHDS er vedtatt") && decision.note.contains("et forslag"));
    let misprint = segment(&roadmap, "K-01.s3");
    assert_eq!(
        (misprint.start.to_string(), misprint.end.to_string()),
        ("2023".into(), "2023".into())
    );
    assert!(misprint.note.contains("trolig en trykkfeil"));
}

#[test]
fn req_083_a_milestone_has_its_target() {
    let roadmap = open(NATIONAL);
    let share = roadmap.indicators.iter().find(|it| it.id == id("IND-13")).unwrap();
    assert_eq!(share.target.unwrap().to_string(), "80");
    assert_eq!(share.about, [named("2B-02")]);
    assert!(activity(&roadmap, "2B-02").milestone(&id("2B-02.m1")).is_some());
}

#[test]
fn req_085_and_req_087_a_priority_covers_activities_and_leads_to_their_sub_goal() {
    let roadmap = open(NATIONAL);
    let index = Index::new(&roadmap);
    let homes: Vec<String> = (roadmap.priorities.iter())
        .map(|priority| {
            let ways = priority.about.iter().flat_map(|one| index.paths(one));
            let homes: BTreeSet<String> =
                ways.filter_map(|way| Some(way.get(1)?.to_string())).collect();
            format!("{} {}", priority.about.len(), homes.into_iter().collect::<Vec<_>>().join(" "))
        })
        .collect();
    assert_eq!(homes, ["1 2.B", "3 2.C", "4 2.C", "3 2.C", "1 1.B"]);
}

#[test]
fn req_089_and_req_090_candidates_stand_in_no_figure_and_may_be_open() {
    let roadmap = open(NATIONAL);
    assert_eq!(activity(&roadmap, "K-01").segments.len(), 4);
    assert!(segment(&roadmap, "K-04.s2").is_undated());
    for view in &roadmap.views {
        let shown = with_row(&roadmap, view, &[]);
        assert!(!shown.iter().any(|it| it.starts_with("K-")), "{}: {shown:?}", view.id);
    }
}

#[test]
fn req_093_an_indicator_says_that_it_mixes_what_is_and_what_is_planned() {
    let roadmap = open(NATIONAL);
    let systems = roadmap.indicators.iter().find(|it| it.id == id("IND-12")).unwrap();
    assert_eq!(systems.kind, "faktisk og planlagt blandet");
    // REQ-056: 32 of 41 systems are ready, or plan to be.
    assert_eq!(systems.observations[0].value.unwrap().to_string(), "32");
    assert_eq!(systems.denominator.unwrap().to_string(), "41");
}

/// REQ-095: the money and who proposed it.
#[test]
fn req_101_risks_are_found_with_their_reason() {
    let roadmap = open(NATIONAL);
    assert_eq!(segment(&roadmap, "1B-08.s4").status, Status::AtRisk);
    assert!(segment(&roadmap, "1B-08.s4").why.contains("manglende finansiering"));
    let at_risk = filtered(&roadmap, Filters { statuses: vec![Status::AtRisk], ..Filters::new() });
    assert!(at_risk.contains("1B-08"), "{at_risk:?}");
    assert_eq!(activity(&roadmap, "1E-01").milestones[2].label, "26 mill. kroner foreslått");
}

#[test]
fn req_094_and_req_114_and_req_123_the_report_prints_effects_introduction_and_limits() {
    let roadmap = open(NATIONAL);
    let text = told(&roadmap);
    let first = roadmap.goals[0].sub_goals.iter().find(|it| it.id == id("1.B")).unwrap();
    assert_eq!(first.effects.len(), 5);
    assert!(first.effects.iter().all(|effect| text.contains(effect.as_str())));
    assert!(text.contains("Veikartet viser status og planer i helse- og omsorgssektoren"));
    assert!(text.contains("til opplysninger om norske pasienter er utenfor omfanget"));
}

#[test]
fn req_132_and_req_134_and_req_139_notes_tell_how_the_version_came_to_be() {
    let roadmap = open(NATIONAL);
    assert_eq!((roadmap.version.as_str(), roadmap.as_of.to_string()), ("1.0", "2024-08-21".into()));
    let notes = &roadmap.version_notes;
    let when = |at: usize| notes[at].when.map(|when| when.to_string());
    assert!(notes[4].text.starts_with("Fasenavnene er forenklet"));
    assert_eq!((when(5), when(8)), (Some("2024-Q2".to_owned()), Some("2024-Q3".to_owned())));
    // REQ-133: who treats a version, and who approves it.
    assert!(notes[11].text.contains("Nasjonalt e-helseråd gir endelig godkjenning"));
}

#[test]
fn req_137_a_meeting_about_one_subject_is_recorded() {
    let roadmap = open(NATIONAL);
    let meeting = roadmap.meetings.iter().find(|it| it.kind.contains("SFM")).unwrap();
    assert_eq!(
        (&meeting.who, meeting.when.unwrap().to_string()),
        (&named("NHN"), "2024-06-27".into())
    );
}

#[test]
fn req_140_the_date_of_the_document_decides_what_has_passed() {
    let stale = |as_of: &str| {
        let mut roadmap = open(NATIONAL);
        roadmap.as_of = as_of.parse().unwrap();
        check(&roadmap).iter().filter(|it| it.rule.name == "stale-plan").count()
    };
    assert_eq!((stale("2022-01-01"), stale("2024-08-21")), (0, 4));
    assert!(stale("2027-12-31") > 4);
}

#[test]
fn req_141_what_is_told_twice_is_found() {
    let mut roadmap = open(NATIONAL);
    let twice = |roadmap: &Roadmap| {
        check(roadmap).iter().filter(|it| it.rule.name == "same-fact-twice").count()
    };
    let before = twice(&roadmap);
    let mut doubled = activity(&roadmap, "2C-07").clone();
    let again = Segment { id: id("2C-07.s9"), ..doubled.segments[0].clone() };
    doubled.segments.push(again);
    roadmap.activities.insert(id("2C-07"), doubled.into());
    assert!(twice(&roadmap) > before);
}
