use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::thread;

use lexopt::prelude::*;

use super::export::arguments::{lang, preset, theme_kind};
use super::{Failure, Streams, open, required, sentence, take_file};
use crate::i18n::Lang;
use crate::layout::Preset;
use crate::model::Roadmap;
use crate::publish::bundle::{MANIFEST, Manifest, PublishError, PublishOrder, publish};
use crate::publish::internal_words;
use crate::theme::ThemeKind;

const HELP: &str = "\
Usage: veikart publish FILE -o DIR [options]

Writes everything into a folder: every figure as SVG, PNG and PDF with its alternative
text, the report for Word, the deck for PowerPoint, the tables (XLSX, CSV, JSON, ICS,
Markdown), and manifest.json, which lists all files with their SHA-256. The same FILE
gives the same bytes. The folder is there whole or not at all. A former publication in it
is replaced, unless somebody changed its files; files that are not of it stay.

  -o DIR               the folder; it is made, or holds a former publication
      --template FILE  styles and page size of the report: .dotx or .docx
      --slide-template FILE
                       layouts and colours of the deck: .potx or .pptx
      --size SIZE      of figures: word (170 mm, the default), landscape, a3, slide,
                       200x150mm or 200mm
      --lang LANG      nb, nn or en; else the language of the roadmap
      --theme THEME    light (the default), dark, contrast or print
      --internal       with reasons, comments, funding and provenance; they are left
                       out otherwise
      --replace        also replaces files that somebody changed since
";

/// What `veikart publish` was asked for.
#[derive(Default)]
struct Given {
    file: Option<PathBuf>,
    out: Option<PathBuf>,
    template: Option<PathBuf>,
    deck_template: Option<PathBuf>,
    preset: Preset,
    lang: Option<Lang>,
    theme: ThemeKind,
    internal: bool,
    replace: bool,
}

pub(super) fn run(mut parser: lexopt::Parser, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let mut given = Given::default();
    let word =
        |parser: &mut lexopt::Parser| -> Result<String, Failure> { Ok(parser.value()?.string()?) };
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return streams.help(HELP),
            Short('o') => given.out = Some(parser.value()?.into()),
            Long("template") => given.template = Some(parser.value()?.into()),
            Long("slide-template") => given.deck_template = Some(parser.value()?.into()),
            Long("size") => given.preset = preset(&word(&mut parser)?)?,
            Long("lang") => given.lang = Some(lang(&word(&mut parser)?)?),
            Long("theme") => given.theme = theme_kind(&word(&mut parser)?)?,
            Long("internal") => given.internal = true,
            Long("replace") => given.replace = true,
            Value(file) => take_file(&mut given.file, file)?,
            _ => return Err(argument.unexpected().into()),
        }
    }
    let file = required(given.file.take(), "publish")?;
    let out = given.out.take();
    let out = out.ok_or_else(|| Failure::Usage("publish needs -o DIR".to_owned()))?;
    let roadmap = open(&file)?.roadmap;
    let order = order(&given, &roadmap)?;
    let manifest = published(&roadmap, &order, &out, streams)?;
    tell(&roadmap, &order, &manifest, streams)?;
    writeln!(streams.out, "{}", out.join(MANIFEST).display())?;
    Ok(0)
}

fn order(given: &Given, roadmap: &Roadmap) -> Result<PublishOrder, Failure> {
    let read = |path: &PathBuf| {
        std::fs::read(path).map_err(|why| {
            Failure::Refused(format!("{}: the template cannot be read: {why}", path.display()))
        })
    };
    let lang = given.lang.or_else(|| Lang::from_tag(&roadmap.language)).unwrap_or_default();
    Ok(PublishOrder {
        theme: given.theme,
        preset: given.preset,
        template: given.template.as_ref().map(read).transpose()?,
        deck_template: given.deck_template.as_ref().map(read).transpose()?,
        internal: given.internal,
        replace: given.replace,
        ..PublishOrder::new(lang)
    })
}

/// Publishes on a thread, and says how far it is where somebody sits and waits.
fn published(
    roadmap: &Roadmap,
    order: &PublishOrder,
    out: &std::path::Path,
    streams: &mut Streams<'_>,
) -> Result<Manifest, Failure> {
    let watched = std::io::stderr().is_terminal();
    let answer = thread::scope(|scope| {
        let (sender, receiver) = channel();
        let work = scope.spawn(move || {
            publish(roadmap, order, out, &|progress| {
                // Nobody listening is no reason to stop.
                let _closed = sender.send(progress);
                true
            })
        });
        for progress in receiver {
            if watched {
                let (done, total) = (progress.done + 1, progress.total);
                let _closed = write!(streams.err, "\r{done} of {total}");
                let _closed = streams.err.flush();
            }
        }
        if watched {
            let _closed = write!(streams.err, "\r\x1b[K");
        }
        work.join()
    });
    let answer = answer.unwrap_or(Err(PublishError::Stopped));
    answer.map_err(|why| match &why {
        PublishError::Changed { folder, files } => Failure::Refused(format!(
            "{}: changed since it was published: {}. Choose another folder, or --replace",
            folder.display(),
            files.join(", ")
        )),
        _ => Failure::Refused(sentence(why.key(), why.args())),
    })
}

/// Says what came along that is internal, or what did not.
fn tell(
    roadmap: &Roadmap,
    order: &PublishOrder,
    manifest: &Manifest,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let (figures, files) = (manifest.figures.len(), manifest.files.len());
    writeln!(streams.err, "{figures} figures, {files} files")?;
    let how = if order.internal { "internal content is in it" } else { "left out as internal" };
    let words = internal_words(&roadmap.internal(), Lang::En);
    let words: Vec<String> =
        words.into_iter().map(|(words, count)| format!("{count} {words}")).collect();
    if !words.is_empty() {
        writeln!(streams.err, "{how}: {}", words.join(", "))?;
    }
    Ok(())
}
