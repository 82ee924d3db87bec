//! Who is where: activities down, actors across.

pub(crate) mod pictures;
mod window;

use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use rust_decimal::Decimal;
use veikart::app::matrix::{Asked, Line, Matrix, Order, Said, read, said_of, taken};
use veikart::edit::apply;
use veikart::edit::verbs::{Stand, set_stands};
use veikart::i18n::Lang;
use veikart::model::{
    Activity, Actor, ActorStatus, Id, Mention, Reached, Roadmap, Row, Scope, View,
};
use veikart::store::open_text;

fn national() -> Roadmap {
    static READ: LazyLock<Roadmap> = LazyLock::new(|| {
        let text = include_str!("../../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
        open_text(text).unwrap().roadmap
    });
    READ.clone()
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn below(roadmap: &Roadmap, top: &str, asked: &Asked) -> Matrix {
    let view = View { scope: Scope::Of(vec![id(top)]), ..View::whole() };
    Matrix::new(roadmap, &view, None, asked, Lang::Nb)
}

fn line(matrix: &Matrix, activity: &str) -> usize {
    let is = |line: &Line| line.activity().is_some_and(|it| it.id.as_str() == activity);
    matrix.lines.iter().position(is).unwrap()
}

fn actor(matrix: &Matrix, short: &str) -> usize {
    matrix.actors.iter().position(|it| it.short == short).unwrap()
}

fn text(matrix: &Matrix, activity: &str, short: &str) -> String {
    let cell = matrix.cell(line(matrix, activity), actor(matrix, short));
    cell.map(|it| it.text.clone()).unwrap_or_default()
}

/// REQ-049: 2A-12 P-EPJ shows three regions done and Helse Nord on its way; whoever nobody has
/// said anything of is not known, never "no".
#[test]
fn req_049_the_matrix_shows_who_has_come_how_far_and_what_is_unknown() {
    let roadmap = national();
    let matrix = below(&roadmap, "2.A", &Asked::default());
    for done in ["HV", "HSØ", "HMN"] {
        assert_eq!(text(&matrix, "2A-12", done), "Ny praksis i bruk");
    }
    assert_eq!(text(&matrix, "2A-12", "HN"), "Innføring");
    let cell = matrix.cell(line(&matrix, "2A-12"), actor(&matrix, "HN")).unwrap();
    assert!(cell.stated && cell.source.contains("2023") && cell.source.contains("429"));
    let other = matrix.cell(line(&matrix, "2A-12"), actor(&matrix, "HNIKT")).unwrap();
    assert_eq!((other.reached, other.text.as_str()), (Reached::Unknown, ""));
    for (at, _) in matrix.lines.iter().enumerate().filter(|(_, it)| it.activity().is_some()) {
        for across in 0..matrix.actors.len() {
            if let Some(cell) = matrix.cell(at, across) {
                assert_ne!(cell.text.to_lowercase(), "nei");
            }
        }
    }
}

/// REQ-051: states that are finer than phases are kept as they are called.
#[test]
fn req_051_finer_states_stand_in_the_matrix() {
    let roadmap = national();
    let matrix = below(&roadmap, "3.B", &Asked::default());
    assert_eq!(text(&matrix, "3B-02", "Ahus"), "har bestilt");
    assert_eq!(text(&matrix, "3B-02", "Telemark"), "interessert");
    let cell = matrix.cell(line(&matrix, "3B-02"), actor(&matrix, "Telemark")).unwrap();
    assert_eq!(cell.reached, Reached::NotBegun, "who is interested is in no phase yet");
    assert!(roadmap.actor_states.iter().any(|it| it.name == "har bestilt"), "the list is data");
}

/// REQ-050: amounts are numbers, percents or words, and stay as they are written.
#[test]
fn req_050_vague_amounts_stand_beside_the_state() {
    let roadmap = national();
    let said = read(&roadmap, "I (de fleste), siden høsten 2024; N (86,5 %)").unwrap();
    let stand = said_of(&roadmap, &id("1A-08"), &Mention::Id(id("Fastleger")), said);
    let changed = apply(&roadmap, &set_stands(&roadmap, &[stand]).unwrap()).unwrap();
    let matrix = below(&changed, "1.A", &Asked::default());
    assert_eq!(
        text(&matrix, "1A-08", "Fastleger"),
        "Innføring (de fleste), siden høsten 2024; Ny praksis i bruk (86,5 %)"
    );
    let printed = veikart::store::print(&changed);
    assert!(printed.contains("amount: \"de fleste\""));
}

#[test]
fn words_of_a_cell_are_read_in_every_way_that_people_write_them() {
    let roadmap = national();
    let phase = |id: &str| Some(Mention::Id(Id::new(id).unwrap()));
    let finer = |words: &str| Some(Mention::Words(words.to_owned()));
    for (words, state, amount, since) in [
        ("N", phase("praksis"), "", None),
        ("n", phase("praksis"), "", None),
        ("4", phase("innforing"), "", None),
        ("Innføring", phase("innforing"), "", None),
        ("innføring ( 32 av 41 )", phase("innforing"), "32 av 41", None),
        ("Adaptation and extended trial", phase("tilpasning"), "", None),
        ("Har bestilt, siden 2023", finer("har bestilt"), "", Some("2023")),
        ("T (12), sidan 1. kvartal 2025", phase("tilpasning"), "12", Some("2025-Q1")),
        ("ukjent", None, "", None),
        ("Unknown", None, "", None),
        ("?", None, "", None),
        ("0", None, "", None),
    ] {
        let since = since.map(|it| it.parse().unwrap());
        let said = Said { state, amount: amount.to_owned(), since };
        assert_eq!(read(&roadmap, words), Some(vec![said]), "{words}");
    }
    for nonsense in ["nei", "6", "Innføring siden i fjor", "(de fleste)", "N (x", "-", "=1+1", "æ"]
    {
        assert_eq!(read(&roadmap, nonsense), None, "{nonsense}");
    }
    assert_eq!(read(&roadmap, " ; "), Some(Vec::new()));
}

/// A small one: two activities, three actors of two kinds.
fn small() -> Roadmap {
    let mut roadmap = national();
    roadmap.activities.clear();
    roadmap.dependencies.clear();
    roadmap.actors.clear();
    for (short, kind) in [("A", "kommune"), ("B", "kommune"), ("C", "region")] {
        let mut actor = Actor::new(id(short), format!("Aktør {short}"));
        (actor.kind, actor.short) = (kind.to_owned(), short.to_owned());
        roadmap.actors.push(Arc::new(actor));
    }
    for (name, states) in [("early", ["konsept", "utvikling", ""]), ("late", ["praksis", "", ""])] {
        let mut activity = Activity::new(name.to_owned());
        for (who, state) in ["A", "B", "C"].into_iter().zip(states) {
            let mut status = ActorStatus::new(Mention::Id(id(who)));
            status.state = (!state.is_empty()).then(|| Mention::Id(id(state)));
            activity.actor_status.push(status);
        }
        roadmap.activities.insert(id(name), Arc::new(activity));
    }
    let mut goal = veikart::model::Goal::new(id("G"), "G".to_owned());
    let mut sub_goal = veikart::model::SubGoal::new(id("G.A"), "G.A".to_owned());
    sub_goal.outline = vec![Row::Activity(id("early")), Row::Activity(id("late"))];
    goal.sub_goals = vec![Arc::new(sub_goal)];
    roadmap.goals = vec![Arc::new(goal)];
    roadmap
}

fn whole(roadmap: &Roadmap, asked: &Asked) -> Matrix {
    Matrix::new(roadmap, &View::whole(), None, asked, Lang::Nb)
}

/// What a pasted text says: activity, actor, states; and what is not understood.
fn pasted(text: &str, from: (usize, usize), to: (usize, usize)) -> (Vec<String>, Vec<String>) {
    let roadmap = small();
    let taken = taken(&roadmap, &whole(&roadmap, &Asked::default()), text, (from, to), Lang::Nb);
    let said = |stand: &Stand| {
        let states = stand.said.iter().map(|it| format!("{:?} {}", it.state, it.amount));
        format!("{} {:?}: {}", stand.activity, stand.who, states.collect::<Vec<_>>().join("; "))
    };
    (taken.stands.iter().map(said).collect(), taken.problems)
}

#[test]
fn a_table_of_a_spreadsheet_fills_cells_and_says_what_it_does_not_understand() {
    let all = [
        pasted("N\tI (de fleste)\r\nnei\t\r\nU\tU\r\n", (1, 0), (1, 0)),
        pasted("T", (1, 0), (2, 1)),
        pasted("T\tT\tT\tT", (2, 1), (2, 1)),
        pasted(
            "Id\tAktivitet\tAktør C\tB\tX\nlate\t\tN\tukjent\tN\n\tEarly\tI; U (2)\t\t\n9\tIngen\tN\t\t\n",
            (1, 0),
            (1, 0),
        ),
        pasted("", (1, 0), (2, 2)),
    ];
    let told =
        all.map(|(stands, problems)| format!("{}\n{}\n", stands.join("\n"), problems.join("\n")));
    expect_test::expect![[r#"
        early Id(Id("A")): Some(Id(Id("praksis"))) 
        early Id(Id("B")): Some(Id(Id("innforing"))) de fleste
        «nei» er ingen fase eller tilstand (late, A).
        Den siste raden fikk ikke plass under de andre.
        --
        early Id(Id("A")): Some(Id(Id("tilpasning"))) 
        early Id(Id("B")): Some(Id(Id("tilpasning"))) 
        late Id(Id("A")): Some(Id(Id("tilpasning"))) 
        late Id(Id("B")): Some(Id(Id("tilpasning"))) 

        --
        late Id(Id("B")): Some(Id(Id("tilpasning"))) 
        late Id(Id("C")): Some(Id(Id("tilpasning"))) 
        «T» fikk ikke plass til høyre for de andre.
        «T» fikk ikke plass til høyre for de andre.
        --
        late Id(Id("C")): Some(Id(Id("praksis"))) 
        late Id(Id("B")): None 
        early Id(Id("C")): Some(Id(Id("innforing"))) ; Some(Id(Id("utvikling"))) 2
        Ingen aktivitet som vises, heter «Ingen».
        Ingen aktør som vises, heter «X».
        --


    "#]]
    .assert_eq(&told.join("--\n"));
}

/// What is said again keeps its since, its source and its note; another state keeps the note.
#[test]
fn another_state_does_not_take_over_the_date_and_the_source_of_the_last() {
    let mut roadmap = small();
    let mut activity = Activity::clone(roadmap.activity(&id("late")).unwrap());
    activity.actor_status[0].since = Some("2023".parse().unwrap());
    activity.actor_status[0].note = "En merknad".to_owned();
    activity.actor_status[0].provenance.lines = "12".to_owned();
    roadmap.activities.insert(id("late"), Arc::new(activity));
    let say = |words: &str| {
        let said = read(&roadmap, words).unwrap();
        said_of(&roadmap, &id("late"), &Mention::Id(id("A")), said).said.remove(0)
    };
    let (same, other) = (say("N"), say("I"));
    assert_eq!((same.since.is_some(), same.provenance.lines.as_str()), (true, "12"));
    assert_eq!((other.since, other.provenance.lines.as_str()), (None, ""));
    assert_eq!(other.note, "En merknad");
    let edits = set_stands(
        &roadmap,
        &[Stand { activity: id("late"), who: Mention::Id(id("A")), said: vec![same] }],
    );
    assert_eq!(edits, Ok(Vec::new()), "what changes nothing is no edit");
}

#[test]
fn rows_are_put_by_progress_and_kinds_have_subtotals() {
    let roadmap = small();
    let names = |order| {
        let matrix = whole(&roadmap, &Asked { order, ..Asked::default() });
        let names = matrix.lines.iter().filter_map(|it| Some(it.activity()?.name.clone()));
        names.collect::<Vec<_>>()
    };
    assert_eq!(names(Order::FurthestFirst), ["late", "early"]);
    assert_eq!(names(Order::FurthestLast), ["early", "late"]);
    let matrix = whole(&roadmap, &Asked::default());
    let kinds: Vec<&str> = matrix.kinds.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(kinds, ["kommune", "region"]);
    let one = Decimal::ONE;
    assert_eq!(
        matrix.subtotal(line(&matrix, "early"), &matrix.kinds[0]),
        [(Reached::Phase(1), one), (Reached::Phase(0), one)]
    );
    assert_eq!(
        matrix.subtotal(line(&matrix, "late"), &matrix.kinds[0]),
        [(Reached::Phase(4), one), (Reached::Unknown, one)]
    );
    let only = whole(&roadmap, &Asked { kind: Some("region".to_owned()), ..Asked::default() });
    assert_eq!(only.actors.len(), 1);
}

#[test]
fn an_activity_in_ten_places_has_one_row_and_nothing_at_all_has_none() {
    let mut roadmap = small();
    let mut goal = veikart::model::Goal::clone(&roadmap.goals[0]);
    for at in 0..9 {
        let mut more = veikart::model::SubGoal::new(id(&format!("G.{at}")), format!("G.{at}"));
        more.outline = vec![Row::Activity(id("late"))];
        goal.sub_goals.push(Arc::new(more));
    }
    roadmap.goals = vec![Arc::new(goal)];
    let matrix = whole(&roadmap, &Asked::default());
    assert_eq!(matrix.lines.iter().filter(|it| it.activity().is_some()).count(), 2);
    let empty = Roadmap { goals: Vec::new(), activities: imbl::OrdMap::new(), ..roadmap };
    let matrix = whole(&empty, &Asked::default());
    assert!(matrix.lines.is_empty() && matrix.actors.is_empty());
    let nothing = taken(&empty, &matrix, "N\tN\nN\tN", ((0, 0), (0, 0)), Lang::Nb);
    assert!(nothing.stands.is_empty());
}

#[test]
fn ten_thousand_actors_of_an_activity_are_ten_thousand_columns() {
    let mut roadmap = small();
    let mut activity = Activity::new("many".to_owned());
    for at in 0..10_000 {
        let mut status = ActorStatus::new(Mention::Words(format!("aktør {at:05}")));
        status.state = Some(Mention::Id(id("innforing")));
        activity.actor_status.push(status);
    }
    roadmap.activities.insert(id("late"), Arc::new(activity));
    let matrix = whole(&roadmap, &Asked::default());
    assert_eq!(matrix.actors.len(), 10_003);
    let words = matrix.kinds.last().unwrap();
    assert_eq!(
        matrix.subtotal(line(&matrix, "late"), words),
        [(Reached::Phase(3), Decimal::from(10_000))]
    );
}

proptest! {
    /// What is copied says the same when it is pasted back.
    #[test]
    fn copied_cells_are_read_back(
        states in prop::collection::vec((0_usize..8, "[0-9]{0,2}( %| av 41)?", prop::option::of(2020..2030_i32)), 1..4),
    ) {
        let roadmap = small();
        let said: Vec<Said> = states.into_iter().map(|(state, amount, year)| Said {
            state: match roadmap.value_chain.get(state) {
                Some(phase) => Some(Mention::Id(phase.id.clone())),
                None => roadmap.actor_states.get(state - 5).map(|it| Mention::Words(it.name.clone())),
            },
            amount: amount.trim().to_owned(),
            since: year.map(|year| year.to_string().parse().unwrap()),
        }).collect();
        let stand = said_of(&roadmap, &id("late"), &Mention::Id(id("C")), said.clone());
        let changed = apply(&roadmap, &set_stands(&roadmap, &[stand]).unwrap()).unwrap();
        let matrix = whole(&changed, &Asked::default());
        prop_assert_eq!(read(&roadmap, &text(&matrix, "late", "C")), Some(said));
    }

    /// Whatever is on the clipboard, reading it comes to an end and breaks nothing.
    #[test]
    fn no_clipboard_breaks_the_matrix(text in "[\\PC\t\n;()\"]{0,200}", line in 0_usize..9, at in 0_usize..9) {
        let roadmap = small();
        let matrix = whole(&roadmap, &Asked::default());
        let taken = taken(&roadmap, &matrix, &text, ((line, at), (line + 2, at + 2)), Lang::Nb);
        prop_assert!(set_stands(&roadmap, &taken.stands).is_ok());
    }
}
