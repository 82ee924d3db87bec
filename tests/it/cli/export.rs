use std::fs;
use std::path::Path;

use super::{Run, veikart};

const SAMPLE: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/sample-roadmaps/nasjonalt-veikart-2021-2027.ron");
const EMPTY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-roadmaps/tomt-veikart.ron");

fn export(file: &str, out: &Path, options: &[&str]) -> Run {
    let mut arguments = vec!["export", file, "-o", out.to_str().unwrap()];
    arguments.extend(options);
    veikart(arguments)
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn one_figure_is_one_file_of_the_kind_its_ending_says() {
    let folder = tempfile::tempdir().unwrap();
    for (name, start) in
        [("a.svg", "<svg ".as_bytes()), ("b.PNG", &b"\x89PNG"[..]), ("c.pdf", b"%PDF-")]
    {
        let out = folder.path().join("made/on the way").join(name);
        let run = export(SAMPLE, &out, &["--view", "fig-09"]);
        assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "", ""));
        assert!(fs::read(&out).unwrap().starts_with(start), "{name}");
    }
}

#[test]
fn a_deck_holds_all_figures_or_the_one_that_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let parts_of = |path: &Path| {
        let mut archive = zip::ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
        let names =
            (0..archive.len()).map(|at| archive.by_index(at).unwrap().name().unwrap().into_owned());
        names.filter(|name| name.starts_with("ppt/slides/slide")).count()
    };
    let one = folder.path().join("en.pptx");
    assert_eq!(export(SAMPLE, &one, &["--view", "9"]).status, 0);
    let all = folder.path().join("alle.pptx");
    let run = export(SAMPLE, &all, &["--template", one.to_str().unwrap()]);
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "", ""));
    assert!(parts_of(&all) > parts_of(&one) + 20);
    let run = export(SAMPLE, &folder.path().join("a.svg"), &["--template", "house.potx"]);
    assert_eq!(run.status, 2);
    let run = export(SAMPLE, &folder.path().join("b.pptx"), &["--template", SAMPLE]);
    assert_eq!(run.status, 2);
    assert!(run.err.contains("template"), "{}", run.err);
    assert!(!folder.path().join("b.pptx").exists());
}

#[test]
fn pages_of_svg_are_files_of_their_own_and_a_view_goes_by_its_number_too() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("lang.svg");
    assert_eq!(export(SAMPLE, &out, &["--view", "10", "--size", "slide"]).status, 0);
    let names = names_in(folder.path());
    assert!(names.len() > 1);
    assert!(names.contains(&"lang.svg".to_owned()) && names.contains(&"lang-2.svg".to_owned()));
    let grown = folder.path().join("grown.svg");
    assert_eq!(export(SAMPLE, &grown, &["--view", "10", "--size", "300mm"]).status, 0);
    assert_eq!(names_in(folder.path()).len(), names.len() + 1, "an own width grows");
}

#[test]
fn all_figures_get_the_numbers_of_their_captions() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("figurer");
    let run = export(SAMPLE, &out, &["--all", "--format", "svg,pdf", "--theme", "print"]);
    assert_eq!((run.status, run.out.as_str()), (0, ""));
    let names = names_in(&out);
    assert_eq!(names.iter().filter(|name| name.ends_with(".pdf")).count(), 22);
    for name in ["figur-03.svg", "figur-22.svg", "figur-22.pdf"] {
        assert!(names.contains(&name.to_owned()), "{name}");
    }
    assert_eq!(run.err.lines().count(), names.len(), "each file is named");
}

#[test]
fn options_reach_the_picture() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("a.png");
    let across = |options: &[&str]| {
        assert_eq!(export(SAMPLE, &out, options).status, 0);
        let file = std::io::BufReader::new(fs::File::open(&out).unwrap());
        png::Decoder::new(file).read_info().unwrap().info().width
    };
    let one = across(&["--view", "9", "--scale", "1"]);
    assert!(across(&["--view", "9", "--dpi", "288"]).abs_diff(3 * one) <= 2);
    assert_eq!(across(&["--view", "9", "--width", "1000"]), 1000);

    let out = folder.path().join("a.svg");
    let text = |options: &[&str]| {
        assert_eq!(export(SAMPLE, &out, options).status, 0);
        fs::read_to_string(&out).unwrap()
    };
    let nynorsk = text(&["--view", "9", "--lang", "nn"]);
    assert!(nynorsk.contains("lang=\"nn\""));
    assert_ne!(text(&["--view", "9"]), text(&["--view", "9", "--today", "2025-03-01"]));
    assert_ne!(text(&["--view", "9"]), text(&["--view", "9", "--theme", "dark"]));
    assert!(!text(&["--view", "9", "--outlines"]).contains("<text"));
}

#[test]
fn a_roadmap_without_figures_is_drawn_whole() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("a.pdf");
    assert_eq!(export(EMPTY, &out, &[]).status, 0);
    let run = export(EMPTY, folder.path(), &["--all"]);
    assert_eq!(run.status, 2);
    assert!(run.err.contains("has no figures"), "{}", run.err);
}

#[test]
fn what_cannot_be_done_is_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let svg = folder.path().join("a.svg");
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    for (out, options, words) in [
        (&svg, &["--format", "pdf"][..], "does not end in .pdf"),
        (&svg, &["--format", "svg,pdf"], "several formats need --all"),
        (&svg, &["--format", "gif"], "there is no format gif"),
        (&svg, &["--view", "99"], "there is no figure 99: there are fig-01, fig-02"),
        (&svg, &["--view", "9", "--all"], "one of --view and --all"),
        (&svg, &["--scale", "2", "--dpi", "96"], "one of --width, --scale and --dpi"),
        (&svg, &["--scale", "-1"], "-1 is no number above 0"),
        (&svg, &["--size", "a5"], "there is no size a5"),
        (&svg, &["--size", "10x10mm"], "from 80 to 3000 mm"),
        (&svg, &["--lang", "sv"], "there is no language sv"),
        (&svg, &["--theme", "pink"], "there is no theme pink"),
        (&svg, &["--today", "i dag"], "is no day"),
        (&svg, &["--frob"], "--frob"),
        (&folder.path().join("a.gif"), &[], "ends in .svg, .png or .pdf"),
        (&folder.path().join("a.pdf"), &["--dpi", "96"], "a PDF has no pixels"),
        (&folder.path().join("a.pdf"), &["--outlines"], "--outlines is for SVG"),
        (&folder.path().join("a.png"), &["--scale", "1e6"], "choose another scale"),
        (&file.join("a.svg"), &[], "the folder cannot be made"),
    ] {
        let run = export(SAMPLE, out, options);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{options:?}");
        assert!(run.err.contains(words), "{options:?}: {}", run.err);
    }
    assert_eq!(names_in(folder.path()), ["file"], "nothing was written");
}
