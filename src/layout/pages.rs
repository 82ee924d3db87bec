//! Which rows come on which page.

use std::ops::Range;

/// What page breaking needs to know of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) height: f32,
    /// The level of a heading; none for an activity.
    pub(super) heading: Option<u8>,
    /// Whether a person wants a new page here.
    pub(super) breaks: bool,
}

/// The rows of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Page {
    /// Headings above the first row that began on an earlier page, outermost first.
    pub(super) repeated: Vec<usize>,
    pub(super) rows: Range<usize>,
}

/// Breaks where a person wants it, and between activities, so that each page holds at most `room`. A heading stays with the
/// first activity below it and is repeated where its activities go on. A row that is higher than
/// a page has one to itself.
pub(super) fn pages(lines: &[Line], room: f32) -> Vec<Page> {
    let mut pages = Vec::new();
    let mut start = 0;
    while start < lines.len() {
        let mut repeated = open_headings(lines, start);
        let high = |repeated: &[usize]| repeated.iter().map(|&row| lines[row].height).sum::<f32>();
        // Where even the first row would not fit below them, the outer headings give way.
        while !repeated.is_empty() && high(&repeated) + lines[start].height > room {
            repeated.remove(0);
        }
        let mut used = high(&repeated);
        let mut end = start;
        while let Some(line) = lines.get(end)
            && (used + line.height <= room || end == start)
            && (end == start || !begins_page(lines, end))
        {
            used += line.height;
            end += 1;
        }
        if end < lines.len() && !begins_page(lines, end) {
            let kept = without_trailing_headings(lines, start, end);
            end = if kept > start { kept } else { with_first_activity(lines, end) };
        }
        pages.push(Page { repeated, rows: start..end });
        start = end;
    }
    pages
}

/// Whether a person wants a page to begin with this row: with it, or with the activity that it is
/// the outermost heading of.
fn begins_page(lines: &[Line], row: usize) -> bool {
    let heads = |at: usize| lines[at].heading.is_some();
    if row > 0 && heads(row - 1) {
        return false;
    }
    let first_activity = (row..lines.len()).find(|&at| !heads(at));
    lines[row..first_activity.map_or(lines.len(), |at| at + 1)].iter().any(|line| line.breaks)
}

/// The headings that a row stands under, if it does not begin with one at their level.
fn open_headings(lines: &[Line], row: usize) -> Vec<usize> {
    let mut below = lines[row].heading.unwrap_or(u8::MAX);
    let mut open = Vec::new();
    for (at, line) in lines[..row].iter().enumerate().rev() {
        if let Some(level) = line.heading
            && level < below
        {
            below = level;
            open.push(at);
        }
    }
    open.reverse();
    open
}

fn without_trailing_headings(lines: &[Line], start: usize, mut end: usize) -> usize {
    while end > start && lines[end - 1].heading.is_some() {
        end -= 1;
    }
    end
}

fn with_first_activity(lines: &[Line], mut end: usize) -> usize {
    while end < lines.len() && lines[end - 1].heading.is_some() {
        end += 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "1 2 . |.": headings by level, activities as dots, each 10 high; a bar wants a new page.
    fn lines(rows: &str) -> Vec<Line> {
        rows.split_whitespace()
            .map(|row| Line {
                height: 10.0,
                heading: row.trim_start_matches('|').parse().ok(),
                breaks: row.starts_with('|'),
            })
            .collect()
    }

    fn check(rows: &str, room: f32, expected: &[(&[usize], Range<usize>)]) {
        let expected: Vec<_> = expected
            .iter()
            .map(|(repeated, rows)| Page { repeated: repeated.to_vec(), rows: rows.clone() })
            .collect();
        assert_eq!(pages(&lines(rows), room), expected, "{rows} in {room}");
    }

    #[test]
    fn breaks_between_activities_and_repeats_headings() {
        check("", 30.0, &[]);
        check("0 . .", 30.0, &[(&[], 0..3)]);
        check("0 . . . .", 30.0, &[(&[], 0..3), (&[0], 3..5)]);
        check("0 1 . . 1 .", 40.0, &[(&[], 0..4), (&[0], 4..6)]);
        check("0 1 . 1 .", 40.0, &[(&[], 0..3), (&[0], 3..5)]);
        check("0 1 . . .", 40.0, &[(&[], 0..4), (&[0, 1], 4..5)]);
    }

    #[test]
    fn a_person_breaks_pages_where_there_would_be_none() {
        let all = f32::INFINITY;
        check(". |. .", all, &[(&[], 0..1), (&[], 1..3)]);
        check("0 . |. .", all, &[(&[], 0..2), (&[0], 2..4)]);
        check("0 1 . |1 . .", all, &[(&[], 0..3), (&[0], 3..6)]);
        // The headings of an activity go with it to the new page.
        check("0 1 . 1 |. .", all, &[(&[], 0..3), (&[0], 3..6)]);
        check("|0 |. |.", all, &[(&[], 0..2), (&[0], 2..3)]);
        check("0 . . |. . .", 30.0, &[(&[], 0..3), (&[0], 3..5), (&[0], 5..6)]);
    }

    #[test]
    fn what_is_too_high_still_comes_on_a_page() {
        check(". .", 5.0, &[(&[], 0..1), (&[], 1..2)]);
        check("0 1 . .", 10.0, &[(&[], 0..3), (&[], 3..4)]);
        check("0 1 . .", 20.0, &[(&[], 0..3), (&[1], 3..4)]);
    }
}
