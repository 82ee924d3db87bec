use super::{
    Edge, Id, Mention, Note, Promotion, Provenance, SpanCertainty, Status, When,
    certainty::Certainty, record::record,
};

record! {
    /// Something that walks through the phases. Its id is its key in [`super::Roadmap::activities`].
    pub struct Activity {
        pub name: String,
    } optional {
        /// A shorter name that a person wrote; the program never shortens one.
        pub short_name: String,
        pub aliases: Vec<String>,
        /// What it is: service, project, regulation ...; a free list.
        pub kind: String,
        /// Markdown.
        pub text: String,
        pub roles: Vec<Role>,
        /// Ids of audiences, or words (an age band).
        pub audience: Vec<Mention>,
        pub status: Status,
        pub status_note: String,
        pub tags: Vec<String>,
        /// Kept in the file but not drawn in figures.
        pub hidden: bool,
        pub segments: Vec<Segment>,
        pub milestones: Vec<Milestone>,
        pub actor_status: Vec<ActorStatus>,
        /// The phase that a person says it is in, whatever the actors' states say.
        pub current_phase: Option<PhaseDecision>,
        pub children: Vec<Id>,
        /// Money, risks, legal basis and the like.
        pub notes: Vec<Note>,
        /// It was a candidate before.
        pub promoted: Option<Promotion>,
        pub confirmed: Option<Confirmation>,
        pub provenance: Provenance,
    }
}

record! {
    /// One phase of one activity over a span of time; called faseperiode in the interface.
    pub struct Segment {
        pub id: Id,
    } optional {
        /// None: the phase is not known.
        pub phase: Option<Id>,
        pub start: Edge,
        pub end: Edge,
        pub certainty: SpanCertainty,
        /// Why it is certain or not ("Ambisjonen", a decision it waits for).
        pub why: String,
        pub who: Vec<Mention>,
        pub label: String,
        pub status: Status,
        pub note: String,
        pub provenance: Provenance,
    }
}

impl Segment {
    /// Neither edge is a date, so no bar is ever drawn for it.
    pub fn is_undated(&self) -> bool {
        self.start.when().is_none() && self.end.when().is_none()
    }

    /// Undated, but known to be under way: `?` to `open` with status ongoing.
    pub fn is_under_way(&self) -> bool {
        self.start == Edge::Unknown && self.end == Edge::Open && self.status == Status::Ongoing
    }
}

record! {
    /// A point in time that means something; what it means is its kind.
    pub struct Milestone {
        pub id: Id,
        /// The id of a [`super::MilestoneKind`].
        pub kind: Id,
    } optional {
        pub when: Edge,
        pub certainty: Certainty,
        pub why: String,
        pub who: Vec<Mention>,
        pub label: String,
        pub status: Status,
        pub note: String,
        pub provenance: Provenance,
    }
}

record! {
    /// Who does what for an activity, and for how long.
    pub struct Role {
        pub who: Mention,
    } optional {
        /// Lead, owner, approver, source ...; empty: takes part.
        pub role: String,
        pub from: Option<When>,
        pub until: Option<When>,
    }
}

record! {
    /// How far one actor has come.
    pub struct ActorStatus {
        pub who: Mention,
    } optional {
        /// The id of a phase, or a finer state in words; none: not known, which is never "no".
        pub state: Option<Mention>,
        /// How many of a group: "86,5 %", "32 av 41", "12", or words ("de fleste").
        pub amount: String,
        pub since: Option<When>,
        pub note: String,
        pub provenance: Provenance,
    }
}

record! {
    /// A current phase that a person has set, and why.
    pub struct PhaseDecision {
        pub phase: Id,
    } optional {
        pub reason: String,
    }
}

record! {
    /// Who confirmed that the activity is told right, and when.
    pub struct Confirmation {
        pub by: Mention,
        pub when: When,
    } optional {}
}

impl Role {
    /// The word for who leads and answers for it.
    pub const OWNER: &'static str = "ansvarlig";

    /// Whether it leads or owns: its words begin with one of those that the three languages
    /// use for it ("leder", "eier av ...", "ansvarlig", "lead").
    pub fn leads(&self) -> bool {
        const WORDS: [&str; 8] =
            ["leder", "leiar", "eier", "eigar", "ansvarlig", "ansvarleg", "lead", "owner"];
        let role = self.role.to_lowercase();
        WORDS.iter().any(|word| role.starts_with(word))
    }
}
