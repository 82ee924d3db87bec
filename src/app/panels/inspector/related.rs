use egui::{RichText, Ui};

use super::form::{Form, name_of};
use crate::app::command::Command;
use crate::app::queue::Request;
use crate::app::style::{self, color32};
use crate::edit::{DependencyField, Edit, LinkField, RecordField, Setting, Verb, verbs};
use crate::model::{Dependency, Id, Link, Mention, Need, Relation};

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
    form.section(ui, "inspector-dependencies");
    super::chain::chain_ui(form, ui, id);
    for dependency in on {
        form.within(&dependency.id, |form| dependency_ui(form, ui, dependency, id));
    }
    if ui.button(form.words("command-new-dependency")).clicked() {
        form.queue.command(Command::NewDependency);
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
        let relations = Relation::ALL.map(|relation| (relation, form.relation(relation)));
        form.choice(
            ui,
            "inspector-relation",
            Verb::Change,
            Some(&dependency.relation),
            &relations,
            |relation| vec![set(DependencyField::Relation(*relation))],
        );
        if dependency.on.mentions().len() > 1 {
            let any = matches!(dependency.on, Need::Any(_));
            let needs =
                [(false, form.words("links-need-all")), (true, form.words("links-need-any"))];
            form.choice(ui, "links-need", Verb::Change, Some(&any), &needs, |any| {
                let on = dependency.on.mentions().to_vec();
                let on = if *any { Need::Any(on) } else { Need::All(on) };
                vec![set(DependencyField::On(on))]
            });
        }
        form.mentions(ui, "links-on", dependency.on.mentions(), |on| {
            set(DependencyField::On(match dependency.on {
                Need::All(_) => Need::All(on),
                Need::Any(_) => Need::Any(on),
            }))
        });
        form.line(ui, "inspector-words", &dependency.words, |it| set(DependencyField::Words(it)));
        form.paragraph(ui, "inspector-note", &dependency.note, |it| set(DependencyField::Note(it)));
        form.provenance(ui, &dependency.provenance, |it| set(DependencyField::Provenance(it)));
        if ui.button(form.words("links-remove")).clicked() {
            form.push(Verb::Unlink, verbs::remove_dependency(&dependency.id));
        }
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
