use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::model::View;

/// A view and where its files go.
pub(super) struct Named {
    pub view: Arc<View>,
    /// Without the ending.
    pub path: PathBuf,
}

/// A path in `folder` for each view: `figur-04`, or its id where it has no number of its own.
pub(super) fn names(views: &[Arc<View>], folder: &Path) -> Vec<Named> {
    let mut taken = BTreeSet::new();
    let mut named = Vec::new();
    for view in views {
        let id = plain(view.id.as_str());
        let numbered = view.number.map(|number| format!("figur-{number:02}"));
        let more = (2_u32..).map(|n| format!("{id}_{n}"));
        let wanted = numbered.into_iter().chain([id.clone()]).chain(more);
        for name in wanted {
            if taken.insert(name.clone()) {
                named.push(Named { view: Arc::clone(view), path: folder.join(name) });
                break;
            }
        }
    }
    named
}

/// An id as a file name that every system takes.
fn plain(id: &str) -> String {
    let letter = |c: char| if c.is_alphanumeric() || c == '-' { c } else { '_' };
    id.to_lowercase().chars().map(letter).collect()
}

/// `figur-10.svg`, and `figur-10-2.svg` for the second page.
pub(super) fn page_path(path: &Path, page: usize, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    if page > 1 {
        name.push(format!("-{page}"));
    }
    name.push(".");
    name.push(ending);
    path.with_file_name(name)
}
