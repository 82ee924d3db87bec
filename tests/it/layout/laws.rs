//! What holds for every roadmap.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use veikart::layout::{FixedWidth, Panes, RowKind, Rows, scene};
use veikart::model::*;
use veikart::scene::{Node, Part, Role};

use super::{all_of, id, options, panes};
use crate::arbitrary;

const GROUPINGS: [Grouping; 13] = Grouping::ALL;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_parts_of_any_split_put_together_are_the_whole(
        roadmap in arbitrary::roadmap(),
        at in 0.0..1.0_f64,
        full in any::<bool>(),
    ) {
        for grouping in GROUPINGS {
            let rows = all_of(&roadmap, grouping);
            let options = options(full);
            let whole = panes(&roadmap, &rows, &options);
            let cut = (rows.len() as f64 * at) as usize;
            let part = |range| scene(&roadmap, &rows, range, &options, &FixedWidth::default());
            let (first, second) = (part(0..cut), part(cut..rows.len()));
            let join = |of: fn(Panes) -> Vec<Node>| {
                let mut nodes = of(first.clone());
                nodes.extend(of(second.clone()));
                nodes
            };
            prop_assert_eq!(&whole.backdrop, &first.backdrop);
            prop_assert_eq!(&whole.header, &second.header);
            prop_assert_eq!(whole.headings, join(|panes| panes.headings));
            prop_assert_eq!(whole.outline, join(|panes| panes.outline));
            prop_assert_eq!(whole.axis, join(|panes| panes.axis));
            prop_assert_eq!(whole.undated, join(|panes| panes.undated));
        }
    }

    #[test]
    fn the_same_twice(roadmap in arbitrary::roadmap()) {
        let draw = || {
            let rows = all_of(&roadmap, Grouping::Strategy);
            panes(&roadmap, &rows, &options(true))
        };
        prop_assert_eq!(draw(), draw());
    }

    /// Heights follow from what a row shows, not from where or how large it is drawn.
    #[test]
    fn rows_brought_up_to_date_are_rows_made_anew(
        roadmap in arbitrary::roadmap(),
        start in arbitrary::edge(),
        end in arbitrary::edge(),
        which in any::<prop::sample::Index>(),
    ) {
        for grouping in GROUPINGS {
            let mut rows = all_of(&roadmap, grouping);
            let keys: Vec<Id> = roadmap.activities.keys().cloned().collect();
            if keys.is_empty() {
                continue;
            }
            let key = &keys[which.index(keys.len())];
            let mut changed = roadmap.clone();
            let mut activity = Activity::clone(&roadmap.activities[key]);
            for segment in &mut activity.segments {
                (segment.start, segment.end) = (start, end);
            }
            changed.activities.insert(key.clone(), Arc::new(activity));
            let anew = all_of(&changed, grouping);
            if rows.update(&changed, [key]) {
                prop_assert_eq!(heights(&rows), heights(&anew));
                let options = options(false);
                prop_assert_eq!(
                    panes(&changed, &rows, &options),
                    panes(&changed, &anew, &options)
                );
            }
        }
    }

    /// In the lanes of the value chain every segment and milestone stands exactly once.
    #[test]
    fn lanes_show_everything_once(roadmap in arbitrary::roadmap()) {
        let rows = all_of(&roadmap, Grouping::ValueChain);
        let mut options = options(true);
        // An axis that holds every date the model can name, so that nothing is beyond its rim.
        options.scale = veikart::layout::TimeScale { first: 0.0, per_day: 0.0001 };
        let panes = panes(&roadmap, &rows, &options);
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for node in panes.axis.iter().chain(&panes.undated) {
            if let Node::Group(group) = node
                && let Some(tag) = group.tag.as_ref().filter(|tag| tag.part == Part::Body)
                && matches!(tag.role, Role::Bar | Role::Marker | Role::Chip | Role::Milestone | Role::Rim)
            {
                *seen.entry(tag.id.clone()).or_default() += 1;
            }
        }
        let shown: std::collections::BTreeSet<&Id> = rows.iter().filter_map(|row| match &row.kind {
            RowKind::Activity(row) => Some(&row.id),
            RowKind::Heading(_) => None,
        }).collect();
        for key in shown {
            let activity = &roadmap.activities[key];
            let segments = activity.segments.iter().map(|segment| &segment.id);
            for id in segments.chain(activity.milestones.iter().map(|milestone| &milestone.id)) {
                prop_assert_eq!(seen.get(id.as_str()), Some(&1), "{}", id);
            }
        }
    }
}

fn heights(rows: &Rows) -> Vec<f32> {
    (0..rows.len()).map(|row| rows.height(row)).collect()
}

#[test]
fn heights_do_not_depend_on_zoom_or_place() {
    let text = include_str!("../../../sample-roadmaps/eksempel-kommune.ron");
    let roadmap = veikart::store::open_text(text).unwrap().roadmap;
    let rows = all_of(&roadmap, Grouping::Strategy);
    for (per_day, scroll_y) in [(0.01, 0.0), (0.5, 1e6), (40.0, -300.0)] {
        let mut options = options(false);
        options.scale.per_day = per_day;
        options.scroll_y = scroll_y;
        let panes = panes(&roadmap, &rows, &options);
        assert!(!panes.outline.is_empty());
    }
    assert_eq!(heights(&rows), heights(&all_of(&roadmap, Grouping::Strategy)));
    let row = rows.position(&id("1.A")).unwrap();
    assert_eq!(rows.at_y(rows.top(row) + 1.0), Some(row));
}
