//! A blank form of a set on paper, for the walk around the fence.

use crate::{
    api::{FileSaved, Paper, PaperFormSave},
    error::{Error, Result},
    files,
    report_model::facility_head,
    reports::safe_file_name,
    session::Session,
};
use breakwater_domain::{facility::Facility, questionnaire::QuestionnaireSet};
use breakwater_locale::Words;
use breakwater_report::{Hints, PaperForm, paper_form};
use jiff::civil::Date;
use std::path::Path;

/// How a form is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Printed<'a> {
    pub language: &'a str,
    pub paper: Paper,
    pub hints: bool,
    pub date: Date,
}

impl Session {
    /// The form, with the name it is offered under.
    pub fn paper_form(&mut self, request: &PaperFormSave) -> Result<(String, Vec<u8>)> {
        let set = self.set(&request.hash)?;
        let facility = request.facility.as_deref().map(|id| self.facility(id)).transpose()?;
        let printed =
            Printed { language: &request.language, paper: request.paper, hints: request.hints, date: self.today() };
        Ok((file_name(&set, &request.language), bytes(&set, facility.as_ref(), printed)?))
    }
}

/// Writes the form of a set. Needs no vault.
pub fn save(set: &QuestionnaireSet, printed: Printed<'_>, path: &Path) -> Result<FileSaved> {
    files::save(path, &bytes(set, None, printed)?)
}

fn bytes(set: &QuestionnaireSet, facility: Option<&Facility>, printed: Printed<'_>) -> Result<Vec<u8>> {
    if breakwater_locale::language(printed.language).is_none() {
        return Err(Error::bad_request(format!("language: {}", printed.language)));
    }
    let words = Words::new(printed.language);
    let form = PaperForm {
        questionnaire: set.in_language(printed.language).clone(),
        questionnaire_hash: set.hash().to_owned(),
        overlay: set.overlay().cloned(),
        general: set.general_with_head(printed.language).to_vec(),
        facility: facility.map(|facility| facility_head(facility, &words)),
        paper: match printed.paper {
            Paper::A4 => breakwater_report::Paper::A4,
            Paper::Letter => breakwater_report::Paper::Letter,
        },
        marking: String::new(),
        date: printed.date,
        hints: if printed.hints { Hints::LookAndAsk } else { Hints::Without },
        // A form for nobody in particular may end up in the European Union.
        eu_marks: facility.is_none_or(|facility| facility.eu_profile),
    };
    Ok(paper_form(&form, &words).pdf()?)
}

fn file_name(set: &QuestionnaireSet, language: &str) -> String {
    let name = Words::new(language).say_with(
        "file-name-form",
        &[
            (
                "set",
                set.overlay().map_or_else(|| set.id().to_string(), |o| format!("{} {}", set.id(), o.head.id)).into(),
            ),
            ("version", set.version().to_string().into()),
            ("language", language.into()),
        ],
    );
    safe_file_name(&name)
}
