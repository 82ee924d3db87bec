//! Figures that leave the window: to files and to the clipboard.

/// The kinds of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Pdf,
    Svg,
    Png,
}

impl Format {
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Svg, Self::Png];

    /// The ending of file names.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    pub fn title_key(self) -> &'static str {
        match self {
            Self::Pdf => "export-format-pdf",
            Self::Svg => "export-format-svg",
            Self::Png => "export-format-png",
        }
    }
}

/// The sizes that figures are laid out for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A text document, 170 mm wide.
    Word,
    Landscape,
    A3,
    /// 16:9, to be read from afar.
    Slide,
}

impl Paper {
    pub const ALL: [Self; 4] = [Self::Word, Self::Landscape, Self::A3, Self::Slide];

    pub fn title_key(self) -> &'static str {
        match self {
            Self::Word => "export-size-word",
            Self::Landscape => "export-size-landscape",
            Self::A3 => "export-size-a3",
            Self::Slide => "export-size-slide",
        }
    }
}
