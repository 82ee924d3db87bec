//! What stands around the canvas: the outline at the left, the inspector at the right, and the
//! search box above.

pub mod findings;
pub mod history;
pub mod inspector;
pub mod outline;
pub mod replace;
pub mod search;
