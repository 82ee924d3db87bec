//! Parts of documents that tests write, so that they stay true.

use std::path::Path;

/// Holds the part of the document between the two marks `<!-- NAME -->` and `<!-- /NAME -->`
/// against what it must say; writes it and fails where it differs, so that it is read and kept.
#[track_caller]
pub(crate) fn part_of(document: &str, name: &str, part: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
    let text = std::fs::read_to_string(&path).unwrap();
    let (begin, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let (before, rest) = text.split_once(&begin).expect("the mark where the part begins");
    let (old, after) = rest.split_once(&end).expect("the mark where the part ends");
    if old != part {
        std::fs::write(&path, format!("{before}{begin}{part}{end}{after}")).unwrap();
        panic!("{document} did not tell the truth; it was written anew: read it and keep it");
    }
}
