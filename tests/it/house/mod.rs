//! The house: who may use whom, and how large a file may grow. See ARCHITECTURE.md.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each module and the modules of ours it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("scene", &[]),
    ("fonts", &["scene"]),
    ("theme", &["model", "scene"]),
    ("i18n", &["model"]),
    ("edit", &["model"]),
    ("check", &["model", "edit", "i18n"]),
    ("store", &["model", "edit"]),
    ("generate", &["model"]),
    ("layout", &["model", "scene", "theme", "i18n", "fonts"]),
    ("export", &["scene", "theme", "fonts"]),
    ("publish", &["model", "scene", "theme", "i18n", "fonts", "edit", "store", "layout", "export"]),
    (
        "cli",
        &[
            "model", "scene", "theme", "i18n", "edit", "check", "store", "generate", "layout",
            "export", "fonts", "publish",
        ],
    ),
    (
        "app",
        &[
            "model", "scene", "theme", "i18n", "edit", "check", "store", "generate", "layout",
            "export", "fonts", "publish",
        ],
    ),
];

/// What only one module may touch.
const ONLY: &[(&str, &str)] = &[
    ("egui", "app"),
    ("eframe", "app"),
    ("egui_plot", "app"),
    ("egui_extras", "app"),
    ("rfd", "app"),
    ("clipboard_rs", "app"),
    ("krilla", "export"),
    ("pulldown_cmark", "publish"),
    ("resvg", "export"),
    ("rust_xlsxwriter", "publish"),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The module a source file belongs to; `main` and `lib` belong to none.
fn module(path: &Path) -> Option<String> {
    let inside = path.strip_prefix(root().join("src")).unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_str().unwrap();
    let name = first.trim_end_matches(".rs");
    (!matches!(name, "main" | "lib")).then(|| name.to_owned())
}

/// Names that follow `crate::` in the code of a file, grouped ones included.
fn uses(code: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut name = String::new();
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        used.insert(std::mem::take(&mut name));
                    }
                    _ if depth == 0 => name.push(c),
                    _ => {}
                }
            }
            used.insert(name);
        } else {
            used.insert(rest.to_owned());
        }
    }
    used.into_iter()
        .map(|name| {
            name.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
        })
        .filter(|name| !name.is_empty())
        .collect()
}

/// The file without comments, so that prose about a module is no use of it.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn modules_use_only_what_the_house_allows() {
    let mut broken = Vec::new();
    for path in sources(&root().join("src")) {
        let Some(own) = module(&path) else { continue };
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == own) else {
            broken.push(format!("{}: module {own} is not in the table", path.display()));
            continue;
        };
        let code = code(&path);
        for used in uses(&code) {
            let ours = MAY_USE.iter().any(|(name, _)| *name == used);
            if ours && used != own && !allowed.contains(&used.as_str()) {
                broken.push(format!("{}: {own} uses {used}", path.display()));
            }
        }
        for (library, owner) in ONLY {
            let named = code.contains(&format!("{library}::")) && own != *owner;
            if named && code.contains(&format!("use {library}::")) {
                broken.push(format!("{}: only {owner} uses {library}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn files_stay_small() {
    let mut sizes: Vec<(usize, PathBuf)> = sources(&root().join("src"))
        .into_iter()
        .chain(sources(&root().join("tests")))
        .map(|path| (fs::read_to_string(&path).unwrap().lines().count(), path))
        .collect();
    sizes.sort();
    let (largest, path) = sizes.last().unwrap();
    assert!(*largest <= 800, "{} has {largest} lines", path.display());
    let (median, _) = &sizes[sizes.len() / 2];
    assert!(*median <= 200, "the median file has {median} lines");
}

#[test]
fn nothing_is_left_unfinished() {
    let words = ["todo!(", "unimplemented!(", "FIXME", concat!("TO", "DO"), "#[allow("];
    for path in sources(&root().join("src")) {
        let text = fs::read_to_string(&path).unwrap();
        for word in words {
            assert!(!text.contains(word), "{} holds {word}", path.display());
        }
    }
}

/// REQ-147: no part of the program can speak to a network.
#[test]
fn nothing_speaks_to_a_network() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    for client in [
        "attohttpc",
        "curl",
        "h2",
        "hyper",
        "isahc",
        "native-tls",
        "quinn",
        "reqwest",
        "rustls",
        "ureq",
    ] {
        assert!(!lock.contains(&format!("name = \"{client}\"\n")), "{client}");
    }
    for path in sources(&root().join("src")) {
        let code = code(&path);
        for word in ["std::net", "TcpStream", "UdpSocket"] {
            assert!(!code.contains(word), "{word} in {}", path.display());
        }
    }
}
