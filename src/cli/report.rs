use std::path::PathBuf;

use lexopt::prelude::*;

use super::{Failure, Streams, open, required, sentence, take_file};
use crate::i18n::Lang;
use crate::publish::docx::docx;
use crate::publish::report::{ReportOptions, report};
use crate::store::write_whole;

const HELP: &str = "\
Usage: veikart report FILE -o OUT.docx [options]

Writes the roadmap as a Word document: chapters, figures with captions and
alternative texts, each figure as a table too, contents, figure list, references.

  -o OUT.docx          the document to write
      --template FILE  its styles, headers, footers and page size: .dotx or .docx
      --lang LANG      nb, nn or en; else the language of the roadmap
      --reasons        tells the reasons behind dates, which are internal otherwise
";

pub(super) fn run(mut parser: lexopt::Parser, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let mut file = None;
    let mut out: Option<PathBuf> = None;
    let mut template: Option<PathBuf> = None;
    let mut lang = None;
    let mut reasons = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return streams.help(HELP),
            Short('o') => out = Some(parser.value()?.into()),
            Long("template") => template = Some(parser.value()?.into()),
            Long("lang") => {
                let tag = parser.value()?.string()?;
                let known = Lang::from_tag(&tag).ok_or_else(|| {
                    Failure::Usage(format!("there is no language {tag}: write nb, nn or en"))
                })?;
                lang = Some(known);
            }
            Long("reasons") => reasons = true,
            Value(word) => take_file(&mut file, word)?,
            _ => return Err(argument.unexpected().into()),
        }
    }
    let path = required(file, "report")?;
    let out = out.ok_or_else(|| Failure::Usage("report needs -o OUT.docx".to_owned()))?;
    if !out.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("docx")) {
        let words = format!("{}: write a name that ends in .docx", out.display());
        return Err(Failure::Usage(words));
    }
    let roadmap = open(&path)?.roadmap;
    let template = template.map(|path| {
        std::fs::read(&path).map_err(|why| {
            Failure::Refused(format!("{}: the template cannot be read: {why}", path.display()))
        })
    });
    let template = template.transpose()?;
    let lang = lang.or_else(|| Lang::from_tag(&roadmap.language)).unwrap_or_default();
    let report = report(&roadmap, &ReportOptions { lang, reasons });
    let document = docx(&roadmap, &report, template.as_deref(), &mut |_| true)
        .map_err(|why| Failure::Refused(sentence(why.key(), why.args())))?;
    write_whole(&out, &document)?;
    Ok(0)
}
