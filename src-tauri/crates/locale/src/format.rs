//! Dates and numbers from CLDR, the data the window's engine uses too.

use crate::catalogue::Language;
use icu_calendar::{Date as IcuDate, Iso};
use icu_datetime::{
    DateTimeFormatter,
    fieldsets::{YM, YMD},
};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_locale_core::Locale;
use jiff::civil::Date;

pub(crate) struct Formats {
    long: DateTimeFormatter<YMD>,
    short: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
    decimal: DecimalFormatter,
}

impl Formats {
    pub(crate) fn new(language: Language) -> Self {
        const BUILT_IN: &str = "BUG: CLDR data of every built-in language is compiled in";
        let locale: Locale = language.conventions.parse().expect("BUG: conventions are language tags");
        Self {
            long: DateTimeFormatter::try_new(locale.clone().into(), YMD::long()).expect(BUILT_IN),
            short: DateTimeFormatter::try_new(locale.clone().into(), YMD::medium()).expect(BUILT_IN),
            month: DateTimeFormatter::try_new(locale.clone().into(), YM::long()).expect(BUILT_IN),
            decimal: DecimalFormatter::try_new(locale.into(), icu_decimal::options::DecimalFormatterOptions::default())
                .expect(BUILT_IN),
        }
    }

    pub(crate) fn long_date(&self, date: Date) -> String {
        self.long.format(&iso(date)).to_string()
    }

    pub(crate) fn short_date(&self, date: Date) -> String {
        self.short.format(&iso(date)).to_string()
    }

    pub(crate) fn month(&self, date: Date) -> String {
        self.month.format(&iso(date)).to_string()
    }

    pub(crate) fn number(&self, value: f64, decimals: u8) -> String {
        let rounded = format!("{value:.*}", usize::from(decimals));
        rounded.parse::<Decimal>().map_or(rounded, |decimal| self.decimal.format(&decimal).to_string())
    }
}

fn iso(date: Date) -> IcuDate<Iso> {
    let (year, month, day) = (i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs());
    IcuDate::try_new_iso(year, month, day).expect("BUG: a civil date is an ISO date")
}
