use std::collections::BTreeMap;

use egui::Ui;

use crate::app::panels::inspector::form::{Form, Size};
use crate::app::queue::Request;
use crate::edit::{ActivityField, Edit, Setting, Verb};
use crate::model::{Id, Roadmap};

/// Every tag with what has it; another word for one is another word everywhere.
pub(super) fn tags_ui(form: &mut Form<'_>, ui: &mut Ui) {
    let roadmap = form.roadmap;
    let mut tags: BTreeMap<&str, Vec<&Id>> = BTreeMap::new();
    for (id, activity) in &roadmap.activities {
        for tag in &activity.tags {
            tags.entry(tag).or_default().push(id);
        }
    }
    if tags.is_empty() {
        form.remark(ui, &form.words("record-no-tags"));
    }
    for (tag, ids) in tags {
        form.name = tag.to_owned();
        let title = format!("{tag}  ({})", ids.len());
        form.within(tag, |form| form.card(ui, &title, |form, ui| tag_ui(form, ui, tag, &ids)));
    }
}

fn tag_ui(form: &mut Form<'_>, ui: &mut Ui, tag: &str, ids: &[&Id]) {
    let roadmap = form.roadmap;
    let missing = form.words("inspector-name-missing");
    let shown = form.typed(ui, "record-tag", Size::Line, tag, |text| {
        let meaning = match text.trim() {
            "" => Err(missing.clone()),
            to => Ok(replaced(roadmap, ids, tag, Some(to))),
        };
        (Verb::Rename, meaning)
    });
    form.say_error(ui, &shown);
    for id in ids {
        let name = crate::model::name_of(roadmap, id).unwrap_or_default();
        if ui.link(format!("{id}  {name}")).clicked() {
            form.queue.push(Request::Jump((*id).clone()));
        }
    }
    if ui.button(form.named("inspector-remove", tag)).clicked() {
        form.push(Verb::Delete, replaced(roadmap, ids, tag, None));
    }
}

/// Another tag, or none, where this one stood; no activity has a tag twice.
fn replaced(roadmap: &Roadmap, ids: &[&Id], tag: &str, to: Option<&str>) -> Vec<Edit> {
    let known = ids.iter().filter_map(|id| Some((*id, roadmap.activity(id)?)));
    known
        .map(|(id, activity)| {
            let mut tags: Vec<String> = Vec::with_capacity(activity.tags.len());
            for own in &activity.tags {
                let own = if own == tag { to } else { Some(own.as_str()) };
                if let Some(own) = own.filter(|own| !tags.iter().any(|it| it == own)) {
                    tags.push(own.to_owned());
                }
            }
            Setting::Activity(id.clone(), ActivityField::Tags(tags)).into()
        })
        .collect()
}
