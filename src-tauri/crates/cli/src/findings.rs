//! `finding …`: raising, listing and following findings to their closure.

use crate::{
    commands::{Here, key_of, word},
    fail::Failure,
    input, output, records,
};
use breakwater_app::api::{
    ActionSave, FindingClose, FindingFilter, FindingList, FindingReopen, FindingSave, FindingVerify, FindingView,
    OwnerView,
};
use serde_json::json;

impl Here<'_> {
    pub(crate) fn finding_add(&self) -> Result<u8, Failure> {
        let from = self.path("from");
        let flat: records::FlatFinding = input::document(from, self.words)?;
        let finding = flat.into_input(from, self.words)?;
        let mut session = self.open()?;
        let saved = session.finding_save(FindingSave { assessment: self.text("id").to_owned(), id: None, finding })?;
        session.close()?;
        if self.json {
            output::json(&json!({"id": saved.id, "number": saved.number}))?;
        } else {
            self.say("cli-said-finding", &[("number", saved.number.into()), ("id", saved.id.into())])?;
        }
        Ok(0)
    }

    pub(crate) fn finding_list(&self) -> Result<u8, Failure> {
        let flag = |name| self.matches.get_flag(name).then_some(true);
        let filter = FindingFilter {
            state: self.optional("state").map(word),
            overdue: flag("overdue"),
            mine: flag("mine"),
            waiting: flag("waiting"),
            repeated: flag("repeated"),
            grades: self.optional("grade").map(|grade| vec![word(grade)]),
            section: self.optional("section").map(str::to_owned),
            place: self.optional("place").map(str::to_owned),
            sort: self.optional("sort").map(word),
        };
        let mut session = self.open()?;
        let request = FindingList { assessment: self.optional("id").map(str::to_owned), filter: Some(filter) };
        let findings = session.finding_list(&request)?;
        session.close()?;
        if self.json {
            output::json(&findings)?;
        } else {
            for finding in findings {
                let grade = self.words.say(&format!("grade-{}", key_of(&finding.grade)));
                let state = self.words.say(&format!("finding-state-{}", key_of(&finding.state)));
                let item = finding.item_number.unwrap_or_default();
                let fact = finding.fact.replace('\n', " ");
                output::line(&format!("{}\t{grade}\t{state}\t{item}\t{fact}", finding.number))?;
            }
        }
        Ok(0)
    }

    pub(crate) fn finding_show(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let finding = session.finding_get(self.text("finding"))?;
        session.close()?;
        self.finding_shown(&finding)
    }

    /// Changes an action, or adds one when none is named.
    pub(crate) fn finding_action(&self) -> Result<u8, Failure> {
        let request = ActionSave {
            finding: self.text("finding").to_owned(),
            action: self.optional("action").map(str::to_owned),
            what: self.optional("what").map(str::to_owned),
            owner: self
                .optional("owner")
                .map(|label| (!label.is_empty()).then(|| OwnerView { person: None, label: label.to_owned() })),
            due_on: self.optional("due").map(|due| (!due.is_empty()).then(|| due.to_owned())),
            status: self.optional("status").map(word),
            proof: self.optional("proof").map(str::to_owned),
        };
        let mut session = self.open()?;
        let finding = session.action_save(request)?;
        session.close()?;
        self.finding_shown(&finding)
    }

    pub(crate) fn finding_verify(&self) -> Result<u8, Failure> {
        let request = FindingVerify {
            finding: self.text("finding").to_owned(),
            action: self.optional("action").map(str::to_owned),
            proof: self.text("proof").to_owned(),
        };
        let mut session = self.open()?;
        let finding = session.finding_verify(&request)?;
        session.close()?;
        self.finding_shown(&finding)
    }

    pub(crate) fn finding_close(&self) -> Result<u8, Failure> {
        let request = FindingClose { finding: self.text("finding").to_owned(), note: self.text("evidence").to_owned() };
        let mut session = self.open()?;
        let finding = session.finding_close(&request)?;
        session.close()?;
        self.finding_shown(&finding)
    }

    pub(crate) fn finding_reopen(&self) -> Result<u8, Failure> {
        let request =
            FindingReopen { finding: self.text("finding").to_owned(), reason: self.text("reason").to_owned() };
        let mut session = self.open()?;
        let finding = session.finding_reopen(&request)?;
        session.close()?;
        self.finding_shown(&finding)
    }

    fn finding_shown(&self, finding: &FindingView) -> Result<u8, Failure> {
        if self.json {
            output::json(finding)?;
            return Ok(0);
        }
        let grade = self.words.say(&format!("grade-{}", key_of(&finding.grade)));
        let state = self.words.say(&format!("finding-state-{}", key_of(&finding.state)));
        output::line(&format!("{}\t{grade}\t{state}\t{}", finding.number, finding.id))?;
        output::line(&finding.fact)?;
        for (place, action) in (1..).zip(&finding.actions) {
            let status = self.words.say(&format!("action-status-{}", key_of(&action.status)));
            let owner = action.owner.as_ref().map_or("", |owner| owner.label.as_str());
            let due = action.due_on.as_deref().unwrap_or_default();
            output::line(&format!("{place}\t{status}\t{due}\t{owner}\t{}", action.what.replace('\n', " ")))?;
        }
        for gap in &finding.closing_gaps {
            output::line(&self.words.say(&format!("closing-gap-{}", key_of(gap))))?;
        }
        Ok(0)
    }

    /// Was and is, against the assessment it was started from.
    pub(crate) fn assessment_changes(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let list = session.change_list(self.text("id"))?;
        session.close()?;
        if self.json {
            output::json(&list)?;
            return Ok(0);
        }
        let verdict = |verdict: &Option<_>| {
            let key = verdict.as_ref().map_or_else(|| "unanswered".to_owned(), key_of::<breakwater_app::Verdict>);
            self.words.say(&format!("verdict-{key}"))
        };
        for item in &list.items {
            let trend = self.words.say(&format!("trend-{}", key_of(&item.trend)));
            let (was, is) = (verdict(&item.was), verdict(&item.is));
            output::line(&format!("{}\t{was} → {is}\t{trend}\t{}", item.number, item.prompt))?;
        }
        for change in &list.findings {
            let fate = self.words.say(&format!("fate-{}", key_of(&change.fate)));
            let number = |brief: &Option<breakwater_app::api::FindingBrief>| {
                brief.as_ref().map_or_else(|| "–".to_owned(), |brief| brief.number.clone())
            };
            output::line(&format!("{fate}\t{} → {}", number(&change.was), number(&change.is)))?;
        }
        Ok(0)
    }
}
