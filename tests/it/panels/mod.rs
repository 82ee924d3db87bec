//! Outline, inspector and search box, each alone in a window.

mod adoption;
mod inspector;
mod outline;
mod pictures;
mod search;

use egui::Ui;
use egui_kittest::Harness;
use veikart::app::panels::inspector::{InspectorState, inspector_ui};
use veikart::app::panels::outline::{OutlineState, outline_ui};
use veikart::app::panels::search::{SearchState, search_ui};
use veikart::app::{Look, Queue, Request, Session, ViewState, style};
use veikart::edit::{Document, Selection, Target};
use veikart::i18n::Lang;
use veikart::layout::Density;
use veikart::model::{Id, Precision, Roadmap};
use veikart::theme::{ThemeKind, theme};

use crate::software::Software;

/// The panels, and what a window would do with what they ask for.
pub(super) struct Desk {
    pub session: Session,
    pub asked: Vec<Request>,
    pub inspector: InspectorState,
    pub outline: OutlineState,
    pub search: SearchState,
    queue: Queue,
}

#[derive(Clone, Copy)]
pub(super) enum Panel {
    Inspector,
    Outline,
    Search,
}

pub(super) fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

pub(super) fn national() -> Roadmap {
    let text = include_str!("../../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
    veikart::store::open_text(text).unwrap().roadmap
}

pub(super) fn segment(activity: &str, segment: &str) -> Target {
    Target::Segment { activity: id(activity), id: id(segment) }
}

pub(super) fn desk(selected: impl IntoIterator<Item = Target>) -> Desk {
    desk_in(ThemeKind::Light, Lang::Nb, selected)
}

pub(super) fn desk_in(
    kind: ThemeKind,
    lang: Lang,
    selected: impl IntoIterator<Item = Target>,
) -> Desk {
    let session = Session {
        document: Document::new(national()),
        selection: Selection::from_iter(selected),
        cut: None,
        view: ViewState::whole(Precision::Quarter),
        beside: None,
        table: false,
        look: Look {
            lang,
            theme: theme(kind),
            today: None,
            density: Density::Normal,
            minimap: false,
        },
        file: None,
        trial: false,
        hint: false,
        said: String::new(),
    };
    Desk {
        session,
        asked: Vec::new(),
        inspector: InspectorState::default(),
        outline: OutlineState::default(),
        search: SearchState::default(),
        queue: Queue::default(),
    }
}

impl Desk {
    pub(super) fn roadmap(&self) -> &Roadmap {
        self.session.document.roadmap()
    }

    fn ui(&mut self, ui: &mut Ui, panel: Panel) {
        match panel {
            Panel::Inspector => {
                inspector_ui(ui, &mut self.inspector, &mut self.session, &mut self.queue);
            }
            Panel::Outline => outline_ui(ui, &mut self.outline, &mut self.session, &mut self.queue),
            Panel::Search => {
                search_ui(ui, &mut self.search, &mut self.session, &mut self.queue);
            }
        }
        for request in self.queue.take() {
            self.follow(&request);
            self.asked.push(request);
        }
    }

    fn follow(&mut self, request: &Request) {
        match request {
            Request::Edit(action, edits) => {
                self.session.document.commit(action.clone(), edits).unwrap();
            }
            Request::Select(selection) => self.session.selection = selection.clone(),
            Request::ShowOnly(focus) => self.session.view.show_only(focus.clone()),
            _ => {}
        }
    }
}

pub(super) fn window(desk: Desk, panel: Panel, size: [f32; 2]) -> Harness<'static, Desk> {
    let kind = desk.session.look.theme;
    Harness::builder()
        .with_size(size)
        .with_step_dt(1.0 / 60.0)
        .with_max_steps(40)
        .with_theme(if kind.kind == ThemeKind::Dark {
            egui::Theme::Dark
        } else {
            egui::Theme::Light
        })
        .renderer(Software::default())
        .with_context_setup(move |ctx| {
            style::install_fonts(ctx);
            style::apply(kind, ctx);
        })
        .build_ui_state(
            move |ui, desk| {
                let fill = ui.visuals().panel_fill;
                egui::Frame::new().fill(fill).inner_margin(4).show(ui, |ui| {
                    ui.set_min_size(ui.available_size());
                    desk.ui(ui, panel);
                });
            },
            desk,
        )
}
