//! The findings: what looks wrong, why it matters, and what would mend it, below the picture.

mod detail;
mod lines;
mod list;

use std::collections::BTreeSet;

use egui::{Align, Context, Key, Layout, Modifiers, Rect, RichText, TextEdit, Ui};

pub use self::lines::FindingsBy;
use self::lines::{Line, accepted_of, lines};
use crate::app::command::Command;
use crate::app::icons::{self, ButtonState, Icon};
use crate::app::queue::{Queue, Request};
use crate::app::session::{Look, Session};
use crate::app::style::{BODY, SMALL, color32, strong};
use crate::check::{Checker, Finding, Severity};
use crate::edit::{Action, Edit, RoadmapField, Selection, Setting, Verb};
use crate::i18n::{self, Lang, Value};
use crate::model::{Accepted, name_of};

/// What was found in which state of the roadmap, and how it is shown.
#[derive(Debug, Default)]
pub struct FindingsState {
    checker: Option<Checker>,
    findings: Vec<Finding>,
    accepted: Vec<bool>,
    lines: Vec<Line>,
    by: FindingsBy,
    severity: Option<Severity>,
    words: String,
    hide_accepted: bool,
    folded: BTreeSet<String>,
    /// What the findings, and the lines, were made for.
    checked: Option<u64>,
    lined: Option<Lined>,
    cursor: usize,
    follow: bool,
    pub take_focus: bool,
    /// Why a finding shall stand, while it is being typed.
    reason: Option<String>,
    ask_reason: bool,
    inside: bool,
}

#[derive(Clone, Debug, PartialEq)]
struct Lined {
    revision: u64,
    by: FindingsBy,
    severity: Option<Severity>,
    words: String,
    hide_accepted: bool,
    folded: BTreeSet<String>,
    lang: Lang,
}

/// What was asked for with the keyboard or a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Close,
    /// Show where it stands.
    Show,
    Fix,
    /// Let it stand: asks why.
    Accept,
    /// Let it stand for the reason that was typed.
    Accepted,
    /// It shall count again.
    Reopen,
    /// Fold the group together, or open it.
    Fold,
}

impl FindingsState {
    /// Shows them in this order, and gives the list the keyboard.
    pub fn show_by(&mut self, by: FindingsBy) {
        self.by = by;
        self.take_focus = true;
        if by == FindingsBy::Release {
            let all = crate::check::RELEASE.iter().map(|class| class.name.to_owned());
            self.folded = all.collect();
        }
    }

    /// How many findings of a severity are open.
    fn open(&self, severity: Severity) -> usize {
        let open = self.findings.iter().zip(&self.accepted).filter(|(_, accepted)| !**accepted);
        open.filter(|(finding, _)| finding.rule.severity == severity).count()
    }

    /// Looks again at what an edit changed, and orders the lines anew where that is needed.
    fn bring_up_to_date(&mut self, session: &Session) {
        let document = &session.document;
        let (roadmap, revision) = (document.committed(), document.revision());
        if self.checked != Some(revision) {
            match &mut self.checker {
                Some(checker) => checker.update(roadmap),
                none => *none = Some(Checker::new(roadmap)),
            }
            self.findings = self.checker.iter().flat_map(Checker::findings).cloned().collect();
            self.accepted = accepted_of(roadmap, &self.findings);
            self.checked = Some(revision);
        }
        let asked = Lined {
            revision,
            by: self.by,
            severity: self.severity,
            words: self.words.trim().to_lowercase(),
            hide_accepted: self.hide_accepted,
            folded: self.folded.clone(),
            lang: session.look.lang,
        };
        if self.lined.as_ref() == Some(&asked) {
            return;
        }
        let fits = |at: &usize| {
            let Some(finding) = self.findings.get(*at) else { return false };
            let accepted = self.accepted.get(*at).copied().unwrap_or_default();
            !(asked.hide_accepted && accepted)
                && asked.severity.is_none_or(|it| it == finding.rule.severity)
                && (asked.words.is_empty()
                    || finding.sentence(asked.lang).to_lowercase().contains(&asked.words)
                    || finding.subject.as_str().to_lowercase().contains(&asked.words))
        };
        let shown: Vec<usize> = (0..self.findings.len()).filter(fits).collect();
        let order = (asked.by, &asked.folded, asked.lang);
        self.lines = lines(roadmap, &self.findings, &shown, &self.accepted, order);
        self.cursor = self.cursor.min(self.lines.len().saturating_sub(1));
        self.lined = Some(asked);
    }

    /// The finding at the cursor, and whether it is let stand.
    fn chosen(&self) -> Option<(&Finding, bool)> {
        let Line::Finding(at) = self.lines.get(self.cursor)? else { return None };
        Some((self.findings.get(*at)?, self.accepted.get(*at).copied().unwrap_or_default()))
    }

    fn act(&mut self, act: Act, session: &Session, queue: &mut Queue) {
        match act {
            Act::Close => queue.command(Command::Findings),
            Act::Fold => self.fold(),
            Act::Show => self.show(session, queue),
            Act::Accept => {
                if self.chosen().is_some_and(|(_, accepted)| !accepted) {
                    (self.reason, self.ask_reason) = (Some(String::new()), true);
                }
            }
            Act::Fix => {
                let Some((finding, _)) = self.chosen() else { return };
                if let Some(fix) = &finding.fix {
                    queue.push(Request::Edit(
                        action(Verb::Mend, finding, session),
                        fix.edits.clone(),
                    ));
                }
            }
            Act::Accepted => {
                let reason = self.reason.take().unwrap_or_default();
                let Some((finding, _)) = self.chosen() else { return };
                let mut accepted = session.document.committed().accepted.clone();
                let mut one = Accepted::new(finding.rule.name.to_owned(), finding.subject.clone());
                reason.trim().clone_into(&mut one.reason);
                one.when = session.look.today.and_then(|day| day.to_string().parse().ok());
                accepted.push(one);
                queue.push(Request::Edit(action(Verb::Accept, finding, session), set(accepted)));
                self.take_focus = true;
            }
            Act::Reopen => {
                let Some((finding, _)) = self.chosen() else { return };
                let mut accepted = session.document.committed().accepted.clone();
                let same =
                    |it: &Accepted| it.rule == finding.rule.name && it.subject == finding.subject;
                accepted.retain(|it| !same(it));
                queue.push(Request::Edit(action(Verb::Reopen, finding, session), set(accepted)));
                self.take_focus = true;
            }
        }
    }

    fn fold(&mut self) {
        let heading = self
            .lines
            .get(..=self.cursor)
            .and_then(|above| above.iter().rposition(|line| matches!(line, Line::Heading { .. })));
        let Some(at) = heading else { return };
        if let Some(Line::Heading { key, .. }) = self.lines.get(at) {
            if !self.folded.remove(key) {
                self.folded.insert(key.clone());
            }
            (self.cursor, self.follow) = (at, true);
        }
    }

    fn show(&self, session: &Session, queue: &mut Queue) {
        let Some((finding, _)) = self.chosen() else { return };
        let subject = &finding.subject;
        if session.document.committed().view(subject).is_some() {
            queue.push(Request::ShowFigure(Some(subject.clone())));
            queue.push(Request::Select(Selection::default()));
        } else {
            queue.push(Request::Jump(subject.clone()));
        }
    }
}

fn set(accepted: Vec<Accepted>) -> Vec<Edit> {
    vec![Setting::Roadmap(RoadmapField::Accepted(accepted)).into()]
}

/// What undo calls it: by the name of what the finding is about.
fn action(verb: Verb, finding: &Finding, session: &Session) -> Action {
    let roadmap = session.document.committed();
    let subject = &finding.subject;
    let of_activity = || {
        let (id, _) = subject.as_str().rsplit_once('.')?;
        name_of(roadmap, &crate::model::Id::new(id).ok()?)
    };
    let name = name_of(roadmap, subject).or_else(of_activity);
    Action::new(verb, name.filter(|it| !it.is_empty()).unwrap_or_else(|| subject.to_string()))
}

/// Draws the panel; it fills the room it is given.
pub fn findings_ui(ui: &mut Ui, state: &mut FindingsState, session: &Session, queue: &mut Queue) {
    let look = session.look;
    state.bring_up_to_date(session);
    let place = ui.available_rect_before_wrap();
    ui.set_min_height(place.height());
    let mut act = keys(ui.ctx(), state);
    act = act.or(heading_ui(ui, state, look));
    filters_ui(ui, state, look);
    let room = ui.available_rect_before_wrap();
    let side = (room.width() * 0.34).clamp(220.0, 420.0);
    let (left, right) = room.split_left_right_at_x(room.right() - side);
    let mut half = |rect: Rect, name: &str, draw: &mut dyn FnMut(&mut Ui) -> Option<Act>| {
        let mut inner = ui.new_child(egui::UiBuilder::new().id_salt(name).max_rect(rect));
        inner.shrink_clip_rect(rect.expand(3.0));
        draw(&mut inner)
    };
    act = act.or(half(left, "list", &mut |ui| list::list_ui(ui, state, look)));
    let card = right.with_min_x(right.left() + 14.0);
    act = act.or(half(card, "detail", &mut |ui| detail::detail_ui(ui, state, session)));
    ui.advance_cursor_after_rect(room);
    state.inside = has_keyboard(ui.ctx(), place);
    if let Some(act) = act {
        state.act(act, session, queue);
        ui.ctx().request_repaint();
    }
}

fn has_keyboard(ctx: &Context, place: Rect) -> bool {
    let focused = ctx.memory(|memory| memory.focused()).and_then(|id| ctx.read_response(id));
    focused.is_some_and(|it| place.expand(2.0).contains_rect(it.rect))
}

/// Esc leaves the field of the reason first, and then the panel.
fn keys(ctx: &Context, state: &mut FindingsState) -> Option<Act> {
    let pressed =
        state.inside && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if !pressed {
        return None;
    }
    if state.reason.take().is_some() {
        state.take_focus = true;
        return None;
    }
    Some(Act::Close)
}

fn heading_ui(ui: &mut Ui, state: &FindingsState, look: Look) -> Option<Act> {
    ui.horizontal(|ui| {
        let title = i18n::text(look.lang, "findings-title");
        ui.label(RichText::new(title).font(strong(BODY)).color(color32(look.theme.heading)));
        let counts = [
            ("errors", Value::from(state.open(Severity::Error))),
            ("warnings", Value::from(state.open(Severity::Warning))),
            ("tips", Value::from(state.open(Severity::Tip))),
            ("accepted", Value::from(state.accepted.iter().filter(|it| **it).count())),
        ];
        let words = i18n::format(look.lang, "findings-count", &counts);
        let muted = color32(look.theme.text_muted);
        let label = ui.label(RichText::new(words.as_str()).color(muted));
        ui.accesskit_node_builder(label.id, |node| {
            node.set_role(egui::Role::Status);
            node.set_live(egui::accesskit::Live::Polite);
            node.set_label(words);
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let name = i18n::text(look.lang, "findings-close");
            let close = icons::button(ui, Icon::Close, &name, ButtonState::Plain);
            let keys = i18n::text(look.lang, "findings-keys");
            ui.add(egui::Label::new(RichText::new(keys).size(SMALL).color(muted)).truncate());
            close.clicked().then_some(Act::Close)
        })
        .inner
    })
    .inner
}

fn filters_ui(ui: &mut Ui, state: &mut FindingsState, look: Look) {
    let say = |key| i18n::text(look.lang, key);
    ui.horizontal_wrapped(|ui| {
        for (by, key) in [
            (FindingsBy::Rule, "findings-by-rule"),
            (FindingsBy::Place, "findings-by-place"),
            (FindingsBy::Release, "findings-by-release"),
        ] {
            if ui.selectable_label(state.by == by, say(key)).clicked() {
                state.show_by(by);
                state.cursor = 0;
            }
        }
        ui.separator();
        if ui.selectable_label(state.severity.is_none(), say("findings-all")).clicked() {
            state.severity = None;
        }
        for severity in Severity::ALL {
            let key = match severity {
                Severity::Error => "findings-errors",
                Severity::Warning => "findings-warnings",
                Severity::Tip => "findings-tips",
            };
            if ui.selectable_label(state.severity == Some(severity), say(key)).clicked() {
                state.severity = Some(severity);
            }
        }
        ui.separator();
        let label = ui.label(say("findings-filter"));
        ui.add(TextEdit::singleline(&mut state.words).desired_width(160.0)).labelled_by(label.id);
        ui.checkbox(&mut state.hide_accepted, say("findings-hide-accepted"));
    });
}
