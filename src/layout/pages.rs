//! Which rows come on which page.

use std::ops::Range;

/// What page breaking needs to know of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) height: f32,
    /// The level of a heading; none for an activity.
    pub(super) heading: Option<u8>,
}

/// The rows of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Page {
    /// Headings above the first row that began on an earlier page, outermost first.
    pub(super) repeated: Vec<usize>,
    pub(super) rows: Range<usize>,
}

/// Breaks between activities, so that each page holds at most `room`. A heading stays with the
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
        {
            used += line.height;
            end += 1;
        }
        if end < lines.len() {
            let kept = without_trailing_headings(lines, start, end);
            end = if kept > start { kept } else { with_first_activity(lines, end) };
        }
        pages.push(Page { repeated, rows: start..end });
        start = end;
    }
    pages
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

    /// "1 2 . .": headings by level, activities as dots, each 10 high.
    fn lines(rows: &str) -> Vec<Line> {
        rows.split_whitespace()
            .map(|row| Line { height: 10.0, heading: row.parse().ok() })
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
    fn what_is_too_high_still_comes_on_a_page() {
        check(". .", 5.0, &[(&[], 0..1), (&[], 1..2)]);
        check("0 1 . .", 10.0, &[(&[], 0..3), (&[], 3..4)]);
        check("0 1 . .", 20.0, &[(&[], 0..3), (&[1], 3..4)]);
    }
}
