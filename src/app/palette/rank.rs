//! Which entries fit what is typed, and which come first.

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher};

use super::index::{Entry, code};

/// An entry that fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fit {
    /// Its place among the entries.
    pub at: usize,
    /// The letters of its title that were typed.
    pub letters: Vec<u32>,
}

/// More than these help nobody; a longer word does.
pub(super) const MOST: usize = 100;

/// What fits, best first. `standing` is more for what was chosen lately and less for what
/// cannot be chosen now; it decides between things that fit alike.
pub(super) fn rank(
    entries: &[Entry],
    typed: &str,
    wanted: impl Fn(&Entry) -> bool,
    standing: impl Fn(&Entry) -> i32,
) -> Vec<Fit> {
    let typed = typed.trim();
    let pattern = |kind| Pattern::new(typed, CaseMatching::Ignore, Normalization::Smart, kind);
    let (loose, strict) = (pattern(AtomKind::Fuzzy), pattern(AtomKind::Substring));
    let mut matcher = Matcher::new(Config::DEFAULT);
    let typed_code = code(typed);
    let letters = typed.chars().filter(|it| !it.is_whitespace()).count();
    let enough = least_score(letters);
    let mut fits: Vec<(i64, usize)> = Vec::new();
    for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| wanted(entry)) {
        let in_title = loose.score(entry.letters.slice(..), &mut matcher);
        let score = match in_title.filter(|score| *score >= enough) {
            Some(score) => i64::from(score) + WHOLE_TITLE,
            None => match strict.score(entry.all.slice(..), &mut matcher) {
                Some(score) => i64::from(score),
                None if !typed_code.is_empty() && entry.code == typed_code => 0,
                None => continue,
            },
        };
        let words = i64::from(entry.letters.len() == letters) * WHOLE_TITLE;
        let id = i64::from(!typed_code.is_empty() && entry.code == typed_code) * WHOLE_ID;
        fits.push((score + words + id + i64::from(standing(entry)), at));
    }
    // Of what fits equally well the shorter comes first: there the letters typed say most.
    fits.sort_by_key(|(score, at)| (-score, entries[*at].letters.len(), *at));
    fits.truncate(MOST);
    let mut found = Vec::with_capacity(fits.len());
    for (_, at) in fits {
        let mut letters = Vec::new();
        let title = entries[at].letters.slice(..);
        if loose.indices(title, &mut matcher, &mut letters).is_none_or(|score| score < enough) {
            letters.clear();
            strict.indices(title, &mut matcher, &mut letters);
        }
        letters.sort_unstable();
        letters.dedup();
        found.push(Fit { at, letters });
    }
    found
}

/// A title that fits stands above one whose other names or place do.
const WHOLE_TITLE: i64 = 60;

/// What is called by its id is meant, whatever else holds these letters.
const WHOLE_ID: i64 = 100_000;

/// Letters strewn over a long title fit any word; what is meant lies closer together, or at the
/// beginnings of words.
fn least_score(letters: usize) -> u32 {
    u32::try_from(letters).unwrap_or(u32::MAX).saturating_mul(14)
}

#[cfg(test)]
mod tests {
    use super::super::index::{Entry, entries};
    use super::rank;
    use crate::i18n::Lang;
    use crate::model::Roadmap;

    fn national() -> Roadmap {
        let text = include_str!("../../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
        crate::store::open_text(text).map(|it| it.roadmap).unwrap()
    }

    fn first(entries: &[Entry], typed: &str) -> String {
        let fits = rank(entries, typed, |_| true, |_| 0);
        fits.first().map(|fit| entries[fit.at].title.clone()).unwrap_or_default()
    }

    #[test]
    fn what_is_meant_comes_first() {
        let roadmap = national();
        let entries = entries(Some(&roadmap), Lang::Nb);
        for (typed, wanted) in [
            ("prøvesvar", "Pasientens prøvesvar"),
            ("pasientens prøves", "Pasientens prøvesvar"),
            ("provesvar", "Pasientens prøvesvar"),
            ("psvar", "Pasientens prøvesvar"),
            ("2c-07", "Pasientens prøvesvar"),
            ("2 C 07", "Pasientens prøvesvar"),
            ("lagre som", "Lagre som"),
            ("grupper aktør", "Grupper etter: Aktør"),
            ("helse nord", "Helse Nord"),
            ("mørkt", "Utseende: Mørkt"),
        ] {
            let found = first(&entries, typed);
            assert!(found.to_lowercase().starts_with(&wanted.to_lowercase()), "{typed}: {found}");
        }
    }

    #[test]
    fn the_letters_that_were_typed_are_those_of_the_title() {
        let roadmap = national();
        let entries = entries(Some(&roadmap), Lang::Nb);
        let fits = rank(&entries, "prøvesvar", |_| true, |_| 0);
        let title: Vec<char> = entries[fits[0].at].title.chars().collect();
        let typed: String = fits[0].letters.iter().map(|at| title[*at as usize]).collect();
        assert_eq!(typed.to_lowercase(), "prøvesvar");
    }

    #[test]
    fn nonsense_finds_nothing_and_hurts_nobody() {
        let roadmap = national();
        let entries = entries(Some(&roadmap), Lang::Nb);
        for typed in ["zzqqxxzz", "\u{202e}\u{0}", "!!!!", "^$'\\", &"å".repeat(3000)] {
            assert_eq!(rank(&entries, typed, |_| true, |_| 0), [], "{typed:.20}");
        }
    }
}
