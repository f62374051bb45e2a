//! Looking a message up.

use crate::{
    catalogue::{Language, catalogues, language},
    format::Formats,
};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::{Zoned, civil::Date};
use std::{fmt, sync::Arc};
use unic_langid::LanguageIdentifier;

const SOURCE: &str = "en";

type Bundle = FluentBundle<FluentResource>;

/// The words of one language. Cheap to clone.
#[derive(Clone)]
pub struct Words(Arc<Inner>);

struct Inner {
    language: Language,
    own: Bundle,
    /// English, for what a translation does not have yet.
    source: Option<Bundle>,
    formats: Formats,
}

/// A value that fills a place of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    Text(String),
    /// Chooses the plural form too.
    Number(f64),
}

impl Words {
    /// The words of `code`, or English where no such language is built in.
    pub fn new(code: &str) -> Self {
        let language = language(code).or_else(|| language(SOURCE)).expect("BUG: English is built in");
        let source = (language.code != SOURCE).then(|| bundle(SOURCE));
        Self(Arc::new(Inner { language, own: bundle(language.code), source, formats: Formats::new(language) }))
    }

    pub fn language(&self) -> &'static str {
        self.0.language.code
    }

    pub fn right_to_left(&self) -> bool {
        self.0.language.right_to_left
    }

    /// The message `key`, or its attribute when written `key.attribute`.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The message with its places filled.
    ///
    /// A key that no catalogue has is a bug: it stops a debug build and shows itself in a release.
    pub fn say_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.find(key, args).unwrap_or_else(|| {
            debug_assert!(false, "BUG: no catalogue has the message {key:?}");
            key.to_owned()
        })
    }

    /// The message if there is one.
    pub fn find(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let filled: FluentArgs = args.iter().map(|(name, arg)| (*name, value(arg))).collect();
        look_up(&self.0.own, key, &filled).or_else(|| look_up(self.0.source.as_ref()?, key, &filled))
    }

    /// With grouping and the language's decimal sign.
    pub fn number(&self, value: f64, decimals: u8) -> String {
        self.0.formats.number(value, decimals)
    }

    /// `ratio` 0.847 with one decimal: "84.7 %".
    pub fn percent(&self, ratio: f64, decimals: u8) -> String {
        self.say_with("percent", &[("number", self.number(ratio * 100.0, decimals).into())])
    }

    /// "5 June 2026"
    pub fn date(&self, date: Date) -> String {
        self.0.formats.long_date(date)
    }

    /// "5 Jun 2026", for tables.
    pub fn date_short(&self, date: Date) -> String {
        self.0.formats.short_date(date)
    }

    /// "June 2026"
    pub fn month(&self, date: Date) -> String {
        self.0.formats.month(date)
    }

    /// "5 June 2026, 14:32 (UTC+02:00)": a record is read elsewhere too, so the zone stands with it.
    pub fn moment(&self, at: &Zoned) -> String {
        let zone = at.offset().seconds() / 60;
        let (sign, minutes) = if zone < 0 { ('−', -zone) } else { ('+', zone) };
        self.say_with(
            "moment",
            &[
                ("date", self.date(at.date()).into()),
                ("time", format!("{:02}:{:02}", at.hour(), at.minute()).into()),
                ("zone", format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60).into()),
            ],
        )
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language()).finish()
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

macro_rules! arg_from_number {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg {
            #[allow(clippy::cast_lossless, reason = "one line for all of them; counts stay far below 2^53")]
            fn from(number: $number) -> Self {
                Self::Number(number as f64)
            }
        }
    )*};
}

arg_from_number!(u8, u16, u32, u64, usize, i32, i64, f32, f64);

fn value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Number(number) => FluentValue::from(*number),
    }
}

fn look_up(bundle: &Bundle, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    debug_assert!(errors.is_empty(), "BUG: message {key:?}: {errors:?}");
    Some(text.into_owned())
}

fn bundle(code: &str) -> Bundle {
    let id: LanguageIdentifier = code.parse().expect("BUG: folder names are language codes");
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // The isolating marks would end up in the PDF and in files; right-to-left languages need them.
    bundle.set_use_isolating(language(code).is_some_and(|language| language.right_to_left));
    for catalogue in catalogues().filter(|catalogue| catalogue.language == code) {
        let resource = match FluentResource::try_new(catalogue.text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                debug_assert!(false, "BUG: {code}/{}: {errors:?}", catalogue.file);
                resource
            }
        };
        if let Err(errors) = bundle.add_resource(resource) {
            debug_assert!(false, "BUG: {code}/{}: {errors:?}", catalogue.file);
        }
    }
    bundle
}
