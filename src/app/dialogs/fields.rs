//! Rows of a form: a label and what is chosen or typed beside it.

use egui::{ComboBox, TextEdit, Ui};

/// As wide as the lists and fields of a form are.
pub(super) const FIELD_WIDTH: f32 = 290.0;

/// A label and a list to choose one of, as a row of a grid.
pub(super) fn choice<T: Clone + PartialEq>(
    ui: &mut Ui,
    label: &str,
    value: &mut T,
    all: &[T],
    title: impl Fn(&T) -> String,
) {
    let label = ui.label(label);
    ComboBox::from_id_salt(label.id)
        .width(FIELD_WIDTH)
        .selected_text(title(value))
        .show_ui(ui, |ui| {
            for option in all {
                ui.selectable_value(value, option.clone(), title(option));
            }
        })
        .response
        .labelled_by(label.id);
    ui.end_row();
}

/// A label, a field for a path and a button to look for one; returns whether it was pressed.
pub(super) fn path_field(
    ui: &mut Ui,
    label: &str,
    (hint, browse): (&str, &str),
    path: &mut String,
) -> bool {
    let label = ui.label(label);
    let pressed = ui.horizontal(|ui| {
        let field = TextEdit::singleline(path).hint_text(hint).desired_width(212.0);
        ui.add(field).labelled_by(label.id);
        ui.button(browse).clicked()
    });
    ui.end_row();
    pressed.inner
}
