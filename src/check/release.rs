//! What to see to before a version is published (REQ-148): classes of findings, and how many are
//! left of each. It is a list to go through; nothing is ever held back by it.

use super::Finding;
use crate::model::Roadmap;

/// One line of the list.
#[derive(Debug, PartialEq, Eq)]
pub struct ReleaseClass {
    /// Its name where programs read it.
    pub name: &'static str,
    /// The key of its title in the catalogues.
    pub key: &'static str,
    rules: &'static [&'static str],
}

/// A line of the list, and what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReleaseItem {
    pub class: &'static ReleaseClass,
    pub open: usize,
    /// Looked at, and let stand.
    pub accepted: usize,
}

/// The whole list, in the order in which one goes through it.
pub static RELEASE: &[ReleaseClass] = &[
    ReleaseClass {
        name: "names",
        key: "release-names",
        rules: &[
            "unknown-phase",
            "unknown-milestone-kind",
            "unknown-actor",
            "unknown-audience",
            "unknown-activity",
            "unknown-priority-item",
            "unknown-view-item",
            "unknown-mention",
        ],
    },
    ReleaseClass {
        name: "captions",
        key: "release-captions",
        rules: &["unnumbered-figure", "uncaptioned-figure", "in-no-figure"],
    },
    ReleaseClass { name: "owners", key: "release-owners", rules: &["no-owner", "no-actor"] },
    ReleaseClass { name: "phases", key: "release-phases", rules: &["phase-missing"] },
    ReleaseClass { name: "undated", key: "release-undated", rules: &["undated"] },
    ReleaseClass {
        name: "stale",
        key: "release-stale",
        rules: &["stale-plan", "doubtful-plan", "ends-before-start"],
    },
    ReleaseClass {
        name: "references",
        key: "release-references",
        rules: &["reference-uncited", "reference-ambiguous", "link-without-address"],
    },
    ReleaseClass { name: "placeholders", key: "release-placeholders", rules: &["placeholder"] },
    ReleaseClass { name: "forms", key: "release-forms", rules: &["form-missing"] },
    ReleaseClass { name: "confirmed", key: "release-confirmed", rules: &["unconfirmed"] },
];

impl ReleaseClass {
    pub fn holds(&self, finding: &Finding) -> bool {
        self.rules.contains(&finding.rule.name)
    }
}

/// Goes through the list.
pub fn release(roadmap: &Roadmap, findings: &[Finding]) -> Vec<ReleaseItem> {
    let item = |class: &'static ReleaseClass| {
        let of_class = || findings.iter().filter(|finding| class.holds(finding));
        let accepted = of_class().filter(|finding| finding.is_accepted(roadmap)).count();
        ReleaseItem { class, open: of_class().count() - accepted, accepted }
    };
    RELEASE.iter().map(item).collect()
}
