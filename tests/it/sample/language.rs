//! Explanations are in Norwegian: no English is left between them.

use serde_json::Value;

use super::{EMPTY, MUNICIPALITY, NATIONAL, open};

/// Names, titles and quotations stand as the source has them, and other forms are other languages.
const AS_PRINTED: &[&str] = &[
    "address",
    "aliases",
    "caption",
    "captions",
    "name",
    "names",
    "publisher",
    "references",
    "titles",
    "wording",
];

/// Words that no Norwegian sentence has.
const ENGLISH: &[&str] = &[
    "the", "of", "with", "and", "which", "from", "has", "not", "is", "are", "be", "this", "that",
    "their", "its", "into", "will", "only",
];

fn english_in(value: &Value, key: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields.iter().filter(|(key, _)| !AS_PRINTED.contains(&key.as_str()))
            {
                english_in(field, key, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| english_in(item, key, found)),
        Value::String(text) => {
            let mut words = text.split(|c: char| !c.is_alphanumeric());
            if words.any(|word| ENGLISH.contains(&word.to_lowercase().as_str())) {
                found.push(format!("{key}: {text}"));
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn no_english_is_left() {
    for name in [NATIONAL, MUNICIPALITY, EMPTY] {
        let mut found = Vec::new();
        english_in(&serde_json::to_value(open(name)).unwrap(), "", &mut found);
        assert!(found.is_empty(), "{name}: {found:#?}");
    }
}

#[test]
fn labels_are_short() {
    for name in [NATIONAL, MUNICIPALITY] {
        for activity in open(name).activities.values() {
            for segment in &activity.segments {
                assert!(segment.label.chars().count() <= 28, "{}: {}", segment.id, segment.label);
            }
            for milestone in &activity.milestones {
                let count = milestone.label.chars().count();
                assert!((1..=40).contains(&count), "{}: {}", milestone.id, milestone.label);
            }
        }
    }
}
