use super::{Id, Provenance, record::record};

record! {
    /// An organisation or a group of them.
    pub struct Actor {
        pub id: Id,
        pub name: String,
    } optional {
        /// Short name for figures; empty: the name.
        pub short: String,
        pub aliases: Vec<String>,
        pub kind: String,
        pub members: Vec<Id>,
        /// It no longer exists under this name; why is in the note.
        pub former: bool,
        pub note: String,
        pub provenance: Provenance,
    }
}

impl Actor {
    /// What figures call it.
    pub fn short_name(&self) -> &str {
        if self.short.is_empty() { &self.name } else { &self.short }
    }
}

record! {
    /// A group of people that activities are for.
    pub struct Audience {
        pub id: Id,
        pub name: String,
    } optional {
        pub aliases: Vec<String>,
        pub provenance: Provenance,
    }
}
