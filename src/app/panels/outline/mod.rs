//! The outline: goals, sub-goals and themes with counts, and the figures of the file.

mod arrange;
mod figures;
mod row;
mod tree;

use std::collections::BTreeSet;

use egui::{EventFilter, Key, Modifiers, Rect, Role, ScrollArea, Ui, pos2, vec2};

use self::row::{Done, Line};
use self::tree::{Branch, Tree};
use crate::app::command::Command;
use crate::app::queue::{Queue, Request};
use crate::app::session::Session;
use crate::app::structure::NewRow;
use crate::app::style;
use crate::edit::verbs::{Spot, Way};
use crate::edit::{Selection, Target};
use crate::i18n::{self, Value};
use crate::model::{Id, Roadmap};

/// What the outline remembers between frames.
#[derive(Debug, Default)]
pub struct OutlineState {
    tab: Tab,
    tree: Tree,
    /// Headings that are not as they are at first: closed goals, open sub-goals and themes.
    toggled: BTreeSet<tree::Key>,
    lines: Lines,
    /// The line the keyboard stands on.
    cursor: usize,
    /// Where the lines shall be scrolled to in the next frame.
    scroll_to: Option<f32>,
    /// The part of the lines that was in sight.
    seen: (f32, f32),
    /// The keyboard stays with this row, wherever it goes.
    follow_id: Option<Id>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Goals,
    Figures,
}

/// The lines in sight if the panel were endless: which they are, and where each begins.
#[derive(Debug, Default)]
struct Lines {
    nodes: Vec<usize>,
    /// One more than there are lines; the last is the height of all.
    tops: Vec<f32>,
    width: f32,
}

/// Draws the outline into the panel.
pub fn outline_ui(ui: &mut Ui, state: &mut OutlineState, session: &mut Session, queue: &mut Queue) {
    tabs_ui(ui, state, session);
    match state.tab {
        Tab::Goals => {
            only_this_ui(ui, session, queue);
            tree_ui(ui, state, session, queue);
        }
        Tab::Figures => figures::figures_ui(ui, session, queue),
    }
}

fn tabs_ui(ui: &mut Ui, state: &mut OutlineState, session: &Session) {
    let lang = session.look.lang;
    ui.horizontal(|ui| {
        ui.add_space(4.0);
        for (tab, key) in [(Tab::Goals, "outline-goals"), (Tab::Figures, "outline-figures")] {
            let chosen = state.tab == tab;
            let words = egui::RichText::new(i18n::text(lang, key)).font(style::strong(style::BODY));
            let response = ui.selectable_label(chosen, words);
            ui.accesskit_node_builder(response.id, |node| node.set_role(Role::Tab));
            if response.clicked() {
                state.tab = tab;
            }
        }
    });
    ui.add_space(4.0);
}

/// Says that only a part is shown, and takes that back.
fn only_this_ui(ui: &mut Ui, session: &Session, queue: &mut Queue) {
    let Some(id) = &session.view.focus else { return };
    let lang = session.look.lang;
    egui::Frame::new()
        .fill(style::color32(session.look.theme.selection))
        .corner_radius(6)
        .inner_margin(egui::Margin::symmetric(10, 6))
        .outer_margin(egui::Margin::symmetric(4, 0))
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                let what = title_of(session.document.roadmap(), id);
                ui.label(i18n::format(lang, "outline-shows-only", &[("what", Value::from(what))]));
                if ui.button(i18n::text(lang, "outline-show-all")).clicked() {
                    queue.push(Request::ShowOnly(None));
                }
            });
        });
    ui.add_space(4.0);
}

/// The number of a goal or sub-goal, the title of a theme.
fn title_of(roadmap: &Roadmap, id: &Id) -> String {
    roadmap.theme(id).map_or_else(|| id.to_string(), |theme| theme.title.clone())
}

fn tree_ui(ui: &mut Ui, state: &mut OutlineState, session: &Session, queue: &mut Queue) {
    let roadmap = session.document.committed();
    let changed = state.tree.update(roadmap);
    let width = ui.available_width();
    if changed || state.lines.width != width {
        state.place_lines(ui, session, width);
    }
    if changed && let Some(id) = state.follow_id.take() {
        let at = state.lines.nodes.iter().position(|&index| state.tree.nodes[index].id == id);
        if let Some(at) = at {
            state.put_cursor(ui, at);
        }
    }
    if state.tree.nodes.is_empty() {
        ui.weak(i18n::text(session.look.lang, "outline-empty"));
        return;
    }
    let mut area = ScrollArea::vertical().auto_shrink(false).id_salt("outline");
    if let Some(to) = state.scroll_to.take() {
        area = area.vertical_scroll_offset(to);
    }
    let mut done = None;
    let shown = area.show_viewport(ui, |ui, sight| {
        let origin = ui.max_rect().min;
        arrange::scroll_while_held(ui, ui.clip_rect());
        ui.set_height(state.lines.tops.last().copied().unwrap_or(0.0));
        for at in state.lines.between(sight.min.y, sight.max.y) {
            let top = origin.y + state.lines.tops[at];
            let height = state.lines.tops[at + 1] - state.lines.tops[at];
            let rect = Rect::from_min_size(pos2(origin.x, top), vec2(width, height));
            if let Some(what) = state.line_ui(ui, at, rect, session, queue) {
                done = Some((at, what));
            }
        }
    });
    state.seen = (shown.state.clamped_offset().y, shown.inner_rect.height());
    if let Some((at, what)) = done {
        state.follow(ui, at, what, session, queue);
    }
}

impl Lines {
    /// The lines that touch this stretch.
    fn between(&self, top: f32, bottom: f32) -> std::ops::Range<usize> {
        let first = self.tops.partition_point(|&y| y <= top).saturating_sub(1);
        let last = self.tops.partition_point(|&y| y < bottom);
        first..last.min(self.nodes.len())
    }
}

impl OutlineState {
    fn place_lines(&mut self, ui: &Ui, session: &Session, width: f32) {
        let (roadmap, lang) = (session.document.committed(), session.look.lang);
        let nodes = self.tree.visible(&self.toggled);
        let mut tops = Vec::with_capacity(nodes.len() + 1);
        let mut top = 0.0;
        for &at in &nodes {
            tops.push(top);
            let node = &self.tree.nodes[at];
            top += row::height(ui, node, &node.title(roadmap, lang), width);
        }
        tops.push(top);
        self.cursor = self.cursor.min(nodes.len().saturating_sub(1));
        self.lines = Lines { nodes, tops, width };
    }

    /// Draws one line and tells what was done to it.
    fn line_ui(
        &self,
        ui: &Ui,
        at: usize,
        rect: Rect,
        session: &Session,
        queue: &mut Queue,
    ) -> Option<What> {
        let index = self.lines.nodes[at];
        let node = &self.tree.nodes[index];
        let title = node.title(session.document.committed(), session.look.lang);
        let open = node.has_children(index).then(|| node.is_open(&self.toggled));
        let target = match node.branch {
            Branch::Activity => Some(Target::Activity(node.id.clone())),
            Branch::Candidates => None,
            Branch::Goal | Branch::SubGoal | Branch::Theme => {
                Some(Target::Heading(node.id.clone()))
            }
        };
        let line = Line {
            node,
            title: &title,
            open,
            selected: target.is_some_and(|target| session.selection.contains(&target)),
            cursor: at == self.cursor,
            id: line_id(ui, index),
        };
        let (response, done) = row::line_ui(ui, &line, rect, session.look);
        arrange::drag_ui(ui, &response, node.branch, &self.spot(index), session, queue);
        let mut what = match done {
            Done::Nothing => None,
            done => Some(What::Done(done)),
        };
        if response.has_focus() {
            let filter = EventFilter {
                vertical_arrows: true,
                horizontal_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
            what = what.or_else(|| stepped(ui).map(What::Stepped));
            what = what.or_else(|| pressed(ui).map(What::Pressed));
        }
        response.context_menu(|ui| {
            for (key, done) in menu(node.branch, open) {
                if ui.button(i18n::text(session.look.lang, key)).clicked() {
                    what = Some(What::Done(done));
                    ui.close();
                }
            }
            if node.branch == Branch::Candidates {
                return;
            }
            ui.separator();
            for command in commands(node.branch) {
                if ui.button(command.title(session.look.lang)).clicked() {
                    what = Some(What::Asked(command));
                    ui.close();
                }
            }
        });
        what
    }

    fn follow(&mut self, ui: &Ui, at: usize, what: What, session: &Session, queue: &mut Queue) {
        let index = self.lines.nodes[at];
        let (branch, id) = (self.tree.nodes[index].branch, self.tree.nodes[index].id.clone());
        match what {
            What::Done(Done::Nothing) => {}
            What::Done(Done::Chosen) if branch == Branch::Candidates => self.turn(ui, at, session),
            What::Done(Done::Chosen) => {
                self.put_cursor(ui, at);
                queue.push(Request::Jump(id));
            }
            What::Done(Done::Folded) => self.turn(ui, at, session),
            What::Done(Done::ShownAlone) => queue.push(Request::ShowOnly(Some(id))),
            What::Pressed(key) => self.press(ui, at, key, session),
            What::Stepped(way) => {
                if branch != Branch::Candidates {
                    self.follow_id = Some(id);
                    queue.push(Request::Arrange(self.spot(index), way));
                }
            }
            What::Asked(command) => {
                let target = match branch {
                    Branch::Activity => Target::Activity(id),
                    _ => Target::Heading(id),
                };
                queue.push(Request::Jump(target.id().clone()));
                queue.push(Request::Select(Selection::only(target)));
                queue.command(command);
            }
        }
    }

    /// What the line stands for, and under what.
    fn spot(&self, index: usize) -> Spot {
        let node = &self.tree.nodes[index];
        let under = node.parent.map(|parent| self.tree.nodes[parent].id.clone());
        Spot { id: node.id.clone(), under }
    }

    /// Opens what is closed, closes what is open.
    fn turn(&mut self, ui: &Ui, at: usize, session: &Session) {
        let key = self.tree.nodes[self.lines.nodes[at]].key();
        if !self.toggled.remove(&key) {
            self.toggled.insert(key);
        }
        self.place_lines(ui, session, self.lines.width);
        self.put_cursor(ui, at);
    }

    /// The arrows walk through the lines, to the right into what is below and to the left out.
    fn press(&mut self, ui: &Ui, at: usize, key: Key, session: &Session) {
        let index = self.lines.nodes[at];
        let node = &self.tree.nodes[index];
        let open = node.has_children(index).then(|| node.is_open(&self.toggled));
        let last = self.lines.nodes.len() - 1;
        match (key, open) {
            (Key::ArrowDown, _) => self.put_cursor(ui, (at + 1).min(last)),
            (Key::ArrowUp, _) => self.put_cursor(ui, at.saturating_sub(1)),
            (Key::Home, _) => self.put_cursor(ui, 0),
            (Key::End, _) => self.put_cursor(ui, last),
            (Key::ArrowRight, Some(false)) | (Key::ArrowLeft, Some(true)) => {
                self.turn(ui, at, session);
            }
            (Key::ArrowRight, Some(true)) => self.put_cursor(ui, at + 1),
            (Key::ArrowLeft, _) => {
                let above = node
                    .parent
                    .and_then(|parent| self.lines.nodes.iter().position(|&index| index == parent));
                self.put_cursor(ui, above.unwrap_or(at));
            }
            _ => {}
        }
    }

    /// Gives the keyboard to a line and brings the line into sight.
    fn put_cursor(&mut self, ui: &Ui, at: usize) {
        self.cursor = at;
        let Some(&index) = self.lines.nodes.get(at) else { return };
        ui.memory_mut(|memory| memory.request_focus(line_id(ui, index)));
        let (top, bottom) = (self.lines.tops[at], self.lines.tops[at + 1]);
        let (offset, height) = self.seen;
        if top < offset {
            self.scroll_to = Some(top);
        } else if bottom > offset + height {
            self.scroll_to = Some(bottom - height);
        }
    }
}

/// What happened to a line: with the mouse or Enter, or with another key.
#[derive(Clone, Copy)]
enum What {
    Done(Done),
    Pressed(Key),
    /// Ctrl and an arrow: the row goes that way.
    Stepped(Way),
    /// Chosen in the menu, for this row.
    Asked(Command),
}

fn stepped(ui: &Ui) -> Option<Way> {
    let keys = [
        (Key::ArrowUp, Way::Up),
        (Key::ArrowDown, Way::Down),
        (Key::ArrowRight, Way::In),
        (Key::ArrowLeft, Way::Out),
    ];
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, key));
    keys.into_iter().find(|(key, _)| pressed(*key)).map(|(_, way)| way)
}

/// What the menu of a line does with the row itself.
fn commands(branch: Branch) -> Vec<Command> {
    let new: &[NewRow] = match branch {
        Branch::Goal => &[NewRow::Goal, NewRow::SubGoal],
        Branch::SubGoal => &[NewRow::SubGoal, NewRow::Theme, NewRow::Activity],
        Branch::Theme | Branch::Activity => &[NewRow::Theme, NewRow::Activity],
        Branch::Candidates => &[],
    };
    let new = new.iter().map(|kind| Command::NewRow(*kind));
    let ways = [Way::Up, Way::Down, Way::In, Way::Out].map(Command::Arrange);
    let place = (branch == Branch::Activity).then_some(Command::PlaceAlso);
    let rest = [Command::Cut, Command::Paste, Command::Delete];
    std::iter::once(Command::Rename)
        .chain(new)
        .chain(ways)
        .chain([Command::MoveTo])
        .chain(place)
        .chain(rest)
        .collect()
}

fn pressed(ui: &Ui) -> Option<Key> {
    [Key::ArrowDown, Key::ArrowUp, Key::ArrowLeft, Key::ArrowRight, Key::Home, Key::End]
        .into_iter()
        .find(|&key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)))
}

/// What the menu of a line offers.
fn menu(branch: Branch, open: Option<bool>) -> Vec<(&'static str, Done)> {
    let jump = (branch != Branch::Candidates).then_some(("outline-go-there", Done::Chosen));
    let alone = matches!(branch, Branch::Goal | Branch::SubGoal | Branch::Theme)
        .then_some(("outline-only-this", Done::ShownAlone));
    let fold = open.map(|open| (if open { "outline-close" } else { "outline-open" }, Done::Folded));
    jump.into_iter().chain(alone).chain(fold).collect()
}

fn line_id(_ui: &Ui, index: usize) -> egui::Id {
    egui::Id::unique(("line of the outline", index))
}
