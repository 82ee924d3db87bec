use crate::i18n::{self, Lang};
use crate::model::{Internal, InternalCounts};

/// What internal content there is, in words, with how many of each.
pub fn internal_words(counts: &InternalCounts, lang: Lang) -> Vec<(String, usize)> {
    let words = |kind| {
        i18n::text(
            lang,
            match kind {
                Internal::Reason => "internal-reason",
                Internal::Comment => "internal-comment",
                Internal::Risk => "internal-risk",
                Internal::Funding => "internal-funding",
                Internal::Provenance => "internal-provenance",
                Internal::Input => "internal-input",
                Internal::Accepted => "internal-accepted",
            },
        )
    };
    counts.found().map(|(kind, count)| (words(kind).into_owned(), count)).collect()
}
