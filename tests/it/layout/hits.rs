//! What lies under the pointer.

use veikart::model::Grouping;
use veikart::scene::{HitIndex, Part, Point, Role};

use super::{activity, all_of, options, panes, roadmap};

#[test]
fn the_topmost_sign_is_hit_and_the_nearest_within_reach() {
    let roadmap = roadmap(vec![("a", activity(&["utvikling 2024 2024", "praksis 2025 open"]))]);
    let rows = all_of(&roadmap, Grouping::Strategy);
    let panes = panes(&roadmap, &rows, &options(false));
    let mut index = HitIndex::new(&panes.headings);
    index.add(&panes.outline);
    index.add(&panes.axis);
    let body = |id: &str| {
        let hits = index.all().iter();
        hits.filter(|hit| hit.tag.id == id && hit.tag.part == Part::Body).map(|hit| hit.rect).next()
    };
    let (first, second) = (body("a.s1").unwrap(), body("a.s2").unwrap());
    let middle = first.top.midpoint(first.bottom);
    let hit = |x: f32, y: f32| index.hit(Point::new(x, y), 6.0).map(|hit| hit.tag.id.as_str());
    assert_eq!(hit(first.left + 20.0, middle), Some("a.s1"));
    assert_eq!(hit(second.left + 20.0, middle), Some("a.s2"));
    assert_eq!(hit(first.left + 20.0, first.bottom + 4.0), Some("a.s1"));
    assert_eq!(hit(first.left + 20.0, first.bottom + 40.0), None);
    let name = index.all().iter().find(|hit| hit.tag.role == Role::Activity).unwrap();
    assert_eq!(hit(name.rect.left + 1.0, name.rect.top + 1.0), Some("a"));
}
