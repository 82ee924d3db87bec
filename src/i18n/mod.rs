//! Every text a person reads, in bokmål, nynorsk and English.
//!
//! The catalogues are Fluent files in `assets/locales`, built into the program.

pub mod dates;
mod numbers;
mod order;
pub mod typed_amounts;
pub mod typed_dates;

pub use numbers::number_words;
pub use order::alphabetical;

use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A value that a text holds: words or a number.
pub use fluent_bundle::FluentValue as Value;

/// A language of the interface and of figures.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Lang {
    /// Bokmål.
    #[default]
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

impl Lang {
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// "nb", "nn" or "en".
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// The language with this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// What the language calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Nb => "Bokmål",
            Self::Nn => "Nynorsk",
            Self::En => "English",
        }
    }

    /// The catalogue as it is written.
    pub fn catalogue(self) -> &'static str {
        match self {
            Self::Nb => include_str!("../../assets/locales/nb.ftl"),
            Self::Nn => include_str!("../../assets/locales/nn.ftl"),
            Self::En => include_str!("../../assets/locales/en.ftl"),
        }
    }
}

/// The text `key` of the catalogue; the key itself if there is none (a test sees to it that
/// there is).
pub fn text(lang: Lang, key: &str) -> Cow<'static, str> {
    written(lang, key, None)
}

/// The text `key` with its variables filled in; plurals follow the language.
pub fn format(lang: Lang, key: &str, args: &[(&str, Value<'_>)]) -> String {
    let args: FluentArgs<'_> = args.iter().cloned().collect();
    written(lang, key, Some(&args)).into_owned()
}

fn written(lang: Lang, key: &str, args: Option<&FluentArgs<'_>>) -> Cow<'static, str> {
    let bundle = bundle(lang);
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        return Cow::Owned(key.to_owned());
    };
    let mut errors = Vec::new();
    bundle.format_pattern(pattern, args, &mut errors)
}

type Bundle = FluentBundle<Arc<FluentResource>>;

fn bundle(lang: Lang) -> &'static Bundle {
    static BUNDLES: LazyLock<[Bundle; 3]> = LazyLock::new(|| Lang::ALL.map(read_bundle));
    &BUNDLES[lang as usize]
}

fn read_bundle(lang: Lang) -> Bundle {
    // Lines that are no Fluent are left out; the tests of the catalogues name them.
    let resource = FluentResource::try_new(lang.catalogue().to_owned())
        .unwrap_or_else(|(partial, _errors)| partial);
    let locale: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(Arc::new(resource));
    bundle
}
