//! The revisions of a record, as document control lists them.

use super::{
    editions::{languages, record},
    layout_rules::check,
    squeezed,
};
use crate::{ReportModel, ReportRevision, RevisionReason, lay_out, redacted};
use breakwater_domain::printing::{Edition, Redaction};
use jiff::civil::date;

const REASON: &str = "The Authority asked for the waterside patrols of level 2 to be looked at again.";

fn revised(language: &str) -> ReportModel {
    let mut model = record(Edition::Full, language);
    let revision = |number, month, finalised_on, why| ReportRevision {
        number,
        begun_on: date(2026, month, 2),
        begun_by: "A. Lind, PFSO".to_owned(),
        finalised_on,
        why,
    };
    model.assessment.revision = 3;
    model.revisions = vec![
        revision(1, 3, Some(date(2026, 4, 20)), RevisionReason::First),
        revision(2, 5, None, RevisionReason::LaterSet),
        revision(3, 11, None, RevisionReason::TakenUp(REASON.to_owned())),
    ];
    model
}

/// The page of document control.
fn control(model: &ReportModel) -> String {
    let document = lay_out(model);
    check(&document, model, "revised");
    let page = document.canvas.headings.iter().find(|heading| heading.target == "control").unwrap().page;
    squeezed(&document.text(page as u32 + 1).join(" "))
}

#[test]
fn every_revision_is_listed_with_its_day_its_author_and_its_reason() {
    for language in languages() {
        let text = control(&revised(language));
        let rows = match language {
            "fr" => [
                "1 2 mars 2026 A. Lind, PFSO Première révision 20 avr. 2026",
                "2 2 mai 2026 A. Lind, PFSO Passage à une version plus récente du questionnaire Pas encore",
            ],
            "es" => [
                "1 2 mar 2026 A. Lind, PFSO Primera revisión 20 abr 2026",
                "2 2 may 2026 A. Lind, PFSO Paso a una versión posterior del cuestionario Aún no",
            ],
            _ => [
                "1 2 Mar 2026 A. Lind, PFSO First revision 20 Apr 2026",
                "2 2 May 2026 A. Lind, PFSO Moved to a later version of the questionnaire Not yet",
            ],
        };
        for row in rows {
            assert!(text.contains(row), "{language}: {row}: {text}");
        }
        assert!(text.contains(REASON), "{language}: {text}");
    }
}

#[test]
fn who_revised_it_and_why_leave_with_their_class() {
    let text = control(&redacted(revised("en"), &[Redaction::Names].into()));
    assert!(!text.contains("A. Lind") && !text.contains(REASON), "{text}");
    assert!(text.contains("First revision"), "the numbers and days stay");
}
