use egui::Ui;

use crate::app::panels::inspector::form::Form;
use crate::edit::{List, Verb, ids_of, verbs};
use crate::i18n::dates::when_words;
use crate::model::{Id, Index, Roadmap, name_of};

/// So many entries are drawn one by one; a longer list is shown a part at a time.
const PART: usize = 200;

/// The entries of a list in their order: each folds out into its fields.
pub(super) fn list_ui(
    form: &mut Form<'_>,
    ui: &mut Ui,
    list: List,
    fields: impl Fn(&mut Form<'_>, &mut Ui, &Id),
) {
    let roadmap = form.roadmap;
    let ids = ids_of(roadmap, list);
    let index = Index::new(roadmap);
    let part = part_ui(form, ui, ids.len());
    for (at, id) in ids.iter().enumerate().skip(part * PART).take(PART) {
        let title = title(form, list, id, &index);
        form.name.clone_from(&title);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            for (sign, key, step) in [("↑", "record-up", -1), ("↓", "record-down", 1)] {
                let stays = if step < 0 { at == 0 } else { at + 1 == ids.len() };
                let name = form.named(key, &title);
                let button = ui.add_enabled(!stays, egui::Button::new(sign).small());
                if button.on_hover_text(&name).accessible_name(name).clicked() {
                    form.try_push(Verb::Place, verbs::step_record(roadmap, list, id, step));
                }
            }
            ui.vertical(|ui| {
                form.within(id, |form| {
                    let shown = format!("{}.  {title}", at + 1);
                    form.card(ui, &shown, |form, ui| {
                        fields(form, ui, id);
                        ui.add_space(4.0);
                        if ui.button(form.named("inspector-remove", &title)).clicked() {
                            form.try_push(Verb::Delete, verbs::remove_record(roadmap, list, id));
                        }
                    });
                });
            });
        });
    }
    ui.add_space(8.0);
    if ui.button(form.words("record-new")).clicked() {
        let name = form.words("inspector-new-name");
        form.name.clone_from(&name);
        let added = verbs::add_record(roadmap, list, &name, None);
        form.try_push(Verb::Add, added.map(|(_, edits)| edits));
    }
}

/// Which part of a long list is shown, and the buttons to choose another.
fn part_ui(form: &Form<'_>, ui: &mut Ui, count: usize) -> usize {
    if count <= PART {
        return 0;
    }
    let id = form.subject.with("part");
    let mut part: usize = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    part = part.min((count - 1) / PART);
    ui.horizontal_wrapped(|ui| {
        for option in 0..count.div_ceil(PART) {
            let (from, to) = (option * PART + 1, count.min((option + 1) * PART));
            if ui.selectable_label(option == part, format!("{from}–{to}")).clicked() {
                part = option;
            }
        }
    });
    ui.data_mut(|data| data.insert_temp(id, part));
    part
}

/// What an entry is called in its list.
fn title(form: &Form<'_>, list: List, id: &Id, index: &Index) -> String {
    let roadmap = form.roadmap;
    let name = name_of(roadmap, id).unwrap_or_else(|| id.to_string());
    match list {
        List::Priority => {
            let about = roadmap.priorities.iter().find(|it| it.id == *id).map(|it| &it.about);
            let mut places: Vec<&str> = Vec::new();
            let ways = about.into_iter().flatten().flat_map(|it| index.paths(it));
            for above in ways.flatten() {
                if let Some(known) = roadmap.sub_goal(&above)
                    && !places.contains(&known.id.as_str())
                {
                    places.push(known.id.as_str());
                }
            }
            match places.is_empty() {
                true => name,
                false => format!("{name}  ({})", places.join(", ")),
            }
        }
        List::Meeting => meeting_title(form, roadmap, id).unwrap_or(name),
        List::Reference => {
            let known = roadmap.references.iter().find(|it| it.id == *id);
            let parts = known.map(|it| [it.author.as_str(), it.year.as_str(), it.title.as_str()]);
            let parts = parts.into_iter().flatten().filter(|it| !it.is_empty());
            parts.collect::<Vec<_>>().join(", ")
        }
        List::Term => {
            let known = roadmap.terms.iter().find(|it| it.id == *id);
            match known.filter(|it| !it.short.is_empty()) {
                Some(term) => format!("{}  {}", term.short, term.name),
                None => known.map(|it| it.name.clone()).unwrap_or(name),
            }
        }
        List::Link => {
            let known = roadmap.links.iter().find(|it| it.id == *id);
            known.map(|it| it.text.clone()).unwrap_or(name)
        }
        _ => name,
    }
}

/// "Helse Vest, møte, 12.06.2024".
fn meeting_title(form: &Form<'_>, roadmap: &Roadmap, id: &Id) -> Option<String> {
    let meeting = roadmap.meetings.iter().find(|it| it.id == *id)?;
    let who = crate::app::panels::inspector::form::name_of(roadmap, &meeting.who);
    let when = match meeting.when {
        Some(when) => when_words(when, form.look.lang),
        None if meeting.printed.is_empty() => form.words("record-no-date"),
        None => meeting.printed.clone(),
    };
    let parts = [who, meeting.kind.clone(), meeting.subject.clone(), when];
    let parts: Vec<String> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    Some(parts.join(", "))
}
