use std::fs;
use std::path::Path;

use lexopt::prelude::*;
use serde_json::{Map, Value as Json, json};

use super::{Failure, Streams, open, required, take_file};
use crate::check::{Finding, ReleaseItem, Severity, check, release};
use crate::i18n::{self, Lang};
use crate::model::Roadmap;
use crate::store::{Place, id_places};

const HELP: &str = "\
Usage: veikart check FILE [--json] [--release] [--lang nb|nn|en]

Findings in FILE: errors (an id that names nothing), warnings and tips. Exits with 1
if one of them is an error.

  --json        one JSON object
  --release     the list to go through before a version is published, with counts
  --lang LANG   language of the sentences; en if not given
";

pub(super) fn run(mut parser: lexopt::Parser, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let mut file = None;
    let (mut json, mut as_list) = (false, false);
    let mut lang = Lang::En;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return streams.help(HELP),
            Long("json") => json = true,
            Long("release") => as_list = true,
            Long("lang") => lang = language(&parser.value()?.string()?)?,
            Value(word) => take_file(&mut file, word)?,
            _ => return Err(argument.unexpected().into()),
        }
    }
    let path = required(file, "check")?;
    let roadmap = open(&path)?.roadmap;
    let findings = check(&roadmap);
    let checklist = release(&roadmap, &findings);
    let findings = with_places(&path, findings);
    if json {
        let mut object = as_json(&roadmap, &findings, lang);
        if as_list {
            object.insert("release".to_owned(), checklist_as_json(&checklist, lang));
        }
        writeln!(streams.out, "{:#}", Json::Object(object))?;
    } else if as_list {
        for item in &checklist {
            let (title, open) = (i18n::text(lang, item.class.key), item.open);
            let mark = if open == 0 { 'x' } else { ' ' };
            let accepted = match item.accepted {
                0 => String::new(),
                count => format!(" (+{count})"),
            };
            writeln!(streams.out, "[{mark}] {title}: {open}{accepted}")?;
        }
    } else {
        for (finding, place) in &findings {
            let place = place.map_or(String::new(), |place| format!("{place}:"));
            let severity = i18n::text(lang, finding.rule.severity.key());
            let (path, words) = (path.display(), finding.sentence(lang));
            let rule = finding.rule.name;
            writeln!(streams.out, "{path}:{place} {severity}: {words} ({rule})")?;
        }
    }
    let errors = findings.iter().any(|(finding, _)| finding.rule.severity == Severity::Error);
    Ok(u8::from(errors))
}

fn language(tag: &str) -> Result<Lang, Failure> {
    Lang::from_tag(tag)
        .ok_or_else(|| Failure::Usage(format!("there is no language {tag}: write nb, nn or en")))
}

/// Where the subject of each finding stands, as far as the file still says so.
fn with_places(path: &Path, findings: Vec<Finding>) -> Vec<(Finding, Option<Place>)> {
    let text = if findings.is_empty() { None } else { fs::read_to_string(path).ok() };
    let places = text.map(|text| id_places(&text)).unwrap_or_default();
    findings
        .into_iter()
        .map(|finding| {
            let place = places.get(finding.subject.as_str()).copied();
            (finding, place)
        })
        .collect()
}

fn as_json(
    roadmap: &Roadmap,
    findings: &[(Finding, Option<Place>)],
    lang: Lang,
) -> Map<String, Json> {
    let list = findings.iter().map(|(finding, place)| {
        json!({
            "rule": finding.rule.name,
            "severity": finding.rule.severity.name(),
            "subject": finding.subject.as_str(),
            "message": finding.sentence(lang),
            "why": i18n::text(lang, finding.rule.why),
            "accepted": finding.is_accepted(roadmap),
            "fix": finding.fix_title(lang),
            "line": place.map(|place| place.line),
            "column": place.map(|place| place.column),
        })
    });
    let mut object = Map::new();
    object.insert("findings".to_owned(), list.collect());
    for severity in [Severity::Error, Severity::Warning, Severity::Tip] {
        let of_severity = |(finding, _): &&(Finding, _)| finding.rule.severity == severity;
        let count = findings.iter().filter(of_severity).count();
        object.insert(format!("{}s", severity.name()), count.into());
    }
    object
}

fn checklist_as_json(checklist: &[ReleaseItem], lang: Lang) -> Json {
    let items = checklist.iter().map(|item| {
        json!({
            "class": item.class.name,
            "title": i18n::text(lang, item.class.key),
            "open": item.open,
            "accepted": item.accepted,
        })
    });
    items.collect()
}
