//! One table per record: which of its fields an edit can set. From it come the data of
//! an edit ("set this field to that"), the act of setting, and the comparison of two
//! records. A record that gains a field does not compile before the table has it.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::model::{
    Accepted, Activity, Actor, ActorCount, ActorState, ActorStatus, Audience, Basis, Certainty,
    Colour, Column, Confirmation, Decision, Dependency, Detail, Edge, FigureKind, Filters, Flow,
    Forms, Goal, Grouping, Id, Indicator, Link, Links, Meeting, Mention, Milestone, MilestoneKind,
    Need, Note, Observation, Phase, PhaseDecision, Priority, Promotion, Provenance, Reference,
    Relation, Roadmap, Role, RunBy, Scope, Segment, Shape, Sort, SpanCertainty, Status, SubGoal,
    Term, Theme, Undated, VersionNote, View, When, Years,
};

/// A record whose fields can be set one by one.
pub(crate) trait Fields {
    /// One field and its new value.
    type Field;

    fn set(&mut self, field: Self::Field);

    /// What to set here so that it says what `other` says.
    fn differences(&self, other: &Self) -> Vec<Self::Field>;
}

macro_rules! fields {
    ($($name:ident of $record:ident besides ($($besides:ident),*) {
        $($variant:ident($field:ident: $type:ty),)*
    })*) => {$(
        #[doc = concat!("One field of a [`", stringify!($record), "`] and its value.")]
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $name {
            $($variant($type),)*
        }

        impl Fields for $record {
            type Field = $name;

            fn set(&mut self, field: $name) {
                match field {
                    $($name::$variant(value) => self.$field = value,)*
                }
            }

            fn differences(&self, other: &Self) -> Vec<$name> {
                let Self { $($besides: _,)* $($field,)* } = self;
                let mut differences = Vec::new();
                $(if *$field != other.$field {
                    differences.push($name::$variant(other.$field.clone()));
                })*
                differences
            }
        }
    )*};
}

fields! {
    RoadmapField of Roadmap besides (
        format, value_chain, milestone_kinds, actors, audiences, goals, activities, dependencies,
        indicators, links, priorities, views, meetings, decisions, references, version_notes, terms
    ) {
        Title(title: String),
        AsOf(as_of: NaiveDate),
        Period(period: Years),
        Notice(notice: String),
        DocumentType(document_type: String),
        Publisher(publisher: String),
        Language(language: String),
        Version(version: String),
        Strategy(strategy: Option<Years>),
        StrategyTitle(strategy_title: String),
        Text(text: String),
        Details(details: Vec<Detail>),
        Accepted(accepted: Vec<Accepted>),
        ActorStates(actor_states: Vec<ActorState>),
        ActorCount(actor_count: ActorCount),
    }
    GoalField of Goal besides (id, sub_goals, candidates) {
        Title(title: String),
        ShortTitle(short_title: String),
        Titles(titles: Forms),
        Aliases(aliases: Vec<String>),
        Text(text: String),
        Owner(owner: Vec<Mention>),
        Provenance(provenance: Provenance),
    }
    SubGoalField of SubGoal besides (id, outline) {
        Title(title: String),
        ShortTitle(short_title: String),
        Titles(titles: Forms),
        Aliases(aliases: Vec<String>),
        Benefit(benefit: String),
        BenefitBasis(benefit_basis: Option<Basis>),
        Effects(effects: Vec<String>),
        Text(text: String),
        Provenance(provenance: Provenance),
    }
    ThemeField of Theme besides (id, rows) {
        Title(title: String),
        ShortTitle(short_title: String),
        Aliases(aliases: Vec<String>),
        Text(text: String),
        Provenance(provenance: Provenance),
    }
    ActivityField of Activity besides (segments, milestones, children) {
        Name(name: String),
        ShortName(short_name: String),
        Aliases(aliases: Vec<String>),
        Kind(kind: String),
        Text(text: String),
        Roles(roles: Vec<Role>),
        Audience(audience: Vec<Mention>),
        Status(status: Status),
        StatusNote(status_note: String),
        Tags(tags: Vec<String>),
        Hidden(hidden: bool),
        ActorStatus(actor_status: Vec<ActorStatus>),
        CurrentPhase(current_phase: Option<PhaseDecision>),
        Notes(notes: Vec<Note>),
        Promoted(promoted: Option<Promotion>),
        Confirmed(confirmed: Option<Confirmation>),
        Provenance(provenance: Provenance),
    }
    SegmentField of Segment besides (id) {
        Phase(phase: Option<Id>),
        Start(start: Edge),
        End(end: Edge),
        Certainty(certainty: SpanCertainty),
        Why(why: String),
        Who(who: Vec<Mention>),
        Label(label: String),
        Status(status: Status),
        Note(note: String),
        Provenance(provenance: Provenance),
    }
    MilestoneField of Milestone besides (id) {
        Kind(kind: Id),
        When(when: Edge),
        Certainty(certainty: Certainty),
        Why(why: String),
        Who(who: Vec<Mention>),
        Label(label: String),
        Status(status: Status),
        Note(note: String),
        Provenance(provenance: Provenance),
    }
    PhaseField of Phase besides (id) {
        Name(name: String),
        Letter(letter: String),
        Colour(colour: Colour),
        Names(names: Forms),
        Edge(edge: Option<Colour>),
        Meaning(meaning: String),
        Driver(driver: String),
        RunBy(run_by: RunBy),
        Rule(rule: String),
    }
    MilestoneKindField of MilestoneKind besides (id) {
        Name(name: String),
        Shape(shape: Shape),
        Names(names: Forms),
    }
    ActorField of Actor besides (id) {
        Name(name: String),
        Short(short: String),
        Aliases(aliases: Vec<String>),
        Kind(kind: String),
        Members(members: Vec<Id>),
        Former(former: bool),
        Note(note: String),
        Provenance(provenance: Provenance),
    }
    AudienceField of Audience besides (id) {
        Name(name: String),
        Aliases(aliases: Vec<String>),
        Provenance(provenance: Provenance),
    }
    DependencyField of Dependency besides (id) {
        Relation(relation: Relation),
        About(about: Vec<Mention>),
        On(on: Need),
        Words(words: String),
        Note(note: String),
        Provenance(provenance: Provenance),
    }
    IndicatorField of Indicator besides (id) {
        Name(name: String),
        About(about: Vec<Mention>),
        Unit(unit: String),
        Kind(kind: String),
        Observations(observations: Vec<Observation>),
        Target(target: Option<Decimal>),
        Denominator(denominator: Option<Decimal>),
        Project(project: bool),
        Note(note: String),
        Provenance(provenance: Provenance),
    }
    LinkField of Link besides (id) {
        Text(text: String),
        About(about: Vec<Mention>),
        Kind(kind: String),
        Address(address: String),
        Provenance(provenance: Provenance),
    }
    PriorityField of Priority besides (id) {
        Title(title: String),
        About(about: Vec<Id>),
        Note(note: String),
        Provenance(provenance: Provenance),
    }
    ViewField of View besides (id) {
        Number(number: Option<u32>),
        Kind(kind: FigureKind),
        Title(title: String),
        Caption(caption: String),
        Captions(captions: Forms),
        Alternative(alternative: String),
        Alternatives(alternatives: Forms),
        Scope(scope: Scope),
        Flow(flow: Flow),
        GroupBy(group_by: Grouping),
        ThenBy(then_by: Option<Grouping>),
        SplitByActor(split_by_actor: bool),
        Mixed(mixed: bool),
        Sort(sort: Sort),
        Filters(filters: Filters),
        Window(window: Option<Years>),
        Columns(columns: Vec<Column>),
        Undated(undated: Undated),
        PageBreaks(page_breaks: Vec<Id>),
        Links(links: Links),
        Note(note: String),
        Provenance(provenance: Provenance),
    }
    MeetingField of Meeting besides (id) {
        Who(who: Mention),
        Kind(kind: String),
        When(when: Option<When>),
        Printed(printed: String),
        Subject(subject: String),
        Note(note: String),
        Provenance(provenance: Provenance),
    }
    DecisionField of Decision besides (id) {
        Text(text: String),
        Body(body: Option<Mention>),
        When(when: Option<When>),
        CaseNumber(case_number: String),
        About(about: Vec<Mention>),
        Provenance(provenance: Provenance),
    }
    ReferenceField of Reference besides (id) {
        Title(title: String),
        Author(author: String),
        Year(year: String),
        Publisher(publisher: String),
        Address(address: String),
        Cited(cited: String),
        Provenance(provenance: Provenance),
    }
    TermField of Term besides (id) {
        Name(name: String),
        Short(short: String),
        Meaning(meaning: String),
        Provenance(provenance: Provenance),
    }
    VersionNoteField of VersionNote besides (id) {
        Text(text: String),
        When(when: Option<When>),
        Provenance(provenance: Provenance),
    }
}
