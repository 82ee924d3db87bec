/// An sRGB colour with straight alpha.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Color {
    pub r: u8,
    pub g: u8,
    pub b: u8,
    pub a: u8,
}

impl Color {
    pub const fn rgb(r: u8, g: u8, b: u8) -> Self {
        Self { r, g, b, a: 255 }
    }

    /// From `0xRRGGBB`.
    pub const fn hex(rgb: u32) -> Self {
        let [_, r, g, b] = rgb.to_be_bytes();
        Self::rgb(r, g, b)
    }

    pub const fn with_alpha(self, a: u8) -> Self {
        Self { a, ..self }
    }
}

/// A line; centred on the path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    pub color: Color,
    pub width: f32,
    pub dash: Option<Dash>,
}

/// Lengths of ink and gap along a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dash {
    pub on: f32,
    pub off: f32,
}

impl Stroke {
    pub const fn solid(color: Color, width: f32) -> Self {
        Self { color, width, dash: None }
    }
}

/// A face and size of the bundled family.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Font {
    /// Scene units per em.
    pub size: f32,
    pub weight: Weight,
    pub italic: bool,
}

/// The weights that are bundled; italic exists in regular only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    #[default]
    Regular,
    SemiBold,
    Bold,
}

impl Font {
    pub const fn regular(size: f32) -> Self {
        Self { size, weight: Weight::Regular, italic: false }
    }

    pub const fn semi_bold(size: f32) -> Self {
        Self { size, weight: Weight::SemiBold, italic: false }
    }

    pub const fn bold(size: f32) -> Self {
        Self { size, weight: Weight::Bold, italic: false }
    }
}
