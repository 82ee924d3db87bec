//! Segments, milestones, states and amounts in words.

use rust_decimal::Decimal;

use super::ground::Ground;
use crate::i18n::{Lang, dates};
use crate::model::{
    Activity, Certainty, Edge, Id, Indicator, Mention, Milestone, Relation, Role, Segment, Shape,
    SpanCertainty, Status,
};

impl Ground<'_> {
    /// The name of a phase in the language of the report.
    pub(super) fn phase(&self, phase: Option<&Id>) -> String {
        match phase.and_then(|id| self.roadmap.phase(id)) {
            Some(phase) => phase.names.get(self.lang.tag()).unwrap_or(&phase.name).to_owned(),
            None => self.say("figure-unknown-phase"),
        }
    }

    /// "pågår", or nothing where the state is not known.
    pub(super) fn status(&self, status: Status) -> String {
        let key = match status {
            Status::Ongoing => "figure-status-ongoing",
            Status::Planned => "figure-status-planned",
            Status::Completed => "figure-status-completed",
            Status::Delayed => "figure-status-delayed",
            Status::AtRisk => "figure-status-at-risk",
            Status::Terminated => "figure-status-terminated",
            Status::Unknown => return String::new(),
        };
        self.say(key)
    }

    pub(super) fn span_certainty(&self, certainty: SpanCertainty) -> String {
        self.say(match certainty {
            SpanCertainty::Planned => "figure-planned",
            SpanCertainty::Tentative => "figure-tentative",
            SpanCertainty::TentativeStart => "figure-tentative-start",
            SpanCertainty::TentativeEnd => "figure-tentative-end",
        })
    }

    /// When, how certain, how it stands, for whom: "2024–2025, tentativ".
    pub(super) fn segment(&self, segment: &Segment) -> String {
        let mut parts = vec![dates::span_words(segment.start, segment.end, self.lang)];
        let status = self.status(segment.status);
        let goes_on = segment.end == Edge::Open && segment.status == Status::Ongoing;
        if !goes_on && !parts.contains(&status) {
            parts.push(status);
        }
        if segment.certainty != SpanCertainty::Planned {
            parts.push(self.span_certainty(segment.certainty));
        }
        let mut words = joined(parts);
        let label = if segment.label.is_empty() { &segment.note } else { &segment.label };
        if !label.is_empty() {
            words += &format!(" ({})", label.trim_end_matches('.'));
        }
        if self.reasons && !segment.why.is_empty() {
            words += &format!(" – {}", segment.why);
        }
        words
    }

    /// What happens and when: "2024: Løsningen klar (tilgjengelig for innføring)".
    pub(super) fn milestone(&self, milestone: &Milestone) -> String {
        let when = match milestone.when {
            Edge::Unknown => self.say("report-no-date"),
            when => dates::edge_words(when, self.lang),
        };
        let kind = self.roadmap.milestone_kind(&milestone.kind);
        let name = kind.map_or_else(
            || milestone.kind.to_string(),
            |kind| kind.names.get(self.lang.tag()).unwrap_or(&kind.name).to_owned(),
        );
        let own = if milestone.label.is_empty() { &milestone.note } else { &milestone.label };
        // That something is an event goes without saying.
        let is_event = kind.is_some_and(|kind| kind.shape == Shape::Dot);
        let mut words = match own.trim_end_matches('.') {
            "" => format!("{when}: {}", lower(&name)),
            own if is_event => format!("{when}: {own}"),
            own => format!("{when}: {own} ({})", lower(&name)),
        };
        if milestone.certainty == Certainty::Tentative {
            words += &format!(", {}", self.say("figure-tentative"));
        }
        if self.reasons && !milestone.why.is_empty() {
            words += &format!(" – {}", milestone.why);
        }
        words
    }

    /// "KS (prosjekteier), Norsk helsenett".
    pub(super) fn roles(&self, roles: &[&Role]) -> String {
        let one = |role: &&Role| {
            let name = self.name(&role.who);
            let years = match (role.from, role.until) {
                (None, None) => String::new(),
                (from, until) => {
                    let edge = |it: Option<_>, none| it.map_or(none, Edge::At);
                    let (from, until) = (edge(from, Edge::Unknown), edge(until, Edge::Open));
                    dates::span_words(from, until, self.lang)
                }
            };
            let said = if role.role == Role::OWNER { String::new() } else { role.role.clone() };
            match joined(vec![said, years]) {
                said if said.is_empty() => name,
                said => format!("{name} ({said})"),
            }
        };
        roles.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    /// How far each actor has come, where that is said.
    pub(super) fn actor_states(&self, activity: &Activity) -> String {
        let one = |status: &crate::model::ActorStatus| {
            let state = match &status.state {
                None => self.say("canvas-status-unknown"),
                Some(Mention::Words(words)) => words.clone(),
                Some(Mention::Id(id)) => lower(&self.phase(Some(id))),
            };
            let since = status.since.map(|when| dates::when_words(when, self.lang));
            let about = joined(vec![status.amount.clone(), since.unwrap_or_default()]);
            let about = if about.is_empty() { about } else { format!(" ({about})") };
            format!("{}: {state}{about}", self.name(&status.who))
        };
        activity.actor_status.iter().map(one).collect::<Vec<_>>().join("; ")
    }

    pub(super) fn relation(&self, relation: Relation) -> String {
        self.say(match relation {
            Relation::Prerequisite => "inspector-relation-prerequisite",
            Relation::BuildsOn => "inspector-relation-builds-on",
            Relation::Succeeds => "inspector-relation-succeeds",
            Relation::MergedInto => "inspector-relation-merged-into",
            Relation::PartOf => "inspector-relation-part-of",
            Relation::CoordinatedWith => "inspector-relation-coordinated-with",
            Relation::FinancedBy => "inspector-relation-financed-by",
            Relation::DecidedBy => "inspector-relation-decided-by",
            Relation::Related => "inspector-relation-related",
        })
    }

    /// Each value with its date: "2019: 89 227".
    pub(super) fn observations(&self, indicator: &Indicator) -> Vec<String> {
        let one = |it: &crate::model::Observation| {
            let value = it.value.map(|value| amount(value, self.lang));
            let words = match (it.words.as_str(), value) {
                ("", value) => value.unwrap_or_default(),
                (words, None) => words.to_owned(),
                (words, Some(value)) => format!("{value} ({words})"),
            };
            match it.when {
                Some(when) => format!("{}: {words}", dates::when_words(when, self.lang)),
                None => words,
            }
        };
        indicator.observations.iter().map(one).collect()
    }
}

/// A number as the language writes it: "148 651", "86,5".
pub(super) fn amount(value: Decimal, lang: Lang) -> String {
    let (point, group) = match lang {
        Lang::Nb | Lang::Nn => (',', '\u{a0}'),
        Lang::En => ('.', ','),
    };
    let plain = value.normalize().to_string();
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(digits) => ("−", digits),
        None => ("", plain.as_str()),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let mut words = String::from(sign);
    for (at, digit) in whole.chars().enumerate() {
        let left = whole.len() - at;
        if at > 0 && left.is_multiple_of(3) && whole.len() > 4 {
            words.push(group);
        }
        words.push(digit);
    }
    if !part.is_empty() {
        words.push(point);
        words.push_str(part);
    }
    words
}

/// Joined by commas, without what is empty.
pub(super) fn joined(parts: Vec<String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// With a small first letter, unless the word is an abbreviation.
pub(super) fn lower(text: &str) -> String {
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return String::new() };
    let rest = chars.as_str();
    if rest.chars().next().is_some_and(char::is_uppercase) {
        return text.to_owned();
    }
    first.to_lowercase().chain(rest.chars()).collect()
}

/// With a capital first letter.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// "1. kv. 2025", or what was printed where no date is known.
pub(super) fn date(when: Option<crate::model::When>, printed: &str, lang: Lang) -> String {
    when.map_or_else(|| printed.to_owned(), |when| dates::when_words(when, lang))
}
