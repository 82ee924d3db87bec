use crate::app::clipboard::{Column, values};
use crate::i18n::{Lang, text};
use crate::model::{Mention, Roadmap, SpanCertainty, Status};

/// What the lines of the table are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Sheet {
    Activities,
    #[default]
    Segments,
    Milestones,
}

/// What a column can hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Choices {
    pub(super) words: Vec<String>,
    /// Nothing else fits.
    pub(super) only: bool,
    /// Several, with semicolons between.
    pub(super) several: bool,
}

impl Sheet {
    pub(super) const ALL: [Self; 3] = [Self::Activities, Self::Segments, Self::Milestones];

    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Activities => "grid-activities",
            Self::Segments => "grid-segments",
            Self::Milestones => "grid-milestones",
        }
    }

    /// Its columns, from the left.
    pub(super) fn columns(self) -> &'static [Column] {
        use Column::{
            Audience, Certainty, End, Id, Name, Note, Phase, Sort, Start, Status, Tags, Text,
            Under, Who, Why,
        };
        match self {
            Self::Activities => &[Id, Name, Under, Who, Status, Note, Sort, Audience, Tags, Text],
            Self::Segments => &[Under, Phase, Start, End, Certainty, Name, Who, Status, Why, Note],
            Self::Milestones => &[Under, Phase, Start, Certainty, Name, Who, Status, Why, Note],
        }
    }

    /// So many columns stay when the others are scrolled.
    pub(super) fn sticky(self) -> usize {
        if self == Self::Activities { 2 } else { 1 }
    }

    pub(super) fn title(self, column: Column, lang: Lang) -> String {
        let key = match (self, column) {
            (Self::Activities, Column::Name) => "grid-activity",
            (Self::Segments | Self::Milestones, Column::Under) => "grid-activity",
            (Self::Segments | Self::Milestones, Column::Name) => "grid-label",
            (Self::Milestones, Column::Phase) => "grid-milestone-kind",
            (Self::Milestones, Column::Start) => "grid-when",
            _ => return column.title(lang),
        };
        text(lang, key).into_owned()
    }

    /// How wide a column is at first, in points.
    pub(super) fn width(self, column: Column) -> f32 {
        match (self, column) {
            (_, Column::Id) => 84.0,
            (Self::Activities, Column::Name) => 280.0,
            (Self::Activities, Column::Under) => 210.0,
            (_, Column::Under) => 260.0,
            (_, Column::Phase) => 246.0,
            (_, Column::Who | Column::Text | Column::Note | Column::Why) => 220.0,
            (_, Column::Name | Column::Audience) => 170.0,
            (_, Column::Start | Column::End | Column::Certainty | Column::Status) => 128.0,
            _ => 130.0,
        }
    }

    /// What a person may choose from while typing in this column.
    pub(super) fn choices(self, column: Column, roadmap: &Roadmap, lang: Lang) -> Choices {
        let only = |words: Vec<String>| Choices { words, only: true, several: false };
        match (self, column) {
            (Self::Segments, Column::Phase) => only(
                roadmap
                    .value_chain
                    .iter()
                    .map(|it| values::phase_text(roadmap, Some(&it.id), lang))
                    .collect(),
            ),
            (Self::Milestones, Column::Phase) => only(
                roadmap
                    .milestone_kinds
                    .iter()
                    .map(|it| values::milestone_kind_text(roadmap, &it.id, lang))
                    .collect(),
            ),
            (_, Column::Status) => only(
                Status::ALL
                    .into_iter()
                    .map(|it| values::status_text(it, lang))
                    .filter(|it| !it.is_empty())
                    .collect(),
            ),
            (_, Column::Certainty) => {
                let certainties: &[SpanCertainty] = match self {
                    Self::Milestones => &[SpanCertainty::Planned, SpanCertainty::Tentative],
                    _ => &[
                        SpanCertainty::Planned,
                        SpanCertainty::Tentative,
                        SpanCertainty::TentativeStart,
                        SpanCertainty::TentativeEnd,
                    ],
                };
                only(certainties.iter().map(|it| values::certainty_text(*it, lang)).collect())
            }
            (_, Column::Who | Column::Audience) => Choices {
                words: roadmap
                    .actors
                    .iter()
                    .map(|it| values::mention_text(roadmap, &Mention::Id(it.id.clone())))
                    .collect(),
                only: false,
                several: true,
            },
            _ => Choices::default(),
        }
    }
}

impl Choices {
    /// Those that what is typed may become.
    pub(super) fn fitting(&self, typed: &str) -> Vec<&str> {
        let (_, last) = self.parted(typed);
        let last = last.trim().to_lowercase();
        let begins = |it: &&str| it.to_lowercase().starts_with(&last);
        let holds = |it: &&str| {
            let it = it.to_lowercase();
            !it.starts_with(&last) && it.contains(&last)
        };
        let all = || self.words.iter().map(String::as_str);
        all().filter(begins).chain(all().filter(holds)).collect()
    }

    /// What is typed, with its last item chosen.
    pub(super) fn taken(&self, typed: &str, chosen: &str) -> String {
        let (before, _) = self.parted(typed);
        if before.is_empty() { chosen.to_owned() } else { format!("{before}; {chosen}") }
    }

    /// What is typed, or the only word that it can be the beginning of.
    pub(super) fn completed(&self, typed: &str) -> String {
        let typed_words = typed.trim().to_lowercase();
        let known = |it: &String| it.to_lowercase() == typed_words;
        if !self.only || typed_words.is_empty() || self.words.iter().any(known) {
            return typed.to_owned();
        }
        let mut fitting =
            self.words.iter().filter(|it| it.to_lowercase().starts_with(&typed_words));
        match (fitting.next(), fitting.next()) {
            (Some(only), None) => only.clone(),
            _ => typed.to_owned(),
        }
    }

    fn parted<'a>(&self, typed: &'a str) -> (&'a str, &'a str) {
        match typed.rsplit_once(';').filter(|_| self.several) {
            Some((before, last)) => (before.trim_end(), last),
            None => ("", typed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Choices;

    fn phases() -> Choices {
        let words = ["Tilpasning", "Innføring", "Innsyn"].map(str::to_owned).to_vec();
        Choices { words, ..Choices::default() }
    }

    #[test]
    fn the_beginning_of_one_word_is_that_word() {
        let one = Choices { only: true, ..phases() };
        for (typed, taken) in [
            ("til", "Tilpasning"),
            ("inn", "inn"),
            ("INNF", "Innføring"),
            ("", ""),
            ("innsyn", "innsyn"),
            ("x", "x"),
        ] {
            assert_eq!(one.completed(typed), taken);
        }
        assert_eq!(phases().completed("til"), "til");
    }

    #[test]
    fn the_last_of_several_is_chosen() {
        let several = Choices { several: true, ..phases() };
        assert_eq!(several.fitting("Annet; inns"), ["Innsyn"]);
        assert_eq!(several.taken("Annet; inns", "Innsyn"), "Annet; Innsyn");
        assert_eq!(several.fitting("pas"), ["Tilpasning"]);
    }
}
