use serde_json::Value;

use super::{Edit, EditError};

/// Refuses control characters other than newline and tab: a file that holds them is refused
/// when it is opened, so they must not come in by an edit either.
pub(super) fn refuse_control_characters(edit: &Edit) -> Result<(), EditError> {
    match serde_json::to_value(edit) {
        Ok(value) if holds_control_characters(&value) => Err(EditError::ControlCharacters),
        Ok(_) | Err(_) => Ok(()),
    }
}

fn holds_control_characters(value: &Value) -> bool {
    match value {
        Value::String(text) => text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')),
        Value::Array(values) => values.iter().any(holds_control_characters),
        Value::Object(fields) => fields.values().any(holds_control_characters),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}
