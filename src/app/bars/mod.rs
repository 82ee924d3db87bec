//! The bars around the canvas: menus, tools, status.

mod filter_bar;
mod menu_bar;
mod status_bar;
mod tool_bar;

pub use filter_bar::{Facet, FacetValue, FilterState, filter_bar_ui};
pub use menu_bar::{MenuContext, menu_bar_ui};
pub use status_bar::status_bar_ui;
pub use tool_bar::tool_bar_ui;
