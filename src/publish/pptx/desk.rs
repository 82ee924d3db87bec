//! Figures drawn as pages of a deck, for a whole one or to renew those of an old one.

use super::DeckOptions;
use super::notes::Told;
use super::paints::Paints;
use super::shapes::{Area, Order, frame, inside, shapes};
use crate::i18n;
use crate::layout::{BundledFont, FigureOptions, Preset, legend_slides, slides};
use crate::model::{Roadmap, View};
use crate::scene::{Figure, Node, Rect};
use crate::theme::theme;

/// What figures are drawn with.
pub(in crate::publish) struct Desk<'a> {
    roadmap: &'a Roadmap,
    options: &'a DeckOptions,
    paints: Paints,
    measure: BundledFont,
    told: Told,
}

/// One page of a figure.
pub(in crate::publish) struct Page {
    /// Its object name: `veikart:figur-13`, `veikart:figur-13/2` for its second page.
    name: String,
    /// What the names of its parts begin with: `veikart:figur-13`.
    stem: String,
    /// Of its slide.
    pub(super) title: String,
    pub(in crate::publish) alternative: String,
    pub(super) notes: Vec<String>,
    figure: Figure,
    /// What its group shows of the figure.
    pub(super) from: Rect,
}

impl Page {
    /// The title of the figure.
    pub(in crate::publish) fn title(&self) -> &str {
        &self.figure.title
    }
}

/// The name of the legend's group.
pub(in crate::publish) const LEGEND: &str = "tegnforklaring";
/// Placeholders have the numbers before.
const FIRST_ID: usize = 10;

impl<'a> Desk<'a> {
    /// With `own_accents` the phases are the accents of the deck's theme.
    pub(in crate::publish) fn new(
        roadmap: &'a Roadmap,
        options: &'a DeckOptions,
        own_accents: bool,
    ) -> Self {
        let paints = Paints::new(roadmap, theme(options.theme), own_accents);
        let told = Told::new(roadmap, options);
        Self { roadmap, options, paints, measure: BundledFont::new(), told }
    }

    fn wanted(&self) -> FigureOptions<'static> {
        FigureOptions {
            preset: Preset::Slide,
            theme: theme(self.options.theme),
            lang: self.options.lang,
            today: None,
            title: true,
            caption: false,
        }
    }

    /// The pages of a view.
    pub(in crate::publish) fn pages(&self, view: &View, stem: &str) -> Vec<Page> {
        let figures = slides(self.roadmap, view, &self.wanted(), &self.measure);
        let mut pages = self.numbered(figures, stem);
        for page in &mut pages {
            page.notes = self.told.notes(view, &page.figure, &page.alternative, self.options);
        }
        pages
    }

    /// The pages that explain the signs.
    pub(in crate::publish) fn legend(&self) -> Vec<Page> {
        let name = i18n::text(self.options.lang, "deck-legend");
        let figures = legend_slides(self.roadmap, &name, &self.wanted(), &self.measure);
        self.numbered(figures, LEGEND)
    }

    fn numbered(&self, figures: Vec<Figure>, stem: &str) -> Vec<Page> {
        let count = figures.len();
        let page = |(number, figure): (usize, Figure)| {
            let mut alternative = match figure.description.as_str() {
                "" => figure.title.clone(),
                words => words.to_owned(),
            };
            if count > 1 {
                let args = [("page", number.into()), ("count", count.into())];
                let which = i18n::format(self.options.lang, "report-page", &args);
                alternative += &format!(" {which}.");
            }
            let (title, top) = title_of(&figure);
            let name = match number {
                1 => format!("veikart:{stem}"),
                _ => format!("veikart:{stem}/{number}"),
            };
            let from = frame(&figure, top);
            let stem = format!("veikart:{stem}");
            Page { name, stem, title, alternative, notes: Vec::new(), figure, from }
        };
        (1..).zip(figures).map(page).collect()
    }

    /// The page as one group that fills this place.
    pub(super) fn figure(&self, page: &Page, to: Area) -> String {
        shapes(&page.figure, &self.order(page, to, FIRST_ID))
    }

    /// What is inside such a group, numbered from `first_id`, with letters and lines so much
    /// larger.
    pub(in crate::publish) fn inside(
        &self,
        page: &Page,
        (to, zoom): (Area, f32),
        first_id: usize,
    ) -> String {
        inside(&page.figure, &Order { zoom, ..self.order(page, to, first_id) })
    }

    fn order<'p>(&'p self, page: &'p Page, to: Area, first_id: usize) -> Order<'p> {
        Order {
            name: &page.name,
            stem: &page.stem,
            title: page.title(),
            alternative: &page.alternative,
            paints: &self.paints,
            from: page.from,
            to,
            first_id,
            zoom: 1.0,
        }
    }
}

/// The words of the title, and where what is below it begins.
fn title_of(figure: &Figure) -> (String, f32) {
    fn find(nodes: &[Node]) -> Option<(String, f32)> {
        nodes.iter().find_map(|node| {
            let Node::Group(group) = node else { return None };
            match group.tag.as_ref().filter(|tag| tag.id == "title") {
                Some(tag) => Some((tag.words.clone(), node.extent()?.bottom)),
                None => find(&group.nodes),
            }
        })
    }
    find(&figure.scene.nodes).unwrap_or_else(|| (figure.title.clone(), 30.0))
}
