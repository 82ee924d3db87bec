use crate::edit::{
    ActivityField, ActorField, AudienceField, DecisionField, DependencyField, GoalField,
    IndicatorField, LinkField, MilestoneField, MilestoneKindField, PhaseField, PriorityField,
    RecordField, RoadmapField, SegmentField, Setting, SubGoalField, TermField, ThemeField,
    VersionNoteField, ViewField,
};
use crate::model::{Activity, Goal, Id, Roadmap, Row, Theme};

/// The kinds of texts one can choose between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Which {
    /// Names, titles, labels and captions.
    Names,
    /// What is published as running text.
    Texts,
    /// Reasons, notes and remarks.
    Notes,
}

impl Which {
    pub const ALL: [Self; 3] = [Self::Names, Self::Texts, Self::Notes];
}

/// Where one goes to see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The roadmap's own page.
    Roadmap,
    /// A row, a bar or a milestone.
    Item(Id),
    Figure(Id),
}

/// A text of a roadmap, and the way to write it.
#[derive(Clone, Debug)]
pub struct Passage {
    pub whose: Whose,
    /// What it belongs to is called so.
    pub name: String,
    /// The catalogue key of its field.
    pub key: &'static str,
    pub text: String,
    /// It must not become empty.
    pub(super) must_stay: bool,
    pub(super) write: Write,
}

/// A passage while it is looked at.
pub(super) struct Seen<'a> {
    whose: Whose,
    name: &'a str,
    field: Field,
    pub text: &'a str,
    write: Write,
}

impl Seen<'_> {
    pub(super) fn which(&self) -> Which {
        self.field.1
    }

    pub(super) fn kept(self) -> Passage {
        Passage {
            whose: self.whose,
            name: self.name.to_owned(),
            key: self.field.0,
            text: self.text.to_owned(),
            must_stay: self.field.2,
            write: self.write,
        }
    }
}

/// How the text of a passage becomes a field again.
#[derive(Clone, Debug)]
pub(super) enum Write {
    Roadmap(fn(String) -> RoadmapField),
    Record(Id, fn(String) -> RecordField),
    SubGoal(Id, fn(String) -> SubGoalField),
    Theme(Id, fn(String) -> ThemeField),
    Activity(Id, fn(String) -> ActivityField),
    Segment(Id, Id, fn(String) -> SegmentField),
    Milestone(Id, Id, fn(String) -> MilestoneField),
    /// The line at this place in the sub-goal's list of effects.
    Effect(Id, usize),
    /// The text of the note at this place in the activity's list.
    Note(Id, usize),
    /// The note of the status at this place in the activity's list.
    ActorStatusNote(Id, usize),
}

impl Write {
    pub(super) fn setting(&self, text: String) -> Option<Setting> {
        Some(match self {
            Self::Roadmap(field) => Setting::Roadmap(field(text)),
            Self::Record(id, field) => Setting::Record(id.clone(), field(text)),
            Self::SubGoal(id, field) => Setting::SubGoal(id.clone(), field(text)),
            Self::Theme(id, field) => Setting::Theme(id.clone(), field(text)),
            Self::Activity(id, field) => Setting::Activity(id.clone(), field(text)),
            Self::Segment(of, id, field) => Setting::Segment(of.clone(), id.clone(), field(text)),
            Self::Milestone(of, id, field) => {
                Setting::Milestone(of.clone(), id.clone(), field(text))
            }
            Self::Effect(..) | Self::Note(..) | Self::ActorStatusNote(..) => return None,
        })
    }
}

/// Catalogue key, kind, and whether it must not become empty.
type Field = (&'static str, Which, bool);

const NAME: Field = ("inspector-name", Which::Names, true);
const TITLE: Field = ("inspector-title", Which::Names, true);
const SHORT: Field = ("inspector-short-name", Which::Names, false);
const SHORT_TITLE: Field = ("inspector-short-title", Which::Names, false);
const LABEL: Field = ("inspector-label", Which::Names, false);
const CAPTION: Field = ("inspector-caption", Which::Names, false);
const FIGURE_TITLE: Field = ("inspector-title", Which::Names, false);
const LINK_TEXT: Field = ("inspector-text", Which::Names, true);
const TEXT: Field = ("inspector-text", Which::Texts, false);
const SAID: Field = ("inspector-text", Which::Texts, true);
const NOTICE: Field = ("inspector-notice", Which::Texts, false);
const BENEFIT: Field = ("inspector-benefit", Which::Texts, false);
const EFFECTS: Field = ("inspector-effects", Which::Texts, false);
const MEANING: Field = ("inspector-meaning", Which::Texts, false);
const DRIVER: Field = ("inspector-driver", Which::Texts, false);
const RULE: Field = ("inspector-rule", Which::Texts, false);
const ALTERNATIVE: Field = ("inspector-alternative", Which::Texts, false);
const NOTE: Field = ("inspector-note", Which::Notes, false);
const STATUS_NOTE: Field = ("inspector-status-note", Which::Notes, false);
const WHY: Field = ("inspector-why", Which::Notes, false);

type Look<'f> = &'f mut dyn FnMut(Seen<'_>);

/// Shows every text of the roadmap, in the order of its outline. Other names are left alone:
/// they tell what something was called, and searching by them must go on working.
pub(super) fn each(roadmap: &Roadmap, look: Look<'_>) {
    of_roadmap(roadmap, look);
    let mut seen = imbl::OrdSet::new();
    for goal in &roadmap.goals {
        of_goal(roadmap, goal, &mut seen, look);
    }
    for id in roadmap.activities.keys() {
        of_activity(roadmap, id, &mut seen, look);
    }
    of_figures(roadmap, look);
    of_lists(roadmap, look);
}

/// The fields of one thing, one after the other; what is empty is passed over.
fn fields<const N: usize>(
    look: Look<'_>,
    (whose, name): (Whose, &str),
    fields: [(Field, &str, Write); N],
) {
    for (field, text, write) in fields {
        if !text.is_empty() {
            look(Seen { whose: whose.clone(), name, field, text, write });
        }
    }
}

fn of_roadmap(roadmap: &Roadmap, look: Look<'_>) {
    let of = (Whose::Roadmap, roadmap.title.as_str());
    let all = [
        (TITLE, roadmap.title.as_str(), Write::Roadmap(RoadmapField::Title)),
        (NOTICE, &roadmap.notice, Write::Roadmap(RoadmapField::Notice)),
        (TEXT, &roadmap.text, Write::Roadmap(RoadmapField::Text)),
    ];
    fields(look, of, all);
}

fn of_goal(roadmap: &Roadmap, goal: &Goal, seen: &mut imbl::OrdSet<Id>, look: Look<'_>) {
    let write = |field| Write::Record(goal.id.clone(), field);
    let all = [
        (TITLE, goal.title.as_str(), write(|it| RecordField::Goal(GoalField::Title(it)))),
        (SHORT_TITLE, &goal.short_title, write(|it| RecordField::Goal(GoalField::ShortTitle(it)))),
        (TEXT, &goal.text, write(|it| RecordField::Goal(GoalField::Text(it)))),
    ];
    fields(look, (Whose::Item(goal.id.clone()), &goal.title), all);
    for sub_goal in &goal.sub_goals {
        let write = |field| Write::SubGoal(sub_goal.id.clone(), field);
        let all = [
            (TITLE, sub_goal.title.as_str(), write(SubGoalField::Title)),
            (SHORT_TITLE, &sub_goal.short_title, write(SubGoalField::ShortTitle)),
            (BENEFIT, &sub_goal.benefit, write(SubGoalField::Benefit)),
            (TEXT, &sub_goal.text, write(SubGoalField::Text)),
        ];
        fields(look, (Whose::Item(sub_goal.id.clone()), &sub_goal.title), all);
        for (at, effect) in sub_goal.effects.iter().enumerate() {
            let all = [(EFFECTS, effect.as_str(), Write::Effect(sub_goal.id.clone(), at))];
            fields(look, (Whose::Item(sub_goal.id.clone()), &sub_goal.title), all);
        }
        of_rows(roadmap, &sub_goal.outline, seen, look);
    }
    for id in &goal.candidates {
        of_activity(roadmap, id, seen, look);
    }
}

fn of_rows(roadmap: &Roadmap, rows: &[Row], seen: &mut imbl::OrdSet<Id>, look: Look<'_>) {
    for row in rows {
        match row {
            Row::Activity(id) => of_activity(roadmap, id, seen, look),
            Row::Theme(theme) => {
                of_theme(theme, look);
                of_rows(roadmap, &theme.rows, seen, look);
            }
        }
    }
}

fn of_theme(theme: &Theme, look: Look<'_>) {
    let write = |field| Write::Theme(theme.id.clone(), field);
    let all = [
        (TITLE, theme.title.as_str(), write(ThemeField::Title)),
        (SHORT_TITLE, &theme.short_title, write(ThemeField::ShortTitle)),
        (TEXT, &theme.text, write(ThemeField::Text)),
    ];
    fields(look, (Whose::Item(theme.id.clone()), &theme.title), all);
}

/// An activity with its parts and children, the first time it is met.
fn of_activity(roadmap: &Roadmap, id: &Id, seen: &mut imbl::OrdSet<Id>, look: Look<'_>) {
    let Some(activity) = roadmap.activity(id) else { return };
    if seen.insert(id.clone()).is_some() {
        return;
    }
    let write = |field| Write::Activity(id.clone(), field);
    let all = [
        (NAME, activity.name.as_str(), write(ActivityField::Name)),
        (SHORT, &activity.short_name, write(ActivityField::ShortName)),
        (STATUS_NOTE, &activity.status_note, write(ActivityField::StatusNote)),
        (TEXT, &activity.text, write(ActivityField::Text)),
    ];
    fields(look, (Whose::Item(id.clone()), &activity.name), all);
    of_parts(id, activity, look);
    for child in &activity.children {
        of_activity(roadmap, child, seen, look);
    }
}

fn of_parts(id: &Id, activity: &Activity, look: Look<'_>) {
    for part in &activity.segments {
        let write = |field| Write::Segment(id.clone(), part.id.clone(), field);
        let all = [
            (LABEL, part.label.as_str(), write(SegmentField::Label)),
            (WHY, &part.why, write(SegmentField::Why)),
            (NOTE, &part.note, write(SegmentField::Note)),
        ];
        fields(look, (Whose::Item(part.id.clone()), &activity.name), all);
    }
    for part in &activity.milestones {
        let write = |field| Write::Milestone(id.clone(), part.id.clone(), field);
        let all = [
            (LABEL, part.label.as_str(), write(MilestoneField::Label)),
            (WHY, &part.why, write(MilestoneField::Why)),
            (NOTE, &part.note, write(MilestoneField::Note)),
        ];
        fields(look, (Whose::Item(part.id.clone()), &activity.name), all);
    }
    for (at, note) in activity.notes.iter().enumerate() {
        let all = [(NOTE, note.text.as_str(), Write::Note(id.clone(), at))];
        fields(look, (Whose::Item(id.clone()), &activity.name), all);
    }
    for (at, status) in activity.actor_status.iter().enumerate() {
        let all = [(NOTE, status.note.as_str(), Write::ActorStatusNote(id.clone(), at))];
        fields(look, (Whose::Item(id.clone()), &activity.name), all);
    }
}

fn of_figures(roadmap: &Roadmap, look: Look<'_>) {
    for view in &roadmap.views {
        let write = |field| Write::Record(view.id.clone(), field);
        let all = [
            (
                FIGURE_TITLE,
                view.title.as_str(),
                write(|it| RecordField::View(ViewField::Title(it))),
            ),
            (CAPTION, &view.caption, write(|it| RecordField::View(ViewField::Caption(it)))),
            (
                ALTERNATIVE,
                &view.alternative,
                write(|it| RecordField::View(ViewField::Alternative(it))),
            ),
            (NOTE, &view.note, write(|it| RecordField::View(ViewField::Note(it)))),
        ];
        let name = if view.title.is_empty() { &view.caption } else { &view.title };
        fields(look, (Whose::Figure(view.id.clone()), name), all);
    }
}

/// Shows the texts of every record of some lists.
macro_rules! lists {
    ($roadmap:ident, $look:ident: $($list:ident by $name:ident, $record:ident of $kind:ident {
        $($field:ident in $variant:ident: $key:expr,)*
    })*) => {$(
        for record in &$roadmap.$list {
            let write = |field| Write::Record(record.id.clone(), field);
            let all = [$(
                (
                    $key,
                    record.$field.as_str(),
                    write(|it| RecordField::$record($kind::$variant(it))),
                ),
            )*];
            fields($look, (Whose::Roadmap, &record.$name), all);
        }
    )*};
}

fn of_lists(roadmap: &Roadmap, look: Look<'_>) {
    lists! { roadmap, look:
        value_chain by name, Phase of PhaseField {
            name in Name: NAME,
            meaning in Meaning: MEANING,
            driver in Driver: DRIVER,
            rule in Rule: RULE,
        }
        milestone_kinds by name, MilestoneKind of MilestoneKindField { name in Name: NAME, }
        actors by name, Actor of ActorField {
            name in Name: NAME,
            short in Short: SHORT,
            note in Note: NOTE,
        }
        audiences by name, Audience of AudienceField { name in Name: NAME, }
        dependencies by words, Dependency of DependencyField { note in Note: NOTE, }
        indicators by name, Indicator of IndicatorField { name in Name: NAME, note in Note: NOTE, }
        links by text, Link of LinkField { text in Text: LINK_TEXT, }
        priorities by title, Priority of PriorityField { title in Title: TITLE, note in Note: NOTE, }
        decisions by text, Decision of DecisionField { text in Text: SAID, }
        terms by name, Term of TermField {
            name in Name: NAME,
            short in Short: SHORT,
            meaning in Meaning: MEANING,
        }
        version_notes by text, VersionNote of VersionNoteField { text in Text: SAID, }
    }
}
