//! What requests and answers do.

use egui::{Context, ViewportCommand};

use super::canvas::acts;
use super::command::Command;
use super::dialogs::{Answer, Dialog, HelpPage, PreferencesEntry, ShortcutSheet};
use super::files::{After, Purpose, Source};
use super::page::{Chart, Page, Tab};
use super::panels::findings::FindingsBy;
use super::present::Present;
use super::queue::{Queue, Request};
use super::samples::Sample;
use super::session::Session;
use super::shell::VeikartApp;
use super::view_state::Wish;
use super::wording::selection_name;
use crate::edit::{Action, Edit, EditError, Target, Verb, verbs};
use crate::i18n::{self, Value};
use crate::model::Grouping;

impl VeikartApp {
    pub(super) fn run(&mut self, ctx: &Context, request: Request) {
        match request {
            Request::Command(command) => {
                self.take_what_is_typed();
                self.run_command(ctx, command);
            }
            Request::Edit(action, edits) => self.edit(action, edits),
            Request::OpenPath(path) => self.leave(ctx, After::Open(Source::Path(path))),
            Request::OpenSample(sample) => self.leave(ctx, After::Open(Source::Sample(sample))),
            Request::Notice(words) => self.toasts.say(words),
            Request::Choose(criteria) => self.wish(Wish::Choose(criteria)),
            Request::Paste(text) => self.paste(&text),
            Request::Select(selection) => self.with(|session| session.selection = selection),
            Request::Jump(id) => self.with(|session| session.jump(&id)),
            Request::ShowOnly(id) => self.with(|session| session.view.show_only(id)),
            Request::ShowFigure(id) => self.with(|session| session.show_figure(id.as_ref())),
            Request::ZoomToYear(year) => self.wish(Wish::Year(year)),
            Request::GoToStep(position) => {
                self.take_what_is_typed();
                self.with(|session| session.go_to_step(position));
            }
            Request::Help(topic) => self.dialog = Some(Dialog::Help(HelpPage::new(topic))),
            Request::ShowActor(id) => self.with(|session| session.show_actor(id)),
            Request::Arrange(spot, way) => self.arrange(&spot, way),
            Request::ToggleFilter(facet, value) => self.with(|session| {
                let mut filters = session.view.view.filters.clone();
                facet.toggle(&mut filters, &value);
                session.view.filter(filters);
            }),
        }
    }

    /// A field of the inspector may hold words that are not in the roadmap yet; what comes next
    /// (saving, closing) shall have them.
    pub(super) fn take_what_is_typed(&mut self) {
        let mut typed = Queue::default();
        self.inspector.finish(&mut typed);
        for request in typed.take() {
            if let Request::Edit(action, edits) = request {
                self.edit(action, edits);
            }
        }
    }

    #[expect(clippy::too_many_lines, reason = "a table: each command and who does it")]
    fn run_command(&mut self, ctx: &Context, command: Command) {
        match command {
            Command::New => self.leave(ctx, After::Open(Source::Sample(Sample::Empty))),
            Command::Open => self.leave(ctx, After::ChooseFile),
            Command::Save => self.save(ctx),
            Command::SaveAs => self.choose_save_place(ctx),
            Command::Export => self.ask_export(),
            Command::Report | Command::Deck => self.ask_document(command),
            Command::Publish => self.ask_publish(),
            Command::Refresh => self.ask_refresh(ctx),
            Command::Print => self.ask_print(),
            Command::Share => self.ask_share(),
            Command::CopyAlternative | Command::CopyFigure => self.copy_out(ctx, command),
            Command::Close => self.leave(ctx, After::Close),
            Command::Quit => self.leave(ctx, After::Quit),
            Command::Undo | Command::Redo => self.with(|session| step(session, command)),
            Command::SelectNone => self.select_none(ctx),
            Command::InvertSelection => self.wish(Wish::Invert),
            Command::SelectAll => self.wish(Wish::SelectAll),
            Command::SelectParts => self.select_parts(),
            Command::SelectAlike(shared) => self.select_alike(shared),
            Command::Cut
            | Command::Copy
            | Command::Paste
            | Command::Duplicate
            | Command::ShiftBy
            | Command::Align(_)
            | Command::Distribute
            | Command::Split
            | Command::Join
            | Command::Certainty(..)
            | Command::Status(_)
            | Command::Delete => self.change_selected(ctx, command),
            Command::Find => self.search.take_focus = true,
            Command::Replace => self.replace.open(),
            Command::ZoomIn | Command::ZoomOut | Command::FitAll | Command::FitSelection => {
                self.zoom(command);
            }
            Command::Arrange(way) => self.arrange_selected(way),
            Command::MoveTo | Command::PlaceAlso => self.ask_destination(command),
            Command::NewRow(kind) => self.new_row(kind),
            Command::NewDependency => self.ask_dependency(),
            Command::Table
            | Command::Matrix
            | Command::Dashboard
            | Command::Record
            | Command::SecondView
            | Command::OtherView
            | Command::SwitchGrouping
            | Command::GroupBy(_)
            | Command::ThenBy(_)
            | Command::SplitByActor
            | Command::MixedBars
            | Command::OnlyThis
            | Command::SortBy(_)
            | Command::ShowLinks(_)
            | Command::Column(_)
            | Command::ClearFilters
            | Command::DimFiltered
            | Command::CollapseAll
            | Command::ExpandAll
            | Command::WholeRoadmap
            | Command::GoBack
            | Command::GoForward => self.with(|session| change_view(session, command)),
            Command::Rename
            | Command::Tentative
            | Command::Phase(_)
            | Command::MoveBy(_)
            | Command::StartBy(_)
            | Command::EndBy(_)
            | Command::NewSegment
            | Command::NewMilestone => self.item_command(command),
            Command::CarryBy(way) => self.wish(Wish::Carry(way)),
            Command::NewFigure
            | Command::UpdateFigure
            | Command::RevertFigure
            | Command::CopyOfFigure
            | Command::DeleteFigure
            | Command::FigureUp
            | Command::FigureDown
            | Command::BreakPage
            | Command::NumberFigures
            | Command::NextFigure
            | Command::PreviousFigure => self.figure_command(command),
            Command::Shortcuts
            | Command::Preferences
            | Command::Palette
            | Command::Help
            | Command::Tour
            | Command::Guide
            | Command::About => self.open_page(ctx, command),
            Command::Present => self.present(ctx),
            Command::FilterBar
            | Command::ScaleUp
            | Command::Density(_)
            | Command::ScaleDown
            | Command::ScaleReset
            | Command::Outline
            | Command::Inspector
            | Command::History
            | Command::Findings
            | Command::Minimap
            | Command::ReleaseCheck
            | Command::Motion(_)
            | Command::Snap(_)
            | Command::Theme(_)
            | Command::Language(_) => self.change_setting(ctx, command),
        }
    }

    /// More or less of the axis in sight.
    fn zoom(&mut self, command: Command) {
        match command {
            Command::ZoomIn => self.wish(Wish::ZoomIn),
            Command::ZoomOut => self.wish(Wish::ZoomOut),
            Command::FitSelection => self.wish(Wish::FitSelection),
            _ => self.wish(Wish::FitAll),
        }
    }

    /// What is done to all that is selected.
    fn change_selected(&mut self, ctx: &Context, command: Command) {
        match command {
            Command::Cut => self.cut(ctx),
            Command::Copy => self.copy(ctx),
            Command::Paste => ctx.send_viewport_cmd(ViewportCommand::RequestPaste),
            Command::Duplicate => self.duplicate(),
            Command::ShiftBy => self.ask_shift(),
            Command::Align(side) => self.align(side),
            Command::Distribute => self.distribute(),
            Command::Split => self.ask_split(),
            Command::Join => self.join(),
            Command::Certainty(side, certainty) => self.set_certainty_of_all(side, certainty),
            Command::Status(status) => self.set_status_of_all(status),
            Command::Delete => self.delete(),
            _ => {}
        }
    }

    /// What stands in front of the window and tells, or asks.
    fn open_page(&mut self, ctx: &Context, command: Command) {
        match command {
            Command::Shortcuts => {
                let sheet = ShortcutSheet::new(self.settings.keys.clone());
                self.dialog = Some(Dialog::Shortcuts(Box::new(sheet)));
            }
            Command::Preferences => {
                let entry = PreferencesEntry::new(self.settings.clone());
                self.dialog = Some(Dialog::Preferences(Box::new(entry)));
            }
            Command::Palette => self.palette.open(),
            Command::Help => {
                let topic = self.places.meant(ctx);
                self.dialog = Some(Dialog::Help(HelpPage::new(topic)));
            }
            Command::Tour => self.begin_tour(),
            Command::Guide => self.dialog = Some(Dialog::Guide),
            Command::About => self.dialog = Some(Dialog::About),
            _ => {}
        }
    }

    fn change_setting(&mut self, ctx: &Context, command: Command) {
        match command {
            Command::FilterBar => {
                self.settings.filter_bar ^= true;
                self.filters.take_focus = self.settings.filter_bar;
            }
            Command::ScaleUp => self.settings.scale_by(1),
            Command::ScaleDown => self.settings.scale_by(-1),
            Command::ScaleReset => self.settings.scale = 100,
            Command::Density(density) => self.settings.density = density,
            Command::Outline => self.settings.outline ^= true,
            Command::Inspector => self.settings.inspector ^= true,
            Command::History => self.settings.history ^= true,
            Command::Minimap => self.settings.minimap ^= true,
            Command::Findings => {
                self.settings.findings ^= true;
                self.findings.take_focus = self.settings.findings;
            }
            Command::ReleaseCheck => {
                self.settings.findings = true;
                self.findings.show_by(FindingsBy::Release);
            }
            Command::Motion(motion) => self.settings.motion = motion,
            Command::Snap(step) => {
                self.settings.snap = step;
                self.with(|session| session.view.snap = step);
            }
            Command::Theme(choice) => self.settings.theme = choice,
            Command::Language(lang) => self.settings.language = lang,
            _ => return,
        }
        self.keep_settings();
        ctx.request_repaint();
    }

    /// What is done to the bars and milestones that are selected.
    fn item_command(&mut self, command: Command) {
        let Some(session) = &self.session else { return };
        if command == Command::Rename {
            return self.stages.front_mut().canvas.rename(session);
        }
        if matches!(command, Command::MoveBy(_)) && self.stages.front_mut().canvas.ask_date(session)
        {
            return;
        }
        acts::command(command, session, &mut self.queue);
    }

    /// Begins to present, or ends it.
    pub(super) fn present(&mut self, ctx: &Context) {
        let Some(session) = &mut self.session else { return };
        match self.present.take() {
            Some(present) => present.end(ctx, session),
            None => self.present = Some(Present::begin(ctx, session)),
        }
        ctx.request_repaint();
    }

    /// Settings are a comfort: where they cannot be kept, the work goes on.
    pub(super) fn keep_settings(&mut self) {
        if let Err(error) = self.settings_file.write(&self.settings) {
            let why = Value::from(error.to_string());
            self.toasts.say(i18n::format(self.settings.language, "settings-lost", &[("why", why)]));
        }
    }

    fn with(&mut self, change: impl FnOnce(&mut Session)) {
        if let Some(session) = &mut self.session {
            change(session);
        }
    }

    fn wish(&mut self, wish: Wish) {
        self.with(|session| session.view.wishes.push(wish));
    }

    fn delete(&mut self) {
        let Some(session) = &self.session else { return };
        let targets: Vec<Target> = session.selection.iter().cloned().collect();
        match verbs::delete(session.document.roadmap(), &targets) {
            Ok(edits) => {
                let name = selection_name(session, self.settings.language);
                self.edit(Action::new(Verb::Delete, name), edits);
            }
            Err(error) => self.refused(&error),
        }
    }

    pub(super) fn edit(&mut self, action: Action, edits: Vec<Edit>) {
        let Some(session) = &mut self.session else { return };
        match session.document.commit(action.clone(), &edits) {
            Ok(changed) => {
                session.hint &= !changed;
                session.selection.keep_existing(session.document.roadmap());
                if changed {
                    session.say("said-done", &action);
                }
            }
            Err(error) => self.refused(&error),
        }
    }

    /// Says why a change was not made.
    pub(super) fn refused(&mut self, error: &EditError) {
        let id = error.id().map(ToString::to_string).unwrap_or_default();
        let words = i18n::format(self.settings.language, error.key(), &[("id", Value::from(id))]);
        self.toasts.say(words);
    }

    pub(super) fn answer(&mut self, ctx: &Context, answer: Answer) {
        match answer {
            Answer::Cancel => self.after_save = None,
            Answer::SaveFirst(after) => {
                self.after_save = Some(after);
                self.save(ctx);
            }
            Answer::Discard(after) => self.go_on(ctx, after),
            Answer::SaveElsewhere => self.choose_save_place(ctx),
            Answer::ReadAgain => self.read_again(ctx),
            Answer::SaveAnyway => self.save_anyway(ctx),
            Answer::Path(path, purpose) => self.path_chosen(ctx, path, &purpose),
            Answer::Typed(path, purpose) => match purpose {
                Purpose::SaveAs
                | Purpose::ExportFile(_)
                | Purpose::Document(_)
                | Purpose::Share
                    if path.exists() =>
                {
                    self.dialog = Some(Dialog::Replace { path, purpose });
                }
                _ => self.path_chosen(ctx, path, &purpose),
            },
            Answer::Edit(action, edits, selection) => {
                self.edit(action, edits);
                if let (Some(session), Some(mut selection)) = (&mut self.session, selection) {
                    selection.keep_existing(session.document.roadmap());
                    session.selection = selection;
                }
            }
            Answer::Command(command) => self.queue.command(command),
            Answer::Export(choice) => self.choose_export_place(ctx, choice),
            Answer::Document(choice) => self.choose_document_place(ctx, choice),
            Answer::DocumentTemplate(choice) => self.choose_document_template(ctx, choice),
            Answer::Print(choice) => self.print(ctx, &choice),
            Answer::Share => self.choose_share_place(ctx),
            Answer::Publish(choice) => self.choose_publish_place(ctx, choice),
            Answer::PublishTemplate(choice, kind) => {
                self.choose_publish_template(ctx, choice, kind);
            }
            Answer::PublishAnyway(folder) => self.publish_to(ctx, folder, true),
        }
    }
}

/// One step back, or forward again.
fn step(session: &mut Session, command: Command) {
    if command == Command::Undo {
        session.undo();
    } else {
        session.redo();
    }
}

/// What is shown of the roadmap, and how.
fn change_view(session: &mut Session, command: Command) {
    let view = &mut session.view;
    match command {
        Command::SwitchGrouping => {
            let next = match view.view.group_by {
                Grouping::ValueChain => Grouping::Strategy,
                _ => Grouping::ValueChain,
            };
            view.group_by(next);
        }
        Command::GroupBy(grouping) => view.group_by(grouping),
        Command::ThenBy(grouping) => view.then_by(grouping),
        Command::SplitByActor => view.split_by_actor(),
        Command::MixedBars => view.mix_bars(),
        Command::SecondView => session.turn_beside(),
        Command::OtherView => session.take_other_view(),
        Command::Table => session.turn_table(),
        Command::Matrix => session.turn_page(Page::Matrix),
        Command::Dashboard => session.turn_page(Page::Dashboard(Chart::Phases)),
        Command::Record => session.turn_page(Page::Record(Tab::Priorities)),
        Command::OnlyThis => session.only_selected(),
        Command::SortBy(sort) => view.sort_by(sort),
        Command::ShowLinks(links) => view.show_links(links),
        Command::Column(column) => view.show_column(column),
        Command::ClearFilters => view.clear_filters(),
        Command::DimFiltered => view.switch_dim(),
        Command::CollapseAll => session.collapse_all(),
        Command::ExpandAll => view.expand_all(),
        Command::WholeRoadmap => session.show_figure(None),
        Command::GoBack => session.go_back(),
        Command::GoForward => session.go_forward(),
        _ => {}
    }
}
