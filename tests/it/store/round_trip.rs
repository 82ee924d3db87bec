//! Whatever saves, opens, and equal.

use proptest::prelude::*;
use veikart::store::{open_text, print};

use crate::arbitrary;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_printed_opens_equal_and_prints_the_same(roadmap in arbitrary::roadmap()) {
        let text = print(&roadmap);
        let opened = open_text(&text);
        let Ok(opened) = opened else { panic!("{}\n{text}", opened.unwrap_err()) };
        prop_assert_eq!(&opened.roadmap, &roadmap);
        prop_assert!(!opened.had_comments);
        prop_assert_eq!(print(&opened.roadmap), text);
    }
}
