use super::record::record;

record! {
    /// A text in the other written forms of the language. Content is not translated;
    /// only names that figures print may carry them.
    #[derive(Default)]
    pub struct Forms {
    } optional {
        pub nb: Option<String>,
        pub nn: Option<String>,
        pub en: Option<String>,
    }
}

impl Forms {
    /// The text in the language `tag` ("nb", "nn", "en"), if a person wrote it.
    pub fn get(&self, tag: &str) -> Option<&str> {
        match tag {
            "nb" => self.nb.as_deref(),
            "nn" => self.nn.as_deref(),
            "en" => self.en.as_deref(),
            _ => None,
        }
    }
}
