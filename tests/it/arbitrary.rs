//! Whole random roadmaps, valid and hostile: every kind of field, every kind of
//! text that can stand in one, unique ids, references that hold.

use std::sync::Arc;

use chrono::NaiveDate;
use proptest::prelude::*;
use veikart::model::*;

/// A valid roadmap; smaller ones are tried where a test fails.
pub(crate) fn roadmap() -> impl Strategy<Value = Roadmap> {
    (0..14_usize, any::<u64>()).prop_map(|(size, seed)| Draw::new(seed).roadmap(size))
}

/// Any edge that the model can hold.
pub(crate) fn edge() -> impl Strategy<Value = Edge> {
    any::<u64>().prop_map(|seed| Draw::new(seed).edge())
}

/// A source of arbitrary choices (splitmix64).
struct Draw {
    state: u64,
    named: usize,
    actors: Vec<Id>,
    phases: Vec<Id>,
    kinds: Vec<Id>,
    activities: Vec<Id>,
}

const TEXTS: [&str; 24] = [
    "",
    "Pasientens legemiddelliste",
    "Ærlig øvelse på årsmøtet",
    "to\nlinjer",
    "\n",
    "slutt på linje\n",
    " innrykk\n  mer\n\n\ttab ",
    "\"sitat\" og \\ og \\n",
    "\\",
    "\"",
    "\"#",
    "r#\"rå\"#",
    "// ingen kommentar",
    "/* heller ikke",
    "*/",
    "linje \\\nfortsatt",
    "@krøllalfa",
    "@@",
    ")]}, format: 2",
    "id: \"1\"",
    "<script>&amp;]]>",
    "=1+1",
    "\u{FEFF}\u{200F}\u{2028}e\u{301}👩‍👩‍👧",
    "?",
];

impl Draw {
    fn new(seed: u64) -> Self {
        Self {
            state: seed,
            named: 0,
            actors: Vec::new(),
            phases: Vec::new(),
            kinds: Vec::new(),
            activities: Vec::new(),
        }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    fn chance(&mut self) -> bool {
        self.below(3) == 0
    }

    fn one_of<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())].clone()
    }

    fn some<T>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> Option<T> {
        self.chance().then(|| make(self))
    }

    fn list<T>(&mut self, most: usize, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| make(self)).collect()
    }

    fn arcs<T>(&mut self, most: usize, mut make: impl FnMut(&mut Self) -> T) -> Vec<Arc<T>> {
        self.list(most, |draw| Arc::new(make(draw)))
    }

    fn text(&mut self) -> String {
        if self.chance() {
            let length = self.below(12);
            (0..length).map(|_| self.char()).collect()
        } else {
            self.one_of(&TEXTS).to_owned()
        }
    }

    fn char(&mut self) -> char {
        loop {
            let char = char::from_u32((self.next() % 0x1_1000) as u32).unwrap_or('\\');
            if !char.is_control() || matches!(char, '\n' | '\t') {
                return char;
            }
        }
    }

    fn optional_text(&mut self) -> String {
        if self.chance() { self.text() } else { String::new() }
    }

    /// An id that nothing else has.
    fn id(&mut self) -> Id {
        self.named += 1;
        let ending = self.one_of(&["", ".s1", " ø", "\"", "\\", ":", "/*", "😀"]);
        Id::new(&format!("{}-{}{ending}", self.below(9), self.named)).unwrap()
    }

    fn mention(&mut self) -> Mention {
        let known = [&self.actors[..], &self.activities[..]].concat();
        if known.is_empty() || self.chance() {
            Mention::Words(self.text())
        } else {
            Mention::Id(self.one_of(&known))
        }
    }

    fn period(&mut self) -> Period {
        let year = 1000 + self.below(9000) as i32;
        match self.below(7) {
            0 => Period::Year(year),
            1 => Period::Half(year, 1 + self.below(2) as u32),
            2 => Period::Tertial(year, 1 + self.below(3) as u32),
            3 => Period::Quarter(year, 1 + self.below(4) as u32),
            4 => Period::Season(
                year,
                self.one_of(&[Season::Spring, Season::Summer, Season::Autumn, Season::Winter]),
            ),
            5 => Period::Month(year, 1 + self.below(12) as u32),
            _ => Period::Day(self.day()),
        }
    }

    fn day(&mut self) -> NaiveDate {
        let (year, ordinal) = (1000 + self.below(9000) as i32, 1 + self.below(365) as u32);
        NaiveDate::from_yo_opt(year, ordinal).unwrap()
    }

    fn when(&mut self) -> When {
        let qualifier = self.one_of(&[
            Qualifier::Exact,
            Qualifier::Exact,
            Qualifier::From,
            Qualifier::NoLaterThan,
            Qualifier::About,
        ]);
        let (from, to) = (self.period(), self.period());
        let spanning = if self.chance() { When::spanning(from, to) } else { None };
        When { qualifier, ..spanning.unwrap_or(When::exact(from)) }
    }

    fn edge(&mut self) -> Edge {
        match self.below(6) {
            0 => Edge::Open,
            1 => Edge::Unknown,
            2 => Edge::Past,
            _ => Edge::At(self.when()),
        }
    }

    fn years(&mut self) -> Years {
        let from = 1000 + self.below(8900) as i32;
        Years::new(from, from + self.below(100) as i32).unwrap()
    }

    fn certainty(&mut self) -> Certainty {
        self.one_of(&[Certainty::Planned, Certainty::Tentative])
    }

    fn basis(&mut self) -> Basis {
        self.one_of(&[Basis::Stated, Basis::Inferred])
    }

    fn provenance(&mut self) -> Provenance {
        let mut provenance = Provenance::new();
        if self.chance() {
            provenance.lines = self.optional_text();
            provenance.basis = self.some(Self::basis);
            provenance.wording = self.optional_text();
        }
        provenance
    }

    fn forms(&mut self) -> Forms {
        let mut forms = Forms::new();
        forms.nb = self.some(Self::text);
        forms.nn = self.some(Self::text);
        forms.en = self.some(Self::text);
        forms
    }

    fn colour(&mut self) -> Colour {
        let [red, green, blue, ..] = self.next().to_le_bytes();
        Colour(red, green, blue)
    }

    fn number(&mut self) -> rust_decimal::Decimal {
        let whole = self.next() as i64;
        rust_decimal::Decimal::new(whole, self.below(12) as u32)
    }

    fn phase(&mut self) -> Phase {
        let mut phase = Phase::new(self.id(), self.text(), self.text(), self.colour());
        phase.names = self.forms();
        phase.edge = self.some(Self::colour);
        phase.meaning = self.optional_text();
        phase.driver = self.optional_text();
        phase.run_by = self.one_of(&[RunBy::Unsaid, RunBy::National, RunBy::Organisation]);
        phase.rule = self.optional_text();
        self.phases.push(phase.id.clone());
        phase
    }

    fn milestone_kind(&mut self) -> MilestoneKind {
        let shape = self.one_of(&[
            Shape::Diamond,
            Shape::HollowDiamond,
            Shape::TickedSquare,
            Shape::Flag,
            Shape::Dot,
        ]);
        let mut kind = MilestoneKind::new(self.id(), self.text(), shape);
        kind.names = self.forms();
        self.kinds.push(kind.id.clone());
        kind
    }

    fn actor(&mut self) -> Actor {
        let mut actor = Actor::new(self.id(), self.text());
        actor.short = self.optional_text();
        actor.aliases = self.list(2, Self::text);
        actor.kind = self.optional_text();
        actor.members = if self.actors.is_empty() { vec![] } else { self.actors[..1].to_vec() };
        actor.former = self.chance();
        actor.note = self.optional_text();
        actor.provenance = self.provenance();
        self.actors.push(actor.id.clone());
        actor
    }

    fn audience(&mut self) -> Audience {
        let mut audience = Audience::new(self.id(), self.text());
        audience.aliases = self.list(2, Self::text);
        audience.provenance = self.provenance();
        audience
    }

    fn segment(&mut self) -> Segment {
        let mut segment = Segment::new(self.id());
        let phases = self.phases.clone();
        segment.phase = if phases.is_empty() { None } else { self.some(|d| d.one_of(&phases)) };
        segment.start = self.edge();
        segment.end = self.edge();
        segment.certainty = SpanCertainty::new(self.certainty(), self.certainty());
        segment.why = self.optional_text();
        segment.who = self.list(2, Self::mention);
        segment.label = self.optional_text();
        segment.status = self.one_of(&Status::ALL);
        segment.note = self.optional_text();
        segment.provenance = self.provenance();
        segment
    }

    fn milestone(&mut self) -> Milestone {
        let kinds = self.kinds.clone();
        let mut milestone = Milestone::new(self.id(), self.one_of(&kinds));
        milestone.when = self.edge();
        milestone.certainty = self.certainty();
        milestone.why = self.optional_text();
        milestone.who = self.list(2, Self::mention);
        milestone.label = self.optional_text();
        milestone.status = self.one_of(&Status::ALL);
        milestone.note = self.optional_text();
        milestone.provenance = self.provenance();
        milestone
    }

    fn role(&mut self) -> Role {
        let mut role = Role::new(self.mention());
        role.role = self.optional_text();
        role.from = self.some(Self::when);
        role.until = self.some(Self::when);
        role
    }

    fn actor_status(&mut self) -> ActorStatus {
        let mut status = ActorStatus::new(self.mention());
        status.state = self.some(Self::mention);
        status.amount = self.optional_text();
        status.since = self.some(Self::when);
        status.note = self.optional_text();
        status.provenance = self.provenance();
        status
    }

    /// With children among the activities that came before it, so never in a circle.
    fn activity(&mut self) -> (Id, Arc<Activity>) {
        let mut activity = Activity::new(self.text());
        activity.short_name = self.optional_text();
        activity.aliases = self.list(2, Self::text);
        activity.kind = self.optional_text();
        activity.text = self.text();
        activity.roles = self.list(2, Self::role);
        activity.audience = self.list(2, Self::mention);
        activity.status = self.one_of(&Status::ALL);
        activity.status_note = self.optional_text();
        activity.tags = self.list(3, Self::text);
        activity.hidden = self.chance();
        activity.segments = self.list(4, Self::segment);
        if !self.kinds.is_empty() {
            activity.milestones = self.list(2, Self::milestone);
        }
        activity.actor_status = self.list(2, Self::actor_status);
        activity.current_phase = self.some(|it| {
            let mut decision = PhaseDecision::new(it.id());
            decision.reason = it.optional_text();
            decision
        });
        let at = self.below(9);
        if let Some(child) = self.activities.get(at) {
            activity.children = vec![child.clone()];
        }
        activity.notes = self.list(2, Self::note);
        activity.promoted = self.some(|draw| {
            let mut promotion = Promotion::new(draw.id());
            promotion.when = draw.some(Self::when);
            promotion
        });
        activity.confirmed = self.some(|draw| Confirmation::new(draw.mention(), draw.when()));
        activity.provenance = self.provenance();
        let id = self.id();
        self.activities.push(id.clone());
        (id, Arc::new(activity))
    }

    fn rows(&mut self, deeper: usize) -> Vec<Row> {
        self.list(3, |draw| {
            if deeper > 0 && (draw.activities.is_empty() || draw.chance()) {
                let mut theme = Theme::new(draw.id(), draw.text());
                theme.short_title = draw.optional_text();
                theme.aliases = draw.list(2, Self::text);
                theme.text = draw.optional_text();
                theme.rows = draw.rows(deeper - 1);
                theme.provenance = draw.provenance();
                Some(Row::Theme(Arc::new(theme)))
            } else {
                let activities = draw.activities.clone();
                (!activities.is_empty()).then(|| Row::Activity(draw.one_of(&activities)))
            }
        })
        .into_iter()
        .flatten()
        .collect()
    }

    fn sub_goal(&mut self) -> SubGoal {
        let mut sub_goal = SubGoal::new(self.id(), self.text());
        sub_goal.short_title = self.optional_text();
        sub_goal.titles = self.forms();
        sub_goal.aliases = self.list(2, Self::text);
        sub_goal.benefit = self.optional_text();
        sub_goal.benefit_basis = self.some(Self::basis);
        sub_goal.effects = self.list(3, Self::text);
        sub_goal.text = self.optional_text();
        let depth = self.below(MAX_DEPTH + 1);
        sub_goal.outline = self.rows(depth);
        sub_goal.provenance = self.provenance();
        sub_goal
    }

    fn goal(&mut self) -> Goal {
        let mut goal = Goal::new(self.id(), self.text());
        goal.short_title = self.optional_text();
        goal.titles = self.forms();
        goal.aliases = self.list(2, Self::text);
        goal.text = self.optional_text();
        goal.owner = self.list(2, Self::mention);
        goal.sub_goals = self.arcs(3, Self::sub_goal);
        goal.candidates = self.activity_ids();
        goal.provenance = self.provenance();
        goal
    }

    fn activity_ids(&mut self) -> Vec<Id> {
        let activities = self.activities.clone();
        if activities.is_empty() { vec![] } else { self.list(3, |draw| draw.one_of(&activities)) }
    }

    fn dependency(&mut self) -> Dependency {
        let relation = self.one_of(&[
            Relation::Prerequisite,
            Relation::BuildsOn,
            Relation::Succeeds,
            Relation::MergedInto,
            Relation::PartOf,
            Relation::CoordinatedWith,
            Relation::FinancedBy,
            Relation::DecidedBy,
            Relation::Related,
        ]);
        let mut dependency = Dependency::new(self.id(), relation);
        dependency.about = self.list(2, Self::mention);
        let on = self.list(2, Self::mention);
        dependency.on = if self.chance() { Need::Any(on) } else { Need::All(on) };
        dependency.words = self.optional_text();
        dependency.note = self.optional_text();
        dependency.provenance = self.provenance();
        dependency
    }

    fn observation(&mut self) -> Observation {
        let mut observation = Observation::new();
        observation.when = self.some(Self::when);
        observation.value = self.some(Self::number);
        observation.words = self.optional_text();
        observation
    }

    fn indicator(&mut self) -> Indicator {
        let mut indicator = Indicator::new(self.id(), self.text());
        indicator.about = self.list(2, Self::mention);
        indicator.unit = self.optional_text();
        indicator.kind = self.optional_text();
        indicator.observations = self.list(4, Self::observation);
        indicator.target = self.some(Self::number);
        indicator.denominator = self.some(Self::number);
        indicator.project = self.chance();
        indicator.note = self.optional_text();
        indicator.provenance = self.provenance();
        indicator
    }

    fn link(&mut self) -> Link {
        let mut link = Link::new(self.id(), self.text());
        link.about = self.list(2, Self::mention);
        link.kind = self.optional_text();
        link.address = self.optional_text();
        link.provenance = self.provenance();
        link
    }

    fn priority(&mut self) -> Priority {
        let mut priority = Priority::new(self.id(), self.text());
        priority.about = self.activity_ids();
        priority.note = self.optional_text();
        priority.provenance = self.provenance();
        priority
    }

    fn scope(&mut self) -> Scope {
        match self.below(4) {
            0 => Scope::All,
            3 => Scope::Priorities,
            1 => Scope::Of(self.activity_ids()),
            _ => {
                let activities = self.activities.clone();
                Scope::List(self.list(4, |draw| {
                    if activities.is_empty() || draw.chance() {
                        Entry::Heading(draw.text())
                    } else {
                        Entry::Item(draw.one_of(&activities))
                    }
                }))
            }
        }
    }

    fn filters(&mut self) -> Filters {
        let mut filters = Filters::new();
        filters.text = self.optional_text();
        filters.phases = self.list(2, Self::mention);
        filters.actors = self.list(2, Self::mention);
        filters.kinds = self.list(2, Self::text);
        filters.statuses = self.list(2, |draw| draw.one_of(&Status::ALL));
        filters.certainties = self.list(2, Self::certainty);
        filters.tags = self.list(2, Self::text);
        filters.bases = self.list(2, Self::basis);
        filters.owners = self.list(2, Self::mention);
        filters.audiences = self.list(2, Self::mention);
        filters.standings = self.list(2, |draw| draw.one_of(&Standpoint::ALL));
        filters.dated = self.list(1, |draw| draw.one_of(&Dated::ALL));
        filters.from = self.some(Self::when);
        filters.until = self.some(Self::when);
        filters.unconfirmed = self.chance();
        filters
    }

    fn flow(&mut self) -> Flow {
        let mut flow = Flow::new();
        flow.boxes = self.list(3, |draw| {
            let key = draw.one_of(&["a", "b", "c"]).to_owned();
            let mut part = FlowBox::new(key, draw.text());
            part.note = draw.optional_text();
            (part.column, part.row) = (draw.next() as u8, draw.next() as u8 % 4);
            part.strong = draw.chance();
            part
        });
        flow.arrows = self.list(3, |draw| {
            let ends = [(); 2].map(|()| draw.one_of(&["a", "b", "c", "?"]).to_owned());
            let [from, to] = ends;
            let mut arrow = FlowArrow::new(from, to);
            arrow.text = draw.optional_text();
            (arrow.both, arrow.tentative) = (draw.chance(), draw.chance());
            arrow
        });
        flow
    }

    fn note(&mut self) -> Note {
        let mut note = Note::new(self.one_of(&NoteKind::ALL));
        note.text = self.text();
        note.amount = self.optional_text();
        note.when = self.some(Self::when);
        note.internal = self.chance();
        note.provenance = self.provenance();
        note
    }

    fn term(&mut self) -> Term {
        let mut term = Term::new(self.id(), self.text());
        term.short = self.optional_text();
        term.meaning = self.optional_text();
        term.provenance = self.provenance();
        term
    }

    fn view(&mut self) -> View {
        let mut view = View::new(self.id());
        view.number = self.some(|draw| draw.next() as u32);
        view.kind = self.one_of(&FigureKind::ALL);
        view.flow = self.flow();
        view.title = self.optional_text();
        view.caption = self.optional_text();
        view.captions = self.forms();
        view.alternative = self.optional_text();
        view.alternatives = self.forms();
        view.scope = self.scope();
        view.group_by = self.one_of(&Grouping::ALL);
        view.then_by = self.some(|it| it.one_of(&Grouping::ALL));
        view.split_by_actor = self.chance();
        view.mixed = self.chance();
        view.sort = self.one_of(&Sort::ALL);
        view.filters = self.filters();
        view.window = self.some(Self::years);
        view.columns = self.list(3, |draw| draw.one_of(&Column::ALL));
        view.undated = self.one_of(&[Undated::Column, Undated::Line, Undated::Count]);
        view.page_breaks = self.activity_ids();
        view.links = self.one_of(&Links::ALL);
        view.note = self.optional_text();
        view.provenance = self.provenance();
        view
    }

    fn meeting(&mut self) -> Meeting {
        let mut meeting = Meeting::new(self.id(), self.mention());
        meeting.kind = self.optional_text();
        meeting.when = self.some(Self::when);
        meeting.printed = self.optional_text();
        meeting.subject = self.optional_text();
        meeting.note = self.optional_text();
        meeting.provenance = self.provenance();
        meeting
    }

    fn decision(&mut self) -> Decision {
        let mut decision = Decision::new(self.id(), self.text());
        decision.body = self.some(Self::mention);
        decision.when = self.some(Self::when);
        decision.case_number = self.optional_text();
        decision.about = self.list(2, Self::mention);
        decision.provenance = self.provenance();
        decision
    }

    fn reference(&mut self) -> Reference {
        let mut reference = Reference::new(self.id(), self.text());
        reference.author = self.optional_text();
        reference.year = self.optional_text();
        reference.publisher = self.optional_text();
        reference.address = self.optional_text();
        reference.cited = self.optional_text();
        reference.provenance = self.provenance();
        reference
    }

    fn version_note(&mut self) -> VersionNote {
        let mut note = VersionNote::new(self.id(), self.text());
        note.when = self.some(Self::when);
        note.provenance = self.provenance();
        note
    }

    fn accepted(&mut self) -> Accepted {
        let mut accepted = Accepted::new("stale-plan".to_owned(), self.id());
        accepted.reason = self.optional_text();
        accepted.by = self.some(Self::mention);
        accepted.when = self.some(Self::when);
        accepted
    }

    fn detail(&mut self) -> Detail {
        let mut detail = Detail::new(self.text());
        detail.value = self.optional_text();
        detail.provenance = self.provenance();
        detail
    }

    /// With `size` activities, and up to that many of everything else.
    fn roadmap(&mut self, size: usize) -> Roadmap {
        let mut roadmap = Roadmap::new(Format, self.text(), self.day(), self.years());
        roadmap.notice = self.optional_text();
        roadmap.document_type = self.optional_text();
        roadmap.publisher = self.optional_text();
        roadmap.language = self.one_of(&["nb", "nn", "en", ""]).to_owned();
        roadmap.version = self.optional_text();
        roadmap.strategy = self.some(Self::years);
        roadmap.strategy_title = self.optional_text();
        roadmap.text = self.text();
        roadmap.details = self.list(size.min(3), Self::detail);
        roadmap.actor_states = self.list(3, |it| {
            let mut state = ActorState::new(it.text());
            state.phase = it.some(Self::id);
            state
        });
        roadmap.actor_count = self.one_of(&[ActorCount::Members, ActorCount::Equally]);
        roadmap.value_chain = self.arcs(size.min(6), Self::phase);
        roadmap.milestone_kinds = self.arcs(size.min(5), Self::milestone_kind);
        roadmap.actors = self.arcs(size.min(5), Self::actor);
        roadmap.audiences = self.arcs(size.min(3), Self::audience);
        roadmap.activities = (0..size).map(|_| self.activity()).collect();
        roadmap.goals = self.arcs(size.min(3), Self::goal);
        roadmap.dependencies = self.arcs(size.min(4), Self::dependency);
        roadmap.indicators = self.arcs(size.min(4), Self::indicator);
        roadmap.links = self.arcs(size.min(4), Self::link);
        roadmap.priorities = self.arcs(size.min(4), Self::priority);
        roadmap.views = self.arcs(size.min(4), Self::view);
        roadmap.meetings = self.arcs(size.min(3), Self::meeting);
        roadmap.decisions = self.arcs(size.min(3), Self::decision);
        roadmap.references = self.arcs(size.min(3), Self::reference);
        roadmap.version_notes = self.arcs(size.min(3), Self::version_note);
        roadmap.terms = self.arcs(size.min(3), Self::term);
        roadmap.accepted = self.list(size.min(3), Self::accepted);
        roadmap
    }
}
