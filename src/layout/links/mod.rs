//! Dependencies as connectors between what is drawn of their ends.

mod ends;
mod route;

use std::borrow::Cow;
use std::collections::BTreeSet;

use self::ends::Ground;
pub use self::route::{Obstacle, route};
use super::pane::{Frame, Panes};
use super::rows::Rows;
use super::{TimeScale, draw};
use crate::i18n::{self, Lang};
use crate::model::{Dependency, Id, Mention, Need, Relation, Roadmap};
use crate::scene::{Node, Part, Point, Rect, Role, Stroke};
use crate::theme::Theme;

/// Which dependencies are wanted, and which of them do not hold.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Only those that name one of these; none: all.
    pub of: Option<BTreeSet<Id>>,
    /// Dependency and what depends, where the dates break it.
    pub broken: BTreeSet<(Id, Id)>,
}

/// A dependency between two rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Connector {
    pub dependency: Id,
    pub on: Id,
    pub about: Id,
    pub relation: Relation,
    /// One of several is enough.
    pub any: bool,
    pub broken: bool,
    /// From what is needed to what needs it.
    pub points: Vec<Point>,
    /// "Pasientens legemiddelliste forutsetter Kjernejournal", and the note.
    pub words: String,
}

/// The most connectors of one picture: more are a grey wall.
const MOST: usize = 600;

/// What is needed to find the ends of connectors.
pub(super) struct Sight<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) rows: &'a Rows,
    pub(super) frame: Frame,
    pub(super) scale: TimeScale,
    /// Rows, and where each has its upper and lower rim.
    pub(super) drawn: Vec<(usize, f32, f32)>,
    /// Whether what is out of sight is pointed to.
    pub(super) beyond: bool,
}

/// The connectors of the rows in sight, on the canvas.
pub fn connectors(
    roadmap: &Roadmap,
    rows: &Rows,
    panes: &Panes,
    seen: std::ops::Range<usize>,
    options: &super::LayoutOptions<'_>,
    wanted: &Wanted,
) -> Vec<Connector> {
    let top = |row| (rows.top(row) - options.scroll_y + f64::from(options.frame.axis.top)) as f32;
    let drawn = seen.map(|row| (row, top(row), top(row) + rows.height(row))).collect();
    let (frame, scale) = (options.frame, options.scale);
    let sight = Sight { roadmap, rows, frame, scale, drawn, beyond: true };
    between(&sight, &[&panes.axis, &panes.undated], wanted)
}

/// The connectors between what these nodes show.
pub(super) fn between(sight: &Sight<'_>, nodes: &[&[Node]], wanted: &Wanted) -> Vec<Connector> {
    let concerns = |dependency: &Dependency| {
        let Some(of) = &wanted.of else { return true };
        let mentions = dependency.about.iter().chain(dependency.on.mentions());
        mentions.filter_map(Mention::id).any(|id| of.contains(id))
    };
    let mut dependencies = sight.roadmap.dependencies.iter().filter(|it| concerns(it)).peekable();
    if dependencies.peek().is_none() {
        return Vec::new();
    }
    let ground = Ground::new(sight, nodes);
    let mut connectors = Vec::new();
    for dependency in dependencies {
        let any = matches!(dependency.on, Need::Any(_));
        for about in dependency.about.iter().filter_map(Mention::id) {
            for on in dependency.on.mentions().iter().filter_map(Mention::id) {
                if connectors.len() >= MOST {
                    return connectors;
                }
                let Some(points) = ground.way(on, about) else { continue };
                connectors.push(Connector {
                    dependency: dependency.id.clone(),
                    on: on.clone(),
                    about: about.clone(),
                    relation: dependency.relation,
                    any,
                    broken: wanted.broken.contains(&(dependency.id.clone(), about.clone())),
                    points,
                    words: words(sight.roadmap, dependency, about, on, sight.rows.lang),
                });
            }
        }
    }
    connectors
}

/// What a relation is called: "forutsetter".
pub fn relation_words(relation: Relation, lang: Lang) -> Cow<'static, str> {
    i18n::text(
        lang,
        match relation {
            Relation::Prerequisite => "inspector-relation-prerequisite",
            Relation::BuildsOn => "inspector-relation-builds-on",
            Relation::Succeeds => "inspector-relation-succeeds",
            Relation::MergedInto => "inspector-relation-merged-into",
            Relation::PartOf => "inspector-relation-part-of",
            Relation::CoordinatedWith => "inspector-relation-coordinated-with",
            Relation::FinancedBy => "inspector-relation-financed-by",
            Relation::DecidedBy => "inspector-relation-decided-by",
            Relation::Related => "inspector-relation-related",
        },
    )
}

fn words(roadmap: &Roadmap, dependency: &Dependency, about: &Id, on: &Id, lang: Lang) -> String {
    let name = |id: &Id| {
        let owner = ends::owner_of(roadmap, id);
        let found = crate::model::name_of(roadmap, owner.as_ref().unwrap_or(id));
        found.unwrap_or_else(|| id.to_string())
    };
    let relation = if dependency.words.is_empty() {
        relation_words(dependency.relation, lang)
    } else {
        Cow::Borrowed(dependency.words.as_str())
    };
    let mut words = format!("{} {} {}", name(about), relation.to_lowercase(), name(on));
    if let Need::Any(all) = &dependency.on
        && all.len() > 1
    {
        words.push_str(&i18n::format(lang, "links-any", &[("count", all.len().into())]));
    }
    if !dependency.note.is_empty() {
        words.push_str(". ");
        words.push_str(&dependency.note);
    }
    words
}

/// Connectors as ink: a thin line with a head where it arrives. What is no prerequisite is dashed;
/// of alternatives each has a ring where it leaves; what the dates break is red, thicker, and
/// crossed out.
pub fn connector_nodes(connectors: &[Connector], theme: &Theme, unit: f32) -> Vec<Node> {
    connectors.iter().map(|it| connector_node(it, theme, unit)).collect()
}

fn connector_node(connector: &Connector, theme: &Theme, unit: f32) -> Node {
    let color = if connector.broken { theme.danger } else { theme.text_muted };
    let width = if connector.broken { 2.0 } else { 1.1 } * unit;
    let strong = matches!(connector.relation, Relation::Prerequisite | Relation::DecidedBy);
    let stroke = if strong {
        Stroke::solid(color, width)
    } else {
        Stroke {
            dash: Some(crate::scene::Dash { on: 4.0 * unit, off: 3.0 * unit }),
            ..Stroke::solid(color, width)
        }
    };
    let mut nodes = vec![draw::polyline(connector.points.clone(), stroke)];
    if let Some(&tip) = connector.points.last() {
        let head = |x: f32, y: f32| Point::new(tip.x + x * unit, tip.y + y * unit);
        let points = vec![head(-6.5, -3.6), tip, head(-6.5, 3.6)];
        nodes.push(draw::polygon(points, Some(color), None));
    }
    if let (true, Some(&start)) = (connector.any, connector.points.first()) {
        let at = Rect::new(start.x, start.y, start.x, start.y).expand(3.2 * unit);
        nodes.push(draw::polygon(
            super::glyph::hexagon(at),
            Some(theme.surface),
            Some(Stroke::solid(color, width)),
        ));
    }
    if let Some(at) = middle(&connector.points).filter(|_| connector.broken) {
        let arm = 4.5 * unit;
        for way in [1.0, -1.0] {
            let (a, b) = (
                Point::new(at.x - arm, at.y - arm * way),
                Point::new(at.x + arm, at.y + arm * way),
            );
            nodes.push(draw::segment(a, b, Stroke::solid(color, 2.0 * unit)));
        }
    }
    let tag = draw::tag(
        connector.dependency.as_str(),
        connector.dependency.as_str(),
        Role::Furniture,
        Part::Body,
        &connector.words,
    );
    draw::tagged(tag, nodes)
}

/// The middle of the longest line.
fn middle(points: &[Point]) -> Option<Point> {
    let length = |a: Point, b: Point| (a.x - b.x).abs() + (a.y - b.y).abs();
    let pairs = points.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?)));
    let longest = pairs.max_by(|a, b| length(a.0, a.1).total_cmp(&length(b.0, b.1)));
    longest.map(|(a, b)| Point::new(a.x.midpoint(b.x), a.y.midpoint(b.y)))
}
