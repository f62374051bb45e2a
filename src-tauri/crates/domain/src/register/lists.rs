//! The lists and their fields.

use super::field::{Field, FieldKind};
use serde::{Deserialize, Serialize};

/// A list of the register, in the order it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum RegisterList {
    Contact,
    Place,
    /// The plan picture the pins of places stand on.
    PlanPicture,
    /// Port facility security assessment: editions, approval, review.
    Pfsa,
    /// Port facility security plan: editions, approval, amendment, review.
    Pfsp,
    /// Statement of Compliance of a Port Facility.
    Statement,
    /// Verifications of a Statement and other visits of the Designated Authority.
    Verification,
    /// Drills and exercises.
    Drill,
    /// Training and certificates, by role.
    Training,
    /// Declarations of Security.
    Declaration,
    Incident,
    LevelChange,
}

use FieldKind::{Date, Finding, ImoNumber, Line, Moment, Note, OneOf, Picture, SeveralOf, Whole};

const fn must(key: &'static str, kind: FieldKind) -> Field {
    Field { key, kind, required: true }
}

const fn may(key: &'static str, kind: FieldKind) -> Field {
    Field { key, kind, required: false }
}

const LEVELS: FieldKind = OneOf(&["1", "2", "3"]);
const PER_MILLE: FieldKind = Whole { min: 0, max: 1000 };
const COUNT: FieldKind = Whole { min: 0, max: 1_000_000 };
const HELD_OR_PLANNED: FieldKind = OneOf(&["held", "planned"]);

/// Ship types of the form of a Statement (ISPS B appendix 2).
const STATEMENT_SHIPS: &[&str] = &[
    "passenger_ship",
    "passenger_high_speed_craft",
    "cargo_high_speed_craft",
    "bulk_carrier",
    "oil_tanker",
    "chemical_tanker",
    "gas_carrier",
    "mobile_offshore_drilling_unit",
    "other_cargo_ship",
];

/// A Declaration is also made with ships outside the Code.
const SHIPS: &[&str] = &[
    "passenger_ship",
    "passenger_high_speed_craft",
    "cargo_high_speed_craft",
    "bulk_carrier",
    "oil_tanker",
    "chemical_tanker",
    "gas_carrier",
    "mobile_offshore_drilling_unit",
    "other_cargo_ship",
    "other",
];

/// Activities of the form of a Declaration of Security (ISPS B appendix 1).
const ACTIVITIES: &[&str] = &[
    "all_security_duties",
    "restricted_areas",
    "access_to_facility",
    "access_to_ship",
    "monitoring_facility_side",
    "monitoring_ship_side",
    "cargo",
    "stores",
    "unaccompanied_baggage",
    "persons_boarding",
    "communication",
];

const PLACES: &[&str] = &[
    "berth",
    "anchorage",
    "gate",
    "restricted_area",
    "cctv_zone",
    "perimeter",
    "water_access",
    "building",
    "other_place",
];

/// After the threats of ISPS B/15.11, and what happens short of them.
const INCIDENTS: &[&str] = &[
    "unauthorized_access",
    "stowaway_attempt",
    "suspect_item",
    "bomb_threat",
    "weapon_or_explosive",
    "sabotage_or_vandalism",
    "tampering",
    "theft",
    "smuggling",
    "unmanned_aircraft",
    "suspicious_behaviour",
    "waterside_approach",
    "cyber_incident",
    "blocked_access",
    "equipment_failure",
    "other_incident",
];

impl RegisterList {
    pub const ALL: [Self; 12] = [
        Self::Contact,
        Self::Place,
        Self::PlanPicture,
        Self::Pfsa,
        Self::Pfsp,
        Self::Statement,
        Self::Verification,
        Self::Drill,
        Self::Training,
        Self::Declaration,
        Self::Incident,
        Self::LevelChange,
    ];

    /// In files, in the command line and in the catalogue (there with hyphens).
    pub const fn key(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Place => "place",
            Self::PlanPicture => "plan_picture",
            Self::Pfsa => "pfsa",
            Self::Pfsp => "pfsp",
            Self::Statement => "statement",
            Self::Verification => "verification",
            Self::Drill => "drill",
            Self::Training => "training",
            Self::Declaration => "declaration",
            Self::Incident => "incident",
            Self::LevelChange => "level_change",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.key() == key.replace('-', "_"))
    }

    pub fn field(self, key: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.key == key)
    }

    /// The fields in the order of form, file and print.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::Contact => {
                const {
                    &[
                        must("post", Line),
                        may("person", Line),
                        must("phone", Line),
                        may("phone_2", Line),
                        may("email", Line),
                        may("designated_on", Date),
                        may("note", Note),
                    ]
                }
            }
            Self::Place => {
                const {
                    &[
                        must("code", Line),
                        must("place_kind", OneOf(PLACES)),
                        must("name", Line),
                        may("note", Note),
                        may("pin_x", PER_MILLE),
                        may("pin_y", PER_MILLE),
                    ]
                }
            }
            Self::PlanPicture => const { &[must("picture", Picture), may("title", Line), may("drawn_on", Date)] },
            // What A/15.2, A/15.4 and A/15.7 leave a trace of.
            Self::Pfsa => {
                const {
                    &[
                        must("reference", Line),
                        may("author", Line),
                        may("done_on", Date),
                        may("approved_on", Date),
                        may("last_review_on", Date),
                        may("next_review_on", Date),
                        may("note", Note),
                    ]
                }
            }
            Self::Pfsp => {
                const {
                    &[
                        must("reference", Line),
                        may("first_approved_on", Date),
                        may("approved_on", Date),
                        may("last_amendment_on", Date),
                        may("last_review_on", Date),
                        may("last_periodic_review_on", Date),
                        may("next_review_on", Date),
                        may("note", Note),
                    ]
                }
            }
            // ISPS B appendix 2.
            Self::Statement => {
                const {
                    &[
                        must("number", Line),
                        may("issued_by", Line),
                        must("issued_on", Date),
                        may("place_of_issue", Line),
                        may("signed_by", Line),
                        must("valid_until", Date),
                        may("ship_types", SeveralOf(STATEMENT_SHIPS)),
                        may("verification_months", Whole { min: 1, max: 60 }),
                        may("note", Note),
                    ]
                }
            }
            Self::Verification => {
                const {
                    &[
                        may("statement", Line),
                        must("on", Date),
                        must("status", HELD_OR_PLANNED),
                        may("verified_by", Line),
                        may("verified_at", Line),
                        may("result", Note),
                    ]
                }
            }
            Self::Drill => {
                const {
                    &[
                        may("number", Line),
                        must("kind", OneOf(&["drill", "exercise"])),
                        must("on", Date),
                        must("status", HELD_OR_PLANNED),
                        // The three forms of B/18.6.
                        may("form", OneOf(&["full_scale", "tabletop", "combined"])),
                        must("scenario", Note),
                        may("participants", COUNT),
                        may("result", Note),
                        may("lessons", Note),
                        may("finding", Finding),
                    ]
                }
            }
            Self::Training => {
                const {
                    &[
                        must("role", Line),
                        may("person", Line),
                        must("course", Line),
                        may("people", COUNT),
                        may("people_with_valid_certificate", COUNT),
                        may("last_on", Date),
                        may("valid_until", Date),
                        may("note", Note),
                    ]
                }
            }
            // ISPS B appendix 1.
            Self::Declaration => {
                const {
                    &[
                        must("number", Line),
                        must("ship", Line),
                        may("ship_type", OneOf(SHIPS)),
                        may("imo_number", ImoNumber),
                        may("port_of_registry", Line),
                        must("valid_from", Moment),
                        must("declared_until", Moment),
                        may("ship_level", LEVELS),
                        may("facility_level", LEVELS),
                        may("requested_by", OneOf(&["ship", "facility", "authority"])),
                        may("reason", Note),
                        may("activities", SeveralOf(ACTIVITIES)),
                        may("signed_for_facility", Line),
                        may("signed_for_ship", Line),
                        may("keep_until", Date),
                        may("note", Note),
                    ]
                }
            }
            Self::Incident => {
                const {
                    &[
                        may("number", Line),
                        must("at", Moment),
                        must("incident_kind", OneOf(INCIDENTS)),
                        may("place", Line),
                        must("what", Note),
                        may("reported_to", Note),
                        may("pfsp_reviewed_on", Date),
                        may("lessons", Note),
                        may("finding", Finding),
                    ]
                }
            }
            Self::LevelChange => {
                const {
                    &[
                        may("number", Line),
                        must("from_level", LEVELS),
                        must("to_level", LEVELS),
                        must("set_at", Moment),
                        may("in_place_at", Moment),
                        may("ended_at", Moment),
                        may("ordered_by", Line),
                        may("reason", Note),
                    ]
                }
            }
        }
    }

    /// The field by which people cite an entry. Two entries of a list never share its value.
    pub const fn cited_by(self) -> Option<&'static str> {
        match self {
            Self::Place => Some("code"),
            Self::Pfsa | Self::Pfsp => Some("reference"),
            Self::Statement | Self::Drill | Self::Declaration | Self::Incident | Self::LevelChange => Some("number"),
            Self::Contact | Self::PlanPicture | Self::Verification | Self::Training => None,
        }
    }

    /// At most one entry in a facility.
    pub const fn single(self) -> bool {
        matches!(self, Self::PlanPicture)
    }

    /// Pairs of fields of which the second never lies before the first.
    pub(super) const fn in_order(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Pfsa => &[
                ("done_on", "approved_on"),
                ("done_on", "last_review_on"),
                ("approved_on", "next_review_on"),
                ("last_review_on", "next_review_on"),
            ],
            Self::Pfsp => &[
                ("first_approved_on", "approved_on"),
                ("first_approved_on", "last_amendment_on"),
                ("first_approved_on", "last_review_on"),
                ("first_approved_on", "last_periodic_review_on"),
                ("approved_on", "next_review_on"),
                ("last_periodic_review_on", "next_review_on"),
            ],
            Self::Statement => &[("issued_on", "valid_until")],
            Self::Training => &[("last_on", "valid_until")],
            Self::Declaration => &[("valid_from", "declared_until"), ("declared_until", "keep_until")],
            Self::Incident => &[("at", "pfsp_reviewed_on")],
            Self::LevelChange => &[("set_at", "in_place_at"), ("set_at", "ended_at"), ("in_place_at", "ended_at")],
            Self::Contact | Self::Place | Self::PlanPicture | Self::Verification | Self::Drill => &[],
        }
    }

    /// Fields that tell of something that has happened.
    pub(super) const fn past(self) -> &'static [&'static str] {
        match self {
            Self::Contact => &["designated_on"],
            // A Declaration is often signed before the ship comes.
            Self::Place | Self::Declaration => &[],
            Self::PlanPicture => &["drawn_on"],
            Self::Pfsa => &["done_on", "approved_on", "last_review_on"],
            Self::Pfsp => {
                &["first_approved_on", "approved_on", "last_amendment_on", "last_review_on", "last_periodic_review_on"]
            }
            Self::Statement => &["issued_on"],
            Self::Verification | Self::Drill => &["on"],
            Self::Training => &["last_on"],
            Self::Incident => &["at", "pfsp_reviewed_on"],
            Self::LevelChange => &["set_at", "in_place_at", "ended_at"],
        }
    }
}
