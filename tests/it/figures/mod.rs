//! Every figure of the national roadmap at every size: nothing overlaps, nothing is cut,
//! nothing is too small to read.

use veikart::i18n::Lang;
use veikart::layout::{BundledFont, FigureOptions, Preset, figure};
use veikart::model::{Column, Roadmap, Undated, View};
use veikart::scene::{Figure, Group, Node, Part, Rect, Role, Tag, Text};
use veikart::theme::{ThemeKind, theme};

const NATIONAL: &str = include_str!("../../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
const EXAMPLE: &str = include_str!("../../../sample-roadmaps/eksempel-kommune.ron");

fn open(text: &str) -> Roadmap {
    veikart::store::open_text(text).unwrap().roadmap
}

fn pages(roadmap: &Roadmap, view: &View, preset: Preset) -> Vec<Figure> {
    let options = FigureOptions {
        preset,
        theme: theme(ThemeKind::Print),
        lang: Lang::Nb,
        today: None,
        title: true,
        caption: true,
    };
    figure(roadmap, view, &options, &BundledFont::new())
}

/// A text of a page and the tag it stands under.
struct Placed<'a> {
    text: &'a Text,
    tag: Option<&'a Tag>,
}

fn texts<'a>(nodes: &'a [Node], tag: Option<&'a Tag>, into: &mut Vec<Placed<'a>>) {
    for node in nodes {
        match node {
            Node::Group(Group { tag: own, nodes, .. }) => {
                texts(nodes, own.as_ref().or(tag), into);
            }
            Node::Text(text) => into.push(Placed { text, tag }),
            Node::Shape(_) | Node::Link(_) => {}
        }
    }
}

/// The ink of a line of text: from its capitals to a little under its baseline.
fn ink(text: &Text) -> Rect {
    let size = text.font.size;
    let (x, y) = (text.origin.x, text.origin.y);
    Rect::new(x, y - 0.72 * size, x + text.width, y + 0.12 * size)
}

/// The bars, markers, chips and milestones of a page, with their own ink.
fn bodies<'a>(nodes: &'a [Node], into: &mut Vec<(&'a Tag, Rect)>) {
    for node in nodes {
        if let Node::Group(group) = node {
            if let Some(tag) = &group.tag
                && tag.part == Part::Body
                && matches!(tag.role, Role::Bar | Role::Marker | Role::Milestone)
                && let Some(extent) = node.extent()
            {
                into.push((tag, extent));
            }
            bodies(&group.nodes, into);
        }
    }
}

fn faults(page: &Figure, preset: Preset, name: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut placed = Vec::new();
    texts(&page.scene.nodes, None, &mut placed);
    let size = page.scene.size;
    for (at, one) in placed.iter().enumerate() {
        let rect = ink(one.text);
        let content = &one.text.content;
        if rect.left < -0.5
            || rect.top < -0.5
            || rect.right > size.width + 0.5
            || rect.bottom > size.height + 0.5
        {
            faults.push(format!("{name}: \"{content}\" leaves the page at {rect:?}"));
        }
        if one.text.font.size < preset.smallest_text() - 0.01 {
            faults.push(format!("{name}: \"{content}\" is too small: {}", one.text.font.size));
        }
        if content.contains('…') {
            faults.push(format!("{name}: \"{content}\" is shortened"));
        }
        for other in &placed[at + 1..] {
            if rect.expand(-0.3).overlaps(ink(other.text).expand(-0.3)) {
                let second = &other.text.content;
                faults.push(format!("{name}: \"{content}\" overlaps \"{second}\" at {rect:?}"));
            }
        }
    }
    let mut shapes = Vec::new();
    bodies(&page.scene.nodes, &mut shapes);
    for one in &placed {
        let rect = ink(one.text);
        for (tag, body) in &shapes {
            let inside = body.left - 0.5 <= rect.left && rect.right <= body.right + 0.5;
            let own = one.tag.is_some_and(|own| own.id == tag.id);
            if rect.expand(-0.6).overlaps(*body) && !(inside && own) {
                let (content, id) = (&one.text.content, &tag.id);
                faults.push(format!("{name}: \"{content}\" crosses {id} at {rect:?}"));
            }
        }
    }
    faults
}

fn check(roadmap: &Roadmap) {
    let mut found = Vec::new();
    for view in &roadmap.views {
        for preset in Preset::FIXED {
            let pages = pages(roadmap, view, preset);
            for (at, page) in pages.iter().enumerate() {
                let name = format!("{} {preset:?} page {}", view.id, at + 1);
                if let Some(height) = preset.height()
                    && page.scene.size.height > height + 1.0
                {
                    found.push(format!(
                        "{name}: {} high, room for {height}",
                        page.scene.size.height
                    ));
                }
                found.extend(faults(page, preset, &name));
            }
        }
    }
    assert!(found.is_empty(), "{} faults\n{}", found.len(), found.join("\n"));
}

/// REQ-103, REQ-104: everything can be read whole at every size.
#[test]
fn no_text_of_the_national_figures_overlaps_is_cut_or_too_small() {
    let roadmap = open(NATIONAL);
    assert_eq!(roadmap.views.len(), 22);
    check(&roadmap);
}

#[test]
fn no_text_of_the_example_overlaps_is_cut_or_too_small() {
    check(&open(EXAMPLE));
}

/// Columns take room from the axis, not from each other.
#[test]
fn no_text_of_figures_with_columns_overlaps_is_cut_or_too_small() {
    let mut roadmap = open(NATIONAL);
    roadmap.views.retain(|view| ["fig-13", "fig-8"].contains(&view.id.as_str()));
    for view in &mut roadmap.views {
        let columns = vec![Column::Actors, Column::Status, Column::NextMilestone];
        std::sync::Arc::make_mut(view).columns = columns;
    }
    check(&roadmap);
    let view = &roadmap.views[0];
    let mut placed = Vec::new();
    let pages = pages(&roadmap, view, Preset::Word);
    texts(&pages[0].scene.nodes, None, &mut placed);
    let says = |words: &str| placed.iter().any(|one| one.text.content.contains(words));
    assert!(says("Aktører") && says("Status") && says("Pågår"));
}

#[test]
fn a_figure_is_the_same_every_time() {
    let roadmap = open(NATIONAL);
    let view = &roadmap.views[0];
    assert_eq!(pages(&roadmap, view, Preset::Word), pages(&roadmap, view, Preset::Word));
}

/// REQ-007: a figure that does not show all says so.
#[test]
fn a_figure_that_leaves_undated_things_out_says_how_many() {
    let roadmap = open(NATIONAL);
    let view = roadmap.views.iter().find(|view| view.id.as_str() == "fig-13").unwrap();
    let counted = View { undated: Undated::Count, ..View::clone(view) };
    let page = &pages(&roadmap, &counted, Preset::Word)[0];
    let mut placed = Vec::new();
    texts(&page.scene.nodes, None, &mut placed);
    let says = |words: &str| placed.iter().any(|one| one.text.content.contains(words));
    assert!(says("3 uten fastsatt tidspunkt er utelatt"));
    assert!(!says("Tidspunkt ikke fastsatt"));
}

/// What changes in one milestone changes the figures it stands in, and no other.
#[test]
fn req_109_a_moved_milestone_changes_the_figures_it_stands_in() {
    let before = open(NATIONAL);
    let milestone = veikart::model::Id::new("2C-07.m3").unwrap();
    let activity = veikart::model::Id::new("2C-07").unwrap();
    let drag = veikart::edit::dates::Drag::steps(2, veikart::model::Precision::Quarter);
    let edits =
        veikart::edit::verbs::move_milestone(&before, &activity, &milestone, &drag).unwrap();
    let after = veikart::edit::apply(&before, &edits).unwrap();
    let changed: Vec<&str> = (before.views.iter())
        .filter(|view| pages(&before, view, Preset::Word) != pages(&after, view, Preset::Word))
        .map(|view| view.id.as_str())
        .collect();
    assert_eq!(changed, ["fig-03", "fig-13"]);
}

/// REQ-105: the legend is part of the figure.
#[test]
fn req_080_the_legend_explains_the_milestones_that_are_used_and_no_others() {
    let roadmap = open(NATIONAL);
    let view = roadmap.views.iter().find(|view| view.id.as_str() == "fig-13").unwrap();
    let page = &pages(&roadmap, view, Preset::Word)[0];
    let mut placed = Vec::new();
    texts(&page.scene.nodes, None, &mut placed);
    let said: Vec<&str> = placed.iter().map(|one| one.text.content.as_str()).collect();
    let used: Vec<&veikart::model::Id> = (roadmap.activities.iter())
        .filter(|(id, _)| id.as_str().starts_with("2C-"))
        .flat_map(|(_, activity)| activity.milestones.iter().map(|it| &it.kind))
        .collect();
    for kind in &roadmap.milestone_kinds {
        assert_eq!(said.contains(&kind.name.as_str()), used.contains(&&kind.id), "{}", kind.name);
    }
    let in_sight = |phase: &veikart::model::Id| {
        (roadmap.activities.iter()).filter(|(id, _)| id.as_str().starts_with("2C-")).any(
            |(_, activity)| activity.segments.iter().any(|it| it.phase.as_ref() == Some(phase)),
        )
    };
    for phase in &roadmap.value_chain {
        assert_eq!(said.contains(&phase.name.as_str()), in_sight(&phase.id), "{}", phase.name);
    }
    // REQ-124: what short names of actors stand for.
    assert!(said.contains(&"HMN") && said.contains(&"Helse Midt-Norge RHF"));
}

#[test]
fn req_006_the_first_figure_draws_how_strategy_roadmap_and_indicators_make_the_plan() {
    let roadmap = open(NATIONAL);
    let pages = pages(&roadmap, &roadmap.views[0], Preset::Slide);
    let mut placed = Vec::new();
    pages.iter().for_each(|page| texts(&page.scene.nodes, None, &mut placed));
    let said: Vec<&str> = placed.iter().map(|one| one.text.content.as_str()).collect();
    for box_of in ["Veikart", "Strategiske indikatorer", "Plan for realisering"] {
        assert!(said.contains(&box_of), "{box_of} is not in {said:?}");
    }
    // REQ-002: every goal with how much there is below it.
    let counted = said.iter().filter(|it| it.contains("aktiviteter ·")).count();
    assert!(counted >= roadmap.goals.len(), "{said:?}");
}

/// Rows for theme and activity under their sub-goal, and columns of years.
#[test]
fn req_102_a_figure_has_its_headings_rows_and_years() {
    let roadmap = open(NATIONAL);
    let view = roadmap.views.iter().find(|view| view.id.as_str() == "fig-20").unwrap();
    let page = &pages(&roadmap, view, Preset::Landscape)[0];
    let mut placed = Vec::new();
    texts(&page.scene.nodes, None, &mut placed);
    let said: Vec<&str> = placed.iter().map(|one| one.text.content.as_str()).collect();
    for year in 2021..=2027 {
        assert!(said.contains(&year.to_string().as_str()), "{year} is not in {said:?}");
    }
    assert!(said.contains(&"5.A") && said.iter().any(|it| it.contains("EHDS")), "{said:?}");
}
