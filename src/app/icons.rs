//! The program's own icons: lines on a grid of 16, painted in the colour of the text.

use egui::{Color32, Painter, Pos2, Rect, Response, Sense, Stroke, Ui, Vec2, pos2, vec2};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    New,
    Open,
    Save,
    Export,
    Copy,
    Undo,
    Redo,
    Delete,
    Search,
    ZoomIn,
    ZoomOut,
    FitAll,
    FitSelection,
    Strategy,
    ValueChain,
    Collapse,
    Expand,
    Outline,
    Inspector,
    Keyboard,
    Close,
    ChevronRight,
    ChevronDown,
    Warning,
    Info,
    Check,
    Plus,
    More,
    Compass,
    File,
    Only,
    Filter,
    Help,
    Table,
}

/// One stroke of an icon, on a grid of 16 by 16.
enum Mark {
    Line(&'static [(f32, f32)]),
    Closed(&'static [(f32, f32)]),
    Ring(f32, f32, f32),
    Dot(f32, f32, f32),
}

impl Icon {
    #[expect(clippy::too_many_lines, reason = "a table of drawings")]
    fn marks(self) -> &'static [Mark] {
        use Mark::{Closed, Dot, Line, Ring};
        const PAPER: Mark =
            Closed(&[(3.5, 1.5), (9.5, 1.5), (12.5, 4.5), (12.5, 14.5), (3.5, 14.5)]);
        const FOLD: Mark = Line(&[(9.5, 1.5), (9.5, 4.5), (12.5, 4.5)]);
        const LENS: Mark = Ring(7.0, 7.0, 4.75);
        const STEM: Mark = Line(&[(10.5, 10.5), (14.5, 14.5)]);
        match self {
            Self::Filter => &[Closed(&[
                (2.0, 3.0),
                (14.0, 3.0),
                (9.5, 8.5),
                (9.5, 13.5),
                (6.5, 12.0),
                (6.5, 8.5),
            ])],
            Self::New => {
                &[PAPER, FOLD, Line(&[(8.0, 7.0), (8.0, 12.0)]), Line(&[(5.5, 9.5), (10.5, 9.5)])]
            }
            Self::Table => &[
                Closed(&[(2.0, 2.5), (14.0, 2.5), (14.0, 13.5), (2.0, 13.5)]),
                Line(&[(2.0, 6.0), (14.0, 6.0)]),
                Line(&[(2.0, 9.75), (14.0, 9.75)]),
                Line(&[(6.5, 2.5), (6.5, 13.5)]),
            ],
            Self::File => &[PAPER, FOLD],
            Self::Open => &[
                Line(&[(1.5, 13.0), (1.5, 3.0), (6.0, 3.0), (7.5, 4.5), (13.0, 4.5), (13.0, 7.0)]),
                Closed(&[(1.5, 13.5), (4.0, 7.0), (15.0, 7.0), (12.5, 13.5)]),
            ],
            Self::Save => &[
                Closed(&[(2.0, 2.0), (11.5, 2.0), (14.0, 4.5), (14.0, 14.0), (2.0, 14.0)]),
                Line(&[(5.0, 2.0), (5.0, 5.5), (10.5, 5.5), (10.5, 2.0)]),
                Line(&[(4.5, 14.0), (4.5, 9.0), (11.5, 9.0), (11.5, 14.0)]),
            ],
            Self::Export => &[
                Line(&[(8.0, 10.0), (8.0, 1.75)]),
                Line(&[(4.75, 5.0), (8.0, 1.75), (11.25, 5.0)]),
                Line(&[(2.0, 9.0), (2.0, 14.0), (14.0, 14.0), (14.0, 9.0)]),
            ],
            Self::Copy => &[
                Closed(&[(5.5, 5.5), (14.0, 5.5), (14.0, 14.0), (5.5, 14.0)]),
                Line(&[(3.5, 10.5), (2.0, 10.5), (2.0, 2.0), (10.5, 2.0), (10.5, 3.5)]),
            ],
            Self::Undo => &[
                Line(&[(5.5, 2.5), (2.0, 6.0), (5.5, 9.5)]),
                Line(&[
                    (2.0, 6.0),
                    (9.5, 6.0),
                    (11.7, 6.6),
                    (13.3, 8.2),
                    (13.9, 10.0),
                    (13.3, 11.8),
                    (11.7, 13.4),
                    (9.5, 14.0),
                    (7.0, 14.0),
                ]),
            ],
            Self::Redo => &[
                Line(&[(10.5, 2.5), (14.0, 6.0), (10.5, 9.5)]),
                Line(&[
                    (14.0, 6.0),
                    (6.5, 6.0),
                    (4.3, 6.6),
                    (2.7, 8.2),
                    (2.1, 10.0),
                    (2.7, 11.8),
                    (4.3, 13.4),
                    (6.5, 14.0),
                    (9.0, 14.0),
                ]),
            ],
            Self::Delete => &[
                Line(&[(2.0, 4.0), (14.0, 4.0)]),
                Line(&[(5.5, 4.0), (5.5, 1.75), (10.5, 1.75), (10.5, 4.0)]),
                Line(&[(3.5, 4.0), (4.3, 14.25), (11.7, 14.25), (12.5, 4.0)]),
                Line(&[(6.5, 7.0), (6.8, 11.5)]),
                Line(&[(9.5, 7.0), (9.2, 11.5)]),
            ],
            Self::Search => &[LENS, STEM],
            Self::ZoomIn => {
                &[LENS, STEM, Line(&[(7.0, 4.8), (7.0, 9.2)]), Line(&[(4.8, 7.0), (9.2, 7.0)])]
            }
            Self::ZoomOut => &[LENS, STEM, Line(&[(4.8, 7.0), (9.2, 7.0)])],
            Self::FitAll => &[
                Line(&[(1.5, 3.0), (1.5, 13.0)]),
                Line(&[(14.5, 3.0), (14.5, 13.0)]),
                Line(&[(4.0, 8.0), (12.0, 8.0)]),
                Line(&[(6.0, 5.75), (3.75, 8.0), (6.0, 10.25)]),
                Line(&[(10.0, 5.75), (12.25, 8.0), (10.0, 10.25)]),
            ],
            Self::FitSelection => &[
                Line(&[(2.0, 5.0), (2.0, 2.0), (5.0, 2.0)]),
                Line(&[(11.0, 2.0), (14.0, 2.0), (14.0, 5.0)]),
                Line(&[(14.0, 11.0), (14.0, 14.0), (11.0, 14.0)]),
                Line(&[(5.0, 14.0), (2.0, 14.0), (2.0, 11.0)]),
                Closed(&[(4.5, 6.25), (11.5, 6.25), (11.5, 9.75), (4.5, 9.75)]),
            ],
            Self::Strategy => &[
                Line(&[(2.0, 3.0), (10.0, 3.0)]),
                Line(&[(3.0, 3.0), (3.0, 13.0), (6.0, 13.0)]),
                Line(&[(3.0, 8.0), (6.0, 8.0)]),
                Line(&[(8.0, 8.0), (14.0, 8.0)]),
                Line(&[(8.0, 13.0), (14.0, 13.0)]),
            ],
            Self::ValueChain => &[
                Closed(&[(1.5, 2.0), (6.5, 2.0), (6.5, 5.0), (1.5, 5.0)]),
                Closed(&[(5.5, 6.5), (10.5, 6.5), (10.5, 9.5), (5.5, 9.5)]),
                Closed(&[(9.5, 11.0), (14.5, 11.0), (14.5, 14.0), (9.5, 14.0)]),
            ],
            Self::Collapse => &[
                Line(&[(2.0, 8.0), (14.0, 8.0)]),
                Line(&[(5.0, 1.75), (8.0, 4.75), (11.0, 1.75)]),
                Line(&[(5.0, 14.25), (8.0, 11.25), (11.0, 14.25)]),
            ],
            Self::Expand => &[
                Line(&[(2.0, 8.0), (14.0, 8.0)]),
                Line(&[(5.0, 4.75), (8.0, 1.75), (11.0, 4.75)]),
                Line(&[(5.0, 11.25), (8.0, 14.25), (11.0, 11.25)]),
            ],
            Self::Outline => &[
                Closed(&[(1.5, 2.5), (14.5, 2.5), (14.5, 13.5), (1.5, 13.5)]),
                Line(&[(6.0, 2.5), (6.0, 13.5)]),
            ],
            Self::Inspector => &[
                Closed(&[(1.5, 2.5), (14.5, 2.5), (14.5, 13.5), (1.5, 13.5)]),
                Line(&[(10.0, 2.5), (10.0, 13.5)]),
            ],
            Self::Keyboard => &[
                Closed(&[(1.0, 3.5), (15.0, 3.5), (15.0, 12.5), (1.0, 12.5)]),
                Dot(4.0, 6.5, 0.8),
                Dot(8.0, 6.5, 0.8),
                Dot(12.0, 6.5, 0.8),
                Line(&[(5.0, 9.75), (11.0, 9.75)]),
            ],
            Self::Close => &[Line(&[(3.5, 3.5), (12.5, 12.5)]), Line(&[(12.5, 3.5), (3.5, 12.5)])],
            Self::ChevronRight => &[Line(&[(6.0, 3.5), (10.5, 8.0), (6.0, 12.5)])],
            Self::ChevronDown => &[Line(&[(3.5, 6.0), (8.0, 10.5), (12.5, 6.0)])],
            Self::Warning => &[
                Closed(&[(8.0, 1.75), (15.0, 14.0), (1.0, 14.0)]),
                Line(&[(8.0, 6.0), (8.0, 9.75)]),
                Dot(8.0, 12.0, 0.9),
            ],
            Self::Info => {
                &[Ring(8.0, 8.0, 6.5), Line(&[(8.0, 7.25), (8.0, 11.5)]), Dot(8.0, 4.75, 0.9)]
            }
            Self::Help => &[
                Ring(8.0, 8.0, 6.5),
                Line(&[
                    (5.9, 6.3),
                    (6.4, 4.9),
                    (8.0, 4.3),
                    (9.6, 5.0),
                    (9.8, 6.4),
                    (8.1, 7.9),
                    (8.0, 9.3),
                ]),
                Dot(8.0, 11.6, 0.9),
            ],
            Self::Check => &[Line(&[(2.5, 8.5), (6.25, 12.25), (13.5, 4.0)])],
            Self::Plus => &[Line(&[(8.0, 2.5), (8.0, 13.5)]), Line(&[(2.5, 8.0), (13.5, 8.0)])],
            Self::More => &[Dot(3.0, 8.0, 1.2), Dot(8.0, 8.0, 1.2), Dot(13.0, 8.0, 1.2)],
            Self::Only => &[Ring(8.0, 8.0, 5.5), Dot(8.0, 8.0, 2.0)],
            Self::Compass => {
                &[Ring(8.0, 8.0, 6.5), Closed(&[(11.0, 5.0), (9.1, 9.1), (5.0, 11.0), (6.9, 6.9)])]
            }
        }
    }
}

/// Paints an icon into the largest square in the middle of `rect`.
pub fn paint(painter: &Painter, rect: Rect, icon: Icon, color: Color32) {
    let scale = rect.width().min(rect.height()) / 16.0;
    let corner = rect.center() - Vec2::splat(8.0 * scale);
    let at = |x: f32, y: f32| -> Pos2 { corner + vec2(x, y) * scale };
    let stroke = Stroke::new(1.5 * scale.max(0.8), color);
    for mark in icon.marks() {
        match *mark {
            Mark::Line(points) => {
                painter.line(points.iter().map(|&(x, y)| at(x, y)).collect(), stroke);
            }
            Mark::Closed(points) => {
                let points = points.iter().map(|&(x, y)| at(x, y)).collect();
                painter.add(egui::Shape::closed_line(points, stroke));
            }
            Mark::Ring(x, y, radius) => {
                painter.circle_stroke(at(x, y), radius * scale, stroke);
            }
            Mark::Dot(x, y, radius) => {
                painter.circle_filled(at(x, y), radius * scale, color);
            }
        }
    }
}

/// A button that shows an icon only; `name` is what a screen reader says.
pub fn button(ui: &mut Ui, icon: Icon, name: &str, state: ButtonState) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(30.0, 28.0), Sense::click());
    let (enabled, chosen) = (ui.is_enabled(), state == ButtonState::Chosen);
    response.widget_info(|| match state {
        ButtonState::Plain => egui::WidgetInfo::labeled(egui::Role::Button, enabled, name),
        ButtonState::Chosen | ButtonState::Unchosen => {
            egui::WidgetInfo::selected(egui::Role::Button, enabled, chosen, name)
        }
    });
    if ui.is_rect_visible(rect) {
        let visuals = ui.style().interact_selectable(&response, chosen);
        let quiet = !chosen && !response.hovered() && !response.has_focus();
        if !quiet {
            let stroke =
                if response.has_focus() { ui.visuals().selection.stroke } else { Stroke::NONE };
            let fill = if chosen { ui.visuals().selection.bg_fill } else { visuals.weak_bg_fill };
            ui.painter().rect(rect, 6.0, fill, stroke, egui::StrokeKind::Inside);
        }
        let side = 16.0;
        let place = Rect::from_center_size(
            pos2(rect.center().x.round(), rect.center().y.round()),
            Vec2::splat(side),
        );
        paint(ui.painter(), place, icon, ui.visuals().text_color());
    }
    response
}

/// Whether an icon button stands for a choice, and whether the choice holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonState {
    Plain,
    Chosen,
    Unchosen,
}
