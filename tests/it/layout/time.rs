//! The time scale and the time header.

use expect_test::expect;
use veikart::layout::TimeScale;
use veikart::model::Grouping;
use veikart::scene::{Node, Text};

use super::{activity, all_of, day, options, panes, roadmap};

#[test]
fn days_and_places_are_the_same_both_ways() {
    let scale = TimeScale::fit(day("2021-01-01"), day("2027-12-31"), 700.0);
    assert_eq!(scale.x(day("2021-01-01")), 0.0);
    assert!((scale.x(day("2028-01-01")) - 700.0).abs() < 1e-9);
    for text in ["2021-01-01", "2024-02-29", "2027-12-31", "1000-01-01", "9999-12-31"] {
        assert_eq!(scale.day(scale.x(day(text)) + 0.01), day(text));
    }
    assert_eq!(scale.day(f64::INFINITY), chrono::NaiveDate::MAX);
    assert_eq!(scale.day(f64::NEG_INFINITY), chrono::NaiveDate::MIN);
}

#[test]
fn zooming_leaves_the_day_under_the_pointer_where_it_is() {
    let scale = TimeScale::fit(day("2021-01-01"), day("2027-12-31"), 700.0);
    for factor in [0.3, 1.1, 7.0, 1e9] {
        let zoomed = scale.zoom_at(333.0, factor);
        assert!((zoomed.number_at(333.0) - scale.number_at(333.0)).abs() < 1e-6);
    }
    let there_and_back = scale.pan(120.0).pan(-120.0);
    assert!((there_and_back.first - scale.first).abs() < 1e-9);
}

/// The words of the time header at a scale.
fn header(per_day: f64) -> String {
    let roadmap = roadmap(vec![("a", activity(&[]))]);
    let rows = all_of(&roadmap, Grouping::Strategy);
    let mut options = options(false);
    options.scale.per_day = per_day;
    let panes = panes(&roadmap, &rows, &options);
    let mut words: Vec<String> = Vec::new();
    texts(&panes.header, &mut words);
    words.join(" | ")
}

fn texts(nodes: &[Node], words: &mut Vec<String>) {
    for node in nodes {
        match node {
            Node::Group(group) => texts(&group.nodes, words),
            Node::Text(Text { content, .. }) => words.push(content.clone()),
            Node::Shape(_) | Node::Link(_) => {}
        }
    }
}

/// REQ-060: columns of years.
#[test]
fn years_thin_out_and_quarters_and_months_come_with_the_zoom() {
    let table =
        [0.005, 0.02, 0.1, 0.5, 1.5].map(|per_day| format!("{per_day}: {}\n", header(per_day)));
    expect![[r#"
        0.005: 2050 | 2100 | 2150 | 2200 | 2250 | 2300 | Status 21.08.2024 | Tidspunkt ikke | fastsatt
        0.02: 2030 | 2040 | 2050 | 2060 | 2070 | 2080 | 2090 | Status 21.08.2024 | Tidspunkt ikke | fastsatt
        0.1: 2024 | 2026 | 2028 | 2030 | 2032 | 2034 | 2036 | 2038 | Status 21.08.2024 | Tidspunkt ikke | fastsatt
        0.5: 2024 | 2025 | 2026 | Status 21.08.2024 | Tidspunkt ikke | fastsatt
        1.5: 2024 | jan | feb | mar | apr | mai | jun | jul | aug | sep | okt | nov | des | Status 21.08.2024 | Tidspunkt ikke | fastsatt
    "#]].assert_eq(&table.concat());
}
