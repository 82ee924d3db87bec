//! A view as a finished picture, laid out for a size.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::block::Block;
use super::columns::{USUAL_WIDTHS, column_width};
use super::description::description;
use super::legend::legend;
use super::links::{self, Wanted, connector_nodes};
use super::pages::{Line, Page, pages};
use super::pane::{Ctx, Parts, parts};
use super::rows::{HeadingKind, RowKind, RowOptions, Rows, rows};
use super::title::{About, about, caption, figure_number, title};
use super::used::used;
use super::{Frame, LayoutOptions, Preset, TextMeasure, TimeScale, diagram, header};
use crate::i18n::{self, Lang};
use crate::model::{FigureKind, Id, Links, Roadmap, Undated, View, Years};
use crate::scene::{Figure, Group, Node, Outline, Rect, Scene, Shape, Size, Stroke};
use crate::theme::Theme;

/// How a figure is wanted.
#[derive(Clone, Copy, Debug)]
pub struct FigureOptions<'a> {
    pub preset: Preset,
    pub theme: &'a Theme,
    pub lang: Lang,
    /// Draws a line for this day.
    pub today: Option<NaiveDate>,
    /// Whether the title stands above the rows.
    pub title: bool,
    /// Whether the caption is part of the picture.
    pub caption: bool,
}

/// The pages of a figure; one, unless its rows need more room than the size has.
pub fn figure(
    roadmap: &Roadmap,
    view: &View,
    options: &FigureOptions<'_>,
    measure: &dyn TextMeasure,
) -> Vec<Figure> {
    laid_out(roadmap, view, options, measure, options.preset.fills_page())
}

/// The pages of a figure for a deck that explains its signs once, on slides of its own: see
/// [`super::legend_slides()`].
pub fn slides(
    roadmap: &Roadmap,
    view: &View,
    options: &FigureOptions<'_>,
    measure: &dyn TextMeasure,
) -> Vec<Figure> {
    laid_out(roadmap, view, options, measure, false)
}

/// The pages, the last of them a legend where one is wanted apart.
fn laid_out(
    roadmap: &Roadmap,
    view: &View,
    options: &FigureOptions<'_>,
    measure: &dyn TextMeasure,
    legend_page: bool,
) -> Vec<Figure> {
    if view.kind != FigureKind::Roadmap {
        return diagram::figure(roadmap, view, options, measure);
    }
    let years = view.window.unwrap_or(roadmap.period);
    let sheet = Sheet::new(options.preset, view);
    let nothing = BTreeSet::new();
    let rows = rows(
        roadmap,
        view,
        &RowOptions {
            show_hidden: false,
            ..RowOptions::new(&nothing, options.lang, options.preset.metrics(), sheet.name_chars())
        },
    );
    let layout = sheet.layout(years, options);
    let ctx = Ctx::new(roadmap, &rows, &layout, measure);
    let about = about(roadmap, view, &rows, options);
    let drawn = |row| {
        if options.title && told_by(&about, &rows, row) {
            Parts::default()
        } else {
            parts(&ctx, row, 0.0)
        }
    };
    let rows_parts: Vec<Parts> = (0..rows.len()).map(drawn).collect();
    let top = if options.title {
        title(roadmap, &about, options, sheet.width, measure)
    } else {
        Block::default()
    };
    let used = used(roadmap, &rows, 0..rows.len(), years);
    let legend = legend(&ctx, &used, sheet.width);
    let left_out = if view.undated == Undated::Count { used.undated } else { 0 };
    let notes = |page: usize, count: usize| notes(roadmap, view, (page, count, left_out), options);
    // On a slide the legend and the caption would leave the rows too little room: they have a
    // page of their own, the last.
    let apart = options.preset.fills_page();
    let beside = if apart { Block::default() } else { legend.clone() };
    let quiet = FigureOptions { caption: options.caption && !apart, ..*options };
    let foot =
        |page, count, options| caption(view, &notes(page, count), options, sheet.width, measure);
    let around = top.height + sheet.header + beside.height + foot(0, 2, &quiet).height;
    let around = around + 3.0 * sheet.gap;
    let room = options
        .preset
        .height()
        .map_or(f32::INFINITY, |height| (height - 2.0 * sheet.margin - around).max(sheet.header));
    let breaks: BTreeSet<&Id> = view.page_breaks.iter().collect();
    let lines: Vec<Line> = rows.iter().zip(&rows_parts).map(|row| line(row, &breaks)).collect();
    let mut broken = pages(&lines, room);
    if broken.is_empty() {
        broken.push(Page { repeated: Vec::new(), rows: 0..0 });
    }
    let count = broken.len() + usize::from(legend_page);
    let description = description(roadmap, view, &about.title, &rows, options.lang);
    let finished = |scene| Figure {
        scene,
        title: about.title.clone(),
        description: description.clone(),
        language: options.lang.tag().to_owned(),
    };
    let drawn = broken.iter().enumerate().map(|(at, page)| {
        finished(sheet.page(&ctx, page, &rows_parts, [&top, &beside, &foot(at, count, &quiet)]))
    });
    let mut figures: Vec<Figure> = drawn.collect();
    if legend_page {
        figures.push(finished(
            sheet.legend_page(options.theme, [&top, &legend, &foot(count - 1, count, options)]),
        ));
    }
    figures
}

/// Whether the figure's title already says what the heading would.
fn told_by(about: &About, rows: &Rows, row: usize) -> bool {
    match rows.get(row).map(|entry| &entry.kind) {
        Some(RowKind::Heading(heading)) => match heading.kind {
            HeadingKind::Goal => !about.code.is_empty(),
            HeadingKind::SubGoal => heading.id.as_str() == about.code,
            HeadingKind::Theme
            | HeadingKind::Phase
            | HeadingKind::Actor
            | HeadingKind::Group
            | HeadingKind::Plain => false,
        },
        Some(RowKind::Activity(_)) | None => false,
    }
}

fn line((entry, parts): (&super::rows::RowEntry, &Parts), breaks: &BTreeSet<&Id>) -> Line {
    let (heading, id) = match &entry.kind {
        RowKind::Heading(heading) => (Some(heading.level), &heading.id),
        RowKind::Activity(row) => (None, &row.id),
    };
    Line { height: parts.height, heading, breaks: breaks.contains(id) }
}

/// What the quiet line at the bottom says.
pub(super) fn notes(
    roadmap: &Roadmap,
    view: &View,
    (page, count, left_out): (usize, usize, usize),
    options: &FigureOptions<'_>,
) -> Vec<String> {
    let mut notes = Vec::new();
    if options.preset.fills_page() {
        notes.extend(figure_number(view, options.lang));
        notes.push(roadmap.title.clone());
    }
    if left_out > 0 {
        let args = [("count", left_out.into())];
        notes.push(i18n::format(options.lang, "figure-left-out", &args));
    }
    if count > 1 {
        let args = [("page", (page + 1).into()), ("count", count.into())];
        notes.push(i18n::format(options.lang, "figure-page", &args));
    }
    notes
}

/// The fixed measures of every page of a figure.
pub(super) struct Sheet {
    preset: Preset,
    pub(super) margin: f32,
    /// Of the content, inside the margins.
    pub(super) width: f32,
    outline: f32,
    /// The part of the outline that is not the names'.
    columns: f32,
    undated: f32,
    header: f32,
    pub(super) gap: f32,
    /// Whether dependencies are drawn.
    links: bool,
}

impl Sheet {
    pub(super) fn new(preset: Preset, view: &View) -> Self {
        let wanted = view.undated;
        let metrics = preset.metrics();
        let margin = preset.margin();
        let width = preset.width() - 2.0 * margin;
        let em = metrics.detail.size;
        // A column for what has no date is worth its room only where the axis keeps enough.
        let place = match wanted {
            Undated::Column if width < 72.0 * em => Undated::Line,
            other => other,
        };
        let undated = if place == Undated::Column { (15.0 * em).min(width * 0.2) } else { 0.0 };
        let names = (25.0 * em).min(width * if place == Undated::Line { 0.36 } else { 0.3 });
        let columns = view.columns.iter().map(|it| column_width(*it, &metrics, USUAL_WIDTHS));
        let columns = columns.sum::<f32>().min(width * 0.3).round();
        let outline = names + columns;
        Self {
            preset,
            margin,
            width,
            outline: outline.round(),
            columns,
            undated: undated.round(),
            header: (metrics.year.size * 3.1).round(),
            gap: (em * if preset.fills_page() { 0.6 } else { 0.9 }).round(),
            links: view.links == Links::All,
        }
    }

    /// How many letters of a name fit on a line of the outline.
    pub(super) fn name_chars(&self) -> usize {
        let em = self.preset.metrics().name.size;
        ((self.outline - self.columns) / (em * 0.52)) as usize
    }

    fn frame(&self) -> Frame {
        let right = self.width - self.undated;
        let far = 1.0e6;
        Frame {
            header: Rect::new(0.0, 0.0, self.width, self.header),
            outline: Rect::new(0.0, self.header, self.outline, far),
            axis: Rect::new(self.outline, self.header, right, far),
            undated: Rect::new(right, self.header, self.width, far),
        }
    }

    pub(super) fn layout<'a>(
        &self,
        years: Years,
        options: &FigureOptions<'a>,
    ) -> LayoutOptions<'a> {
        let frame = self.frame();
        let axis = f64::from(frame.axis.width());
        LayoutOptions {
            frame,
            scale: TimeScale::fit(years.first_day(), years.last_day(), axis),
            scroll_y: 0.0,
            theme: options.theme,
            today: options.today,
            full: true,
        }
    }

    /// One page: title, header, rows, legend and caption from top to bottom.
    fn page(
        &self,
        ctx: &Ctx<'_>,
        page: &Page,
        parts: &[Parts],
        [title, legend, foot]: [&Block; 3],
    ) -> Scene {
        let mut nodes = Vec::new();
        let place = |nodes: &mut Vec<Node>, from: &[Node], x: f32, y: f32| {
            nodes.extend(from.iter().cloned().map(|node| moved(node, x, y)));
        };
        let theme = ctx.theme;
        let head = if title.height > 0.0 { title.height + self.gap } else { 0.0 };
        let mut y = self.header;
        let mut body = Vec::new();
        let shown = page.repeated.iter().copied().chain(page.rows.clone());
        for part in shown.filter_map(|row| parts.get(row)) {
            body.push((y, part));
            y += part.height;
        }
        place(&mut nodes, &header::backdrop(ctx, self.header, y), 0.0, head);
        for (y, part) in &body {
            place(&mut nodes, &part.headings, 0.0, head + y);
        }
        if self.links {
            nodes.extend(self.links(ctx, page, parts, head));
        }
        for (y, part) in &body {
            for pane in [&part.outline, &part.axis, &part.undated] {
                place(&mut nodes, pane, 0.0, head + y);
            }
        }
        place(&mut nodes, &header::header(ctx), 0.0, head);
        place(&mut nodes, &title.nodes, 0.0, 0.0);
        self.finished(theme, nodes, head + y + self.gap, [legend, foot])
    }

    /// The connectors between the rows of a page.
    fn links(&self, ctx: &Ctx<'_>, page: &Page, parts: &[Parts], head: f32) -> Vec<Node> {
        let mut y = head + self.header;
        let (mut drawn, mut nodes) = (Vec::new(), Vec::new());
        for row in page.repeated.iter().copied().chain(page.rows.clone()) {
            let Some(part) = parts.get(row) else { continue };
            drawn.push((row, y, y + part.height));
            let inks = part.axis.iter().chain(&part.undated);
            nodes.extend(inks.cloned().map(|node| moved(node, 0.0, y)));
            y += part.height;
        }
        let (roadmap, rows, frame, scale) = (ctx.roadmap, ctx.rows, ctx.frame, ctx.scale);
        let sight = links::Sight { roadmap, rows, frame, scale, drawn, beyond: false };
        let connectors = links::between(&sight, &[&nodes], &Wanted::default());
        connector_nodes(&connectors, ctx.theme, ctx.metrics.unit)
    }

    /// The page that holds a legend too large to stand beside rows.
    pub(super) fn legend_page(&self, theme: &Theme, [title, legend, foot]: [&Block; 3]) -> Scene {
        let nodes = title.nodes.clone();
        let empty = Block::default();
        let mut body = legend.nodes.clone();
        for node in &mut body {
            node.translate(0.0, title.height + 2.0 * self.gap);
        }
        let below = title.height + 3.0 * self.gap + legend.height;
        self.finished(theme, nodes.into_iter().chain(body).collect(), below, [&empty, foot])
    }

    /// Adds legend and caption, on a slide at its lower rim, and the ground behind all.
    pub(super) fn finished(
        &self,
        theme: &Theme,
        mut nodes: Vec<Node>,
        mut bottom: f32,
        [legend, foot]: [&Block; 2],
    ) -> Scene {
        let place = |nodes: &mut Vec<Node>, block: &Block, y: f32| {
            nodes.extend(block.nodes.iter().cloned().map(|node| moved(node, 0.0, y)));
        };
        let full = self.preset.height().filter(|_| self.preset.fills_page());
        if let Some(height) = full {
            let below = legend.height + self.gap + foot.height;
            bottom = bottom.max(height - 2.0 * self.margin - below);
        }
        place(&mut nodes, legend, bottom);
        if legend.height > 0.0 {
            bottom += legend.height + self.gap;
        }
        place(&mut nodes, foot, bottom);
        bottom += foot.height;
        let size = Size {
            width: self.preset.width(),
            height: full.unwrap_or(bottom + 2.0 * self.margin).ceil(),
        };
        let nodes = nodes.into_iter().map(|node| moved(node, self.margin, self.margin)).collect();
        Scene {
            size,
            nodes: vec![ground(size, theme), Node::Group(Group { nodes, ..Group::default() })],
        }
    }
}

fn moved(mut node: Node, dx: f32, dy: f32) -> Node {
    node.translate(dx, dy);
    node
}

fn ground(size: Size, theme: &Theme) -> Node {
    Node::Shape(Shape {
        outline: Outline::Rect { rect: Rect::new(0.0, 0.0, size.width, size.height), radius: 0.0 },
        fill: Some(theme.surface),
        stroke: None::<Stroke>,
    })
}
