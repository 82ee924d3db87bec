use std::sync::Arc;

use imbl::OrdMap;

use super::ground::Ground;
use super::rule::{Found, Look};
use super::{Finding, rules};
use crate::model::{Activity, Id, Roadmap};

/// The findings of a roadmap, kept up to date edit by edit: rules on single activities are
/// asked again only where an activity is another than before.
#[derive(Clone, Debug)]
pub struct Checker {
    activities: OrdMap<Id, Checked>,
    /// Of rules that look at the whole.
    whole: Vec<Finding>,
    /// The roadmap without its activities, as it was.
    frame: Roadmap,
}

/// An activity, and what was found in it.
#[derive(Clone, Debug)]
struct Checked {
    activity: Arc<Activity>,
    findings: Vec<Finding>,
}

impl Checker {
    pub fn new(roadmap: &Roadmap) -> Self {
        let frame = without_activities(roadmap);
        let mut checker = Self { activities: OrdMap::new(), whole: Vec::new(), frame };
        checker.look(roadmap);
        checker
    }

    /// Looks at what is not as it was.
    pub fn update(&mut self, roadmap: &Roadmap) {
        let frame = without_activities(roadmap);
        if frame != self.frame {
            self.frame = frame;
            self.activities.clear();
        }
        self.look(roadmap);
    }

    /// All findings: rule by rule, and in the order of the file within each.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        let of_activities = self.activities.values().flat_map(|it| &it.findings);
        let mut all: Vec<&Finding> = self.whole.iter().chain(of_activities).collect();
        all.sort_by_cached_key(|found| rules::ALL.iter().position(|rule| *rule == found.rule));
        all.into_iter()
    }

    fn look(&mut self, roadmap: &Roadmap) {
        let ground = Ground::new(roadmap);
        self.whole.clear();
        for rule in rules::ALL {
            if let Look::Roadmap(look) = rule.look {
                look(&ground, &mut Found { rule, findings: &mut self.whole });
            }
        }
        let mut activities = OrdMap::new();
        for (id, activity) in &roadmap.activities {
            let known = self.activities.get(id).filter(|it| Arc::ptr_eq(&it.activity, activity));
            let checked = match known {
                Some(known) => known.clone(),
                None => Checked::new(&ground, id, activity),
            };
            activities.insert(id.clone(), checked);
        }
        self.activities = activities;
    }
}

impl Checked {
    fn new(ground: &Ground<'_>, id: &Id, activity: &Arc<Activity>) -> Self {
        let mut findings = Vec::new();
        for rule in rules::ALL {
            if let Look::Activity(look) = rule.look {
                look(ground, id, activity, &mut Found { rule, findings: &mut findings });
            }
        }
        Self { activity: Arc::clone(activity), findings }
    }
}

fn without_activities(roadmap: &Roadmap) -> Roadmap {
    Roadmap { activities: OrdMap::new(), ..roadmap.clone() }
}
