use std::collections::BTreeMap;

use crate::edit::order::Entry;
use crate::model::Id;

/// The entries of `after` that have to be put somewhere: those that are not in `before`, and
/// the fewest others whose order has changed. Each comes with the one before it; put there
/// one by one, they make the order of `after`.
pub(in crate::edit) fn misplaced<'a, T: Entry>(
    before: &[T],
    after: &'a [T],
) -> Vec<(&'a T, Option<&'a Id>)> {
    let old: BTreeMap<&Id, usize> =
        before.iter().enumerate().map(|(at, entry)| (entry.id(), at)).collect();
    let places: Vec<Option<usize>> =
        after.iter().map(|entry| old.get(entry.id()).copied()).collect();
    let mut stay = longest_rise(&places).into_iter().peekable();
    let mut misplaced = Vec::new();
    for (at, entry) in after.iter().enumerate() {
        if stay.next_if_eq(&at).is_none() {
            let previous = at.checked_sub(1).and_then(|at| after.get(at));
            misplaced.push((entry, previous.map(Entry::id)));
        }
    }
    misplaced
}

/// Whether an id stands in the list twice.
pub(super) fn repeats<T: Entry>(list: &[T]) -> bool {
    let ids: std::collections::BTreeSet<&Id> = list.iter().map(Entry::id).collect();
    ids.len() < list.len()
}

/// The positions of the longest rising run of numbers, not necessarily side by side.
fn longest_rise(numbers: &[Option<usize>]) -> Vec<usize> {
    // For every length, where the run with the least last number ends.
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut previous = vec![None; numbers.len()];
    for (at, number) in numbers.iter().enumerate() {
        let Some(number) = *number else { continue };
        let length = ends.partition_point(|(last, _)| *last < number);
        if let Some(link) = previous.get_mut(at) {
            *link = length.checked_sub(1).and_then(|length| ends.get(length)).map(|end| end.1);
        }
        match ends.get_mut(length) {
            Some(end) => *end = (number, at),
            None => ends.push((number, at)),
        }
    }
    let mut run = Vec::new();
    let mut next = ends.last().map(|end| end.1);
    while let Some(at) = next {
        run.push(at);
        next = previous.get(at).copied().flatten();
    }
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str, expected: &str) {
        let ids = |text: &str| -> Vec<Id> {
            text.chars().map(|char| Id::new(&char.to_string()).unwrap()).collect()
        };
        let (before, after) = (ids(before), ids(after));
        let found: String = misplaced(&before, &after).iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(found, expected, "{before:?} {after:?}");
    }

    #[test]
    fn only_what_must_move_moves() {
        check("abc", "abc", "");
        check("abc", "bca", "a");
        check("abc", "cab", "c");
        check("abc", "axbc", "x");
        check("abcd", "dc", "d");
        check("", "ab", "ab");
        check("abcdef", "fabced", "fe");
    }
}
