//! The finding at the cursor in full: what, why it matters, and what can be done.

use egui::{Key, RichText, ScrollArea, TextEdit, Ui};

use super::{Act, FindingsState};
use crate::app::dialogs::primary_button;
use crate::app::session::Session;
use crate::app::style::{BODY, SMALL, color32, strong};
use crate::app::wording::capital;
use crate::i18n::{self, Value, dates::when_words};

pub(super) fn detail_ui(ui: &mut Ui, state: &mut FindingsState, session: &Session) -> Option<Act> {
    let look = session.look;
    let say = |key: &str| i18n::text(look.lang, key).into_owned();
    let muted = color32(look.theme.text_muted);
    let Some((finding, accepted)) = state.chosen() else {
        state.reason = None;
        let key = if state.lines.is_empty() { "findings-none" } else { "findings-choose" };
        ui.label(RichText::new(say(key)).color(muted));
        return None;
    };
    let (finding, mut act) = (finding.clone(), None);
    ScrollArea::vertical().id_salt("finding").auto_shrink(false).show(ui, |ui| {
        let severity = capital(&say(finding.rule.severity.key()));
        ui.label(
            RichText::new(format!("{severity} · {}", finding.subject)).size(SMALL).color(muted),
        );
        ui.label(RichText::new(finding.sentence(look.lang)).font(strong(BODY)));
        ui.label(RichText::new(say(finding.rule.why)).color(muted));
        if accepted {
            ui.label(accepted_words(session, &finding));
        }
        ui.add_space(4.0);
        if let Some(reason) = &mut state.reason
            && !accepted
        {
            let label = ui.label(say("findings-reason"));
            let width = ui.available_width();
            let field = ui.add(TextEdit::singleline(reason).desired_width(width));
            let field = field.labelled_by(label.id);
            if std::mem::take(&mut state.ask_reason) {
                field.request_focus();
            }
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            ui.add_space(4.0);
            if primary_button(ui, look, &say("findings-accept-now")).clicked() || entered {
                act = Some(Act::Accepted);
            }
            return;
        }
        ui.horizontal_wrapped(|ui| {
            if ui.button(say("findings-show")).clicked() {
                act = Some(Act::Show);
            }
            if let Some(title) = finding.fix_title(look.lang)
                && ui.button(title).on_hover_text(say("findings-fix-tip")).clicked()
            {
                act = Some(Act::Fix);
            }
            if accepted {
                if ui.button(say("findings-reopen")).clicked() {
                    act = Some(Act::Reopen);
                }
            } else if ui.button(say("findings-accept")).clicked() {
                act = Some(Act::Accept);
            }
        });
    });
    act
}

/// "Godtatt 21. august 2024: Avklares i høst".
fn accepted_words(session: &Session, finding: &crate::check::Finding) -> String {
    let lang = session.look.lang;
    let accepted = &session.document.committed().accepted;
    let one =
        accepted.iter().find(|it| it.rule == finding.rule.name && it.subject == finding.subject);
    let when = one.and_then(|it| it.when).map(|when| when_words(when, lang)).unwrap_or_default();
    let reason = one.map(|it| it.reason.as_str()).filter(|it| !it.is_empty());
    let reason = reason
        .map_or_else(|| i18n::text(lang, "findings-no-reason").into_owned(), ToOwned::to_owned);
    let words = [("when", Value::from(when)), ("reason", reason.into())];
    i18n::format(lang, "findings-accepted", &words)
}
