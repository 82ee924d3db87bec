//! What a presenter reads below a slide: the words that the report has for what is on it.

use std::collections::HashMap;

use super::DeckOptions;
use crate::i18n;
use crate::model::{Roadmap, View};
use crate::publish::report::{self, Block, ReportOptions};
use crate::scene::{Figure, Node, Role};

/// What there is to tell of each thing, as lines.
pub(super) struct Told(HashMap<String, Vec<String>>);

impl Told {
    /// What the report tells.
    pub(super) fn new(roadmap: &Roadmap, options: &DeckOptions) -> Self {
        Self(told(roadmap, options))
    }

    /// Number and caption, then what there is to tell of every activity in sight.
    pub(super) fn notes(
        &self,
        view: &View,
        figure: &Figure,
        alternative: &str,
        options: &DeckOptions,
    ) -> Vec<String> {
        let lang = options.lang;
        let caption = view.captions.get(lang.tag()).unwrap_or(&view.caption).trim();
        let number = view
            .number
            .map(|number| i18n::format(lang, "figure-number", &[("number", number.into())]));
        let head: Vec<&str> =
            number.as_deref().into_iter().chain([caption]).filter(|it| !it.is_empty()).collect();
        let mut lines = vec![head.join(": "), alternative.to_owned()];
        let mut ids = Vec::new();
        activities(&figure.scene.nodes, &mut ids);
        for id in ids {
            lines.extend(self.0.get(id).into_iter().flatten().cloned());
        }
        lines.retain(|line| !line.trim().is_empty());
        lines
    }
}

/// The activities whose names are in sight, in reading order, each once.
fn activities<'n>(nodes: &'n [Node], ids: &mut Vec<&'n str>) {
    for node in nodes {
        let Node::Group(group) = node else { continue };
        match &group.tag {
            Some(tag) if tag.role == Role::Activity && !ids.contains(&tag.id.as_str()) => {
                ids.push(&tag.id);
            }
            _ => activities(&group.nodes, ids),
        }
    }
}

fn told(roadmap: &Roadmap, options: &DeckOptions) -> HashMap<String, Vec<String>> {
    let wanted = ReportOptions { lang: options.lang, reasons: options.reasons };
    let mut told: HashMap<String, Vec<String>> = HashMap::new();
    let mut about: Vec<String> = Vec::new();
    for block in report::report(roadmap, &wanted).blocks {
        let line = match &block {
            Block::Heading(heading) => {
                if !heading.about.is_empty() {
                    about = heading.about.iter().map(ToString::to_string).collect();
                }
                report::words(&heading.text)
            }
            Block::Paragraph { text, .. } => report::words(text),
            Block::Item(item) => format!("• {}", report::words(&item.text)),
            Block::Table(_)
            | Block::Figure(_)
            | Block::Caption(_)
            | Block::Contents
            | Block::FigureList
            | Block::PageBreak => continue,
        };
        for id in &about {
            told.entry(id.clone()).or_default().push(line.clone());
        }
    }
    told
}
