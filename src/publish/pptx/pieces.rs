//! The ink of a scene, put together by what it stands for.

use crate::scene::{Node, Rect, Role, Shape, Tag, Text};

/// One stroke of ink.
#[derive(Clone, Copy, Debug)]
pub(super) enum Ink<'a> {
    Shape(&'a Shape),
    Text(&'a Text),
}

/// Ink that stands for one thing of the roadmap, or for nothing.
#[derive(Clone, Debug)]
pub(super) struct Piece<'a> {
    pub(super) tag: Option<&'a Tag>,
    pub(super) ink: Vec<Ink<'a>>,
}

/// Pieces of one activity or heading, or of what stands for none.
#[derive(Clone, Debug)]
pub(super) struct Bundle<'a> {
    /// Its id; none: ground and lines.
    pub(super) id: Option<&'a str>,
    /// What it is, in words.
    pub(super) words: &'a str,
    pub(super) pieces: Vec<Piece<'a>>,
}

/// All bundles in the order of their ink. What lies between two pieces of the same thing is its.
pub(super) fn bundles(nodes: &[Node]) -> Vec<Bundle<'_>> {
    let mut pieces = Vec::new();
    // The first node is the ground of the whole page, which a slide has already.
    collect(nodes.get(1..).unwrap_or_default(), None, None, &mut pieces);
    pieces.retain(|piece| piece.tag.is_none_or(|tag| tag.id != "title"));
    let keys: Vec<Option<&str>> = pieces.iter().map(|piece| piece.tag.map(key)).collect();
    let mut next: Vec<Option<&str>> = vec![None; keys.len()];
    let mut coming = None;
    for (place, key) in next.iter_mut().zip(&keys).rev() {
        *place = coming;
        coming = key.or(coming);
    }
    let mut all: Vec<Bundle<'_>> = Vec::new();
    let mut before = None;
    for ((piece, own), next) in pieces.into_iter().zip(keys).zip(next) {
        let id = own.or_else(|| before.filter(|before| Some(*before) == next));
        before = own.or(before);
        match all.last_mut() {
            Some(last) if last.id == id => last.pieces.push(piece),
            _ => all.push(Bundle { id, words: "", pieces: vec![piece] }),
        }
    }
    for bundle in &mut all {
        bundle.words = words(bundle);
    }
    all
}

/// What the whole of a bundle is called: the name of its row, else what its first piece says.
fn words<'a>(bundle: &Bundle<'a>) -> &'a str {
    let tags = || bundle.pieces.iter().filter_map(|piece| piece.tag);
    let named = tags().find(|tag| matches!(tag.role, Role::Activity | Role::Heading));
    named.or_else(|| tags().next()).map_or("", |tag| tag.words.as_str())
}

fn key(tag: &Tag) -> &str {
    if tag.owner.is_empty() { &tag.id } else { &tag.owner }
}

fn collect<'a>(
    nodes: &'a [Node],
    tag: Option<&'a Tag>,
    clip: Option<Rect>,
    pieces: &mut Vec<Piece<'a>>,
) {
    for node in nodes {
        let ink = match node {
            Node::Group(group) => {
                let own = group.tag.as_ref().or(tag);
                if group.tag.is_some() {
                    pieces.push(Piece { tag: own, ink: Vec::new() });
                }
                collect(&group.nodes, own, group.clip.or(clip), pieces);
                continue;
            }
            Node::Link(_) => continue,
            Node::Shape(shape) => Ink::Shape(shape),
            Node::Text(text) => Ink::Text(text),
        };
        let is_seen = match (node.extent(), clip) {
            (Some(extent), Some(clip)) => extent.expand(0.5).overlaps(clip),
            (Some(_), None) => true,
            (None, _) => false,
        };
        if !is_seen {
            continue;
        }
        match pieces.last_mut() {
            Some(last) if same(last.tag, tag) => last.ink.push(ink),
            _ => pieces.push(Piece { tag, ink: vec![ink] }),
        }
    }
}

fn same(a: Option<&Tag>, b: Option<&Tag>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => std::ptr::eq(a, b),
        (None, None) => true,
        _ => false,
    }
}
