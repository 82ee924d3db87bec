//! Colours that can be read and told apart.

use veikart::scene::Color;
use veikart::theme::palette::{self, Problem, Sight};
use veikart::theme::{READY, Ready, ThemeKind, theme};

const NATIONAL: [Color; 5] = [
    Color::hex(0x00ED_E9D2),
    Color::hex(0x00F5_AF58),
    Color::hex(0x0019_A398),
    Color::hex(0x001F_6A98),
    Color::hex(0x000E_2D58),
];

/// REQ-027, REQ-111: in grey too.
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

/// REQ-111: in grey too.
#[test]
fn ready_colours_are_told_apart_in_grey_and_by_every_sight_however_many_phases_there_are() {
    for ready in &READY {
        for phases in 1..=Ready::MOST {
            let colours = ready.colours(phases).unwrap();
            let fills: Vec<Color> = colours.iter().map(|(fill, _)| *fill).collect();
            assert_eq!(fills.len(), phases);
            assert_eq!(palette::check(&fills), [], "{} for {phases}", ready.name);
            let lightness: Vec<f64> = fills.iter().copied().map(palette::lightness).collect();
            assert!(lightness.is_sorted_by(|a, b| a >= b), "{}: {lightness:?}", ready.name);
            for (kind, (fill, edge)) in
                ThemeKind::ALL.into_iter().flat_map(|kind| colours.iter().map(move |it| (kind, it)))
            {
                let theme = theme(kind);
                let paint = palette::paint(theme, *fill, *edge);
                assert!(palette::contrast(paint.label, *fill) >= 4.5, "{kind:?} {fill:?}");
                let seen = palette::contrast(paint.edge, theme.surface);
                assert!(seen >= 3.0, "{} {kind:?}: edge of {fill:?} {seen:.1}", ready.name);
            }
        }
        assert!(ready.colours(0).is_none() && ready.colours(Ready::MOST + 1).is_none());
    }
}

#[test]
fn the_closest_two_are_measured() {
    assert_eq!(palette::closest(&NATIONAL[..1]), None);
    let (lightness, difference) = palette::closest(&NATIONAL).unwrap();
    assert!((15.0..16.0).contains(&lightness), "{lightness}");
    assert!((17.0..18.0).contains(&difference), "{difference}");
}

#[test]
fn words_on_what_is_pointed_at_typed_in_or_selected_can_be_read() {
    let mut wrong = Vec::new();
    for kind in ThemeKind::ALL {
        let theme = theme(kind);
        let grounds = [
            ("surface", theme.surface),
            ("panel", theme.panel),
            ("field", theme.field),
            ("hover", theme.hover),
            ("pressed", theme.pressed),
            ("selection", theme.selection),
        ];
        let inks = [
            ("text", theme.text, 4.5),
            ("muted", theme.text_muted, 4.5),
            ("heading", theme.heading, 4.5),
            ("danger", theme.danger, 4.5),
            ("warning", theme.warning, 4.5),
            ("focus", theme.focus, 3.0),
        ];
        for (ground, below) in grounds {
            for (ink, above, least) in inks {
                let seen = palette::contrast(above, below);
                if seen < least {
                    wrong.push(format!("{kind:?}: {ink} on {ground} {seen:.2}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_wrong_differs_from_what_is_chosen_for_every_sight() {
    for kind in ThemeKind::ALL {
        let theme = theme(kind);
        for sight in Sight::ALL {
            let seen = |color| palette::simulate(color, sight);
            let apart = palette::delta_e2000(seen(theme.danger), seen(theme.focus));
            assert!(apart >= 12.0 || kind == ThemeKind::Print, "{kind:?} {sight:?}: {apart:.1}");
        }
    }
}
