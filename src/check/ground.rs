use crate::model::{Id, Index, Roadmap, Shape};

/// What all rules look at, worked out once.
pub(super) struct Ground<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) index: Index,
    /// The phase in which actors take something in use: the last but one of the chain, after
    /// which the new practice only lives on.
    pub(super) rollout: Option<&'a Id>,
}

impl<'a> Ground<'a> {
    pub(super) fn new(roadmap: &'a Roadmap) -> Self {
        let chain = &roadmap.value_chain;
        let rollout = chain.len().checked_sub(2).and_then(|at| chain.get(at));
        Self { roadmap, index: Index::new(roadmap), rollout: rollout.map(|phase| &phase.id) }
    }

    /// How far down the chain a phase is.
    pub(super) fn step(&self, phase: &Id) -> Option<usize> {
        self.roadmap.value_chain.iter().position(|it| it.id == *phase)
    }

    /// The shape that a kind of milestone is drawn with tells what it means: diamonds say from
    /// when something can be taken in use, a ticked square that all have done so.
    pub(super) fn shape(&self, kind: &Id) -> Option<Shape> {
        self.roadmap.milestone_kind(kind).map(|kind| kind.shape)
    }
}
