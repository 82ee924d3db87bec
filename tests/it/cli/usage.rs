use super::veikart;

#[test]
fn help_and_version_answer_on_standard_output() {
    for arguments in [
        vec!["--help"],
        vec!["-h"],
        vec!["fmt", "--help"],
        vec!["check", "-h"],
        vec!["export", "--help"],
        vec!["stats", "--help"],
        vec!["generate", "--help"],
    ] {
        let run = veikart(arguments);
        assert_eq!((run.status, run.err.as_str()), (0, ""));
        assert!(run.out.contains("Usage"), "{}", run.out);
        assert!(run.out.lines().all(|line| line.chars().count() <= 100));
    }
    let version = veikart(["--version"]);
    assert_eq!(
        (version.status, version.out),
        (0, format!("veikart {}\n", env!("CARGO_PKG_VERSION")))
    );
}

#[test]
fn wrong_use_says_what_is_wrong_and_ends_with_2() {
    for (arguments, words) in [
        (vec!["frobnicate"], "frobnicate: there is no such file or command"),
        (vec!["--frob"], "--frob"),
        (vec!["fmt"], "fmt needs the name of a FILE"),
        (vec!["check", "a.ron", "b.ron"], "one FILE at a time: a.ron or b.ron"),
        (vec!["stats", "--yaml", "a.ron"], "--yaml"),
        (vec!["generate", "--activities", "3"], "--seed"),
        (vec!["generate", "--activities", "mange"], "mange"),
        (vec!["generate", "--activities", "99999999", "--seed", "1", "-o", "x"], "at most 1000000"),
        (vec!["--renderer", "vulkan"], "write wgpu or glow"),
        (vec!["check", "--lang", "sv", "a.ron"], "write nb, nn or en"),
        (vec!["stats", "no-such-file.ron"], "no-such-file.ron: the file cannot be read"),
    ] {
        let run = veikart(arguments.clone());
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.err.contains(words), "{arguments:?}: {}", run.err);
    }
}

#[test]
fn without_a_command_the_window_opens() {
    assert_eq!(veikart([] as [&str; 0]).status, 255);
    assert_eq!(veikart(["--renderer", "glow"]).status, 255);
    assert_eq!(veikart([env!("CARGO_MANIFEST_DIR")]).status, 255);
}
