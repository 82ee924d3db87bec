use std::fs;

use super::veikart;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-roadmaps/eksempel-kommune.ron");

#[test]
fn a_deck_is_looked_at_then_renewed_then_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (deck, later) = (path("møte.pptx"), path("senere.ron"));
    assert_eq!(veikart(["export", SAMPLE, "-o", &deck]).status, 0);
    let text = fs::read_to_string(SAMPLE).unwrap();
    let label = text.split("label: \"").nth(1).unwrap().split('"').next().unwrap();
    let changed = text.replace(&format!("label: \"{label}\""), "label: \"Helt nytt navn\"");
    fs::write(&later, changed).unwrap();
    let before = fs::read(&deck).unwrap();

    let run = veikart(["refresh", SAMPLE, &deck]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert!(run.out.contains("Unchanged: Figure 1"), "{}", run.out);
    assert!(fs::read(&deck).unwrap() == before);
    let run = veikart(["refresh", "--check", &later, &deck]);
    assert_eq!(run.status, 1, "something would change");
    assert!(run.out.contains("Would be renewed: Figure"), "{}", run.out);
    assert!(fs::read(&deck).unwrap() == before, "it only looks");
    let run = veikart(["refresh", &later, &deck]);
    assert_eq!(run.status, 0);
    assert!(run.out.contains("Renewed: Figure") && run.out.contains("as it was: "), "{}", run.out);
    assert!(fs::read(&deck).unwrap() != before);
    assert_eq!(veikart(["refresh", "--check", &later, &deck]).status, 0);
}

#[test]
fn wrong_use_and_foreign_files_are_told() {
    for arguments in [&["refresh"][..], &["refresh", SAMPLE]] {
        let run = veikart(arguments.to_vec());
        assert_eq!(run.status, 2);
        assert!(run.err.contains("refresh needs the name"), "{}", run.err);
    }
    let run = veikart(["refresh", SAMPLE, SAMPLE]);
    assert_eq!(run.status, 2);
    assert!(run.err.contains("damaged"), "{}", run.err);
    assert_eq!(veikart(["refresh", "--help"]).status, 0);
}
