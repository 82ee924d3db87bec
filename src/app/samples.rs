/// The roadmaps that are part of the program; they open as copies without a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// Veikart for nasjonal e-helsestrategi.
    National,
    /// An invented municipality that shows everything that can be drawn.
    Municipality,
    /// Value chain, milestone kinds and actors, and nothing else.
    Empty,
}

impl Sample {
    /// The file's text.
    pub fn text(self) -> &'static str {
        match self {
            Self::National => {
                include_str!("../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron")
            }
            Self::Municipality => include_str!("../../sample-roadmaps/eksempel-kommune.ron"),
            Self::Empty => include_str!("../../sample-roadmaps/tomt-veikart.ron"),
        }
    }

    /// What menus call it.
    pub fn title_key(self) -> &'static str {
        match self {
            Self::National => "sample-national",
            Self::Municipality => "sample-municipality",
            Self::Empty => "command-new",
        }
    }
}
