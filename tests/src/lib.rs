//! A desk for journeys and benchmarks: the application over a temporary folder, with a clock that
//! is told what time it is and dialogs that answer from a folder.

#![allow(clippy::unwrap_used, reason = "for tests: an unwrap that fails is the failure")]

pub mod photos;

use breakwater_app::{
    App, Clock, Config, DataFolder, Dialogs, FolderDialogs, Grade, KeyCost,
    api::{
        AnswerChange, AnswerSave, AssessmentRow, AssessmentStart, FacilityInput, FacilitySave, FindingInput, Paper,
        ReportOptions, ReportPageRequest, ReportRequest, VaultCreate, Work,
    },
};
use jiff::{SignedDuration, Zoned};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};
use tempfile::TempDir;

pub const PASSPHRASE: &str = "harbour ladder quiet marmalade";

/// A clock that stands still until it is moved.
#[derive(Clone)]
pub struct Hands(Arc<Mutex<Zoned>>);

impl Hands {
    pub fn forward(&self, seconds: i64) {
        let mut now = self.0.lock().unwrap();
        *now = now.checked_add(SignedDuration::from_secs(seconds)).unwrap();
    }
}

impl Clock for Hands {
    fn now(&self) -> Zoned {
        self.0.lock().unwrap().clone()
    }
}

pub struct Desk {
    folder: TempDir,
    pub hands: Hands,
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("dialogs")).unwrap();
        let now = "2026-11-22T09:00:00+01:00[Europe/Oslo]".parse().unwrap();
        Self { folder, hands: Hands(Arc::new(Mutex::new(now))) }
    }

    /// The application as it starts; each call is a new start.
    pub fn start(&self) -> App {
        self.start_with(Box::new(FolderDialogs::new(self.dialogs())))
    }

    /// With somebody else who answers the dialogs.
    pub fn start_with(&self, dialogs: Box<dyn Dialogs>) -> App {
        App::new(Config {
            data_folder: DataFolder::new(self.data()),
            dialogs,
            clock: Arc::new(self.hands.clone()),
            program: "Breakwater".to_owned(),
            key_cost: KeyCost::Floor,
        })
    }

    /// Started, with a vault made and open.
    pub fn start_with_vault(&self) -> App {
        let app = self.start();
        app.vault_create(vault_create()).unwrap();
        app
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub fn dialogs(&self) -> PathBuf {
        self.folder.path().join("dialogs")
    }

    pub fn vault(&self) -> PathBuf {
        self.data().join("vaults/Port Alder.vault")
    }
}

pub fn vault_create() -> VaultCreate {
    VaultCreate {
        name: "Port Alder".to_owned(),
        passphrase: PASSPHRASE.to_owned(),
        person_name: "Port security officer".to_owned(),
        person_post: "PFSO".to_owned(),
    }
}

pub fn facility() -> FacilityInput {
    FacilityInput {
        kind: breakwater_app::RegisterKind::PortFacility,
        name: "Quay 1".to_owned(),
        imo_port_facility_number: "ZZPRA-0009".to_owned(),
        operator: "Quay Company".to_owned(),
        port: "Port Alder".to_owned(),
        state: "ZZ".to_owned(),
        general: serde_json::Map::default(),
        profile: std::collections::BTreeMap::default(),
        eu_profile: false,
    }
}

/// A facility and an assessment of it with the whole port facility set.
pub fn assessment(app: &App) -> AssessmentRow {
    let facility = app.facility_save(FacilitySave { id: None, facility: facility() }).unwrap();
    app.assessment_start(AssessmentStart {
        facility: facility.id,
        questionnaire: "port-facility".to_owned(),
        kind: breakwater_app::Kind::SelfAssessment,
        reference: String::new(),
        from: None,
    })
    .unwrap()
}

pub fn save(assessment: &str, item: &str, change: AnswerChange) -> AnswerSave {
    AnswerSave { assessment: assessment.to_owned(), item: item.to_owned(), change }
}

/// The least a finding can say.
pub fn observation(fact: &str) -> FindingInput {
    FindingInput {
        item: None,
        grade: Grade::Observation,
        place: String::new(),
        fact: fact.to_owned(),
        objective_evidence: String::new(),
        effect: String::new(),
        immediate_measure: String::new(),
        root_cause: String::new(),
        likelihood: None,
        consequence: None,
        actions: Vec::new(),
        found_on: None,
        also_items: None,
        more_provisions: None,
        repeats: None,
    }
}

pub fn report(assessment: &str) -> ReportRequest {
    ReportRequest {
        assessment: assessment.to_owned(),
        options: ReportOptions {
            edition: breakwater_app::Edition::Full,
            language: "en".to_owned(),
            paper: Paper::A4,
            marking: String::new(),
            date: Some("2026-11-22".to_owned()),
            without: Vec::new(),
            redact: Vec::new(),
            photos_per_page: breakwater_app::PhotosPerPage::default(),
        },
    }
}

/// Every item of the work screen, in its order.
pub fn items(work: &Work) -> Vec<String> {
    work.sections.iter().flat_map(|section| &section.items).map(|item| item.id.clone()).collect()
}

/// The text of every page, as it is read out to those who do not see it.
pub fn text(app: &App, request: &ReportRequest) -> Vec<String> {
    let pages = app.report_preview(request.clone()).unwrap().pages;
    (1..=pages)
        .flat_map(|page| {
            let (assessment, options) = (request.assessment.clone(), request.options.clone());
            app.report_page(ReportPageRequest { assessment, options, page }).unwrap().text
        })
        .collect()
}
