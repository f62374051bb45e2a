//! What leaves the vault for good: facilities by way of the trash, records past their time, names of people who left.

use crate::{
    api::{ErrorCode, FacilityDelete, FacilityView, PersonErase, PersonErased, RetentionRow, TrashRow},
    error::{Error, Refusal, Result},
    questionnaires::count,
    session::{Session, check_note},
};
use breakwater_domain::{
    assessment::{Assessment, Scope},
    ids::FacilityId,
    person::Person,
    text,
};
use breakwater_vault::{Act, Entity, EntityRef, tables, tables::trash::Discarded};
use jiff::{ToSpan, civil::Date};

/// Days a facility waits in the trash.
const TRASH_DAYS: i64 = 30;

impl Session {
    /// Puts a facility with everything of it into the trash. Its name has to be typed.
    pub fn facility_delete(&mut self, request: &FacilityDelete) -> Result<Vec<TrashRow>> {
        let facility = self.facility(&request.id)?;
        confirmed(&request.confirmation, &facility.name)?;
        let reason = text::note(&request.reason);
        check_note("reason", &reason)?;
        let discarded = Discarded { facility: facility.id, since_on: self.now().date(), reason };
        let act = self.act("facility_deleted");
        self.vault.write(&act, |writing| {
            // The day it came there stays when it is deleted twice.
            match tables::trash::get(writing, discarded.facility)? {
                Some(_) => Ok(()),
                None => tables::trash::put(writing, &discarded),
            }
        })?;
        self.trash_list()
    }

    pub fn facility_restore(&mut self, id: &str) -> Result<FacilityView> {
        let facility = self.facility(id)?;
        let act = self.act("facility_restored");
        self.vault.write(&act, |writing| tables::trash::take(writing, facility.id))?;
        self.facility_get(id)
    }

    pub fn trash_list(&self) -> Result<Vec<TrashRow>> {
        let discarded = self.vault.read(tables::trash::all)?;
        discarded
            .into_iter()
            .map(|discarded| {
                let facility = self.facility(&discarded.facility.to_string())?;
                let of = self.vault.read(|reading| tables::assessment::of_facility(reading, facility.id))?;
                Ok(TrashRow {
                    facility: facility.id.to_string(),
                    name: facility.name,
                    imo_port_facility_number: facility.number.to_string(),
                    reason: discarded.reason,
                    since_on: discarded.since_on.to_string(),
                    until_on: until(discarded.since_on)?.to_string(),
                    assessments: count(of.len()),
                })
            })
            .collect()
    }

    pub(crate) fn is_in_trash(&self, facility: FacilityId) -> Result<bool> {
        Ok(self.vault.read(|reading| tables::trash::get(reading, facility))?.is_some())
    }

    pub(crate) fn refuse_in_trash(&self, facility: FacilityId) -> Result<()> {
        if self.is_in_trash(facility)? {
            return Err(Refusal::of(ErrorCode::FacilityInTrash).into());
        }
        Ok(())
    }

    /// Removes what has been in the trash for its thirty days: the rows, and what the history says of them. That there
    /// was something, and when it went, stays, so the chain still verifies. Returns how many facilities left.
    pub fn empty_trash(&mut self) -> Result<u32> {
        let today = self.now().date();
        let discarded = self.vault.read(tables::trash::all)?;
        let mut left = 0;
        for due in discarded {
            if until(due.since_on)? > today {
                continue;
            }
            let act = self.act("facility_removed");
            let removed =
                self.vault.write(&act, |writing| writing.remove_whole(Entity::Facility, &due.facility.to_string()))?;
            let act = self.act("values_erased");
            self.vault.erase_values(&act, &removed.value, None)?;
            left += 1;
        }
        Ok(left)
    }

    /// Records finalised longer ago than they need to be kept, the oldest first.
    pub fn retention_list(&self) -> Result<Vec<RetentionRow>> {
        let (today, years) = (self.today(), self.retention_years()?);
        let zone = self.now().time_zone().clone();
        let mut rows = Vec::new();
        for assessment in self.vault.read(tables::assessment::all)? {
            let Some(at) = assessment.finalised_at else { continue };
            let day = at.to_zoned(zone.clone()).date();
            let age = whole_years(day, today);
            if age < years {
                continue;
            }
            rows.push(RetentionRow {
                facility_name: self.facility_of(&assessment)?.name,
                assessment: assessment.id.to_string(),
                facility: assessment.facility.to_string(),
                reference: assessment.reference,
                revision: assessment.revision,
                finalised_on: day.to_string(),
                years: age,
            });
        }
        rows.sort_by(|a, b| a.finalised_on.cmp(&b.finalised_on));
        Ok(rows)
    }

    /// Takes a person's name out of the vault: out of the list of people, of drafts, and of the history. Signed records
    /// never change, so they are named instead.
    pub fn person_erase(&mut self, request: &PersonErase) -> Result<PersonErased> {
        let person = self.person(&request.person)?;
        confirmed(&request.confirmation, &person.name)?;
        if person.id == self.acting.id {
            return Err(Refusal::of(ErrorCode::BadRequest).with("detail", "person").at("person").into());
        }
        if self.vault.has_own_slot(person.id)? {
            self.own_passphrase_take(&request.person)?;
        }
        let number = self.people()?.iter().position(|one| one.id == person.id).unwrap_or_default() + 1;
        let name = self.words.say_with("person-erased-name", &[("number", number.to_string().into())]);
        let assessments = self.vault.read(tables::assessment::all)?;
        let (drafts, signed): (Vec<_>, Vec<_>) = assessments
            .into_iter()
            .filter(|one| one.scope.team.iter().any(|member| member.name == person.name))
            .partition(|one| one.state.may_change());
        let act = self.act("person_erased");
        self.vault.try_write(&act, |writing| {
            tables::person::save(writing, &Person { name: name.clone(), ..person.clone() })?;
            for draft in &drafts {
                let scope = without(&draft.scope, &person.name, &name);
                tables::assessment::save(writing, &Assessment { scope, ..draft.clone() })?;
            }
            Ok::<_, Error>(())
        })?;
        let act: Act = self.act("values_erased");
        let whose = [EntityRef::new(Entity::Person, person.id.to_string())];
        let mut values = self.vault.erase_values(&act, &whose, None)?;
        let drafts: Vec<_> =
            drafts.iter().map(|draft| EntityRef::new(Entity::Assessment, draft.id.to_string())).collect();
        values += self.vault.erase_values(&act, &drafts, Some(&person.name))?;
        Ok(PersonErased {
            people: self.person_list()?,
            values,
            still_named_in: signed.into_iter().map(|one| one.reference).collect(),
        })
    }
}

fn without(scope: &Scope, name: &str, instead: &str) -> Scope {
    let mut scope = scope.clone();
    for member in scope.team.iter_mut().filter(|member| member.name == name) {
        instead.clone_into(&mut member.name);
    }
    scope
}

fn confirmed(typed: &str, name: &str) -> Result<()> {
    if text::line(typed) == text::line(name) {
        return Ok(());
    }
    Err(Refusal::of(ErrorCode::ConfirmationDiffers).at("confirmation").into())
}

fn until(since: Date) -> Result<Date> {
    since.checked_add(TRASH_DAYS.days()).map_err(|_| Error::Unexpected("a day beyond the calendar"))
}

fn whole_years(from: Date, to: Date) -> u32 {
    let years = i32::from(to.year()) - i32::from(from.year());
    let not_yet = (to.month(), to.day()) < (from.month(), from.day());
    u32::try_from(years - i32::from(not_yet)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_year_is_over_on_its_day() {
        for (from, to, years) in [
            (date(2016, 11, 22), date(2026, 11, 21), 9),
            (date(2016, 11, 22), date(2026, 11, 22), 10),
            (date(2024, 2, 29), date(2025, 2, 28), 0),
            (date(2024, 2, 29), date(2025, 3, 1), 1),
            (date(2026, 1, 1), date(2025, 1, 1), 0),
        ] {
            assert_eq!(whole_years(from, to), years, "{from} {to}");
        }
    }
}
