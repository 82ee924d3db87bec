use crate::model::{Activity, Filters, Mention, Milestone, Segment};

/// Whether an activity is shown: it fits every list that is not empty.
pub(super) fn shows(filters: &Filters, activity: &Activity) -> bool {
    let any =
        |list: &[String], fits: &dyn Fn(&String) -> bool| list.is_empty() || list.iter().any(fits);
    let named = |mention: &Mention| {
        activity.roles.iter().any(|role| role.who == *mention)
            || activity.segments.iter().any(|segment| segment.who.contains(mention))
    };
    let by_items =
        filters.phases.is_empty() && filters.certainties.is_empty() && filters.bases.is_empty();
    has_text(filters, activity)
        && any(&filters.kinds, &|kind| *kind == activity.kind)
        && any(&filters.tags, &|tag| activity.tags.contains(tag))
        && (filters.statuses.is_empty() || filters.statuses.contains(&activity.status))
        && (filters.actors.is_empty() || filters.actors.iter().any(named))
        && (by_items
            || activity.segments.iter().any(|segment| shows_segment(filters, segment))
            || (filters.phases.is_empty()
                && activity.milestones.iter().any(|milestone| shows_milestone(filters, milestone))))
}

/// Whether a segment of a shown activity is shown.
pub(super) fn shows_segment(filters: &Filters, segment: &Segment) -> bool {
    let phase = |mention: &Mention| match mention {
        Mention::Id(id) => segment.phase.as_ref() == Some(id),
        Mention::Words(words) => words == "?" && segment.phase.is_none(),
    };
    let certain =
        |certainty| segment.certainty.start() == certainty || segment.certainty.end() == certainty;
    (filters.phases.is_empty() || filters.phases.iter().any(phase))
        && (filters.certainties.is_empty() || filters.certainties.iter().copied().any(certain))
        && (filters.bases.is_empty()
            || segment.provenance.basis.is_some_and(|basis| filters.bases.contains(&basis)))
}

/// Whether a milestone of a shown activity is shown. Milestones have no phase.
pub(super) fn shows_milestone(filters: &Filters, milestone: &Milestone) -> bool {
    (filters.certainties.is_empty() || filters.certainties.contains(&milestone.certainty))
        && (filters.bases.is_empty()
            || milestone.provenance.basis.is_some_and(|basis| filters.bases.contains(&basis)))
}

fn has_text(filters: &Filters, activity: &Activity) -> bool {
    let text = filters.text.trim().to_lowercase();
    let holds = |part: &String| part.to_lowercase().contains(&text);
    text.is_empty()
        || holds(&activity.name)
        || holds(&activity.short_name)
        || activity.aliases.iter().any(holds)
}
