//! The file: its one canonical text, how it is read, and how it is written without loss.

mod backup;
mod explain;
mod folder;
mod ids;
mod json;
mod open;
mod open_error;
mod place;
mod print;
mod save;
mod scan;
mod stamp;

pub use backup::{back_up, backup_folder, backups_of};
pub use folder::WholeFolder;
pub use ids::id_places;
pub use json::{is_json, print_json, text_for};
pub use open::{Opened, open_bytes, open_path, open_text};
pub use open_error::{Expected, OpenError, Problem};
pub use place::Place;
pub use print::print;
pub use save::{SaveError, SaveOptions, Saved, save, write_whole};
pub use stamp::Stamp;
