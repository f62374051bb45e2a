//! What is due as an iCalendar file (RFC 5545), for the calendar program people look at anyway.
//!
//! Whole days without a time, free of a zone: a drill is due on a day of the facility, wherever the
//! calendar is read. Each event keeps its identity, so that importing next month's file moves events
//! instead of doubling them.

use icalendar::{Calendar, Component, Event, Property};
use jiff::{Timestamp, civil::Date};

/// One day in the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarDay {
    /// The same thing has the same identity in every export.
    pub id: String,
    pub on: Date,
    pub title: String,
    pub detail: String,
    /// One word to filter by: the kind.
    pub category: String,
}

/// `made_at` is when the days were true.
pub fn to_ics(name: &str, days: &[CalendarDay], made_at: Timestamp) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Breakwater//Calendar//EN"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.name(name);
    // UTC in the basic form: 20261116T143200Z.
    let stamp = made_at.strftime("%Y%m%dT%H%M%SZ").to_string();
    for day in days {
        let mut event = Event::new();
        event.uid(&day.id);
        event.summary(&day.title);
        if !day.detail.is_empty() {
            event.description(&day.detail);
        }
        event.append_property(Property::new("CATEGORIES", &day.category));
        event.append_property(Property::new("DTSTAMP", &stamp));
        event.append_property(whole_day("DTSTART", day.on));
        event.append_property(whole_day("DTEND", day.on.tomorrow().unwrap_or(day.on)));
        // Nobody is busy on that day because of it.
        event.append_property(Property::new("TRANSP", "TRANSPARENT"));
        calendar.push(event.done());
    }
    calendar.done().to_string()
}

fn whole_day(key: &str, day: Date) -> Property {
    Property::new(key, day.strftime("%Y%m%d").to_string()).add_parameter("VALUE", "DATE").done()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]

    use super::*;
    use icalendar::{CalendarComponent, CalendarDateTime, DatePerhapsTime};
    use jiff::civil::date;

    fn day(id: &str, on: Date, title: &str) -> CalendarDay {
        CalendarDay {
            id: id.to_owned(),
            on,
            title: title.to_owned(),
            detail: "ISPS B/18.5; at least every 3 months,\nlast held on 30 November".to_owned(),
            category: "drill".to_owned(),
        }
    }

    #[test]
    fn what_was_written_is_read_back_as_whole_days_with_their_words() {
        let long = "Exercício à quai ".repeat(12);
        let days =
            [day("a@b", date(2027, 2, 28), "Next drill, Quay 7; late"), day("c@b", date(2028, 12, 31), long.trim())];
        let text = to_ics("Port Alder", &days, "2026-11-16T14:32:05Z".parse().unwrap());
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "lines are folded: {text}");
        assert!(text.contains("DTSTAMP:20261116T143205Z\r\n"), "not the time of this computer");

        let read: Calendar = text.parse().unwrap();
        let events: Vec<&Event> = read
            .components
            .iter()
            .map(|component| match component {
                CalendarComponent::Event(event) => event,
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(events.len(), 2);
        for (event, written) in events.into_iter().zip(&days) {
            assert_eq!(event.get_uid(), Some(written.id.as_str()));
            assert_eq!(event.get_summary(), Some(written.title.as_str()));
            assert_eq!(event.get_description(), Some(written.detail.as_str()));
            let Some(DatePerhapsTime::Date(on)) = event.get_start() else { panic!("not a whole day") };
            assert_eq!(on.to_string(), written.on.to_string());
            assert!(!matches!(event.get_end(), Some(DatePerhapsTime::DateTime(CalendarDateTime::Utc(_)))));
        }
    }

    #[test]
    fn the_same_days_give_the_same_bytes() {
        let days = [day("a", date(2027, 2, 28), "Drill")];
        let at = "2026-11-16T14:32:05Z".parse().unwrap();
        assert_eq!(to_ics("x", &days, at), to_ics("x", &days, at));
    }
}
