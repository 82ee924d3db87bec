//! Which tests prove which requirement: read from the marks at the tests and written into
//! `tests/requirements.md`, so that nobody has to remember, and nothing is listed that is not there.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use crate::{generated, tasks};

struct Requirement {
    id: &'static str,
    section: &'static str,
    sentence: &'static str,
}

fn requirements() -> Vec<Requirement> {
    let lines = include_str!("requirements.tsv").lines().skip(1);
    let cells = lines.map(|line| line.splitn(3, '\t').collect::<Vec<_>>());
    let all = cells.map(|cells| match cells[..] {
        [id, section, sentence] => Requirement { id, section, sentence },
        _ => panic!("a line has no three cells: {cells:?}"),
    });
    all.collect()
}

/// The ids `REQ-000` (or `req_000`) in a text.
fn marks(text: &str) -> BTreeSet<String> {
    let upper = text.to_uppercase().replace("REQ_", "REQ-");
    let parts = upper.split("REQ-").skip(1);
    parts
        .filter_map(|part| part.get(..3))
        .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
        .map(|digits| format!("REQ-{digits}"))
        .collect()
}

/// The name of the function that a line begins.
fn function(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let named = ["fn ", "pub fn ", "pub(super) fn ", "pub(crate) fn ", "const fn "]
        .iter()
        .find_map(|start| line.strip_prefix(start))?;
    named.split(['(', '<']).next()
}

/// Every test of a file with the requirements it is marked with: in its name, in what is said
/// above it, and in the comments inside it.
fn tests_of(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found: Vec<(String, BTreeSet<String>)> = Vec::new();
    let (mut above, mut is_test, mut inside) = (BTreeSet::new(), false, false);
    for line in source.lines() {
        let words = line.trim_start();
        if let Some(name) = function(line) {
            inside = is_test;
            if is_test {
                above.extend(marks(name));
                found.push((name.to_owned(), std::mem::take(&mut above)));
            }
            (above, is_test) = (BTreeSet::new(), false);
        } else if words.starts_with("#[") {
            is_test |= words == "#[test]";
        } else if words.starts_with("///") {
            above.extend(marks(words));
        } else if words.starts_with("//") && !words.starts_with("//!") {
            if let Some((_, of_the_last)) = found.last_mut().filter(|_| inside) {
                of_the_last.extend(marks(words));
            }
        } else if !words.is_empty() && !inside {
            above.clear();
        }
    }
    found
}

/// `panels::search::enter_goes_to_the_best_hit` for a test of `tests/it/panels/search.rs`.
fn path_of(file: &Path, root: &Path) -> String {
    let inner = file.strip_prefix(root).unwrap().with_extension("");
    let parts = inner.iter().map(|part| part.to_str().unwrap());
    parts.filter(|part| *part != "mod").collect::<Vec<_>>().join("::")
}

fn files_below(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_below(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The tests and tasks of each requirement that anything is marked with.
fn proofs() -> BTreeMap<String, BTreeSet<String>> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut proofs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for folder in ["tests/it", "src"] {
        let root = home.join(folder);
        let mut files = Vec::new();
        files_below(&root, &mut files);
        for file in files.iter().filter(|file| !file.ends_with("requirements.rs")) {
            let path = path_of(file, &root);
            for (name, marks) in tests_of(&std::fs::read_to_string(file).unwrap()) {
                for mark in marks {
                    proofs.entry(mark).or_default().insert(format!("`{path}::{name}`"));
                }
            }
        }
    }
    for (number, asks) in tasks::asked() {
        for mark in marks(asks) {
            proofs.entry(mark).or_default().insert(format!("task {number:02}"));
        }
    }
    proofs
}

#[test]
fn the_requirements_are_all_there_once_and_in_order() {
    let all = requirements();
    let ids: Vec<String> = (1..=148).map(|number| format!("REQ-{number:03}")).collect();
    assert_eq!(all.iter().map(|it| it.id).collect::<Vec<_>>(), ids);
    assert!(all.iter().all(|it| it.sentence.ends_with('.') && !it.sentence.contains('|')));
}

#[test]
fn marks_are_read_from_names_and_comments_of_tests_only() {
    let source = "//! REQ-001\n/// REQ-002\nfn helper() {}\n/// REQ-003, and\n/// REQ-004.\n#[test]\n\
        fn req_005_and_req_006_hold() {\n    // REQ-007: inside.\n}\n\nfn other() {\n    // REQ-008\n}\n\
        #[test]\nfn plain() {}\n";
    let found = tests_of(source);
    let told: Vec<String> = found
        .iter()
        .map(|(name, marks)| {
            format!("{name}: {}", marks.iter().cloned().collect::<Vec<_>>().join(" "))
        })
        .collect();
    assert_eq!(
        told,
        ["req_005_and_req_006_hold: REQ-003 REQ-004 REQ-005 REQ-006 REQ-007", "plain: "]
    );
}

#[test]
fn the_document_tells_which_tests_prove_which_requirement() {
    let (all, mut proofs) = (requirements(), proofs());
    let proven = all.iter().filter(|it| proofs.contains_key(it.id)).count();
    let mut told = format!(
        "Of {} requirements {proven} are proved by a test or a task, {} by none.\n",
        all.len(),
        all.len() - proven
    );
    let mut section = "";
    for it in &all {
        if it.section != section {
            section = it.section;
            let _ =
                write!(told, "\n## {section}\n\n| id | requirement | proved by |\n|---|---|---|\n");
        }
        let by = proofs.remove(it.id).unwrap_or_default();
        let by = if by.is_empty() {
            "–".to_owned()
        } else {
            by.into_iter().collect::<Vec<_>>().join("<br>")
        };
        let _ = writeln!(told, "| {} | {} | {by} |", it.id, it.sentence);
    }
    assert!(proofs.is_empty(), "marks of requirements that are not there: {proofs:?}");
    generated::part_of("tests/requirements.md", "requirements", &told);
}
