//! Everything at once: the figures in all formats, the report, the deck, the tables and a manifest,
//! in one folder that is there whole or not at all.
//!
//! Same roadmap, same order, same bytes: no file knows when or where it was made.

mod error;
mod figures;
mod former;
mod manifest;
mod work;

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

pub use error::PublishError;
pub use manifest::{FigureEntry, FileEntry, MANIFEST, Manifest, Origin};

use self::former::Former;
use self::work::Work;
use crate::i18n::Lang;
use crate::layout::Preset;
use crate::model::Roadmap;
use crate::store::{WholeFolder, print};
use crate::theme::ThemeKind;

/// How a publication is wanted.
#[derive(Clone, Debug)]
pub struct PublishOrder {
    pub lang: Lang,
    pub theme: ThemeKind,
    /// What figures are laid out for.
    pub preset: Preset,
    pub today: Option<NaiveDate>,
    /// What the report is built on.
    pub template: Option<Vec<u8>>,
    /// What the deck is built on.
    pub deck_template: Option<Vec<u8>>,
    /// Whether what is for the editors only comes along.
    pub internal: bool,
    /// Whether files of a former publication are replaced though somebody changed them.
    pub replace: bool,
}

impl PublishOrder {
    /// The usual publication in this language: nothing internal, figures for a Word page.
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            theme: ThemeKind::Light,
            preset: Preset::Word,
            today: None,
            template: None,
            deck_template: None,
            internal: false,
            replace: false,
        }
    }
}

/// How far a publication has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub done: usize,
    pub total: usize,
}

/// Where a publication goes that is wanted in `folder`: there, if the folder is new, empty or holds
/// a publication already; else in a folder `name` in it, as among other documents.
pub fn place_in(folder: &Path, name: &str) -> PathBuf {
    let holds_more = folder.read_dir().is_ok_and(|mut entries| entries.next().is_some());
    match holds_more && !folder.join(MANIFEST).is_file() {
        true => folder.join(name),
        false => folder.to_owned(),
    }
}

/// Publishes into `folder`. `watch` hears of each step and says whether to go on. Other people's
/// files in the folder of a former publication stay there.
pub fn publish(
    roadmap: &Roadmap,
    order: &PublishOrder,
    folder: &Path,
    watch: &(dyn Fn(Progress) -> bool + Sync),
) -> Result<Manifest, PublishError> {
    let former = Former::read(folder, order.replace)?;
    let public = (!order.internal).then(|| roadmap.without_internal());
    let roadmap = public.as_ref().unwrap_or(roadmap);
    let whole = WholeFolder::begin(folder)?;
    let (figures, mut files) = Work::new(roadmap, order, &whole, watch).run()?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let origin = Origin::of(roadmap, manifest::sha256(print(roadmap).as_bytes()));
    let manifest = Manifest::new(origin, order, figures, files);
    whole.write(MANIFEST, manifest.text().as_bytes())?;
    for name in &former.others {
        whole.carry_over(name)?;
    }
    whole.finish()?;
    Ok(manifest)
}
