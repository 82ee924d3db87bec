//! Real jobs of those who keep the national roadmap, done at the window by mouse and by keyboard,
//! every act counted. `docs/oppgaver.md` tells of them; its table is written from what is here.

mod change;
mod find;
mod many;
mod out;
mod views;
mod words;

use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::generated;
use crate::person::Person;

const NATIONAL: &str = "nasjonalt-veikart-2021-2027.ron";

/// One job.
struct Task {
    /// In the words of who asks for it.
    job: &'static str,
    /// The requirements it comes from.
    asks: &'static str,
    mouse: Way,
    keyboard: Way,
    /// That the job is done.
    done: fn(&Person),
}

/// How somebody does it: a click, a drag, a chord of keys and a stretch of typing are one act each.
struct Way {
    acts: usize,
    told: &'static str,
    go: fn(&mut Person),
}

const fn way(acts: usize, told: &'static str, go: fn(&mut Person)) -> Way {
    Way { acts, told, go }
}

const fn tasks() -> [&'static [Task]; 6] {
    [find::TASKS, change::TASKS, many::TASKS, words::TASKS, views::TASKS, out::TASKS]
}

/// The number of each task in the document, and the requirements it comes from.
pub(crate) fn asked() -> impl Iterator<Item = (usize, &'static str)> {
    tasks().into_iter().flatten().enumerate().map(|(at, task)| (at + 1, task.asks))
}

fn are_done(tasks: &[Task]) {
    let mut wrong = String::new();
    for task in tasks {
        for (by, way) in [("mouse", &task.mouse), ("keyboard", &task.keyboard)] {
            let doing = AssertUnwindSafe(|| {
                let mut person = Person::with_file(NATIONAL);
                (way.go)(&mut person);
                (task.done)(&person);
                person
            });
            let Ok(person) = catch_unwind(doing) else { panic!("«{}» by {by}", task.job) };
            if person.acts() != way.acts {
                let _ = writeln!(wrong, "«{}» by {by}: {} acts", task.job, person.acts());
            }
            if by == "keyboard" {
                assert_eq!(person.clicks, 0, "«{}» by keyboard needs the mouse", task.job);
            }
        }
    }
    assert!(wrong.is_empty(), "other counts than told:\n{wrong}");
}

#[test]
fn things_are_found() {
    are_done(find::TASKS);
}

#[test]
fn things_are_changed() {
    are_done(change::TASKS);
}

#[test]
fn many_things_are_changed_at_once() {
    are_done(many::TASKS);
}

#[test]
fn words_and_what_hangs_together_are_changed() {
    are_done(words::TASKS);
}

#[test]
fn views_are_made() {
    are_done(views::TASKS);
}

#[test]
fn work_leaves_the_house() {
    are_done(out::TASKS);
}

#[test]
fn the_document_tells_of_every_task() {
    let mut table = String::from(
        "| Nr. | Oppgave | Krav | Med mus | Håndgrep | Med tastatur | Håndgrep |\n\
         |---:|---|---|---|---:|---|---:|\n",
    );
    for (at, task) in tasks().into_iter().flatten().enumerate() {
        let Task { job, asks, mouse, keyboard, .. } = task;
        let _ = writeln!(
            table,
            "| {} | {job} | {asks} | {} | {} | {} | {} |",
            at + 1,
            mouse.told,
            mouse.acts,
            keyboard.told,
            keyboard.acts
        );
    }
    generated::part_of("docs/oppgaver.md", "oppgaver", &table);
}
