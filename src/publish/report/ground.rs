//! What the chapters look things up in.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::block::{Block, Caption, FigurePlace, Heading, Inline, Style};
use super::places::{Spot, spots};
use crate::i18n::{self, Lang, Value};
use crate::model::{
    Actor, Census, Dependency, Id, Index, Indicator, Link, Mention, Roadmap, View, file_stems,
    name_of,
};

/// The roadmap with everything that its chapters ask for again and again.
pub(super) struct Ground<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) lang: Lang,
    pub(super) reasons: bool,
    pub(super) index: Index,
    pub(super) census: Census<'a>,
    actors: HashMap<&'a Id, &'a Actor>,
    links: HashMap<&'a Id, Vec<&'a Link>>,
    dependencies: HashMap<Id, Vec<&'a Dependency>>,
    indicators: HashMap<Id, Vec<&'a Indicator>>,
    figures: HashMap<Spot, Vec<FigurePlace>>,
}

/// The blocks so far.
pub(super) struct Pages {
    pub(super) blocks: Vec<Block>,
    /// How many numbered lists there are.
    pub(super) lists: usize,
    /// Activities that have been told of.
    pub(super) told: HashSet<Id>,
    chapters: usize,
    /// The number of the latest figure, where the report numbers them itself.
    numbered: u32,
}

impl<'a> Ground<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, lang: Lang, reasons: bool) -> Self {
        let index = Index::new(roadmap);
        let mut links: HashMap<&Id, Vec<&Link>> = HashMap::new();
        for link in &roadmap.links {
            // Told once, where it is first about something.
            if let Some(id) = link.about.iter().find_map(Mention::id) {
                links.entry(id).or_default().push(link);
            }
        }
        let mut dependencies: HashMap<Id, Vec<&Dependency>> = HashMap::new();
        for dependency in &roadmap.dependencies {
            let about = dependency.about.iter().filter_map(Mention::id);
            let mut told: Vec<Id> = Vec::new();
            for id in about {
                let id = index.activity_of(id).unwrap_or(id);
                if !told.contains(id) {
                    told.push(id.clone());
                    dependencies.entry(id.clone()).or_default().push(dependency);
                }
            }
        }
        let mut indicators: HashMap<Id, Vec<&Indicator>> = HashMap::new();
        for indicator in &roadmap.indicators {
            if let Some(home) = indicator.about.iter().filter_map(Mention::id).next() {
                indicators.entry(home_of(&index, home)).or_default().push(indicator);
            }
        }
        Self {
            figures: figures(roadmap, &index),
            actors: roadmap.actors.iter().map(|actor| (&actor.id, actor.as_ref())).collect(),
            census: Census::new(roadmap),
            roadmap,
            lang,
            reasons,
            index,
            links,
            dependencies,
            indicators,
        }
    }

    pub(super) fn say(&self, key: &str) -> String {
        i18n::text(self.lang, key).into_owned()
    }

    pub(super) fn say_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Value<'_>)> =
            args.iter().map(|(name, value)| (*name, Value::from(*value))).collect();
        i18n::format(self.lang, key, &args)
    }

    pub(super) fn links(&self, id: &Id) -> &[&'a Link] {
        self.links.get(id).map_or(&[], Vec::as_slice)
    }

    pub(super) fn dependencies(&self, id: &Id) -> &[&'a Dependency] {
        self.dependencies.get(id).map_or(&[], Vec::as_slice)
    }

    pub(super) fn indicators(&self, id: &Id) -> &[&'a Indicator] {
        self.indicators.get(id).map_or(&[], Vec::as_slice)
    }

    pub(super) fn figures(&self, spot: &Spot) -> &[FigurePlace] {
        self.figures.get(spot).map_or(&[], Vec::as_slice)
    }

    /// The name of whoever or whatever is mentioned.
    pub(super) fn name(&self, mention: &Mention) -> String {
        let id = match mention {
            Mention::Words(words) => return words.clone(),
            Mention::Id(id) => id,
        };
        if let Some(actor) = self.actors.get(id) {
            return actor.name.clone();
        }
        if let Some(activity) = self.index.activity_of(id).and_then(|it| self.roadmap.activity(it))
        {
            let part = activity.segment(id).map(|it| &it.label);
            let part = part.or(activity.milestone(id).map(|it| &it.label));
            return match part.filter(|label| !label.is_empty()) {
                Some(label) => format!("{label} ({})", activity.name),
                None => activity.name.clone(),
            };
        }
        name_of(self.roadmap, id).unwrap_or_else(|| id.to_string())
    }

    pub(super) fn names(&self, mentions: &[Mention]) -> String {
        let mut names: Vec<String> = Vec::new();
        for name in mentions.iter().map(|mention| self.name(mention)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.join(", ")
    }
}

/// The sub-goal or goal that an indicator is told under.
fn home_of(index: &Index, id: &Id) -> Id {
    use crate::model::Kind;
    let mut home = id.clone();
    for _ in 0..64 {
        let stays = matches!(index.kind(&home), Some(Kind::Goal | Kind::SubGoal) | None);
        match index.parents(&home).first() {
            Some(above) if !stays => home = above.clone(),
            _ => break,
        }
    }
    home
}

/// Every saved figure where it belongs; where none is saved, each sub-goal has one of its own.
fn figures(roadmap: &Roadmap, index: &Index) -> HashMap<Spot, Vec<FigurePlace>> {
    let views: Vec<Arc<View>> =
        if roadmap.views.is_empty() { own_views(roadmap) } else { roadmap.views.clone() };
    let stems = file_stems(views.iter().map(Arc::as_ref));
    let mut figures: HashMap<Spot, Vec<FigurePlace>> = HashMap::new();
    let spots = spots(roadmap, index, &views);
    for ((view, stem), spot) in views.iter().zip(stems).zip(spots) {
        let place = FigurePlace { view: Arc::clone(view), stem };
        figures.entry(spot).or_default().push(place);
    }
    figures
}

fn own_views(roadmap: &Roadmap) -> Vec<Arc<View>> {
    let sub_goals = roadmap.goals.iter().flat_map(|goal| &goal.sub_goals);
    let shown = sub_goals.filter(|sub_goal| !sub_goal.outline.is_empty());
    let views = shown.map(|sub_goal| {
        let scope = crate::model::Scope::Of(vec![sub_goal.id.clone()]);
        Arc::new(View { caption: sub_goal.title.clone(), scope, ..View::new(sub_goal.id.clone()) })
    });
    views.collect()
}

impl Pages {
    pub(super) fn new() -> Self {
        Self { blocks: Vec::new(), lists: 0, told: HashSet::new(), chapters: 0, numbered: 0 }
    }

    pub(super) fn paragraph(&mut self, style: Style, text: Vec<Inline>) {
        if !text.is_empty() {
            self.blocks.push(Block::Paragraph { style, text });
        }
    }

    pub(super) fn heading(&mut self, level: u8, title: impl Into<String>, about: &[&Id]) {
        self.blocks.push(Block::Heading(Heading {
            level: level.min(9),
            number: None,
            text: vec![Inline::plain(title)],
            about: about.iter().copied().cloned().collect(),
        }));
    }

    /// A chapter begins on a new page and has the next number.
    pub(super) fn chapter(&mut self, title: String) {
        self.chapters += 1;
        self.blocks.push(Block::PageBreak);
        self.numbered_heading(1, self.chapters.to_string(), title);
    }

    /// A numbered part of the chapter.
    pub(super) fn part(&mut self, number: usize, title: String) {
        self.numbered_heading(2, format!("{}.{number}", self.chapters), title);
    }

    fn numbered_heading(&mut self, level: u8, number: String, title: String) {
        let text = vec![Inline::plain(title)];
        let heading = Heading { level, number: Some(number), text, about: Vec::new() };
        self.blocks.push(Block::Heading(heading));
    }

    /// Markdown, with headings from this level on.
    pub(super) fn markdown(&mut self, text: &str, level: u8) {
        let blocks = super::markdown::blocks(text, level, &mut self.lists);
        self.blocks.extend(blocks);
    }

    /// The figures of a place: picture, caption, and what they show as a table.
    pub(super) fn figures(&mut self, ground: &Ground<'_>, spot: &Spot) {
        let counts_itself = ground.roadmap.views.iter().all(|view| view.number.is_none());
        for place in ground.figures(spot) {
            let view = &place.view;
            let caption = view.captions.get(ground.lang.tag()).unwrap_or(view.caption.as_str());
            let caption = if caption.is_empty() { view.title.as_str() } else { caption };
            let number = if counts_itself {
                self.numbered += 1;
                Some(self.numbered)
            } else {
                view.number
            };
            self.blocks.push(Block::Figure(place.clone()));
            self.blocks.push(Block::Caption(Caption { number, text: caption.to_owned() }));
            self.blocks.extend(super::twin::twin(ground, view, number).map(Block::Table));
        }
    }
}
