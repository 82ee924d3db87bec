//! Dates and texts in three languages.

mod catalogues;
