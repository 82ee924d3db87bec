use egui::Ui;
use rust_decimal::Decimal;

use super::{Form, Meaning, Size, Typed};
use crate::edit::{Edit, Verb};
use crate::model::Years;

impl Form<'_> {
    /// A line of text.
    pub(in super::super) fn line(
        &mut self,
        ui: &mut Ui,
        key: &str,
        value: &str,
        set: impl Fn(String) -> Edit,
    ) {
        let typed = |text: &str| (Verb::Change, Ok(vec![set(text.trim().to_owned())]));
        self.typed(ui, key, Size::Line, value, typed);
    }

    /// A line that must not be empty: the name or title of something.
    pub(in super::super) fn name(
        &mut self,
        ui: &mut Ui,
        key: &str,
        value: &str,
        set: impl Fn(String) -> Edit,
    ) {
        let missing = self.words("inspector-name-missing");
        // Titles are long: they are written on as many lines as they need, and hold no line end.
        let typed = |text: &str| {
            let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let meaning = if name.is_empty() { Err(missing.clone()) } else { Ok(vec![set(name)]) };
            (Verb::Rename, meaning)
        };
        let shown = self.typed(ui, key, Size::Lines(1), value, typed);
        self.say_error(ui, &shown);
    }

    /// Text of several lines.
    pub(in super::super) fn paragraph(
        &mut self,
        ui: &mut Ui,
        key: &str,
        value: &str,
        set: impl Fn(String) -> Edit,
    ) {
        let typed = |text: &str| (Verb::Change, Ok(vec![set(text.trim_end().to_owned())]));
        self.typed(ui, key, Size::Lines(2), value, typed);
    }

    /// A list of texts, one on each line.
    pub(in super::super) fn lines(
        &mut self,
        ui: &mut Ui,
        key: &str,
        values: &[String],
        set: impl Fn(Vec<String>) -> Edit,
    ) {
        let typed = |text: &str| {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            (Verb::Change, Ok(vec![set(lines.map(str::to_owned).collect())]))
        };
        let rows = values.len().max(1);
        self.typed(ui, key, Size::Lines(rows), &values.join("\n"), typed);
    }

    /// A number, or nothing.
    pub(in super::super) fn number(
        &mut self,
        ui: &mut Ui,
        key: &str,
        value: Option<Decimal>,
        set: impl Fn(Option<Decimal>) -> Edit,
    ) {
        let wrong = self.words("inspector-no-number");
        let lang = self.look.lang;
        let typed = |text: &str| {
            let number = read_number(text, lang).map_err(|NoNumber| wrong.clone());
            (Verb::Change, number.map(|number| vec![set(number)]))
        };
        let value = value.map(|value| self.number_words(value)).unwrap_or_default();
        let shown = self.typed(ui, key, Size::Line, &value, typed);
        self.say_error(ui, &shown);
    }

    /// A number as it is written here: "148 651", "12,5" in Norwegian.
    pub(in super::super) fn number_words(&self, value: Decimal) -> String {
        crate::i18n::number_words(value, self.look.lang)
    }

    /// "2021–2027", or nothing where that is allowed.
    pub(in super::super) fn years(
        &mut self,
        ui: &mut Ui,
        key: &str,
        value: Option<Years>,
        set: impl Fn(Option<Years>) -> Option<Edit>,
    ) {
        let wrong = self.words("inspector-no-years");
        let typed = |text: &str| {
            let meaning: Meaning = read_years(text)
                .and_then(|years| set(years).ok_or(NoYears))
                .map(|edit| vec![edit])
                .map_err(|NoYears| wrong.clone());
            (Verb::Change, meaning)
        };
        let value = value.map(|years| format!("{}–{}", years.from, years.to)).unwrap_or_default();
        let shown = self.typed(ui, key, Size::Line, &value, typed);
        self.say_error(ui, &shown);
    }

    pub(in super::super) fn say_error(&self, ui: &mut Ui, shown: &Typed) {
        if let Some(error) = &shown.error {
            self.error(ui, error);
        }
    }
}

struct NoNumber;
struct NoYears;

/// Digits with spaces between thousands and a comma before decimals; in English a point, and
/// commas between thousands.
fn read_number(text: &str, lang: crate::i18n::Lang) -> Result<Option<Decimal>, NoNumber> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if text.is_empty() {
        return Ok(None);
    }
    let english = lang == crate::i18n::Lang::En;
    let text = if english { text.replace(',', "") } else { text.replace(',', ".") };
    text.replace('−', "-").parse().map(Some).map_err(|_no_decimal| NoNumber)
}

fn read_years(text: &str) -> Result<Option<Years>, NoYears> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let (from, to) = text.split_once(['-', '–', '/']).unwrap_or((text, text));
    let year = |text: &str| text.trim().parse().map_err(|_no_year| NoYears);
    Years::new(year(from)?, year(to)?).map(Some).ok_or(NoYears)
}
