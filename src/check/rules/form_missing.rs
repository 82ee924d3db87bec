//! A name that figures print lacks the other written form, though others have it.

use crate::check::ground::Ground;
use crate::check::rule::{Found, Group, Look, Rule, Severity};
use crate::model::{Forms, Id};

pub(super) static RULE: Rule = Rule {
    name: "form-missing",
    title: "rule-form-missing",
    sentence: "finding-form-missing",
    why: "finding-form-missing-why",
    severity: Severity::Tip,
    group: Group::Texts,
    look: Look::Roadmap(look),
};

fn look(ground: &Ground<'_>, found: &mut Found<'_>) {
    let roadmap = ground.roadmap;
    let phases = roadmap.value_chain.iter().map(|it| (&it.id, &it.name, &it.names));
    let kinds = roadmap.milestone_kinds.iter().map(|it| (&it.id, &it.name, &it.names));
    let goals = roadmap.goals.iter().map(|it| (&it.id, &it.title, &it.titles));
    let sub_goals = roadmap.goals.iter().flat_map(|goal| &goal.sub_goals);
    let sub_goals = sub_goals.map(|it| (&it.id, &it.title, &it.titles));
    missing(found, &phases.collect::<Vec<_>>());
    missing(found, &kinds.collect::<Vec<_>>());
    missing(found, &goals.chain(sub_goals).collect::<Vec<_>>());
}

/// Names of one sort: if one has a form, all should.
fn missing(found: &mut Found<'_>, names: &[(&Id, &String, &Forms)]) {
    for form in ["nn", "en"] {
        if names.iter().all(|(_, _, forms)| forms.get(form).is_none()) {
            continue;
        }
        for (id, name, _) in names.iter().filter(|(_, _, forms)| forms.get(form).is_none()) {
            found.say(id, [("name", (*name).clone().into()), ("form", form.to_owned().into())]);
        }
    }
}
