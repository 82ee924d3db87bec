use crate::edit::{Edit, EditError, Target};

/// What is to be done to many things at once, as one step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Many {
    pub edits: Vec<Edit>,
    /// Why some are left as they are, one entry for each.
    pub left: Vec<EditError>,
}

impl Many {
    /// The same done to each; what cannot be done to one keeps none of the others back.
    pub fn each<'a>(
        targets: impl IntoIterator<Item = &'a Target>,
        edits_of: impl Fn(&Target) -> Result<Vec<Edit>, EditError>,
    ) -> Self {
        let mut many = Self::default();
        for target in targets {
            many.take(edits_of(target));
        }
        many
    }

    pub(super) fn take(&mut self, made: Result<Vec<Edit>, EditError>) {
        match made {
            Ok(edits) => self.edits.extend(edits),
            Err(error) => self.left.push(error),
        }
    }
}
