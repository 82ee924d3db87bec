//! The closed lists that cells are chosen from, on a sheet of their own that is not shown.

use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, Formula, Worksheet};

use super::{WorkbookError, say, tidy};
use crate::i18n::Lang;
use crate::model::{Roadmap, SpanCertainty, Status};
use crate::publish::tables::Choice;
use crate::publish::words::Ground;

pub(super) struct Lists {
    name: String,
    columns: [(Choice, Vec<String>); 4],
}

impl Lists {
    pub(super) fn new(roadmap: &Roadmap, lang: Lang) -> Self {
        let ground = Ground::new(roadmap, lang);
        let phases = roadmap.value_chain.iter().map(|phase| tidy(&ground.name(&phase.id)));
        let certainties = [
            SpanCertainty::Planned,
            SpanCertainty::Tentative,
            SpanCertainty::TentativeStart,
            SpanCertainty::TentativeEnd,
        ];
        let certainties = certainties.map(|certainty| ground.span_certainty(certainty));
        Self {
            name: say(lang, "table-lists"),
            columns: [
                (Choice::Phase, phases.collect()),
                (Choice::Status, Status::ALL.map(|it| ground.status(it)).to_vec()),
                (Choice::SpanCertainty, certainties.to_vec()),
                (Choice::Certainty, certainties[..2].to_vec()),
            ],
        }
    }

    /// The rule for a column of cells; none where there is nothing to choose from.
    pub(super) fn validation(&self, choice: Choice) -> Option<DataValidation> {
        let (column, (_, words)) = ('A'..).zip(&self.columns).find(|(_, (of, _))| *of == choice)?;
        if words.is_empty() {
            return None;
        }
        let range = format!("='{}'!${column}$1:${column}${}", self.name, words.len());
        let rule = DataValidation::new().allow_list_formula(Formula::new(range));
        Some(rule.set_error_style(DataValidationErrorStyle::Warning))
    }

    pub(super) fn fill(&self, sheet: &mut Worksheet) -> Result<(), WorkbookError> {
        sheet.set_name(&self.name)?;
        sheet.set_hidden(true);
        for (column, (_, words)) in (0_u16..).zip(&self.columns) {
            for (row, words) in (0_u32..).zip(words) {
                sheet.write_string(row, column, words)?;
            }
        }
        Ok(())
    }
}
