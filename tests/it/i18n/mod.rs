//! Dates and texts in three languages.

mod catalogues;
mod dates;
