use egui::{Key, Modifiers, Popup, PopupCloseBehavior, Ui};

use super::{Form, Size};
use crate::edit::{Edit, Verb};
use crate::i18n::Value;
use crate::model::{self, Actor, Id, Mention, Roadmap};

/// The most actors that are offered at once.
const MOST_OFFERED: usize = 7;

/// What people call somebody or something that is named in a field.
pub(in super::super) fn name_of(roadmap: &Roadmap, mention: &Mention) -> String {
    match mention {
        Mention::Words(words) => words.clone(),
        Mention::Id(id) => match roadmap.actor(id) {
            Some(actor) => actor.short_name().to_owned(),
            None => name_of_thing(roadmap, id),
        },
    }
}

/// A goal or sub-goal goes by its number too.
fn name_of_thing(roadmap: &Roadmap, id: &Id) -> String {
    let Some(name) = model::name_of(roadmap, id) else { return id.to_string() };
    if roadmap.goal(id).is_some() || roadmap.sub_goal(id).is_some() {
        format!("{id} {name}")
    } else {
        name
    }
}

impl Form<'_> {
    /// Who or what is named: each can be taken away, and one more typed.
    pub(in super::super) fn mentions(
        &mut self,
        ui: &mut Ui,
        key: &str,
        list: &[Mention],
        set: impl Fn(Vec<Mention>) -> Edit,
    ) {
        let label = self.label(ui, key);
        let mut gone = None;
        let mut chips = |ui: &mut Ui| {
            for (at, mention) in list.iter().enumerate() {
                let name = name_of(self.roadmap, mention);
                let what = [("name", Value::from(name.as_str()))];
                let tip = crate::i18n::format(self.look.lang, "inspector-remove", &what);
                let chip = egui::Button::new((name, "×")).corner_radius(12);
                let response = ui.add(chip).on_hover_text(&tip);
                if response.accessible_name(tip).clicked() {
                    gone = Some(at);
                }
            }
        };
        if !list.is_empty() {
            ui.horizontal_wrapped(&mut chips);
        }
        if let Some(at) = gone {
            let mut list = list.to_vec();
            list.remove(at);
            self.push(Verb::Change, vec![set(list)]);
        }
        let add = |who: Mention| set(list.iter().cloned().chain([who]).collect());
        self.mention_field(ui, key, label.id, "", add);
    }

    /// Somebody or something, by name; actors are offered while typing.
    pub(in super::super) fn mention(
        &mut self,
        ui: &mut Ui,
        key: &str,
        value: Option<&Mention>,
        set: impl Fn(Mention) -> Edit,
    ) {
        let label = self.label(ui, key);
        let name = value.map(|who| name_of(self.roadmap, who)).unwrap_or_default();
        self.mention_field(ui, key, label.id, &name, set);
    }

    fn mention_field(
        &mut self,
        ui: &mut Ui,
        key: &str,
        label: egui::Id,
        value: &str,
        set: impl Fn(Mention) -> Edit,
    ) {
        let roadmap = self.roadmap;
        let id = self.subject.with(key);
        let draft = self.memory.draft.as_ref().filter(|it| it.field == id);
        let typed = draft.map(|draft| draft.text.clone()).unwrap_or_default();
        let offered = if typed.trim().is_empty() { Vec::new() } else { offers(roadmap, &typed) };
        if ui.memory(|memory| memory.has_focus(id)) && !offered.is_empty() {
            self.walk(ui, offered.len());
            // Enter takes the offer that the arrows stand on.
            let picked = self.memory.offered.checked_sub(1).and_then(|at| offered.get(at));
            if let Some(actor) = picked
                && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
            {
                self.pick(actor, &set);
                return;
            }
        }
        let missing = self.words("inspector-name-missing");
        let shown = self.field(ui, key, Some(label), Size::Line, value, |text| {
            let meaning = match read(roadmap, text) {
                Some(who) => Ok(vec![set(who)]),
                None => Err(missing.clone()),
            };
            (Verb::Change, meaning)
        });
        if shown.response.changed() {
            self.memory.offered = 0;
        }
        if shown.response.has_focus()
            && let Some(actor) = self.offer(&shown.response, &offered)
        {
            self.pick(actor, &set);
        }
    }

    fn walk(&mut self, ui: &Ui, count: usize) {
        ui.input_mut(|input| {
            if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
                self.memory.offered = (self.memory.offered + 1).min(count);
            }
            if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
                self.memory.offered = self.memory.offered.saturating_sub(1);
            }
        });
    }

    fn offer<'r>(&self, field: &egui::Response, offered: &[&'r Actor]) -> Option<&'r Actor> {
        let mut picked = None;
        Popup::from_response(field)
            .open(!offered.is_empty())
            .close_behavior(PopupCloseBehavior::IgnoreClicks)
            .width(field.rect.width())
            .show(|ui| {
                for (at, actor) in offered.iter().enumerate() {
                    let chosen = self.memory.offered == at + 1;
                    // Taken at the press: the release comes after the field was left.
                    let response = ui.selectable_label(chosen, actor.name.as_str());
                    if response.is_pointer_button_down_on() || response.clicked() {
                        picked = Some(*actor);
                    }
                }
            });
        picked
    }

    fn pick(&mut self, actor: &Actor, set: &impl Fn(Mention) -> Edit) {
        self.drop_draft();
        self.memory.offered = 0;
        self.push(Verb::Change, vec![set(Mention::Id(actor.id.clone()))]);
    }
}

/// The actor that is called exactly this, else the words; nothing for nothing.
fn read(roadmap: &Roadmap, text: &str) -> Option<Mention> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return None;
    }
    let lower = text.to_lowercase();
    let actor = roadmap.actors.iter().find(|actor| names(actor).any(|name| name == lower));
    Some(actor.map_or(Mention::Words(text), |actor| Mention::Id(actor.id.clone())))
}

/// Actors with a name that begins with what is typed, then those that hold it.
fn offers<'r>(roadmap: &'r Roadmap, typed: &str) -> Vec<&'r Actor> {
    let typed = typed.trim().to_lowercase();
    let mut found: Vec<(bool, &Actor)> = roadmap
        .actors
        .iter()
        .filter(|actor| names(actor).any(|name| name.contains(&typed)))
        .map(|actor| (!names(actor).any(|name| name.starts_with(&typed)), actor.as_ref()))
        .collect();
    found.sort_by_key(|(inside, _)| *inside);
    found.into_iter().take(MOST_OFFERED).map(|(_, actor)| actor).collect()
}

fn names(actor: &Actor) -> impl Iterator<Item = String> {
    let names = [actor.name.as_str(), actor.short_name(), actor.id.as_str()];
    names.into_iter().chain(actor.aliases.iter().map(String::as_str)).map(str::to_lowercase)
}
