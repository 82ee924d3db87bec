//! The chapters about goals, sub-goals and themes, and about candidates.

use super::activity::{activity, content, links};
use super::block::{Block, Cell, Inline, Item, Style, Table};
use super::ground::{Ground, Pages};
use super::places::Spot;
use super::words::{amount, capital};
use crate::model::{Goal, Id, Row, SubGoal, Theme};

/// Goals and sub-goals with their figures; activities in words.
pub(super) fn goals(ground: &Ground<'_>, pages: &mut Pages) {
    let goals = &ground.roadmap.goals;
    if goals.is_empty() && ground.figures(&Spot::Overview).is_empty() {
        return;
    }
    pages.chapter(ground.say("report-goals"));
    pages.blocks.push(Block::paragraph(Style::Body, ground.say("report-goals-words")));
    pages.figures(ground, &Spot::Overview);
    for goal in goals {
        self::goal(ground, goal, pages);
    }
}

fn goal(ground: &Ground<'_>, goal: &Goal, pages: &mut Pages) {
    let title = goal.titles.get(ground.lang.tag()).unwrap_or(&goal.title);
    let title = ground.say_with("report-goal", &[("id", goal.id.as_str()), ("title", title)]);
    pages.heading(2, title, &[&goal.id]);
    if !goal.owner.is_empty() {
        let owner = ground.names(&goal.owner);
        facts(ground, pages, &[("report-owner", owner)]);
    }
    pages.markdown(&goal.text, 3);
    depends(ground, &goal.id, pages);
    links(ground, &goal.id, pages);
    indicators(ground, &goal.id, pages);
    pages.figures(ground, &Spot::About(goal.id.clone()));
    for sub_goal in &goal.sub_goals {
        self::sub_goal(ground, sub_goal, pages);
    }
}

fn sub_goal(ground: &Ground<'_>, sub_goal: &SubGoal, pages: &mut Pages) {
    let title = sub_goal.titles.get(ground.lang.tag()).unwrap_or(&sub_goal.title);
    let title =
        ground.say_with("report-sub-goal", &[("id", sub_goal.id.as_str()), ("title", title)]);
    pages.heading(3, title, &[&sub_goal.id]);
    if !sub_goal.benefit.is_empty() {
        let mut text = vec![Inline::bold(format!("{}: ", ground.say("report-benefit")))];
        text.extend(super::markdown::inline(&sub_goal.benefit));
        pages.paragraph(Style::Lead, text);
    }
    for effect in &sub_goal.effects {
        let text = super::markdown::inline(effect);
        pages.blocks.push(Block::Item(Item { numbered: None, level: 0, text }));
    }
    pages.markdown(&sub_goal.text, 4);
    depends(ground, &sub_goal.id, pages);
    links(ground, &sub_goal.id, pages);
    pages.figures(ground, &Spot::About(sub_goal.id.clone()));
    rows(ground, &sub_goal.outline, 4, pages);
    indicators(ground, &sub_goal.id, pages);
}

fn rows(ground: &Ground<'_>, rows: &[Row], level: u8, pages: &mut Pages) {
    for row in rows {
        match row {
            Row::Activity(id) => activity(ground, id, level, pages),
            Row::Theme(theme) => self::theme(ground, theme, level, pages),
        }
    }
}

fn theme(ground: &Ground<'_>, theme: &Theme, level: u8, pages: &mut Pages) {
    // An activity that is all that its theme is about shares its heading.
    let alike = match theme.rows.first() {
        Some(Row::Activity(id)) if is_named(ground, id, &theme.title, pages) => Some(id),
        _ => None,
    };
    let about: Vec<&Id> = [&theme.id].into_iter().chain(alike).collect();
    pages.heading(level, theme.title.clone(), &about);
    pages.markdown(&theme.text, level + 1);
    depends(ground, &theme.id, pages);
    links(ground, &theme.id, pages);
    pages.figures(ground, &Spot::About(theme.id.clone()));
    if let Some(id) = alike {
        content(ground, id, level, pages);
    }
    let rest = theme.rows.get(usize::from(alike.is_some())..).unwrap_or_default();
    rows(ground, rest, level.saturating_add(1), pages);
}

/// Whether this is the name of an activity that is to be told here.
fn is_named(ground: &Ground<'_>, id: &Id, title: &str, pages: &Pages) -> bool {
    let activity = ground.roadmap.activity(id).filter(|it| !it.hidden && !pages.told.contains(id));
    activity.is_some_and(|it| it.name.trim().to_lowercase() == title.trim().to_lowercase())
}

/// What is not on the roadmap yet, goal by goal.
pub(super) fn candidates(ground: &Ground<'_>, pages: &mut Pages) {
    let goals: Vec<&Goal> = ground
        .roadmap
        .goals
        .iter()
        .filter(|goal| !goal.candidates.is_empty())
        .map(AsRef::as_ref)
        .collect();
    if goals.is_empty() {
        return;
    }
    pages.chapter(ground.say_with("report-candidates", &[("title", &ground.roadmap.title)]));
    for goal in goals {
        let title = ground.say_with("report-candidates-of", &[("id", goal.id.as_str())]);
        pages.heading(2, title, &[]);
        for id in &goal.candidates {
            activity(ground, id, 3, pages);
        }
    }
}

/// "Fagansvarlig: X".
pub(super) fn facts(ground: &Ground<'_>, pages: &mut Pages, facts: &[(&str, String)]) {
    let mut text = Vec::new();
    for (key, words) in facts.iter().filter(|(_, words)| !words.is_empty()) {
        if *key == "report-phase" && !text.is_empty() {
            text.push(Inline::plain(" · "));
        } else if !text.is_empty() {
            text.push(Inline::Break);
        }
        text.push(Inline::bold(format!("{}: ", ground.say(key))));
        text.push(Inline::plain(words.clone()));
    }
    pages.paragraph(Style::Facts, text);
}

/// What it hangs on, a line each.
pub(super) fn depends(ground: &Ground<'_>, id: &Id, pages: &mut Pages) {
    let lines = ground.dependencies(id).iter().map(|dependency| {
        let relation = if dependency.words.is_empty() {
            ground.relation(dependency.relation)
        } else {
            dependency.words.clone()
        };
        let any = matches!(dependency.on, crate::model::Need::Any(_));
        let names: Vec<String> =
            dependency.on.mentions().iter().map(|mention| ground.name(mention)).collect();
        let joint = if any { format!(" {} ", ground.say("report-or")) } else { "; ".to_owned() };
        format!("{} {}", capital(&relation), names.join(&joint))
    });
    let lines: Vec<String> = lines.collect();
    let mut text = Vec::new();
    for line in lines {
        if !text.is_empty() {
            text.push(Inline::Break);
        }
        text.push(Inline::plain(line));
    }
    if !text.is_empty() {
        text.insert(0, Inline::bold(format!("{}: ", ground.say("report-depends"))));
    }
    pages.paragraph(Style::Facts, text);
}

/// The numbers that are followed over time.
fn indicators(ground: &Ground<'_>, id: &Id, pages: &mut Pages) {
    let indicators = ground.indicators(id);
    if indicators.is_empty() {
        return;
    }
    pages.blocks.push(Block::paragraph(Style::QuietHeading, ground.say("inspector-indicators")));
    let rows = indicators.iter().map(|indicator| {
        let target = indicator.target.map(|target| amount(target, ground.lang));
        vec![
            Cell::text(indicator.name.clone()),
            Cell::text(indicator.unit.clone()),
            Cell::lines(ground.observations(indicator)),
            Cell::text(target.unwrap_or_else(|| "–".to_owned())),
        ]
    });
    pages.blocks.push(Block::Table(Table {
        description: ground.say("inspector-indicators"),
        header: [
            "report-indicator-name",
            "report-indicator-unit",
            "report-indicator-values",
            "report-indicator-target",
        ]
        .map(|key| ground.say(key))
        .to_vec(),
        widths: vec![0.34, 0.2, 0.32, 0.14],
        rows: rows.collect(),
        dense: true,
    }));
}
