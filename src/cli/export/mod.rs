mod arguments;
mod files;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use self::arguments::{Arguments, Resolution, Which};
use self::files::{Named, names, page_path};
use super::{Failure, Streams, open};
use crate::export::{ExportError, Format, PngOptions, SvgOptions, pdf, png, svg};
use crate::i18n::Lang;
use crate::layout::{BundledFont, FigureOptions, figure};
use crate::model::{Id, Roadmap, View};
use crate::scene::Figure;
use crate::store::write_whole;
use crate::theme::theme;

pub(super) fn run(parser: lexopt::Parser, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let Some(arguments) = Arguments::read(parser)? else {
        streams.out.write_all(arguments::HELP.as_bytes())?;
        return Ok(0);
    };
    let roadmap = open(&arguments.file)?.roadmap;
    let named = chosen(&roadmap, &arguments)?;
    let folder = match arguments.which {
        Which::All => Some(arguments.out.as_path()),
        Which::First | Which::View(_) => arguments.out.parent(),
    };
    if let Some(folder) = folder.filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|why| {
            Failure::Refused(format!("{}: the folder cannot be made: {why}", folder.display()))
        })?;
    }
    let measure = BundledFont::new();
    let lang = arguments.lang.or_else(|| Lang::from_tag(&roadmap.language)).unwrap_or(Lang::Nb);
    let options = FigureOptions {
        preset: arguments.preset,
        theme: theme(arguments.theme),
        lang,
        today: arguments.today,
        caption: true,
    };
    for Named { view, path } in named {
        let pages = figure(&roadmap, &view, &options, &measure);
        for format in &arguments.formats {
            for (path, bytes) in written(&pages, *format, &path, &arguments)? {
                write_whole(&path, &bytes)?;
                if arguments.which == Which::All {
                    writeln!(streams.err, "{}", path.display())?;
                }
            }
        }
    }
    Ok(0)
}

/// The views to draw, each with the path of its files but for the ending.
fn chosen(roadmap: &Roadmap, arguments: &Arguments) -> Result<Vec<Named>, Failure> {
    let one = |view: Arc<View>| vec![Named { view, path: arguments.out.with_extension("") }];
    match &arguments.which {
        Which::All if roadmap.views.is_empty() => Err(Failure::Refused(format!(
            "{}: the roadmap has no figures; without --all the whole roadmap is drawn",
            arguments.file.display()
        ))),
        Which::All => Ok(names(&roadmap.views, &arguments.out)),
        Which::First => Ok(one(match roadmap.views.first() {
            Some(view) => Arc::clone(view),
            None => Arc::new(whole()?),
        })),
        Which::View(name) => match find(&roadmap.views, name) {
            Some(view) => Ok(one(Arc::clone(view))),
            None => Err(unknown(roadmap, name, &arguments.file)),
        },
    }
}

/// A view of everything, for a roadmap that has no views.
fn whole() -> Result<View, Failure> {
    let id = Id::new("roadmap").map_err(|why| Failure::Refused(why.to_string()))?;
    Ok(View::new(id))
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

/// The files of one figure in one format.
fn written(
    pages: &[Figure],
    format: Format,
    path: &Path,
    arguments: &Arguments,
) -> Result<Vec<(PathBuf, Vec<u8>)>, Failure> {
    let refused = |why: ExportError| Failure::Refused(format!("{}: {why}", path.display()));
    let ending = arguments.ending(format);
    if format.has_pages() {
        return Ok(vec![(page_path(path, 1, &ending), pdf(pages).map_err(refused)?)]);
    }
    let mut files = Vec::new();
    for (at, page) in pages.iter().enumerate() {
        let bytes = single(page, format, arguments).map_err(refused)?;
        files.push((page_path(path, at + 1, &ending), bytes));
    }
    Ok(files)
}

fn single(page: &Figure, format: Format, arguments: &Arguments) -> Result<Vec<u8>, ExportError> {
    let width = page.scene.size.width;
    match format {
        Format::Svg => {
            let shown = match arguments.resolution {
                Resolution::Width(pixels) => Some(pixels),
                Resolution::Scale(_) => None,
            };
            let options = SvgOptions { outlines: arguments.outlines, width: shown };
            Ok(svg(page, &options).into_bytes())
        }
        Format::Png => {
            let scale = match arguments.resolution {
                Resolution::Width(pixels) => pixels / width,
                Resolution::Scale(scale) => scale,
            };
            png(page, &PngOptions { scale })
        }
        Format::Pdf => pdf(std::slice::from_ref(page)),
    }
}
