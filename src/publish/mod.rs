//! The roadmap as documents that other programs read: made from the model, with figures.

pub mod docx;
pub mod report;
