use std::path::{Path, PathBuf};

use super::{ExportError, Format, PngOptions, SvgOptions, pdf, png, svg};
use crate::scene::Figure;

/// How the files of a figure are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FileOptions {
    /// Of PNG, and the width of SVG.
    pub resolution: Resolution,
    /// Text of SVG as outlines.
    pub outlines: bool,
}

/// How many pixels a figure gets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Resolution {
    /// From its left rim to its right one.
    Width(f32),
    /// To a scene unit: 1 is 96 dpi.
    Scale(f32),
}

impl Default for Resolution {
    fn default() -> Self {
        Self::Scale(PngOptions::default().scale)
    }
}

/// The files of a figure in one format: a PDF holds all pages, of SVG and PNG each page is one.
pub fn files(
    pages: &[Figure],
    format: Format,
    options: &FileOptions,
) -> Result<Vec<Vec<u8>>, ExportError> {
    match format {
        Format::Svg => Ok(pages.iter().map(|page| svg_file(page, options)).collect()),
        Format::Png => pages.iter().map(|page| png_file(page, options)).collect(),
        Format::Pdf => Ok(vec![pdf(pages)?]),
    }
}

fn svg_file(page: &Figure, options: &FileOptions) -> Vec<u8> {
    let width = match options.resolution {
        Resolution::Width(pixels) => Some(pixels),
        Resolution::Scale(_) => None,
    };
    svg(page, &SvgOptions { outlines: options.outlines, width }).into_bytes()
}

fn png_file(page: &Figure, options: &FileOptions) -> Result<Vec<u8>, ExportError> {
    let scale = match options.resolution {
        Resolution::Width(pixels) => pixels / page.scene.size.width,
        Resolution::Scale(scale) => scale,
    };
    png(page, &PngOptions { scale })
}

/// Where the files of a figure go: `figur-10.svg`, and `figur-10-2.svg` for its second one.
pub fn file_path(first: &Path, number: usize) -> PathBuf {
    if number < 2 {
        return first.to_owned();
    }
    let mut name = first.file_stem().unwrap_or_default().to_os_string();
    name.push(format!("-{number}"));
    if let Some(ending) = first.extension() {
        name.push(".");
        name.push(ending);
    }
    first.with_file_name(name)
}
