//! Whatever saves, opens, and equal.

use std::sync::Arc;

use proptest::prelude::*;
use veikart::model::{Format, Roadmap, Years, parse_day};
use veikart::store::{open_text, print};

use crate::arbitrary;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_printed_opens_equal_and_prints_the_same(roadmap in arbitrary::roadmap()) {
        let text = print(&roadmap);
        let opened = open_text(&text);
        let Ok(opened) = opened else { panic!("{:?}\n{text}", opened.unwrap_err()) };
        prop_assert_eq!(&opened.roadmap, &roadmap);
        prop_assert!(!opened.had_comments);
        prop_assert_eq!(print(&opened.roadmap), text);
    }
}

/// Lines of `after` that are not in `before`, and the other way, as a diff shows them.
fn changed_lines(before: &str, after: &str) -> usize {
    let (before, after): (Vec<_>, Vec<_>) = (before.lines().collect(), after.lines().collect());
    let same_start = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
    let ends = before[same_start..].iter().rev().zip(after[same_start..].iter().rev());
    let same = same_start + ends.take_while(|(a, b)| a == b).count();
    before.len() + after.len() - 2 * same
}

proptest! {
    #[test]
    fn one_bar_moved_or_resized_changes_at_most_four_lines(
        roadmap in arbitrary::roadmap(),
        pick in any::<prop::sample::Index>(),
        start in arbitrary::edge(),
        end in arbitrary::edge(),
    ) {
        let with_segments: Vec<_> =
            roadmap.activities.iter().filter(|(_, activity)| !activity.segments.is_empty()).collect();
        prop_assume!(!with_segments.is_empty());
        let (id, activity) = pick.get(&with_segments);
        let mut moved = (***activity).clone();
        let at = pick.index(moved.segments.len());
        moved.segments[at].start = start;
        moved.segments[at].end = end;
        let after = Roadmap {
            activities: roadmap.activities.update((*id).clone(), Arc::new(moved)),
            ..roadmap.clone()
        };
        prop_assert!(changed_lines(&print(&roadmap), &print(&after)) <= 4);
    }
}

/// The form of the file, to be read by eye.
#[test]
fn many_lines_of_text_stand_on_lines_of_their_own() {
    let mut roadmap = Roadmap::new(
        Format,
        "Sitat \"her\"".to_owned(),
        parse_day("2024-08-21").unwrap(),
        Years::new(2021, 2027).unwrap(),
    );
    roadmap.text = "Første linje\n\n  - innrykk\n\ttab og \\\n".to_owned();
    roadmap.notice = "én linje\n".to_owned();
    let expected = r#"#![enable(implicit_some, unwrap_newtypes, unwrap_variant_newtypes)]
(
    format: 1,
    title: "Sitat \"her\"",
    as_of: "2024-08-21",
    period: (from: 2021, to: 2027),
    notice: "én linje\n",
    text: "\
        Første linje\n\
        \n\
        \u{20} - innrykk\n\
        \ttab og \\\n",
)
"#;
    assert_eq!(print(&roadmap), expected);
    assert_eq!(open_text(expected).unwrap().roadmap, roadmap);
}
