use std::path::Path;

use veikart::export::{
    ExportError, Format, PngOptions, SvgOptions, file_path, pdf, picture, png, svg,
};
use veikart::model::{Id, View, file_stems};
use veikart::scene::Figure;

use super::scenes::{every_kind, hostile};

fn bytes(figure: &Figure, format: Format) -> Vec<u8> {
    match format {
        Format::Svg => svg(figure, &SvgOptions::default()).into_bytes(),
        Format::Png => png(figure, &PngOptions::default()).unwrap(),
        Format::Pdf => pdf(&[figure.clone(), figure.clone()]).unwrap(),
    }
}

/// An SVG as another program reads it that has the bundled faces.
pub(super) fn read_svg(text: &str) -> resvg::usvg::Tree {
    let mut options = resvg::usvg::Options::default();
    for face in veikart::fonts::Face::ALL {
        options.fontdb_mut().load_font_data(face.ttf().to_vec());
    }
    resvg::usvg::Tree::from_str(text, &options).unwrap()
}

fn drawn_svg(figure: &Figure, outlines: bool) -> Vec<u8> {
    let tree = read_svg(&svg(figure, &SvgOptions { outlines, ..SvgOptions::default() }));
    let size = tree.size().to_int_size();
    let mut pixmap = tiny_skia::Pixmap::new(size.width(), size.height()).unwrap();
    resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixmap.as_mut());
    pixmap.take_demultiplied()
}

/// The share of channel values that differ by more than anti-aliasing explains.
fn difference(a: &[u8], b: &[u8]) -> f64 {
    assert_eq!(a.len(), b.len());
    let far = a.iter().zip(b).filter(|(a, b)| a.abs_diff(**b) > 64).count();
    far as f64 / a.len() as f64
}

#[test]
fn the_same_figure_gives_the_same_bytes() {
    for figure in [every_kind(), hostile()] {
        for format in Format::ALL {
            assert_eq!(bytes(&figure, format), bytes(&figure, format), "{format:?}");
        }
    }
}

#[test]
fn hostile_texts_break_nothing() {
    let figure = hostile();
    for format in Format::ALL {
        assert!(!bytes(&figure, format).is_empty());
    }
    let text = svg(&figure, &SvgOptions::default());
    assert!(!text.contains("<script"), "markup in a text stays text");
    for address in ["javascript:", "file:"] {
        assert!(!text.contains(&format!("href=\"{address}")));
    }
    assert!(!text.contains("NaN\""));
    assert!(!text.chars().any(|c| c.is_control() && c != '\n'));
    read_svg(&text);
}

#[test]
fn svg_and_png_show_the_same_ink() {
    let figure = every_kind();
    let pixels = picture(&figure, 1.0).unwrap().rgba;
    for outlines in [false, true] {
        let apart = difference(&pixels, &drawn_svg(&figure, outlines));
        assert!(apart < 0.002, "outlines {outlines}: {apart}");
    }
}

#[test]
fn an_svg_stands_alone_and_says_what_it_shows() {
    let figure = every_kind();
    let text = svg(&figure, &SvgOptions::default());
    for part in [
        "<title id=\"title\">Figur 13: Delmål 2.C</title>",
        "<desc id=\"desc\">Ti aktiviteter",
        "role=\"img\" aria-labelledby=\"title desc\" lang=\"nb\"",
        "data-id=\"2C-07.s3\" data-owner=\"2C-07\" data-role=\"bar\"",
        ">1. kv. 2025 – 2. kv. 2026</text>",
        "href=\"https://example.org/?a=1&amp;b=2\"",
    ] {
        assert!(text.contains(part), "{part}");
    }
    assert_eq!(text.matches("@font-face").count(), 3, "one for each face in use");
    assert!(!text.contains(veikart::fonts::SERIF_I), "a letter that other fonts lack");
    assert_eq!(text.matches("://").count(), 2, "the name space and the link of the figure");

    let outlines = svg(&figure, &SvgOptions { outlines: true, width: Some(800.0) });
    assert!(!outlines.contains("<text") && !outlines.contains("@font-face"));
    assert!(outlines.contains("width=\"800\" height=\"480\" viewBox=\"0 0 400 240\""));
}

#[test]
fn a_png_knows_its_title_and_its_size_on_paper() {
    let bytes = png(&every_kind(), &PngOptions { scale: 300.0 / 96.0 }).unwrap();
    let reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let info = reader.info();
    assert_eq!((info.width, info.height), (1250, 750));
    let dims = info.pixel_dims.unwrap();
    assert_eq!((dims.xppu, dims.yppu), (11811, 11811), "300 dpi in pixels to the metre");
    let title = info.utf8_text.iter().find(|chunk| chunk.keyword == "Title").unwrap();
    assert_eq!(title.get_text().unwrap(), "Figur 13: Delmål 2.C");
}

#[test]
fn a_picture_without_size_or_beyond_memory_is_refused() {
    for scale in [0.0, -1.0, f32::NAN, f32::INFINITY, 1e6] {
        assert!(matches!(picture(&every_kind(), scale), Err(ExportError::Size { .. })), "{scale}");
    }
    assert!(matches!(pdf(&[]), Err(ExportError::Size { .. })));
}

#[test]
fn formats_are_found_by_their_ending() {
    assert_eq!(Format::of("PDF"), Some(Format::Pdf));
    assert_eq!(Format::of("svgz"), None);
}

#[test]
fn further_files_of_a_figure_are_numbered() {
    let path = |first: &str, number| file_path(Path::new(first), number).display().to_string();
    assert_eq!(path("ut/figur-10.svg", 1), "ut/figur-10.svg");
    assert_eq!(path("ut/figur-10.svg", 2), "ut/figur-10-2.svg");
    assert_eq!(path("delmål 2.c.PNG", 3), "delmål 2.c-3.PNG");
}

#[test]
fn figures_that_share_a_number_get_names_of_their_own() {
    let view = |id: &str, number| View { number, ..View::new(Id::new(id).unwrap()) };
    let views = [view("fig-04", Some(4)), view("b/c", None), view("fig-04b", Some(4))];
    assert_eq!(file_stems(&views), ["figur-04", "b-c", "figur-04-fig-04b"]);
}
