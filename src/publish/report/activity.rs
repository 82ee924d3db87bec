//! An activity in words.

use super::block::{Block, Inline, Item, Style, Target};
use super::goals::{depends, facts};
use super::ground::{Ground, Pages};
use super::words::{capital, joined, lower};
use crate::model::{Activity, Id, Role};

/// Tells of an activity, or where it has been told of already.
pub(super) fn activity(ground: &Ground<'_>, id: &Id, level: u8, pages: &mut Pages) {
    let Some(activity) = ground.roadmap.activity(id).filter(|activity| !activity.hidden) else {
        return;
    };
    if pages.told.contains(id) {
        let link = Inline::Text {
            words: activity.name.clone(),
            look: super::block::Look::default(),
            link: Some(Target::Place(id.clone())),
        };
        let see = Inline::plain(format!("{} ", ground.say("report-told")));
        return pages.paragraph(Style::Body, vec![see, link]);
    }
    pages.heading(level, activity.name.clone(), &[id]);
    content(ground, id, level, pages);
}

/// What there is to tell below its heading.
pub(super) fn content(ground: &Ground<'_>, id: &Id, level: u8, pages: &mut Pages) {
    let Some(activity) = ground.roadmap.activity(id) else { return };
    pages.told.insert(id.clone());
    pages.markdown(&activity.text, level.saturating_add(1));
    facts(ground, pages, &standing(ground, activity));
    walk(ground, activity, pages);
    depends(ground, id, pages);
    links(ground, id, pages);
    for child in &activity.children {
        self::activity(ground, child, level.saturating_add(1), pages);
    }
}

/// How it stands and who is in it, in a few words.
fn standing<'k>(ground: &Ground<'_>, activity: &Activity) -> [(&'k str, String); 6] {
    let status = joined(vec![
        capital(&ground.status(activity.status)),
        activity.status_note.trim_end_matches('.').to_owned(),
    ]);
    let phase = ground.census.current_phase(activity).phase;
    let phase = phase.map(|phase| ground.phase(Some(&phase))).unwrap_or_default();
    // Whom it is for has a line of its own.
    let is_told = |role: &&Role| {
        activity.audience.is_empty() || !role.role.to_lowercase().starts_with("målgruppe")
    };
    let (leads, others): (Vec<&Role>, Vec<&Role>) =
        activity.roles.iter().filter(is_told).partition(|role| role.leads());
    [
        ("report-status", status),
        ("report-phase", phase),
        ("report-lead", ground.roles(&leads)),
        ("report-actors", ground.roles(&others)),
        ("report-audience", ground.names(&activity.audience)),
        ("report-actor-states", ground.actor_states(activity)),
    ]
}

/// Its way through the phases, and its milestones.
fn walk(ground: &Ground<'_>, activity: &Activity, pages: &mut Pages) {
    for segment in &activity.segments {
        let phase = capital(&ground.phase(segment.phase.as_ref()));
        let words = ground.segment(segment);
        let text = vec![Inline::bold(format!("{phase}: ")), Inline::plain(lower(&words))];
        pages.blocks.push(Block::Item(Item { numbered: None, level: 0, text }));
    }
    for milestone in &activity.milestones {
        let lead = Inline::bold(format!("{} ", ground.say("report-milestone")));
        let text = vec![lead, Inline::plain(ground.milestone(milestone))];
        pages.blocks.push(Block::Item(Item { numbered: None, level: 0, text }));
    }
}

/// Where to read more. A link whose address is lost keeps its words.
pub(super) fn links(ground: &Ground<'_>, id: &Id, pages: &mut Pages) {
    let links = ground.links(id);
    if links.is_empty() {
        return;
    }
    let mut text = vec![Inline::bold(format!("{}: ", ground.say("report-links")))];
    for (at, link) in links.iter().enumerate() {
        if at > 0 {
            text.push(Inline::plain("; "));
        }
        text.push(Inline::link(link.text.clone(), &link.address));
    }
    pages.paragraph(Style::Facts, text);
}
