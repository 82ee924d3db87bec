//! Colours for the phases of a roadmap that are known to be told apart: in grey, and by every
//! sight. A test measures them.

use crate::scene::Color;

/// A row of colours from the first phase to the last, light to dark.
#[derive(Debug)]
pub struct Ready {
    /// The key of its name in the catalogues.
    pub name: &'static str,
    colours: [(Color, Option<Color>); Self::MOST],
}

impl Ready {
    /// More phases than these cannot be told apart in grey as well as by every sight.
    pub const MOST: usize = 5;

    /// Fill and edge of so many phases, the first and the last of the row among them; none for
    /// more than there are.
    pub fn colours(&self, phases: usize) -> Option<Vec<(Color, Option<Color>)>> {
        let last = Self::MOST - 1;
        let gaps = phases.checked_sub(1).filter(|gaps| *gaps <= last)?;
        // One phase alone takes the colour in the middle.
        let place = |at: usize| (at * last + gaps / 2).checked_div(gaps).unwrap_or(last / 2);
        (0..phases).map(|at| self.colours.get(place(at)).copied()).collect()
    }
}

const fn fill(fill: u32) -> (Color, Option<Color>) {
    (Color::hex(fill), None)
}

const fn rimmed(fill: u32, edge: u32) -> (Color, Option<Color>) {
    (Color::hex(fill), Some(Color::hex(edge)))
}

/// All of them, the usual one first.
pub static READY: [Ready; 3] = [
    Ready {
        name: "colours-sea",
        colours: [
            rimmed(0x00ED_E9D2, 0x007A_7248),
            rimmed(0x00F5_AF58, 0x009A_5B00),
            rimmed(0x0019_A398, 0x000B_6B63),
            rimmed(0x001F_6A98, 0x0012_4A6E),
            rimmed(0x000E_2D58, 0x0007_1B38),
        ],
    },
    Ready {
        name: "colours-dusk",
        colours: [
            fill(0x00FB_F9CD),
            fill(0x00F5_B64E),
            fill(0x003C_A19F),
            fill(0x006E_549D),
            fill(0x001B_0753),
        ],
    },
    Ready {
        name: "colours-grey",
        colours: [
            fill(0x00FA_FAFA),
            fill(0x00AB_ABAB),
            fill(0x0074_7474),
            fill(0x0043_4343),
            fill(0x0005_0505),
        ],
    },
];
