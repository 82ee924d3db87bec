//! What became of the figures of a document, and how that is said.

use std::collections::BTreeSet;

use super::RefreshOptions;
use crate::i18n::{self, Lang, Value};
use crate::model::View;
use crate::publish::pptx::LEGEND;

/// What renewing the figures of a document did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Every figure that was found, in the order of the document.
    pub places: Vec<Place>,
    /// What the roadmap has and the document has not.
    pub absent: Vec<FigureName>,
}

/// One figure in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub figure: FigureName,
    pub became: Became,
}

/// What became of a figure in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Became {
    Renewed,
    /// Its name in the document stands for something else now: the old title and the new one.
    Retitled {
        before: String,
        now: String,
    },
    /// It shows what it should already.
    Same,
    /// The roadmap does not have it any more; it stays as it is.
    Gone,
    /// Somebody took it apart or turned it into something else; it stays as it is.
    Altered,
}

/// Which figure, and which of its pages.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FigureName {
    /// What its files are called: "figur-13".
    pub stem: String,
    /// From 1.
    pub page: usize,
    /// The number in its caption.
    pub number: Option<u32>,
}

impl FigureName {
    /// What the name of an object in a document says; none: it is no figure of ours.
    pub(super) fn read(object: &str) -> Option<Self> {
        let rest = object.strip_prefix("veikart:")?;
        let (stem, page) = match rest.split_once('/') {
            None => (rest, 1),
            Some((stem, page)) => (stem, page.parse().ok().filter(|page| *page > 1)?),
        };
        (!stem.is_empty()).then(|| Self { stem: stem.to_owned(), page, number: None })
    }

    pub(super) fn of(stem: &str, page: usize, view: Option<&View>) -> Self {
        Self { stem: stem.to_owned(), page, number: view.and_then(|view| view.number) }
    }

    /// "Figur 13", whichever its page.
    fn words(&self, lang: Lang) -> String {
        match self.number {
            Some(number) => i18n::format(lang, "figure-number", &[("number", number.into())]),
            None if self.stem == LEGEND => i18n::text(lang, "deck-legend").into_owned(),
            None => self.stem.clone(),
        }
    }
}

/// "Figur 4 (side 1–3, 5), Figur 13": each figure once, in the order of the document.
fn list(figures: &[&FigureName], lang: Lang) -> String {
    let mut told: Vec<(&str, String, BTreeSet<usize>)> = Vec::new();
    for figure in figures {
        match told.iter_mut().find(|(stem, ..)| *stem == figure.stem) {
            Some((.., pages)) => {
                pages.insert(figure.page);
            }
            None => told.push((&figure.stem, figure.words(lang), [figure.page].into())),
        }
    }
    let words = told.into_iter().map(|(_, figure, pages)| {
        if pages.iter().eq(&[1]) {
            return figure;
        }
        let args = [("figure", Value::from(figure)), ("pages", Value::from(spans(&pages)))];
        i18n::format(lang, "refresh-pages", &args)
    });
    words.collect::<Vec<_>>().join(", ")
}

/// "1–3, 5".
fn spans(pages: &BTreeSet<usize>) -> String {
    let mut spans: Vec<(usize, usize)> = Vec::new();
    for &page in pages {
        match spans.last_mut() {
            Some((_, last)) if *last + 1 == page => *last = page,
            _ => spans.push((page, page)),
        }
    }
    let words = spans.into_iter().map(|(first, last)| match first == last {
        true => first.to_string(),
        false => format!("{first}–{last}"),
    });
    words.collect::<Vec<_>>().join(", ")
}

impl Outcome {
    /// Whether the document is another now.
    pub fn changed(&self) -> bool {
        let is_new = |it: &Place| matches!(it.became, Became::Renewed | Became::Retitled { .. });
        self.places.iter().any(is_new)
    }

    /// All of it in sentences; where it was only looked, as what would be done.
    pub fn lines(&self, lang: Lang, options: &RefreshOptions) -> Vec<String> {
        let renewed = if options.only_look { "refresh-would-renew" } else { "refresh-renewed" };
        let mut lines = Vec::new();
        if self.places.is_empty() {
            lines.push(i18n::text(lang, "refresh-none").into_owned());
        }
        let mut tell = |key: &str, figures: Vec<&FigureName>| {
            if !figures.is_empty() {
                let args = [("figures", Value::from(list(&figures, lang)))];
                lines.push(i18n::format(lang, key, &args));
            }
        };
        let of = |wanted: fn(&Became) -> bool| {
            let found = self.places.iter().filter(|it| wanted(&it.became));
            found.map(|it| &it.figure).collect::<Vec<_>>()
        };
        tell(renewed, of(|it| matches!(it, Became::Renewed | Became::Retitled { .. })));
        tell("refresh-same", of(|it| *it == Became::Same));
        tell("refresh-gone", of(|it| *it == Became::Gone));
        tell("refresh-altered", of(|it| *it == Became::Altered));
        tell("refresh-absent", self.absent.iter().collect());
        for Place { figure, became } in &self.places {
            let Became::Retitled { before, now } = became else { continue };
            let args = [
                ("figure", Value::from(figure.words(lang))),
                ("before", Value::from(before.as_str())),
                ("now", Value::from(now.as_str())),
            ];
            let line = i18n::format(lang, "refresh-retitled", &args);
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines
    }
}
