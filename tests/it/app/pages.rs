//! The overview in numbers and the record, as somebody uses them.

use egui::{Key, Modifiers};
use veikart::app::{Command, Request};

use crate::person::Person;

fn opens(command: Command) -> Person {
    let mut person = Person::with_file("nasjonalt-veikart-2021-2027.ron");
    person.window.state_mut().request(Request::Command(command));
    person.steps(6);
    person
}

/// A number of the table leads to the activities that it counts, and no others.
#[test]
fn a_number_of_the_overview_leads_down_to_what_it_counts() {
    let mut person = opens(Command::Dashboard);
    let cell = person.names().into_iter().find(|it| it.contains("2022") && it.ends_with(": 4"));
    person.click(&cell.unwrap());
    person.steps(4);
    let listed: Vec<_> = person.names().into_iter().filter(|it| it.contains("  ")).collect();
    let ids: Vec<_> =
        listed.iter().filter_map(|it| it.split(' ').next()).filter(|it| it.contains('-')).collect();
    assert_eq!(ids, ["2A-10", "2B-08", "3C-08", "4B-04"]);
    person.click("Tilbake til veikartet");
    assert!(person.session().view.page.is_none());
}

/// REQ-084: the measures are moved in their order, one step each.
#[test]
fn a_priority_goes_up_and_undo_takes_it_back() {
    let mut person = opens(Command::Record);
    let order = |person: &Person| -> Vec<String> {
        person.roadmap().priorities.iter().map(|it| it.id.to_string()).collect()
    };
    let before = order(&person);
    let down: Vec<_> = person.names().into_iter().filter(|it| it.contains("ned")).collect();
    person.click(&down[0]);
    let mut expected = before.clone();
    expected.swap(0, 1);
    assert_eq!(order(&person), expected);
    person.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(order(&person), before);
    assert!(!person.session().document.is_modified());
}

#[test]
fn every_list_of_the_record_can_be_opened() {
    let mut person = opens(Command::Record);
    for tab in ["Kandidater", "Indikatorer", "Møter", "Bekreftelser", "Referanser", "Stikkord"] {
        person.click(tab);
        assert!(person.session().view.page.is_some(), "{tab}");
    }
    assert!(!person.session().document.is_modified());
}
