use super::super::{Edit, diff};
use crate::model::Roadmap;

/// Takes away what is for the editors only: reasons, comments, risks, funding, provenance,
/// accepted findings and what other people have sent in.
pub fn without_internal(roadmap: &Roadmap) -> Vec<Edit> {
    diff(roadmap, &roadmap.without_internal())
}
