use egui::Ui;

use crate::app::panels::inspector::form::{Form, Size, name_of as mention_name};
use crate::app::panels::inspector::indicator::indicator_ui;
use crate::app::queue::Request;
use crate::edit::{
    Edit, LinkField, MeetingField, PriorityField, RecordField, ReferenceField, Setting, TermField,
    Verb, verbs,
};
use crate::i18n::Value;
use crate::model::{Id, Index, Mention, Roadmap, name_of};

fn set(id: &Id, field: impl Into<RecordField>) -> Edit {
    Setting::Record(id.clone(), field.into()).into()
}

pub(super) fn priority(form: &mut Form<'_>, ui: &mut Ui, id: &Id) {
    let Some(it) = form.roadmap.priorities.iter().find(|it| it.id == *id) else { return };
    form.name(ui, "inspector-title", &it.title, |to| set(id, PriorityField::Title(to)));
    subjects(form, ui, &it.about, |about| set(id, PriorityField::About(about)));
    form.paragraph(ui, "inspector-note", &it.note, |to| set(id, PriorityField::Note(to)));
}

pub(super) fn indicator(form: &mut Form<'_>, ui: &mut Ui, id: &Id) {
    if let Some(it) = form.roadmap.indicators.iter().find(|it| it.id == *id) {
        indicator_ui(form, ui, it);
    }
}

pub(super) fn meeting(form: &mut Form<'_>, ui: &mut Ui, id: &Id) {
    let roadmap = form.roadmap;
    let Some(it) = roadmap.meetings.iter().find(|it| it.id == *id) else { return };
    form.mention(ui, "inspector-who", Some(&it.who), |to| set(id, MeetingField::Who(to)));
    form.line(ui, "record-meeting-kind", &it.kind, |to| set(id, MeetingField::Kind(to)));
    form.line(ui, "record-subject", &it.subject, |to| set(id, MeetingField::Subject(to)));
    form.when(ui, "inspector-when", it.when, |to| set(id, MeetingField::When(to)));
    if it.when.is_none() {
        form.remark(ui, &form.words("record-year-missing"));
    }
    form.paragraph(ui, "inspector-note", &it.note, |to| set(id, MeetingField::Note(to)));
    let Some(when) = it.when else { return };
    let rows = verbs::activities_with(roadmap, &it.who);
    if rows.is_empty() {
        return;
    }
    let who = mention_name(roadmap, &it.who);
    let args = [("count", Value::from(rows.len())), ("who", Value::from(who))];
    let words = crate::i18n::format(form.look.lang, "record-confirm-rows", &args);
    ui.add_space(4.0);
    if ui.button(words).clicked() {
        form.try_push(Verb::Change, verbs::confirm(roadmap, &rows, &it.who, when));
    }
}

pub(super) fn reference(form: &mut Form<'_>, ui: &mut Ui, id: &Id) {
    let Some(it) = form.roadmap.references.iter().find(|it| it.id == *id) else { return };
    form.line(ui, "record-author", &it.author, |to| set(id, ReferenceField::Author(to)));
    form.line(ui, "record-year", &it.year, |to| set(id, ReferenceField::Year(to)));
    form.name(ui, "inspector-title", &it.title, |to| set(id, ReferenceField::Title(to)));
    form.line(ui, "inspector-publisher", &it.publisher, |to| {
        set(id, ReferenceField::Publisher(to))
    });
    form.line(ui, "inspector-address", &it.address, |to| set(id, ReferenceField::Address(to)));
    form.line(ui, "record-cited", &it.cited, |to| set(id, ReferenceField::Cited(to)));
}

pub(super) fn link(form: &mut Form<'_>, ui: &mut Ui, id: &Id) {
    let Some(it) = form.roadmap.links.iter().find(|it| it.id == *id) else { return };
    form.name(ui, "inspector-link-text", &it.text, |to| set(id, LinkField::Text(to)));
    form.line(ui, "inspector-address", &it.address, |to| set(id, LinkField::Address(to)));
    if it.address.is_empty() {
        form.remark(ui, &form.words("record-address-missing"));
    }
    form.line(ui, "inspector-kind", &it.kind, |to| set(id, LinkField::Kind(to)));
    let about: Vec<Id> = it.about.iter().filter_map(|it| it.id().cloned()).collect();
    let words: Vec<Mention> = it.about.iter().filter(|it| it.id().is_none()).cloned().collect();
    subjects(form, ui, &about, |ids| {
        let about = ids.into_iter().map(Mention::Id).chain(words.iter().cloned()).collect();
        set(id, LinkField::About(about))
    });
}

pub(super) fn term(form: &mut Form<'_>, ui: &mut Ui, id: &Id) {
    let Some(it) = form.roadmap.terms.iter().find(|it| it.id == *id) else { return };
    form.name(ui, "record-term", &it.name, |to| set(id, TermField::Name(to)));
    form.line(ui, "record-short", &it.short, |to| set(id, TermField::Short(to)));
    form.paragraph(ui, "inspector-meaning", &it.meaning, |to| set(id, TermField::Meaning(to)));
}

/// Activities, themes, sub-goals and goals: each leads there and can be taken away; one more
/// is typed by id or name.
fn subjects(form: &mut Form<'_>, ui: &mut Ui, ids: &[Id], put: impl Fn(Vec<Id>) -> Edit) {
    let roadmap = form.roadmap;
    form.label(ui, "inspector-about");
    for (at, id) in ids.iter().enumerate() {
        let name = format!("{id} {}", name_of(roadmap, id).unwrap_or_default());
        ui.horizontal_wrapped(|ui| {
            if ui.link(&name).clicked() {
                form.queue.push(Request::Jump(id.clone()));
            }
            let remove = form.named("inspector-remove", &name);
            let button = ui.add(egui::Button::new("×").small());
            if button.on_hover_text(&remove).accessible_name(remove).clicked() {
                let mut ids = ids.to_vec();
                ids.remove(at);
                form.push(Verb::Change, vec![put(ids)]);
            }
        });
    }
    let unknown = form.words("record-not-found");
    let index = Index::new(roadmap);
    let shown = form.typed(ui, "record-add-subject", Size::Line, "", |text| {
        let found = match text.trim() {
            "" => return (Verb::Change, Ok(Vec::new())),
            text => find(roadmap, &index, text),
        };
        let meaning = match found {
            Some(id) if ids.contains(&id) => Ok(Vec::new()),
            Some(id) => Ok(vec![put(ids.iter().cloned().chain([id]).collect())]),
            None => Err(unknown.clone()),
        };
        (Verb::Change, meaning)
    });
    form.say_error(ui, &shown);
}

/// What has this id, or the activity that is called so.
fn find(roadmap: &Roadmap, index: &Index, text: &str) -> Option<Id> {
    let lower = text.to_lowercase();
    let id = Id::new(text).ok().or_else(|| Id::new(&text.to_uppercase()).ok());
    id.filter(|id| index.kind(id).is_some()).or_else(|| {
        let mut all = roadmap.activities.iter();
        all.find(|(_, it)| it.name.to_lowercase() == lower).map(|(id, _)| id.clone())
    })
}
