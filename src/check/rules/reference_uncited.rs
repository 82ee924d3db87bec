//! A reference that no text cites (REQ-119).

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "reference-uncited",
    title: "rule-reference-uncited",
    sentence: "finding-reference-uncited",
    why: "finding-reference-uncited-why",
    severity: Severity::Tip,
    group: Group::Sources,
    look: Look::Roadmap(look),
};

fn look(ground: &Ground<'_>, found: &mut Found<'_>) {
    for reference in &ground.roadmap.references {
        if !has_place(&reference.cited) {
            found.say(&reference.id, [("title", reference.title.clone().into())]);
        }
    }
}

/// Whether it names a line; what stands in brackets is a remark.
fn has_place(cited: &str) -> bool {
    let mut depth = 0_u32;
    cited.chars().any(|letter| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && letter.is_ascii_digit()
    })
}
