//! The colours of the phases: rows to choose from, and whether those that hold are told apart.

use egui::{Button, Rect, RichText, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::form::Form;
use crate::app::queue::Request;
use crate::app::style::{SMALL, color32};
use crate::edit::{Action, Edit, PhaseField, RecordField, Setting, Verb};
use crate::i18n::{self, Value};
use crate::model::{Colour, Phase};
use crate::scene::Color;
use crate::theme::palette::{self, MIN_DIFFERENCE, MIN_LIGHTNESS_STEP, Problem, Sight};
use crate::theme::{READY, Ready};

/// A longer chain is not compared pair by pair in every frame.
const MOST_COMPARED: usize = 16;
/// The first of what is wrong is told; the rest mends itself with it.
const MOST_TOLD: usize = 3;

/// Draws the choice of colours for the whole value chain, one step for all phases.
pub(super) fn colours_ui(form: &mut Form<'_>, ui: &mut Ui) {
    let chain = &form.roadmap.value_chain;
    form.label(ui, "colours-title");
    if chain.len() > Ready::MOST {
        let most = [("most", Value::from(Ready::MOST))];
        note(form, ui, &i18n::format(form.look.lang, "colours-too-many", &most));
    }
    let phases: Vec<Phase> = chain.iter().map(|phase| (**phase).clone()).collect();
    for ready in &READY {
        let Some(colours) = ready.colours(phases.len()) else { continue };
        if row_ui(form, ui, ready, &colours, &phases) {
            let edits =
                colours.iter().zip(&phases).flat_map(|(colour, phase)| paint(phase, colour));
            let action = Action::new(Verb::Change, form.words("colours-title"));
            form.queue.push(Request::Edit(action, edits.collect()));
        }
    }
    let first = phases.get(..MOST_COMPARED).unwrap_or(&phases);
    told_apart_ui(form, ui, first);
}

fn scene_color(Colour(r, g, b): Colour) -> Color {
    Color::rgb(r, g, b)
}

fn model_colour(color: Color) -> Colour {
    Colour(color.r, color.g, color.b)
}

fn paint(phase: &Phase, (fill, edge): &(Color, Option<Color>)) -> [Edit; 2] {
    let set = |field| Setting::Record(phase.id.clone(), RecordField::Phase(field)).into();
    [set(PhaseField::Colour(model_colour(*fill))), set(PhaseField::Edge(edge.map(model_colour)))]
}

/// A name and its colours; returns whether it was chosen.
fn row_ui(
    form: &Form<'_>,
    ui: &mut Ui,
    ready: &Ready,
    colours: &[(Color, Option<Color>)],
    phases: &[Phase],
) -> bool {
    let holds = colours.iter().zip(phases).all(|((fill, edge), phase)| {
        phase.colour == model_colour(*fill) && phase.edge == edge.map(model_colour)
    });
    ui.horizontal(|ui| {
        let size = vec2((ui.available_width() - 132.0).max(90.0), 26.0);
        let button = Button::selectable(holds, form.words(ready.name)).min_size(size).truncate();
        let clicked = ui.add(button).clicked() && !holds;
        let (room, _) = ui.allocate_exact_size(vec2(112.0, 20.0), Sense::hover());
        let width = room.width() / colours.len().max(1) as f32;
        for (at, (fill, edge)) in colours.iter().enumerate() {
            let left = room.left() + width * at as f32;
            let place = Rect::from_min_size(pos2(left, room.top()), vec2(width - 2.0, 20.0));
            let painted = palette::paint(form.look.theme, *fill, *edge);
            let rim = Stroke::new(1.0, color32(painted.edge));
            ui.painter().rect(place, 3.0, color32(painted.fill), rim, StrokeKind::Inside);
        }
        clicked
    })
    .inner
}

/// Says how far apart the phases are, or which are too close.
fn told_apart_ui(form: &Form<'_>, ui: &mut Ui, phases: &[Phase]) {
    let colours: Vec<Color> = phases.iter().map(|phase| scene_color(phase.colour)).collect();
    let problems = palette::check(&colours);
    if problems.is_empty() {
        if let Some((lightness, difference)) = palette::closest(&colours) {
            let numbers =
                [("lightness", whole(lightness).into()), ("difference", whole(difference).into())];
            note(form, ui, &i18n::format(form.look.lang, "colours-apart", &numbers));
        }
        return;
    }
    for problem in problems.iter().take(MOST_TOLD) {
        let words = problem_words(form, problem, phases);
        let words = RichText::new(words).size(SMALL).color(color32(form.look.theme.danger));
        ui.label(words);
    }
    if problems.len() > MOST_TOLD {
        let count = [("count", Value::from(problems.len() - MOST_TOLD))];
        note(form, ui, &i18n::format(form.look.lang, "colours-more", &count));
    }
}

fn problem_words(form: &Form<'_>, problem: &Problem, phases: &[Phase]) -> String {
    let (Problem::Lightness { first, second, apart }
    | Problem::Difference { first, second, apart, .. }) = problem;
    let letter = |at: &usize| phases.get(*at).map(|it| it.letter.clone()).unwrap_or_default();
    let (key, least) = match problem {
        Problem::Lightness { .. } => ("colours-close-grey", MIN_LIGHTNESS_STEP),
        Problem::Difference { sight: Sight::Normal, .. } => ("colours-close", MIN_DIFFERENCE),
        Problem::Difference { sight: Sight::Deuteranopia, .. } => {
            ("colours-close-deuteranopia", MIN_DIFFERENCE)
        }
        Problem::Difference { sight: Sight::Protanopia, .. } => {
            ("colours-close-protanopia", MIN_DIFFERENCE)
        }
        Problem::Difference { sight: Sight::Tritanopia, .. } => {
            ("colours-close-tritanopia", MIN_DIFFERENCE)
        }
    };
    let words = [
        ("first", Value::from(letter(first))),
        ("second", letter(second).into()),
        ("apart", whole(*apart).into()),
        ("least", whole(least).into()),
    ];
    i18n::format(form.look.lang, key, &words)
}

/// Rounded down, so that nothing reads as enough that is not.
fn whole(number: f64) -> String {
    format!("{:.0}", number.floor())
}

fn note(form: &Form<'_>, ui: &mut Ui, words: &str) {
    let ink = color32(form.look.theme.text_muted);
    ui.label(RichText::new(words).size(SMALL).color(ink));
}
