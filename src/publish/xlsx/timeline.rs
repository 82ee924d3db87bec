//! The sheet that looks like the figure: rows of the outline, quarters across, bars in the
//! colours of their phases with the letter on them.

use std::collections::BTreeSet;

use chrono::{Datelike as _, NaiveDate};
use rust_xlsxwriter::{Format, Worksheet};

use super::style::Styles;
use super::{WorkbookError, height_of, lines_of, say, tidy};
use crate::i18n::Lang;
use crate::i18n::dates::{day_words, edge_words};
use crate::layout::{Preset, RowKind, RowOptions, bar_days, day_number, rows};
use crate::model::{
    Activity, Certainty, Milestone, Roadmap, Segment, Shape, SpanCertainty, View, Years,
};
use crate::publish::words::Ground;

/// The columns before the quarters: name and who.
const BEFORE: u16 = 2;
/// The widths of the columns beside them, in characters.
const NAME_WIDTH: u16 = 46;
const WHO_WIDTH: u16 = 26;
const UNDATED_WIDTH: u16 = 44;
/// The rows above the first activity: title, years, quarters.
const ABOVE: u32 = 3;

/// A sheet that is being drawn.
struct Drawing<'a> {
    sheet: &'a mut Worksheet,
    ground: Ground<'a>,
    styles: &'a Styles,
    years: Years,
    row: u32,
}

pub(super) fn fill(
    sheet: &mut Worksheet,
    roadmap: &Roadmap,
    lang: Lang,
    styles: &Styles,
) -> Result<(), WorkbookError> {
    let ground = Ground::new(roadmap, lang);
    let years = roadmap.period;
    let mut drawing = Drawing { sheet, ground, styles, years, row: ABOVE };
    drawing.frame()?;
    let nothing = BTreeSet::new();
    let options = RowOptions {
        show_hidden: false,
        ..RowOptions::new(&nothing, lang, Preset::A3.metrics(), 60)
    };
    for entry in rows(roadmap, &View::whole(), &options).iter() {
        match &entry.kind {
            RowKind::Heading(heading) => {
                let code = if heading.code.is_empty() { "" } else { " " };
                let title = format!("{}{code}{}", heading.code, heading.title);
                drawing.heading(&title, heading.level)?;
            }
            RowKind::Activity(row) => drawing.activity(&row.activity)?,
        }
    }
    drawing.legend()
}

impl Drawing<'_> {
    fn quarters(&self) -> u16 {
        u16::try_from((self.years.to - self.years.from + 1) * 4).unwrap_or_default()
    }

    /// The column for what has no date.
    fn undated(&self) -> u16 {
        BEFORE + self.quarters()
    }

    fn frame(&mut self) -> Result<(), WorkbookError> {
        let (styles, lang) = (self.styles, self.ground.lang);
        let roadmap = self.ground.roadmap;
        self.sheet.set_name(say(lang, "table-timeline"))?;
        self.sheet.set_landscape().set_paper_size(A3).set_print_fit_to_pages(1, 0);
        self.sheet.set_repeat_rows(1, 2)?;
        self.sheet.set_screen_gridlines(false).set_freeze_panes(ABOVE, BEFORE)?;
        self.sheet.set_column_width(0, NAME_WIDTH)?.set_column_width(1, WHO_WIDTH)?;
        let undated = self.undated();
        self.sheet.set_column_range_width(BEFORE, undated - 1, 4.3)?;
        self.sheet.set_column_width(undated, UNDATED_WIDTH)?;
        let status = day_words(roadmap.as_of, lang);
        let title = format!("{} · {} {status}", roadmap.title, say(lang, "table-as-of"));
        self.sheet.write_string_with_format(0, 0, tidy(&title), &styles.title)?;
        self.sheet.set_row_height(0, 24)?;
        for (column, key) in
            [(0, "table-activity"), (1, "table-actors"), (undated, "figure-undated")]
        {
            let words = say(lang, key);
            self.sheet.merge_range(1, column, 2, column, &words, &styles.header)?;
        }
        for (at, year) in (0_u16..).zip(self.years.from..=self.years.to) {
            let column = BEFORE + at * 4;
            let words = year.to_string();
            self.sheet.merge_range(1, column, 1, column + 3, &words, &styles.year)?;
            for quarter in 0..4_u16 {
                let now = self.quarter_of(day_number(roadmap.as_of)) == i64::from(at * 4 + quarter);
                let style = if now { &styles.now } else { &styles.quarter };
                let number = f64::from(quarter + 1);
                self.sheet.write_number_with_format(2, column + quarter, number, style)?;
            }
        }
        Ok(())
    }

    /// Which quarter of the axis holds a day; outside it a number below 0 or too large.
    fn quarter_of(&self, day: f64) -> i64 {
        let clamped = day.clamp(1.0, 3_652_000.0);
        let Some(date) = NaiveDate::from_num_days_from_ce_opt(clamped as i32) else { return -1 };
        let quarters = i64::from(date.year() - self.years.from) * 4;
        quarters + i64::from(date.month0() / 3)
    }

    fn heading(&mut self, title: &str, level: u8) -> Result<(), WorkbookError> {
        let style = &self.styles.headings[usize::from(level).min(2)];
        let row = self.row;
        self.row += 1;
        self.sheet.merge_range(row, 0, row, self.undated(), &tidy(title), style)?;
        Ok(())
    }

    /// One line per track of bars that overlap, the milestones on a line of their own below.
    fn activity(&mut self, activity: &Activity) -> Result<(), WorkbookError> {
        let first = self.row;
        let bars = bar_days(&activity.segments);
        let mut tracks: Vec<i64> = Vec::new();
        let mut placed: Vec<(u32, i64, i64, &Segment)> = Vec::new();
        for (segment, days) in activity.segments.iter().zip(&bars) {
            let Some((start, end)) = days else { continue };
            let from = self.quarter_of(*start).max(0);
            // A bar that ends within the first half of a quarter leaves it to the next one.
            let to = self.quarter_of(end - 46.0).max(from);
            let last = i64::from(self.quarters()) - 1;
            if from > last || to < 0 {
                continue;
            }
            let to = to.min(last);
            let track = tracks.iter().position(|free| *free <= from).unwrap_or(tracks.len());
            match tracks.get_mut(track) {
                Some(free) => *free = to + 1,
                None => tracks.push(to + 1),
            }
            placed.push((u32::try_from(track).unwrap_or_default(), from, to, segment));
        }
        let milestones = self.milestone_marks(activity);
        let bars = u32::try_from(tracks.len()).unwrap_or_default();
        let lines = (bars + u32::from(!milestones.is_empty())).max(1);
        self.names(activity, first, lines)?;
        for (track, from, to, segment) in placed {
            self.bar(first + track, [from, to], segment)?;
        }
        for (quarter, marks) in milestones {
            let column = BEFORE + quarter;
            let style = &self.styles.milestone;
            self.sheet.write_string_with_format(first + bars, column, marks, style)?;
        }
        self.row += lines;
        Ok(())
    }

    fn names(&mut self, activity: &Activity, row: u32, lines: u32) -> Result<(), WorkbookError> {
        let who = self.ground.mentions(activity.roles.iter().map(|role| &role.who));
        let undated = self.undated();
        let cells = [
            (0, activity.name.clone(), &self.styles.name),
            (1, who, &self.styles.quiet),
            (undated, self.undated_words(activity), &self.styles.quiet),
        ];
        let widths = [NAME_WIDTH, WHO_WIDTH, UNDATED_WIDTH];
        let needed = cells.iter().zip(widths).map(|((_, words, _), width)| lines_of(words, width));
        let needed = height_of(needed.max().unwrap_or(1)) / f64::from(lines);
        for line in row..row + lines {
            self.sheet.set_row_height(line, needed.clamp(height_of(1), 400.0))?;
        }
        for (column, words, style) in cells {
            if lines > 1 {
                self.sheet.merge_range(
                    row,
                    column,
                    row + lines - 1,
                    column,
                    &tidy(&words),
                    style,
                )?;
            } else {
                self.sheet.write_string_with_format(row, column, tidy(&words), style)?;
            }
        }
        for line in row..row + lines {
            for quarter in 0..self.quarters() {
                let style = &self.styles.empty[usize::from(quarter % 4 == 0)];
                self.sheet.write_blank(line, BEFORE + quarter, style)?;
            }
        }
        Ok(())
    }

    fn bar(
        &mut self,
        row: u32,
        [from, to]: [i64; 2],
        segment: &Segment,
    ) -> Result<(), WorkbookError> {
        let roadmap = self.ground.roadmap;
        let step = segment.phase.as_ref().and_then(|phase| self.ground.step(phase));
        let phase = step.and_then(|step| roadmap.value_chain.get(step));
        let letter = phase.map_or("?", |phase| phase.letter.as_str());
        let words = tidy(format!("{letter} {}", segment.label).trim_end());
        let column = |quarter: i64| BEFORE + u16::try_from(quarter).unwrap_or_default();
        // Half tentative is drawn as tentative: the table of segments tells which half.
        let style = self.styles.stretch(step, segment.certainty != SpanCertainty::Planned);
        if from == to {
            self.sheet.write_string_with_format(row, column(from), words, style)?;
        } else {
            self.sheet.merge_range(row, column(from), row, column(to), &words, style)?;
        }
        Ok(())
    }

    /// The marks of dated milestones, by quarter of the axis.
    fn milestone_marks(&self, activity: &Activity) -> Vec<(u16, String)> {
        let mut marks: Vec<(u16, String)> = Vec::new();
        for milestone in &activity.milestones {
            let Some(when) = milestone.when.when() else { continue };
            let middle = when.first_day() + (when.last_day() - when.first_day()) / 2;
            let quarter = self.quarter_of(day_number(middle));
            let Ok(quarter) = u16::try_from(quarter) else { continue };
            if quarter >= self.quarters() {
                continue;
            }
            let mark = self.mark(milestone);
            match marks.iter_mut().find(|(at, _)| *at == quarter) {
                Some((_, text)) => text.push_str(mark),
                None => marks.push((quarter, mark.to_owned())),
            }
        }
        marks
    }

    fn mark(&self, milestone: &Milestone) -> &'static str {
        let kind = self.ground.roadmap.milestone_kind(&milestone.kind);
        let shape = kind.map_or(Shape::Dot, |kind| kind.shape);
        let preliminary = milestone.certainty == Certainty::Tentative && shape == Shape::Diamond;
        sign(if preliminary { Shape::HollowDiamond } else { shape })
    }

    /// What has no date, in words.
    fn undated_words(&self, activity: &Activity) -> String {
        let mut parts = Vec::new();
        for segment in activity.segments.iter().filter(|segment| segment.is_undated()) {
            let phase = segment.phase.as_ref().map(|phase| self.ground.name(phase));
            let status = self.ground.status(segment.status);
            let phase = phase.unwrap_or_else(|| self.ground.say("figure-unknown-phase"));
            let label = if segment.label.is_empty() {
                String::new()
            } else {
                format!(" {}", segment.label)
            };
            parts.push(format!("{phase}{label} ({})", status.to_lowercase()));
        }
        for milestone in activity.milestones.iter().filter(|it| it.when.when().is_none()) {
            let words = edge_words(milestone.when, self.ground.lang);
            parts.push(format!("{} {} ({words})", self.mark(milestone), milestone.label));
        }
        parts.join("\n")
    }

    fn legend(&mut self) -> Result<(), WorkbookError> {
        let roadmap = self.ground.roadmap;
        self.row += 1;
        let heading: &Format = &self.styles.headings[2];
        let title = self.ground.say("table-legend");
        self.sheet.write_string_with_format(self.row, 0, title, heading)?;
        self.row += 1;
        for (step, phase) in roadmap.value_chain.iter().enumerate() {
            let words = format!("{} {}", phase.letter, self.ground.name(&phase.id));
            let style = self.styles.phase(step);
            self.sheet.write_string_with_format(self.row, 0, tidy(&words), style)?;
            self.row += 1;
        }
        let first = (!roadmap.value_chain.is_empty()).then_some(0);
        for (key, tentative) in [("figure-planned", false), ("figure-tentative", true)] {
            let style = self.styles.stretch(first, tentative);
            self.sheet.write_string_with_format(self.row, 0, self.ground.say(key), style)?;
            self.row += 1;
        }
        for kind in &roadmap.milestone_kinds {
            let words = format!("{} {}", sign(kind.shape), self.ground.name(&kind.id));
            self.sheet.write_string_with_format(self.row, 0, tidy(&words), &self.styles.name)?;
            self.row += 1;
        }
        Ok(())
    }
}

/// The character that looks most like a shape.
fn sign(shape: Shape) -> &'static str {
    match shape {
        Shape::Diamond => "◆",
        Shape::HollowDiamond => "◇",
        Shape::TickedSquare => "☑",
        Shape::Flag => "⚑",
        Shape::Dot => "●",
    }
}

/// The number by which workbooks know A3.
const A3: u8 = 8;
