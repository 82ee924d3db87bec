//! What is kept from one run to the next.

use egui::Vec2;
use veikart::app::{Command, Motion, Request, Settings, SettingsFile, ThemeChoice};
use veikart::i18n::Lang;
use veikart::model::{Grouping, Id};

use crate::person::Person;

const NATIONAL: &str = "nasjonalt-veikart-2021-2027.ron";

fn asks(person: &mut Person, request: Request) {
    person.window.state_mut().request(request);
    person.steps(4);
}

#[test]
fn a_file_opens_as_it_was_looked_at() {
    let mut person = Person::with_file(NATIONAL);
    asks(&mut person, Request::ShowFigure(Some(Id::new("fig-13").unwrap())));
    asks(&mut person, Request::Command(Command::GroupBy(Grouping::ValueChain)));
    asks(&mut person, Request::Command(Command::ZoomIn));
    let actor = person.roadmap().actors[0].id.clone();
    asks(&mut person, Request::ShowActor(actor));
    asks(&mut person, Request::Command(Command::CollapseAll));
    let shown = |person: &Person| {
        let it = &person.session().view;
        // JSON keeps all digits of a number but the last.
        let scale = it.scale.map(|it| (it.first as i64, (it.per_day * 1e9).round() as i64));
        (it.figure.clone(), it.view.clone(), it.collapsed.clone(), scale)
    };
    let before = shown(&person);
    let person = person.starts_again();
    assert_eq!(shown(&person), before);
}

#[test]
fn the_page_of_settings_holds_at_once_and_is_kept() {
    let mut person = Person::with_file(NATIONAL);
    asks(&mut person, Request::Command(Command::Preferences));
    person.click("Språk");
    person.click("English");
    assert!(person.sees("Settings"));
    person.click("Motion");
    person.click("Reduced motion");
    assert_eq!(person.window.ctx.global_style().scroll_animation, {
        egui::style::ScrollAnimation::none()
    });
    let person = person.starts_again();
    let kept = person.window.state().settings();
    assert_eq!((kept.language, kept.motion), (Lang::En, Motion::Reduced));
    assert!(person.sees("File"));
}

#[test]
fn damaged_settings_take_no_others_with_them() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    let read = |text: &str| {
        std::fs::write(&path, text).unwrap();
        SettingsFile::at(path.clone()).read()
    };
    for nonsense in ["", "{", "[]", "null", "{\"theme\": {}}", "\u{0}", "{\"looks\": [3]}"] {
        assert_eq!(read(nonsense), Settings::default(), "{nonsense:?}");
    }
    let partly = read("{\"theme\": \"Dark\", \"language\": 7, \"window\": \"large\", \"new\": 1}");
    assert_eq!(partly, Settings { theme: ThemeChoice::Dark, ..Settings::default() });
}

#[test]
fn a_look_with_impossible_numbers_hurts_nobody() {
    let mut person = Person::with_file(NATIONAL);
    person.drags(egui::pos2(700.0, 500.0), Vec2::ZERO);
    asks(&mut person, Request::Command(Command::Close));
    let path = person.folder.path().join("settings.json");
    let mut kept = SettingsFile::at(path.clone()).read();
    kept.looks[0].scale = Some((f64::MAX, 0.0));
    kept.looks[0].scroll = -1e300;
    kept.looks[0].figure = Id::new("no-such").ok();
    kept.looks[0].focus = Id::new("2C-07.s1").ok();
    SettingsFile::at(path.clone()).write(&kept).unwrap();
    let read = SettingsFile::at(path).read();
    assert_eq!(read.looks.len(), 1);
    let person = person.starts_again_with_settings();
    assert_eq!(person.session().view.figure, None);
    assert_eq!(person.session().view.focus, None);
    assert!(person.session().view.scale.unwrap().per_day > 0.0);
}
