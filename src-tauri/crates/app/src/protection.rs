//! Locking when nobody is there, the second signature, and what an organisation fixes of it; passphrases of single
//! people.

use crate::{
    api::{ErrorCode, ExportKind, IdentityView, PolicyFileView, ProtectionSave, ProtectionView},
    error::{Error, Refusal, Result},
    policy::{AutoLock, Policy, PolicyProblem},
    session::{FOUR_EYES, Session},
};
use breakwater_domain::person::Person;
use breakwater_vault::{KeyCost, Passphrase, tables};
use serde_json::{Value, json};
use std::sync::Arc;

const AUTO_LOCK: &str = "auto_lock_minutes";
const RETENTION: &str = "retention_years";
const DEFAULT_MINUTES: u32 = 10;
/// One approval period of five years and the one before it.
const DEFAULT_YEARS: u32 = 10;

impl Session {
    /// What the organisation fixes holds in here from now on.
    pub fn adopt(&mut self, policy: Arc<Policy>) {
        self.policy = policy;
    }

    fn setting(&self, key: &str) -> Result<Option<Value>> {
        Ok(self.vault.read(|reading| tables::setting::get(reading, key))?)
    }

    /// Whether a second person has to sign.
    pub(crate) fn four_eyes(&self) -> Result<bool> {
        match self.policy.four_eyes {
            Some(fixed) => Ok(fixed),
            None => Ok(self.setting(FOUR_EYES)?.and_then(|set| set.as_bool()).unwrap_or_default()),
        }
    }

    /// When the vault locks by itself. The practice vault does not: its passphrase is published.
    pub(crate) fn auto_lock(&self) -> Result<AutoLock> {
        if self.is_practice() {
            return Ok(AutoLock::Never);
        }
        match self.policy.auto_lock {
            Some(fixed) => Ok(fixed),
            None => Ok(AutoLock::Minutes(self.number(AUTO_LOCK, DEFAULT_MINUTES)?)),
        }
    }

    /// The same where the vault cannot be asked.
    pub(crate) fn auto_lock_unread(&self) -> AutoLock {
        match self.policy.auto_lock {
            _ if self.is_practice() => AutoLock::Never,
            Some(fixed) => fixed,
            None => AutoLock::Minutes(DEFAULT_MINUTES),
        }
    }

    pub(crate) fn retention_years(&self) -> Result<u32> {
        self.number(RETENTION, DEFAULT_YEARS)
    }

    fn number(&self, key: &str, default: u32) -> Result<u32> {
        let set = self.setting(key)?.and_then(|set| set.as_u64()).and_then(|set| u32::try_from(set).ok());
        Ok(set.unwrap_or(default))
    }

    /// Refuses what the organisation does not let out. Nothing in the practice vault is a secret.
    pub fn may_export(&self, kind: ExportKind) -> Result<()> {
        if self.is_practice() || self.policy.allows(kind) {
            return Ok(());
        }
        let what = self.words.say(&format!("protection-export-{}", kind.key()));
        Err(Refusal::of(ErrorCode::PolicyForbids).with("what", what).into())
    }

    /// The marking the organisation wants on every page.
    pub(crate) fn classification(&self) -> Option<&str> {
        self.policy.classification.as_deref()
    }

    pub fn protection(&self) -> Result<ProtectionView> {
        let policy = &self.policy;
        Ok(ProtectionView {
            auto_lock_minutes: match policy.auto_lock {
                Some(AutoLock::Never) => None,
                Some(AutoLock::Minutes(minutes)) => Some(minutes),
                None => Some(self.number(AUTO_LOCK, DEFAULT_MINUTES)?),
            },
            auto_lock_fixed: policy.auto_lock.is_some(),
            four_eyes: self.four_eyes()?,
            four_eyes_fixed: policy.four_eyes.is_some(),
            retention_years: self.retention_years()?,
            classification: policy.classification.clone(),
            backup_folder: policy.backup_folder().map(|folder| folder.display().to_string()),
            allowed_exports: policy.allowed_exports.as_ref().map(|allowed| allowed.iter().copied().collect()),
            policy: policy.file.as_ref().map(|file| PolicyFileView {
                file: file.display().to_string(),
                problem: policy.problem.as_ref().map(|(problem, place)| {
                    let key = match problem {
                        PolicyProblem::Unreadable => "protection-policy-unreadable",
                        PolicyProblem::NoJson => "protection-policy-no-json",
                        PolicyProblem::Invalid => "protection-policy-invalid",
                    };
                    self.words.say_with(key, &[("place", place.as_str().into())])
                }),
            }),
        })
    }

    /// A setting the organisation fixes is nobody else's.
    pub(crate) fn refuse_fixed(&self, is_fixed: bool, setting: &str) -> Result<()> {
        if !is_fixed {
            return Ok(());
        }
        let what = self.words.say(&format!("protection-setting-{}", setting.replace('_', "-")));
        Err(Refusal::of(ErrorCode::PolicyFixes).with("what", what).at(setting).into())
    }

    pub fn protection_save(&mut self, request: &ProtectionSave) -> Result<ProtectionView> {
        let fixed = |is: bool, setting: &str| self.refuse_fixed(is, setting);
        let mut settings: Vec<(&str, Value)> = Vec::new();
        if let Some(minutes) = request.auto_lock_minutes {
            fixed(self.policy.auto_lock.is_some(), "auto_lock_minutes")?;
            in_range("auto_lock_minutes", minutes, 1, 60)?;
            settings.push((AUTO_LOCK, json!(minutes)));
        }
        if let Some(four_eyes) = request.four_eyes {
            fixed(self.policy.four_eyes.is_some(), "four_eyes")?;
            settings.push((FOUR_EYES, json!(four_eyes)));
        }
        if let Some(years) = request.retention_years {
            in_range("retention_years", years, 1, 100)?;
            settings.push((RETENTION, json!(years)));
        }
        let act = self.act("protection_saved");
        self.vault.write(&act, |writing| {
            settings.iter().try_for_each(|(key, value)| tables::setting::set(writing, key, value))
        })?;
        self.protection()
    }

    /// Gives somebody a passphrase of their own: it opens the vault, and alone their signing key.
    pub fn own_passphrase_give(
        &mut self,
        person: &str,
        passphrase: &Passphrase,
        cost: KeyCost,
    ) -> Result<Vec<IdentityView>> {
        let person = self.person(person)?;
        if self.vault.has_own_slot(person.id)? {
            return Err(Refusal::of(ErrorCode::PersonHasPassphrase).into());
        }
        let act = self.act("own_passphrase_given");
        self.vault.give_own_slot(&act, person.id, passphrase, cost).map_err(at_passphrase)?;
        self.renew_keys_at_place()?;
        self.identity_list()
    }

    /// Exchanges somebody's own passphrase, knowing the old one.
    pub fn own_passphrase_change(
        &mut self,
        person: &str,
        (old, new): (Passphrase, Passphrase),
        cost: KeyCost,
    ) -> Result<Vec<IdentityView>> {
        let person = self.person(person)?;
        let act = self.act("own_passphrase_changed");
        match self.vault.change_own_slot(&act, person.id, &old, &new, cost) {
            Err(breakwater_vault::Error::WrongSecret) => Err(Refusal::of(ErrorCode::WrongPassphrase).at("old").into()),
            other => other.map_err(at_passphrase),
        }?;
        self.renew_keys_at_place()?;
        self.identity_list()
    }

    /// Takes somebody's own passphrase away, as when they leave. The vault's passphrase and the recovery key go on
    /// working; what they signed stays verifiable.
    pub fn own_passphrase_take(&mut self, person: &str) -> Result<Vec<IdentityView>> {
        let person = self.person(person)?;
        let act = self.act("own_passphrase_taken");
        self.vault.take_own_slot(&act, person.id)?;
        self.renew_keys_at_place()?;
        self.identity_list()
    }

    pub(crate) fn person(&self, id: &str) -> Result<Person> {
        let found = self.people()?.into_iter().find(|person| person.id.to_string() == id);
        Ok(found.ok_or_else(|| Refusal::of(ErrorCode::UnknownPerson).with("id", id))?)
    }

    /// Nobody acts for somebody with a passphrase of their own but through it.
    pub(crate) fn refuse_acting_as(&self, person: &Person) -> Result<()> {
        if self.vault.opened().person != Some(person.id) && self.vault.has_own_slot(person.id)? {
            return Err(Refusal::of(ErrorCode::PersonHasPassphrase).into());
        }
        Ok(())
    }
}

fn at_passphrase(error: breakwater_vault::Error) -> Error {
    match error {
        breakwater_vault::Error::WeakPassphrase => Refusal::of(ErrorCode::WeakPassphrase).at("passphrase").into(),
        other => other.into(),
    }
}

fn in_range(field: &str, value: u32, from: u32, to: u32) -> Result<()> {
    if (from..=to).contains(&value) {
        return Ok(());
    }
    Err(Refusal::of(ErrorCode::BadRequest).with("detail", format!("{field}: {from} – {to}")).at(field).into())
}
