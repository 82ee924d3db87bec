//! What dragging does to a date: before, gesture, after.

use chrono::{Datelike as _, NaiveDate};
use veikart::edit::dates::{
    Drag, Side, common_step, drag_boundary, drag_edge, drag_point, drag_span, dropped, is_sharper,
    shift, step_of, steps_between, touch,
};
use veikart::model::{Edge, Precision, When};

use Precision::{Day, Half, Month, Quarter, Tertial, Year};

fn edge(token: &str) -> Edge {
    token.parse().unwrap()
}

fn when(token: &str) -> When {
    token.parse().unwrap()
}

fn span(token: &str) -> (Edge, Edge) {
    let (start, end) = token.split_once(" – ").unwrap();
    (edge(start), edge(end))
}

fn day(token: &str) -> f64 {
    let day: NaiveDate = token.parse().unwrap();
    f64::from(day.num_days_from_ce())
}

/// A pointer that went so many days.
fn by(days: f64, snap: Precision) -> Drag {
    let from = day("2025-03-10");
    Drag::pointer(from, from + days, snap)
}

fn words((start, end): (Edge, Edge)) -> String {
    format!("{start} – {end}")
}

/// REQ-063: never more precise than given.
#[test]
fn a_bar_moves_by_the_coarser_step_and_keeps_its_precision() {
    for (before, days, snap, after) in [
        // The examples of the design.
        ("2026 – 2026", 365.0, Quarter, "2027 – 2027"),
        ("2025/2026 – 2026", 365.0, Month, "2026/2027 – 2027"),
        ("2024-06 – 2024-06", 92.0, Quarter, "2024-09 – 2024-09"),
        ("2025-Q1 – 2026-Q2", 366.0, Year, "2026-Q1 – 2027-Q2"),
        ("2025-Q1 – 2026-Q2", 85.0, Quarter, "2025-Q2 – 2026-Q3"),
        ("2025-Q1 – 2026-Q2", -85.0, Quarter, "2024-Q4 – 2026-Q1"),
        // Less than half a step is no step.
        ("2025 – 2026", 150.0, Quarter, "2025 – 2026"),
        ("2025 – 2026", 190.0, Quarter, "2026 – 2027"),
        ("2025-Q1 – 2025-Q2", 40.0, Quarter, "2025-Q1 – 2025-Q2"),
        // The coarser of two edges rules both.
        ("2024-06 – 2026", 92.0, Quarter, "2024-06 – 2026"),
        ("2024-06 – 2026", 300.0, Quarter, "2025-06 – 2027"),
        ("2025-Q3 – 2026-H2", 91.0, Quarter, "2025-Q3 – 2026-H2"),
        ("2025-Q3 – 2026-H2", 170.0, Quarter, "2026-Q1 – 2027-H1"),
        // Seasons stay seasons.
        ("2023-autumn – 2024-spring", 184.0, Quarter, "2024-spring – 2024-autumn"),
        ("2023-autumn – 2024-spring", -184.0, Month, "2023-spring – 2023-autumn"),
        ("2024-summer – 2024-summer", 200.0, Month, "2025-summer – 2025-summer"),
        ("2024-summer – 2024-summer", 150.0, Month, "2024-summer – 2024-summer"),
        ("2023-winter – 2024-spring", 366.0, Quarter, "2024-winter – 2025-spring"),
        // Qualifiers stay.
        (">=2025 – open", 365.0, Quarter, ">=2026 – open"),
        ("~2024 – <=2025-06", 366.0, Quarter, "~2025 – <=2026-06"),
        // What is no date stays what it is.
        ("2025 – open", 365.0, Year, "2026 – open"),
        ("2025 – ?", -365.0, Year, "2024 – ?"),
        ("?past – 2025-Q2", 91.0, Quarter, "?past – 2025-Q3"),
        ("? – 2024-06-10", 30.0, Month, "? – 2024-07-10"),
        // Days keep the day of the month, as far as the month has it.
        ("2024-01-31 – 2024-03-31", 30.0, Month, "2024-02-29 – 2024-04-30"),
        ("2024-06-10 – 2024-06-20", 7.0, Day, "2024-06-17 – 2024-06-27"),
        ("2023-01-01 – 2023-02-15", 366.0, Year, "2024-01-01 – 2024-02-15"),
        // Tertials and quarters have only the year in common.
        ("2025-T1 – 2025-T2", 120.0, Tertial, "2025-T2 – 2025-T3"),
        ("2025-T1 – 2025-T2", 120.0, Quarter, "2025-T1 – 2025-T2"),
        ("2025-T1 – 2025-T2", 300.0, Quarter, "2026-T1 – 2026-T2"),
        ("2025-Q1 – 2025-Q2", 300.0, Tertial, "2026-Q1 – 2026-Q2"),
        ("2024-06 – 2024-07", 122.0, Tertial, "2024-10 – 2024-11"),
        ("2025-H1 – 2025-H2", 184.0, Quarter, "2025-H2 – 2026-H1"),
    ] {
        let (start, end) = span(before);
        let moved = drag_span(start, end, &by(days, snap)).unwrap();
        assert_eq!(words(moved), after, "{before} by {days} days, {snap:?}");
    }
}

#[test]
fn one_end_moves_alone_and_never_crosses_the_other() {
    use Side::{End, Start};
    for (before, side, days, snap, after) in [
        ("2025-Q1 – 2026-Q2", End, 91.0, Quarter, "2026-Q3"),
        ("2025-Q1 – 2026-Q2", Start, 91.0, Quarter, "2025-Q2"),
        // Only the date that moves sets the step.
        ("2025 – 2026-Q2", End, 91.0, Quarter, "2026-Q3"),
        ("2025 – 2026-Q2", Start, 91.0, Quarter, "2025"),
        ("2025 – 2026-Q2", Start, 300.0, Quarter, "2026"),
        // One unit is the least.
        ("2025-Q1 – 2025-Q2", Start, 2000.0, Quarter, "2025-Q2"),
        ("2025-Q1 – 2025-Q2", End, -2000.0, Quarter, "2025-Q1"),
        ("2025 – 2026", End, -5000.0, Month, "2025"),
        ("2024-03 – 2025", Start, 5000.0, Quarter, "2025-12"),
        ("2024-06-10 – 2024-06-20", Start, 400.0, Day, "2024-06-20"),
        ("2024-06-10 – 2024-06-20", End, -400.0, Day, "2024-06-10"),
        ("2025 – ?", Start, 5000.0, Year, "2039"),
    ] {
        let (start, end) = span(before);
        let moved = drag_edge(start, end, side, &by(days, snap)).unwrap();
        assert_eq!(moved.to_string(), after, "{before}, {side:?} by {days} days, {snap:?}");
    }
}

#[test]
fn an_end_without_a_date_gets_the_one_it_is_pulled_to() {
    use Side::{End, Start};
    for (before, side, to, snap, after) in [
        ("? – open", End, "2026-05-03", Quarter, "2026-Q2"),
        ("? – open", Start, "2023-10-01", Year, "2023"),
        ("2025 – ?", End, "2026-05-03", Half, "2026-H1"),
        ("2025 – open", End, "2027-01-01", Month, "2027-01"),
        ("?past – 2025", Start, "2024-02-02", Tertial, "2024-T1"),
        // Not beyond the other end.
        ("2025 – ?", End, "2023-05-03", Quarter, "2025-Q1"),
        ("? – 2025", Start, "2029-05-03", Quarter, "2025-Q4"),
    ] {
        let (start, end) = span(before);
        let drag = Drag::pointer(day("2025-07-01"), day(to) + 0.5, snap);
        let moved = drag_edge(start, end, side, &drag).unwrap();
        assert_eq!(moved.to_string(), after, "{before}, {side:?} to {to}, {snap:?}");
    }
}

#[test]
fn shift_makes_dates_as_precise_as_the_step() {
    for (before, days, snap, after) in [
        ("2026 – 2026", 91.0, Quarter, "2026-Q2 – 2027-Q1"),
        ("2026 – 2026", -91.0, Quarter, "2025-Q4 – 2026-Q3"),
        ("2025/2026 – 2026", 181.0, Half, "2025-H2 – 2027-H1"),
        ("~2024 – ?", 31.0, Month, "~2024-02 – ?"),
        ("2023-autumn – 2024", 62.0, Month, "2023-09 – 2025-02"),
        // What is as precise already only moves.
        ("2026-Q1 – 2026-06", 91.0, Quarter, "2026-Q2 – 2026-09"),
        // A coarser step makes nothing less precise.
        ("2025-T1 – 2026", 183.0, Half, "2026-T1 – 2027-H2"),
        ("2025-T1 – 2026", 10.0, Half, "2025-T1 – 2026"),
        ("2026 – 2026", 10.0, Quarter, "2026 – 2026"),
    ] {
        let (start, end) = span(before);
        let moved = drag_span(start, end, &by(days, snap).with_shift(true)).unwrap();
        assert_eq!(words(moved), after, "{before} by {days} days with Shift, {snap:?}");
    }
    let end =
        drag_edge(edge("2025"), edge("2026"), Side::End, &by(-91.0, Quarter).with_shift(true));
    assert_eq!(end.unwrap().to_string(), "2026-Q3");
    let start =
        drag_edge(edge("2026"), edge("?"), Side::Start, &by(91.0, Quarter).with_shift(true));
    assert_eq!(start.unwrap().to_string(), "2026-Q2");
    for (before, after, sharper) in [
        ("2026", "2026-Q2", true),
        ("2025/2026", "2026", true),
        ("2025-Q4", "2026-Q1", false),
        ("2025-01", "2025-02", false),
        ("2025-T1", "2025-Q1", true),
        ("2026-Q2", "2026", false),
        ("?", "2026", false),
    ] {
        assert_eq!(is_sharper(edge(before), edge(after)), sharper, "{before} {after}");
    }
}

#[test]
fn milestones_move_by_their_own_step() {
    for (before, days, snap, shift, after) in [
        ("2025-Q1", 91.0, Quarter, false, "2025-Q2"),
        ("2025", 91.0, Quarter, false, "2025"),
        ("2025", 365.0, Quarter, false, "2026"),
        ("2025", 91.0, Quarter, true, "2025-Q4"),
        ("2024-08-21", 10.0, Day, false, "2024-08-31"),
        ("2024-08-21", 91.0, Quarter, false, "2024-11-21"),
        ("<=2025-06", 31.0, Month, false, "<=2025-07"),
        ("2025/2026", 365.0, Month, false, "2026/2027"),
    ] {
        let drag = by(days, snap).with_shift(shift);
        let moved = drag_point(when(before), &drag).unwrap();
        assert_eq!(moved.to_string(), after, "{before} by {days} days, {snap:?}");
    }
}

#[test]
fn a_boundary_moves_both_ends_that_touch() {
    for (first, end, start, last, days, snap, shift, after) in [
        ("2024", "2025", "2025", "2027", 365.0, Quarter, false, "2026 2026"),
        ("2024", "2025", "2026", "2027", 365.0, Quarter, false, "2026 2027"),
        ("2024", "2025-Q2", "2025-Q3", "2027", -91.0, Quarter, false, "2025-Q1 2025-Q2"),
        ("2024", "2025-Q4", "2026", "2027", 91.0, Quarter, false, "2025-Q4 2026"),
        ("2024", "2025-Q4", "2026", "2027", 365.0, Quarter, false, "2026-Q4 2027"),
        // Neither segment is pressed to nothing.
        ("2024", "2025", "2025", "2026", 5000.0, Year, false, "2026 2026"),
        ("2024", "2025", "2025", "2026", -5000.0, Year, false, "2024 2024"),
        ("?", "2025", "2025", "open", -1096.0, Year, false, "2022 2022"),
        // More precise, and still touching.
        ("2024", "2025", "2025", "2027", 91.0, Quarter, true, "2025-Q4 2025-Q4"),
        ("2024", "2025", "2026", "2027", 91.0, Quarter, true, "2026-Q1 2026-Q2"),
    ] {
        let drag = by(days, snap).with_shift(shift);
        let dates = (when(end), when(start));
        assert!(touch(edge(end), edge(start)));
        let (end, start) = drag_boundary(edge(first), dates, edge(last), &drag).unwrap();
        assert_eq!(format!("{end} {start}"), after, "{first} {dates:?} {last} by {days}");
        assert!(touch(Edge::At(end), Edge::At(start)));
    }
    assert!(!touch(edge("2025"), edge("2025-Q1")));
    assert!(!touch(edge("2025"), edge("2027")));
    assert!(!touch(edge("?"), edge("?")));
}

#[test]
fn keys_go_by_steps() {
    let (start, end) = span("2025-Q1 – 2025");
    let moved = drag_span(start, end, &Drag::steps(1, Quarter)).unwrap();
    assert_eq!(words(moved), "2026-Q1 – 2026");
    let moved = drag_edge(start, end, Side::Start, &Drag::steps(-2, Quarter)).unwrap();
    assert_eq!(moved.to_string(), "2024-Q3");
    assert_eq!(drag_edge(edge("?"), end, Side::Start, &Drag::steps(1, Year)), Some(edge("?")));
}

#[test]
fn nothing_leaves_the_calendar() {
    assert_eq!(shift(when("9999"), Year, 1), None);
    assert_eq!(shift(when("1000-Q1"), Quarter, -1), None);
    assert_eq!(shift(when("2025-06-10"), Day, i32::MAX), None);
    assert_eq!(shift(when("2025"), Year, i32::MIN), None);
    for days in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -1e300] {
        for snap in [Year, Tertial, Month, Day] {
            let drag = by(days, snap);
            for token in ["2025", "2025-T2", "2025-06-10", "2025/2026", "2024-winter"] {
                let at = edge(token);
                drag_span(at, at, &drag);
                drag_span(at, edge("open"), &drag.with_shift(true));
                drag_edge(at, at, Side::Start, &drag);
                drag_edge(at, edge("?"), Side::End, &drag);
                drag_point(when(token), &drag);
                drag_boundary(at, (when(token), when(token)), at, &drag);
            }
        }
    }
}

#[test]
fn steps() {
    assert_eq!(common_step(Tertial, Quarter), Year);
    assert_eq!(common_step(Half, Tertial), Year);
    assert_eq!(common_step(Quarter, Half), Half);
    assert_eq!(common_step(Day, Month), Month);
    assert_eq!(step_of(when("2024-spring")), Half);
    assert_eq!(step_of(when("2024-winter")), Year);
    assert_eq!(step_of(when("2024-Q1/2024-T3")), Year);
    assert_eq!(steps_between(day("2025-01-01"), day("2025-02-20"), Quarter), 1);
    assert_eq!(steps_between(day("2025-01-01"), day("2025-02-10"), Quarter), 0);
    assert_eq!(dropped("2026-05-03".parse().unwrap(), Half).to_string(), "2026-H1");
}
