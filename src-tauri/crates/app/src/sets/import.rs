//! Bringing a set or an overlay into the vault.

use super::{
    convert::{self, Held, Told, merge, said},
    words::of_file,
};
use crate::{
    api::{SetImported, SetProblemView},
    assessments::pin,
    error::Result,
    session::Session,
};
use breakwater_domain::questionnaire::{QuestionnaireSet, load};
use std::{path::Path, sync::Arc};

impl Session {
    /// Reads a workbook, the JSON of an overlay, or a folder with the files of a set. It is kept in the
    /// vault when there is no mistake in it; an overlay together with the set it lies on.
    pub fn set_import_from(&mut self, path: &Path) -> Result<SetImported> {
        let found = self.brought(path)?;
        self.imported(path, found, true)
    }

    /// As [`Self::set_import_from`], but kept only until this session ends: to see what it would mean.
    pub fn set_look_at(&mut self, path: &Path) -> Result<SetImported> {
        let found = self.brought(path)?;
        self.imported(path, found, false)
    }

    /// As [`Self::set_import_from`], for an overlay that must lie on this set.
    pub fn overlay_import_from(&mut self, path: &Path, set: &str) -> Result<SetImported> {
        let set = self.set(set)?;
        let found = convert::overlaid(&set, path, &self.words)?;
        self.imported(path, found, true)
    }

    fn brought(&mut self, path: &Path) -> Result<Result<QuestionnaireSet, Vec<Told>>> {
        let name = file_name(path);
        if path.is_dir() {
            let (set, problems) = load(&super::check::source_in(path)?);
            return Ok(set.ok_or_else(|| said(&problems, "", &self.words)));
        }
        match convert::read(path, &self.words)? {
            Ok(Held::Set(source)) => {
                let (set, problems) = load(&source);
                Ok(set.ok_or_else(|| said(&problems, "", &self.words)))
            }
            Ok(Held::Overlay(overlay)) => {
                let mut sets: Vec<_> = crate::questionnaires::built_in().collect();
                let heads = self.vault.read(breakwater_vault::tables::questionnaire::all)?;
                for head in heads.iter().filter(|head| head.id == overlay.head().questionnaire) {
                    sets.push(self.pinned(&head.hash)?);
                }
                Ok(merge(&overlay, sets)?.map_err(|problems| said(&problems, &name, &self.words)))
            }
            Err(told) => Ok(Err(told)),
        }
    }

    fn imported(
        &mut self,
        path: &Path,
        found: Result<QuestionnaireSet, Vec<Told>>,
        for_good: bool,
    ) -> Result<SetImported> {
        let file_name = file_name(path);
        let kept = match found {
            Ok(set) => self.keep(Arc::new(set), &file_name, for_good)?,
            Err(told) => Err(told),
        };
        let (set, told) = match kept {
            Ok(set) => (Some(self.set_view(&set)?), Vec::new()),
            Err(told) => (None, told),
        };
        let problems =
            told.into_iter().map(|told| SetProblemView { place: told.place, problem: told.message }).collect();
        Ok(SetImported { file_name, set, problems })
    }

    /// Two texts of one version would make "version 2" mean two things.
    fn keep(
        &mut self,
        set: Arc<QuestionnaireSet>,
        file: &str,
        for_good: bool,
    ) -> Result<Result<Arc<QuestionnaireSet>, Vec<Told>>> {
        let overlay_of = |set: &QuestionnaireSet| {
            set.overlay().map(|overlay| (overlay.head.id.clone(), overlay.head.version, overlay.set_hash.clone()))
        };
        let mut known: Vec<_> = super::all_built_in().collect();
        for head in self.vault.read(breakwater_vault::tables::questionnaire::all)? {
            known.push(self.pinned(&head.hash)?);
        }
        if known.iter().any(|other| other.hash() == set.hash()) {
            return Ok(Ok(set));
        }
        let same = |other: &&Arc<QuestionnaireSet>| {
            other.id() == set.id() && other.version() == set.version() && overlay_of(other) == overlay_of(&set)
        };
        if known.iter().any(|other| same(&other)) {
            let (id, version) = overlay_of(&set)
                .map_or_else(|| (set.id().to_string(), set.version()), |(id, version, _)| (id, version));
            let args = [("id", id.into()), ("version", version.to_string().into())];
            return Ok(Err(vec![of_file(file, "version-taken", &args, &self.words)]));
        }
        if !for_good {
            self.remember_set(&set);
            return Ok(Ok(set));
        }
        let (act, at) = (self.act("set_imported"), self.now().timestamp());
        self.vault.try_write(&act, |writing| pin(writing, &set, at))?;
        Ok(Ok(set))
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
