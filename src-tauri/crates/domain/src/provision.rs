//! Provisions: the paragraphs a question set cites.
//!
//! A reference is kept as it is written (`ISPS A/14.2.1`) together with what kind of text it is
//! of, so that a set with a reference nobody could look up is refused (decision 16).

use std::{cmp::Ordering, fmt};

/// The texts a reference may be of. The order is the order of a cross-reference table: the
/// Convention, the Code, then what stands beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Source {
    /// `SOLAS XI-2/…`
    Solas,
    /// `ISPS A/…`
    IspsA,
    /// `ISPS B/…`
    IspsB,
    /// `MSC…`
    Msc,
    /// `ILO/IMO CoP …`
    IloImoCode,
    /// `APEC Manual …`
    Apec,
    /// `IMO ITCP report 2020`
    ItcpReport,
    /// `National law`
    NationalLaw,
}

/// A reference that was read as one of the known kinds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Provision {
    pub source: Source,
    /// As cited, e.g. `ISPS A/14.2.1`.
    pub cited: String,
}

impl Provision {
    /// Reads a reference as it is cited. `None`: no kind of text that decision 16 names, or a
    /// paragraph that cannot be one (`ISPS A/fourteen`).
    pub fn parse(cited: &str) -> Option<Self> {
        let source = if let Some(paragraph) = cited.strip_prefix("SOLAS XI-2/") {
            is_paragraph(paragraph).then_some(Source::Solas)
        } else if let Some(paragraph) = cited.strip_prefix("ISPS A/") {
            is_paragraph(paragraph).then_some(Source::IspsA)
        } else if let Some(paragraph) = cited.strip_prefix("ISPS B/") {
            is_paragraph(paragraph).then_some(Source::IspsB)
        } else if let Some(rest) = cited.strip_prefix("ILO/IMO CoP ") {
            names_something(rest).then_some(Source::IloImoCode)
        } else if let Some(rest) = cited.strip_prefix("APEC Manual ") {
            names_something(rest).then_some(Source::Apec)
        } else if let Some(rest) = cited.strip_prefix("MSC") {
            // MSC.1/Circ.1192, MSC-FAL.1/Circ.3, MSC.159(78)
            (rest.starts_with(['.', '-']) && rest.contains(|c: char| c.is_ascii_digit()) && names_something(rest))
                .then_some(Source::Msc)
        } else if cited == "IMO ITCP report 2020" {
            Some(Source::ItcpReport)
        } else if cited == "National law" {
            Some(Source::NationalLaw)
        } else {
            None
        };
        source.map(|source| Self { source, cited: cited.to_owned() })
    }

    /// The provision it stands under: `ISPS A/14.2` of `ISPS A/14.2.1`. `None` at the top, and where
    /// a text is cited as a whole.
    pub fn parent(&self) -> Option<Self> {
        match self.source {
            Source::Solas | Source::IspsA | Source::IspsB | Source::IloImoCode => {
                // "ILO/IMO CoP App. A" has a dot that divides nothing.
                let (cited, last) = self.cited.rsplit_once('.')?;
                last.bytes()
                    .all(|byte| byte.is_ascii_digit())
                    .then(|| Self { source: self.source, cited: cited.to_owned() })
            }
            Source::Msc | Source::Apec | Source::ItcpReport | Source::NationalLaw => None,
        }
    }

    /// The numbers of the paragraph: `ISPS A/14.2.10` gives 14, 2, 10, so that 14.2.10 sorts after
    /// 14.2.9. Empty where the text is cited as a whole.
    fn paragraph(&self) -> impl Iterator<Item = u32> {
        let numbers = match self.source {
            Source::Solas => self.cited.strip_prefix("SOLAS XI-2/"),
            Source::IspsA | Source::IspsB | Source::Msc => self.cited.split_once('/').map(|(_, paragraph)| paragraph),
            Source::IloImoCode => self.cited.strip_prefix("ILO/IMO CoP "),
            Source::Apec | Source::ItcpReport | Source::NationalLaw => None,
        };
        numbers.unwrap_or_default().split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok())
    }
}

/// Dotted numbers, as SOLAS and the Code number their paragraphs.
fn is_paragraph(text: &str) -> bool {
    text.split('.').all(|number| (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn names_something(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.contains(char::is_control)
}

impl Ord for Provision {
    fn cmp(&self, other: &Self) -> Ordering {
        self.source
            .cmp(&other.source)
            // "App. A" of the Code of Practice has no number and follows its numbered parts.
            .then_with(|| self.paragraph().next().is_none().cmp(&other.paragraph().next().is_none()))
            .then_with(|| self.paragraph().cmp(other.paragraph()))
            .then_with(|| self.cited.cmp(&other.cited))
    }
}

impl PartialOrd for Provision {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Provision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.cited)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_read_as_one_of_the_known_kinds() {
        for (cited, source) in [
            ("SOLAS XI-2/10", Some(Source::Solas)),
            ("SOLAS XI-2/1.1.16", Some(Source::Solas)),
            ("ISPS A/14.2.1", Some(Source::IspsA)),
            ("ISPS B/16.8.14", Some(Source::IspsB)),
            ("MSC.1/Circ.1341", Some(Source::Msc)),
            ("MSC-FAL.1/Circ.3", Some(Source::Msc)),
            ("ILO/IMO CoP 5.1", Some(Source::IloImoCode)),
            ("ILO/IMO CoP App. A", Some(Source::IloImoCode)),
            ("APEC Manual Vol. II", Some(Source::Apec)),
            ("IMO ITCP report 2020", Some(Source::ItcpReport)),
            ("National law", Some(Source::NationalLaw)),
            ("ISPS C/1", None),
            ("ISPS A/", None),
            ("ISPS A/14.", None),
            ("ISPS A/fourteen", None),
            ("ISPS A 14.2", None),
            ("SOLAS V/19", None),
            ("MSC", None),
            ("MSC circular", None),
            ("ILO/IMO CoP ", None),
            ("national law", None),
            ("", None),
        ] {
            assert_eq!(Provision::parse(cited).map(|provision| provision.source), source, "{cited:?}");
        }
    }

    #[test]
    fn a_paragraph_stands_under_another() {
        for (cited, parent) in [
            ("ISPS A/14.2.10", Some("ISPS A/14.2")),
            ("ISPS A/14.2", Some("ISPS A/14")),
            ("ISPS A/14", None),
            ("SOLAS XI-2/13.1.1", Some("SOLAS XI-2/13.1")),
            ("ILO/IMO CoP 5.1", Some("ILO/IMO CoP 5")),
            ("ILO/IMO CoP App. A", None),
            ("MSC.1/Circ.1341", None),
            ("National law", None),
        ] {
            let found = Provision::parse(cited).and_then(|provision| provision.parent());
            assert_eq!(found.as_ref().map(|provision| provision.cited.as_str()), parent, "{cited}");
        }
    }

    #[test]
    fn a_cross_reference_follows_the_numbers_and_not_the_letters() {
        let mut provisions: Vec<_> = [
            "National law",
            "ISPS B/1.2",
            "ISPS A/14.2.10",
            "ISPS A/14.2.9",
            "ILO/IMO CoP App. A",
            "ILO/IMO CoP 10",
            "ILO/IMO CoP 5.1",
            "ISPS A/14",
            "SOLAS XI-2/9.2.1",
            "SOLAS XI-2/10",
            "MSC.1/Circ.1341",
        ]
        .into_iter()
        .filter_map(Provision::parse)
        .collect();
        provisions.sort();
        let sorted: Vec<_> = provisions.iter().map(|provision| provision.cited.as_str()).collect();
        assert_eq!(
            sorted,
            [
                "SOLAS XI-2/9.2.1",
                "SOLAS XI-2/10",
                "ISPS A/14",
                "ISPS A/14.2.9",
                "ISPS A/14.2.10",
                "ISPS B/1.2",
                "MSC.1/Circ.1341",
                "ILO/IMO CoP 5.1",
                "ILO/IMO CoP 10",
                "ILO/IMO CoP App. A",
                "National law",
            ]
        );
    }
}
