use proptest::prelude::*;
use veikart::layout::{Obstacle, route};
use veikart::scene::{Point, Rect};

fn point() -> impl Strategy<Value = Point> {
    (10_i16..900, 10_i16..600).prop_map(|(x, y)| Point::new(f32::from(x), f32::from(y)))
}

fn bars() -> impl Strategy<Value = Vec<Obstacle>> {
    let bar = (0_i16..800, 0_i16..30, 10_i16..200).prop_map(|(x, row, width)| {
        let (left, top) = (f32::from(x), f32::from(row) * 40.0);
        let rect = Rect::new(left, top, left + f32::from(width), top + 22.0);
        Obstacle { rect, cost: 400.0 }
    });
    prop::collection::vec(bar, 0..60)
}

fn crosses(way: &[Point], rect: Rect) -> bool {
    way.windows(2).any(|it| {
        let (a, b) = (it[0], it[1]);
        let line = Rect::new(a.x.min(b.x), a.y.min(b.y), a.x.max(b.x), a.y.max(b.y));
        line.expand(0.5).overlaps(rect)
    })
}

proptest! {
    #[test]
    fn every_way_is_upright_and_leads_from_end_to_end(from in point(), to in point(), bars in bars()) {
        let way = route(from, to, (from.y + 15.0, to.y - 15.0), &bars, (0.0, 1000.0));
        prop_assert_eq!(way.first(), Some(&from));
        prop_assert_eq!(way.last(), Some(&to));
        for pair in way.windows(2) {
            prop_assert!(pair[0].x == pair[1].x || pair[0].y == pair[1].y, "{way:?}");
        }
        prop_assert!(way.len() <= 9);
    }
}

#[test]
fn a_way_goes_round_a_bar_between_its_ends() {
    let (from, to) = (Point::new(100.0, 20.0), Point::new(400.0, 220.0));
    let wall = Rect::new(380.0, 80.0, 700.0, 160.0);
    let free = route(from, to, (35.0, 205.0), &[], (0.0, 1000.0));
    assert!(crosses(&free, wall), "else the wall proves nothing");
    let bar = Obstacle { rect: wall, cost: 400.0 };
    let round = route(from, to, (35.0, 205.0), &[bar], (0.0, 1000.0));
    assert!(!crosses(&round, wall), "{round:?}");
    assert_eq!(round.len(), 4, "one upright line is enough: {round:?}");
}

#[test]
fn a_way_back_in_time_leaves_to_the_right_and_arrives_from_the_left() {
    let (from, to) = (Point::new(500.0, 20.0), Point::new(200.0, 120.0));
    let way = route(from, to, (40.0, 100.0), &[], (0.0, 1000.0));
    assert!(way[1].x > from.x && way[way.len() - 2].x < to.x, "{way:?}");
}

#[test]
fn where_all_ways_are_barred_there_is_one_all_the_same() {
    let all = Obstacle { rect: Rect::new(-1e6, -1e6, 1e6, 1e6), cost: 400.0 };
    let way =
        route(Point::new(0.0, 0.0), Point::new(90.0, 50.0), (10.0, 40.0), &[all], (0.0, 100.0));
    assert!(way.len() >= 2);
    let odd = Point::new(f32::NAN, f32::INFINITY);
    assert!(route(odd, odd, (0.0, 0.0), &[all], (0.0, 0.0)).len() >= 2);
}
