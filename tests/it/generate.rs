//! The big roadmaps for measuring have the shape they promise.

use veikart::check::{Severity, check};
use veikart::generate::generate;
use veikart::store::print;

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_one_others() {
    assert_eq!(print(&generate(50, 7)), print(&generate(50, 7)));
    assert_ne!(generate(50, 7), generate(50, 8));
}

#[test]
fn it_is_shaped_like_a_real_plan() {
    let roadmap = generate(2000, 1);
    let counts = roadmap.counts();
    assert_eq!(counts.activities, 2000);
    let near = |value: f64, target: f64| (value / target - 1.0).abs() < 0.05;
    let mean = |count: usize| count as f64 / 2000.0;
    assert!(near(mean(counts.segments), 2.5), "{}", mean(counts.segments));
    assert!(near(mean(counts.milestones), 0.8), "{}", mean(counts.milestones));
    let headings = counts.goals + counts.sub_goals + counts.themes;
    assert!(near(2000.0 / headings as f64, 6.5), "{headings}");
    let letters: usize = roadmap.activities.values().map(|a| a.name.chars().count()).sum();
    assert!(near(mean(letters), 45.0), "{}", mean(letters));
    assert!(roadmap.activities.values().all(|a| (1..=4).contains(&a.segments.len())));
    assert!(counts.segments_undated > 0 && counts.segments_without_phase > 0);
}

/// REQ-144: ten times as large and more.
#[test]
fn nothing_is_wrong_with_it_at_any_size() {
    for activities in [0, 1, 2, 9, 300] {
        let roadmap = generate(activities, 3);
        let found = check(&roadmap);
        assert!(
            found.iter().all(|it| it.rule.severity != Severity::Error),
            "{activities}: {found:?}"
        );
        assert_eq!(roadmap.activities.len(), activities);
    }
}
