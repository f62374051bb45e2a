//! Sampling sheets of an assessment, and the sentences they offer.

use crate::{
    api::{ErrorCode, SampleSave, SampleTotal, SampleView, Sampling},
    error::{Refusal, Result},
    session::{Session, new_id, parse_date, parse_finding},
    work::refuse_finalised,
};
use breakwater_domain::{
    assessment::Assessment,
    finding::Finding,
    ids::{ItemId, SampleId},
    sampling::{self, Sample, SampleProblem, Total},
};
use breakwater_locale::Words;
use breakwater_vault::tables;

impl Session {
    pub fn sampling_list(&mut self, assessment: &str) -> Result<Sampling> {
        let assessment = self.assessment(assessment)?;
        self.sampling(&assessment)
    }

    fn sampling(&mut self, assessment: &Assessment) -> Result<Sampling> {
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let (samples, findings) = self.vault.read(|reading| {
            Ok::<_, crate::Error>((
                tables::sample::of_assessment(reading, assessment.id)?,
                tables::finding::of_assessment(reading, assessment.id)?,
            ))
        })?;
        let number = |sample: &Sample| {
            let finding = findings.iter().find(|finding| Some(finding.id) == sample.finding);
            finding.map(|finding| finding.number.clone())
        };
        let item_number = |sample: &Sample| {
            let item = sample.item.as_ref().and_then(|item| set.english().item(item));
            item.map(|item| item.number.clone())
        };
        let sheets = samples
            .iter()
            .map(|sample| SampleView {
                id: sample.id.to_string(),
                assessment: sample.assessment.to_string(),
                item: sample.item.as_ref().map(ToString::to_string),
                item_number: item_number(sample),
                finding: sample.finding.map(|id| id.to_string()),
                finding_number: number(sample),
                kind: sample.kind,
                what: sample.what.clone(),
                taken_on: sample.taken_on.to_string(),
                checked: sample.checked,
                failed: sample.failed,
                note: sample.note.clone(),
            })
            .collect();
        let mut items: Vec<&ItemId> = samples.iter().filter_map(|sample| sample.item.as_ref()).collect();
        items.sort();
        items.dedup();
        let of_items = items.into_iter().flat_map(|item| {
            let of_item = samples.iter().filter(move |sample| sample.item.as_ref() == Some(item));
            sampling::totals(of_item).into_iter().map(move |total| (Some(item), None, total))
        });
        let of_findings = findings.iter().flat_map(|finding| {
            totals_for(finding, &samples).into_iter().map(move |total| (None, Some(finding), total))
        });
        let totals = of_items
            .chain(of_findings)
            .map(|(item, finding, total)| SampleTotal {
                item: item.map(ToString::to_string),
                finding: finding.map(|finding| finding.id.to_string()),
                kind: total.kind,
                checked: total.checked,
                failed: total.failed,
                sentence: sentence(&self.words, &total),
            })
            .collect();
        Ok(Sampling { sheets, totals })
    }

    pub fn sample_save(&mut self, request: SampleSave) -> Result<Sampling> {
        let assessment = self.assessment(&request.assessment)?;
        refuse_finalised(&assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let item = request.item.filter(|item| !item.is_empty()).map(ItemId::new);
        if let Some(item) = item.as_ref().filter(|item| set.english().item(item).is_none()) {
            return Err(Refusal::of(ErrorCode::UnknownItem).with("item", item).at("item").into());
        }
        let finding = match request.finding.filter(|finding| !finding.is_empty()) {
            Some(id) => {
                let wanted = parse_finding(&id)?;
                let found = self.vault.read(|reading| tables::finding::get(reading, wanted))?;
                let found = found.filter(|finding| finding.assessment == assessment.id);
                Some(found.ok_or_else(|| Refusal::of(ErrorCode::UnknownFinding).with("id", &id))?)
            }
            None => None,
        };
        let id = match request.id {
            Some(id) => self.sample(&assessment, &id)?.id,
            None => SampleId::new(new_id()),
        };
        let taken_on = request.taken_on.filter(|day| !day.is_empty());
        let sample = Sample {
            id,
            assessment: assessment.id,
            item: item.clone(),
            finding: finding.map(|finding| finding.id),
            kind: request.kind,
            what: request.what,
            taken_on: taken_on.map_or_else(|| Ok(self.today()), |day| parse_date("taken_on", &day))?,
            checked: request.checked,
            failed: request.failed,
            note: request.note,
        }
        .tidied();
        if let Some(problem) = sample.check().first() {
            return Err(refusal(problem).into());
        }
        let act = self.undoable("sample_saved", assessment.id, item.as_ref());
        self.vault.write(&act, |writing| tables::sample::save(writing, &sample))?;
        self.sampling(&assessment)
    }

    pub fn sample_remove(&mut self, assessment: &str, id: &str) -> Result<Sampling> {
        let assessment = self.assessment(assessment)?;
        refuse_finalised(&assessment)?;
        let sample = self.sample(&assessment, id)?;
        let act = self.undoable("sample_removed", assessment.id, sample.item.as_ref());
        self.vault.write(&act, |writing| tables::sample::remove(writing, sample.id))?;
        self.sampling(&assessment)
    }

    fn sample(&self, assessment: &Assessment, id: &str) -> Result<Sample> {
        let unknown = || Refusal::of(ErrorCode::UnknownSample).with("id", id);
        let wanted: SampleId = id.parse().map_err(|_| unknown())?;
        let found = self.vault.read(|reading| tables::sample::get(reading, wanted))?;
        Ok(found.filter(|sample| sample.assessment == assessment.id).ok_or_else(unknown)?)
    }
}

/// What the sheets say for a finding.
pub(crate) fn totals_for(finding: &Finding, samples: &[Sample]) -> Vec<Total> {
    let items: Vec<&ItemId> = finding.content.items().collect();
    sampling::totals(samples.iter().filter(|sample| sample.speaks_for(finding.id, &items)))
}

/// "Of 40 passes checked, 3 were not in order."
pub(crate) fn sentence(words: &Words, total: &Total) -> String {
    let key = format!("sampling-sentence-{}", total.kind.key().replace('_', "-"));
    words.say_with(&key, &[("checked", total.checked.into()), ("failed", total.failed.into())])
}

fn refusal(problem: &SampleProblem) -> Refusal {
    match problem {
        SampleProblem::Checked { .. } => {
            Refusal::of(ErrorCode::SampleNumbers).with("limit", sampling::MOST).at("checked")
        }
        SampleProblem::Failed { .. } => {
            Refusal::of(ErrorCode::SampleNumbers).with("limit", sampling::MOST).at("failed")
        }
        SampleProblem::TextTooLong { field, limit } => {
            Refusal::of(ErrorCode::TextTooLong).with("limit", limit).at(*field)
        }
    }
}
