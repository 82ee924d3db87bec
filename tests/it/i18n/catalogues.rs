//! The catalogues are whole: same keys, same variables, all used, none missing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_bundle::FluentResource;
use veikart::i18n::{self, Lang, Value};

/// Key -> (text, variables) of a catalogue.
fn entries(lang: Lang) -> BTreeMap<String, (String, BTreeSet<String>)> {
    if let Err((_, errors)) = FluentResource::try_new(lang.catalogue().to_owned()) {
        panic!("{}.ftl: {errors:?}", lang.tag());
    }
    let mut found = BTreeMap::new();
    let mut current: Option<String> = None;
    for line in lang.catalogue().lines() {
        if let Some((key, text)) = line.split_once(" =").filter(|(key, _)| is_key(key)) {
            let old = found.insert(key.to_owned(), (text.to_owned(), variables(text)));
            assert!(old.is_none(), "{}.ftl has {key} twice", lang.tag());
            current = Some(key.to_owned());
        } else if line.starts_with([' ', '}']) {
            let entry = current.as_ref().and_then(|key| found.get_mut(key)).unwrap();
            entry.0.push_str(line);
            entry.1.extend(variables(line));
        }
    }
    found
}

fn is_key(text: &str) -> bool {
    text.contains('-')
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split('-').all(|part| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

fn variables(text: &str) -> BTreeSet<String> {
    text.split('$')
        .skip(1)
        .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
        .collect()
}

/// Every text between double quotes in `src` that looks like a key.
fn literals(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            literals(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let source = std::fs::read_to_string(&path).unwrap();
            found.extend(source.split('"').filter(|text| is_key(text)).map(str::to_owned));
        }
    }
}

#[test]
fn the_three_catalogues_have_the_same_keys_and_variables() {
    let bokmaal = entries(Lang::Nb);
    for lang in [Lang::Nn, Lang::En] {
        let other = entries(lang);
        for (key, (_, variables)) in &bokmaal {
            let Some((_, theirs)) = other.get(key) else {
                panic!("{}.ftl lacks {key}", lang.tag())
            };
            assert_eq!(theirs, variables, "{}.ftl, {key}", lang.tag());
        }
        for key in other.keys() {
            assert!(bokmaal.contains_key(key), "nb.ftl lacks {key}");
        }
    }
}

#[test]
fn every_key_is_used_and_every_used_key_exists() {
    let keys: BTreeSet<String> = entries(Lang::Nb).into_keys().collect();
    let mut used = BTreeSet::new();
    literals(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut used);
    let unused: Vec<_> = keys.difference(&used).collect();
    assert!(unused.is_empty(), "keys that no code names: {unused:?}");
    let groups: BTreeSet<&str> = keys.iter().filter_map(|key| key.split('-').next()).collect();
    let missing: Vec<_> = used
        .difference(&keys)
        .filter(|key| key.split('-').next().is_some_and(|group| groups.contains(group)))
        .collect();
    assert!(missing.is_empty(), "code names keys that no catalogue has: {missing:?}");
}

#[test]
fn texts_are_filled_in_without_isolation_marks() {
    let action = Value::from("flytting av «Pasientens prøvesvar»");
    assert_eq!(
        i18n::format(Lang::Nb, "undo-named", &[("action", action)]),
        "Angre flytting av «Pasientens prøvesvar»"
    );
    assert_eq!(i18n::text(Lang::Nn, "command-open"), "Opne…");
}
