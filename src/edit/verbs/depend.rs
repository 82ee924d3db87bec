//! Dependencies made and removed.

use std::sync::Arc;

use super::new_record_id;
use crate::edit::{Addition, Edit, EditError, List, Place, Record, Subject};
use crate::model::{Dependency, Id, Mention, Need, Relation, Roadmap};

/// A new dependency: `about` hangs on `on`, which is an id or words. No edits where the roadmap
/// says so already or where something would hang on itself.
pub fn add_dependency(
    roadmap: &Roadmap,
    about: &Id,
    relation: Relation,
    on: &Mention,
) -> Result<Vec<Edit>, EditError> {
    let same = |it: &Dependency| {
        let mentions = it.about.iter().any(|mention| mention.id() == Some(about));
        it.relation == relation && mentions && it.on.mentions().contains(on)
    };
    if on.id() == Some(about) || roadmap.dependencies.iter().any(|it| same(it)) {
        return Ok(Vec::new());
    }
    let mut dependency = Dependency::new(new_record_id(roadmap, List::Dependency)?, relation);
    dependency.about = vec![Mention::Id(about.clone())];
    dependency.on = Need::All(vec![on.clone()]);
    let after = roadmap.dependencies.last().map(|last| last.id.clone());
    let place = Place { under: None, after };
    Ok(vec![Edit::Add(Addition::Record(Record::Dependency(Arc::new(dependency))), place)])
}

/// Takes a dependency away; what it named stays.
pub fn remove_dependency(id: &Id) -> Vec<Edit> {
    vec![Edit::Remove(Subject::Record(List::Dependency, id.clone()))]
}
