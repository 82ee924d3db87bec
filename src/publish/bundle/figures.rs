//! One figure in all formats, with its words beside it.

use super::manifest::FigureEntry;
use super::{PublishError, PublishOrder};
use crate::export::{FileOptions, Format, file_path, files};
use crate::layout::{BundledFont, FigureOptions, figure};
use crate::model::{Roadmap, View};
use crate::theme::theme;

/// The folder of the figures.
const FOLDER: &str = "figures";

/// A file that is to be written: its path and its bytes.
pub(super) type Made = (String, Vec<u8>);

/// Draws a view in every format. The entry names the files; the alternative text is one of them.
pub(super) fn draw(
    roadmap: &Roadmap,
    view: &View,
    (stem, saved): (&str, bool),
    order: &PublishOrder,
    keep: &mut dyn FnMut(Made) -> Result<(), PublishError>,
) -> Result<FigureEntry, PublishError> {
    let options = FigureOptions {
        preset: order.preset,
        theme: theme(order.theme),
        lang: order.lang,
        today: order.today,
        title: true,
        caption: true,
    };
    let pages = figure(roadmap, view, &options, &BundledFont::new());
    let first = pages.first();
    let mut entry = FigureEntry {
        id: saved.then(|| view.id.clone()),
        number: view.number,
        title: first.map(|page| page.title.clone()).unwrap_or_default(),
        caption: view.captions.get(order.lang.tag()).unwrap_or(&view.caption).to_owned(),
        alternative: first.map(|page| page.description.clone()).unwrap_or_default(),
        pages: pages.len(),
        files: Vec::new(),
    };
    for format in Format::ALL {
        for (number, bytes) in (1..).zip(files(&pages, format, &FileOptions::default())?) {
            let name = format!("{stem}.{}", format.ending());
            let name = file_path(name.as_ref(), number);
            let path = format!("{FOLDER}/{}", name.display());
            entry.files.push(path.clone());
            keep((path, bytes))?;
        }
    }
    let path = format!("{FOLDER}/{stem}.txt");
    entry.files.push(path.clone());
    keep((path, format!("{}\n", entry.alternative).into_bytes()))?;
    Ok(entry)
}
