//! The names of many figures' files, after a pattern that a person writes.

use crate::i18n::Lang;
use crate::model::{Roadmap, View, file_stems};

/// What each view's files are called without ending: `pattern` with `{figur}` (figur-04),
/// `{nummer}`, `{id}`, `{tittel}`, `{versjon}` and `{dato}` filled in. Each name is its own and
/// one that every system takes; an empty pattern means `{figur}`.
pub fn file_names(roadmap: &Roadmap, views: &[View], pattern: &str, lang: Lang) -> Vec<String> {
    let stems = file_stems(views);
    let mut names: Vec<String> = Vec::new();
    for (view, stem) in views.iter().zip(stems) {
        let number = view.number.map(|number| format!("{number:02}")).unwrap_or_default();
        let caption = view.captions.get(lang.tag()).unwrap_or(&view.caption);
        let title = if view.title.is_empty() { caption } else { &view.title };
        let filled = pattern
            .replace("{figur}", &stem)
            .replace("{nummer}", &number)
            .replace("{id}", view.id.as_str())
            .replace("{tittel}", title)
            .replace("{versjon}", &roadmap.version)
            .replace("{dato}", &roadmap.as_of.to_string());
        let mut name = plain(&filled);
        if name.is_empty() {
            name.clone_from(&stem);
        }
        // Windows and macOS tell no capitals apart.
        if names.iter().any(|taken| taken.to_lowercase() == name.to_lowercase()) {
            name = format!("{name}-{}", plain(view.id.as_str()));
        }
        while names.iter().any(|taken| taken.to_lowercase() == name.to_lowercase()) {
            name.push('-');
        }
        names.push(name);
    }
    names
}

/// As many letters as every file system takes, with room for an ending and a page number.
const LONGEST: usize = 80;

/// A name without what some system does not take.
fn plain(text: &str) -> String {
    let taken = |c: char| c.is_alphanumeric() || "-_., ()".contains(c);
    let text: String = text.chars().map(|c| if taken(c) { c } else { '-' }).collect();
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short = text.as_str();
    while short.len() > LONGEST * 2 || short.chars().count() > LONGEST {
        let mut chars = short.chars();
        chars.next_back();
        short = chars.as_str();
    }
    let name = short.trim_matches([' ', '.', '-']);
    let stem = name.split('.').next().unwrap_or_default().to_lowercase();
    match RESERVED.contains(&stem.as_str()) {
        true => format!("{name}-"),
        false => name.to_owned(),
    }
}

/// Windows keeps these for devices.
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Id;

    fn named(pattern: &str, titles: &[&str]) -> Vec<String> {
        let as_of = chrono::NaiveDate::from_ymd_opt(2024, 8, 21).unwrap();
        let years = crate::model::Years { from: 2021, to: 2027 };
        let mut roadmap = Roadmap::new(crate::model::Format, "Plan".to_owned(), as_of, years);
        roadmap.version = "1.1".to_owned();
        let views = titles.iter().zip(1..).map(|(title, number)| {
            let mut view = View::new(Id::new(&format!("v{number}")).unwrap());
            (view.title, view.number) = ((*title).to_owned(), Some(number));
            view
        });
        file_names(&roadmap, &views.collect::<Vec<_>>(), pattern, Lang::Nb)
    }

    #[test]
    fn a_pattern_names_each_figure_in_a_way_that_every_system_takes() {
        let cases: &[(&str, &[&str], &[&str])] = &[
            ("", &["A", "B"], &["figur-01", "figur-02"]),
            ("{nummer} {tittel}", &["Del A", "Ærlig/talt?"], &["01 Del A", "02 Ærlig-talt"]),
            ("v{versjon}_{dato}_{id}", &["A"], &["v1.1_2024-08-21_v1"]),
            ("{tittel}", &["Plan", "PLAN", "plan"], &["Plan", "PLAN-v2", "plan-v3"]),
            ("{tittel}", &["../../etc", "con", "..."], &["etc", "con-", "figur-03"]),
            ("fast", &["A", "B"], &["fast", "fast-v2"]),
        ];
        for (pattern, titles, expected) in cases {
            assert_eq!(named(pattern, titles), *expected, "{pattern}");
        }
        let long = "å".repeat(10_000);
        assert!(named("{tittel}", &[&long])[0].chars().count() <= LONGEST);
    }
}
