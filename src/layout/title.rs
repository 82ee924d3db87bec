//! What stands above and below the rows of a figure: title, caption, page.

use super::block::Block;
use super::rows::{HeadingKind, RowKind, Rows};
use super::text::wrap;
use super::{FigureOptions, Metrics, TextMeasure, draw};
use crate::i18n;
use crate::model::{Id, Roadmap, View};
use crate::scene::{Font, Node, Outline, Part, Rect, Role, Shape};
use crate::theme::Theme;

/// What a figure is about: the code on its badge and its title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct About {
    pub(super) code: String,
    pub(super) title: String,
}

/// The sub-goal or goal that all rows belong to, else the roadmap; the view's own title wins.
pub(super) fn about(
    roadmap: &Roadmap,
    view: &View,
    rows: &Rows,
    options: &FigureOptions<'_>,
) -> About {
    let mut sub_goals: Vec<&Id> = Vec::new();
    for entry in rows.iter() {
        let place = match &entry.kind {
            RowKind::Heading(heading) if heading.kind == HeadingKind::SubGoal => Some(&heading.id),
            RowKind::Heading(_) => None,
            RowKind::Activity(row) => row.place.as_ref(),
        };
        if let Some(place) = place
            && !sub_goals.contains(&place)
        {
            sub_goals.push(place);
        }
    }
    let found = match sub_goals[..] {
        [only] => roadmap
            .goals
            .iter()
            .flat_map(|goal| &goal.sub_goals)
            .find(|sub_goal| sub_goal.id == *only)
            .map(|sub_goal| {
                // A slide has room for the shorter title, where a person wrote one.
                let short = options.preset.fills_page() && !sub_goal.short_title.is_empty();
                let title = if short { &sub_goal.short_title } else { &sub_goal.title };
                About { code: sub_goal.id.to_string(), title: title.clone() }
            }),
        _ => only_goal(roadmap, &sub_goals, options.lang),
    };
    let mut about =
        found.unwrap_or_else(|| About { code: String::new(), title: roadmap.title.clone() });
    if !view.title.is_empty() {
        about.title.clone_from(&view.title);
    }
    about
}

fn only_goal(roadmap: &Roadmap, sub_goals: &[&Id], lang: i18n::Lang) -> Option<About> {
    let mut goals = roadmap
        .goals
        .iter()
        .filter(|goal| goal.sub_goals.iter().any(|sub_goal| sub_goals.contains(&&sub_goal.id)));
    let goal = goals.next()?;
    goals.next().is_none().then(|| About {
        code: i18n::format(lang, "figure-goal", &[("number", goal.id.as_str().into())]),
        title: goal.titles.get(lang.tag()).unwrap_or(&goal.title).to_owned(),
    })
}

/// The badge, the whole title, and the roadmap's name at the right.
pub(super) fn title(
    roadmap: &Roadmap,
    about: &About,
    options: &FigureOptions<'_>,
    width: f32,
    measure: &dyn TextMeasure,
) -> Block {
    let theme = options.theme;
    let metrics = options.preset.metrics();
    let font = Font::bold((metrics.name.size * 1.32).round());
    let line = Metrics::line_height(font);
    let small = (metrics.detail, theme.text_muted);
    let mut block = Block::default();

    let mut left = 0.0;
    if !about.code.is_empty() {
        let code = measure.width(&about.code, font);
        let rect = Rect::new(0.0, 0.0, code + font.size, line * 1.25);
        block.nodes.push(Node::Shape(Shape {
            outline: Outline::Rect { rect, radius: 4.0 },
            fill: Some(theme.accent),
            stroke: None,
        }));
        let top = (rect.height() - line) / 2.0;
        block.text((font.size / 2.0, top), &about.code, (font, theme.on_accent), measure);
        left = rect.right + font.size * 0.7;
        block.height = rect.bottom;
    }

    let mut own = std::mem::take(&mut block.nodes);
    let mut right_lines = Vec::new();
    let slide = options.preset.fills_page();
    if about.title != roadmap.title && !slide {
        right_lines = wrap(measure, &roadmap.title, small.0, width * 0.24);
    }
    if !roadmap.version.is_empty() && !slide {
        let args = [("version", roadmap.version.as_str().into())];
        right_lines.push(i18n::format(options.lang, "figure-version", &args));
    }
    let right = right_lines.iter().map(|line| measure.width(line, small.0)).fold(0.0, f32::max);
    let mut top = line * 0.125;
    for text in &right_lines {
        let x = width - measure.width(text, small.0);
        block.text((x, top), text, small, measure);
        top += Metrics::line_height(small.0);
    }
    block.height = block.height.max(top);

    let beside = std::mem::take(&mut block.nodes);
    let room = (width - left - right - font.size).max(font.size * 8.0);
    top = line * 0.125;
    for text in wrap(measure, &about.title, font, room) {
        block.text((left, top), &text, (font, theme.heading), measure);
        top += line;
    }
    own.append(&mut block.nodes);
    let words = format!("{} {}", about.code, about.title);
    let tag = draw::tag("title", "", Role::Furniture, Part::Label, words.trim_start());
    block.nodes = beside;
    block.nodes.push(draw::tagged(tag, own));
    block.height = block.height.max(top).ceil();
    block
}

/// "Figur 13", for a view that has a number.
pub(super) fn figure_number(view: &View, lang: i18n::Lang) -> Option<String> {
    view.number.map(|number| i18n::format(lang, "figure-number", &[("number", number.into())]))
}

/// The caption with its number, then one quiet line: what is left out, and which page this is.
pub(super) fn caption(
    view: &View,
    notes: &[String],
    options: &FigureOptions<'_>,
    width: f32,
    measure: &dyn TextMeasure,
) -> Block {
    let theme: &Theme = options.theme;
    let metrics = options.preset.metrics();
    let mut block = Block::default();
    let text = view.captions.get(options.lang.tag()).unwrap_or(&view.caption);
    let number = figure_number(view, options.lang);
    if options.caption && (number.is_some() || !text.is_empty()) {
        let bold = Font::semi_bold(metrics.detail.size);
        let lead = number.as_deref().unwrap_or_default();
        let indent = match lead {
            "" => 0.0,
            lead => measure.width(lead, bold) + measure.width("  ", metrics.detail),
        };
        // A caption hangs beside its number, so that the number is found at once.
        for (at, line) in wrap(measure, text, metrics.detail, width - indent).iter().enumerate() {
            if at == 0 {
                block.text((0.0, block.height), lead, (bold, theme.text), measure);
            }
            block.text((indent, block.height), line, (metrics.detail, theme.text), measure);
            block.height += Metrics::line_height(metrics.detail);
        }
    }
    let quiet = (metrics.detail, theme.text_muted);
    for line in wrap(measure, &notes.join(" · "), quiet.0, width) {
        block.text((0.0, block.height), &line, quiet, measure);
        block.height += Metrics::line_height(quiet.0);
    }
    block.height = block.height.ceil();
    block
}
