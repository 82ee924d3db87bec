//! The roadmap in a few pages of Markdown: what it is, what comes next, and everything by goal.

use std::fmt::Write as _;

use super::tables::TableOptions;
use super::words::Ground;
use crate::i18n::dates::{day_words, edge_words, span_words};
use crate::i18n::{self, Value};
use crate::model::{Activity, Census, Id, Milestone, Roadmap, Row, Segment, SpanCertainty, When};

/// How many milestones are named as the next ones.
const NEXT: usize = 15;

/// The summary; what is internal is in it only if the options say so.
pub fn summary(roadmap: &Roadmap, options: TableOptions) -> String {
    let public = (!options.internal).then(|| roadmap.without_internal());
    let roadmap = public.as_ref().unwrap_or(roadmap);
    let mut page = Page {
        ground: Ground::new(roadmap, options.lang),
        census: Census::new(roadmap),
        internal: options.internal,
        out: String::new(),
    };
    page.head();
    page.next();
    page.goals();
    page.out
}

struct Page<'a> {
    ground: Ground<'a>,
    census: Census<'a>,
    internal: bool,
    out: String,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn head(&mut self) {
        let roadmap = self.ground.roadmap;
        self.line(&format!("# {}\n", escaped(&roadmap.title)));
        if !roadmap.notice.is_empty() {
            self.line(&format!("> {}\n", escaped(&roadmap.notice)));
        }
        let counts = roadmap.counts();
        let numbers = [
            ("activities", Value::from(counts.activities)),
            ("segments", counts.segments.into()),
            ("milestones", counts.milestones.into()),
            ("undated", counts.segments_undated.into()),
        ];
        let status = day_words(roadmap.as_of, self.ground.lang);
        let mut facts = vec![
            escaped(&roadmap.publisher),
            format!("{} {status}", self.ground.say("table-as-of")),
            format!("{}–{}", roadmap.period.from, roadmap.period.to),
        ];
        if !roadmap.version.is_empty() {
            let version = [("version", Value::from(escaped(&roadmap.version)))];
            facts.push(i18n::format(self.ground.lang, "figure-version", &version));
        }
        facts.retain(|fact| !fact.is_empty());
        self.line(&format!("{}\n", facts.join(" · ")));
        let counted = i18n::format(self.ground.lang, "summary-counts", &numbers);
        self.line(&format!("{counted}\n"));
    }

    /// What comes first after the as-of date.
    fn next(&mut self) {
        let roadmap = self.ground.roadmap;
        let mut coming: Vec<(When, &Activity, &Milestone)> = Vec::new();
        for activity in roadmap.activities.values() {
            for milestone in &activity.milestones {
                match milestone.when.when() {
                    Some(when) if when.last_day() >= roadmap.as_of => {
                        coming.push((when, activity, milestone));
                    }
                    _ => {}
                }
            }
        }
        if coming.is_empty() {
            return;
        }
        coming.sort_by(|a, b| (a.0.last_day(), &a.2.id).cmp(&(b.0.last_day(), &b.2.id)));
        let heading = self.ground.say("summary-next");
        self.line(&format!("## {heading}\n"));
        for (_, activity, milestone) in coming.iter().take(NEXT) {
            let words = self.milestone(milestone);
            self.line(&format!("- {words}: {}", escaped(&activity.name)));
        }
        if coming.len() > NEXT {
            let more = [("count", Value::from(coming.len() - NEXT))];
            let more = i18n::format(self.ground.lang, "summary-more", &more);
            self.line(&format!("- {more}"));
        }
        self.line("");
    }

    fn goals(&mut self) {
        let roadmap = self.ground.roadmap;
        for goal in &roadmap.goals {
            let number = [("number", Value::from(goal.id.as_str()))];
            let number = i18n::format(self.ground.lang, "figure-goal", &number);
            let title = self.ground.name(&goal.id);
            self.line(&format!("## {}: {}\n", escaped(&number), escaped(&title)));
            for sub_goal in &goal.sub_goals {
                let title = format!("{} {}", sub_goal.id, self.ground.name(&sub_goal.id));
                self.line(&format!("### {}\n", escaped(&title)));
                self.rows(&sub_goal.outline, 0);
                self.line("");
            }
            if !goal.candidates.is_empty() {
                let number = [("goal", Value::from(goal.id.as_str()))];
                let title = i18n::format(self.ground.lang, "figure-candidates", &number);
                self.line(&format!("### {}\n", escaped(&title)));
                for id in &goal.candidates {
                    self.activity(id, 0);
                }
                self.line("");
            }
        }
    }

    fn rows(&mut self, rows: &[Row], depth: usize) {
        for row in rows {
            match row {
                Row::Theme(theme) => {
                    self.line(&format!("{}- *{}*", indent(depth), escaped(&theme.title)));
                    self.rows(&theme.rows, depth + 1);
                }
                Row::Activity(id) => self.activity(id, depth),
            }
        }
    }

    fn activity(&mut self, id: &Id, depth: usize) {
        let roadmap = self.ground.roadmap;
        let Some(activity) = roadmap.activity(id) else { return };
        let mut line = format!("{}- **{}**", indent(depth), escaped(&activity.name));
        if let Some(phase) = self.census.current_phase(activity).phase {
            let _written = write!(line, " ({})", escaped(&self.ground.name(&phase)));
        }
        self.line(&line);
        for segment in &activity.segments {
            let words = self.segment(segment);
            self.line(&format!("{}- {words}", indent(depth + 1)));
        }
        for milestone in &activity.milestones {
            let words = self.milestone(milestone);
            self.line(&format!("{}- {words}", indent(depth + 1)));
        }
        if self.internal && !activity.status_note.is_empty() {
            let note = escaped(&activity.status_note);
            self.line(&format!("{}- {note}", indent(depth + 1)));
        }
    }

    /// "Innføring: 2024 – 2025, tentativ (helseforetakene)".
    fn segment(&self, segment: &Segment) -> String {
        let phase = match &segment.phase {
            Some(phase) => self.ground.name(phase),
            None => self.ground.say("figure-unknown-phase"),
        };
        let mut words = escaped(&phase);
        if !segment.label.is_empty() {
            let _written = write!(words, ", {}", escaped(&segment.label));
        }
        let span = span_words(segment.start, segment.end, self.ground.lang);
        let _written = write!(words, ": {span}");
        if segment.certainty != SpanCertainty::Planned {
            let certainty = self.ground.span_certainty(segment.certainty).to_lowercase();
            let _written = write!(words, ", {certainty}");
        }
        if !segment.who.is_empty() {
            let _written = write!(words, " ({})", escaped(&self.ground.mentions(&segment.who)));
        }
        if self.internal && !segment.why.is_empty() {
            let _written = write!(words, " – {}", escaped(&segment.why));
        }
        words
    }

    /// "1. kv. 2025: Tilgjengelig for innføring".
    fn milestone(&self, milestone: &Milestone) -> String {
        let what = match milestone.label.as_str() {
            "" => self.ground.name(&milestone.kind),
            label => label.to_owned(),
        };
        let when = edge_words(milestone.when, self.ground.lang);
        format!("{when}: {}", escaped(&what))
    }
}

fn indent(depth: usize) -> String {
    "  ".repeat(depth)
}

/// Words that no reader of Markdown takes for markup or HTML, on one line.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '\n' | '\t' => out.push(' '),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out.trim().to_owned()
}
