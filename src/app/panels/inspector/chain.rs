//! What an activity hangs on and what hangs on it, as a small graph: prerequisites to the left,
//! those who wait for it to the right. A click leads there.

use std::collections::BTreeSet;

use egui::{Align2, FontId, Rect, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::form::Form;
use crate::app::impact::called;
use crate::app::queue::Request;
use crate::app::style::{SMALL, color32};
use crate::model::{Affected, Id, Relation, Ties};

/// The most boxes of each list.
const MOST: usize = 12;
/// The height of a box, and the room between two.
const BOX: f32 = 24.0;
const GAP: f32 = 5.0;

/// Draws both lists, the nearest first; nothing where there is nothing to tell.
pub(super) fn chain_ui(form: &mut Form<'_>, ui: &mut Ui, id: &Id) {
    let needs = |it| matches!(it, Relation::Prerequisite | Relation::DecidedBy);
    let roadmap = form.roadmap;
    let named = |mention: &crate::model::Mention| mention.id().is_some();
    if !roadmap.dependencies.iter().any(|it| it.about.iter().any(named)) {
        return;
    }
    let before = Ties::of(roadmap, needs).prerequisites(id);
    let after = Ties::new(roadmap).affected(&BTreeSet::from([id.clone()]));
    for (key, list, leads_to) in
        [("links-prerequisites", before, true), ("links-follows", after, false)]
    {
        if !list.is_empty() {
            list_ui(form, ui, id, (key, &list, leads_to));
        }
    }
}

/// A tree from the activity out: each box hangs on the one it was reached from.
fn list_ui(
    form: &mut Form<'_>,
    ui: &mut Ui,
    id: &Id,
    (key, list, leads_to): (&str, &[Affected], bool),
) {
    let title = form.words(key);
    let theme = form.look.theme;
    let muted = color32(theme.text_muted);
    ui.label(egui::RichText::new(title).size(SMALL).color(muted));
    let ordered = ordered(id, list);
    let lines = ordered.len().min(MOST);
    let size = vec2(ui.available_width(), (lines as f32 + 1.0) * (BOX + GAP));
    let (area, _) = ui.allocate_exact_size(size, Sense::hover());
    let line = Stroke::new(1.2, muted);
    let place = |at: usize, depth: usize| {
        let left = area.left() + 18.0 * depth.min(6) as f32;
        let top = area.top() + at as f32 * (BOX + GAP);
        Rect::from_min_max(pos2(left, top), pos2(area.right(), top + BOX))
    };
    let root = place(0, 0);
    ui.painter().rect_filled(root, 4.0, color32(theme.selection.with_alpha(120)));
    name(ui, root, &called(form.roadmap, id), color32(theme.text));
    let mut drawn = vec![(id.clone(), root)];
    for (at, it) in ordered.into_iter().take(MOST).enumerate() {
        let rect = place(at + 1, it.distance);
        let from = drawn.iter().find(|(id, _)| *id == it.from).map_or(root, |(_, rect)| *rect);
        let x = from.left() + 9.0;
        ui.painter().vline(x, from.bottom()..=rect.center().y, line);
        ui.painter().hline(x..=rect.left(), rect.center().y, line);
        // The head points the way of the connectors: from what is needed to what needs it.
        let tip =
            if leads_to { pos2(x, from.bottom()) } else { pos2(rect.left(), rect.center().y) };
        let wings = if leads_to {
            [tip + vec2(-3.5, 5.5), tip + vec2(3.5, 5.5)]
        } else {
            [tip + vec2(-5.5, -3.5), tip + vec2(-5.5, 3.5)]
        };
        let head = egui::Shape::convex_polygon(vec![tip, wings[0], wings[1]], muted, Stroke::NONE);
        ui.painter().add(head);
        let words = called(form.roadmap, &it.id);
        let response = ui.interact(rect, ui.scope_id().with((key, &it.id)), Sense::click());
        let said = format!("{}: {words}", form.words(key));
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, &said));
        let ground = if response.hovered() { theme.hover } else { theme.field };
        let pen =
            Stroke::new(1.0, color32(if response.has_focus() { theme.focus } else { theme.line }));
        ui.painter().rect(rect, 4.0, color32(ground), pen, egui::StrokeKind::Inside);
        name(ui, rect, &words, color32(theme.text));
        if response.on_hover_text(&words).clicked() {
            form.queue.push(Request::Jump(it.id.clone()));
        }
        drawn.push((it.id.clone(), rect));
    }
    if list.len() > MOST {
        let count = [("count", crate::i18n::Value::from(list.len() - MOST))];
        let words = crate::i18n::format(form.look.lang, "drag-and-more", &count);
        ui.label(egui::RichText::new(words).size(SMALL).color(muted));
    }
    ui.add_space(4.0);
}

/// Each right after what it was reached from.
fn ordered<'a>(id: &Id, list: &'a [Affected]) -> Vec<&'a Affected> {
    let mut stack: Vec<&Affected> = list.iter().filter(|it| it.from == *id).rev().collect();
    let mut ordered = Vec::with_capacity(list.len().min(MOST));
    while let Some(next) = stack.pop() {
        ordered.push(next);
        if ordered.len() > MOST {
            break;
        }
        stack.extend(list.iter().filter(|it| it.from == next.id).rev());
    }
    ordered
}

fn name(ui: &Ui, rect: Rect, words: &str, color: egui::Color32) {
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let mut job = egui::text::LayoutJob::simple_singleline(
        words.to_owned(),
        FontId::proportional(SMALL),
        color,
    );
    job.wrap.max_width = rect.width() - 14.0;
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = painter.layout_job(job);
    let at =
        Align2::LEFT_CENTER.align_size_within_rect(galley.size(), rect.shrink2(vec2(7.0, 0.0)));
    painter.galley(at.min, galley, color);
}
