use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use lexopt::prelude::*;

use super::super::{Failure, required, take_file};
use crate::export::{FileOptions, Format, Resolution};
use crate::i18n::Lang;
use crate::layout::Preset;
use crate::model::parse_day;
use crate::publish::{CsvOptions, Separator, TableFormat, TableKind};
use crate::theme::ThemeKind;

pub(super) const HELP: &str = "\
Usage: veikart export FILE -o OUT [options]

Draws a figure of the roadmap, or writes its tables. The ending of OUT says how:
.svg, .png or .pdf; .pptx; .xlsx, .csv, .json, .ics or .md. Folders are made, files replaced.

  -o OUT               the file to write; with --all the folder
      --view ID        the figure with this id or number; else the first one, or
                       the whole roadmap where no figure is saved
      --all            every figure, named figur-04.svg and so on
      --format LIST    with --all: several of svg, png, pdf, pptx, xlsx, csv, json, ics,
                       md with commas (svg,png,pdf); csv writes one file per table
      --template FILE  of PPTX: the layouts of this .potx or .pptx

      --size SIZE      word (170 mm, the default), landscape (247 mm), a3, slide,
                       or your own: 200x150mm, or 200mm to grow as long as needed
      --lang LANG      nb, nn or en; else the language of the roadmap
      --theme THEME    light (the default), dark, contrast or print
      --today DATE     draws the line of this day, such as 2024-08-21

      --width PX       pixels across, of PNG and SVG
      --scale N        pixels to 1/96 inch, of PNG (2)
      --dpi N          the same, as pixels to the inch, of PNG (192)
      --outlines       text of SVG as shapes, for programs without its font

      --internal       tables with reasons, comments, funding, provenance (JSON has them)
      --public         JSON without them
      --table NAME     of CSV: overview, activities (the usual one), segments, milestones,
                       actors, adoption, indicators or dependencies
      --separator SIGN of CSV: semicolon (the usual one), comma or tab
      --bom yes|no     whether CSV begins with a byte order mark, for Excel (yes)

A figure that is longer than its size breaks into pages: one PDF holds them all,
SVG and PNG get a file each: figur-10.svg, figur-10-2.svg, figur-10-3.svg.
PPTX is one deck of native shapes with all figures, or with the one of --view.
";

/// What `veikart export` was asked for.
pub(super) struct Arguments {
    pub file: PathBuf,
    pub out: PathBuf,
    pub which: Which,
    /// One, unless all views are wanted.
    pub formats: Vec<Kind>,
    pub tables: TableWishes,
    pub preset: Preset,
    pub lang: Option<Lang>,
    pub theme: ThemeKind,
    pub today: Option<NaiveDate>,
    pub options: FileOptions,
    /// Of the deck.
    pub template: Option<PathBuf>,
}

/// Which views.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Which {
    First,
    View(String),
    All,
}

/// A kind of file that can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Figure(Format),
    Table(TableFormat),
    /// Slides with all figures.
    Deck,
}

impl Kind {
    fn of(ending: &str) -> Option<Self> {
        let figure = Format::of(ending).map(Self::Figure);
        let deck = || ending.eq_ignore_ascii_case("pptx").then_some(Self::Deck);
        figure.or_else(|| TableFormat::of(ending).map(Self::Table)).or_else(deck)
    }

    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Figure(format) => format.ending(),
            Self::Table(format) => format.ending(),
            Self::Deck => "pptx",
        }
    }
}

/// How tables are wanted; what was not said is none.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct TableWishes {
    pub internal: Option<bool>,
    pub table: Option<TableKind>,
    pub csv: CsvOptions,
}

/// The arguments as they come.
#[derive(Default)]
struct Given {
    file: Option<PathBuf>,
    out: Option<PathBuf>,
    view: Option<String>,
    all: bool,
    formats: Vec<Kind>,
    tables: TableWishes,
    preset: Preset,
    lang: Option<Lang>,
    theme: ThemeKind,
    today: Option<NaiveDate>,
    resolution: Option<Resolution>,
    outlines: bool,
    template: Option<PathBuf>,
}

impl Arguments {
    /// None: only the help is wanted.
    pub(super) fn read(mut parser: lexopt::Parser) -> Result<Option<Self>, Failure> {
        let mut given = Given::default();
        while let Some(argument) = parser.next()? {
            match argument {
                Short('h') | Long("help") => return Ok(None),
                Short('o') => given.out = Some(parser.value()?.into()),
                Long("view") => given.view = Some(word(&mut parser)?),
                Long("all") => given.all = true,
                Long("format") => given.formats = formats(&word(&mut parser)?)?,
                Long("size") => given.preset = preset(&word(&mut parser)?)?,
                Long("lang") => given.lang = Some(lang(&word(&mut parser)?)?),
                Long("theme") => given.theme = theme_kind(&word(&mut parser)?)?,
                Long("today") => given.today = Some(day(&word(&mut parser)?)?),
                Long("width") => given.resolution(Resolution::Width(number(&mut parser)?))?,
                Long("scale") => given.resolution(Resolution::Scale(number(&mut parser)?))?,
                Long("dpi") => given.resolution(Resolution::Scale(number(&mut parser)? / 96.0))?,
                Long("template") => given.template = Some(parser.value()?.into()),
                Long("outlines") => given.outlines = true,
                Long("internal") => given.tables.internal = Some(true),
                Long("public") => given.tables.internal = Some(false),
                Long("table") => given.tables.table = Some(table(&word(&mut parser)?)?),
                Long("separator") => given.tables.csv.separator = separator(&word(&mut parser)?)?,
                Long("bom") => given.tables.csv.byte_order_mark = yes(&word(&mut parser)?)?,
                Value(file) => take_file(&mut given.file, file)?,
                _ => return Err(argument.unexpected().into()),
            }
        }
        given.checked().map(Some)
    }
}

impl Given {
    fn resolution(&mut self, resolution: Resolution) -> Result<(), Failure> {
        match self.resolution.replace(resolution) {
            Some(_) => Err(usage("take one of --width, --scale and --dpi".to_owned())),
            None => Ok(()),
        }
    }

    fn checked(self) -> Result<Arguments, Failure> {
        let file = required(self.file, "export")?;
        let out = self.out.ok_or_else(|| usage("export needs -o OUT".to_owned()))?;
        let which = match (self.view, self.all) {
            (Some(_), true) => return Err(usage("take one of --view and --all".to_owned())),
            (Some(view), false) => Which::View(view),
            (None, true) => Which::All,
            (None, false) => Which::First,
        };
        let formats = match which {
            Which::All if self.formats.is_empty() => Format::ALL.map(Kind::Figure).to_vec(),
            Which::All => self.formats,
            Which::First | Which::View(_) => vec![format_of(&out, &self.formats)?],
        };
        let options = FileOptions {
            resolution: self.resolution.unwrap_or_default(),
            outlines: self.outlines,
        };
        if self.resolution.is_some() && formats == [Kind::Figure(Format::Pdf)] {
            return Err(usage("a PDF has no pixels: leave out --width, --scale, --dpi".to_owned()));
        }
        if self.outlines && !formats.contains(&Kind::Figure(Format::Svg)) {
            return Err(usage("--outlines is for SVG".to_owned()));
        }
        if self.template.is_some() && !formats.contains(&Kind::Deck) {
            return Err(usage("--template is for PPTX; the report has its own".to_owned()));
        }
        Ok(Arguments {
            file,
            out,
            which,
            formats,
            tables: self.tables,
            preset: self.preset,
            lang: self.lang,
            theme: self.theme,
            today: self.today,
            options,
            template: self.template,
        })
    }
}

/// The format of a single file, which its ending says.
fn format_of(out: &Path, wanted: &[Kind]) -> Result<Kind, Failure> {
    let ending = out.extension().unwrap_or_default().to_string_lossy();
    let name = out.display();
    let Some(format) = Kind::of(&ending) else {
        return Err(usage(format!(
            "{name}: write a name that ends in .svg, .png or .pdf, in .pptx, or in .xlsx, .csv, \
             .json, .ics or .md"
        )));
    };
    match wanted {
        [] => Ok(format),
        [wanted] if *wanted == format => Ok(format),
        [wanted] => Err(usage(format!(
            "{name} does not end in .{}: change the name or leave out --format",
            wanted.ending()
        ))),
        _several => Err(usage("several formats need --all and a folder after -o".to_owned())),
    }
}

fn formats(list: &str) -> Result<Vec<Kind>, Failure> {
    let mut formats = Vec::new();
    for name in list.split(',') {
        let format = Kind::of(name.trim()).ok_or_else(|| {
            usage(format!(
                "there is no format {name}: write svg, png, pdf, pptx, xlsx, csv, json, ics \
                 or md"
            ))
        })?;
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    Ok(formats)
}

fn table(name: &str) -> Result<TableKind, Failure> {
    TableKind::from_name(name).ok_or_else(|| {
        let names = TableKind::ALL.map(TableKind::name).join(", ");
        usage(format!("there is no table {name}: write one of {names}"))
    })
}

fn separator(name: &str) -> Result<Separator, Failure> {
    match name {
        "semicolon" | ";" => Ok(Separator::Semicolon),
        "comma" | "," => Ok(Separator::Comma),
        "tab" => Ok(Separator::Tab),
        _ => Err(usage(format!("no separator {name}: write semicolon, comma or tab"))),
    }
}

fn yes(word: &str) -> Result<bool, Failure> {
    match word {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(usage(format!("{word}: write yes or no"))),
    }
}

pub(in crate::cli) fn preset(name: &str) -> Result<Preset, Failure> {
    match name.to_ascii_lowercase().as_str() {
        "word" => Ok(Preset::Word),
        "landscape" => Ok(Preset::Landscape),
        "a3" => Ok(Preset::A3),
        "slide" => Ok(Preset::Slide),
        own => own_size(own).ok_or_else(|| {
            usage(format!(
                "there is no size {name}: write word, landscape, a3, slide, 200x150mm or 200mm, \
                 from 80 to 3000 mm"
            ))
        }),
    }
}

/// `200x150mm`, `200mm`.
fn own_size(text: &str) -> Option<Preset> {
    let length =
        |text: &str| text.parse().ok().filter(|length: &f32| (80.0..=3000.0).contains(length));
    let text = text.strip_suffix("mm").unwrap_or(text);
    Some(match text.split_once('x') {
        Some((width, height)) => {
            Preset::Own { width_mm: length(width)?, height_mm: Some(length(height)?) }
        }
        None => Preset::Own { width_mm: length(text)?, height_mm: None },
    })
}

pub(in crate::cli) fn lang(tag: &str) -> Result<Lang, Failure> {
    Lang::from_tag(tag)
        .ok_or_else(|| usage(format!("there is no language {tag}: write nb, nn or en")))
}

pub(in crate::cli) fn theme_kind(name: &str) -> Result<ThemeKind, Failure> {
    ThemeKind::from_name(name).ok_or_else(|| {
        usage(format!("there is no theme {name}: write light, dark, contrast or print"))
    })
}

fn day(text: &str) -> Result<NaiveDate, Failure> {
    parse_day(text).map_err(|why| usage(why.to_string()))
}

fn word(parser: &mut lexopt::Parser) -> Result<String, Failure> {
    Ok(parser.value()?.string()?)
}

fn number(parser: &mut lexopt::Parser) -> Result<f32, Failure> {
    let text = word(parser)?;
    text.parse()
        .ok()
        .filter(|number: &f32| number.is_finite() && *number > 0.0)
        .ok_or_else(|| usage(format!("{text} is no number above 0")))
}

fn usage(words: String) -> Failure {
    Failure::Usage(words)
}
