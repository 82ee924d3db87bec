//! Findings in groups: by rule, by place in the strategy, or as the list before a release.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::check::{Finding, RELEASE, rules};
use crate::i18n::{self, Lang};
use crate::model::{Accepted, Id, Index, Roadmap, name_of};

/// What the findings are put in order by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FindingsBy {
    #[default]
    Rule,
    Place,
    Release,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Line {
    Heading {
        /// What it is known by while it is folded together.
        key: String,
        title: String,
        open: usize,
        accepted: usize,
    },
    /// By its number.
    Finding(usize),
}

/// Which findings have been looked at and let stand.
pub(super) fn accepted_of(roadmap: &Roadmap, findings: &[Finding]) -> Vec<bool> {
    let known: HashSet<(&str, &Id)> =
        roadmap.accepted.iter().map(|it: &Accepted| (it.rule.as_str(), &it.subject)).collect();
    findings.iter().map(|it| known.contains(&(it.rule.name, &it.subject))).collect()
}

/// The lines of these findings, by their numbers.
pub(super) fn lines(
    roadmap: &Roadmap,
    findings: &[Finding],
    shown: &[usize],
    accepted: &[bool],
    (by, folded, lang): (FindingsBy, &BTreeSet<String>, Lang),
) -> Vec<Line> {
    let groups = match by {
        FindingsBy::Rule => by_rule(findings, shown, lang),
        FindingsBy::Place => by_place(roadmap, findings, shown, lang),
        FindingsBy::Release => by_class(findings, shown, lang),
    };
    let mut lines = Vec::new();
    for (key, title, members) in groups {
        let let_stand =
            members.iter().filter(|at| accepted.get(**at).copied().unwrap_or_default()).count();
        let open = members.len() - let_stand;
        let is_folded = folded.contains(&key);
        lines.push(Line::Heading { key, title, open, accepted: let_stand });
        if !is_folded {
            lines.extend(members.into_iter().map(Line::Finding));
        }
    }
    lines
}

type Groups = Vec<(String, String, Vec<usize>)>;

/// The heading says what is found in words that fit all of one rule: its title.
fn by_rule(findings: &[Finding], shown: &[usize], lang: Lang) -> Groups {
    let mut found: HashMap<&str, Vec<usize>> = HashMap::new();
    for at in shown {
        if let Some(finding) = findings.get(*at) {
            found.entry(finding.rule.name).or_default().push(*at);
        }
    }
    let group = |rule: &crate::check::Rule| {
        let members = found.get(rule.name)?.clone();
        let kind = i18n::text(lang, rule.group.key());
        let title = i18n::text(lang, rule.title).into_owned();
        Some((rule.name.to_owned(), format!("{kind}: {title}"), members))
    };
    rules().filter_map(group).collect()
}

fn by_place(roadmap: &Roadmap, findings: &[Finding], shown: &[usize], lang: Lang) -> Groups {
    let index = Index::new(roadmap);
    let mut order: HashMap<&Id, usize> = HashMap::new();
    for goal in &roadmap.goals {
        order.insert(&goal.id, order.len());
        for sub_goal in &goal.sub_goals {
            order.insert(&sub_goal.id, order.len());
        }
    }
    let mut found: BTreeMap<usize, (String, String, Vec<usize>)> = BTreeMap::new();
    for at in shown {
        let Some(finding) = findings.get(*at) else { continue };
        let row = index.activity_of(&finding.subject).unwrap_or(&finding.subject);
        let mut way = index.paths(row).into_iter().next().unwrap_or_default();
        way.push(row.clone());
        let place = way.iter().rev().find(|id| order.contains_key(id));
        let rank = place.and_then(|id| order.get(id)).copied().unwrap_or(usize::MAX);
        let (_, _, members) = found.entry(rank).or_insert_with(|| match place {
            Some(id) => {
                let name = name_of(roadmap, id).unwrap_or_default();
                (id.to_string(), format!("{id} {name}"), Vec::new())
            }
            None => {
                (String::new(), i18n::text(lang, "findings-elsewhere").into_owned(), Vec::new())
            }
        });
        members.push(*at);
    }
    found.into_values().collect()
}

/// A class with nothing in it stands there too: that it is done is worth seeing.
fn by_class(findings: &[Finding], shown: &[usize], lang: Lang) -> Groups {
    let group = |class: &crate::check::ReleaseClass| {
        let holds = |at: &&usize| findings.get(**at).is_some_and(|it| class.holds(it));
        let members = shown.iter().filter(holds).copied().collect();
        (class.name.to_owned(), i18n::text(lang, class.key).into_owned(), members)
    };
    RELEASE.iter().map(group).collect()
}
