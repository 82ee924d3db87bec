//! The list before a version is published (REQ-148).

use veikart::check::{RELEASE, check, release, rules};
use veikart::model::Accepted;
use veikart::store::open_text;

#[test]
fn req_148_every_class_is_counted_and_what_is_accepted_counts_apart() {
    let text = include_str!("../../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
    let mut roadmap = open_text(text).unwrap().roadmap;
    let findings = check(&roadmap);
    let of = |roadmap: &_, name: &str| {
        let items = release(roadmap, &findings);
        let item = items.into_iter().find(|it| it.class.name == name).unwrap();
        (item.open, item.accepted)
    };
    assert_eq!(of(&roadmap, "phases"), (30, 0));
    assert_eq!(of(&roadmap, "placeholders"), (3, 0));
    assert_eq!(of(&roadmap, "names"), (0, 0));
    assert!(of(&roadmap, "owners").0 > 0);
    assert!(of(&roadmap, "undated").0 >= 142);
    assert!(of(&roadmap, "references").0 >= 60);
    let one = findings.iter().find(|it| it.rule.name == "phase-missing").unwrap();
    roadmap.accepted.push(Accepted::new(one.rule.name.to_owned(), one.subject.clone()));
    assert_eq!(of(&roadmap, "phases"), (29, 1));
}

#[test]
fn no_rule_is_in_two_classes() {
    let finding = |rule| veikart::check::Finding {
        rule,
        subject: veikart::model::Id::new("A").unwrap(),
        args: Vec::new(),
        fix: None,
    };
    for rule in rules() {
        let classes = RELEASE.iter().filter(|class| class.holds(&finding(rule))).count();
        assert!(classes <= 1, "{}", rule.name);
    }
    for class in RELEASE {
        assert!(rules().any(|rule| class.holds(&finding(rule))), "{} is empty", class.name);
    }
}
