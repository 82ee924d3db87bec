//! Pictures of the matrix, for people to look at: `VEIKART_PICTURES=folder cargo test pictures`.
//! Each in colour, in grey, and as somebody sees it who tells no green from red.

use std::path::Path;

use egui::{Key, Modifiers};
use image::{Rgba, RgbaImage};
use veikart::app::{Command, Request, ThemeChoice};
use veikart::scene::Color;
use veikart::theme::palette::{Sight, simulate};

use super::window::{at, reported};

/// The same pixels in grey, by lightness as a printer does it.
pub(crate) fn grey(picture: &RgbaImage) -> RgbaImage {
    each(picture, |Rgba([r, g, b, a])| {
        let light = 0.299 * f32::from(r) + 0.587 * f32::from(g) + 0.114 * f32::from(b);
        let light = light.round() as u8;
        Rgba([light, light, light, a])
    })
}

/// The same pixels without the cones for green.
pub(crate) fn deuteranopia(picture: &RgbaImage) -> RgbaImage {
    each(picture, |Rgba([r, g, b, a])| {
        let seen = simulate(Color::rgb(r, g, b), Sight::Deuteranopia);
        Rgba([seen.r, seen.g, seen.b, a])
    })
}

fn each(picture: &RgbaImage, seen: impl Fn(Rgba<u8>) -> Rgba<u8>) -> RgbaImage {
    RgbaImage::from_fn(picture.width(), picture.height(), |x, y| seen(*picture.get_pixel(x, y)))
}

/// Keeps the picture as three sights see it.
pub(crate) fn keep(name: &str, picture: &RgbaImage) {
    let Some(folder) = std::env::var_os("VEIKART_PICTURES") else { return };
    let folder = Path::new(&folder);
    picture.save(folder.join(format!("{name}.png"))).unwrap();
    grey(picture).save(folder.join(format!("{name}-grey.png"))).unwrap();
    deuteranopia(picture).save(folder.join(format!("{name}-deuteranopia.png"))).unwrap();
}

#[test]
fn of_the_matrix_of_2b() {
    if std::env::var_os("VEIKART_PICTURES").is_none() {
        return;
    }
    let mut person = at("2.B");
    person.press(Modifiers::NONE, Key::ArrowDown);
    person.press(Modifiers::SHIFT, Key::ArrowRight);
    keep("matrix-2b", &person.picture());
    person.window.state_mut().request(Request::Command(Command::Theme(ThemeChoice::Dark)));
    keep("matrix-2b-dark", &person.picture());
    let mut person = reported();
    person.click("Beinbruddmodellen ved flere helseforetak, Sykehuset Telemark HF");
    person.window.event(egui::Event::Paste("N (32 av 41), siden 2023\tnei".to_owned()));
    person.steps(4);
    keep("matrix-problems", &person.picture());
    person.press(Modifiers::NONE, Key::F2);
    keep("matrix-open", &person.picture());
}
