use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, iter};

use veikart::fonts::{FAMILY, Face};
use veikart::layout::{BundledFont, TextMeasure as _};
use veikart::scene::Font;

const WORDS: [&str; 8] = [
    "Pasientens prøvesvar",
    "Veikart for nasjonal e-helsestrategi 2021–2027",
    "AVTALE, Tåke, Wergeland, Yr. LT «To» 11. kv. 2025",
    "Helse Sør-Øst → Helse Vest ≥ 2026 … ✓",
    "fi ff ffi ij",
    "a\u{30a}pen e\u{301}",
    "",
    "  inn  ",
];

/// 10 pt; widths grow in step with it.
const SIZE: f32 = 13.33;

fn font(face: Face) -> Font {
    match face {
        Face::Regular => Font::regular(SIZE),
        Face::SemiBold => Font::semi_bold(SIZE),
        Face::Bold => Font::bold(SIZE),
        Face::Italic => Font { italic: true, ..Font::regular(SIZE) },
    }
}

/// egui with the bundled faces, each as a family of its own.
fn window() -> egui::Context {
    let mut fonts = egui::FontDefinitions::empty();
    for face in Face::ALL {
        let name = format!("{face:?}");
        fonts.font_data.insert(name.clone(), egui::FontData::from_static(face.ttf()).into());
        fonts.families.insert(egui::FontFamily::Name(name.as_str().into()), vec![name]);
    }
    let context = egui::Context::default();
    context.set_fonts(fonts);
    context.run_ui(egui::RawInput::default(), |_| {}).drop_without_applying_deltas();
    context
}

/// Every text of the samples, and some that are hard to kern.
fn texts() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-roadmaps");
    let mut texts: BTreeSet<String> = WORDS.into_iter().map(str::to_owned).collect();
    for entry in fs::read_dir(folder).unwrap() {
        let file = fs::read_to_string(entry.unwrap().path()).unwrap();
        texts.extend(file.split('"').skip(1).step_by(2).flat_map(str::lines).map(str::to_owned));
    }
    texts
}

#[test]
fn widths_are_those_of_the_window() {
    let measure = BundledFont::new();
    let context = window();
    let texts = texts();
    for face in Face::ALL {
        let id = egui::FontId::new(SIZE, egui::FontFamily::Name(format!("{face:?}").into()));
        for text in &texts {
            let galley = context.fonts_mut(|fonts| {
                fonts.layout_no_wrap(text.clone(), id.clone(), egui::Color32::BLACK)
            });
            let own = measure.width(text, font(face));
            let theirs = galley.rect.width();
            assert!((own - theirs).abs() < 0.5, "{face:?} {text:?}: {own} and {theirs}");
        }
    }
}

#[test]
fn widths_are_those_of_svg() {
    let measure = BundledFont::new();
    let texts = texts();
    for face in Face::ALL {
        for (text, theirs) in texts.iter().zip(svg_widths(&texts, face)) {
            let own = measure.width(text, font(face));
            assert!((own - theirs).abs() < 0.5, "{face:?} {text:?}: {own} and {theirs}");
        }
    }
}

/// How far each text moves a letter that follows it.
fn svg_widths(texts: &BTreeSet<String>, face: Face) -> Vec<f32> {
    let style = if face == Face::Italic { "italic" } else { "normal" };
    let weight = face.css_weight();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" \
         xml:space=\"preserve\" font-family=\"{FAMILY}\" font-size=\"{SIZE}\" \
         font-weight=\"{weight}\" font-style=\"{style}\">"
    );
    for (at, text) in iter::once("").chain(texts.iter().map(String::as_str)).enumerate() {
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        svg += &format!(
            "<text id=\"t{at}\" x=\"0\" y=\"9\">{text}<tspan fill=\"red\">H</tspan></text>"
        );
    }
    svg += "</svg>";
    let tree = super::files::read_svg(&svg);
    let end = |at: usize| tree.node_by_id(&format!("t{at}")).unwrap().bounding_box().right();
    (1..=texts.len()).map(|at| end(at) - end(0)).collect()
}

#[test]
fn a_width_grows_with_the_size_and_is_remembered() {
    let measure = BundledFont::new();
    let small = measure.width("Innføring", Font::regular(10.0));
    let large = measure.width("Innføring", Font::regular(20.0));
    assert!((large - 2.0 * small).abs() < 1e-4);
    assert_eq!(small, measure.width("Innføring", Font::regular(10.0)));
}
