use std::cell::RefCell;
use std::collections::HashMap;

use super::TextMeasure;
use crate::fonts::{self, Face};
use crate::scene::Font;

/// Measures with the bundled typeface, and remembers what it measured.
#[derive(Debug, Default)]
pub struct BundledFont {
    /// Widths in em of each face's texts; they hold for every size.
    widths: RefCell<[HashMap<String, f32>; 4]>,
}

/// As many texts of a face are remembered; beyond that all of them are forgotten,
/// which costs one measuring of what is in sight.
const REMEMBERED: usize = 50_000;

impl BundledFont {
    pub fn new() -> Self {
        Self::default()
    }
}

impl TextMeasure for BundledFont {
    fn width(&self, text: &str, font: Font) -> f32 {
        let face = Face::of(font);
        let widths = &mut self.widths.borrow_mut()[face as usize];
        let em = match widths.get(text) {
            Some(em) => *em,
            None => {
                if widths.len() >= REMEMBERED {
                    widths.clear();
                }
                let em = fonts::advance(text, face);
                widths.insert(text.to_owned(), em);
                em
            }
        };
        em * font.size
    }
}
