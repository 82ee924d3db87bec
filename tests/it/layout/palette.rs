//! Colours that can be read and told apart.

use veikart::scene::Color;
use veikart::theme::palette::{self, Problem, Sight};
use veikart::theme::{ThemeKind, theme};

const NATIONAL: [Color; 5] = [
    Color::hex(0x00ED_E9D2),
    Color::hex(0x00F5_AF58),
    Color::hex(0x0019_A398),
    Color::hex(0x001F_6A98),
    Color::hex(0x000E_2D58),
];

#[test]
fn the_phases_of_the_national_roadmap_are_told_apart_by_every_sight() {
    assert_eq!(palette::check(&NATIONAL), []);
    let lightness = NATIONAL.map(palette::lightness);
    assert!(lightness.is_sorted_by(|a, b| a >= b), "{lightness:?}");
}

#[test]
fn phases_too_close_are_named_with_the_numbers() {
    let close = [Color::hex(0x00F5_AF58), Color::hex(0x00F5_B060)];
    let problems = palette::check(&close);
    assert!(
        matches!(problems[0], Problem::Lightness { first: 0, second: 1, apart } if apart < 2.0)
    );
    let sights = problems
        .iter()
        .filter(|problem| matches!(problem, Problem::Difference { apart, .. } if *apart < 5.0));
    assert_eq!(sights.count(), Sight::ALL.len());
}

#[test]
fn equal_colours_differ_by_nothing_and_black_from_white_by_a_hundred() {
    let (black, white) = (Color::rgb(0, 0, 0), Color::rgb(255, 255, 255));
    assert_eq!(palette::delta_e2000(NATIONAL[2], NATIONAL[2]), 0.0);
    assert!((palette::delta_e2000(black, white) - 100.0).abs() < 0.01);
    assert!((palette::contrast(black, white) - 21.0).abs() < 0.01);
    assert!((palette::lightness(NATIONAL[0]) - 92.0).abs() < 0.6);
}

#[test]
fn labels_on_bars_and_texts_on_their_grounds_can_be_read() {
    for kind in ThemeKind::ALL {
        let theme = theme(kind);
        for fill in NATIONAL {
            let paint = palette::paint(theme, fill, None);
            assert!(palette::contrast(paint.label, fill) >= 4.5, "{kind:?} {fill:?}");
            // Pale phases stand out by their edge.
            let seen = palette::contrast(paint.edge, theme.surface);
            assert!(seen >= 3.0, "{kind:?}: edge of {fill:?} {seen:.1}");
        }
        let grounds =
            [theme.surface, theme.panel, theme.zebra, theme.band_strong, theme.heading_band];
        for ground in grounds {
            for (name, text) in
                [("text", theme.text), ("muted", theme.text_muted), ("heading", theme.heading)]
            {
                let seen = palette::contrast(text, ground);
                assert!(seen >= 4.5, "{kind:?}: {name} on {ground:?} {seen:.1}");
            }
        }
        for (text, ground) in [(theme.on_ink, theme.ink), (theme.on_accent, theme.accent)] {
            let seen = palette::contrast(text, ground);
            assert!(seen >= 4.5, "{kind:?}: {text:?} on {ground:?} {seen:.1}");
        }
        assert!(palette::contrast(theme.danger, theme.surface) >= 4.5, "{kind:?}");
        assert!(palette::contrast(theme.focus, theme.surface) >= 3.0, "{kind:?}");
    }
}
