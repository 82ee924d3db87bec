use egui::{Key, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use veikart::app::Request;

use super::{Desk, Panel, desk, id, window};

fn search(words: &str) -> Harness<'static, Desk> {
    let mut harness = window(desk([]), Panel::Search, [900.0, 600.0]);
    harness.state_mut().search.take_focus = true;
    harness.run();
    let field = harness.get_by_label("Søk i veikartet");
    assert!(field.is_focused());
    field.type_text(words);
    harness.run();
    harness
}

#[test]
fn enter_goes_to_the_best_hit() {
    let mut harness = search("2b");
    harness.key_press(Key::Enter);
    harness.run();
    assert!(matches!(&harness.state().asked[..], [Request::Jump(to)] if *to == id("2.B")));
    assert_eq!(harness.query_all_by_role(Role::ListBoxOption).count(), 0, "the list is closed");
}

#[test]
fn arrows_choose_another_hit() {
    let mut harness = search("prøvesvar");
    let hits = harness.query_all_by_role(Role::ListBoxOption).count();
    assert!(hits > 1);
    harness.key_press(Key::ArrowDown);
    harness.run();
    harness.key_press(Key::ArrowUp);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let asked = &harness.state().asked[..];
    assert!(matches!(asked, [Request::Jump(to)] if *to == id("2C-07")), "{asked:?}");
}

#[test]
fn a_click_goes_to_a_hit() {
    let mut harness = search("tillitsrammeverk");
    harness.query_all_by_role(Role::ListBoxOption).next().unwrap().click();
    harness.run();
    assert!(matches!(&harness.state().asked[..], [Request::Jump(_)]));
}

#[test]
fn escape_closes_and_nothing_found_is_said() {
    let mut harness = search("xyzzy");
    harness.get_by_label("Fant ikke «xyzzy»");
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.query_by_label("Fant ikke «xyzzy»").is_none());
    assert!(harness.state().asked.is_empty());
}

#[test]
fn a_figure_is_found_by_its_number() {
    let mut harness = search("figur 13");
    harness.key_press(Key::Enter);
    harness.run();
    assert!(matches!(&harness.state().asked[..], [Request::ShowFigure(Some(_))]));
}
