//! The user guide: every picture it shows is made here, and every command and key it names is the
//! one of the table of commands. `UPDATE_PICTURES=1 cargo test guide` draws the pictures anew.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use egui::{Key, KeyboardShortcut, Modifiers, vec2};
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::imageops::{FilterType, resize};
use veikart::app::{Command, Request};
use veikart::i18n::{Lang, text};
use veikart::model::Id;

use crate::person::Person;

const GUIDE: &str = "docs/brukerveiledning.md";
const NATIONAL: &str = "nasjonalt-veikart-2021-2027.ron";
/// As wide as a page of the guide shows it.
const WIDTH: u32 = 1100;

/// Keys of a window, a field or a list rather than of a command.
const OTHER_KEYS: &[&str] = &["Ctrl+Enter", "Shift+Enter"];

fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn guide() -> String {
    std::fs::read_to_string(home().join(GUIDE)).unwrap()
}

fn picture_path(name: &str) -> PathBuf {
    home().join("docs/pictures").join(format!("{name}.png"))
}

/// What stands between the two marks, wherever they stand.
fn between<'a>(text: &'a str, begin: &str, end: &str) -> Vec<&'a str> {
    let parts = text.split(begin).skip(1);
    parts.filter_map(|part| part.split_once(end)).map(|(inner, _)| inner).collect()
}

/// A key as the guide writes it.
fn key_words(key: Key) -> String {
    match key {
        Key::ArrowUp => "Pil opp".to_owned(),
        Key::ArrowDown => "Pil ned".to_owned(),
        Key::ArrowLeft => "Pil venstre".to_owned(),
        Key::ArrowRight => "Pil høyre".to_owned(),
        Key::PageUp => "Page Up".to_owned(),
        Key::PageDown => "Page Down".to_owned(),
        Key::Plus => "+".to_owned(),
        Key::Minus => "-".to_owned(),
        Key::Comma => ",".to_owned(),
        key => key.name().to_owned(),
    }
}

fn words(keys: &KeyboardShortcut) -> String {
    let Modifiers { command, shift, alt, .. } = keys.modifiers;
    let held = [("Ctrl", command), ("Shift", shift), ("Alt", alt)];
    let held = held.into_iter().filter(|(_, held)| *held).map(|(name, _)| name.to_owned());
    held.chain([key_words(keys.logical_key)]).collect::<Vec<_>>().join("+")
}

fn keys_of(command: Command) -> Vec<String> {
    command.usual_keys().iter().map(words).collect()
}

/// «Vis → Grupper etter → Aktør» for every command.
fn places() -> Vec<(String, Command)> {
    let menu = |menu| match menu {
        veikart::app::command::Menu::File => "menu-file",
        veikart::app::command::Menu::Edit => "menu-edit",
        veikart::app::command::Menu::View => "menu-view",
        veikart::app::command::Menu::Figure => "menu-figure",
        veikart::app::command::Menu::Help => "menu-help",
    };
    let all = Command::rows().map(|row| {
        let submenu = row.submenu.map(|key| text(Lang::Nb, key).into_owned());
        let way = [Some(text(Lang::Nb, menu(row.menu)).into_owned()), submenu];
        let way: Vec<String> =
            way.into_iter().flatten().chain([row.command.title(Lang::Nb)]).collect();
        (way.join(" → "), row.command)
    });
    all.collect()
}

#[test]
fn commands_stand_where_the_guide_says_and_have_the_keys_it_says() {
    let (guide, places) = (guide(), places());
    let mut wrong = Vec::new();
    let mut named = 0;
    for part in guide.split("**").skip(1).collect::<Vec<_>>().chunks(2) {
        let [bold, after] = part else { continue };
        let bold = bold.split_whitespace().collect::<Vec<_>>().join(" ");
        if !bold.contains(" → ") {
            continue;
        }
        named += 1;
        let Some((_, command)) = places.iter().find(|(place, _)| *place == bold) else {
            wrong.push(format!("{bold} is no command"));
            continue;
        };
        let told = after.trim_start().strip_prefix("(`").and_then(|it| it.split_once('`'));
        if let Some((keys, _)) = told
            && !keys_of(*command).contains(&keys.to_owned())
        {
            wrong.push(format!("{bold} has {:?} and not {keys}", keys_of(*command)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(named > 30, "only {named} commands are named");
}

#[test]
fn keys_of_the_guide_are_those_of_the_program() {
    let guide = guide();
    let known: BTreeSet<String> = Command::all().flat_map(keys_of).collect();
    let is_chord = |it: &&str| {
        ["Ctrl+", "Shift+", "Alt+"].iter().any(|held| it.starts_with(held))
            || it.strip_prefix('F').is_some_and(|number| number.parse::<u8>().is_ok())
    };
    let spans: Vec<&str> =
        guide.split('`').skip(1).step_by(2).filter(|it| !it.contains('\n')).collect();
    let unknown: Vec<&str> = (spans.iter().copied().filter(is_chord))
        .filter(|it| !known.contains(*it) && !OTHER_KEYS.contains(it))
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    assert!(spans.iter().copied().filter(is_chord).count() > 20);
}

#[test]
fn every_picture_of_the_guide_is_there() {
    let guide = guide();
    let shown = between(&guide, "](pictures/", ")");
    assert!(shown.len() >= PICTURES.len(), "{shown:?}");
    for name in &shown {
        assert!(home().join("docs/pictures").join(name).exists(), "{name} is not there");
    }
    for (name, _) in PICTURES {
        let name = format!("{name}.png");
        assert!(shown.contains(&name.as_str()), "{name} is shown nowhere");
    }
}

#[test]
fn the_command_line_of_the_guide_is_understood() {
    let guide = guide();
    let lines = guide.split("```").skip(1).step_by(2).collect::<String>();
    let mut seen = 0;
    for line in lines.lines().filter_map(|line| line.strip_prefix("veikart ")) {
        let command = line.split_whitespace().next().unwrap();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let asked = [command, "--help"].map(std::ffi::OsString::from);
        let ended = veikart::cli::run(asked, &mut out, &mut err);
        assert_eq!(ended, veikart::cli::Outcome::Exit(0), "{line}");
        let help = String::from_utf8(out).unwrap();
        let options = line.split("   ").next().unwrap().split_whitespace();
        for option in options.filter(|it| it.starts_with("--")) {
            assert!(help.contains(option), "{option} of {line}");
        }
        seen += 1;
    }
    assert!(seen >= 8, "{seen}");
}

#[test]
fn what_is_saved_can_still_be_undone() {
    let mut person = Person::with_file(NATIONAL);
    let before = person.roadmap().clone();
    finds(&mut person, "2A-06");
    person.press(Modifiers::NONE, Key::ArrowRight);
    person.press(Modifiers::NONE, Key::T);
    assert_ne!(*person.roadmap(), before);
    person.press(Modifiers::COMMAND, Key::S);
    person.waits_until("saved file", |it| !it.session().document.is_modified());
    person.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*person.roadmap(), before);
    assert!(person.session().document.is_modified());
}

fn ask(person: &mut Person, request: Request) {
    person.window.state_mut().request(request);
    person.steps(4);
}

fn figure(person: &mut Person, id: &str) {
    ask(person, Request::ShowFigure(Id::new(id).ok()));
}

fn finds(person: &mut Person, words: &str) {
    person.press(Modifiers::COMMAND, Key::F);
    person.types(words);
    person.press(Modifiers::NONE, Key::Enter);
}

/// A picture by its name and how somebody comes there from the opened national roadmap.
type Picture = (&'static str, fn(&mut Person));

const PICTURES: &[Picture] = &[
    ("vinduet", |person| figure(person, "fig-13")),
    ("dra", |person| {
        finds(person, "prøvesvar");
        let bar = person.place("Pasientens prøvesvar, Trinn 2, Utvikling");
        let year = person.year();
        person.pulls(bar, vec2(year / 2.0, 0.0));
    }),
    ("filter", |person| {
        ask(person, Request::Command(Command::FilterBar));
        person.click("+ Filter");
        person.click("Sikkerhet");
    }),
    ("verdikjede", |person| {
        figure(person, "fig-13");
        person.press(Modifiers::NONE, Key::G);
    }),
    ("tabell", |person| {
        finds(person, "2C-07");
        person.press(Modifiers::COMMAND, Key::T);
        for key in
            [Key::ArrowDown, Key::ArrowDown, Key::ArrowDown, Key::ArrowRight, Key::ArrowRight]
        {
            person.press(Modifiers::NONE, key);
        }
    }),
    ("avhengigheter", |person| {
        ask(person, Request::ShowOnly(Id::new("2.B").ok()));
        ask(person, Request::Command(Command::ShowLinks(veikart::model::Links::All)));
        finds(person, "2B-09");
    }),
    ("merknader", |person| {
        person.press(Modifiers::NONE, Key::F8);
        person.press(Modifiers::NONE, Key::ArrowDown);
    }),
    ("presentere", |person| {
        figure(person, "fig-13");
        person.press(Modifiers::NONE, Key::F5);
        person.steps(6);
    }),
    ("eksportere", |person| {
        figure(person, "fig-13");
        person.press(Modifiers::COMMAND, Key::E);
        person.steps(6);
    }),
];

#[test]
fn pictures_of_the_guide() {
    if std::env::var_os("UPDATE_PICTURES").is_none() {
        return;
    }
    for (name, go) in PICTURES {
        let mut person = Person::with_file(NATIONAL);
        go(&mut person);
        let picture = person.picture();
        let height = picture.height() * WIDTH / picture.width();
        let mut small = resize(&picture, WIDTH, height, FilterType::Triangle);
        // Fewer shades make a file a third as large, and nobody sees it.
        small.pixels_mut().flat_map(|pixel| &mut pixel.0).for_each(|shade| *shade |= 7);
        let file = std::io::BufWriter::new(std::fs::File::create(picture_path(name)).unwrap());
        let png = PngEncoder::new_with_quality(file, CompressionType::Best, PngFilter::Adaptive);
        image::DynamicImage::from(small).into_rgb8().write_with_encoder(png).unwrap();
    }
}
