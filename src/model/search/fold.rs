//! How texts are compared: without case, without marks on letters, and with the
//! spellings that keyboards without æ, ø and å force on people.

/// The text as it is compared. `å`, `aa` and `a` are one, so are `ø`, `oe` and `o`.
pub(super) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'å' | 'á' | 'à' | 'â' | 'ä' => push(&mut out, 'a'),
            'ø' | 'ö' | 'ó' | 'ò' | 'ô' => push(&mut out, 'o'),
            'é' | 'è' | 'ê' | 'ë' => push(&mut out, 'e'),
            'ü' | 'ú' => out.push('u'),
            'æ' => out.push_str("ae"),
            '\u{ad}' => {}
            _ if letter.is_whitespace() || letter.is_control() => {
                if !out.ends_with(' ') && !out.is_empty() {
                    out.push(' ');
                }
            }
            _ => push(&mut out, letter),
        }
    }
    out
}

/// Adds a letter; the second of `aa` and `oe` is dropped.
fn push(out: &mut String, letter: char) {
    let doubled = (letter == 'a' && out.ends_with('a')) || (letter == 'e' && out.ends_with('o'));
    if !doubled {
        out.push(letter);
    }
}

/// An id as people type it: letters and digits only, numbers without leading
/// zeros, so that "2.B", "2B" and "2 b", or "2C-07" and "2c7", are one.
pub(super) fn code(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside_number = false;
    let mut letters = text.chars().flat_map(char::to_lowercase).peekable();
    while let Some(letter) = letters.next() {
        let leading_zero =
            letter == '0' && !inside_number && letters.peek().is_some_and(char::is_ascii_digit);
        inside_number = (inside_number || letter != '0') && letter.is_ascii_digit();
        if letter.is_alphanumeric() && !leading_zero {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{code, folded};

    #[test]
    fn spellings_that_are_one() {
        for (one, other) in [
            ("Pågår", "PAAGAAR"),
            ("Pågår", "pagar"),
            ("Prøvesvar", "proevesvar"),
            ("Prøvesvar", "provesvar"),
            ("Læring", "laering"),
            ("é  å\n", "e a "),
        ] {
            assert_eq!(folded(one), folded(other), "{one} and {other}");
        }
    }

    #[test]
    fn codes_that_are_one() {
        for (id, typed) in [
            ("2.B", "2b"),
            ("2.B", "2 B"),
            ("2C-07", "2c7"),
            ("2C-07", "2C-07"),
            ("2C-10", "2c 10"),
            ("2C-07.s3", "2c-07.S3"),
            ("1B-100", "1b100"),
            ("2C-00", "2c0"),
        ] {
            assert_eq!(code(id), code(typed), "{id} and {typed}");
        }
    }
}
