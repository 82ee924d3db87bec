use crate::app::page::Chart;
use crate::app::session::Session;
use crate::check::{self, Severity};
use crate::i18n::{self, Lang};
use crate::layout::{SeriesLook, label_words, series_looks, tally_of};
use crate::model::{Index, Label, Roadmap, Tally};
use crate::theme::ThemeKind;

/// A count with the names and looks of what is in it, kept until something changes.
#[derive(Debug)]
pub(super) struct Counted {
    pub(super) tally: Tally,
    pub(super) rows: Vec<String>,
    pub(super) looks: Vec<SeriesLook>,
    key: (Chart, u64, Lang, ThemeKind),
}

impl Counted {
    pub(super) fn brought_up_to_date(kept: Option<Self>, session: &Session, chart: Chart) -> Self {
        let look = session.look;
        let key = (chart, session.document.revision(), look.lang, look.theme.kind);
        if let Some(kept) = kept.filter(|kept| kept.key == key) {
            return kept;
        }
        let roadmap = session.document.roadmap();
        let tally = match chart.figure() {
            Some(kind) => tally_of(roadmap, kind).unwrap_or_default(),
            None => findings(roadmap, look.lang),
        };
        let rows = tally.rows.iter().map(|row| label_words(roadmap, row, look.lang)).collect();
        let looks = series_looks(roadmap, &tally, look.theme, look.lang);
        Self { tally, rows, looks, key }
    }

    /// "2024, Innføring"; a whole row goes by its own name.
    pub(super) fn cell_name(&self, row: usize, series: Option<usize>) -> Option<String> {
        let name = self.rows.get(row)?;
        match series {
            Some(at) => Some(format!("{name}, {}", self.looks.get(at)?.name)),
            None => Some(name.clone()),
        }
    }

    /// The table as a spreadsheet takes it.
    pub(super) fn as_text(&self) -> String {
        let names = self.looks.iter().map(|look| look.name.clone());
        let header: Vec<String> = std::iter::once(String::new()).chain(names).collect();
        let mut lines = vec![header.join("\t")];
        for (row, name) in self.rows.iter().enumerate() {
            let cells = (0..self.looks.len()).map(|at| self.tally.number(row, at).to_string());
            lines.push(std::iter::once(name.clone()).chain(cells).collect::<Vec<_>>().join("\t"));
        }
        lines.join("\n")
    }

    /// What a screen reader says in place of the picture.
    pub(super) fn spoken(&self) -> String {
        let row = |(at, name): (usize, &String)| format!("{name}: {}", self.tally.sum(at));
        self.rows.iter().enumerate().map(row).collect::<Vec<_>>().join("; ")
    }
}

/// What was found, by what it is about and how much it matters.
fn findings(roadmap: &Roadmap, lang: Lang) -> Tally {
    let named = |key: &str| Label::Named(i18n::text(lang, key).into_owned());
    let mut rows: Vec<Label> = Vec::new();
    for rule in check::rules() {
        let row = named(rule.group.key());
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    let severities = [Severity::Error, Severity::Warning, Severity::Tip];
    let mut tally = Tally::new(rows, severities.map(|it| named(it.key())).to_vec());
    let index = Index::new(roadmap);
    for finding in check::check(roadmap) {
        let about = index.activity_of(&finding.subject).unwrap_or(&finding.subject);
        let series = named(finding.rule.severity.key());
        tally.add(&named(finding.rule.group.key()), &series, about);
    }
    tally
}
