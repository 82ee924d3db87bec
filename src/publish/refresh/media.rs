//! The picture files of a document: replaced where only one figure shows them, added otherwise.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{FigureName, Parts, RefreshError, text};
use crate::publish::package::{links_of, resolved};
use crate::publish::xml::{DECLARATION, Element, elements, escaped, inserted};

/// Who shows a picture file: a figure of ours, or anything else.
type Owner = Option<(String, usize)>;

/// The picture files that a part leads to.
pub(super) struct Media<'a> {
    parts: &'a Parts,
    main: &'a str,
    /// The file that each relationship of the part leads to.
    targets: HashMap<String, String>,
    owners: HashMap<String, BTreeSet<Owner>>,
    /// Files with other bytes, and new ones.
    changed: Parts,
    /// Relationships to new files, by figure and ending.
    added: BTreeMap<(String, usize, String), String>,
    links: String,
    types: BTreeSet<String>,
}

const LINKS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const IMAGE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

impl<'a> Media<'a> {
    /// `shown` tells which figure an element belongs to.
    pub(super) fn new(
        parts: &'a Parts,
        main: &'a str,
        all: &[Element],
        shown: impl Fn(&Element) -> Option<FigureName>,
    ) -> Result<Self, RefreshError> {
        let mut targets = HashMap::new();
        let mut owners: HashMap<String, BTreeSet<Owner>> = HashMap::new();
        for (name, _) in parts.iter().filter(|(name, _)| name.ends_with(".rels")) {
            let from = name.replacen("_rels/", "", 1);
            let from = from.trim_end_matches(".rels");
            for link in elements(text(parts, name)?, 1)?.iter().filter(|it| it.depth == 1) {
                if link.attribute("TargetMode") == Some("External") {
                    continue;
                }
                let target = resolved(from, link.attribute("Target").unwrap_or_default());
                if from == main {
                    let id = link.attribute("Id").unwrap_or_default().to_owned();
                    targets.insert(id, target);
                } else {
                    owners.entry(target).or_default().insert(None);
                }
            }
        }
        for element in all {
            for (name, value) in &element.attributes {
                let Some(target) = targets.get(value).filter(|_| names_a_part(name)) else {
                    continue;
                };
                let owner = shown(element).map(|it| (it.stem, it.page));
                owners.entry(target.clone()).or_default().insert(owner);
            }
        }
        Ok(Self {
            parts,
            main,
            targets,
            owners,
            changed: Parts::new(),
            added: BTreeMap::new(),
            links: String::new(),
            types: BTreeSet::new(),
        })
    }

    /// The bytes that a relationship leads to, as they were.
    pub(super) fn bytes(&self, id: &str) -> Option<&'a [u8]> {
        self.parts.get(self.targets.get(id)?).map(Vec::as_slice)
    }

    /// Sees to it that the figure shows these bytes. The answer is the relationship to use.
    pub(super) fn show(
        &mut self,
        id: &str,
        figure: &FigureName,
        (ending, bytes): (&str, &[u8]),
    ) -> String {
        let own = (figure.stem.clone(), figure.page);
        if let Some(target) = self.targets.get(id) {
            if self.bytes(id) == Some(bytes) {
                return id.to_owned();
            }
            let is_alone = self
                .owners
                .get(target)
                .is_some_and(|owners| owners.iter().all(|owner| owner.as_ref() == Some(&own)));
            let is_fit = target.to_lowercase().ends_with(&format!(".{ending}"));
            if is_alone && is_fit {
                self.changed.insert(target.clone(), bytes.to_vec());
                return id.to_owned();
            }
        }
        let key = (own.0, own.1, ending.to_owned());
        if let Some(id) = self.added.get(&key) {
            return id.clone();
        }
        let id = self.add(figure, (ending, bytes));
        self.added.insert(key, id.clone());
        id
    }

    fn add(&mut self, figure: &FigureName, (ending, bytes): (&str, &[u8])) -> String {
        let folder = self.main.rsplit_once('/').map_or("", |(folder, _)| folder);
        let slash = if folder.is_empty() { "" } else { "/" };
        let page = if figure.page == 1 { String::new() } else { format!("-{}", figure.page) };
        let mut count = 1;
        let part = loop {
            let more = if count == 1 { String::new() } else { format!("-ny{count}") };
            let stem = &figure.stem;
            let part = format!("{folder}{slash}media/veikart-{stem}{page}{more}.{ending}");
            if !self.parts.contains_key(&part) && !self.changed.contains_key(&part) {
                break part;
            }
            count += 1;
        };
        let id = (1..)
            .map(|number| format!("rIdVeikartNy{number}"))
            .find(|id| !self.targets.contains_key(id))
            .unwrap_or_default();
        self.links +=
            &format!("<Relationship Id=\"{id}\" Type=\"{IMAGE}\" Target=\"/{}\"/>", escaped(&part));
        self.types.insert(ending.to_owned());
        self.targets.insert(id.clone(), part.clone());
        self.changed.insert(part, bytes.to_vec());
        id
    }

    /// All parts that are to be written.
    pub(super) fn finish(mut self) -> Result<Parts, RefreshError> {
        if !self.links.is_empty() {
            let name = links_of(self.main);
            let none = format!("{DECLARATION}<Relationships xmlns=\"{LINKS}\"></Relationships>");
            let list = match self.parts.contains_key(&name) {
                true => text(self.parts, &name)?,
                false => &none,
            };
            self.changed.insert(name, inserted(list, &self.links)?.into_bytes());
        }
        let list = text(self.parts, "[Content_Types].xml")?;
        let known = elements(list, 1)?;
        let is_known = |ending: &str| {
            let of = |it: &Element| it.attribute("Extension").map(str::to_lowercase);
            known.iter().any(|it| of(it).as_deref() == Some(ending))
        };
        let missing: String = self
            .types
            .iter()
            .filter(|ending| !is_known(ending))
            .map(|ending| {
                let kind = if ending == "svg" { "svg+xml" } else { ending };
                format!("<Default Extension=\"{ending}\" ContentType=\"image/{kind}\"/>")
            })
            .collect();
        if !missing.is_empty() {
            // Kinds by ending stand before those of single parts.
            let at = known.iter().find(|it| it.depth == 1).map(|it| it.range.start);
            let list = match at {
                Some(at) => format!("{}{missing}{}", &list[..at], &list[at..]),
                None => inserted(list, &missing)?,
            };
            self.changed.insert("[Content_Types].xml".to_owned(), list.into_bytes());
        }
        Ok(self.changed)
    }
}

fn names_a_part(attribute: &str) -> bool {
    matches!(attribute, "embed" | "link" | "id" | "pict" | "relid")
}
