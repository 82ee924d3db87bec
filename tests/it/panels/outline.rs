use egui::{Key, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use veikart::app::Request;
use veikart::edit::Document;

use super::{Desk, Panel, desk, id, window};

fn outline() -> Harness<'static, Desk> {
    let mut harness = window(desk([]), Panel::Outline, [320.0, 1000.0]);
    harness.run();
    harness
}

fn lines(harness: &Harness<'static, Desk>) -> usize {
    harness.query_all_by_role(Role::TreeItem).count()
}

#[test]
fn goals_and_sub_goals_stand_with_their_counts() {
    let harness = outline();
    assert_eq!(lines(&harness), 5 + 17 + harness.query_all_by_label_contains("Kandidater").count());
    harness.get_by_label_contains("2.C ");
    let counts = harness.state().roadmap().counts();
    assert_eq!(counts.activities, 134);
}

#[test]
fn a_click_goes_there() {
    let mut harness = outline();
    harness.get_by_label_contains("2.C ").click();
    harness.run();
    assert!(matches!(&harness.state().asked[..], [Request::Jump(to)] if *to == id("2.C")));
}

#[test]
fn the_keyboard_opens_closes_and_walks() {
    let mut harness = outline();
    let closed = lines(&harness);
    harness.get_by_label_contains("2.C ").click();
    harness.run();
    harness.key_press(Key::ArrowRight);
    harness.run();
    let open = lines(&harness);
    assert!(open > closed, "the themes of 2.C are shown");
    harness.key_press(Key::ArrowRight);
    harness.run();
    harness.key_press(Key::ArrowLeft);
    harness.run();
    harness.key_press(Key::ArrowLeft);
    harness.run();
    assert_eq!(lines(&harness), closed);
    harness.key_press(Key::End);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().asked.len(), 2, "Enter goes to the last line");
}

#[test]
fn show_only_this_and_all_again() {
    let mut harness = outline();
    harness.get_by_label_contains("2.C ").hover();
    harness.run();
    harness.get_by_label("Vis bare dette").click();
    harness.run();
    assert_eq!(harness.state().session.view.focus, Some(id("2.C")));
    harness.get_by_label("Viser bare 2.C");
    harness.get_by_label("Vis alt").click();
    harness.run();
    assert_eq!(harness.state().session.view.focus, None);
}

#[test]
fn figures_are_shown_with_a_click() {
    let mut harness = outline();
    harness.get_by_label("Figurer").click();
    harness.run();
    harness.get_by_label_contains("Figur 13").click();
    harness.run();
    assert!(matches!(&harness.state().asked[..], [Request::ShowFigure(Some(_))]));
}

#[test]
fn a_hundred_thousand_activities_are_as_quick_as_a_hundred() {
    let mut desk = desk([]);
    desk.session.document = Document::new(veikart::generate::generate(100_000, 7));
    let mut harness = window(desk, Panel::Outline, [320.0, 800.0]);
    harness.run();
    assert!(lines(&harness) < 60, "only lines in sight are drawn");
}
