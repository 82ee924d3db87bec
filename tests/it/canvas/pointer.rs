//! The whole window under a real pointer: bars are found by what a screen reader says of them,
//! pressed, dragged and let go.

use std::path::PathBuf;

use egui::{Modifiers, Pos2, Rect, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use veikart::app::{Start, VeikartApp};
use veikart::model::{Id, Roadmap, Row};

use super::gestures::fixture;

type Window = Harness<'static, VeikartApp>;

fn open() -> Window {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/it/canvas/fixture.ron");
    let start = Start { file: Some(file), ..Start::default() };
    let mut window = Harness::builder()
        .with_size(vec2(1400.0, 900.0))
        .with_step_dt(1.0 / 60.0)
        .build_eframe(|cc| VeikartApp::new(&cc.egui_ctx, start));
    for _ in 0..500 {
        window.step();
        if window.state().session().is_some() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    window.run_steps(5);
    window
}

fn roadmap(window: &Window) -> &Roadmap {
    window.state().session().expect("a roadmap is open").document.committed()
}

/// Where the item is whose words begin like this.
fn rect(window: &Window, words: &str) -> Rect {
    let mut found = window.query_all(egui_kittest::kittest::by().predicate({
        let words = words.to_owned();
        move |node| node.label().is_some_and(|label| label.starts_with(&words))
    }));
    found.next().unwrap_or_else(|| panic!("nothing is called {words}")).rect()
}

fn drag(window: &mut Window, from: Pos2, to: Pos2) {
    pull(window, from, to);
    window.drop_at(to);
    window.run_steps(4);
}

/// Presses and moves, and does not let go.
fn pull(window: &mut Window, from: Pos2, to: Pos2) {
    window.hover_at(from);
    window.step();
    window.drag_at(from);
    window.step();
    for part in 1..=4_u8 {
        window.hover_at(from + (to - from) * (f32::from(part) / 4.0));
        window.step();
    }
}

fn segment(window: &Window, id: &str) -> String {
    let roadmap = roadmap(window);
    let found = roadmap.activities.iter().find_map(|(owner, activity)| {
        let segment = activity.segment(&Id::new(id).expect("an id"))?;
        let phase = segment.phase.as_ref().map_or("?", |phase| phase.as_str());
        Some(format!("{owner} {phase} {} {}", segment.start, segment.end))
    });
    found.unwrap_or_else(|| panic!("no segment {id}"))
}

/// The width of a year: A.s1 lasts one.
fn year(window: &Window) -> f32 {
    rect(window, "Prøvesvar, Utvikling").width()
}

fn undone(window: &mut Window) {
    while window.state().session().is_some_and(|it| it.document.undo_action().is_some()) {
        window.key_press_modifiers(Modifiers::COMMAND, egui::Key::Z);
        window.run_steps(2);
    }
    assert_eq!(*roadmap(window), fixture(), "undone, the roadmap is what it was");
}

#[test]
fn a_bar_is_dragged_by_a_year_and_back_by_undo() {
    let mut window = open();
    let bar = rect(&window, "Prøvesvar, Innføring").center();
    let year = year(&window);
    drag(&mut window, bar, bar + vec2(year, 0.0));
    assert_eq!(segment(&window, "A.s2"), "A innforing 2026-Q1 2027-Q2");
    undone(&mut window);
}

#[test]
fn the_words_of_the_drag_can_be_read_and_escape_takes_it_back() {
    let mut window = open();
    let bar = rect(&window, "Prøvesvar, Innføring").center();
    let year = year(&window);
    pull(&mut window, bar, bar + vec2(year, 0.0));
    let words = "Innføring: 1. kv. 2025 – 2. kv. 2026 → 1. kv. 2026 – 2. kv. 2027";
    let bubble = rect(&window, words);
    assert!(!bubble.intersects(rect(&window, "Prøvesvar, Innføring")), "it never covers the bar");
    window.key_press(egui::Key::Escape);
    window.run_steps(2);
    window.drop_at(bar + vec2(year, 0.0));
    window.run_steps(2);
    assert_eq!(*roadmap(&window), fixture());
}

#[test]
fn a_bar_that_goes_by_years_says_so_before_it_has_gone_one() {
    let mut window = open();
    let bar = rect(&window, "Kjernejournal, Utvikling").center();
    let year = year(&window);
    pull(&mut window, bar, bar + vec2(year / 4.0, 0.0));
    rect(&window, "Utvikling: 2023 – 2026 · flyttes i hele år");
    window.key_press(egui::Key::Escape);
    window.run_steps(2);
    window.drop_at(bar + vec2(year / 4.0, 0.0));
    window.run_steps(2);
    assert_eq!(*roadmap(&window), fixture());
}

#[test]
fn edges_and_boundaries_are_grabbed_where_they_are() {
    let mut window = open();
    let year = year(&window);
    let bar = rect(&window, "Kjernejournal, Utvikling");
    let end = bar.right_center() - vec2(2.0, 0.0);
    drag(&mut window, end, end - vec2(year, 0.0));
    assert_eq!(segment(&window, "B.s1"), "B utvikling 2023 2025");
    let boundary = rect(&window, "Prøvesvar, Innføring").left_center() + vec2(2.0, 0.0);
    drag(&mut window, boundary, boundary + vec2(year / 2.0, 0.0));
    assert_eq!(segment(&window, "A.s1"), "A utvikling 2024-Q1 2025-Q2");
    assert_eq!(segment(&window, "A.s2"), "A innforing 2025-Q3 2026-Q2");
    undone(&mut window);
}

#[test]
fn a_bar_goes_to_another_row_and_out_of_time() {
    let mut window = open();
    let bar = rect(&window, "Prøvesvar, Innføring").center();
    let row = rect(&window, "Resepter").center().y;
    drag(&mut window, bar, Pos2::new(bar.x, row));
    assert_eq!(segment(&window, "A.s2"), "D innforing 2025-Q1 2026-Q2");
    let bar = rect(&window, "Resepter, Innføring").center();
    let undated = rect(&window, "Kjernejournal, Innføring").center().x;
    drag(&mut window, bar, Pos2::new(undated, bar.y));
    assert_eq!(segment(&window, "A.s2"), "D innforing ? ?");
    undone(&mut window);
}

#[test]
fn a_chip_on_the_axis_asks_how_precise_its_date_is() {
    let mut window = open();
    let chip = rect(&window, "Kjernejournal, Innføring").center();
    let axis = rect(&window, "Prøvesvar, Innføring").left();
    drag(&mut window, chip, Pos2::new(axis + 5.0, chip.y));
    window.get_by_label("1. halvår 2025").click();
    window.run_steps(3);
    assert_eq!(segment(&window, "B.s2"), "B innforing 2025-H1 ?");
    undone(&mut window);
}

#[test]
fn another_lane_is_another_phase() {
    let mut window = open();
    window.key_press(egui::Key::G);
    window.run_steps(3);
    let bar = rect(&window, "Prøvesvar, Innføring").center();
    let lane = rect(&window, "Ny praksis").center().y;
    drag(&mut window, bar, Pos2::new(bar.x, lane));
    assert_eq!(segment(&window, "A.s2"), "A praksis 2025-Q1 2026-Q2");
    undone(&mut window);
}

#[test]
fn keys_reach_everything_and_change_it() {
    let mut window = open();
    let bar = rect(&window, "Prøvesvar, Innføring").center();
    drag(&mut window, bar, bar);
    window.key_press(egui::Key::T);
    window.run_steps(2);
    window.key_press(egui::Key::Num3);
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, egui::Key::ArrowRight);
    window.run_steps(2);
    assert_eq!(segment(&window, "A.s2"), "A praksis 2025-Q2 2026-Q3");
    undone(&mut window);
}

#[test]
fn a_name_is_typed_where_it_stands() {
    let mut window = open();
    let name = rect(&window, "Resepter").center();
    for _ in 0..2 {
        drag(&mut window, name, name);
    }
    window.run_steps(2);
    window.event(egui::Event::Text("E-resept".to_owned()));
    window.run_steps(2);
    window.key_press(egui::Key::Enter);
    window.run_steps(3);
    let renamed = roadmap(&window).activity(&Id::new("D").expect("an id"));
    assert_eq!(renamed.map(|it| it.name.as_str()), Some("E-resept"));
}

/// Presses the right button on what is called so, and chooses from the menu.
fn choose(window: &mut Window, words: &str, item: &str) {
    let at = rect(window, words).center();
    window.hover_at(at);
    window.step();
    for pressed in [true, false] {
        window.event(egui::Event::PointerButton {
            pos: at,
            button: egui::PointerButton::Secondary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        window.step();
    }
    window.run_steps(3);
    // The menu lies in front of everything else that has a button of that name.
    let found = window.query_all_by_role_and_label(egui::Role::Button, item).last();
    found.unwrap_or_else(|| panic!("no {item} in the menu")).click();
    window.run_steps(4);
}

#[test]
fn the_right_button_on_a_heading_makes_an_activity_and_asks_its_name() {
    let mut window = open();
    choose(&mut window, "Tema", "Ny aktivitet");
    window.event(egui::Event::Text("Journal".to_owned()));
    window.run_steps(2);
    window.key_press(egui::Key::Enter);
    window.run_steps(3);
    let new = roadmap(&window).activities.iter().find(|(_, it)| it.name == "Journal");
    let id = new.expect("the new activity").0.clone();
    let theme = roadmap(&window).theme(&Id::new("T1").expect("an id")).expect("the theme");
    assert_eq!(theme.rows.first(), Some(&Row::Activity(id.clone())));
    choose(&mut window, "Journal", "Slett");
    assert!(roadmap(&window).activity(&id).is_none());
    undone(&mut window);
}

#[test]
fn the_right_button_on_a_name_shows_it_alone_and_all_again() {
    let mut window = open();
    choose(&mut window, "Resepter", "Vis bare dette");
    let focus = |window: &Window| window.state().session().expect("open").view.focus.clone();
    assert_eq!(focus(&window), Id::new("D").ok());
    choose(&mut window, "Resepter", "Vis alt");
    assert_eq!(focus(&window), None);
}

#[test]
fn three_hundred_random_drags_leave_a_roadmap_that_can_be_undone() {
    let mut window = open();
    let mut seed = 7_u32;
    let mut next = |most: f32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) as f32 / 65_536.0 * most
    };
    for _ in 0..300 {
        let from = Pos2::new(260.0 + next(800.0), 140.0 + next(500.0));
        let to = Pos2::new(260.0 + next(800.0), 140.0 + next(500.0));
        drag(&mut window, from, to);
        window.key_press(egui::Key::Escape);
        window.run_steps(2);
    }
    let text = veikart::store::print(roadmap(&window));
    let again = veikart::store::open_text(&text).expect("what is printed opens");
    assert_eq!(again.roadmap, *roadmap(&window));
    undone(&mut window);
}
