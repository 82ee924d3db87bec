use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use veikart::edit::Target;
use veikart::model::{Mention, SpanCertainty, Status};

use super::{Desk, Panel, desk, id, segment, window};

const SIZE: [f32; 2] = [380.0, 1400.0];

fn inspect(targets: impl IntoIterator<Item = Target>) -> Harness<'static, Desk> {
    let mut harness = window(desk(targets), Panel::Inspector, SIZE);
    harness.run();
    harness
}

/// Replaces what stands in the field with this label.
fn retype(harness: &mut Harness<'static, Desk>, label: &str, text: &str) {
    let field = |harness: &Harness<'static, Desk>, act: &dyn Fn(&egui_kittest::Node<'_>)| {
        let mut fields = harness.query_all_by_label(label);
        let field = fields
            .find(|node| {
                let role = node.accesskit_node().role();
                role == Role::TextInput || role == Role::MultilineTextInput
            })
            .expect("no such field");
        act(&field);
    };
    field(harness, &|node| node.focus());
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    field(harness, &|node| node.type_text(text));
    harness.run();
}

fn start_of(harness: &Harness<'static, Desk>) -> String {
    let activity = harness.state().roadmap().activity(&id("2C-07")).unwrap();
    activity.segments.iter().find(|it| it.id == id("2C-07.s1")).unwrap().start.to_string()
}

#[test]
fn a_date_is_typed_in_words_and_undone() {
    let mut harness = inspect([segment("2C-07", "2C-07.s1")]);
    let before = start_of(&harness);
    retype(&mut harness, "Start", "våren 2024");
    assert!(harness.query_by_label("våren 2024").is_some(), "what was understood is said");
    assert_eq!(start_of(&harness), before, "nothing happens before Enter");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(start_of(&harness), "2024-spring");
    let action = harness.state().session.document.undo_action().unwrap().clone();
    assert_eq!(action.name, "Pasientens prøvesvar");
    harness.state_mut().session.document.undo();
    harness.run();
    assert_eq!(start_of(&harness), before);
    assert!(harness.query_by_label("våren 2024").is_none(), "the field follows undo");
}

#[test]
fn a_wrong_date_says_so_and_changes_nothing() {
    let mut harness = inspect([segment("2C-07", "2C-07.s1")]);
    let before = start_of(&harness);
    retype(&mut harness, "Start", "en gang snart");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(start_of(&harness), before);
    let error = harness.query_all_by_role(Role::Label).any(|node| {
        node.value()
            .or(node.accesskit_node().label())
            .is_some_and(|words| words.contains("kv. 2025"))
    });
    assert!(error, "examples of dates stand below the field");
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(start_of(&harness), before);
    assert!(harness.state().asked.is_empty());
}

#[test]
fn an_ambiguous_date_is_asked_about() {
    let mut harness = inspect([segment("2C-07", "2C-07.s1")]);
    retype(&mut harness, "Start", "innen 2026");
    harness.key_press(Key::Tab);
    harness.run();
    assert!(harness.state().asked.is_empty(), "neither reading is taken silently");
    harness.get_by_label("senest 2025").click();
    harness.run();
    assert_eq!(start_of(&harness), "<=2025");
}

#[test]
fn escape_takes_back_what_was_typed() {
    let mut harness = inspect([segment("2C-07", "2C-07.s1")]);
    let before = start_of(&harness);
    retype(&mut harness, "Start", "2030");
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(start_of(&harness), before);
    assert!(harness.state().asked.is_empty());
}

#[test]
fn leaving_a_field_as_it_was_is_no_edit() {
    let mut harness = inspect([segment("2C-07", "2C-07.s1")]);
    harness.get_by_label("Begrunnelse for tidspunktet").focus();
    harness.run();
    harness.key_press(Key::Tab);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert!(harness.state().asked.is_empty());
}

#[test]
fn selecting_something_else_keeps_what_was_typed() {
    let mut harness = inspect([segment("2C-07", "2C-07.s1")]);
    retype(&mut harness, "Start", "2022");
    harness.state_mut().session.selection =
        std::iter::once(Target::Activity(id("2C-08"))).collect();
    harness.run();
    assert_eq!(start_of(&harness), "2022");
}

#[test]
fn a_name_must_not_be_empty() {
    let mut harness = inspect([Target::Activity(id("2C-07"))]);
    retype(&mut harness, "Navn", " ");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(harness.query_by_label_contains("Skriv et navn").is_some());
    assert!(harness.state().asked.is_empty());
    retype(&mut harness, "Navn", "Prøvesvar\nfor alle");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    let name = &harness.state().roadmap().activity(&id("2C-07")).unwrap().name;
    assert_eq!(name, "Prøvesvar for alle");
}

#[test]
fn an_actor_is_offered_while_its_name_is_typed() {
    let mut harness = inspect([segment("2C-07", "2C-07.s1")]);
    retype(&mut harness, "Hvem", "helse mi");
    harness.key_press(Key::ArrowDown);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let activity = harness.state().roadmap().activity(&id("2C-07")).unwrap();
    let who = activity.segments[0].who.last().unwrap().clone();
    assert!(matches!(&who, Mention::Id(_)), "{who:?}");
}

#[test]
fn several_things_get_one_certainty_in_one_step() {
    let mut harness = inspect([segment("2C-07", "2C-07.s1"), segment("2C-07", "2C-07.s2")]);
    harness.get_by_label_contains("2 ting er valgt");
    harness.get_by_role_and_label(Role::ComboBox, "Sikkerhet").click();
    harness.run();
    harness.get_by_label("Tentativ").click();
    harness.run();
    let activity = harness.state().roadmap().activity(&id("2C-07")).unwrap();
    assert!(activity.segments[..2].iter().all(|it| it.certainty == SpanCertainty::Tentative));
    assert_eq!(harness.state().asked.len(), 1);
}

#[test]
fn the_status_of_an_activity_is_chosen() {
    let mut harness = inspect([Target::Activity(id("2C-07"))]);
    harness.get_by_role_and_label(Role::ComboBox, "Status").click();
    harness.run();
    harness.get_by_label("Forsinket").click();
    harness.run();
    assert_eq!(harness.state().roadmap().activity(&id("2C-07")).unwrap().status, Status::Delayed);
}

#[test]
fn a_new_segment_has_no_date_and_is_opened() {
    let mut harness = inspect([Target::Activity(id("2C-07"))]);
    harness.get_by_label("Ny faseperiode").click();
    harness.run();
    let desk = harness.state();
    let segments = &desk.roadmap().activity(&id("2C-07")).unwrap().segments;
    let new = segments.last().unwrap();
    assert!(new.is_undated());
    assert_eq!(desk.session.selection.single().unwrap().id(), &new.id);
}

#[test]
fn every_kind_of_thing_has_its_page() {
    let kinds = [
        None,
        Some(Target::Heading(id("2"))),
        Some(Target::Heading(id("2.C"))),
        Some(Target::Heading(id("T2.C-4"))),
        Some(Target::Activity(id("5C-01"))),
        Some(segment("2C-07", "2C-07.s3")),
        Some(Target::Milestone { activity: id("2C-07"), id: id("2C-07.m3") }),
        Some(Target::Activity(id("gone"))),
    ];
    for lang in veikart::i18n::Lang::ALL {
        for kind in kinds.clone() {
            let desk = super::desk_in(veikart::theme::ThemeKind::Dark, lang, kind);
            let mut harness = window(desk, Panel::Inspector, SIZE);
            harness.run();
            assert!(harness.state().asked.is_empty());
        }
    }
}
