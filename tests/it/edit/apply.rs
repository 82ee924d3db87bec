use std::sync::Arc;

use veikart::edit::{
    ActivityField, Addition, Edit, EditError, GoalField, List, Place, Record, RecordField, Setting,
    Subject, apply,
};
use veikart::model::{Activity, Actor, MAX_DEPTH, Roadmap, Row, Theme};

use super::{id, national};

fn add_theme(name: &str, place: Place) -> Edit {
    Edit::Add(Addition::Theme(Arc::new(Theme::new(id(name), name.to_owned()))), place)
}

fn place_activity(activity: &str, place: Place) -> Edit {
    Edit::Add(Addition::Placement(id(activity)), place)
}

fn rows(rows: &[Row]) -> Vec<String> {
    let name = |row: &Row| match row {
        Row::Theme(theme) => theme.id.to_string(),
        Row::Activity(id) => id.to_string(),
    };
    rows.iter().map(name).collect()
}

fn outline(roadmap: &Roadmap, sub_goal: &str) -> Vec<String> {
    rows(&roadmap.sub_goal(&id(sub_goal)).unwrap().outline)
}

#[test]
fn rows_come_after_the_one_that_is_named() {
    let roadmap = national();
    let before = outline(&roadmap, "2.C");
    let first = id(&before[0]);
    let edits = [
        add_theme("X", Place::first(&id("2.C"))),
        add_theme("Y", Place::after(&id("2.C"), &first)),
        add_theme("Z", Place::first(&id("Y"))),
        place_activity("1E-01", Place::after(&id("Y"), &id("Z"))),
    ];
    let after = apply(&roadmap, &edits).unwrap();
    let got = outline(&after, "2.C");
    assert_eq!(got[..3], ["X".to_owned(), before[0].clone(), "Y".to_owned()]);
    assert_eq!(got[3..], before[1..]);
    assert_eq!(rows(&after.theme(&id("Y")).unwrap().rows), ["Z", "1E-01"]);

    let back = [
        Edit::Remove(Subject::Placement { activity: id("1E-01"), under: id("Y") }),
        Edit::Remove(Subject::Theme(id("Z"))),
        Edit::Remove(Subject::Theme(id("Y"))),
        Edit::Remove(Subject::Theme(id("X"))),
    ];
    assert_eq!(apply(&after, &back).unwrap(), roadmap);
}

/// REQ-008, REQ-138: rebuilt, and every id is kept.
#[test]
fn goals_and_sub_goals_move_with_all_below_them() {
    let roadmap = national();
    let moved = Edit::Move(Subject::SubGoal(id("1.E")), Place::first(&id("2")));
    let after = apply(&roadmap, &[moved]).unwrap();
    assert_eq!(after.goal(&id("2")).unwrap().sub_goals[0].id, id("1.E"));
    assert_eq!(after.goal(&id("1")).unwrap().sub_goals.len(), 4);
    let last = Place { under: None, after: Some(id("5")) };
    let after = apply(&after, &[Edit::Move(Subject::Record(List::Goal, id("1")), last)]).unwrap();
    let goals: Vec<&str> = after.goals.iter().map(|goal| goal.id.as_str()).collect();
    assert_eq!(goals, ["2", "3", "4", "5", "1"]);
    let title = RecordField::from(GoalField::Title("Ny".to_owned()));
    let after = apply(&after, &[Setting::Record(id("1"), title).into()]).unwrap();
    assert_eq!(after.goal(&id("1")).unwrap().title, "Ny");
}

#[test]
fn an_id_names_one_thing_of_the_whole_roadmap() {
    let roadmap = national();
    let actor = |name: &str| {
        let record = Record::from(Actor::new(id(name), "Ny".to_owned()));
        Edit::Add(Addition::Record(record), Place::default())
    };
    assert!(apply(&roadmap, &[actor("ny-aktør")]).is_ok());
    for taken in ["2C-07", "2C-07.s1", "2.C", "T2.C-4", "konsept", "HSØ"] {
        assert_eq!(apply(&roadmap, &[actor(taken)]), Err(EditError::Taken(id(taken))));
    }
    // What went makes room.
    let swap = [Edit::Remove(Subject::Record(List::Actor, id("HSØ"))), actor("HSØ")];
    assert!(apply(&roadmap, &swap).is_ok());
    let inside = Theme {
        rows: vec![Row::Theme(Arc::new(Theme::new(id("2C-07"), String::new())))],
        ..Theme::new(id("ny"), String::new())
    };
    let edit = Edit::Add(Addition::Theme(Arc::new(inside)), Place::first(&id("2.C")));
    assert_eq!(apply(&roadmap, &[edit]), Err(EditError::Taken(id("2C-07"))));
}

#[test]
fn nothing_comes_to_lie_below_itself_or_too_deep() {
    let roadmap = national();
    let mut edits = vec![add_theme("D1", Place::first(&id("2.C")))];
    for level in 1..MAX_DEPTH {
        let under = id(&format!("D{level}"));
        edits.push(add_theme(&format!("D{}", level + 1), Place::first(&under)));
    }
    let deep = apply(&roadmap, &edits).unwrap();
    let deepest = id(&format!("D{MAX_DEPTH}"));
    assert_eq!(
        apply(&deep, &[add_theme("E", Place::first(&deepest))]),
        Err(EditError::TooDeep(id("E")))
    );
    for under in ["D1", "D2"] {
        let edit = Edit::Move(Subject::Theme(id("D1")), Place::first(&id(under)));
        assert_eq!(apply(&deep, &[edit]), Err(EditError::Cycle(id("D1"))));
    }
    let child = |activity: &str, of: &str| place_activity(activity, Place::first(&id(of)));
    assert!(apply(&roadmap, &[child("2A-20", "2A-21")]).is_err());
    assert!(apply(&roadmap, &[child("2A-20", "2A-20")]).is_err());
    assert!(apply(&roadmap, &[child("2A-20", "1E-01")]).is_ok());
}

#[test]
fn what_is_not_there_is_said() {
    let roadmap = national();
    let nowhere = Place::first(&id("ukjent"));
    for edit in [
        add_theme("X", nowhere.clone()),
        add_theme("X", Place::after(&id("2.C"), &id("ukjent"))),
        place_activity("2C-07", nowhere.clone()),
        Edit::Remove(Subject::Activity(id("ukjent"))),
        Edit::Remove(Subject::Theme(id("ukjent"))),
        Edit::Remove(Subject::Record(List::View, id("ukjent"))),
        Edit::Remove(Subject::Segment { activity: id("2C-07"), id: id("ukjent") }),
        Edit::Move(Subject::SubGoal(id("ukjent")), Place::first(&id("1"))),
    ] {
        assert_eq!(
            apply(&roadmap, std::slice::from_ref(&edit)),
            Err(EditError::Missing(id("ukjent"))),
            "{edit:?}"
        );
    }
    assert_eq!(apply(&roadmap, &[add_theme("X", Place::default())]), Err(EditError::NoParent));
    let twice = place_activity("1E-01", Place::first(&id("1.E")));
    assert_eq!(apply(&roadmap, &[twice]), Err(EditError::Taken(id("1E-01"))));
}

#[test]
fn edits_are_data() {
    let edits = vec![
        Edit::Add(
            Addition::Activity(id("ny"), Arc::new(Activity::new("Ny".to_owned()))),
            Place::default(),
        ),
        Edit::Remove(Subject::Placement { activity: id("ny"), under: id("2.C") }),
        Setting::Record(id("1"), GoalField::Title("Mål".to_owned()).into()).into(),
    ];
    let text = serde_json::to_string(&edits).unwrap();
    assert_eq!(serde_json::from_str::<Vec<Edit>>(&text).unwrap(), edits);
}

#[test]
fn a_text_that_no_file_can_hold_is_refused() {
    let roadmap = national();
    let named = |name: &str| {
        let field = ActivityField::Name(name.to_owned());
        apply(&roadmap, &[Edit::Set(Setting::Activity(id("2C-07"), field))])
    };
    assert_eq!(named("a\u{7}b"), Err(EditError::ControlCharacters));
    assert_eq!(named("a\r\nb"), Err(EditError::ControlCharacters));
    assert!(named("a\n\tb").is_ok());
}
