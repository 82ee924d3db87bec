//! What the choices of the inspector offer, in words.

use super::form::Form;
use crate::edit::Edit;
use crate::model::{Basis, Certainty, Forms, Id, Provenance, Relation, Status};

impl Form<'_> {
    /// The phases in the order of the chain, and "unknown".
    pub(super) fn phases(&self) -> Vec<(Option<Id>, String)> {
        let phases = self.roadmap.value_chain.iter().map(|phase| {
            let name = phase.names.get(self.look.lang.tag()).unwrap_or(&phase.name);
            (Some(phase.id.clone()), format!("{}  {name}", phase.letter))
        });
        phases.chain([(None, self.words("inspector-phase-unknown"))]).collect()
    }

    pub(super) fn milestone_kinds(&self) -> Vec<(Id, String)> {
        let kinds = self.roadmap.milestone_kinds.iter();
        kinds
            .map(|kind| {
                let name = kind.names.get(self.look.lang.tag()).unwrap_or(&kind.name);
                (kind.id.clone(), name.to_owned())
            })
            .collect()
    }

    pub(super) fn certainties(&self) -> [(Certainty, String); 2] {
        [
            (Certainty::Planned, self.words("inspector-planned")),
            (Certainty::Tentative, self.words("inspector-tentative")),
        ]
    }

    pub(super) fn statuses(&self) -> Vec<(Status, String)> {
        Status::ALL.into_iter().map(|status| (status, self.words(status_key(status)))).collect()
    }

    pub(super) fn bases(&self) -> [(Option<Basis>, String); 3] {
        [
            (None, self.words("inspector-basis-none")),
            (Some(Basis::Stated), self.words("inspector-basis-stated")),
            (Some(Basis::Inferred), self.words("inspector-basis-inferred")),
        ]
    }

    pub(super) fn relation(&self, relation: Relation) -> String {
        self.words(match relation {
            Relation::Prerequisite => "inspector-relation-prerequisite",
            Relation::BuildsOn => "inspector-relation-builds-on",
            Relation::Succeeds => "inspector-relation-succeeds",
            Relation::MergedInto => "inspector-relation-merged-into",
            Relation::PartOf => "inspector-relation-part-of",
            Relation::CoordinatedWith => "inspector-relation-coordinated-with",
            Relation::FinancedBy => "inspector-relation-financed-by",
            Relation::DecidedBy => "inspector-relation-decided-by",
            Relation::Related => "inspector-relation-related",
        })
    }

    /// Where a fact comes from; folded, for it is seldom looked at.
    pub(super) fn provenance(
        &mut self,
        ui: &mut egui::Ui,
        provenance: &Provenance,
        set: impl Fn(Provenance) -> Edit,
    ) {
        self.folded(ui, "inspector-provenance", |form, ui| {
            let with = |change: &dyn Fn(&mut Provenance)| {
                let mut changed = provenance.clone();
                change(&mut changed);
                set(changed)
            };
            form.line(ui, "inspector-source-lines", &provenance.lines, |lines| {
                with(&|it| it.lines.clone_from(&lines))
            });
            let bases = form.bases();
            form.choice(
                ui,
                "inspector-basis",
                crate::edit::Verb::Change,
                Some(&provenance.basis),
                &bases,
                |basis| vec![with(&|it| it.basis = *basis)],
            );
            form.line(ui, "inspector-wording", &provenance.wording, |wording| {
                with(&|it| it.wording.clone_from(&wording))
            });
        });
    }

    /// The same words in the other written forms.
    pub(super) fn forms(
        &mut self,
        ui: &mut egui::Ui,
        key: &str,
        forms: &Forms,
        set: impl Fn(Forms) -> Edit,
    ) {
        self.folded(ui, key, |form, ui| {
            form.within(key, |form| {
                let some = |text: String| (!text.is_empty()).then_some(text);
                let now = |text: &Option<String>| text.clone().unwrap_or_default();
                form.line(ui, "inspector-in-nb", &now(&forms.nb), |text| {
                    set(Forms { nb: some(text), ..forms.clone() })
                });
                form.line(ui, "inspector-in-nn", &now(&forms.nn), |text| {
                    set(Forms { nn: some(text), ..forms.clone() })
                });
                form.line(ui, "inspector-in-en", &now(&forms.en), |text| {
                    set(Forms { en: some(text), ..forms.clone() })
                });
            });
        });
    }
}

fn status_key(status: Status) -> &'static str {
    match status {
        Status::Ongoing => "inspector-status-ongoing",
        Status::Planned => "inspector-status-planned",
        Status::Completed => "inspector-status-completed",
        Status::Delayed => "inspector-status-delayed",
        Status::AtRisk => "inspector-status-at-risk",
        Status::Terminated => "inspector-status-terminated",
        Status::Unknown => "inspector-status-unknown",
    }
}
