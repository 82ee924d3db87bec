use egui::{RichText, Ui};

use super::form::{Form, name_of};
use crate::app::queue::Request;
use crate::app::style::{self, color32};
use crate::edit::{DependencyField, Edit, LinkField, RecordField, Setting, Verb};
use crate::model::{Dependency, Id, Link, Mention, Relation};

const RELATIONS: [Relation; 9] = [
    Relation::Prerequisite,
    Relation::BuildsOn,
    Relation::Succeeds,
    Relation::MergedInto,
    Relation::PartOf,
    Relation::CoordinatedWith,
    Relation::FinancedBy,
    Relation::DecidedBy,
    Relation::Related,
];

/// What something hangs on and what hangs on it, and the links of its text.
pub(super) fn related_ui(form: &mut Form<'_>, ui: &mut Ui, id: &Id) {
    let roadmap = form.roadmap;
    let names = |mention: &Mention| mention.id() == Some(id);
    let on: Vec<&Dependency> = roadmap
        .dependencies
        .iter()
        .map(AsRef::as_ref)
        .filter(|it| it.about.iter().any(names) || it.on.mentions().iter().any(names))
        .collect();
    if !on.is_empty() {
        form.section(ui, "inspector-dependencies");
        for dependency in on {
            form.within(&dependency.id, |form| dependency_ui(form, ui, dependency, id));
        }
    }
    let mut links = roadmap.links.iter().filter(|link| link.about.iter().any(names)).peekable();
    if links.peek().is_some() {
        form.folded(ui, "inspector-links", |form, ui| {
            for link in links {
                form.within(&link.id, |form| link_ui(form, ui, link));
            }
        });
    }
}

fn dependency_ui(form: &mut Form<'_>, ui: &mut Ui, dependency: &Dependency, id: &Id) {
    let roadmap = form.roadmap;
    let set =
        |field| Edit::from(Setting::Record(dependency.id.clone(), RecordField::Dependency(field)));
    let others = dependency.about.iter().chain(dependency.on.mentions());
    let others: Vec<&Mention> = others.filter(|mention| mention.id() != Some(id)).collect();
    let names: Vec<String> = others.iter().map(|mention| name_of(roadmap, mention)).collect();
    let depends = dependency.about.iter().any(|mention| mention.id() == Some(id));
    let arrow = if depends { "→" } else { "←" };
    let relation = form.relation(dependency.relation);
    let title = format!("{arrow} {relation}: {}", names.join(", "));
    form.card(ui, &title, |form, ui| {
        for (mention, name) in others.iter().zip(&names) {
            if let Some(other) = mention.id()
                && ui.link(name).clicked()
            {
                form.queue.push(Request::Jump(other.clone()));
            }
        }
        let relations = RELATIONS.map(|relation| (relation, form.relation(relation)));
        form.choice(
            ui,
            "inspector-relation",
            Verb::Change,
            Some(&dependency.relation),
            &relations,
            |relation| vec![set(DependencyField::Relation(*relation))],
        );
        form.line(ui, "inspector-words", &dependency.words, |it| set(DependencyField::Words(it)));
        form.paragraph(ui, "inspector-note", &dependency.note, |it| set(DependencyField::Note(it)));
        form.provenance(ui, &dependency.provenance, |it| set(DependencyField::Provenance(it)));
    });
}

fn link_ui(form: &mut Form<'_>, ui: &mut Ui, link: &Link) {
    let set = |field| Edit::from(Setting::Record(link.id.clone(), RecordField::Link(field)));
    let color = color32(form.look.theme.text_muted);
    ui.label(RichText::new(link.id.as_str()).size(style::SMALL).color(color));
    form.line(ui, "inspector-link-text", &link.text, |text| set(LinkField::Text(text)));
    form.line(ui, "inspector-address", &link.address, |it| set(LinkField::Address(it)));
    form.line(ui, "inspector-kind", &link.kind, |kind| set(LinkField::Kind(kind)));
}
