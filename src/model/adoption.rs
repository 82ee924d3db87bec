//! How far the actors of an activity have come, and from that which phase it is in: the
//! furthest that the majority of its actors has reached (the source, line 102; REQ-033).

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::OnceLock;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{
    Activity, Actor, ActorCount, ActorStatus, Id, Mention, PhaseDecision, Roadmap, Segment, Status,
};

/// One actor, or a group of them, and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub who: Mention,
    pub reached: Reached,
    /// How many it counts for.
    pub weight: Decimal,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reached {
    /// Nobody has said; never "no".
    Unknown,
    /// It is known that it is in no phase yet, or no more.
    NotBegun,
    /// So far down the chain, 0 is the first phase.
    Phase(usize),
}

/// What the majority of some actors has come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Majority {
    /// The furthest step of the chain that more than half have reached.
    pub step: Option<usize>,
    /// The weight of those who have, and of all whose state is known.
    pub reached: Decimal,
    pub known: Decimal,
    /// Exactly half have come to this later step.
    pub tied: Option<usize>,
}

/// The current phase of an activity, and how it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrentPhase {
    /// What is to be shown: a person's decision, or else what the majority has reached.
    pub phase: Option<Id>,
    /// The furthest phase that more than half have reached; the weight of those; and of all
    /// whose state is known.
    pub majority: Option<Id>,
    pub reached: Decimal,
    pub known: Decimal,
    /// Exactly half have come to this later phase.
    pub tied: Option<Id>,
    /// A person has decided otherwise, or the same.
    pub decision: Option<PhaseDecision>,
}

/// Everybody in a roadmap, for questions on how far they have come.
#[derive(Debug)]
pub struct Census<'a> {
    roadmap: &'a Roadmap,
    actors: HashMap<&'a Id, Counted<'a>>,
    steps: HashMap<&'a Id, usize>,
}

/// An actor, and how many it stands for once somebody has asked.
#[derive(Debug)]
struct Counted<'a> {
    actor: &'a Actor,
    members: OnceLock<usize>,
}

/// More than this is no number of actors.
const MOST: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

impl<'a> Census<'a> {
    pub fn new(roadmap: &'a Roadmap) -> Self {
        let counted = |actor: &'a Actor| (&actor.id, Counted { actor, members: OnceLock::new() });
        let actors = roadmap.actors.iter().map(|actor| counted(actor)).collect();
        let steps =
            roadmap.value_chain.iter().zip(0..).map(|(phase, at)| (&phase.id, at)).collect();
        Self { roadmap, actors, steps }
    }

    /// How far each actor has come at a day: what is said of the actors themselves or else, where
    /// nothing is, the furthest phase that has begun among the segments that name them. Once
    /// something is said of actors, segments speak only for actors of the list of which, and of
    /// whose groups and members, nothing is.
    pub fn standings(&self, activity: &Activity, day: NaiveDate) -> Vec<Standing> {
        let by_segments = self.said_by_segments(activity, day);
        if activity.actor_status.is_empty() {
            return by_segments;
        }
        let told = activity.actor_status.iter().filter_map(|it| it.who.id());
        let told = self.everybody_in(told);
        let others = by_segments.into_iter().filter(|it| {
            let everybody = it.who.id().map(|id| self.everybody_in([id]));
            everybody.is_some_and(|all| all.is_disjoint(&told))
        });
        let stated = activity.actor_status.iter().map(|status| Standing {
            who: status.who.clone(),
            reached: self.reached(status),
            weight: self.weight(&status.who, &status.amount),
        });
        stated.chain(others).collect()
    }

    /// The current phase at the as-of date.
    pub fn current_phase(&self, activity: &Activity) -> CurrentPhase {
        let standings = self.standings(activity, self.roadmap.as_of);
        let chain = &self.roadmap.value_chain;
        let phase = |step: usize| chain.get(step).map(|phase| phase.id.clone());
        let found = majority(&standings);
        let decision = activity.current_phase.clone();
        let majority_phase = found.step.and_then(phase);
        let shown = match &decision {
            Some(decision) => Some(decision.phase.clone()),
            None if standings.is_empty() => self.furthest_begun(activity),
            None => majority_phase.clone(),
        };
        CurrentPhase {
            phase: shown,
            majority: majority_phase,
            reached: found.reached,
            known: found.known,
            tied: found.tied.and_then(phase),
            decision,
        }
    }

    fn reached(&self, status: &ActorStatus) -> Reached {
        let step = |phase: &Id| self.steps.get(phase).copied();
        match &status.state {
            None => Reached::Unknown,
            Some(Mention::Id(phase)) => step(phase).map_or(Reached::Unknown, Reached::Phase),
            Some(Mention::Words(words)) => {
                let words = words.trim().to_lowercase();
                let state =
                    self.roadmap.actor_states.iter().find(|it| it.name.to_lowercase() == words);
                match state.map(|state| &state.phase) {
                    None => Reached::Unknown,
                    Some(None) => Reached::NotBegun,
                    Some(Some(phase)) => step(phase).map_or(Reached::Unknown, Reached::Phase),
                }
            }
        }
    }

    /// How many somebody counts for: by the amount where one is given, else a group by its
    /// members; or everybody as one, if the roadmap says so.
    pub fn weight(&self, who: &Mention, amount: &str) -> Decimal {
        if self.roadmap.actor_count == ActorCount::Equally {
            return Decimal::ONE;
        }
        let members = who.id().map_or(Decimal::ONE, |id| Decimal::from(self.members(id)));
        amount_of(amount, members).unwrap_or(members)
    }

    /// The shares of those who are in these segments, which run at the same time; together they
    /// make 1. Everybody counts as for the majority. Who is in several segments is divided among
    /// them: by the part of a group that a segment says in words ("86,5 prosent av fastlegene"),
    /// and what is left evenly. A segment that names nobody of the list counts as one.
    pub fn segment_shares(&self, activity: &Activity, running: &[usize]) -> Vec<Decimal> {
        let named = |at: &usize| activity.segments.get(*at).map_or(&[][..], |it| &it.who);
        let part = |at: &usize| named(at).iter().find_map(part_in_words);
        let mut by_actor: BTreeMap<&Id, Vec<usize>> = BTreeMap::new();
        let mut shares = vec![Decimal::ZERO; running.len()];
        for (place, at) in running.iter().enumerate() {
            let ids: BTreeSet<&Id> = named(at).iter().filter_map(Mention::id).collect();
            if ids.is_empty() {
                shares[place] += Decimal::ONE;
            }
            for id in ids {
                by_actor.entry(id).or_default().push(place);
            }
        }
        let parts: Vec<Option<Decimal>> = running.iter().map(part).collect();
        for (id, places) in by_actor {
            let weight = Decimal::from(match self.roadmap.actor_count {
                ActorCount::Members => self.members(id),
                ActorCount::Equally => 1,
            });
            let told = |place: &usize| parts.get(*place).copied().flatten();
            let all_told: Decimal = places.iter().filter_map(told).sum();
            let silent = places.iter().filter(|it| told(it).is_none()).count();
            let left = (Decimal::ONE - all_told).max(Decimal::ZERO);
            let scale = if silent == 0 { all_told } else { all_told.max(Decimal::ONE) };
            for place in &places {
                let own = match told(place) {
                    Some(part) => part.checked_div(scale),
                    None => left.checked_div(Decimal::from(silent)),
                };
                shares[*place] += own.unwrap_or_default() * weight;
            }
        }
        let all: Decimal = shares.iter().sum();
        let even = Decimal::ONE.checked_div(Decimal::from(running.len())).unwrap_or_default();
        shares.into_iter().map(|it| it.checked_div(all).unwrap_or(even)).collect()
    }

    /// How many a group has that are no groups, each once, however they are nested; 1 for
    /// whoever is no group, and for a group of nobody but itself.
    pub fn members(&self, id: &Id) -> usize {
        let Some(counted) = self.actors.get(id) else { return 1 };
        *counted.members.get_or_init(|| {
            let all = self.everybody_in([id]).into_iter();
            let single =
                |id: &&Id| self.actors.get(id).is_none_or(|it| it.actor.members.is_empty());
            all.filter(single).count().max(1)
        })
    }

    /// These, with all groups and actors in them, each once, however they are nested.
    fn everybody_in<'b>(&'b self, ids: impl IntoIterator<Item = &'b Id>) -> HashSet<&'b Id> {
        let (mut open, mut seen) = (Vec::from_iter(ids), HashSet::new());
        while let Some(id) = open.pop() {
            if seen.insert(id)
                && let Some(counted) = self.actors.get(id)
            {
                open.extend(&counted.actor.members);
            }
        }
        seen
    }

    fn said_by_segments(&self, activity: &Activity, day: NaiveDate) -> Vec<Standing> {
        let mut order: Vec<&Mention> = Vec::new();
        let mut reached: BTreeMap<&Mention, Reached> = BTreeMap::new();
        for segment in &activity.segments {
            let step = segment.phase.as_ref().and_then(|phase| self.steps.get(phase).copied());
            let here = match step {
                None => Reached::Unknown,
                Some(step) if has_begun(segment, day) => Reached::Phase(step),
                Some(_) => Reached::NotBegun,
            };
            for who in &segment.who {
                let known = reached.entry(who).or_insert_with(|| {
                    order.push(who);
                    Reached::Unknown
                });
                *known = here.max(*known);
            }
        }
        let standing = |who: &Mention| Standing {
            who: who.clone(),
            reached: reached.get(who).copied().unwrap_or(Reached::Unknown),
            weight: self.weight(who, ""),
        };
        order.into_iter().map(standing).collect()
    }

    /// Where no actor is named at all, the segments speak for everybody.
    fn furthest_begun(&self, activity: &Activity) -> Option<Id> {
        let step = |phase: &Id| self.steps.get(phase).copied();
        let begun = activity.segments.iter().filter(|it| has_begun(it, self.roadmap.as_of));
        let furthest = begun.filter_map(|it| step(it.phase.as_ref()?)).max()?;
        self.roadmap.value_chain.get(furthest).map(|phase| phase.id.clone())
    }
}

/// What more than half have come to, of those whose state is known. Who has come further has
/// come here too: two in the third phase and one in the first are three in the first.
pub fn majority(standings: &[Standing]) -> Majority {
    let mut weights: BTreeMap<Reached, Decimal> = BTreeMap::new();
    for standing in standings.iter().filter(|it| it.reached != Reached::Unknown) {
        *weights.entry(standing.reached).or_default() += standing.weight;
    }
    let known: Decimal = weights.values().sum();
    let mut found = Majority { known, ..Majority::default() };
    let mut at_least = Decimal::ZERO;
    for (reached, weight) in weights.into_iter().rev() {
        let Reached::Phase(step) = reached else { break };
        at_least += weight;
        let twice = at_least * Decimal::TWO;
        if twice > known {
            return Majority { step: Some(step), reached: at_least, ..found };
        }
        if twice == known && found.tied.is_none() {
            found.tied = Some(step);
        }
    }
    found
}

/// The share of each phase among those whose state is known, in the order of the chain;
/// phases that nobody is in are left out.
pub fn shares(standings: &[Standing]) -> Vec<(Reached, Decimal)> {
    let mut weights: BTreeMap<Reached, Decimal> = BTreeMap::new();
    for standing in standings.iter().filter(|it| it.reached != Reached::Unknown) {
        *weights.entry(standing.reached).or_default() += standing.weight;
    }
    let all: Decimal = weights.values().sum();
    let share = |weight: Decimal| weight.checked_div(all).unwrap_or_default();
    weights.into_iter().map(|(reached, weight)| (reached, share(weight))).collect()
}

/// The part of a group that words begin with: "86,5 prosent av fastlegene", "9 av 11 regioner".
fn part_in_words(who: &Mention) -> Option<Decimal> {
    let Mention::Words(words) = who else { return None };
    let words = without_about(words);
    let number = |text: &str| text.trim().replace(',', ".").parse::<Decimal>().ok();
    let (some, rest) = PARTS.iter().find_map(|of| words.split_once(of)).unwrap_or((&words, ""));
    let part = match PERCENT.iter().find_map(|sign| some.trim().strip_suffix(sign)) {
        Some(percent) => number(percent)?.checked_div(Decimal::ONE_HUNDRED)?,
        None => number(some)?.checked_div(number(rest.split_whitespace().next()?)?)?,
    };
    Some(part).filter(|it| !it.is_sign_negative() && *it <= Decimal::ONE)
}

const PARTS: [&str; 3] = [" av ", " of ", "/"];
const PERCENT: [&str; 3] = ["%", "prosent", "per cent"];

/// In small letters, without the word that says that the amount is not exact.
fn without_about(amount: &str) -> String {
    const ABOUT: [&str; 8] =
        ["ca.", "ca", "omtrent", "om lag", "about", "minst", "over", "at least"];
    let amount = amount.trim().to_lowercase();
    let rest = ABOUT.iter().find_map(|word| amount.strip_prefix(word)).map(str::to_owned);
    rest.unwrap_or(amount)
}

/// How many are meant by an amount: "86,5 %" of a group, "32 av 41", "12"; none where words
/// say no number.
pub fn amount_of(amount: &str, members: Decimal) -> Option<Decimal> {
    let amount = without_about(amount);
    let amount = amount.as_str();
    let number = |text: &str| text.trim().replace(',', ".").parse::<Decimal>().ok();
    if let Some(percent) = amount.trim().strip_suffix('%').or(amount.strip_suffix("prosent")) {
        let share = number(percent)?.checked_div(Decimal::ONE_HUNDRED)?;
        return share.checked_mul(members).filter(|it| !it.is_sign_negative() && *it <= MOST);
    }
    let part = PARTS.iter().find_map(|word| amount.split_once(word));
    number(part.map_or(amount, |(some, _)| some)).filter(|it| !it.is_sign_negative() && *it <= MOST)
}

/// Whether it is known to have begun at that day.
pub fn has_begun(segment: &Segment, day: NaiveDate) -> bool {
    match segment.status {
        Status::Completed | Status::Ongoing => true,
        Status::Terminated => false,
        Status::Planned | Status::Delayed | Status::AtRisk | Status::Unknown => {
            segment.start.when().is_some_and(|start| start.first_day() <= day)
        }
    }
}
