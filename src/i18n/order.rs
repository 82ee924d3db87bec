/// Words as they are ordered in Norwegian: capitals do not matter, and æ, ø and å come last.
pub fn alphabetical(words: &str) -> String {
    // Letters that no text has, in the order of the alphabet.
    let place = |letter| match letter {
        'æ' | 'ä' => '\u{e000}',
        'ø' | 'ö' => '\u{e001}',
        'å' => '\u{e002}',
        other => other,
    };
    words.to_lowercase().chars().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::alphabetical;

    #[test]
    fn the_last_letters_come_last_in_their_order() {
        let mut words = ["Åpne", "zoom", "Øvrige", "ærlig", "Aure"];
        words.sort_by_key(|it| alphabetical(it));
        assert_eq!(words, ["Aure", "zoom", "ærlig", "Øvrige", "Åpne"]);
    }
}
