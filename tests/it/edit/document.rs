use veikart::edit::dates::Drag;
use veikart::edit::{
    Action, ActivityField, Change, Document, Edit, RoadmapField, Selection, Setting, Target, Verb,
    verbs,
};
use veikart::model::Precision;

use super::{id, national};

fn renamed(name: &str) -> Vec<Edit> {
    vec![Setting::Activity(id("2C-07"), ActivityField::Name(name.to_owned())).into()]
}

fn action(name: &str) -> Action {
    Action::new(Verb::Rename, name)
}

/// REQ-145: undo gives back exactly what was.
#[test]
fn undo_and_redo_walk_through_the_very_same_roadmaps() {
    let first = national();
    let mut document = Document::new(first.clone());
    assert!(document.commit(action("én"), &renamed("Én")).unwrap());
    let second = document.roadmap().clone();
    assert!(document.commit(action("to"), &renamed("To")).unwrap());
    assert_eq!(document.undo_action(), Some(&action("to")));

    let step = document.undo().unwrap();
    assert_eq!(step.action, action("to"));
    assert_eq!(step.selection, Selection::only(Target::Activity(id("2C-07"))));
    assert_eq!(*document.roadmap(), second);
    assert_eq!(document.redo_action(), Some(&action("to")));
    document.undo().unwrap();
    assert_eq!(*document.roadmap(), first);
    assert!(document.undo().is_none());

    document.redo().unwrap();
    assert_eq!(*document.roadmap(), second);
    // A new step forgets what was undone.
    document.commit(action("tre"), &renamed("Tre")).unwrap();
    assert!(document.redo().is_none());
}

#[test]
fn modified_means_other_than_what_was_saved() {
    let mut document = Document::new(national());
    assert!(!document.is_modified());
    document.commit(action("én"), &renamed("Én")).unwrap();
    assert!(document.is_modified());
    document.undo();
    assert!(!document.is_modified());
    document.redo();
    document.mark_saved(document.committed().clone());
    assert!(!document.is_modified());
    document.undo();
    assert!(document.is_modified());
    // Typed back by hand is as good as undone.
    document.commit(action("én"), &renamed("Én")).unwrap();
    assert!(!document.is_modified());
}

#[test]
fn a_preview_is_shown_and_never_kept() {
    let mut document = Document::new(national());
    let before = document.revision();
    document.preview(&renamed("Én")).unwrap();
    assert_eq!(document.roadmap().activity(&id("2C-07")).unwrap().name, "Én");
    assert_ne!(document.committed().activity(&id("2C-07")).unwrap().name, "Én");
    assert!(!document.is_modified());
    assert!(document.undo_action().is_none());
    assert!(document.revision() > before);
    document.abort();
    assert_eq!(document.roadmap(), document.committed());

    document.preview(&renamed("Én")).unwrap();
    assert!(document.commit(action("én"), &renamed("Én")).unwrap());
    assert_eq!(document.roadmap().activity(&id("2C-07")).unwrap().name, "Én");
}

#[test]
fn what_changes_nothing_is_no_step() {
    let mut document = Document::new(national());
    let name = document.roadmap().activity(&id("2C-07")).unwrap().name.clone();
    document.preview(&renamed("Én")).unwrap();
    assert!(!document.commit(action("samme"), &renamed(&name)).unwrap());
    assert!(!document.commit(action("ingenting"), &[]).unwrap());
    assert!(document.undo_action().is_none());
    assert_eq!(document.roadmap(), document.committed());
}

#[test]
fn an_edit_that_cannot_be_made_changes_nothing() {
    let mut document = Document::new(national());
    let mut edits = renamed("Én");
    edits.push(Setting::Activity(id("ukjent"), ActivityField::Hidden(true)).into());
    assert!(document.commit(action("én"), &edits).is_err());
    assert!(document.preview(&edits).is_err());
    assert_eq!(*document.roadmap(), national());
    assert!(document.undo_action().is_none());
}

#[test]
fn changes_are_told_by_activity_where_no_row_comes_or_goes() {
    let mut document = Document::new(national());
    let start = document.revision();
    assert_eq!(document.changes_since(start), Change::Nothing);
    document.preview(&renamed("Én")).unwrap();
    assert_eq!(document.changes_since(start), Change::Activities([id("2C-07")].into()));
    let during = document.revision();
    let drag = Drag::steps(1, Precision::Year);
    let segment = document
        .roadmap()
        .activities
        .iter()
        .flat_map(|(id, activity)| activity.segments.iter().map(move |segment| (id, segment)))
        .find_map(|(activity, segment)| {
            let edits = verbs::move_segment(document.roadmap(), activity, &segment.id, &drag);
            edits.ok().map(|edits| (activity.clone(), edits))
        });
    let (activity, edits) = segment.unwrap();
    document.preview(&edits).unwrap();
    let both = [id("2C-07"), activity.clone()].into();
    assert_eq!(document.changes_since(during), Change::Activities(both));
    document.commit(Action::new(Verb::Move, "flytting"), &edits).unwrap();
    document.undo();
    assert_eq!(document.changes_since(start), Change::Activities([id("2C-07"), activity].into()));

    let title = RoadmapField::Title("Annet".to_owned());
    document.commit(action("tittel"), &[Setting::Roadmap(title).into()]).unwrap();
    assert_eq!(document.changes_since(start), Change::Structure);
    assert_eq!(document.changes_since(document.revision()), Change::Nothing);
}
