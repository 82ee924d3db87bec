//! Pictures of the panels, for people to look at: `VEIKART_PICTURES=folder cargo test pictures`.

use egui_kittest::kittest::Queryable as _;
use veikart::edit::Target;
use veikart::i18n::Lang;
use veikart::theme::ThemeKind;

use super::{Desk, Panel, desk_in, id, segment, window};

fn take(
    name: &str,
    desk: Desk,
    panel: Panel,
    size: [f32; 2],
    act: impl FnOnce(&mut egui_kittest::Harness<'static, Desk>),
) {
    let Some(folder) = std::env::var_os("VEIKART_PICTURES") else { return };
    let mut harness = window(desk, panel, size);
    harness.run();
    act(&mut harness);
    harness.run();
    let file = std::path::Path::new(&folder).join(format!("{name}.png"));
    harness.render().unwrap().save(file).unwrap();
}

#[test]
fn of_the_panels() {
    let pages = [
        ("roadmap", None),
        ("goal", Some(Target::Heading(id("2")))),
        ("sub-goal", Some(Target::Heading(id("2.C")))),
        ("activity", Some(Target::Activity(id("2C-07")))),
        ("activity-plot", Some(Target::Activity(id("1B-03")))),
        ("segment", Some(segment("2C-07", "2C-07.s3"))),
        ("milestone", Some(Target::Milestone { activity: id("2C-07"), id: id("2C-07.m3") })),
    ];
    for (theme, suffix) in [(ThemeKind::Light, "light"), (ThemeKind::Dark, "dark")] {
        for (name, target) in pages.clone() {
            let desk = desk_in(theme, Lang::Nb, target);
            take(
                &format!("inspector-{name}-{suffix}"),
                desk,
                Panel::Inspector,
                [340.0, 2000.0],
                |_| {},
            );
        }
        take(
            &format!("outline-{suffix}"),
            desk_in(theme, Lang::Nb, [Target::Heading(id("2.C"))]),
            Panel::Outline,
            [300.0, 900.0],
            |harness| {
                harness.get_by_label_contains("2.C ").click();
                harness.run();
                harness.key_press(egui::Key::ArrowRight);
                harness.run();
                harness.get_by_label_contains("2.B ").hover();
            },
        );
        take(
            &format!("figures-{suffix}"),
            desk_in(theme, Lang::Nb, []),
            Panel::Outline,
            [300.0, 900.0],
            |harness| {
                harness.get_by_label("Figurer").click();
            },
        );
        take(
            &format!("search-{suffix}"),
            desk_in(theme, Lang::Nb, []),
            Panel::Search,
            [700.0, 560.0],
            |harness| {
                harness.state_mut().search.take_focus = true;
                harness.run();
                harness.get_by_label("Søk i veikartet").type_text("prøvesvar");
            },
        );
    }
}
