/// What a group of nodes stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// An id of the roadmap ("2C-07.s3"), or of a part of the picture ("legend").
    pub id: String,
    /// The id of the row's activity, theme or heading, where there is one.
    pub owner: String,
    pub role: Role,
    pub part: Part,
    /// What a screen reader says: name, dates in words, phase, certainty.
    pub words: String,
}

/// What kind of thing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// A row's name or a heading.
    Heading,
    Activity,
    /// A bar.
    Bar,
    /// Under way without dates, on the status line.
    Marker,
    /// An undated segment in its column.
    Chip,
    /// Outside the axis: a triangle at the rim.
    Rim,
    Milestone,
    /// Title, time header, legend, caption, status line.
    Furniture,
}

/// Which part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    Body,
    Label,
    Start,
    End,
}
