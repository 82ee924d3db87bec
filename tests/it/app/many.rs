//! Many things at once, and the clipboard, in the whole window.

use egui::{Event, Key, Modifiers, OutputCommand};
use veikart::app::Request;
use veikart::edit::{Selection, Target};
use veikart::model::Id;

use super::Desk;

const NATIONAL: &str = "nasjonalt-veikart-2021-2027.ron";

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn segment(text: &str) -> Target {
    Target::segment(&id(text.split_once('.').unwrap().0), &id(text))
}

impl Desk {
    fn select(&mut self, targets: impl IntoIterator<Item = Target>) {
        self.ask(Request::Select(Selection::from_iter(targets)));
    }

    fn roadmap(&self) -> &veikart::model::Roadmap {
        self.app().session().unwrap().document.committed()
    }

    fn selected(&self) -> &Selection {
        &self.app().session().unwrap().selection
    }

    fn types(&mut self, text: &str) {
        self.window.event(Event::Text(text.to_owned()));
        self.window.run();
    }

    /// Copies as the system asks for it, and returns what comes onto the clipboard.
    fn copies(&mut self, event: Event) -> String {
        self.window.event(event);
        for _ in 0..6 {
            self.window.step();
            for command in &self.window.output().platform_output.commands {
                if let OutputCommand::CopyText(text) = command {
                    let text = text.clone();
                    self.window.run();
                    return text;
                }
            }
        }
        panic!("nothing was copied");
    }

    fn pastes(&mut self, text: &str) {
        self.window.event(Event::Paste(text.to_owned()));
        self.window.run();
    }

    fn dates(&self, segment: &str) -> String {
        let owner = id(segment.split_once('.').unwrap().0);
        let segment = self.roadmap().activity(&owner).unwrap().segment(&id(segment)).unwrap();
        format!("{} {}", segment.start, segment.end)
    }
}

#[test]
fn everything_in_a_figure_is_shifted_by_a_typed_amount_and_back_by_one_undo() {
    let mut desk = Desk::with_file(NATIONAL);
    let before = desk.roadmap().clone();
    desk.press(Modifiers::COMMAND, Key::A);
    assert!(desk.selected().len() > 150);
    desk.press(Modifiers::COMMAND, Key::M);
    desk.types("+1 år");
    assert!(desk.sees("flyttes:"), "{:#?}", desk.names());
    assert!(desk.sees("står som før. Fullførte perioder flyttes ikke."));
    let shown = desk.app().session().unwrap().document.roadmap();
    assert_ne!(*shown, before, "the picture shows it while it is typed");
    assert_eq!(*desk.roadmap(), before);
    desk.press(Modifiers::NONE, Key::Enter);
    assert_ne!(*desk.roadmap(), before);
    desk.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*desk.roadmap(), before);
    desk.press(Modifiers::COMMAND, Key::M);
    desk.types("to år");
    desk.press(Modifiers::NONE, Key::Escape);
    let shown = desk.app().session().unwrap().document.roadmap();
    assert!(*shown == before, "Esc takes it back");
}

#[test]
fn what_has_something_in_common_is_selected_and_inverted() {
    let mut desk = Desk::with_file(NATIONAL);
    desk.select([segment("2C-07.s3")]);
    assert!(desk.sees("1 faseperiode valgt"));
    desk.ask(Request::Command(veikart::app::Command::SelectAlike(veikart::edit::Trait::Phase)));
    let roadmap = desk.roadmap();
    let phase = &roadmap.activity(&id("2C-07")).unwrap().segment(&id("2C-07.s3")).unwrap().phase;
    let alike = desk.selected().clone();
    assert!(alike.len() > 10);
    for target in alike.iter() {
        let Target::Segment { activity, id } = target else { panic!("{target:?}") };
        assert_eq!(roadmap.activity(activity).unwrap().segment(id).unwrap().phase, *phase);
    }
    desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::A);
    assert!(desk.selected().iter().all(|target| !alike.contains(target)));
    assert!(desk.sees(" milepæler valgt"), "{:#?}", desk.names());
}

#[test]
fn a_segment_is_split_at_a_typed_date_and_joined_again() {
    let mut desk = Desk::with_file(NATIONAL);
    let before = desk.roadmap().clone();
    let long = before.activities.iter().find_map(|(owner, activity)| {
        let long = activity.segments.iter().find(|it| {
            let ends = it.start.when().zip(it.end.when());
            ends.is_some_and(|(start, end)| start.last_day() < end.first_day())
        })?;
        Some((Target::segment(owner, &long.id), long.end.when()?.from))
    });
    let (target, last) = long.unwrap();
    desk.select([target]);
    desk.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::J);
    desk.types(&veikart::i18n::dates::period_words(last, veikart::i18n::Lang::Nb));
    assert!(desk.sees("  |  "), "{:#?}", desk.names());
    desk.press(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.selected().len(), 2, "both parts are selected");
    desk.press(Modifiers::COMMAND, Key::J);
    assert_eq!(*desk.roadmap(), before);
}

#[test]
fn what_is_copied_in_one_window_is_pasted_in_another() {
    let mut one = Desk::with_file(NATIONAL);
    let mut other = Desk::with_file("eksempel-kommune.ron");
    one.select([Target::Heading(id("2.C"))]);
    let text = one.copies(Event::Copy);
    assert!(text.starts_with("Id\tType\tUnder\tNavn\t"));
    let goal = other.roadmap().goals[0].id.clone();
    let before = other.roadmap().goals[0].sub_goals.len();
    other.select([Target::Heading(goal)]);
    other.pastes(&text);
    let goal = &other.roadmap().goals[0];
    assert_eq!(goal.sub_goals.len(), before + 1);
    let title = one.roadmap().sub_goal(&id("2.C")).unwrap().title.clone();
    assert_eq!(goal.sub_goals[before].title, title);
    assert_eq!(*other.selected().single().unwrap().id(), goal.sub_goals[before].id);
}

#[test]
fn a_table_that_came_back_from_a_spreadsheet_is_shown_before_it_is_done() {
    let mut desk = Desk::with_file(NATIONAL);
    desk.select([segment("2C-07.s3"), segment("2C-07.s2")]);
    let text = desk.copies(Event::Copy);
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let column = |name: &str| lines[0].split('\t').position(|title| title == name).unwrap();
    let (start, end) = (column("Start"), column("Slutt"));
    let cells = |line: &str| -> Vec<String> { line.split('\t').map(str::to_owned).collect() };
    let mut changed = cells(&lines[1]);
    changed[start] = "2025".to_owned();
    changed[end] = "2026".to_owned();
    let said = changed[0].clone();
    lines[1] = changed.join("\t");
    let mut bad = cells(&lines[2]);
    bad[start] = "snart".to_owned();
    lines[2] = bad.join("\t");
    let before = desk.roadmap().clone();
    desk.pastes(&lines.join("\r\n"));
    assert!(desk.sees("1 endres, 1 ikke forstått"), "{:#?}", desk.names());
    assert!(desk.sees("Linje 3, kolonnen «Start»: «snart»"));
    assert_eq!(*desk.roadmap(), before);
    desk.click("Lim inn");
    assert_eq!(desk.dates(&said), "2025 2026");
    desk.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*desk.roadmap(), before);
}

#[test]
fn what_is_cut_stays_until_it_is_pasted_and_keeps_its_id() {
    let mut desk = Desk::with_file(NATIONAL);
    let before = desk.roadmap().clone();
    desk.select([segment("2C-07.s3")]);
    let text = desk.copies(Event::Cut);
    assert_eq!(*desk.roadmap(), before);
    desk.select([Target::Activity(id("2C-01"))]);
    desk.pastes(&text);
    assert!(desk.roadmap().activity(&id("2C-01")).unwrap().segment(&id("2C-07.s3")).is_some());
    desk.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*desk.roadmap(), before);
    desk.select([segment("2C-07.s3")]);
    desk.press(Modifiers::COMMAND, Key::D);
    let count = |desk: &Desk| desk.roadmap().activity(&id("2C-07")).unwrap().segments.len();
    assert_eq!(count(&desk), before.activity(&id("2C-07")).unwrap().segments.len() + 1);
}

#[test]
fn nothing_is_pasted_into_the_roadmap_while_a_field_is_typed_in() {
    let mut desk = Desk::with_file(NATIONAL);
    let before = desk.roadmap().clone();
    desk.press(Modifiers::COMMAND, Key::F);
    desk.pastes("Navn\tUnder\nNy\t2.C\n");
    assert_eq!(*desk.roadmap(), before);
    assert!(!desk.sees("1 ny"));
}
