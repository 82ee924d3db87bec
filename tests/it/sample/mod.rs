//! The sample roadmaps: the national one holds everything its facts say, and no more.

mod demands;
mod example;
mod facts;
mod language;
mod structure;

use std::path::{Path, PathBuf};

use veikart::check::{Severity, check};
use veikart::model::Roadmap;
use veikart::store;

const NATIONAL: &str = "nasjonalt-veikart-2021-2027.ron";
const MUNICIPALITY: &str = "eksempel-kommune.ron";
const EMPTY: &str = "tomt-veikart.ron";

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-roadmaps").join(name)
}

fn open(name: &str) -> Roadmap {
    match store::open_path(&path(name)) {
        Ok(opened) => opened.roadmap,
        Err(error) => panic!("{error:?}"),
    }
}

#[test]
fn samples_are_canonical() {
    for name in [NATIONAL, MUNICIPALITY, EMPTY] {
        let text = std::fs::read_to_string(path(name)).unwrap();
        assert!(store::print(&open(name)) == text, "{name}: run `veikart fmt`");
    }
}

#[test]
fn samples_hold_no_error_and_no_warning_but_what_the_source_has() {
    for name in [NATIONAL, MUNICIPALITY, EMPTY] {
        let found = check(&open(name));
        let grave = found.iter().filter(|it| it.rule.severity != Severity::Tip);
        let mut grave: Vec<&str> = grave.map(|it| it.rule.name).collect();
        grave.dedup();
        let of_the_source =
            if name == NATIONAL { vec!["stale-plan", "placeholder"] } else { vec![] };
        assert_eq!(grave, of_the_source, "{name}");
    }
}
