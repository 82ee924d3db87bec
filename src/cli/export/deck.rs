use std::sync::Arc;

use super::super::{Failure, Streams, sentence};
use super::arguments::{Arguments, Which};
use super::chosen;
use crate::i18n::Lang;
use crate::model::{Roadmap, View};
use crate::publish::pptx::{DeckOptions, pptx};
use crate::store::write_whole;

/// Writes the deck: of all figures, unless one of them is named.
pub(super) fn write(
    roadmap: &Roadmap,
    lang: Lang,
    arguments: &Arguments,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let (views, path) = match &arguments.which {
        Which::View(_) => (chosen(roadmap, arguments)?, arguments.out.clone()),
        Which::First => (all(roadmap), arguments.out.clone()),
        Which::All => (all(roadmap), arguments.out.join("veikart.pptx")),
    };
    let read = |path: &std::path::PathBuf| {
        std::fs::read(path).map_err(|why| {
            Failure::Refused(format!("{}: the template cannot be read: {why}", path.display()))
        })
    };
    let template = arguments.template.as_ref().map(read).transpose()?;
    let reasons = arguments.tables.internal == Some(true);
    let options = DeckOptions { lang, theme: arguments.theme, reasons };
    let deck = pptx(roadmap, &views, &options, template.as_deref(), &mut |_| true)
        .map_err(|why| Failure::Refused(sentence(why.key(), why.args())))?;
    write_whole(&path, &deck)?;
    if arguments.which == Which::All {
        writeln!(streams.err, "{}", path.display())?;
    }
    Ok(())
}

/// Every figure, or the whole roadmap where none is saved.
fn all(roadmap: &Roadmap) -> Vec<Arc<View>> {
    match roadmap.views.is_empty() {
        true => vec![Arc::new(View::whole())],
        false => roadmap.views.clone(),
    }
}
