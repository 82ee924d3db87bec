use super::{Cell, Choice, Draft, source};
use crate::i18n::dates::{edge_words, when_words};
use crate::model::{Activity, Census, Edge, When};

pub(super) fn fill(draft: &mut Draft<'_>) {
    draft.column("table-id", 10);
    draft.column("table-name", 44);
    draft.column("table-kind", 16);
    draft.column("table-goal", 24);
    draft.column("table-sub-goal", 30);
    draft.column("table-theme", 24);
    draft.column("table-candidate", 10);
    draft.chosen("table-status", 14, Choice::Status);
    draft.chosen("table-current-phase", 22, Choice::Phase);
    draft.column("table-lead", 22);
    draft.column("table-actors", 30);
    draft.column("table-audience", 22);
    draft.column("table-begins", 16);
    draft.column("table-ends", 16);
    draft.column("table-next-milestone", 34);
    draft.column("table-tags", 18);
    draft.column("table-aliases", 22);
    draft.column("table-text", 60);
    draft.internal_columns(&[
        ("table-status-note", 30),
        ("table-confirmed", 26),
        ("table-phase-reason", 30),
        ("table-source", 24),
    ]);
    let ground = draft.ground;
    let census = Census::new(ground.roadmap);
    for (id, activity) in &ground.roadmap.activities {
        let standing = ground.standing(id);
        let current = census.current_phase(activity).phase;
        let phase = current.map_or(Cell::Empty, |phase| match ground.step(&phase) {
            Some(step) => Cell::Phase(step, ground.name(&phase)),
            None => Cell::Text(ground.name(&phase)),
        });
        let yes = if standing.candidate { ground.say("table-yes") } else { String::new() };
        let ends = [first(activity), last(activity)];
        let [begins, ends] = ends
            .map(|when| when.map_or(Cell::Empty, |when| Cell::text(when_words(when, ground.lang))));
        let cells = vec![
            Cell::text(id.as_str()),
            Cell::text(&activity.name),
            Cell::text(&activity.kind),
            Cell::text(standing.goal),
            Cell::text(standing.sub_goal),
            Cell::text(standing.theme),
            Cell::text(yes),
            Cell::text(ground.status(activity.status)),
            phase,
            Cell::text(ground.leads(activity)),
            Cell::text(ground.mentions(activity.roles.iter().map(|role| &role.who))),
            Cell::text(ground.mentions(&activity.audience)),
            begins,
            ends,
            Cell::text(next_milestone(draft, activity)),
            Cell::text(activity.tags.join("; ")),
            Cell::text(activity.aliases.join("; ")),
            Cell::text(&activity.text),
        ];
        draft.row(cells, || {
            let confirmed = activity.confirmed.as_ref().map(|confirmed| {
                let when = when_words(confirmed.when, ground.lang);
                format!("{}, {when}", ground.mention(&confirmed.by))
            });
            let reason = activity.current_phase.as_ref().map(|it| it.reason.clone());
            vec![
                Cell::text(&activity.status_note),
                Cell::text(confirmed.unwrap_or_default()),
                Cell::text(reason.unwrap_or_default()),
                source(&activity.provenance),
            ]
        });
    }
}

fn first(activity: &Activity) -> Option<When> {
    let dates = activity.segments.iter().filter_map(|segment| segment.start.when());
    dates.min_by_key(|when| when.first_day())
}

fn last(activity: &Activity) -> Option<When> {
    let dates = activity.segments.iter().filter_map(|segment| segment.end.when());
    dates.max_by_key(|when| when.last_day())
}

/// The first milestone at or after the as-of date, and when it is.
fn next_milestone(draft: &Draft<'_>, activity: &Activity) -> String {
    let ground = draft.ground;
    let coming = activity.milestones.iter().filter_map(|milestone| {
        let when = milestone.when.when()?;
        (when.last_day() >= ground.roadmap.as_of).then_some((when, milestone))
    });
    let Some((when, milestone)) = coming.min_by_key(|(when, _)| when.last_day()) else {
        return String::new();
    };
    let what = match milestone.label.as_str() {
        "" => ground.name(&milestone.kind),
        label => label.to_owned(),
    };
    format!("{}: {what}", edge_words(Edge::At(when), ground.lang))
}
