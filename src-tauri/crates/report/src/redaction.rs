//! A redacted edition: the model without what is withheld. It is taken out before anything is laid out, so no text, no
//! picture, no bookmark and no property of the file can hold it.
//!
//! A field that says one thing (the name of an assessor, a place) leaves with its class. What somebody wrote freely may
//! hold anything, and nobody guesses what: with names, places or weaknesses withheld it leaves whole. What stands in its
//! place is a word in a box ([`mark`]).

use crate::{
    layout::{
        canvas::{Canvas, Mark, Path, Placed},
        shape::rounded,
    },
    model::{Declared, Nature, ReportModel, RevisionReason},
    theme::color,
};
use breakwater_domain::{
    answer::Answer,
    evidence::EvidenceKind,
    facility::TagState,
    printing::Redaction::{self, Facility, Names, Photos, Places, Vulnerabilities},
};
use breakwater_locale::Words;
use std::collections::{BTreeMap, BTreeSet};

/// The model without what the classes withhold; the digest of the record stays that of the whole.
pub fn redacted(mut model: ReportModel, classes: &BTreeSet<Redaction>) -> ReportModel {
    if classes.is_empty() {
        return model;
    }
    let cut = Cut { classes, label: label(&Words::new(&model.language)) };
    cut.whose(&mut model);
    cut.people(&mut model);
    cut.scope(&mut model);
    cut.answers(&mut model);
    cut.findings(&mut model);
    cut.annexes(&mut model);
    model.withheld.extend(classes);
    model
}

/// The word that stands for what was taken out. It never breaks, so that it can be boxed.
pub(crate) fn label(words: &Words) -> String {
    words.say("print-withheld").replace(' ', "\u{a0}")
}

struct Cut<'a> {
    classes: &'a BTreeSet<Redaction>,
    label: String,
}

impl Cut<'_> {
    fn out(&self, text: &mut String, classes: &[Redaction]) {
        if !text.trim().is_empty() && classes.iter().any(|class| self.classes.contains(class)) {
            text.clone_from(&self.label);
        }
    }

    fn free(&self, text: &mut String) {
        self.out(text, &[Names, Places, Vulnerabilities]);
    }

    fn place(&self, text: &mut String) {
        self.free(text);
    }

    /// Lists leave as one: how many entries there were says something too.
    fn list(&self, list: &mut Vec<String>) {
        let mut first = list.iter().find(|text| !text.trim().is_empty()).cloned().unwrap_or_default();
        let before = first.clone();
        self.free(&mut first);
        if first != before {
            *list = vec![first];
        }
    }

    fn by_nature(&self, text: &mut String, nature: Nature) {
        match nature {
            Nature::Plain => {}
            Nature::Free => self.free(text),
            Nature::Name => self.out(text, &[Names]),
            Nature::Place => self.place(text),
            Nature::Facility => self.out(text, &[Facility]),
        }
    }

    fn whose(&self, model: &mut ReportModel) {
        if self.classes.contains(&Facility) {
            let head = &mut model.facility;
            head.name.clone_from(&self.label);
            for text in [&mut head.number, &mut head.port, &mut head.state, &mut head.operator] {
                text.clear();
            }
            model.chosen.logo = None;
            model.annexes.overlay = None;
            self.out(&mut model.assessment.reference, &[Facility]);
        }
        for fact in &mut model.general {
            self.by_nature(&mut fact.value, fact.nature);
        }
        for row in &mut model.profile {
            if let Declared::Absent { why } = &mut row.declared {
                self.free(why);
            }
        }
        for state in model.annexes.profile.values_mut() {
            if let TagState::Absent { why } = state {
                self.free(why);
            }
        }
        model.not_applicable_by_profile.values_mut().for_each(|why| self.free(why));
    }

    /// Posts stay: they say what somebody does, not who it is.
    fn people(&self, model: &mut ReportModel) {
        for member in &mut model.assessment.scope.team {
            self.out(&mut member.name, &[Names]);
            self.free(&mut member.reason);
        }
        for revision in &mut model.revisions {
            self.out(&mut revision.begun_by, &[Names]);
            if let RevisionReason::TakenUp(reason) = &mut revision.why {
                self.free(reason);
            }
        }
        for signature in &mut model.signatures {
            self.out(&mut signature.who, &[Names]);
            self.free(&mut signature.reason);
        }
        if self.classes.contains(&Names) {
            // Owners stay apart, so that each still has a sheet: by number, in the order in which they occur.
            let words = Words::new(&model.language);
            let mut known: BTreeMap<String, String> = BTreeMap::new();
            for action in model.findings.iter_mut().flat_map(|finding| &mut finding.actions) {
                if action.owner.trim().is_empty() {
                    continue;
                }
                let number = known.len() + 1;
                let owner = known.entry(std::mem::take(&mut action.owner)).or_insert_with(|| {
                    let said = [("number", number.into()), ("withheld", self.label.as_str().into())];
                    words.say_with("print-withheld-owner", &said)
                });
                action.owner.clone_from(owner);
            }
        }
    }

    fn scope(&self, model: &mut ReportModel) {
        let scope = &mut model.assessment.scope;
        self.free(&mut scope.independence_statement);
        for list in [
            &mut scope.places_visited,
            &mut scope.places_not_visited,
            &mut scope.documents_examined,
            &mut scope.people_interviewed,
            &mut scope.summary,
            &mut scope.strengths,
            &mut scope.concerns,
        ] {
            self.list(list);
        }
    }

    fn answers(&self, model: &mut ReportModel) {
        model.answers.values_mut().for_each(|answer| self.answer(answer));
        model.annexes.dropped.iter_mut().for_each(|dropped| self.answer(&mut dropped.answer));
    }

    fn answer(&self, answer: &mut Answer) {
        for text in [&mut answer.reason, &mut answer.comment, &mut answer.text, &mut answer.equivalent] {
            self.free(text);
        }
    }

    fn findings(&self, model: &mut ReportModel) {
        for finding in &mut model.findings {
            self.place(&mut finding.place);
            for text in [
                &mut finding.fact,
                &mut finding.objective_evidence,
                &mut finding.effect,
                &mut finding.immediate_measure,
                &mut finding.root_cause,
            ] {
                self.free(text);
            }
            finding.provisions.iter_mut().for_each(|cited| self.free(cited));
            finding.provisions.dedup();
            self.out(&mut finding.samples, &[Vulnerabilities]);
            if self.classes.contains(&Vulnerabilities) {
                (finding.likelihood, finding.consequence) = (None, None);
            }
            if let Some(closed) = &mut finding.closed {
                self.out(&mut closed.by, &[Names]);
                self.free(&mut closed.note);
            }
            for action in &mut finding.actions {
                self.free(&mut action.what);
                self.free(&mut action.proof);
                if let Some((_, by)) = &mut action.verified {
                    self.out(by, &[Names]);
                }
            }
        }
        if let Some(progress) = &mut model.progress {
            self.out(&mut progress.reference, &[Facility]);
            for change in &mut progress.items.changed {
                self.free(&mut change.comment_was);
                self.free(&mut change.comment_is);
            }
            for (_, was, is) in &mut progress.findings {
                for finding in [was, is].into_iter().flatten() {
                    self.free(&mut finding.fact);
                }
            }
        }
        for sample in &mut model.samples {
            self.free(&mut sample.what);
            self.free(&mut sample.note);
        }
    }

    fn annexes(&self, model: &mut ReportModel) {
        let annexes = &mut model.annexes;
        if self.classes.contains(&Vulnerabilities) {
            annexes.table = None;
        } else if let Some(table) = &mut annexes.table {
            for scenario in &mut table.scenarios {
                let content = &mut scenario.content;
                for text in [
                    &mut content.asset,
                    &mut content.scenario,
                    &mut content.existing_measures,
                    &mut content.reasons,
                    &mut content.proposed_measures,
                    &mut content.owner,
                    &mut content.accepted_by,
                ] {
                    self.free(text);
                }
            }
        }
        for table in &mut annexes.register {
            for row in &mut table.rows {
                for (text, column) in row.iter_mut().zip(&table.columns) {
                    self.by_nature(text, column.nature);
                }
            }
        }
        annexes.standing.iter_mut().for_each(|due| self.free(&mut due.detail));
        for piece in &mut annexes.evidence {
            self.free(&mut piece.place);
            self.free(&mut piece.name);
            self.free(&mut piece.file_name);
            if self.classes.contains(&Photos) {
                piece.picture = None;
                if piece.kind == EvidenceKind::Photo {
                    self.out(&mut piece.name, &[Photos]);
                    self.out(&mut piece.file_name, &[Photos]);
                    self.out(&mut piece.place, &[Photos]);
                    piece.taken = None;
                }
            }
        }
    }
}

/// Puts each word that stands for something taken out into a box.
pub(crate) fn mark(canvas: &mut Canvas, label: &str) {
    for page in &mut canvas.pages {
        let mut boxes: Vec<(usize, Placed)> = Vec::new();
        for (at, placed) in page.marks.iter().enumerate() {
            let Mark::Text { x, y, run } = &placed.mark else { continue };
            for (from, _) in run.text.match_indices(label) {
                let to = from + label.len();
                let advance = |until: usize| -> f32 {
                    let before = run.glyphs.iter().filter(|glyph| (glyph.from as usize) < until);
                    before.map(|glyph| glyph.advance * run.size).sum()
                };
                let (left, right) = (x + advance(from), x + advance(to));
                let area = [left, y - 0.80 * run.size, right - left, 1.06 * run.size];
                let path = Path { segments: rounded(area, 1.5), fill: Some(color::SUNK), stroke: None };
                boxes.push((at, Placed { element: None, mark: Mark::Path(path) }));
            }
        }
        for (at, placed) in boxes.into_iter().rev() {
            page.marks.insert(at, placed);
        }
    }
}
