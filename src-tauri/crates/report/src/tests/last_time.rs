//! Against last time: each number of then beside the number of now, with its n.

use super::{
    all_text,
    editions::{languages, record},
    layout_rules::check,
};
use crate::{ReportModel, ReportProgress, Tally, lay_out};
use breakwater_domain::{
    answer::Verdict,
    printing::Edition,
    progress::{ItemChange, ItemChanges},
    questionnaire::Part,
};

/// Last time everything was answered Yes but for one item of Part A and two of Part B.
fn followed(language: &str) -> ReportModel {
    let mut model = record(Edition::Full, language);
    let mut scores = model.scores.clone();
    for (score, lost) in scores.iter_mut().zip([1, 2, 0]) {
        let items = score.items();
        (score.counted, score.yes, score.no, score.partly) = (items, items - lost, lost, 0);
        (score.points, score.not_observed, score.not_applicable, score.unanswered) = (f64::from(score.yes), 0, 0, 0);
    }
    let items: Vec<_> = model.questionnaire.items().take(14).map(|item| item.id.clone()).collect();
    let changed = items.into_iter().map(|item| ItemChange {
        item,
        was: Some(Verdict::No),
        is: Some(Verdict::Partly),
        comment_was: String::new(),
        comment_is: String::new(),
    });
    model.progress = Some(ReportProgress {
        reference: "SA-7".to_owned(),
        section_scores: model.questionnaire.sections.iter().map(|one| (one.id.clone(), scores.clone())).collect(),
        tally: Tally { yes: 275, no: 3, ..Tally::default() },
        scores,
        items: ItemChanges { changed: changed.collect(), unchanged: 3, not_answered_yet: 67 },
        findings: Vec::new(),
    });
    model
}

#[test]
fn the_numbers_of_last_time_stand_with_their_n_wherever_those_of_this_time_do() {
    for language in languages() {
        let model = followed(language);
        let document = lay_out(&model);
        check(&document, &model, language);
        let text = all_text(&document);
        let of = |part| {
            let score = model.progress.as_ref().unwrap().scores.iter().find(|score| score.part == part).unwrap();
            (score.whole_percent().unwrap(), score.counted)
        };
        for part in [Part::A, Part::B] {
            let (percent, n) = of(part);
            let then = match language {
                "fr" => format!("SA-7 : {percent} %, n = {n}, 0 non observé"),
                "es" => format!("SA-7: {percent} %, n = {n}, no observados: 0"),
                _ => format!("SA-7: {percent} %, n = {n}, 0 not observed"),
            };
            // At a glance, and beside each section.
            assert!(text.matches(&then).count() > 5, "{language}: {then}");
        }
        let mix = match language {
            "fr" => "SA-7 Oui 275, Non 3",
            "es" => "SA-7 Sí 275, No 3",
            _ => "SA-7 Yes 275, No 3",
        };
        assert!(text.contains(mix), "{language}: the bar has its figures below it");
    }
}

#[test]
fn a_record_that_follows_none_compares_with_nothing() {
    let model = record(Edition::Full, "en");
    assert!(!all_text(&lay_out(&model)).contains("SA-7"));
}
