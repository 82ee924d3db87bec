//! Dates and texts in three languages.

mod amounts;
mod catalogues;
mod dates;
