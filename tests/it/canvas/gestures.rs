//! The gesture machine without a window: a script of pointer events, and what it makes of the
//! roadmap.

use std::collections::BTreeSet;

use veikart::app::canvas::gesture::{
    Button, Effect, Event, Gesture, Ground, Keys, Pane, RowAt, Spot, step,
};
use veikart::app::canvas::grip::{Grip, Hold};
use veikart::edit::{Document, Selection, Target};
use veikart::layout::{Group, Lane, day_number};
use veikart::model::{Grouping, Id, Precision, Roadmap, Row};
use veikart::scene::Point;
use veikart::store;

pub(super) fn fixture() -> Roadmap {
    store::open_text(include_str!("fixture.ron")).expect("the fixture opens").roadmap
}

fn id(text: &str) -> Id {
    Id::new(text).expect("an id")
}

/// A hand on a canvas that exists in thought only: a day is three units wide, a row 40 high.
struct Hand {
    document: Document,
    selection: Selection,
    gesture: Gesture,
    grouping: Grouping,
    snap: Precision,
    keys: Keys,
    /// Everything the machine asked for beside edits and selections.
    asked: Vec<String>,
    at: Spot,
}

impl Hand {
    fn new() -> Self {
        Self {
            document: Document::new(fixture()),
            selection: Selection::default(),
            gesture: Gesture::Idle,
            grouping: Grouping::Strategy,
            snap: Precision::Quarter,
            keys: Keys::default(),
            asked: Vec::new(),
            at: spot(Pane::Elsewhere, 0.0, None),
        }
    }

    /// One word of a script: "key: what".
    fn act(&mut self, line: &str) {
        let mut words = line.split_whitespace();
        let verb = words.next().expect("a verb");
        let rest: Vec<&str> = words.collect();
        match verb {
            "snap" => self.snap = precision(rest[0]),
            "lanes" => self.grouping = Grouping::ValueChain,
            "hold" => self.keys = keys(&rest),
            "press" => {
                let grip = grip(&rest[..2]);
                self.at = self.place(&rest[2..]);
                self.feed(Event::Press {
                    at: self.at.clone(),
                    button: Button::Primary,
                    grip: Some(grip),
                    keys: self.keys,
                });
            }
            "press-nothing" => {
                self.at = self.place(&rest);
                let at = self.at.clone();
                self.feed(Event::Press {
                    at,
                    button: Button::Primary,
                    grip: None,
                    keys: self.keys,
                });
            }
            "double" => {
                self.at = self.place(&rest);
                self.feed(Event::DoubleClick { at: self.at.clone(), grip: None });
            }
            "middle" => {
                self.at = self.place(&rest);
                let at = self.at.clone();
                self.feed(Event::Press { at, button: Button::Middle, grip: None, keys: self.keys });
            }
            "move" => {
                self.at = self.place(&rest);
                self.feed(Event::Move { at: self.at.clone(), keys: self.keys });
            }
            "release" => self.feed(Event::Release { at: self.at.clone() }),
            "esc" => self.feed(Event::Cancel),
            _ => panic!("unknown verb {verb}"),
        }
    }

    /// "2025-02-15", "row B", "undated", "lane innforing", "lower": what differs from before.
    fn place(&self, words: &[&str]) -> Spot {
        let mut spot = self.at.clone();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "row" => spot.row = Some(self.row(words.next().expect("a row"))),
                "undated" => spot = Spot { pane: Pane::Undated, ..spot },
                "outline" => spot = Spot { pane: Pane::Outline, ..spot },
                "lane" => {
                    let lane = words.next().expect("a phase");
                    let lane = (*lane != "?").then(|| id(lane));
                    let row = spot.row.take().unwrap_or_else(|| self.row("A"));
                    spot.row = Some(RowAt { lane: Lane(vec![Group::Phase(lane)]), ..row });
                }
                "lower" => {
                    let row = spot.row.take().expect("a row before its half");
                    spot.row = Some(RowAt { lower: true, ..row });
                }
                day => {
                    let day = day.parse().expect("a day");
                    spot = Spot { pane: Pane::Axis, day: day_number(day), ..spot };
                }
            }
        }
        let index = spot.row.as_ref().map_or(0, |row| row.index);
        spot.height = index as f64 * 40.0 + 20.0;
        let beside = if spot.pane == Pane::Undated { 20_000.0 } else { 0.0 };
        let x = (spot.day - 730_000.0) as f32 * 3.0 + beside;
        spot.point = Point::new(x, spot.height as f32);
        spot
    }

    fn row(&self, name: &str) -> RowAt {
        let roadmap = self.document.committed();
        let order = ["1", "1.A", "T1", "A", "B", "T2", "C", "1.B", "D"];
        RowAt {
            index: order.iter().position(|known| *known == name).expect("a row of the fixture"),
            id: id(name),
            is_activity: roadmap.activity(&id(name)).is_some(),
            lane: Lane::default(),
            place: Some(if name == "D" { id("1.B") } else { id("1.A") }),
            lower: false,
        }
    }

    fn feed(&mut self, event: Event) {
        let ground = Ground {
            roadmap: self.document.committed(),
            grouping: self.grouping,
            snap: self.snap,
            selection: &self.selection,
        };
        let (gesture, effects) = step(std::mem::take(&mut self.gesture), event, ground);
        self.gesture = gesture;
        for effect in effects {
            match effect {
                Effect::Preview(edits) => self.document.preview(&edits).expect("it applies"),
                Effect::Abort => self.document.abort(),
                Effect::Commit(action, edits) => {
                    assert!(self.document.commit(action, &edits).expect("it applies"));
                }
                Effect::Select(selection) => self.selection = selection,
                Effect::SelectWithin { .. } => self.asked.push("select within".to_owned()),
                Effect::SelectRows { to, .. } => self.asked.push(format!("select to row {to}")),
                Effect::Pan { dx, dy } => self.asked.push(format!("pan {dx} {dy}")),
                Effect::AskPrecision { target, .. } => {
                    self.asked.push(format!("date {}", target.id()));
                }
                Effect::Rename(_) => self.asked.push("rename".to_owned()),
                Effect::Create { .. } => self.asked.push("create".to_owned()),
                Effect::ShowYear { .. } => self.asked.push("show year".to_owned()),
            }
        }
    }
}

fn spot(pane: Pane, day: f64, row: Option<RowAt>) -> Spot {
    Spot { point: Point::default(), pane, day, height: 0.0, row }
}

fn keys(words: &[&str]) -> Keys {
    Keys {
        shift: words.contains(&"shift"),
        ctrl: words.contains(&"ctrl"),
        space: words.contains(&"space"),
    }
}

fn precision(word: &str) -> Precision {
    match word {
        "year" => Precision::Year,
        "half" => Precision::Half,
        "quarter" => Precision::Quarter,
        "month" => Precision::Month,
        "day" => Precision::Day,
        _ => panic!("no step {word}"),
    }
}

/// "A.s1 body", "A.s1 start", "A.s1|A.s2 end" (a boundary held at its left), "A.m1 milestone",
/// "A name", "B.s2 chip".
fn grip(words: &[&str]) -> Grip {
    let owner = |name: &str| id(name.split('.').next().expect("an owner"));
    let (name, part) = (words[0], words[1]);
    let part = match part {
        "body" => Hold::Body,
        "start" => Hold::Start,
        "end" => Hold::End,
        "chip" => Hold::Undated,
        "milestone" => return Grip::Milestone { activity: owner(name), milestone: id(name) },
        "name" => return Grip::Name { activity: id(name) },
        _ => panic!("no part {part}"),
    };
    match name.split_once('|') {
        Some((before, after)) => Grip::Boundary {
            activity: owner(before),
            before: id(before),
            after: id(after),
            held: part,
        },
        None => Grip::Segment { activity: owner(name), segment: id(name), part },
    }
}

/// One line per thing that can change on the canvas.
fn lines(roadmap: &Roadmap) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for (owner, activity) in &roadmap.activities {
        for it in &activity.segments {
            let phase = it.phase.as_ref().map_or("?", |phase| phase.as_str());
            lines.insert(format!("{owner} {} {phase} {} {}", it.id, it.start, it.end));
        }
        for it in &activity.milestones {
            lines.insert(format!("{owner} {} {}", it.id, it.when));
        }
    }
    for sub_goal in roadmap.goals.iter().flat_map(|goal| &goal.sub_goals) {
        outline(&sub_goal.id, &sub_goal.outline, &mut lines);
    }
    lines
}

fn outline(under: &Id, rows: &[Row], lines: &mut BTreeSet<String>) {
    let names: Vec<&str> = rows
        .iter()
        .map(|row| match row {
            Row::Theme(theme) => theme.id.as_str(),
            Row::Activity(id) => id.as_str(),
        })
        .collect();
    lines.insert(format!("{under}: {}", names.join(" ")));
    for row in rows {
        if let Row::Theme(theme) = row {
            outline(&theme.id, &theme.rows, lines);
        }
    }
}

/// Plays a script (parts divided by ";") and compares what is new in the roadmap, and what else
/// was asked for, with `expected`. Undoing everything must give the fixture back.
fn check(script: &str, expected: &str) {
    let mut hand = Hand::new();
    for line in script.split(';') {
        hand.act(line.trim());
    }
    let before = lines(&fixture());
    let mut new: Vec<String> =
        lines(hand.document.committed()).difference(&before).cloned().collect();
    new.extend(hand.asked.iter().cloned());
    new.dedup();
    assert_eq!(new.join("; "), expected, "{script}");
    assert_eq!(hand.document.roadmap(), hand.document.committed(), "no preview is left: {script}");
    let steps = usize::from(hand.document.undo_action().is_some());
    while hand.document.undo().is_some() {}
    assert_eq!(*hand.document.committed(), fixture(), "{script}");
    assert!(steps <= 1, "one gesture, one step");
}

#[test]
fn a_bar_moves_by_whole_steps_of_its_own_dates() {
    check(
        "press A.s2 body row A 2025-02-15; move 2026-02-15; release",
        "A A.s2 innforing 2026-Q1 2027-Q2",
    );
    check(
        "press A.s2 body row A 2025-02-15; move 2025-05-10; release",
        "A A.s2 innforing 2025-Q2 2026-Q3",
    );
    check(
        "snap month; press B.s1 body row B 2024-02-15; move 2025-01-15; release",
        "B B.s1 utvikling 2024 2027",
    );
    check(
        "press C.s2 body row C 2026-02-15; move 2027-02-15; release",
        "C C.s2 innforing 2026/2027 >=2028",
    );
}

#[test]
fn a_press_without_a_move_and_a_drop_in_place_are_no_steps() {
    check("press A.s2 body row A 2025-02-15; release", "");
    check("press A.s2 body row A 2025-02-15; move 2025-02-16; release", "");
    check("press A.s2 body row A 2025-02-15; move 2025-09-15; move 2025-02-15; release", "");
}

#[test]
fn escape_takes_everything_back() {
    check("press A.s2 body row A 2025-02-15; move 2026-02-15; esc; release", "");
}

#[test]
fn an_edge_moves_alone() {
    check(
        "press A.s2 end row A 2026-06-30; move 2026-12-28; release",
        "A A.s2 innforing 2025-Q1 2026-Q4",
    );
    check(
        "press A.s2 start row A 2025-01-01; move 2024-07-02; release",
        "A A.s2 innforing 2024-Q3 2026-Q2",
    );
}

#[test]
fn a_boundary_moves_both_and_with_ctrl_one() {
    check(
        "press A.s1|A.s2 end row A 2025-01-01; move 2025-07-01; release",
        "A A.s1 utvikling 2024-Q1 2025-Q2; A A.s2 innforing 2025-Q3 2026-Q2",
    );
    check(
        "hold ctrl; press A.s1|A.s2 end row A 2025-01-01; move 2025-07-01; release",
        "A A.s1 utvikling 2024-Q1 2025-Q2",
    );
    check(
        "hold ctrl; press A.s1|A.s2 start row A 2025-01-01; move 2025-07-01; release",
        "A A.s2 innforing 2025-Q3 2026-Q2",
    );
}

#[test]
fn a_milestone_moves() {
    check("press A.m1 milestone row A 2025-06-15; move 2025-12-15; release", "A A.m1 2025-12");
}

#[test]
fn shift_makes_precise_and_moves_what_is_completed() {
    check("press C.s1 body row C 2022-02-15; move 2023-02-15; release", "");
    check(
        "hold shift; press C.s1 body row C 2022-02-15; move 2023-02-15; release",
        "C C.s1 utvikling 2023-Q1 2023-Q4",
    );
    check(
        "hold shift; press B.s1 end row B 2026-12-31; move 2026-06-28; release",
        "B B.s1 utvikling 2023 2026-Q2",
    );
}

#[test]
fn a_bar_goes_to_another_activity_and_takes_its_dates_along() {
    check(
        "press A.s2 body row A 2025-02-15; move row B 2025-02-15; release",
        "B A.s2 innforing 2025-Q1 2026-Q2",
    );
    check(
        "press A.m1 milestone row A 2025-06-15; move row D 2025-06-15; release",
        "D A.m1 2025-06",
    );
}

#[test]
fn a_bar_in_another_lane_has_another_phase() {
    check(
        "lanes; press A.s2 body row A lane innforing 2025-02-15; move row B lane praksis 2025-02-15; release",
        "A A.s2 praksis 2025-Q1 2026-Q2",
    );
    check(
        "lanes; press A.s2 body row A lane innforing 2025-02-15; move row B lane ? 2025-02-15; release",
        "A A.s2 ? 2025-Q1 2026-Q2",
    );
}

#[test]
fn a_name_moves_the_activity_in_the_outline() {
    check("press A name row A outline; move row C lower; release", "T1: B; T2: C A");
    check("press A name row A outline; move row B lower; release", "T1: B A");
    check("press B name row B outline; move row A; release", "T1: B A");
    check("press A name row A outline; move row T2; release", "T1: B; T2: A C");
    check("press A name row A outline; move row 1.B; release", "1.B: A D; T1: B");
    check("press B name row B outline; move row A lower; release", "");
    check("press A name row A outline; move row 1; release", "");
}

#[test]
fn a_chip_on_the_axis_asks_how_precise() {
    let mut hand = Hand::new();
    for line in ["press B.s2 chip row B undated", "move 2026-05-15", "release"] {
        hand.act(line);
    }
    assert_eq!(hand.asked, ["date B.s2"]);
    let shown = lines(hand.document.roadmap());
    assert!(shown.contains("B B.s2 innforing 2026 ?"), "the year is shown until it is answered");
}

#[test]
fn a_bar_on_the_undated_column_loses_its_dates() {
    check("press A.s2 body row A 2025-02-15; move undated; release", "A A.s2 innforing ? ?");
    check("press A.m1 milestone row A 2025-06-15; move undated; release", "A A.m1 ?");
}

#[test]
fn selected_bars_move_together() {
    let mut hand = Hand::new();
    hand.selection = ["A.s1", "A.s2", "A.m1"]
        .map(|name| match name {
            "A.m1" => Target::Milestone { activity: id("A"), id: id(name) },
            _ => Target::Segment { activity: id("A"), id: id(name) },
        })
        .into_iter()
        .collect();
    for line in ["press A.s2 body row A 2025-02-15", "move 2026-02-15", "release"] {
        hand.act(line);
    }
    let new: Vec<String> =
        lines(hand.document.committed()).difference(&lines(&fixture())).cloned().collect();
    assert_eq!(
        new.join("; "),
        "A A.m1 2026-06; A A.s1 utvikling 2025-Q1 2025-Q4; A A.s2 innforing 2026-Q1 2027-Q2"
    );
    assert_eq!(hand.selection.len(), 3);
}

#[test]
fn the_empty_canvas_selects_and_pans() {
    check("press-nothing row A 2023-02-15; move row C 2025-02-15; release", "select within");
    check("middle row A 2023-02-15; move 2023-02-16; release", "pan 3 0");
    check("hold space; press A.s2 body row A 2023-02-15; move 2023-02-16; release", "pan 3 0");
    check("double row A 2028-02-15", "create");
    check("double row T1 2028-02-15", "");
}

#[test]
fn an_undated_marker_is_dated_at_the_end_that_is_pulled() {
    check("press B.s3 end row B 2025-03-10; move 2026-05-15; release", "B B.s3 praksis ? 2026-Q2");
    check("press B.s3 body row B 2025-03-10; move 2026-05-15; release", "");
}

#[test]
fn a_drag_knows_when_its_dates_are_too_coarse_for_the_step_of_the_toolbar() {
    let coarser = |script: &str| {
        let mut hand = Hand::new();
        for line in script.split(';') {
            hand.act(line.trim());
        }
        let Gesture::Dragging(drag) = &hand.gesture else { panic!("no drag: {script}") };
        drag.coarser_step(hand.document.committed(), hand.snap)
    };
    let year = Some(Precision::Year);
    assert_eq!(coarser("press A.s2 body row A 2025-02-15; move 2025-03-15"), None);
    assert_eq!(
        coarser("snap month; press A.s2 body row A 2025-02-15; move 2025-03-15"),
        Some(Precision::Quarter)
    );
    assert_eq!(coarser("snap year; press A.s2 body row A 2025-02-15; move 2025-03-15"), None);
    assert_eq!(coarser("press B.s1 body row B 2024-02-15; move 2024-03-15"), year);
    assert_eq!(coarser("press B.s1 end row B 2026-12-31; move 2026-10-15"), year);
    assert_eq!(
        coarser("hold shift; press B.s1 end row B 2026-12-31; move 2026-10-15"),
        None,
        "Shift makes it as fine as the toolbar"
    );
    assert_eq!(coarser("press C.s2 body row C 2026-02-15; move 2026-04-15"), year, "a span");
    assert_eq!(coarser("press A.m1 milestone row A 2025-06-15; move 2025-09-15"), None);
    assert_eq!(coarser("press A.s2 body row A 2025-02-15; move undated"), None);
    assert_eq!(coarser("press B.s2 chip row B undated; move 2026-05-15"), None);
}
