//! Every field of every call that holds text, and what becomes of it here. A new field without a row fails a test.

use std::{collections::BTreeSet, fs};

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Words of people: something is planted in it.
    Words,
    /// Names something that is there already, or one of a closed list, a date, a number, a language.
    Named,
    /// Opens something. Never shown; looked for on the disk like everything else.
    Secret,
    /// Fields by their names, which the forms of the record tell: each of them is planted in.
    Form,
    /// Somebody's own choice of a name on the disk.
    OnDisk,
}

use Holds::{Form, Named, OnDisk, Secret, Words};

pub(super) const FIELDS: &[(&str, &[(&str, Holds)])] = &[
    ("Preferences", &[("language", Named)]),
    ("PassphraseCheck", &[("passphrase", Secret)]),
    ("VaultCreate", &[("name", OnDisk), ("passphrase", Secret), ("person_name", Words), ("person_post", Words)]),
    ("VaultUnlock", &[("passphrase", Secret)]),
    ("VaultUnlockRecovery", &[("groups", Secret)]),
    ("PassphraseChange", &[("passphrase", Secret), ("groups", Secret), ("new", Secret)]),
    ("RestoreRequest", &[("backup", Named)]),
    ("DraftPiece", &[("place", Words), ("text", Words)]),
    ("DraftAnswer", &[("assessment", Named), ("item", Named)]),
    ("RescueRequest", &[("passphrase", Secret), ("groups", Secret)]),
    ("RescueApply", &[("passphrase", Secret), ("groups", Secret), ("backup", Named)]),
    ("RecoveryKeyMake", &[("passphrase", Secret), ("groups", Secret)]),
    ("RecoverySheetSave", &[("groups", Secret)]),
    ("PersonAdd", &[("name", Words), ("post", Words)]),
    ("PersonAct", &[("id", Named)]),
    ("FacilityGet", &[("id", Named)]),
    ("FacilitySave", &[("id", Named)]),
    (
        "FacilityInput",
        &[
            ("name", Words),
            ("imo_port_facility_number", Named),
            ("operator", Words),
            ("port", Words),
            ("state", Named),
            ("general", Form),
        ],
    ),
    ("ProfileTag", &[("why", Words)]),
    ("RegisterGet", &[("facility", Named)]),
    ("RegisterSave", &[("facility", Named), ("id", Named), ("content", Form)]),
    ("RegisterRemove", &[("id", Named), ("reason", Words)]),
    ("RegisterFinding", &[("entry", Named)]),
    ("FindingEarlier", &[("assessment", Named)]),
    ("FindingSave", &[("assessment", Named), ("id", Named)]),
    (
        "FindingInput",
        &[
            ("item", Named),
            ("place", Words),
            ("fact", Words),
            ("objective_evidence", Words),
            ("effect", Words),
            ("immediate_measure", Words),
            ("root_cause", Words),
            ("found_on", Named),
            ("also_items", Named),
            ("more_provisions", Words),
            ("repeats", Named),
        ],
    ),
    ("ActionInput", &[("id", Named), ("what", Words), ("due_on", Named)]),
    ("OwnerView", &[("person", Named), ("label", Words)]),
    ("RegisterExport", &[("facility", Named)]),
    ("RegisterImportPreview", &[("facility", Named)]),
    ("RegisterImport", &[("token", Named)]),
    ("CalendarRequest", &[("facility", Named)]),
    ("SetExport", &[("hash", Named)]),
    ("SetRemove", &[("hash", Named)]),
    ("PaperFormSave", &[("hash", Named), ("language", Named), ("facility", Named)]),
    ("AssessmentList", &[("facility", Named)]),
    ("AssessmentStart", &[("facility", Named), ("questionnaire", Named), ("reference", Words), ("from", Named)]),
    ("AssessmentOpen", &[("id", Named)]),
    ("AssessmentPlace", &[("assessment", Named), ("item", Named)]),
    ("ProvisionList", &[("assessment", Named)]),
    ("LevelList", &[("assessment", Named)]),
    ("ProfileTagSave", &[("assessment", Named), ("tag", Named)]),
    ("SetVersions", &[("assessment", Named)]),
    ("UpgradeRequest", &[("assessment", Named), ("hash", Named)]),
    ("ScopeSave", &[("assessment", Named)]),
    (
        "ScopeView",
        &[
            ("independence_statement", Words),
            ("places_visited", Words),
            ("places_not_visited", Words),
            ("documents_examined", Words),
            ("people_interviewed", Words),
            ("period_from", Named),
            ("period_to", Named),
            ("summary", Words),
            ("strengths", Words),
            ("concerns", Words),
        ],
    ),
    ("TeamMemberView", &[("name", Words), ("post", Words), ("reason", Words)]),
    ("AnswerSave", &[("assessment", Named), ("item", Named)]),
    ("AnswerChange", &[("reason", Words), ("comment", Words), ("text", Words), ("equivalent", Words)]),
    ("SignOffRequest", &[("assessment", Named)]),
    ("ReviewReturn", &[("assessment", Named), ("reason", Words)]),
    ("AssessmentFinalise", &[("assessment", Named), ("reason", Words)]),
    ("AssessmentReopen", &[("assessment", Named), ("reason", Words)]),
    ("OwnPassphraseGive", &[("person", Named), ("passphrase", Secret)]),
    ("OwnPassphraseChange", &[("person", Named), ("old", Secret), ("new", Secret)]),
    ("OwnPassphraseTake", &[("person", Named)]),
    ("HistoryRequest", &[("assessment", Named), ("person", Named)]),
    ("HeadCompare", &[("hash", Named)]),
    ("PersonErase", &[("person", Named), ("confirmation", Named)]),
    ("FacilityDelete", &[("id", Named), ("confirmation", Named), ("reason", Words)]),
    ("FacilityRestore", &[("id", Named)]),
    ("AnswersKeep", &[("assessment", Named)]),
    ("ScenarioSave", &[("assessment", Named), ("id", Named)]),
    (
        "ScenarioInput",
        &[
            ("asset", Words),
            ("threat_type", Named),
            ("scenario", Words),
            ("existing_measures", Words),
            ("reasons", Words),
            ("proposed_measures", Words),
            ("owner", Words),
            ("review_date", Named),
            ("accepted_by", Words),
        ],
    ),
    ("ScenarioRemove", &[("assessment", Named), ("id", Named)]),
    ("ItemHistory", &[("assessment", Named), ("item", Named)]),
    ("UndoRequest", &[("assessment", Named)]),
    ("FindingList", &[("assessment", Named)]),
    ("FindingFilter", &[("section", Named), ("place", Named)]),
    ("FindingGet", &[("id", Named)]),
    ("ActionSave", &[("finding", Named), ("action", Named), ("what", Words), ("due_on", Named), ("proof", Words)]),
    ("FindingVerify", &[("finding", Named), ("action", Named), ("proof", Words)]),
    ("FindingClose", &[("finding", Named), ("note", Words)]),
    ("FindingReopen", &[("finding", Named), ("reason", Words)]),
    ("FindingBulk", &[("findings", Named), ("due_on", Named)]),
    ("ChangeListRequest", &[("assessment", Named)]),
    ("SamplingList", &[("assessment", Named)]),
    (
        "SampleSave",
        &[
            ("assessment", Named),
            ("id", Named),
            ("item", Named),
            ("finding", Named),
            ("what", Words),
            ("taken_on", Named),
            ("note", Words),
        ],
    ),
    ("SampleRemove", &[("assessment", Named), ("id", Named)]),
    ("EvidenceList", &[("assessment", Named)]),
    (
        "EvidenceTarget",
        &[("assessment", Named), ("item", Named), ("finding", Named), ("action", Named), ("record", Named)],
    ),
    ("EvidenceAdd", &[("assessment", Named)]),
    // The bytes are a picture's: what stands in those is the business of the tests of evidence.
    ("EvidenceSource", &[("offer", Named), ("file_name", Words), ("base64", Named), ("text", Words)]),
    (
        "EvidenceSave",
        &[
            ("id", Named),
            ("assessment", Named),
            ("caption", Words),
            ("place", Words),
            ("taken_at", Named),
            ("taken_zone", Named),
            ("text", Words),
        ],
    ),
    ("EvidenceLink", &[("id", Named), ("assessment", Named)]),
    ("EvidenceMark", &[("id", Named), ("assessment", Named)]),
    ("Mark", &[("text", Words)]),
    ("EvidenceExport", &[("id", Named)]),
    ("EvidenceChoice", &[("id", Named), ("assessment", Named)]),
    ("ReportOf", &[("assessment", Named)]),
    ("ReportWordsSave", &[("assessment", Named), ("summary", Words), ("strengths", Words), ("concerns", Words)]),
    ("ReportRequest", &[("assessment", Named)]),
    ("ReportOptions", &[("language", Named), ("marking", Words), ("date", Named)]),
    ("ReportPageRequest", &[("assessment", Named)]),
    ("TrustedKeySave", &[("public_key", Named), ("name", Words)]),
    ("TrustedKeyRemove", &[("public_key", Named)]),
    ("RecordExport", &[("assessment", Named), ("language", Named), ("marking", Words), ("date", Named)]),
];

/// `AnswerChange.comment` for every field that holds words.
pub(super) fn with_words() -> BTreeSet<String> {
    FIELDS
        .iter()
        .flat_map(|(of, fields)| {
            fields.iter().filter(|(_, holds)| *holds == Words).map(move |(name, _)| format!("{of}.{name}"))
        })
        .collect()
}

/// Every field that can hold text of every type the window sends, read from the window's own types.
fn of_the_calls() -> BTreeSet<String> {
    let top = xtask::top();
    let calls = fs::read_to_string(top.join("src-tauri/crates/app/src/api/commands.in")).unwrap();
    let types = fs::read_to_string(top.join("ui/src/ipc/generated/types.ts")).unwrap();
    let types = without_comments(&types);
    let body = |name: &str| {
        let begins = format!("export type {name} = ");
        types.split_once(&begins).map(|(_, after)| after.split_once(";\n").map_or(after, |(body, _)| body).to_owned())
    };
    let mut waiting: Vec<String> = calls
        .lines()
        .filter_map(|line| line.trim().split_once(": ")?.1.split_once(" =>").map(|(request, _)| request.to_owned()))
        .collect();
    assert!(waiting.len() > 100, "the calls are read: {waiting:?}");
    let (mut seen, mut found) = (BTreeSet::new(), BTreeSet::new());
    while let Some(name) = waiting.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        let Some(body) = body(&name) else { continue };
        for piece in body.split([',', '{', '}']) {
            let Some((field, kind)) = piece.split_once(':') else { continue };
            let field = field.trim().trim_end_matches('?');
            let is_name =
                field.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_');
            if is_name && ["string", "unknown"].iter().any(|one| kind.contains(one)) {
                found.insert(format!("{name}.{field}"));
            }
        }
        let words = body.split(|letter: char| !letter.is_ascii_alphanumeric());
        waiting
            .extend(words.filter(|word| word.starts_with(|first: char| first.is_ascii_uppercase())).map(str::to_owned));
    }
    found
}

fn without_comments(text: &str) -> String {
    let mut parts = text.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| kept + part.split_once("*/").map_or("", |(_, after)| after))
}

#[test]
fn every_field_of_a_call_that_holds_text_has_its_row() {
    let rows: BTreeSet<String> =
        FIELDS.iter().flat_map(|(of, fields)| fields.iter().map(move |(name, _)| format!("{of}.{name}"))).collect();
    let fields = of_the_calls();
    let missing: Vec<_> = fields.difference(&rows).collect();
    assert!(missing.is_empty(), "say what these hold, and plant something in them if it is words: {missing:?}");
    let gone: Vec<_> = rows.difference(&fields).collect();
    assert!(gone.is_empty(), "no call has these any more: {gone:?}");
    assert!(with_words().len() >= 20, "at least twenty");
}
