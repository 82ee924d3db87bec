use std::time::Instant;

use egui::Context;

use super::Source;
use crate::app::task::Task;
use crate::i18n::{self, Lang, Value};
use crate::store::{self, OpenError, Opened};

/// A roadmap that is being read.
#[derive(Debug)]
pub struct Opening {
    pub source: Source,
    pub answer: Task<Result<Opened, OpenError>>,
    pub since: Instant,
}

impl Opening {
    pub fn start(ctx: &Context, source: Source) -> Self {
        let wanted = source.clone();
        let answer = Task::start(ctx, move || match &wanted {
            Source::Path(path) => store::open_path(path),
            Source::Sample(sample) => store::open_text(sample.text()),
        });
        Self { source, answer, since: Instant::now() }
    }
}

/// Why a file did not open: place, what, and what to do, in a person's language.
pub fn open_problem(lang: Lang, error: &OpenError) -> String {
    let args: Vec<(&str, Value<'_>)> =
        error.problem.args().into_iter().map(|(name, value)| (name, Value::from(value))).collect();
    let words = i18n::format(lang, error.problem.key(), &args);
    match error.place {
        Some(place) => {
            let at = [
                ("line", Value::from(place.line.to_string())),
                ("column", Value::from(place.column.to_string())),
            ];
            format!("{}\n{words}", i18n::format(lang, "problem-place", &at))
        }
        None => words,
    }
}
