//! Milestones as a calendar (iCalendar, RFC 5545), none of them more precise than it is known.

use std::fmt::Write as _;

use chrono::{Days, NaiveDate};
use sha2::{Digest as _, Sha256};

use super::tables::TableOptions;
use super::words::Ground;
use crate::i18n::dates::{edge_words, when_words};
use crate::i18n::{self, Value};
use crate::model::{Certainty, Edge, Id, Milestone, Period, Qualifier, Roadmap, When};

/// A calendar, and what it could not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    pub text: String,
    pub events: usize,
    /// Milestones without a date, which no calendar can show.
    pub undated: usize,
}

/// Every dated milestone as an event of whole days. What is known as a quarter lasts that quarter,
/// and its title says so.
pub fn calendar(roadmap: &Roadmap, options: TableOptions) -> Calendar {
    let ground = Ground::new(roadmap, options.lang);
    let mut out = Lines::default();
    let (mut events, mut undated) = (0, 0);
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//Veikart//Veikart//NO");
    out.line("CALSCALE:GREGORIAN");
    out.line("METHOD:PUBLISH");
    out.text("X-WR-CALNAME", &roadmap.title);
    let whose = whose(roadmap);
    let stamp = roadmap.as_of.format("%Y%m%dT000000Z").to_string();
    for (id, activity) in &roadmap.activities {
        for milestone in &activity.milestones {
            let Edge::At(when) = milestone.when else {
                undated += 1;
                continue;
            };
            events += 1;
            out.line("BEGIN:VEVENT");
            out.line(&format!("UID:{}@{whose}", plain(milestone.id.as_str())));
            out.line(&format!("DTSTAMP:{stamp}"));
            out.line(&format!("DTSTART;VALUE=DATE:{}", day(when.first_day())));
            let after = when.last_day().checked_add_days(Days::new(1));
            out.line(&format!("DTEND;VALUE=DATE:{}", day(after.unwrap_or(when.last_day()))));
            out.text("SUMMARY", &summary(&ground, &activity.name, milestone, when));
            out.text("DESCRIPTION", &description(&ground, id, milestone, when, options));
            out.text("CATEGORIES", &ground.name(&milestone.kind));
            out.line(match milestone.certainty {
                Certainty::Planned => "STATUS:CONFIRMED",
                Certainty::Tentative => "STATUS:TENTATIVE",
            });
            // Nobody is busy for a whole quarter.
            out.line("TRANSP:TRANSPARENT");
            out.line("END:VEVENT");
        }
    }
    out.line("END:VCALENDAR");
    Calendar { text: out.0, events, undated }
}

/// "Tilgjengelig for innføring: Kritisk info (1. kv. 2025)".
fn summary(ground: &Ground<'_>, activity: &str, milestone: &Milestone, when: When) -> String {
    let what = match milestone.label.as_str() {
        "" => ground.name(&milestone.kind),
        label => label.to_owned(),
    };
    if is_one_day(when) {
        format!("{what}: {activity}")
    } else {
        format!("{what}: {activity} ({})", when_words(when, ground.lang))
    }
}

fn is_one_day(when: When) -> bool {
    when.qualifier == Qualifier::Exact && when.to.is_none() && matches!(when.from, Period::Day(_))
}

fn description(
    ground: &Ground<'_>,
    activity: &Id,
    milestone: &Milestone,
    when: When,
    options: TableOptions,
) -> String {
    let mut lines = vec![
        format!("{}: {}", ground.say("table-milestone-kind"), ground.name(&milestone.kind)),
        format!("{}: {}", ground.say("table-when"), edge_words(Edge::At(when), ground.lang)),
    ];
    if !is_one_day(when) {
        lines.push(ground.say("calendar-imprecise"));
    }
    lines.push(format!(
        "{}: {}",
        ground.say("table-certainty"),
        ground.certainty(milestone.certainty)
    ));
    let who = ground.mentions(&milestone.who);
    if !who.is_empty() {
        lines.push(format!("{}: {who}", ground.say("table-actors")));
    }
    if options.internal && !milestone.why.is_empty() {
        lines.push(format!("{}: {}", ground.say("table-why"), milestone.why));
    }
    let place =
        [("activity", Value::from(activity.as_str())), ("id", milestone.id.as_str().into())];
    lines.push(i18n::format(ground.lang, "calendar-place", &place));
    lines.join("\n")
}

fn day(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

/// What tells the milestones of this roadmap from those of another: who publishes it and which
/// years it covers, for its title may change from one version to the next.
fn whose(roadmap: &Roadmap) -> String {
    let mut hasher = Sha256::new();
    hasher.update(roadmap.publisher.as_bytes());
    hasher.update(roadmap.period.from.to_be_bytes());
    let mut name = String::new();
    for byte in hasher.finalize().iter().take(6) {
        // Writing to a string never fails.
        let _written = write!(name, "{byte:02x}");
    }
    format!("{name}.veikart")
}

/// An id in the characters that every calendar takes; others by their number.
fn plain(id: &str) -> String {
    let mut out = String::new();
    for c in id.chars() {
        if c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_') {
            out.push(c);
        } else {
            let _written = write!(out, "+{:X}+", u32::from(c));
        }
    }
    out
}

/// The lines of a calendar: 75 octets at most, the rest folded onto further ones.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn text(&mut self, name: &str, words: &str) {
        let mut escaped = String::with_capacity(words.len());
        for c in words.chars() {
            match c {
                '\\' | ';' | ',' => {
                    escaped.push('\\');
                    escaped.push(c);
                }
                '\n' => escaped.push_str("\\n"),
                '\t' => escaped.push(' '),
                // A reader may take these for the end of a line.
                '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
                c if c.is_control() => {}
                c => escaped.push(c),
            }
        }
        self.line(&format!("{name}:{escaped}"));
    }

    fn line(&mut self, line: &str) {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > 75 {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}
