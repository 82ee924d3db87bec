//! A person at the matrix: keys, cells, the clipboard, and the way there and back.

use egui::{Event, Key, Modifiers};
use veikart::app::Request;
use veikart::model::{Id, Mention};

use crate::person::Person;

/// At the rows of this sub-goal, the keyboard in the first cell.
pub(super) fn at(sub_goal: &str) -> Person {
    let mut person = Person::with_file("nasjonalt-veikart-2021-2027.ron");
    person.window.state_mut().request(Request::ShowOnly(Some(Id::new(sub_goal).unwrap())));
    person.steps(2);
    person.press(Modifiers::COMMAND, Key::B);
    person.press(Modifiers::NONE, Key::F9);
    person
}

/// At the one activity of 3.B of which hospitals have reported, and their columns.
pub(super) fn reported() -> Person {
    let mut person = at("3.B");
    person.click("Bare der noen har meldt status");
    person
}

fn state(person: &Person, activity: &str, who: &str) -> Option<String> {
    let who = Mention::Id(Id::new(who).unwrap());
    let own = person.activity(activity).actor_status.iter().find(|it| it.who == who)?;
    Some(own.state.as_ref().map_or_else(
        || "ukjent".to_owned(),
        |it| match it {
            Mention::Id(id) => id.to_string(),
            Mention::Words(words) => words.clone(),
        },
    ))
}

/// REQ-049: every cell has a name, and what is not known is called so.
#[test]
fn req_049_every_cell_says_what_is_known() {
    let mut person = reported();
    person.click("Beinbruddmodellen ved flere helseforetak, Akershus universitetssykehus HF");
    person.press(Modifiers::NONE, Key::ArrowRight);
    let names = person.names();
    let says =
        |words: &str| assert!(names.iter().any(|it| it.contains(words)), "{words}: {names:#?}");
    says("Beinbruddmodellen ved flere helseforetak, Akershus universitetssykehus HF: har bestilt");
    says("Telemark HF: interessert");
    says(": ukjent");
    assert!(!names.iter().any(|it| it.to_lowercase().ends_with(": nei")));
    says("Hvem er hvor, rad 2 av 2");
    says("Gjeldende fase");
}

#[test]
fn digits_say_a_phase_delete_clears_and_each_is_one_step_back() {
    let mut person = reported();
    person.click("Beinbruddmodellen ved flere helseforetak, Sykehuset Telemark HF");
    person.press(Modifiers::NONE, Key::Num4);
    assert_eq!(state(&person, "3B-02", "Telemark").as_deref(), Some("innforing"));
    // Two more with Shift, all three at once.
    person.press(Modifiers::SHIFT, Key::ArrowRight);
    person.press(Modifiers::NONE, Key::Num5);
    let both = ["Telemark", "Østfold"].map(|who| state(&person, "3B-02", who));
    assert_eq!(both, [Some("praksis".to_owned()), Some("praksis".to_owned())]);
    person.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(state(&person, "3B-02", "Telemark").as_deref(), Some("innforing"));
    assert_eq!(state(&person, "3B-02", "Østfold").as_deref(), Some("interessert"));
    person.press(Modifiers::NONE, Key::Num0);
    assert_eq!(state(&person, "3B-02", "Østfold").as_deref(), Some("ukjent"));
    person.press(Modifiers::NONE, Key::Delete);
    assert_eq!(state(&person, "3B-02", "Telemark"), None);
    assert!(person.roadmap().activity(&Id::new("3B-02").unwrap()).is_some());
}

#[test]
fn a_cell_opens_for_finer_states_amounts_and_dates() {
    let mut person = reported();
    person.click("Beinbruddmodellen ved flere helseforetak, Sykehuset Telemark HF");
    person.press(Modifiers::NONE, Key::F2);
    person.click("Siden");
    person.types("i fjor en gang");
    person.click("har inngått kontrakt");
    assert_eq!(state(&person, "3B-02", "Telemark").as_deref(), Some("interessert"));
    assert!(person.sees("dato"), "a date that is none is said");
    person.click("Siden");
    person.press(Modifiers::COMMAND, Key::A);
    person.types("våren 2024");
    person.click("har inngått kontrakt");
    assert_eq!(state(&person, "3B-02", "Telemark").as_deref(), Some("har inngått kontrakt"));
    assert!(person.sees("Telemark HF: har inngått kontrakt, siden våren 2024"));
    // Esc closes the cell first, then the page.
    person.press(Modifiers::NONE, Key::Enter);
    person.press(Modifiers::NONE, Key::Escape);
    assert!(person.sees("Hvem er hvor, rad"));
    person.press(Modifiers::NONE, Key::Escape);
    assert!(!person.sees("Hvem er hvor, rad"));
}

#[test]
fn cells_go_to_a_spreadsheet_and_come_back() {
    let mut person = reported();
    person.click("Beinbruddmodellen ved flere helseforetak, Akershus universitetssykehus HF");
    person.press(Modifiers::SHIFT, Key::ArrowRight);
    person.press(Modifiers::SHIFT, Key::ArrowRight);
    person.window.event(Event::Copy);
    person.steps(4);
    assert_eq!(person.copied, "har bestilt\thar bestilt\tinteressert\n");
    person.window.event(Event::Paste("N\tI (de fleste)\tnei\n".to_owned()));
    person.steps(4);
    assert_eq!(state(&person, "3B-02", "Ahus").as_deref(), Some("praksis"));
    assert_eq!(state(&person, "3B-02", "Telemark").as_deref(), Some("interessert"));
    assert!(person.sees("«nei» er ingen fase eller tilstand"));
    person.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(state(&person, "3B-02", "Ahus").as_deref(), Some("har bestilt"), "one step");
}

#[test]
fn the_filter_of_the_window_holds_and_a_double_click_leads_to_the_activity() {
    let mut person = at("3.B");
    let rows = |person: &Person| {
        let names = person.names();
        names.iter().filter(|it| it.contains("Gjeldende") || it.contains("aktører har")).count()
    };
    let before = rows(&person);
    let mut filters = person.session().view.view.filters.clone();
    filters.text = "beinbrudd".to_owned();
    person.window.state_mut().request(Request::Notice(String::new()));
    person.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::F);
    person.types("beinbrudd");
    person.steps(4);
    assert!(rows(&person) < before && person.session().view.view.filters == filters);
    person.double_click("Beinbruddmodellen ved flere helseforetak");
    assert!(person.session().view.page.is_none());
    let id = Id::new("3B-02").unwrap();
    assert_eq!(person.session().selected_row(), Some(id));
}

#[test]
fn the_keys_of_the_canvas_do_nothing_to_what_was_selected_there() {
    let mut person = at("2.B");
    person.window.state_mut().request(Request::Jump(Id::new("2B-09").unwrap()));
    person.steps(2);
    person.press(Modifiers::NONE, Key::F9);
    let before = person.roadmap().clone();
    person.press(Modifiers::NONE, Key::Tab);
    person.press(Modifiers::NONE, Key::Delete);
    assert_eq!(*person.roadmap(), before);
}
