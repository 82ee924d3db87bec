//! The window: the only part that knows egui.
//!
//! Each frame: input, panels, canvas, and then what they have asked for ([`Queue`]). A roadmap
//! changes through [`Request::Edit`] only; everything slow runs on a thread (`task`).

pub mod bars;
pub mod canvas;
pub mod clipboard;
pub mod command;
mod dashboard;
mod diagram;
pub mod dialogs;
pub mod figure_flow;
mod figure_list;
pub mod figures;
pub mod file_flow;
pub mod file_look;
pub mod files;
pub mod help;
mod help_flow;
pub mod icons;
pub mod impact;
pub mod many;
pub mod matrix;
pub mod motion;
pub mod page;
mod paint;
pub mod palette;
mod palette_flow;
pub mod panels;
pub mod phase_words;
pub mod placement;
pub mod present;
mod print_flow;
mod publish_flow;
mod queue;
mod refresh_flow;
mod report_flow;
pub mod run;
pub mod samples;
pub mod session;
pub mod settings;
mod settings_flow;
pub mod share_flow;
pub mod shell;
pub mod start_page;
mod structure;
pub mod style;
pub mod system_clipboard;
mod table;
mod task;
pub mod toasts;
pub mod tour;
pub mod trail;
pub mod view_state;
pub mod waiting;
pub mod window;
pub mod wording;

pub use command::Command;
pub use files::Chooser;
pub use page::{Chart, Page, Tab};
pub use queue::{Queue, Request};
pub use samples::Sample;
pub use session::{FileInfo, Look, Session};
pub use settings::{Motion, Renderer, Settings, SettingsFile, ThemeChoice};
pub use shell::{Start, VeikartApp};
pub use view_state::{ViewState, Wish};
pub use window::{WindowError, open_window, today};
