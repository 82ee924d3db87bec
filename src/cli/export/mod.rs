pub(super) mod arguments;
mod deck;
mod tables;

use std::path::Path;
use std::sync::Arc;

use self::arguments::{Arguments, Kind, Which};
use super::{Failure, Streams, open};
use crate::export::{Format, file_path, files};
use crate::i18n::Lang;
use crate::layout::{BundledFont, FigureOptions, figure};
use crate::model::{Roadmap, View, file_stems};
use crate::scene::Figure;
use crate::store::write_whole;
use crate::theme::theme;

pub(super) fn run(parser: lexopt::Parser, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let Some(arguments) = Arguments::read(parser)? else {
        streams.out.write_all(arguments::HELP.as_bytes())?;
        return Ok(0);
    };
    let roadmap = open(&arguments.file)?.roadmap;
    let folder = match arguments.which {
        Which::All => Some(arguments.out.as_path()),
        Which::First | Which::View(_) => arguments.out.parent(),
    };
    if let Some(folder) = folder.filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|why| {
            Failure::Refused(format!("{}: the folder cannot be made: {why}", folder.display()))
        })?;
    }
    let lang = arguments.lang.or_else(|| Lang::from_tag(&roadmap.language)).unwrap_or(Lang::Nb);
    let (mut figures, mut written) = (Vec::new(), Vec::new());
    for kind in &arguments.formats {
        match kind {
            Kind::Figure(format) => figures.push(*format),
            Kind::Table(format) => written.push(*format),
            Kind::Deck => deck::write(&roadmap, lang, &arguments, streams)?,
        }
    }
    tables::write(&roadmap, &written, lang, &arguments, streams)?;
    if figures.is_empty() {
        return Ok(0);
    }
    let views = chosen(&roadmap, &arguments)?;
    let measure = BundledFont::new();
    let options = FigureOptions {
        preset: arguments.preset,
        theme: theme(arguments.theme),
        lang,
        today: arguments.today,
        title: true,
        caption: true,
    };
    for (view, stem) in views.iter().zip(file_stems(views.iter().map(Arc::as_ref))) {
        let pages = figure(&roadmap, view, &options, &measure);
        for format in &figures {
            let path = match arguments.which {
                Which::All => arguments.out.join(format!("{stem}.{}", format.ending())),
                Which::First | Which::View(_) => arguments.out.clone(),
            };
            write(&pages, *format, &path, &arguments, streams)?;
        }
    }
    Ok(0)
}

/// Writes the files of one figure in one format.
fn write(
    pages: &[Figure],
    format: Format,
    path: &Path,
    arguments: &Arguments,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let made = files(pages, format, &arguments.options)
        .map_err(|why| Failure::Refused(format!("{}: {why}", path.display())))?;
    for (number, bytes) in (1..).zip(made) {
        let path = file_path(path, number);
        write_whole(&path, &bytes)?;
        if arguments.which == Which::All {
            writeln!(streams.err, "{}", path.display())?;
        }
    }
    Ok(())
}

/// The views to draw.
fn chosen(roadmap: &Roadmap, arguments: &Arguments) -> Result<Vec<Arc<View>>, Failure> {
    match &arguments.which {
        Which::All if roadmap.views.is_empty() => Err(Failure::Refused(format!(
            "{}: the roadmap has no figures; without --all the whole roadmap is drawn",
            arguments.file.display()
        ))),
        Which::All => Ok(roadmap.views.clone()),
        Which::First => Ok(vec![match roadmap.views.first() {
            Some(view) => Arc::clone(view),
            None => Arc::new(View::whole()),
        }]),
        Which::View(name) => match find(&roadmap.views, name) {
            Some(view) => Ok(vec![Arc::clone(view)]),
            None => Err(unknown(roadmap, name, &arguments.file)),
        },
    }
}

/// By id, or by number.
fn find<'a>(views: &'a [Arc<View>], name: &str) -> Option<&'a Arc<View>> {
    let number: Option<u32> = name.parse().ok();
    views
        .iter()
        .find(|view| view.id.as_str() == name)
        .or_else(|| views.iter().find(|view| number.is_some() && view.number == number))
}

fn unknown(roadmap: &Roadmap, name: &str, file: &Path) -> Failure {
    let ids: Vec<&str> = roadmap.views.iter().map(|view| view.id.as_str()).collect();
    let known = if ids.is_empty() {
        "the roadmap has none; without --view the whole roadmap is drawn".to_owned()
    } else {
        format!("there are {}", ids.join(", "))
    };
    Failure::Refused(format!("{}: there is no figure {name}: {known}", file.display()))
}
