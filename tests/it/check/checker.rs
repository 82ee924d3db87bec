//! Findings kept up to date edit by edit are those of a fresh look.

use proptest::prelude::*;
use veikart::check::{Checker, Finding, check};

use crate::arbitrary;

proptest! {
    #[test]
    fn updating_is_looking_again(first in arbitrary::roadmap(), second in arbitrary::roadmap()) {
        let mut checker = Checker::new(&first);
        checker.update(&second);
        let kept: Vec<Finding> = checker.findings().cloned().collect();
        prop_assert_eq!(kept, check(&second));
    }

    #[test]
    fn one_changed_activity_is_looked_at_again(roadmap in arbitrary::roadmap()) {
        let mut checker = Checker::new(&roadmap);
        let mut changed = roadmap.clone();
        if let Some((id, activity)) = roadmap.activities.iter().next() {
            let mut activity = (**activity).clone();
            activity.segments.clear();
            activity.roles.clear();
            changed.activities.insert(id.clone(), activity.into());
        }
        checker.update(&changed);
        let kept: Vec<Finding> = checker.findings().cloned().collect();
        prop_assert_eq!(kept, check(&changed));
    }
}
