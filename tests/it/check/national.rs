//! What the checks say of the national roadmap, as the source demands.

use veikart::check::{check, rules};
use veikart::edit::apply;
use veikart::model::Roadmap;
use veikart::store::open_text;

fn national() -> Roadmap {
    let text = include_str!("../../../sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
    open_text(text).unwrap().roadmap
}

fn found(roadmap: &Roadmap, rule: &str) -> Vec<String> {
    let findings = check(roadmap);
    let findings = findings.iter().filter(|it| it.rule.name == rule);
    findings.map(|it| it.subject.to_string()).collect()
}

#[test]
fn req_070_plans_that_have_passed_without_a_result() {
    let roadmap = national();
    assert_eq!(found(&roadmap, "stale-plan"), ["2A-12.s1", "2A-12.m1", "K-01.s2", "K-01.s3"]);
    assert_eq!(found(&roadmap, "doubtful-plan"), ["1A-05.m1"]);
}

#[test]
fn req_119_references_that_no_text_cites_or_that_cannot_be_told_apart() {
    let roadmap = national();
    let uncited = ["R04", "R07", "R10", "R11", "R15", "R26", "R28", "R30", "R31", "R38"];
    assert_eq!(found(&roadmap, "reference-uncited"), uncited);
    let ambiguous = found(&roadmap, "reference-ambiguous");
    for direktoratet in ["R05", "R07", "R08", "R09"] {
        assert!(ambiguous.iter().any(|it| it == direktoratet), "{direktoratet}");
    }
}

#[test]
fn req_121_links_without_address() {
    assert_eq!(found(&national(), "link-without-address").len(), 60);
}

#[test]
fn req_148_the_release_check_reports_each_class_and_blocks_nothing() {
    let roadmap = national();
    assert_eq!(found(&roadmap, "placeholder").len(), 3, "three fields of the colophon");
    assert_eq!(found(&roadmap, "phase-missing").len(), 30);
    let undated = found(&roadmap, "undated");
    assert_eq!(undated.iter().filter(|it| it.contains(".s")).count(), 142);
    assert_eq!(found(&roadmap, "uncaptioned-figure"), Vec::<String>::new());
    assert!(found(&roadmap, "no-owner").contains(&"1C-03".to_owned()));
}

#[test]
fn every_fix_mends_what_was_found() {
    let roadmap = national();
    for finding in check(&roadmap) {
        let Some(fix) = &finding.fix else { continue };
        let mended = apply(&roadmap, &fix.edits).unwrap();
        let again = check(&mended).iter().any(|it| {
            it.rule == finding.rule && it.subject == finding.subject && it.args == finding.args
        });
        assert!(!again, "{} {}", finding.rule.name, finding.subject);
    }
    assert!(rules().count() > 30);
}
