//! The rules, one file each.

mod actor_ahead;
mod availability_missing;
mod circle;
mod complete_before_rollout;
mod doubtful_plan;
mod duplicate_name;
mod ends_before_start;
mod form_missing;
mod in_no_figure;
mod link_without_address;
mod no_actor;
mod no_owner;
mod outside_period;
mod phase_backwards;
mod phase_missing;
mod phase_overlap;
mod phase_skipped;
mod placeholder;
mod reference_ambiguous;
mod reference_uncited;
mod references;
mod same_fact_twice;
mod stale_plan;
mod steps;
mod tentative_unexplained;
mod uncaptioned_figure;
mod unconfirmed;
mod undated;
mod unnumbered_figure;
mod unplaced;

use super::rule::Rule;

/// Every rule, in the order of groups.
pub(super) static ALL: &[&Rule] = &[
    &references::UNKNOWN_PHASE,
    &references::UNKNOWN_MILESTONE_KIND,
    &references::UNKNOWN_ACTOR,
    &references::UNKNOWN_AUDIENCE,
    &references::UNKNOWN_ACTIVITY,
    &references::UNKNOWN_PRIORITY_ITEM,
    &references::UNKNOWN_VIEW_ITEM,
    &references::UNKNOWN_MENTION,
    &ends_before_start::RULE,
    &stale_plan::RULE,
    &doubtful_plan::RULE,
    &complete_before_rollout::RULE,
    &availability_missing::RULE,
    &outside_period::RULE,
    &undated::RULE,
    &tentative_unexplained::RULE,
    &phase_missing::RULE,
    &phase_skipped::RULE,
    &phase_backwards::RULE,
    &phase_overlap::RULE,
    &actor_ahead::RULE,
    &no_owner::RULE,
    &no_actor::RULE,
    &unplaced::RULE,
    &duplicate_name::RULE,
    &same_fact_twice::RULE,
    &circle::RULE,
    &unnumbered_figure::RULE,
    &uncaptioned_figure::RULE,
    &in_no_figure::RULE,
    &reference_uncited::RULE,
    &reference_ambiguous::RULE,
    &link_without_address::RULE,
    &unconfirmed::RULE,
    &placeholder::RULE,
    &form_missing::RULE,
];
