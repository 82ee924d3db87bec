use std::collections::{BTreeSet, HashMap, HashSet};

use super::lane::{Group, Lane, lanes_of};
use super::names::Names;
use super::rows::{ActivityRow, Heading, HeadingKind, RowKind};
use super::spread::Spread;
use super::words;
use crate::i18n::{self, Lang, Value};
use crate::model::{Certainty, Grouping, Id, Mention, Roadmap, Status, View};

/// The rows in other groups than those of the strategy; an activity has a row in every group
/// that holds something of it.
pub(super) fn grouped(
    roadmap: &Roadmap,
    names: &Names,
    rows: Vec<RowKind>,
    view: &View,
    lang: Lang,
) -> Vec<RowKind> {
    let groupings = levels(view);
    if groupings.is_empty() {
        return rows;
    }
    if groupings == [Grouping::Flat] {
        let flat = distinct(rows, false).into_iter();
        return flat
            .map(|row| RowKind::Activity(ActivityRow { depth: 0, level: 0, ..row }))
            .collect();
    }
    let by_place = groupings.contains(&Grouping::Strategy);
    let activities = distinct(rows, by_place);
    let mut places = Places::new(names, lang);
    let mut order: Vec<(Vec<u32>, usize, Lane)> = Vec::new();
    for (at, row) in activities.iter().enumerate() {
        let place = row.place.as_ref();
        let lanes = lanes_of(names, &groupings, &row.activity, &row.id, place, &view.filters);
        order.extend(lanes.into_iter().map(|lane| (places.numbers(&lane), at, lane)));
    }
    // Lanes of the chain stay when they are empty: they are drop targets.
    let chain =
        (groupings == [Grouping::ValueChain]).then(|| empty_lanes(roadmap)).into_iter().flatten();
    let empty: Vec<(Vec<u32>, Lane)> = chain.map(|lane| (places.numbers(&lane), lane)).collect();
    let ranks = places.ranks();
    let rank = |numbers: &[u32]| -> Vec<u32> {
        numbers.iter().map(|number| ranks[*number as usize]).collect()
    };
    let mut lines: Vec<(Vec<u32>, Option<usize>, Lane)> =
        order.into_iter().map(|(numbers, at, lane)| (rank(&numbers), Some(at), lane)).collect();
    lines.extend(empty.into_iter().map(|(numbers, lane)| (rank(&numbers), None, lane)));
    lines.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    written(lines, &activities, &places)
}

/// The groupings of a view, the outermost first; none: the strategy's own rows.
pub(super) fn levels(view: &View) -> Vec<Grouping> {
    let inner = view.then_by.filter(|inner| *inner != view.group_by && *inner != Grouping::Flat);
    match (view.group_by, inner) {
        (Grouping::Strategy, None) => Vec::new(),
        (Grouping::Flat, Some(inner)) => vec![inner],
        (outer, None) => vec![outer],
        (outer, Some(inner)) => vec![outer, inner],
    }
}

fn empty_lanes(roadmap: &Roadmap) -> impl Iterator<Item = Lane> {
    let phases = roadmap.value_chain.iter().map(|phase| Some(phase.id.clone()));
    phases.chain([None]).map(|phase| Lane(vec![Group::Phase(phase)]))
}

/// Headings and rows, from lines in their order.
fn written(
    lines: Vec<(Vec<u32>, Option<usize>, Lane)>,
    activities: &[ActivityRow],
    places: &Places<'_>,
) -> Vec<RowKind> {
    let mut out = Vec::with_capacity(lines.len() + lines.len() / 4);
    let mut open: Vec<u32> = Vec::new();
    for (ranks, at, lane) in lines {
        let same = open.iter().zip(&ranks).take_while(|(one, other)| one == other).count();
        for level in same..ranks.len() {
            out.extend(places.heading(&lane, level).map(RowKind::Heading));
        }
        open = ranks;
        if let Some(row) = at.and_then(|at| activities.get(at)) {
            let level = u8::try_from(lane.0.len()).unwrap_or(u8::MAX);
            out.push(RowKind::Activity(ActivityRow { lane, depth: 0, level, ..row.clone() }));
        }
    }
    out
}

/// Every group that occurs, numbered as it is met; and the order and words of each.
struct Places<'a> {
    names: &'a Names,
    lang: Lang,
    numbers: HashMap<Group, u32>,
}

/// What orders groups: rank within a list first, words where there is none.
type Order = (usize, String);

impl<'a> Places<'a> {
    fn new(names: &'a Names, lang: Lang) -> Self {
        Self { names, lang, numbers: HashMap::new() }
    }

    fn numbers(&mut self, lane: &Lane) -> Vec<u32> {
        let number = |group: &Group| match self.numbers.get(group) {
            Some(number) => *number,
            None => {
                let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
                self.numbers.insert(group.clone(), next);
                next
            }
        };
        lane.0.iter().map(number).collect()
    }

    /// The place of every group among all, by its number.
    fn ranks(&self) -> Vec<u32> {
        let mut groups: Vec<(Order, u32)> =
            self.numbers.iter().map(|(group, number)| (self.order(group), *number)).collect();
        groups.sort();
        let mut ranks = vec![0; groups.len()];
        for ((_, number), rank) in groups.into_iter().zip(0..) {
            ranks[number as usize] = rank;
        }
        ranks
    }

    fn order(&self, group: &Group) -> Order {
        const LAST: usize = usize::MAX;
        let listed = |id: &Id| (self.names.order(id), id.to_string());
        let mention = |who: &Option<Mention>| match who {
            Some(Mention::Id(id)) => listed(id),
            Some(Mention::Words(words)) => (LAST - 1, words.to_lowercase()),
            None => (LAST, String::new()),
        };
        let words = |text: &str| match text.trim() {
            "" => (LAST, String::new()),
            text => (0, text.to_lowercase()),
        };
        match group {
            Group::SubGoal(Some(id)) | Group::Phase(Some(id)) => listed(id),
            Group::SubGoal(None) | Group::Phase(None) => (LAST, String::new()),
            Group::Certainty(certainty) => {
                (usize::from(*certainty == Certainty::Tentative), String::new())
            }
            Group::Owner(who) | Group::Actor(who) | Group::Audience(who) | Group::Part(who) => {
                mention(who)
            }
            Group::ActorKind(text) | Group::Kind(text) | Group::Tag(text) => words(text),
            Group::Status(status) => {
                let at = Status::ALL.iter().position(|it| it == status);
                (at.unwrap_or(LAST), String::new())
            }
            Group::Priority(rank) => (rank.unwrap_or(LAST), String::new()),
            Group::Year(year) => {
                (year.map_or(LAST, |year| usize::try_from(year).unwrap_or_default()), String::new())
            }
        }
    }

    /// The heading of a lane at one of its levels.
    fn heading(&self, lane: &Lane, level: usize) -> Option<Heading> {
        let group = lane.0.get(level)?;
        let keys: Vec<String> = lane.0[..=level].iter().map(key).collect();
        let mut id = keys.join(" / ");
        if id.chars().count() > Id::MAX_CHARS {
            id = id.chars().take(Id::MAX_CHARS).collect();
        }
        let (code, title) = self.words(group);
        Some(Heading {
            id: Id::new(id.trim()).ok()?,
            kind: match group {
                Group::Phase(_) => HeadingKind::Phase,
                Group::Actor(_) => HeadingKind::Actor,
                _ => HeadingKind::Group,
            },
            level: u8::try_from(level).unwrap_or(u8::MAX),
            code,
            title,
            lane: Lane(lane.0[..=level].to_vec()),
            count: 0,
            collapsed: false,
            spread: Spread::default(),
        })
    }

    /// Letter or code, and the words of a group.
    fn words(&self, group: &Group) -> (String, String) {
        let say = |key| i18n::text(self.lang, key).into_owned();
        let plain = |words: String| (String::new(), words);
        let titled = |id: &Id| {
            let (code, title) = self.names.title(id);
            (code.to_owned(), title.to_owned())
        };
        let or = |text: &str, key| if text.trim().is_empty() { say(key) } else { text.to_owned() };
        match group {
            Group::SubGoal(Some(id)) | Group::Phase(Some(id)) => titled(id),
            Group::SubGoal(None) => plain(say("group-no-place")),
            Group::Phase(None) => plain(say("figure-unknown-phase")),
            Group::Certainty(Certainty::Planned) => plain(words::capital(&say("figure-planned"))),
            Group::Certainty(Certainty::Tentative) => {
                plain(words::capital(&say("figure-tentative")))
            }
            Group::Owner(Some(who))
            | Group::Actor(Some(who))
            | Group::Audience(Some(who))
            | Group::Part(Some(who)) => plain(self.names.full(who).to_owned()),
            Group::Owner(None) => plain(say("group-no-owner")),
            Group::Actor(None) | Group::Part(None) => plain(say("figure-no-actor")),
            Group::Audience(None) => plain(say("group-no-audience")),
            Group::ActorKind(text) => plain(or(text, "group-no-actor-kind")),
            Group::Kind(text) => plain(or(text, "group-no-kind")),
            Group::Tag(text) => plain(or(text, "group-no-tag")),
            Group::Status(Status::Unknown) => plain(say("group-no-status")),
            Group::Status(status) => plain(words::capital(&words::status_word(*status, self.lang))),
            Group::Priority(Some(rank)) => {
                plain(i18n::format(self.lang, "figure-priority", &[("rank", Value::from(*rank))]))
            }
            Group::Priority(None) => plain(say("group-no-priority")),
            Group::Year(Some(year)) => plain(year.to_string()),
            Group::Year(None) => plain(say("group-no-milestone")),
        }
    }
}

/// What a group is called.
pub fn group_words(roadmap: &Roadmap, group: &Group, lang: Lang) -> String {
    let names = Names::of_lists(roadmap, lang);
    Places::new(&names, lang).words(group).1
}

/// What a group is called in the id of its heading.
fn key(group: &Group) -> String {
    let mention = |who: &Option<Mention>| {
        who.as_ref()
            .map_or("?".to_owned(), |who| who.to_string().trim_start_matches('@').to_owned())
    };
    let id = |id: &Option<Id>| id.as_ref().map_or("?".to_owned(), Id::to_string);
    match group {
        Group::SubGoal(place) => format!("place:{}", id(place)),
        Group::Phase(phase) => format!("phase:{}", id(phase)),
        Group::Certainty(certainty) => format!("certainty:{certainty:?}"),
        Group::Owner(who) => format!("owner:{}", mention(who)),
        Group::Actor(who) => format!("actor:{}", mention(who)),
        Group::Part(who) => format!("part:{}", mention(who)),
        Group::Audience(who) => format!("audience:{}", mention(who)),
        Group::ActorKind(text) => format!("actors:{text}"),
        Group::Kind(text) => format!("kind:{text}"),
        Group::Tag(text) => format!("tag:{text}"),
        Group::Status(status) => format!("status:{status:?}"),
        Group::Priority(rank) => format!("priority:{}", rank.unwrap_or_default()),
        Group::Year(year) => format!("year:{}", year.unwrap_or_default()),
    }
}

/// Writes into every heading how many activities stand below it, and leaves out the headings
/// of nothing unless `keep_empty`.
pub(super) fn count(mut rows: Vec<RowKind>, keep_empty: bool) -> Vec<RowKind> {
    let mut below: Vec<usize> = vec![0; rows.len()];
    let mut open: Vec<usize> = Vec::new();
    for at in 0..rows.len() {
        let level = level(&rows[at]);
        while let Some(&last) = open.last()
            && heading_level(&rows[last]) >= level
        {
            open.pop();
        }
        match rows[at] {
            RowKind::Heading(_) => open.push(at),
            RowKind::Activity(ref row) if row.is_part() => {}
            RowKind::Activity(_) => open.iter().for_each(|&heading| below[heading] += 1),
        }
    }
    let mut at = 0;
    rows.retain_mut(|row| {
        let count = below[at];
        at += 1;
        match row {
            RowKind::Heading(heading) => {
                heading.count = count;
                keep_empty || count > 0 || heading.kind == HeadingKind::Phase && heading.level == 0
            }
            RowKind::Activity(_) => true,
        }
    });
    rows
}

/// Leaves out what lies below collapsed headings and activities; a heading keeps the spread of
/// what it hides. Also which activities those are.
pub(super) fn collapse(
    roadmap: &Roadmap,
    rows: Vec<RowKind>,
    collapsed: &BTreeSet<Id>,
) -> (Vec<RowKind>, BTreeSet<Id>) {
    let mut folded = BTreeSet::new();
    if collapsed.is_empty() {
        return (rows, folded);
    }
    let mut shown: Vec<RowKind> = Vec::with_capacity(rows.len());
    let mut hidden_below = None;
    for mut row in rows {
        if hidden_below.is_some_and(|limit| level(&row) > limit) {
            if let (Some(RowKind::Heading(heading)), RowKind::Activity(row)) =
                (shown.last_mut(), &row)
            {
                heading.spread.add(roadmap, row);
                folded.insert(row.id.clone());
            }
            continue;
        }
        let shut = collapsed.contains(row.id());
        hidden_below = shut.then(|| level(&row));
        match &mut row {
            RowKind::Heading(heading) => heading.collapsed = shut,
            RowKind::Activity(activity) => {
                activity.collapsed = shut;
                // Folded together, an activity that is split shows all of it.
                if shut && let Some(Group::Part(None)) = activity.lane.0.last() {
                    activity.lane.0.pop();
                }
            }
        }
        shown.push(row);
    }
    (shown, folded)
}

fn level(row: &RowKind) -> u8 {
    match row {
        RowKind::Heading(heading) => heading.level,
        RowKind::Activity(row) => row.level,
    }
}

/// Activities never hold a heading open.
fn heading_level(row: &RowKind) -> u8 {
    match row {
        RowKind::Heading(heading) => heading.level,
        RowKind::Activity(_) => u8::MAX,
    }
}

/// The activities, each once (or once under each sub-goal), without headings.
fn distinct(rows: Vec<RowKind>, by_place: bool) -> Vec<ActivityRow> {
    let mut seen = HashSet::new();
    rows.into_iter()
        .filter_map(|row| match row {
            RowKind::Activity(row) => {
                let place = row.place.clone().filter(|_| by_place);
                seen.insert((row.id.clone(), place)).then_some(row)
            }
            RowKind::Heading(_) => None,
        })
        .collect()
}
