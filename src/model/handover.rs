//! Who drives the activities year by year. The first phases are run nationally, the later ones
//! by each organisation (the source, lines 102 and 111; REQ-034): somewhere on its way the
//! responsibility for an activity passes over.

use std::collections::BTreeMap;

use super::tally::{on_the_roadmap, year_rows, years};
use super::{Activity, Label, Roadmap, RunBy, Tally};

/// How many activities are driven by whom in each year. An activity counts once a year, by the
/// furthest of the phases that it is in that year; in the first year in which an organisation
/// drives what was driven nationally before, it passes over.
pub fn drivers_by_year(roadmap: &Roadmap) -> Tally {
    let series =
        vec![Label::RunBy(RunBy::National), Label::PassesOver, Label::RunBy(RunBy::Organisation)];
    let mut tally = Tally::new(years(roadmap), series);
    for (id, activity) in on_the_roadmap(roadmap) {
        let drivers = drivers(roadmap, activity);
        let passing = passing(&drivers);
        for (row, (_, by)) in &drivers {
            let label = if passing == Some(row) { Label::PassesOver } else { Label::RunBy(*by) };
            tally.add(row, &label, id);
        }
    }
    tally.without_idle_undated()
}

/// In each year the furthest phase of an activity, 0 is the first of the chain, and who runs it;
/// what has no date stands last, and only if it leads further than what has.
fn drivers(roadmap: &Roadmap, activity: &Activity) -> BTreeMap<Label, (usize, RunBy)> {
    let mut drivers: BTreeMap<Label, (usize, RunBy)> = BTreeMap::new();
    for segment in &activity.segments {
        let mut chain = roadmap.value_chain.iter().enumerate();
        let its_phase = chain.find(|(_, phase)| segment.phase.as_ref() == Some(&phase.id));
        let Some((step, by)) = its_phase.map(|(step, phase)| (step, phase.run_by)) else {
            continue;
        };
        if by == RunBy::Unsaid {
            continue;
        }
        for row in year_rows(roadmap, segment) {
            let furthest = drivers.entry(row).or_insert((step, by));
            *furthest = (*furthest).max((step, by));
        }
    }
    if let Some(undated) = drivers.remove(&Label::Undated)
        && drivers.values().all(|(step, by)| *step < undated.0 && *by != undated.1)
    {
        drivers.insert(Label::Undated, undated);
    }
    drivers
}

/// The first row that an organisation drives, if one before it is driven nationally.
fn passing(drivers: &BTreeMap<Label, (usize, RunBy)>) -> Option<&Label> {
    let mut national = false;
    for (row, (_, by)) in drivers {
        match by {
            RunBy::Organisation => return national.then_some(row),
            RunBy::National => national = true,
            RunBy::Unsaid => {}
        }
    }
    None
}
