//! States and territories by their ISO 3166-1 alpha-2 codes; names are the business of whoever
//! knows the language.

/// Every assigned code, in alphabetical order, and `ZZ`: user-assigned by ISO 3166, so it can never
/// be a real State; the practice facility lies there.
#[rustfmt::skip]
pub const CODES: [&str; 250] = [
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB",
    "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY",
    "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX",
    "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK",
    "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS",
    "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR",
    "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA",
    "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
    "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE",
    "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM",
    "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG",
    "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF",
    "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY",
    "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW", "ZZ",
];

/// The practice State.
pub const PRACTICE: &str = "ZZ";

/// Territories that have a code of their own and so UN/LOCODEs of their own, by the State that
/// answers for them under SOLAS: a facility in Guadeloupe is numbered `GP…-nnnn` and its State is
/// France.
const TERRITORIES: [(&str, &[&str]); 10] = [
    ("AU", &["CC", "CX", "HM", "NF"]),
    ("CN", &["HK", "MO"]),
    ("DK", &["FO", "GL"]),
    ("FI", &["AX"]),
    ("FR", &["BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"]),
    ("GB", &["AI", "BM", "FK", "GG", "GI", "GS", "IM", "IO", "JE", "KY", "MS", "PN", "SH", "TC", "VG"]),
    ("NL", &["AW", "BQ", "CW", "SX"]),
    ("NO", &["BV", "SJ"]),
    ("NZ", &["CK", "NU", "TK"]),
    ("US", &["AS", "GU", "MP", "PR", "UM", "VI"]),
];

pub fn is_code(code: &str) -> bool {
    CODES.binary_search(&code).is_ok()
}

/// Whether a UN/LOCODE of this country may belong to a facility of this State.
pub fn belongs(country: &str, state: &str) -> bool {
    country == state || TERRITORIES.iter().any(|(of, territories)| *of == state && territories.contains(&country))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_unique_so_that_they_can_be_searched() {
        assert!(CODES.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn a_territory_belongs_to_its_state_and_to_itself() {
        for (country, state, expected) in [
            ("FR", "FR", true),
            ("GP", "FR", true),
            ("GP", "GP", true),
            ("GI", "GB", true),
            ("ZZ", "ZZ", true),
            ("FR", "GP", false),
            ("DE", "FR", false),
            ("ZZ", "FR", false),
        ] {
            assert_eq!(belongs(country, state), expected, "{country} {state}");
        }
    }

    #[test]
    fn every_territory_and_its_state_is_a_code() {
        for (state, territories) in TERRITORIES {
            assert!(is_code(state) && territories.iter().all(|code| is_code(code)), "{state}");
        }
    }
}
