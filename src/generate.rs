//! Big roadmaps for measuring: the same number and seed give the same roadmap for ever.
//!
//! The shape is that of real plans: names of 45 characters in the mean, one to four
//! phase periods and 0.8 milestones an activity, and one heading (goal, sub-goal or
//! theme) for every six to seven activities.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::model::{
    Activity, Actor, Certainty, Colour, Dependency, Edge, Format, Goal, Id, IdError, Mention,
    Milestone, MilestoneKind, Need, Period, Phase, Precision, Qualifier, Relation, Roadmap, Role,
    Row, Scope, Segment, Shape, SpanCertainty, Status, SubGoal, Theme, View, When, Years,
};

const THEMES_PER_SUB_GOAL: usize = 5;
const SUB_GOALS_PER_GOAL: usize = 5;
const ACTIVITIES_PER_THEME: usize = 8;

const FIRST_YEAR: i32 = 2021;
const MONTHS: u32 = 120;

/// The id, full name, letter and colour of each phase.
const PHASES: [(&str, &str, &str, Colour); 5] = [
    ("konsept", "Konsept/mandat", "K", Colour(0xED, 0xE9, 0xD2)),
    ("utvikling", "Utvikling og begrenset utprøving", "U", Colour(0xF5, 0xAF, 0x58)),
    ("tilpasning", "Tilpasning og utvidet utprøving", "T", Colour(0x19, 0xA3, 0x98)),
    ("innforing", "Innføring", "I", Colour(0x1F, 0x6A, 0x98)),
    ("praksis", "Ny praksis i bruk", "N", Colour(0x0E, 0x2D, 0x58)),
];

const KINDS: [(&str, &str, Shape); 5] = [
    ("available_for_rollout", "Tilgjengelig for innføring", Shape::Diamond),
    ("preliminary_date", "Foreløpig tilgjengelighetsdato", Shape::HollowDiamond),
    ("rollout_complete", "Innføring ferdigstilt", Shape::TickedSquare),
    ("decision", "Beslutning", Shape::Flag),
    ("event", "Hendelse", Shape::Dot),
];

const ACTORS: [&str; 12] = [
    "Helse Nordfjell",
    "Helse Sørkyst",
    "Helse Vestvidde",
    "Helse Innlandet",
    "Storvik kommune",
    "Elvedal kommune",
    "Fjordby kommune",
    "Lyngheim kommune",
    "Fastlegene i Storvik",
    "Direktoratet",
    "Registerenheten",
    "Leverandørforum",
];

const WORKS: [&str; 8] = [
    "Innføring av",
    "Videreutvikling av",
    "Nasjonal løsning for",
    "Pilot for",
    "Felles tjeneste for",
    "Utbredelse av",
    "Forskrift om",
    "Ny versjon av",
];

const THINGS: [&str; 16] = [
    "digital hjemmeoppfølging",
    "pasientens prøvesvar",
    "elektronisk samhandling",
    "legemiddellister",
    "helsefaglig kodeverk",
    "dokumentdeling",
    "dialogmeldinger",
    "felles språk",
    "timebestilling",
    "velferdsteknologi",
    "pasientens journaldokumenter",
    "multidose i eResept",
    "helsekort for gravide",
    "kritisk informasjon",
    "henvisning og tilbakemelding",
    "kvalitetsregistre",
];

/// Invented places: a beginning and an ending.
const PLACES: [[&str; 10]; 2] = [
    ["Stor", "Elve", "Fjord", "Lyng", "Berg", "Sol", "Nord", "Vest", "Stein", "Gran"],
    ["vik", "dal", "by", "heim", "nes", "sund", "fjord", "lund", "vang", "stad"],
];

/// A roadmap with exactly this many activities.
pub fn generate(activities: usize, seed: u64) -> Roadmap {
    let mut random = Random(seed);
    let day = Period::Year(FIRST_YEAR + 3).first_day();
    let years = Years { from: FIRST_YEAR, to: FIRST_YEAR + 9 };
    let title = format!("Generert veikart med {activities} aktiviteter");
    let mut roadmap = Roadmap::new(Format, title, day, years);
    "Generert for måling; ingenting her er virkelig.".clone_into(&mut roadmap.notice);
    "nb".clone_into(&mut roadmap.language);
    roadmap.value_chain = arcs(PHASES.iter().map(|(id, name, letter, colour)| {
        Ok(Phase::new(Id::new(id)?, (*name).to_owned(), (*letter).to_owned(), *colour))
    }));
    roadmap.milestone_kinds =
        arcs(KINDS.iter().map(|(id, name, shape)| {
            Ok(MilestoneKind::new(Id::new(id)?, (*name).to_owned(), *shape))
        }));
    roadmap.actors = arcs(
        ACTORS
            .iter()
            .enumerate()
            .map(|(at, name)| Ok(Actor::new(numbered("aktør-", at, 2)?, (*name).to_owned()))),
    );
    let width = activities.to_string().len().max(3);
    let ids: Vec<Id> = (0..activities).flat_map(|at| numbered("A-", at, width)).collect();
    roadmap.activities =
        ids.iter().map(|id| (id.clone(), Arc::new(activity(id, &mut random)))).collect();
    roadmap.goals = goals(&ids, &mut random);
    roadmap.dependencies = dependencies(&ids, &mut random);
    roadmap.views = views(&roadmap.goals);
    roadmap
}

/// Leaves out what has no id; the ids made here are all good ones.
fn arcs<T>(made: impl Iterator<Item = Result<T, IdError>>) -> Vec<Arc<T>> {
    made.flatten().map(Arc::new).collect()
}

/// "A-00017"; numbers begin at 1.
fn numbered(prefix: &str, at: usize, width: usize) -> Result<Id, IdError> {
    Id::new(&format!("{prefix}{:0width$}", at + 1))
}

fn activity(id: &Id, random: &mut Random) -> Activity {
    let mut activity = Activity::new(name(random));
    let who = Mention::Words((*random.pick(&ACTORS)).to_owned());
    activity.roles = numbered("aktør-", random.below(ACTORS.len()), 2)
        .map(Mention::Id)
        .into_iter()
        .chain(random.chance(4).then_some(who))
        .map(Role::new)
        .collect();
    activity.status = *random.pick(&Status::ALL);
    activity.segments = segments(id, random);
    activity.milestones = milestones(id, random);
    activity
}

fn name(random: &mut Random) -> String {
    let (work, thing) = (random.pick(&WORKS), random.pick(&THINGS));
    let [beginnings, endings] = &PLACES;
    let (beginning, ending) = (random.pick(beginnings), random.pick(endings));
    format!("{work} {thing} i {beginning}{ending}")
}

fn segments(activity: &Id, random: &mut Random) -> Vec<Segment> {
    let count = 1 + random.below(4);
    let first_phase = random.below(PHASES.len() + 1 - count);
    let mut month = random.below(84);
    let mut touching = None;
    let mut segments = Vec::with_capacity(count);
    for at in 0..count {
        let Ok(id) = Id::new(&format!("{activity}.s{}", at + 1)) else { continue };
        let mut segment = Segment::new(id);
        if !random.chance(12) {
            segment.phase = Id::new(PHASES[first_phase + at].0).ok();
        }
        if random.chance(6) {
            undated(&mut segment, random);
        } else {
            let precision = precision(random);
            let last = (month + 2 + random.below(16)).min(MONTHS as usize - 1);
            let start = touching.take().unwrap_or_else(|| period(month, precision));
            let end = period(last, precision);
            segment.start = edge(start, random);
            segment.end = if random.chance(15) { Edge::Open } else { Edge::At(When::exact(end)) };
            touching = random.chance(2).then_some(end);
            month = (last + 1).min(MONTHS as usize - 1);
        }
        let tentative = |random: &mut Random| {
            if month > 48 && random.chance(2) { Certainty::Tentative } else { Certainty::Planned }
        };
        segment.certainty = SpanCertainty::new(tentative(random), tentative(random));
        segments.push(segment);
    }
    segments
}

/// No date at all, or known to be under way.
fn undated(segment: &mut Segment, random: &mut Random) {
    if random.chance(2) {
        segment.end = Edge::Open;
        segment.status = Status::Ongoing;
    }
}

fn milestones(activity: &Id, random: &mut Random) -> Vec<Milestone> {
    let count = [0, 0, 1, 1, 2][random.below(5)];
    let milestone = |at: usize, random: &mut Random| {
        let (kind, label, _) = random.pick(&KINDS);
        let mut milestone =
            Milestone::new(Id::new(&format!("{activity}.m{}", at + 1))?, Id::new(kind)?);
        (*label).clone_into(&mut milestone.label);
        let month = random.below(MONTHS as usize);
        milestone.when = edge(period(month, precision(random)), random);
        Ok::<_, IdError>(milestone)
    };
    (0..count).flat_map(|at| milestone(at, random)).collect()
}

/// Mostly exact.
fn edge(period: Period, random: &mut Random) -> Edge {
    let qualifier = match random.below(20) {
        0 => Qualifier::From,
        1 => Qualifier::NoLaterThan,
        2 => Qualifier::About,
        _ => Qualifier::Exact,
    };
    Edge::At(When { qualifier, ..When::exact(period) })
}

/// Quarters and years most often.
fn precision(random: &mut Random) -> Precision {
    *random.pick(&[
        Precision::Year,
        Precision::Year,
        Precision::Half,
        Precision::Season,
        Precision::Tertial,
        Precision::Quarter,
        Precision::Quarter,
        Precision::Quarter,
        Precision::Month,
        Precision::Day,
    ])
}

/// The period that holds the first day of a month; months count from [`FIRST_YEAR`].
fn period(month: usize, precision: Precision) -> Period {
    let (years, month) = (month / 12, month % 12 + 1);
    let first = Period::Year(FIRST_YEAR).first_day();
    let day = i32::try_from(years)
        .ok()
        .zip(u32::try_from(month).ok())
        .and_then(|(years, month)| NaiveDate::from_ymd_opt(FIRST_YEAR + years, month, 1))
        .unwrap_or(first);
    Period::containing(day, precision)
}

fn goals(ids: &[Id], random: &mut Random) -> Vec<Arc<Goal>> {
    let per_sub_goal = ACTIVITIES_PER_THEME * THEMES_PER_SUB_GOAL;
    let mut sub_goal_of = |goal: &Id, at: usize, ids: &[Id]| {
        let mut sub_goal = SubGoal::new(Id::new(&format!("{goal}.{}", at + 1))?, name(random));
        for (theme_at, ids) in ids.chunks(ACTIVITIES_PER_THEME).enumerate() {
            let id = Id::new(&format!("T{}-{}", sub_goal.id, theme_at + 1))?;
            let mut theme = Theme::new(id, name(random));
            theme.rows = ids.iter().cloned().map(Row::Activity).collect();
            sub_goal.outline.push(Row::Theme(Arc::new(theme)));
        }
        Ok::<_, IdError>(sub_goal)
    };
    arcs(ids.chunks(per_sub_goal * SUB_GOALS_PER_GOAL).enumerate().map(|(at, ids)| {
        let id = numbered("", at, 1)?;
        let sub_goals = ids.chunks(per_sub_goal).enumerate();
        let sub_goals = arcs(sub_goals.map(|(at, ids)| sub_goal_of(&id, at, ids)));
        let title = format!("Mål {id}");
        Ok(Goal { sub_goals, ..Goal::new(id, title) })
    }))
}

/// One for every ten activities, always on an earlier one.
fn dependencies(ids: &[Id], random: &mut Random) -> Vec<Arc<Dependency>> {
    let width = ids.len().to_string().len();
    arcs(ids.iter().enumerate().skip(9).step_by(10).enumerate().map(|(at, (later, id))| {
        let relation = *random.pick(&[Relation::Prerequisite, Relation::BuildsOn]);
        let mut dependency = Dependency::new(numbered("DEP-", at, width)?, relation);
        dependency.about = vec![Mention::Id(id.clone())];
        dependency.on = Need::All(vec![Mention::Id(ids[random.below(later)].clone())]);
        Ok(dependency)
    }))
}

/// The whole, and the first sub-goal.
fn views(goals: &[Arc<Goal>]) -> Vec<Arc<View>> {
    let first = goals.first().and_then(|goal| goal.sub_goals.first());
    let scopes = [Some(Scope::All), first.map(|first| Scope::Of(vec![first.id.clone()]))];
    arcs(scopes.into_iter().flatten().zip(1..).map(|(scope, number)| {
        let mut view = View::new(Id::new(&format!("fig-{number:02}"))?);
        view.caption = format!("Figur {number}");
        Ok(View { number: Some(number), scope, ..view })
    }))
}

/// The generator splitmix64: small, and the same on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 and below `limit`.
    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap_or(0)
    }

    fn pick<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    /// True once in so many times.
    fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }
}
