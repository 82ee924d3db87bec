use egui::Ui;

use super::Form;
use crate::edit::{Edit, Verb};

impl Form<'_> {
    /// A list of small records: each folds out into its fields and can be taken away; the
    /// button that `key` names adds `new`. `fields` gets what replaces the record in the list.
    pub(in super::super) fn items<T: Clone>(
        &mut self,
        ui: &mut Ui,
        (key, list, new): (&'static str, &[T], T),
        set: impl Fn(Vec<T>) -> Edit,
        title: impl Fn(&T) -> String,
        mut fields: impl FnMut(&mut Self, &mut Ui, &T, &dyn Fn(T) -> Edit),
    ) {
        for (at, item) in list.iter().enumerate() {
            self.within((key, at), |form| {
                form.card(ui, &title(item), |form, ui| {
                    let put = |item: T| {
                        let mut list = list.to_vec();
                        list[at] = item;
                        set(list)
                    };
                    fields(form, ui, item, &put);
                    ui.add_space(4.0);
                    if ui.button(form.words("inspector-take-away")).clicked() {
                        let mut list = list.to_vec();
                        list.remove(at);
                        form.push(Verb::Change, vec![set(list)]);
                    }
                });
            });
        }
        if ui.button(self.words(key)).clicked() {
            let list = list.iter().cloned().chain([new]).collect();
            self.push(Verb::Change, vec![set(list)]);
        }
    }
}
