use std::path::PathBuf;

use egui::Context;

use crate::app::task::Task;
use crate::i18n::{self, Lang, Value};
use crate::model::Roadmap;
use crate::store::{self, SaveError, SaveOptions, Saved, Stamp};

/// A roadmap that is being written.
#[derive(Debug)]
pub struct Saving {
    pub path: PathBuf,
    /// What is written; edits made meanwhile are not in it.
    pub roadmap: Roadmap,
    pub answer: Task<Result<Saved, SaveError>>,
}

impl Saving {
    /// With `opened_as` the file is left alone if somebody changed it since.
    pub fn start(ctx: &Context, roadmap: Roadmap, path: PathBuf, opened_as: Option<Stamp>) -> Self {
        let (written, target) = (roadmap.clone(), path.clone());
        let answer = Task::start(ctx, move || {
            let backups = store::backup_folder();
            let options = SaveOptions { opened_as, backups: backups.as_deref() };
            store::save(&written, &target, options)
        });
        Self { path, roadmap, answer }
    }
}

/// Why nothing was saved and what to do, in a person's language.
pub fn save_problem(lang: Lang, error: &SaveError) -> String {
    let args: Vec<(&str, Value<'_>)> =
        error.args().into_iter().map(|(name, value)| (name, Value::from(value))).collect();
    i18n::format(lang, error.key(), &args)
}
