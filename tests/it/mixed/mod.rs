//! One bar for an activity that is in several phases at once (REQ-030).

mod pictures;

use std::collections::BTreeSet;
use std::sync::Arc;

use expect_test::expect;
use proptest::prelude::*;
use rust_decimal::Decimal;
use veikart::export::{SvgOptions, pdf, svg};
use veikart::i18n::Lang;
use veikart::layout::{
    BundledFont, Density, FigureOptions, FixedWidth, Metrics, Preset, RowOptions, Rows, figure,
    rows, scene,
};
use veikart::model::*;
use veikart::scene::{Color, Figure, Group, Node, Outline, Part, Role, Shape as Ink, dump_nodes};
use veikart::theme::{ThemeKind, theme};

use crate::arbitrary;
use crate::layout::{activity, id, options, roadmap};

pub(super) fn national() -> Roadmap {
    let text = include_str!("../../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
    veikart::store::open_text(text).unwrap().roadmap
}

pub(super) fn figure_4(preset: Preset) -> Vec<Figure> {
    let roadmap = national();
    let view = roadmap.view(&id("fig-04")).unwrap();
    assert!(view.mixed, "the choice is kept with the figure");
    let options = FigureOptions {
        preset,
        theme: theme(ThemeKind::Print),
        lang: Lang::Nb,
        today: None,
        title: true,
        caption: true,
    };
    figure(&roadmap, view, &options, &BundledFont::new())
}

fn mixed_rows(roadmap: &Roadmap) -> Rows {
    let nothing = BTreeSet::new();
    let view = View { mixed: true, ..View::new(id("alt")) };
    rows(roadmap, &view, &RowOptions::new(&nothing, Lang::Nb, Metrics::canvas(Density::Normal), 30))
}

fn drawn(activity: Activity, full: bool) -> String {
    let roadmap = roadmap(vec![("a", activity)]);
    let mut rows = mixed_rows(&roadmap);
    let options = options(full);
    if full {
        rows.fit(&roadmap, &options, &FixedWidth::default());
    }
    let panes = scene(&roadmap, &rows, 0..rows.len(), &options, &FixedWidth::default());
    dump_nodes(&panes.axis[1..]) + &dump_nodes(&panes.undated[1..])
}

/// What is filled with a colour in the tagged groups of an activity, and where.
fn fills(nodes: &[Node], owner: &str, inside: bool, into: &mut Vec<(Color, f32, f32)>) {
    for node in nodes {
        match node {
            Node::Group(Group { tag, nodes, .. }) => {
                let own = tag.as_ref().map(|it| {
                    it.owner == owner
                        && it.part == Part::Body
                        && matches!(it.role, Role::Bar | Role::Marker)
                });
                fills(nodes, owner, own.unwrap_or(inside), into);
            }
            Node::Shape(Ink {
                outline: outline @ Outline::Polygon(_), fill: Some(fill), ..
            }) if inside => {
                let bounds = outline.bounds();
                into.push((*fill, bounds.left, bounds.right));
            }
            _ => {}
        }
    }
}

/// REQ-030: in Figure 4, 1A-02 and 1A-08 each show at least two colours in the same year.
#[test]
fn req_030_services_show_several_phase_colours_at_once() {
    let roadmap = national();
    let paint = |phase: &str| {
        let Colour(r, g, b) = roadmap.phase(&id(phase)).unwrap().colour;
        Color::rgb(r, g, b)
    };
    for preset in [Preset::Word, Preset::Landscape, Preset::A3] {
        let pages = figure_4(preset);
        for (service, phases) in [
            ("1A-02", vec!["innforing", "praksis"]),
            ("1A-08", vec!["utvikling", "innforing", "praksis"]),
        ] {
            let mut found = Vec::new();
            for page in &pages {
                fills(&page.scene.nodes, service, false, &mut found);
            }
            for phase in phases {
                let own = found.iter().find(|(fill, ..)| *fill == paint(phase));
                assert!(own.is_some(), "{service} {phase}");
            }
            // All above each other, on the status line.
            let left = found.iter().map(|it| it.1).fold(f32::NEG_INFINITY, f32::max);
            let right = found.iter().map(|it| it.2).fold(f32::INFINITY, f32::min);
            assert!(left < right, "{service}: {found:?}");
        }
    }
}

/// REQ-030: the legend says what the division means, and every exporter draws it.
#[test]
fn req_030_the_legend_names_it_and_every_export_has_it() {
    let pages = figure_4(Preset::Landscape);
    let svg = svg(&pages[0], &SvgOptions::default());
    for colour in ["#1F6A98", "#0E2D58", "#F5AF58"] {
        assert!(svg.to_uppercase().contains(colour), "{colour}");
    }
    let all: String = pages.iter().map(|page| dump_nodes(&page.scene.nodes)).collect();
    assert!(all.contains("Flere faser, etter andel av aktørene"));
    assert!(all.contains("43,2 % av aktørene"), "shares are said in words");
    assert!(pdf(&pages).unwrap().starts_with(b"%PDF"));
    let mut view = View::clone(national().view(&id("fig-04")).unwrap());
    view.mixed = false;
    let options = FigureOptions {
        preset: Preset::Landscape,
        theme: theme(ThemeKind::Print),
        lang: Lang::Nb,
        today: None,
        title: true,
        caption: true,
    };
    let plain = figure(&national(), &view, &options, &BundledFont::new());
    let plain: String = plain.iter().map(|page| dump_nodes(&page.scene.nodes)).collect();
    assert!(!plain.contains("Flere faser, etter"));
}

fn two_actors() -> Activity {
    let mut activity = activity(&["utvikling 2024 2025-06 A", "praksis 2025 open B"]);
    for (at, who) in ["A", "B"].into_iter().enumerate() {
        activity.segments[at].who = vec![Mention::Id(id(who))];
    }
    activity
}

#[test]
fn a_bar_is_divided_where_phases_run_side_by_side() {
    let mut later = two_actors();
    later.segments[1].certainty = SpanCertainty::TentativeEnd;
    expect![[r#"
        group Bar.Body a.s1 of a "Svar, A, Utvikling, 2024 – juni 2025, planlagt, 50–100 % av aktørene"
          polygon 200.6,170.6 200.6,127.6 383.0,127.6 472.9,127.6 472.9,148.5 383.0,148.5 383.0,170.6 200.6,170.6 #F5AF58 stroke 1.2
          text 203.0,153.5 12 bold "U"
          text 214.6,153.5 12 "A"
        group Bar.Body a.s2 of a "Svar, B, Ny praksis, 2025 – pågår, planlagt, 50–100 % av aktørene"
          polygon 383.6,170.6 383.6,149.7 473.5,149.7 473.5,127.6 745.7,127.6 762.9,149.1 745.7,170.6 473.5,170.6 383.6,170.6 #0E2D58 stroke 1.2
          text 476.5,153.5 12 bold "N"
          text 488.1,153.5 12 "B"
    "#]]
    .assert_eq(&drawn(two_actors(), false));
    expect![[r#"
        group Bar.Body a.s1 of a "Svar, A, Utvikling, 2024 – juni 2025, planlagt, 50–100 % av aktørene"
          polygon 200.6,173.6 200.6,130.6 383.0,130.6 472.9,130.6 472.9,151.5 383.0,151.5 383.0,173.6 200.6,173.6 #F5AF58 stroke 1.2
          text 203.0,156.5 12 bold "U"
          text 214.6,156.5 12 "A"
        group Bar.Body a.s2 of a "Svar, B, Ny praksis, 2025 – pågår, tentativ slutt, 50–100 % av aktørene"
          polygon 383.6,173.6 383.6,152.7 473.5,152.7 473.5,130.6 565.7,130.6 565.7,173.6 473.5,173.6 383.6,173.6 #0E2D58 stroke 1.2
          polygon 567.2,173.2 567.2,131.0 731.6,131.0 748.5,152.1 731.6,173.2 567.2,173.2 #FFFFFF dashed 2
          text 476.5,156.5 12 bold "N"
          text 488.1,156.5 12 "B"
    "#]]
    .assert_eq(&drawn(later, true));
}

#[test]
fn phases_that_follow_each_other_are_drawn_as_ever() {
    let one = || activity(&["utvikling 2024 2025-Q1", "praksis 2025-Q3 2026"]);
    let roadmap = roadmap(vec![("a", one())]);
    let view = View::new(id("alt"));
    let nothing = BTreeSet::new();
    let plain = rows(
        &roadmap,
        &view,
        &RowOptions::new(&nothing, Lang::Nb, Metrics::canvas(Density::Normal), 30),
    );
    let options = options(false);
    let plain = scene(&roadmap, &plain, 0..plain.len(), &options, &FixedWidth::default());
    assert_eq!(
        drawn(one(), false),
        dump_nodes(&plain.axis[1..]) + &dump_nodes(&plain.undated[1..])
    );
}

fn shares(roadmap: &Roadmap, activity: &str, running: &[usize]) -> Vec<String> {
    let shares =
        Census::new(roadmap).segment_shares(roadmap.activity(&id(activity)).unwrap(), running);
    shares.iter().map(|it| it.round_dp(3).normalize().to_string()).collect()
}

/// REQ-030, REQ-050: "86,5 prosent av fastlegene" is that part of them; the others are the rest.
#[test]
fn req_030_shares_come_from_actors_and_what_is_said_of_them() {
    let roadmap = national();
    // The service as a whole, and general practitioners in two phases.
    assert_eq!(shares(&roadmap, "1A-08", &[0, 2, 3]), ["0.5", "0.068", "0.432"]);
    // Municipalities in two phases, and nobody says how many are in which.
    assert_eq!(shares(&roadmap, "1A-02", &[1, 2]), ["0.5", "0.5"]);
    // Three regions done and one on its way.
    assert_eq!(shares(&roadmap, "2A-12", &[0, 1]), ["0.25", "0.75"]);
    assert!(shares(&roadmap, "1A-08", &[]).is_empty());
    assert_eq!(shares(&roadmap, "1A-08", &[99]), ["1"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Shares make a whole, whoever is in whatever segment.
    #[test]
    fn shares_of_segments_make_a_whole(
        who in prop::collection::vec(prop::collection::vec(0_usize..7, 0..4), 1..8),
    ) {
        let names = ["A", "B", "C", "30 % av dem", "2 av 3", "5/4", "de fleste"];
        let mut activity = activity(&[]);
        for (at, who) in who.iter().enumerate() {
            let mut segment = Segment::new(id(&format!("a.s{at}")));
            segment.who = who.iter().map(|at| match at {
                0..=2 => Mention::Id(id(names[*at])),
                _ => Mention::Words(names[*at].to_owned()),
            }).collect();
            activity.segments.push(segment);
        }
        let running: Vec<usize> = (0..activity.segments.len()).collect();
        let roadmap = roadmap(vec![]);
        let shares = Census::new(&roadmap).segment_shares(&activity, &running);
        prop_assert!(shares.iter().all(|it| !it.is_sign_negative()));
        prop_assert_eq!(shares.iter().sum::<Decimal>().round_dp(12), Decimal::ONE);
    }

    /// The parts of any split are the whole, and nothing breaks, in one bar too.
    #[test]
    fn the_parts_of_any_split_are_the_whole_in_one_bar_too(
        roadmap in arbitrary::roadmap(), at in 0.0..1.0_f64, full in any::<bool>(),
    ) {
        let rows = mixed_rows(&roadmap);
        let options = options(full);
        let part = |range| scene(&roadmap, &rows, range, &options, &FixedWidth::default()).axis;
        let cut = (rows.len() as f64 * at) as usize;
        let joined = [part(0..cut), part(cut..rows.len())].concat();
        prop_assert_eq!(part(0..rows.len()), joined);
    }
}

#[test]
fn ten_thousand_actors_and_ten_thousand_segments_are_drawn() {
    let mut many = activity(&[]);
    for at in 0..10_000 {
        let mut segment = crate::layout::segment(&format!("a.s{at}"), "utvikling 2024 2026");
        if at % 2 == 0 {
            segment.phase = Some(id("praksis"));
        }
        segment.who = vec![Mention::Words(format!("aktør {at}"))];
        many.segments.push(segment);
    }
    let mut one = two_actors();
    one.segments[0].who = (0..10_000).map(|at| Mention::Id(id(&format!("x{at}")))).collect();
    let roadmap = roadmap(vec![("a", many), ("b", one)]);
    let roadmap = Arc::new(roadmap);
    let rows = mixed_rows(&roadmap);
    let options = options(false);
    let panes = scene(&roadmap, &rows, 0..rows.len(), &options, &FixedWidth::default());
    assert!(!panes.axis.is_empty());
}
