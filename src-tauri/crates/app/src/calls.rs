//! The calls that go straight to the open session, one line each; and the proof that every call of
//! the list has its method.

#![allow(
    clippy::needless_pass_by_value,
    clippy::redundant_closure_for_method_calls,
    clippy::wildcard_imports,
    reason = "all calls have one shape, `fn(&App, Request) -> Result<Response>`, and all the types there are"
)]

use crate::{App, api::*, error::Result, files};
use breakwater_locale::Words;

impl App {
    pub fn home(&self, _: Nothing) -> Result<Home> {
        self.with(|session| session.home())
    }

    pub fn facility_list(&self, _: Nothing) -> Result<Vec<FacilityRow>> {
        self.with(|session| session.facility_list())
    }

    pub fn facility_get(&self, request: FacilityGet) -> Result<FacilityView> {
        self.with(|session| session.facility_get(&request.id))
    }

    pub fn facility_form(&self, _: Nothing) -> Result<FacilityForm> {
        self.with(|session| session.facility_form())
    }

    pub fn facility_save(&self, request: FacilitySave) -> Result<FacilityView> {
        self.with(|session| session.facility_save(request))
    }

    pub fn register_form(&self, _: Nothing) -> Result<Vec<RegisterListForm>> {
        self.with(|session| Ok(session.register_form()))
    }

    pub fn register_list(&self, request: RegisterGet) -> Result<RegisterView> {
        self.with(|session| session.register_list(&request.facility))
    }

    pub fn register_save(&self, request: RegisterSave) -> Result<RegisterSaved> {
        self.with(|session| session.register_save(&request))
    }

    pub fn register_remove(&self, request: RegisterRemove) -> Result<RegisterChanged> {
        self.with(|session| session.register_remove(&request))
    }

    pub fn register_undo(&self, request: RegisterUndo) -> Result<RegisterChanged> {
        self.with(|session| session.register_undo(request.seq))
    }

    pub fn register_finding(&self, request: RegisterFinding) -> Result<FindingView> {
        self.with(|session| session.register_finding(request))
    }

    pub fn register_export(&self, request: RegisterExport) -> Result<Option<FileSaved>> {
        let (name, bytes) = self.with(|session| session.register_table(&request))?;
        self.save_file(&name, &bytes, "dialog-save-register")
    }

    /// Asks which file, then reads it.
    pub fn register_import_preview(&self, request: RegisterImportPreview) -> Result<Option<RegisterPreview>> {
        let words = self.with(|session| Ok(Words::clone(&session.words)))?;
        match self.dialogs().open_file(&words.say("dialog-open-register"), &["csv", "xlsx"]) {
            Some(path) => {
                self.with(|session| session.register_import_look(&request.facility, request.list, &path)).map(Some)
            }
            None => Ok(None),
        }
    }

    pub fn register_import(&self, request: RegisterImport) -> Result<RegisterImported> {
        self.with(|session| session.register_import(&request.token))
    }

    pub fn interval_save(&self, request: IntervalSave) -> Result<Nothing> {
        self.with(|session| session.interval_save(&request))?;
        Ok(Nothing {})
    }

    pub fn calendar(&self, request: CalendarRequest) -> Result<CalendarView> {
        self.with(|session| session.calendar(&request))
    }

    pub fn calendar_export(&self, request: CalendarRequest) -> Result<Option<FileSaved>> {
        let (name, text) = self.with(|session| session.calendar_file(&request))?;
        self.save_file(&name, text.as_bytes(), "dialog-save-calendar")
    }

    pub fn questionnaire_list(&self, _: Nothing) -> Result<Vec<QuestionnaireRow>> {
        self.with(|session| Ok(session.questionnaire_list()))
    }

    pub fn set_list(&self, _: Nothing) -> Result<Vec<SetView>> {
        self.with(|session| session.set_list())
    }

    pub fn set_export(&self, request: SetExport) -> Result<Option<FileSaved>> {
        let (name, bytes) = self.with(|session| {
            session.may_export(ExportKind::Questionnaire)?;
            session.set_workbook(&request.hash)
        })?;
        self.save_file(&name, &bytes, "dialog-save-set")
    }

    /// Asks which file, then reads it. The dialog stays open as long as somebody thinks; nothing waits
    /// for it meanwhile.
    pub fn set_import(&self, _: SetImport) -> Result<Option<SetImported>> {
        let words = self.with(|session| Ok(Words::clone(&session.words)))?;
        match self.dialogs().open_file(&words.say("dialog-open-set"), &["xlsx", "json"]) {
            Some(path) => self.with(|session| session.set_import_from(&path)).map(Some),
            None => Ok(None),
        }
    }

    pub fn set_remove(&self, request: SetRemove) -> Result<Vec<SetView>> {
        self.with(|session| session.set_remove(&request.hash))
    }

    pub fn paper_form_save(&self, request: PaperFormSave) -> Result<Option<FileSaved>> {
        let (name, bytes) = self.with(|session| session.paper_form(&request))?;
        self.save_file(&name, &bytes, "dialog-save-form")
    }

    fn save_file(&self, name: &str, bytes: &[u8], title: &str) -> Result<Option<FileSaved>> {
        let words = self.with(|session| Ok(Words::clone(&session.words)))?;
        self.dialogs().save_file(name, &words.say(title)).map(|path| files::save(&path, bytes)).transpose()
    }

    pub fn provision_list(&self, request: ProvisionList) -> Result<Vec<ProvisionView>> {
        self.with(|session| session.provision_list(&request.assessment))
    }

    pub fn level_list(&self, request: LevelList) -> Result<LevelsView> {
        self.with(|session| session.level_list(&request.assessment))
    }

    pub fn profile_tag_save(&self, request: ProfileTagSave) -> Result<Work> {
        self.with(|session| session.profile_tag_save(request))
    }

    pub fn set_versions(&self, request: SetVersions) -> Result<Vec<SetView>> {
        self.with(|session| session.set_versions(&request.assessment))
    }

    pub fn upgrade_preview(&self, request: UpgradeRequest) -> Result<UpgradePreview> {
        self.with(|session| session.upgrade_preview(&request))
    }

    pub fn upgrade_apply(&self, request: UpgradeRequest) -> Result<AssessmentRow> {
        self.with(|session| session.upgrade_apply(&request))
    }

    pub fn assessment_list(&self, request: AssessmentList) -> Result<Vec<AssessmentRow>> {
        self.with(|session| session.assessment_list(request.facility.as_deref()))
    }

    pub fn assessment_start(&self, request: AssessmentStart) -> Result<AssessmentRow> {
        self.with(|session| session.assessment_start(&request))
    }

    pub fn assessment_open(&self, request: AssessmentOpen) -> Result<Work> {
        self.with(|session| session.assessment_open(&request.id))
    }

    pub fn assessment_place(&self, request: AssessmentPlace) -> Result<Nothing> {
        self.with(|session| session.assessment_place(&request.assessment, &request.item))?;
        Ok(Nothing {})
    }

    pub fn scope_save(&self, request: ScopeSave) -> Result<ScopeView> {
        self.with(|session| session.scope_save(&request.assessment, request.scope))
    }

    pub fn answer_save(&self, request: AnswerSave) -> Result<AnswerSaved> {
        self.with(|session| session.answer_save(request))
    }

    pub fn sign_off(&self, request: SignOffRequest) -> Result<SignOffView> {
        self.with(|session| session.sign_off(&request.assessment))
    }

    pub fn review_request(&self, request: SignOffRequest) -> Result<SignOffView> {
        self.with(|session| session.review_request(&request.assessment))
    }

    pub fn review_return(&self, request: ReviewReturn) -> Result<SignOffView> {
        self.with(|session| session.review_return(&request))
    }

    pub fn assessment_finalise(&self, request: AssessmentFinalise) -> Result<SignOffView> {
        self.with(|session| session.assessment_finalise(&request))
    }

    pub fn assessment_reopen(&self, request: AssessmentReopen) -> Result<AssessmentRow> {
        self.with(|session| session.assessment_reopen(&request))
    }

    pub fn identity_list(&self, _: Nothing) -> Result<Vec<IdentityView>> {
        self.with(|session| session.identity_list())
    }

    pub fn protection(&self, _: Nothing) -> Result<ProtectionView> {
        self.with(|session| session.protection())
    }

    pub fn protection_save(&self, request: ProtectionSave) -> Result<ProtectionView> {
        self.with(|session| session.protection_save(&request))
    }

    pub fn history(&self, request: HistoryRequest) -> Result<HistoryPageView> {
        self.with(|session| session.history(&request))
    }

    pub fn chain_check(&self, _: Nothing) -> Result<ChainView> {
        self.with(|session| session.chain_check())
    }

    pub fn head_compare(&self, request: HeadCompare) -> Result<HeadStandingView> {
        self.with(|session| session.head_compare(&request))
    }

    pub fn person_erase(&self, request: PersonErase) -> Result<PersonErased> {
        self.with(|session| session.person_erase(&request))
    }

    pub fn retention_list(&self, _: Nothing) -> Result<Vec<RetentionRow>> {
        self.with(|session| session.retention_list())
    }

    pub fn facility_delete(&self, request: FacilityDelete) -> Result<Vec<TrashRow>> {
        self.with(|session| session.facility_delete(&request))
    }

    pub fn facility_restore(&self, request: FacilityRestore) -> Result<FacilityView> {
        self.with(|session| session.facility_restore(&request.id))
    }

    pub fn trash_list(&self, _: Nothing) -> Result<Vec<TrashRow>> {
        self.with(|session| session.trash_list())
    }

    pub fn answers_keep_unchanged(&self, request: AnswersKeep) -> Result<Work> {
        self.with(|session| session.answers_keep_unchanged(&request.assessment))
    }

    pub fn scenario_save(&self, request: ScenarioSave) -> Result<ScenarioSaved> {
        self.with(|session| session.scenario_save(request))
    }

    pub fn scenario_remove(&self, request: ScenarioRemove) -> Result<Work> {
        self.with(|session| session.scenario_remove(&request))
    }

    pub fn item_history(&self, request: ItemHistory) -> Result<Vec<ChangeView>> {
        self.with(|session| session.item_history(&request.assessment, &request.item))
    }

    pub fn undo(&self, request: UndoRequest) -> Result<Undone> {
        self.with(|session| session.undo(&request.assessment))
    }

    pub fn redo(&self, request: UndoRequest) -> Result<Undone> {
        self.with(|session| session.redo(&request.assessment))
    }

    pub fn finding_list(&self, request: FindingList) -> Result<Vec<FindingView>> {
        self.with(|session| session.finding_list(&request))
    }

    pub fn finding_save(&self, request: FindingSave) -> Result<FindingView> {
        self.with(|session| session.finding_save(request))
    }

    pub fn finding_get(&self, request: FindingGet) -> Result<FindingView> {
        self.with(|session| session.finding_get(&request.id))
    }

    pub fn finding_earlier(&self, request: FindingEarlier) -> Result<Vec<EarlierFinding>> {
        self.with(|session| session.finding_earlier(&request.assessment))
    }

    pub fn finding_summary(&self, request: FindingList) -> Result<FindingSummary> {
        self.with(|session| session.finding_summary(&request))
    }

    pub fn finding_history(&self, request: FindingGet) -> Result<Vec<FindingEvent>> {
        self.with(|session| session.finding_history(&request.id))
    }

    pub fn action_save(&self, request: ActionSave) -> Result<FindingView> {
        self.with(|session| session.action_save(request))
    }

    pub fn finding_verify(&self, request: FindingVerify) -> Result<FindingView> {
        self.with(|session| session.finding_verify(&request))
    }

    pub fn finding_close(&self, request: FindingClose) -> Result<FindingView> {
        self.with(|session| session.finding_close(&request))
    }

    pub fn finding_reopen(&self, request: FindingReopen) -> Result<FindingView> {
        self.with(|session| session.finding_reopen(&request))
    }

    pub fn finding_bulk_save(&self, request: FindingBulk) -> Result<FindingsChanged> {
        self.with(|session| session.finding_bulk_save(request))
    }

    pub fn finding_bulk_undo(&self, request: FindingBulkUndo) -> Result<FindingsChanged> {
        self.with(|session| session.finding_bulk_undo(request.seq))
    }

    pub fn finding_settings(&self, _: Nothing) -> Result<FindingSettings> {
        self.with(|session| session.finding_settings())
    }

    pub fn finding_settings_save(&self, request: FindingSettings) -> Result<FindingSettings> {
        self.with(|session| session.finding_settings_save(&request))
    }

    pub fn change_list(&self, request: ChangeListRequest) -> Result<ChangeList> {
        self.with(|session| session.change_list(&request.assessment))
    }

    pub fn sampling_list(&self, request: SamplingList) -> Result<Sampling> {
        self.with(|session| session.sampling_list(&request.assessment))
    }

    pub fn sample_save(&self, request: SampleSave) -> Result<Sampling> {
        self.with(|session| session.sample_save(request))
    }

    pub fn sample_remove(&self, request: SampleRemove) -> Result<Sampling> {
        self.with(|session| session.sample_remove(&request.assessment, &request.id))
    }

    pub fn evidence_list(&self, request: EvidenceList) -> Result<Vec<EvidenceView>> {
        self.with(|session| session.evidence_list(&request))
    }

    pub fn evidence_save(&self, request: EvidenceSave) -> Result<EvidenceView> {
        self.with(|session| session.evidence_save(request))
    }

    pub fn evidence_link(&self, request: EvidenceLink) -> Result<EvidenceView> {
        self.with(|session| session.evidence_link(&request))
    }

    pub fn evidence_unlink(&self, request: EvidenceLink) -> Result<EvidenceView> {
        self.with(|session| session.evidence_unlink(&request))
    }

    pub fn evidence_export(&self, request: EvidenceExport) -> Result<Option<FileSaved>> {
        let (name, bytes) = self.with(|session| session.evidence_file(&request.id))?;
        self.save_file(&name, &bytes, "dialog-save-evidence")
    }

    pub fn evidence_remove(&self, request: EvidenceChoice) -> Result<EvidenceView> {
        self.with(|session| session.evidence_remove(&request))
    }

    pub fn evidence_restore(&self, request: EvidenceChoice) -> Result<EvidenceView> {
        self.with(|session| session.evidence_restore(&request))
    }

    pub fn report_choices(&self, request: ReportOf) -> Result<ReportChoices> {
        self.with(|session| session.report_choices(&request.assessment))
    }

    pub fn report_words(&self, request: ReportOf) -> Result<ReportWords> {
        self.with(|session| session.report_words(&request.assessment))
    }

    pub fn report_words_save(&self, request: ReportWordsSave) -> Result<ReportWords> {
        self.with(|session| session.report_words_save(&request))
    }

    /// Cancelled: the logo stays as it is.
    pub fn report_logo_choose(&self, _: Nothing) -> Result<Option<LogoView>> {
        let title = self.with(|session| Ok(session.words.say("dialog-choose-logo")))?;
        match self.dialogs().open_file(&title, &["png", "jpg", "jpeg", "webp"]) {
            Some(path) => self.with(|session| session.report_logo_set(&path)).map(Some),
            None => self.with(|session| session.report_logo()),
        }
    }

    pub fn report_logo_remove(&self, _: Nothing) -> Result<Option<LogoView>> {
        self.with(|session| session.report_logo_remove()).map(|()| None)
    }

    pub fn report_preview(&self, request: ReportRequest) -> Result<ReportPreview> {
        self.with(|session| session.report_preview(&request))
    }

    pub fn report_page(&self, request: ReportPageRequest) -> Result<ReportPage> {
        self.with(|session| session.report_page(request.assessment, request.options, request.page))
    }

    /// As `report_write`, without a signature.
    pub fn report_save(&self, request: ReportRequest) -> Result<Option<FileSaved>> {
        let written = self.report_write(ReportWrite { report: request, sign: false })?;
        Ok(written.map(|written| written.file))
    }

    /// Asks which report, and for its signature when none lies beside it.
    pub fn report_verify(&self, _: Nothing) -> Result<Option<ReportVerified>> {
        let words = self.with(|session| Ok(Words::clone(&session.words)))?;
        let Some(report) = self.dialogs().open_file(&words.say("dialog-verify-report"), &["pdf"]) else {
            return Ok(None);
        };
        let first = self.with(|session| session.verify_report(&report, None));
        match first {
            Err(error) if error.code() == ErrorCode::SignatureMissing => {
                match self.dialogs().open_file(&words.say("dialog-verify-signature"), &["sig"]) {
                    Some(signature) => self.with(|session| session.verify_report(&report, Some(&signature))).map(Some),
                    None => Err(error),
                }
            }
            done => done.map(Some),
        }
    }

    pub fn trusted_key_list(&self, _: Nothing) -> Result<Vec<TrustedKeyView>> {
        self.with(|session| session.trusted_key_list())
    }

    pub fn trusted_key_save(&self, request: TrustedKeySave) -> Result<Vec<TrustedKeyView>> {
        self.with(|session| session.trusted_key_save(&request))
    }

    pub fn trusted_key_remove(&self, request: TrustedKeyRemove) -> Result<Vec<TrustedKeyView>> {
        self.with(|session| session.trusted_key_remove(&request))
    }
}

include!("api/commands.in");

macro_rules! every_call_has_its_method {
    ($($name:ident: $request:ty => $response:ty,)*) => {
        /// Does not compile when a call of the list has no method or another signature.
        const _: fn() = || {
            $(let _: fn(&App, $request) -> Result<$response> = App::$name;)*
        };
    };
}
with_commands!(every_call_has_its_method);
