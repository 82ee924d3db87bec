//! Actors, dates, milestones, indicators, the report and versions.

use super::*;

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

#[test]
fn req_079_a_preliminary_date_becomes_final_and_stays() {
    let before = open(NATIONAL);
    let (of, which) = (id("2C-07"), id("2C-07.m5"));
    assert_eq!(activity(&before, "2C-07").milestone(&which).unwrap().kind, id("preliminary_date"));
    let kind = MilestoneField::Kind(id("available_for_rollout"));
    let edits = vec![Setting::Milestone(of, which.clone(), kind).into()];
    let after = after(&before, Ok(edits));
    let milestone = activity(&after, "2C-07").milestone(&which).unwrap();
    assert_eq!(
        (milestone.kind.as_str(), milestone.when.to_string()),
        ("available_for_rollout", "2026".into())
    );
}

#[test]
fn req_091_goals_have_indicators_and_a_roadmap_without_any_is_sound() {
    let mut roadmap = open(NATIONAL);
    let index = Index::new(&roadmap);
    let about = roadmap.indicators.iter().flat_map(|it| &it.about).filter_map(Mention::id);
    let goals: BTreeSet<String> = about
        .flat_map(|one| index.paths(one))
        .filter_map(|way| Some(way.first()?.to_string()))
        .collect();
    assert!(goals.len() >= 3, "{goals:?}");
    let errors = |roadmap: &Roadmap| {
        check(roadmap).iter().filter(|it| it.rule.severity == Severity::Error).count()
    };
    roadmap.indicators.clear();
    assert_eq!(errors(&roadmap), 0);
    assert!(!told(&roadmap).is_empty());
}

/// REQ-115: and every goal opens with its own description.
#[test]
fn req_136_the_report_names_who_answers_for_a_goal() {
    let mut roadmap = open(NATIONAL);
    let named_before = told(&roadmap).matches("Fagansvarlig").count();
    let mut goal = (*roadmap.goals[0]).clone();
    goal.owner = vec![Mention::Words("Kari Nordmann".to_owned())];
    goal.text = "Slik åpner målet.".to_owned();
    roadmap.goals[0] = goal.into();
    let text = told(&roadmap);
    assert_eq!(text.matches("Fagansvarlig").count(), named_before + 1);
    assert!(text.contains("Kari Nordmann"));
    let (title, opens) = (text.find(&roadmap.goals[0].title), text.find("Slik åpner målet."));
    let first_sub_goal = text.find("Delmål 1.A");
    assert!(title < opens && opens < first_sub_goal, "{title:?} {opens:?} {first_sub_goal:?}");
}
