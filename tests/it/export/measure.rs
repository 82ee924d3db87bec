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

const SIZES: [f32; 2] = [10.67, 24.0];

fn font(face: Face, size: f32) -> Font {
    match face {
        Face::Regular => Font::regular(size),
        Face::SemiBold => Font::semi_bold(size),
        Face::Bold => Font::bold(size),
        Face::Italic => Font { italic: true, ..Font::regular(size) },
    }
}

fn faces_and_sizes() -> impl Iterator<Item = (Face, f32)> {
    Face::ALL.into_iter().flat_map(|face| SIZES.map(|size| (face, size)))
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

#[test]
fn widths_are_those_of_the_window() {
    let measure = BundledFont::new();
    let context = window();
    for (face, size) in faces_and_sizes() {
        let id = egui::FontId::new(size, egui::FontFamily::Name(format!("{face:?}").into()));
        for text in WORDS {
            let galley = context.fonts_mut(|fonts| {
                fonts.layout_no_wrap(text.to_owned(), id.clone(), egui::Color32::BLACK)
            });
            let own = measure.width(text, font(face, size));
            let theirs = galley.rect.width();
            assert!((own - theirs).abs() < 0.5, "{face:?} {size} {text:?}: {own} and {theirs}");
        }
    }
}

#[test]
fn widths_are_those_of_svg() {
    let measure = BundledFont::new();
    for (face, size) in faces_and_sizes() {
        for text in WORDS {
            let own = measure.width(text, font(face, size));
            let theirs = svg_width(text, face, size);
            assert!((own - theirs).abs() < 0.5, "{face:?} {size} {text:?}: {own} and {theirs}");
        }
    }
}

/// How far a text moves what follows it.
fn svg_width(text: &str, face: Face, size: f32) -> f32 {
    let style = if face == Face::Italic { "italic" } else { "normal" };
    let end = |content: &str| {
        let tree = super::files::read_svg(&format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" \
             xml:space=\"preserve\"><text x=\"0\" y=\"9\" font-family=\"{FAMILY}\" \
             font-size=\"{size}\" font-weight=\"{}\" font-style=\"{style}\">{content}<tspan \
             fill=\"red\">H</tspan></text></svg>",
            face.css_weight(),
        ));
        tree.root().abs_bounding_box().right()
    };
    end(text) - end("")
}

#[test]
fn a_width_grows_with_the_size_and_is_remembered() {
    let measure = BundledFont::new();
    let small = measure.width("Innføring", Font::regular(10.0));
    let large = measure.width("Innføring", Font::regular(20.0));
    assert!((large - 2.0 * small).abs() < 1e-4);
    assert_eq!(small, measure.width("Innføring", Font::regular(10.0)));
}
