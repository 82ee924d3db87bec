//! Find and replace in the texts of a roadmap.

use proptest::prelude::*;
use veikart::edit::replace::{Hit, PatternError, Wanted, Which, find, replace};
use veikart::edit::{Action, Document, Verb, apply};
use veikart::model::{Roadmap, Status};

use super::{id, national};
use crate::arbitrary;

fn wanted(text: &str) -> Wanted {
    Wanted { text: text.to_owned(), ..Wanted::default() }
}

fn found(roadmap: &Roadmap, wanted: &Wanted, with: &str, kinds: &[Which]) -> Vec<Hit> {
    find(roadmap, &wanted.pattern().unwrap().unwrap(), with, kinds)
}

/// What every hit stands in, and the hit in brackets.
fn told(roadmap: &Roadmap, wanted: &Wanted) -> Vec<String> {
    let told = |hit: &Hit| {
        let (text, range) = (&hit.passage.text, hit.range.clone());
        format!("{}[{}]{}", &text[..range.start], &text[range.clone()], &text[range.end..])
    };
    found(roadmap, wanted, "", &[Which::Names]).iter().map(told).collect()
}

/// One activity of this name.
fn named(name: &str) -> Roadmap {
    let mut roadmap = national();
    roadmap.title = "Tittel".to_owned();
    (roadmap.goals, roadmap.views, roadmap.actors) = (Vec::new(), Vec::new(), Vec::new());
    (roadmap.value_chain, roadmap.milestone_kinds) = (Vec::new(), Vec::new());
    (roadmap.audiences, roadmap.indicators) = (Vec::new(), Vec::new());
    (roadmap.links, roadmap.priorities) = (Vec::new(), Vec::new());
    let mut activity = roadmap.activity(&id("2C-07")).unwrap().clone();
    activity.name = name.to_owned();
    (activity.segments, activity.milestones) = (Vec::new(), Vec::new());
    activity.short_name = String::new();
    roadmap.activities.clear();
    roadmap.activities.insert(id("2C-07"), activity.into());
    roadmap
}

#[test]
fn what_is_wanted_is_found_and_nothing_else() {
    let plain = wanted("svar");
    let case = Wanted { case: true, ..wanted("Svar") };
    let whole = Wanted { whole_words: true, ..wanted("svar") };
    let dots = wanted("1.0");
    let expression = Wanted { expression: true, ..wanted(r"\d+\.\d") };
    let both = Wanted { expression: true, whole_words: true, ..wanted("prøve|svar") };
    for (name, asked, hits) in [
        ("Prøvesvar og Svar", &plain, vec!["Prøve[svar] og Svar", "Prøvesvar og [Svar]"]),
        ("Prøvesvar og Svar", &case, vec!["Prøvesvar og [Svar]"]),
        ("Prøvesvar, svar. Ansvar", &whole, vec!["Prøvesvar, [svar]. Ansvar"]),
        ("1.0 eller 110", &dots, vec!["[1.0] eller 110"]),
        ("Versjon 12.5", &expression, vec!["Versjon [12.5]"]),
        ("prøvesvar prøve", &both, vec!["prøvesvar [prøve]"]),
        ("ØRE øre", &wanted("øre"), vec!["[ØRE] øre", "ØRE [øre]"]),
        ("abc", &Wanted { expression: true, ..wanted("x*") }, vec![]),
    ] {
        assert_eq!(told(&named(name), asked), hits, "{name} {asked:?}");
    }
}

#[test]
fn what_is_no_expression_is_said_and_empty_is_nothing() {
    let expression = |text: &str| Wanted { expression: true, ..wanted(text) }.pattern();
    for (text, error) in [
        ("(", PatternError::NoExpression),
        ("a)(?:b", PatternError::NoExpression),
        ("[", PatternError::NoExpression),
        (r"(\w{500}){500}", PatternError::TooLarge),
    ] {
        assert_eq!(expression(text).err(), Some(error), "{text}");
        let words = Wanted { expression: true, whole_words: true, ..wanted(text) };
        assert_eq!(words.pattern().err(), Some(error), "{text} as a word");
        assert!(wanted(text).pattern().unwrap().is_some(), "{text} as it stands");
    }
    assert!(wanted("").pattern().unwrap().is_none());
}

#[test]
fn groups_of_an_expression_come_into_the_replacement_and_dollars_of_plain_words_stay() {
    let swapped = Wanted { expression: true, ..wanted(r"(\w+) og (\w+)") };
    for (asked, with, name) in [
        (&swapped, "$2 og $1", "svar og prøve"),
        (&wanted("prøve og svar"), "$2", "$2"),
        (&wanted("svar"), "a\u{7}b\n", "prøve og ab"),
    ] {
        let before = named("prøve og svar");
        let hits = found(&before, asked, with, &[Which::Names]);
        let (edits, left) = replace(&before, &hits);
        let after = apply(&before, &edits).unwrap();
        assert_eq!((after.activity(&id("2C-07")).unwrap().name.as_str(), left), (name, 0));
    }
}

#[test]
fn a_name_never_becomes_empty() {
    let before = named("svar");
    let hits = found(&before, &wanted("svar"), "  ", &[Which::Names]);
    assert_eq!(hits.len(), 1);
    let (edits, left) = replace(&before, &hits);
    assert_eq!((edits, left), (vec![], 1));
}

#[test]
fn kinds_of_texts_are_kept_apart_and_old_names_are_left_alone() {
    let mut roadmap = named("svar");
    let mut activity = roadmap.activity(&id("2C-07")).unwrap().clone();
    activity.aliases = vec!["svar".to_owned()];
    activity.text = "svar svar".to_owned();
    activity.status_note = "svar".to_owned();
    activity.status = Status::Ongoing;
    roadmap.activities.insert(id("2C-07"), activity.into());
    for (kinds, count) in [
        (&[Which::Names][..], 1),
        (&[Which::Texts], 2),
        (&[Which::Notes], 1),
        (&Which::ALL, 4),
        (&[], 0),
    ] {
        let only_here = |hit: &&Hit| hit.passage.name == "svar";
        let hits = found(&roadmap, &wanted("svar"), "", kinds);
        assert_eq!(hits.iter().filter(only_here).count(), count, "{kinds:?}");
    }
}

#[test]
fn one_of_several_in_a_text_is_replaced_and_one_step_takes_all_back() {
    let roadmap = national();
    let hits = found(&roadmap, &wanted("helse"), "HELSE", &Which::ALL);
    assert!(hits.len() > 100, "{}", hits.len());
    let (edits, _) = replace(&roadmap, &hits[..1]);
    assert_eq!(edits.len(), 1);
    let mut document = Document::new(roadmap.clone());
    let (edits, left) = replace(&roadmap, &hits);
    assert!(document.commit(Action::new(Verb::Replace, "helse"), &edits).unwrap());
    let small = Wanted { case: true, ..wanted("helse") };
    let rest = found(document.committed(), &small, "", &Which::ALL);
    assert_eq!((rest.len(), left), (0, 0));
    document.undo();
    assert_eq!(*document.committed(), roadmap);
}

#[test]
fn notes_of_several_actors_of_one_activity_are_all_replaced() {
    let mut roadmap = national();
    let (id, mut activity) = roadmap
        .activities
        .iter()
        .find(|(_, it)| it.actor_status.len() > 2)
        .map(|(id, it)| (id.clone(), (**it).clone()))
        .unwrap();
    for status in &mut activity.actor_status {
        status.note = "Eplekake".to_owned();
    }
    let count = activity.actor_status.len();
    roadmap.activities.insert(id.clone(), activity.into());
    let hits = found(&roadmap, &wanted("eple"), "pære", &[Which::Notes]);
    assert_eq!(hits.len(), count);
    let (edits, _) = replace(&roadmap, &hits);
    let after = apply(&roadmap, &edits).unwrap();
    let notes = &after.activity(&id).unwrap().actor_status;
    assert!(notes.iter().all(|it| it.note == "pærekake"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Nothing ticked changes nothing, the same words change nothing, and what was replaced by
    /// words that do not hold it is found no more.
    #[test]
    fn replacing_keeps_its_laws(roadmap in arbitrary::roadmap(), at in 0_usize..1000) {
        let letter = Wanted { case: true, expression: true, ..wanted(r"\w") };
        let all = found(&roadmap, &letter, "$0", &Which::ALL);
        prop_assert!(all.iter().all(Hit::changes_nothing));
        let (edits, _) = replace(&roadmap, &all);
        prop_assert_eq!(&apply(&roadmap, &edits).unwrap(), &roadmap);
        prop_assert_eq!(replace(&roadmap, []).0, vec![]);
        if let Some(hit) = all.get(at.min(all.len().saturating_sub(1))) {
            let sought = Wanted { case: true, ..wanted(&hit.passage.text[hit.range.clone()]) };
            let hits = found(&roadmap, &sought, "\u{2603}", &Which::ALL);
            let (edits, left) = replace(&roadmap, &hits);
            let after = apply(&roadmap, &edits).unwrap();
            prop_assert_eq!(found(&after, &sought, "", &Which::ALL).len(), left);
        }
    }
}
