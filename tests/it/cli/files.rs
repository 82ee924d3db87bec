use std::fs;
use std::path::Path;

use super::{Run, veikart};

const SOUND: &str = include_str!("../check/sound.ron");

/// Writes `text` to a file and runs `command FILE options`.
fn with_file(text: &str, command: &str, options: &[&str]) -> (Run, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("veikart.ron");
    fs::write(&path, text).unwrap();
    let mut arguments = vec![command, path.to_str().unwrap()];
    arguments.extend(options);
    let run = veikart(arguments);
    assert!(!run.out.contains("panicked"));
    let left = fs::read_to_string(&path).unwrap();
    (run, left)
}

#[test]
fn a_file_in_canonical_form_is_left_alone() {
    let (run, left) = with_file(SOUND, "fmt", &["--check"]);
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "", ""));
    assert_eq!(left, SOUND);
}

#[test]
fn fmt_check_only_tells() {
    let loose = SOUND.replace("    ", " ");
    let (run, left) = with_file(&loose, "fmt", &["--check"]);
    assert_eq!(run.status, 1);
    assert!(run.out.ends_with("veikart.ron: not in canonical form\n"), "{}", run.out);
    assert_eq!(left, loose);
}

#[test]
fn check_tells_place_and_sentence_and_ends_with_1_on_errors() {
    let broken = SOUND.replace("phase: \"k\"", "phase: \"x\"");
    let (run, left) = with_file(&broken, "check", &[]);
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    assert!(
        run.out.contains("veikart.ron:56:22: error: \"A-1.s1\" names the phase \"x\""),
        "{}",
        run.out
    );
    assert_eq!(left, broken);
    let (run, _) = with_file(&broken, "check", &["--json"]);
    let answer: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(answer["errors"], 1);
    assert_eq!(answer["findings"][0]["rule"], "unknown-phase");
    assert_eq!(answer["findings"][0]["line"], 56);
}

#[test]
fn tips_and_warnings_end_well() {
    let (run, _) =
        with_file(&SOUND.replace("end: \"2026\"", "end: \"2024\""), "check", &["--lang", "nb"]);
    assert_eq!(run.status, 0);
    assert!(
        run.out.contains("advarsel: Faseperioden «A-1.s1» slutter (2024) før den begynner (2025)")
    );
}

#[test]
fn stats_counts_everything() {
    let (run, _) = with_file(SOUND, "stats", &["--json"]);
    let counts: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    for (name, count) in [
        ("goals", 1),
        ("sub_goals", 1),
        ("themes", 1),
        ("activities", 2),
        ("placements", 0),
        ("candidates", 1),
        ("segments", 1),
        ("milestones", 1),
        ("segments_undated", 0),
        ("segments_without_phase", 0),
        ("indicators", 1),
        ("dependencies", 1),
        ("actors", 2),
        ("meetings", 1),
        ("references", 0),
        ("links", 1),
        ("views", 2),
    ] {
        assert_eq!(counts[name], count, "{name}");
    }
    let (run, _) = with_file(SOUND, "stats", &[]);
    assert!(run.out.starts_with("      1  goals\n      1  sub goals\n"), "{}", run.out);
}

#[test]
fn a_second_placement_is_counted_as_one() {
    let twice = SOUND.replace("Activity(\"A-1\"),", "Activity(\"A-1\"), Activity(\"A-1\"),");
    let (run, _) = with_file(&twice, "stats", &["--json"]);
    assert!(run.out.contains("\"placements\": 1,"), "{}", run.out);
}

#[test]
fn a_broken_file_is_refused_with_its_place_and_left_alone() {
    for command in ["fmt", "check", "stats"] {
        let broken = SOUND.replace("start: \"2025\"", "start: \"2025-13\"");
        let (run, left) = with_file(&broken, command, &[]);
        assert_eq!((run.status, run.out.as_str()), (2, ""));
        assert!(run.err.contains("veikart.ron:56:51: \"2025-13\" is no date"), "{}", run.err);
        assert_eq!(left, broken);
    }
}

#[test]
fn generate_writes_the_same_file_every_time() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str| {
        let path = folder.path().join(name);
        let run = veikart([
            "generate",
            "--activities",
            "30",
            "--seed",
            "5",
            "-o",
            path.to_str().unwrap(),
        ]);
        assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "", ""));
        fs::read(&path).unwrap()
    };
    assert_eq!(write("a.ron"), write("b.ron"));
    let gone = folder.path().join("no-such-folder").join("a.ron");
    let run =
        veikart(["generate", "--activities", "1", "--seed", "1", "-o", gone.to_str().unwrap()]);
    assert_eq!(run.status, 2);
    assert!(run.err.contains("there is no such folder"), "{}", run.err);
    assert!(!Path::new(&gone).exists());
}
