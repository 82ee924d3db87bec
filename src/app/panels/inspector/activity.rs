use egui::{Response, RichText, Sense, Ui, vec2};

use super::form::{Form, name_of};
use super::{adoption, indicator, kind_ui, notes, related};
use crate::app::queue::Request;
use crate::app::style::{self, color32};
use crate::edit::{ActivityField, Addition, Edit, Selection, Setting, Target, Verb, verbs};
use crate::i18n::dates::{edge_words, span_words, when_words};
use crate::i18n::{Value, format};
use crate::model::{
    Activity, Certainty, Colour, Confirmation, Edge, Id, Mention, Milestone, Precision, Role,
    Segment,
};

/// An activity: what it is, its segments and milestones, who takes part, and what it hangs on.
pub(super) fn activity_ui(form: &mut Form<'_>, ui: &mut Ui, id: &Id, activity: &Activity) {
    let set = |field| Edit::from(Setting::Activity(id.clone(), field));
    kind_ui(form, ui, "inspector-activity", id.as_str());
    form.name(ui, "inspector-name", &activity.name, |name| set(ActivityField::Name(name)));
    let statuses = form.statuses();
    form.choice(
        ui,
        "inspector-status",
        Verb::Status,
        Some(&activity.status),
        &statuses,
        |status| vec![set(ActivityField::Status(*status))],
    );
    form.line(ui, "inspector-status-note", &activity.status_note, |note| {
        set(ActivityField::StatusNote(note))
    });
    segments_ui(form, ui, id, activity);
    milestones_ui(form, ui, id, activity);
    adoption::current_phase_ui(form, ui, activity, &set);
    roles_ui(form, ui, activity, &set);
    form.section(ui, "inspector-description");
    form.markdown(ui, "inspector-text", &activity.text, |text| set(ActivityField::Text(text)));
    notes::notes_ui(form, ui, &activity.notes, &set);
    form.line(ui, "inspector-short-name", &activity.short_name, |short| {
        set(ActivityField::ShortName(short))
    });
    form.lines(ui, "inspector-aliases", &activity.aliases, |it| set(ActivityField::Aliases(it)));
    form.line(ui, "inspector-kind", &activity.kind, |kind| set(ActivityField::Kind(kind)));
    form.mentions(ui, "inspector-audience", &activity.audience, |it| {
        set(ActivityField::Audience(it))
    });
    form.lines(ui, "inspector-tags", &activity.tags, |tags| set(ActivityField::Tags(tags)));
    form.tick(ui, "inspector-hidden", activity.hidden, |it| set(ActivityField::Hidden(it)));
    indicator::indicators_ui(form, ui, id);
    related::related_ui(form, ui, id);
    form.folded(ui, "inspector-actor-status", |form, ui| {
        adoption::actor_status_ui(form, ui, activity, &set);
    });
    form.folded(ui, "inspector-confirmed", |form, ui| confirmed_ui(form, ui, activity, &set));
    form.provenance(ui, &activity.provenance, |it| set(ActivityField::Provenance(it)));
}

fn segments_ui(form: &mut Form<'_>, ui: &mut Ui, id: &Id, activity: &Activity) {
    form.section(ui, "inspector-segments");
    for segment in &activity.segments {
        let words = segment_words(form, segment);
        let phase = segment.phase.as_ref().and_then(|phase| form.roadmap.phase(phase));
        let letter = phase.map_or("–", |phase| phase.letter.as_str());
        let mark = Mark { colour: phase.map(|phase| phase.colour), letter };
        let tentative = segment.certainty.start() == Certainty::Tentative
            && segment.certainty.end() == Certainty::Tentative;
        if part_ui(form, ui, &mark, &words, &segment.label, tentative).clicked() {
            let target = Target::Segment { activity: id.clone(), id: segment.id.clone() };
            form.queue.push(Request::Select(Selection::only(target)));
        }
    }
    if ui.button(form.words("inspector-new-segment")).clicked()
        && let Ok((new, edits)) =
            verbs::add_segment(form.roadmap, id, form.roadmap.as_of, Precision::Year, None)
    {
        let target = Target::Segment { activity: id.clone(), id: new };
        form.add(edits.into_iter().map(without_date).collect(), target);
    }
}

fn segment_words(form: &Form<'_>, segment: &Segment) -> String {
    let lang = form.look.lang;
    if segment.is_undated() && segment.start == Edge::Unknown && segment.end == Edge::Unknown {
        return form.words("inspector-undated");
    }
    span_words(segment.start, segment.end, lang)
}

fn milestones_ui(form: &mut Form<'_>, ui: &mut Ui, id: &Id, activity: &Activity) {
    form.section(ui, "inspector-milestones");
    for milestone in &activity.milestones {
        let words = edge_words(milestone.when, form.look.lang);
        let mark = Mark { colour: None, letter: "◆" };
        let label = milestone_words(form, milestone);
        let tentative = milestone.certainty == Certainty::Tentative;
        if part_ui(form, ui, &mark, &words, &label, tentative).clicked() {
            let target = Target::Milestone { activity: id.clone(), id: milestone.id.clone() };
            form.queue.push(Request::Select(Selection::only(target)));
        }
    }
    let kind = form.roadmap.milestone_kinds.first().map(|kind| kind.id.clone());
    if let Some(kind) = kind
        && ui.button(form.words("inspector-new-milestone")).clicked()
        && let Ok((new, edits)) =
            verbs::add_milestone(form.roadmap, id, form.roadmap.as_of, Precision::Year, &kind)
    {
        let target = Target::Milestone { activity: id.clone(), id: new };
        form.add(edits.into_iter().map(without_date).collect(), target);
    }
}

/// Nobody has said when yet: no date is made up.
fn without_date(edit: Edit) -> Edit {
    match edit {
        Edit::Add(Addition::Segment(segment), place) => {
            let segment = Segment { start: Edge::Unknown, end: Edge::Unknown, ..segment };
            Edit::Add(Addition::Segment(segment), place)
        }
        Edit::Add(Addition::Milestone(milestone), place) => {
            let milestone = Milestone { when: Edge::Unknown, ..milestone };
            Edit::Add(Addition::Milestone(milestone), place)
        }
        other => other,
    }
}

fn milestone_words(form: &Form<'_>, milestone: &Milestone) -> String {
    if !milestone.label.is_empty() {
        return milestone.label.clone();
    }
    let kinds = form.milestone_kinds();
    let kind = kinds.into_iter().find(|(kind, _)| *kind == milestone.kind);
    kind.map(|(_, words)| words).unwrap_or_default()
}

/// The sign before a segment or milestone in a list.
struct Mark<'a> {
    colour: Option<Colour>,
    letter: &'a str,
}

/// One line of the list of segments or milestones; a click opens it.
fn part_ui(
    form: &Form<'_>,
    ui: &mut Ui,
    mark: &Mark<'_>,
    words: &str,
    label: &str,
    tentative: bool,
) -> Response {
    let theme = form.look.theme;
    let mut job = egui::text::LayoutJob::default();
    let text = |color| egui::TextFormat::simple(egui::FontId::proportional(style::BODY), color);
    job.append(words, 0.0, text(color32(theme.text)));
    if !label.is_empty() {
        job.append("  ", 0.0, text(color32(theme.text)));
        job.append(label, 0.0, text(color32(theme.text_muted)));
    }
    if tentative {
        let note = format!("  {}", form.words("inspector-tentative").to_lowercase());
        job.append(&note, 0.0, text(color32(theme.text_muted)));
    }
    let spoken = job.text.clone();
    let width = ui.available_width();
    job.wrap.max_width = width - 38.0;
    let galley = ui.painter().layout_job(job);
    let size = vec2(width, galley.size().y + 10.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| {
        egui::WidgetInfo::labeled(egui::Role::Button, true, format!("{} {spoken}", mark.letter))
    });
    if ui.is_rect_visible(rect) {
        if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(rect, 6.0, color32(theme.hover));
        }
        let place = egui::Rect::from_min_size(rect.min + vec2(6.0, 4.0), vec2(20.0, 20.0));
        mark_ui(form, ui, mark, place);
        ui.painter().galley(rect.min + vec2(34.0, 5.0), galley, color32(theme.text));
    }
    response
}

fn mark_ui(form: &Form<'_>, ui: &Ui, mark: &Mark<'_>, place: egui::Rect) {
    let theme = form.look.theme;
    let mut ink = theme.ink;
    if let Some(Colour(r, g, b)) = mark.colour {
        let paint = crate::theme::palette::paint(theme, crate::scene::Color::rgb(r, g, b), None);
        let rim = egui::Stroke::new(1.0, color32(paint.edge));
        ui.painter().rect(place, 4.0, color32(paint.fill), rim, egui::StrokeKind::Inside);
        ink = paint.label;
    }
    let letter =
        if mark.letter == "I" { crate::fonts::SERIF_I.to_string() } else { mark.letter.to_owned() };
    let font = egui::FontId::new(12.0, style::family(crate::fonts::Face::Bold));
    ui.painter().text(place.center(), egui::Align2::CENTER_CENTER, letter, font, color32(ink));
}

fn roles_ui(
    form: &mut Form<'_>,
    ui: &mut Ui,
    activity: &Activity,
    set: &impl Fn(ActivityField) -> Edit,
) {
    form.section(ui, "inspector-roles");
    if !activity.roles.iter().any(Role::leads) {
        let muted = color32(form.look.theme.text_muted);
        ui.label(RichText::new(form.words("inspector-owner-not-named")).color(muted));
    }
    let roadmap = form.roadmap;
    let lang = form.look.lang;
    let title = |role: &Role| {
        let mut who = name_of(roadmap, &role.who);
        let actor = role.who.id().and_then(|id| roadmap.actor(id));
        if actor.is_some_and(|actor| actor.former) {
            who = format(lang, "inspector-former-name", &[("name", Value::from(who))]);
        }
        let what = (!role.role.is_empty()).then(|| role.role.clone());
        let times = role.from.into_iter().chain(role.until).map(|when| when_words(when, lang));
        let times: Vec<String> = times.collect();
        let times = (!times.is_empty()).then(|| times.join(" – "));
        [Some(who), what, times].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    let new = Role::new(Mention::Words(form.words("inspector-new-name")));
    form.items(
        ui,
        ("inspector-new-role", &activity.roles, new),
        |roles| set(ActivityField::Roles(roles)),
        title,
        |form, ui, role, put| {
            form.mention(ui, "inspector-who", Some(&role.who), |who| {
                put(Role { who, ..role.clone() })
            });
            form.line(ui, "inspector-role", &role.role, |it| {
                put(Role { role: it, ..role.clone() })
            });
            form.when(ui, "inspector-from", role.from, |from| put(Role { from, ..role.clone() }));
            form.when(ui, "inspector-until", role.until, |until| {
                put(Role { until, ..role.clone() })
            });
        },
    );
}

/// Who confirmed it, and when; the two stand or fall together.
fn confirmed_ui(
    form: &mut Form<'_>,
    ui: &mut Ui,
    activity: &Activity,
    set: &impl Fn(ActivityField) -> Edit,
) {
    let as_of = form.roadmap.as_of;
    let confirmed = activity.confirmed.as_ref();
    let when = confirmed.map(|it| it.when);
    let day = when.unwrap_or_else(|| crate::model::When::exact(crate::model::Period::Day(as_of)));
    form.mention(ui, "inspector-confirmed-by", confirmed.map(|it| &it.by), |by| {
        set(ActivityField::Confirmed(Some(Confirmation { by, when: day })))
    });
    let Some(confirmed) = confirmed else { return };
    form.when(ui, "inspector-confirmed-when", when, |when| {
        let by = confirmed.by.clone();
        set(ActivityField::Confirmed(when.map(|when| Confirmation { by, when })))
    });
    let color = color32(form.look.theme.text_muted);
    ui.label(RichText::new(form.words("inspector-confirmed-hint")).size(style::SMALL).color(color));
}
