use egui::Ui;

use super::adoption::actor_states_ui;
use super::form::Form;
use super::{colours, kind_ui};
use crate::edit::{
    ActorField, Edit, MilestoneKindField, PhaseField, RecordField, RoadmapField, Setting, Verb,
};
use crate::layout::run_by_key;
use crate::model::{Actor, Colour, Detail, Mention, MilestoneKind, Phase, Roadmap, RunBy, Shape};

/// The roadmap itself: what it is called, its years, its value chain and its actors.
pub(super) fn roadmap_ui(form: &mut Form<'_>, ui: &mut Ui) {
    let roadmap = form.roadmap;
    let set = |field| Edit::from(Setting::Roadmap(field));
    kind_ui(form, ui, "inspector-roadmap", "");
    form.name(ui, "inspector-title", &roadmap.title, |title| set(RoadmapField::Title(title)));
    form.line(ui, "inspector-version", &roadmap.version, |it| set(RoadmapField::Version(it)));
    form.day(ui, "inspector-as-of", roadmap.as_of, |day| set(RoadmapField::AsOf(day)));
    form.years(ui, "inspector-period", Some(roadmap.period), |years| {
        years.map(|years| set(RoadmapField::Period(years)))
    });
    form.years(ui, "inspector-strategy", roadmap.strategy, |years| {
        Some(set(RoadmapField::Strategy(years)))
    });
    form.line(ui, "inspector-publisher", &roadmap.publisher, |it| set(RoadmapField::Publisher(it)));
    form.line(ui, "inspector-document-type", &roadmap.document_type, |it| {
        set(RoadmapField::DocumentType(it))
    });
    language_ui(form, ui, roadmap);
    form.line(ui, "inspector-notice", &roadmap.notice, |it| set(RoadmapField::Notice(it)));
    form.folded(ui, "inspector-value-chain", |form, ui| {
        colours::colours_ui(form, ui);
        ui.add_space(8.0);
        for phase in &roadmap.value_chain {
            form.within(&phase.id, |form| phase_ui(form, ui, phase));
        }
    });
    form.folded(ui, "inspector-milestone-kinds", |form, ui| {
        for kind in &roadmap.milestone_kinds {
            form.within(&kind.id, |form| milestone_kind_ui(form, ui, kind));
        }
    });
    form.folded(ui, "inspector-actor-states", actor_states_ui);
    form.folded(ui, "inspector-actors", |form, ui| {
        for actor in &roadmap.actors {
            form.within(&actor.id, |form| actor_ui(form, ui, actor));
        }
    });
    form.folded(ui, "inspector-details", |form, ui| details_ui(form, ui, roadmap));
    // The introduction may be as long as a chapter: it comes after what is short.
    form.markdown(ui, "inspector-text", &roadmap.text, |text| set(RoadmapField::Text(text)));
}

fn language_ui(form: &mut Form<'_>, ui: &mut Ui, roadmap: &Roadmap) {
    let languages = [
        (String::new(), form.words("inspector-language-none")),
        ("nb".to_owned(), "Bokmål".to_owned()),
        ("nn".to_owned(), "Nynorsk".to_owned()),
        ("en".to_owned(), "English".to_owned()),
    ];
    form.choice(
        ui,
        "inspector-language",
        Verb::Change,
        Some(&roadmap.language),
        &languages,
        |tag| vec![Setting::Roadmap(RoadmapField::Language(tag.clone())).into()],
    );
}

fn phase_ui(form: &mut Form<'_>, ui: &mut Ui, phase: &Phase) {
    let set = |field| Edit::from(Setting::Record(phase.id.clone(), RecordField::Phase(field)));
    let title = format!("{}  {}", phase.letter, phase.name);
    form.card(ui, &title, |form, ui| {
        form.name(ui, "inspector-name", &phase.name, |name| set(PhaseField::Name(name)));
        form.name(ui, "inspector-letter", &phase.letter, |letter| set(PhaseField::Letter(letter)));
        form.colour(ui, "inspector-colour", Some(phase.colour), |colour| {
            colour.map(|colour| set(PhaseField::Colour(colour)))
        });
        form.colour(ui, "inspector-edge-colour", phase.edge, |colour| {
            Some(set(PhaseField::Edge(colour)))
        });
        form.paragraph(ui, "inspector-meaning", &phase.meaning, |it| set(PhaseField::Meaning(it)));
        form.paragraph(ui, "inspector-driver", &phase.driver, |it| set(PhaseField::Driver(it)));
        let drivers = [RunBy::National, RunBy::Organisation, RunBy::Unsaid]
            .map(|by| (by, form.words(run_by_key(by))));
        form.choice(ui, "inspector-run-by", Verb::Change, Some(&phase.run_by), &drivers, |by| {
            vec![set(PhaseField::RunBy(*by))]
        });
        form.paragraph(ui, "inspector-rule", &phase.rule, |rule| set(PhaseField::Rule(rule)));
        form.forms(ui, "inspector-names", &phase.names, |names| set(PhaseField::Names(names)));
    });
}

fn milestone_kind_ui(form: &mut Form<'_>, ui: &mut Ui, kind: &MilestoneKind) {
    let set =
        |field| Edit::from(Setting::Record(kind.id.clone(), RecordField::MilestoneKind(field)));
    form.card(ui, &kind.name, |form, ui| {
        form.name(ui, "inspector-name", &kind.name, |name| set(MilestoneKindField::Name(name)));
        let shapes = [
            (Shape::Diamond, form.words("inspector-shape-diamond")),
            (Shape::HollowDiamond, form.words("inspector-shape-hollow-diamond")),
            (Shape::TickedSquare, form.words("inspector-shape-ticked-square")),
            (Shape::Flag, form.words("inspector-shape-flag")),
            (Shape::Dot, form.words("inspector-shape-dot")),
        ];
        form.choice(ui, "inspector-shape", Verb::Change, Some(&kind.shape), &shapes, |shape| {
            vec![set(MilestoneKindField::Shape(*shape))]
        });
        form.forms(ui, "inspector-names", &kind.names, |it| set(MilestoneKindField::Names(it)));
    });
}

fn actor_ui(form: &mut Form<'_>, ui: &mut Ui, actor: &Actor) {
    let set = |field| Edit::from(Setting::Record(actor.id.clone(), RecordField::Actor(field)));
    form.card(ui, &actor.name, |form, ui| {
        form.name(ui, "inspector-name", &actor.name, |name| set(ActorField::Name(name)));
        form.line(ui, "inspector-short-name", &actor.short, |it| set(ActorField::Short(it)));
        form.lines(ui, "inspector-aliases", &actor.aliases, |it| set(ActorField::Aliases(it)));
        form.line(ui, "inspector-kind", &actor.kind, |kind| set(ActorField::Kind(kind)));
        form.tick(ui, "inspector-former", actor.former, |it| set(ActorField::Former(it)));
        let members: Vec<Mention> = actor.members.iter().cloned().map(Mention::Id).collect();
        form.mentions(ui, "inspector-members", &members, |list| {
            // Whoever is in no list of actors is no member of a group.
            let known = list.into_iter().filter_map(|it| it.id().cloned());
            set(ActorField::Members(known.collect()))
        });
        form.paragraph(ui, "inspector-note", &actor.note, |note| set(ActorField::Note(note)));
        form.provenance(ui, &actor.provenance, |it| set(ActorField::Provenance(it)));
    });
}

fn details_ui(form: &mut Form<'_>, ui: &mut Ui, roadmap: &Roadmap) {
    let new = Detail::new(form.words("inspector-new-name"));
    form.items(
        ui,
        ("inspector-new-detail", &roadmap.details, new),
        |details| Setting::Roadmap(RoadmapField::Details(details)).into(),
        |detail| format!("{}: {}", detail.name, detail.value),
        |form, ui, detail, put| {
            form.name(ui, "inspector-name", &detail.name, |name| {
                put(Detail { name, ..detail.clone() })
            });
            form.line(ui, "inspector-value", &detail.value, |value| {
                put(Detail { value, ..detail.clone() })
            });
            form.provenance(ui, &detail.provenance, |provenance| {
                put(Detail { provenance, ..detail.clone() })
            });
        },
    );
}

impl Form<'_> {
    /// A colour as the file writes it, with a swatch.
    fn colour(
        &mut self,
        ui: &mut Ui,
        key: &str,
        value: Option<Colour>,
        set: impl Fn(Option<Colour>) -> Option<Edit>,
    ) {
        let wrong = self.words("inspector-no-colour");
        let words = value.map(|colour| colour.to_string()).unwrap_or_default();
        let shown = self.typed(ui, key, super::form::Size::Line, &words, |text| {
            let text = text.trim().to_uppercase();
            let colour = if text.is_empty() { Ok(None) } else { text.parse().map(Some) };
            let edit = colour.ok().and_then(&set).map(|edit| vec![edit]);
            (Verb::Change, edit.ok_or_else(|| wrong.clone()))
        });
        if let Some(Colour(r, g, b)) = value {
            let rect = shown.response.rect;
            let place = egui::Rect::from_center_size(
                rect.right_center() - egui::vec2(16.0, 0.0),
                egui::vec2(18.0, 14.0),
            );
            let fill = crate::app::style::color32(crate::scene::Color::rgb(r, g, b));
            ui.painter().rect_filled(place, 3.0, fill);
        }
        self.say_error(ui, &shown);
    }
}
