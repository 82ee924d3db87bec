use png::{BitDepth, ColorType, Encoder, PixelDimensions, SrgbRenderingIntent, Unit};

use super::ExportError;
use super::raster::{Picture, picture};
use crate::scene::{Figure, PER_MM};

/// How a PNG is wanted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PngOptions {
    /// Pixels to a scene unit: 1 is 96 dpi, 2 is 192 dpi. The figure keeps its size on paper.
    pub scale: f32,
}

impl Default for PngOptions {
    fn default() -> Self {
        Self { scale: 2.0 }
    }
}

/// A figure as a PNG file that knows its title and its size on paper.
pub fn png(figure: &Figure, options: &PngOptions) -> Result<Vec<u8>, ExportError> {
    let picture = picture(figure, options.scale)?;
    encode(figure, &picture, options.scale)
        .map_err(|refusal| ExportError::Writer(refusal.to_string()))
}

fn encode(figure: &Figure, picture: &Picture, scale: f32) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, picture.width, picture.height);
    let opaque = picture.rgba.chunks_exact(4).all(|pixel| pixel[3] == 255);
    encoder.set_color(if opaque { ColorType::Rgb } else { ColorType::Rgba });
    encoder.set_depth(BitDepth::Eight);
    encoder.set_source_srgb(SrgbRenderingIntent::Perceptual);
    let per_metre = (scale * PER_MM * 1000.0).round() as u32;
    encoder.set_pixel_dims(Some(PixelDimensions {
        xppu: per_metre,
        yppu: per_metre,
        unit: Unit::Meter,
    }));
    for (keyword, text) in [("Title", &figure.title), ("Description", &figure.description)] {
        if !text.is_empty() {
            encoder.add_itxt_chunk(keyword.to_owned(), text.replace('\0', "\u{FFFD}"))?;
        }
    }
    let mut writer = encoder.write_header()?;
    if opaque {
        let rgb: Vec<u8> =
            picture.rgba.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        writer.write_image_data(&rgb)?;
    } else {
        writer.write_image_data(&picture.rgba)?;
    }
    writer.finish()?;
    Ok(bytes)
}
