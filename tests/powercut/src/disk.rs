//! Disks that a recording may leave behind.

use crate::Step;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// What a disk writes as a whole.
const SECTOR: u64 = 512;

/// Numbers that are the same for the same seed.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x2026_1122)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) as usize) % limit.max(1)
    }
}

/// Whether the disk does what it says when it is told to sync.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syncs {
    Honest,
    /// It says so and does not: the control that shows such losses would be found.
    Lying,
}

/// A job as it went: the files before, and every step.
#[derive(Debug, Clone)]
pub struct Recording {
    before: BTreeMap<PathBuf, Vec<u8>>,
    steps: Vec<Step>,
    folder: PathBuf,
}

#[derive(Debug, Clone, Default)]
struct File {
    /// What is on the disk for sure; `None`: not even its name.
    durable: Option<Vec<u8>>,
    /// What was done since.
    pending: Vec<Change>,
}

#[derive(Debug, Clone)]
enum Change {
    Created,
    Written { offset: u64, bytes: Vec<u8> },
    Cut(u64),
    Deleted,
}

impl Recording {
    /// `before` are the files of the folder as they were when the recording began.
    pub fn new(folder: &Path, before: BTreeMap<PathBuf, Vec<u8>>, steps: Vec<Step>) -> Self {
        Self { before, steps, folder: folder.to_owned() }
    }

    pub fn steps(&self) -> usize {
        self.steps.len()
    }

    /// How much somebody had been told is saved, before this step.
    pub fn acknowledged_before(&self, step: usize) -> usize {
        let told = self.steps[..step].iter().rev().find_map(|step| match step {
            Step::Acknowledged(count) => Some(*count),
            _ => None,
        });
        told.unwrap_or(0)
    }

    /// Lays the files out in `target` as a cut before this step may leave them.
    pub fn disk_after(&self, step: usize, chance: &mut Chance, syncs: Syncs, target: &Path) -> std::io::Result<()> {
        let mut files: BTreeMap<PathBuf, File> = self
            .before
            .iter()
            .map(|(path, bytes)| (path.clone(), File { durable: Some(bytes.clone()), pending: Vec::new() }))
            .collect();
        for step in &self.steps[..step] {
            match step {
                Step::Created(path) => files.entry(self.name(path)).or_default().pending.push(Change::Created),
                Step::Written { path, offset, bytes } => {
                    let written = Change::Written { offset: *offset, bytes: bytes.clone() };
                    files.entry(self.name(path)).or_default().pending.push(written);
                }
                Step::Cut { path, length } => {
                    files.entry(self.name(path)).or_default().pending.push(Change::Cut(*length));
                }
                Step::Synced(path) => {
                    if syncs == Syncs::Honest {
                        files.entry(self.name(path)).or_default().settle();
                    }
                }
                Step::Deleted { path, durable } => {
                    let file = files.entry(self.name(path)).or_default();
                    file.pending.push(Change::Deleted);
                    if *durable && syncs == Syncs::Honest {
                        *file = File::default();
                    }
                }
                Step::Acknowledged(_) => {}
            }
        }
        let mood = chance.below(4);
        for (name, file) in files {
            let left = match mood {
                0 => file.durable,
                1 => file.whole(),
                _ => file.torn(chance),
            };
            if let Some(bytes) = left {
                let path = target.join(name);
                if let Some(parent) = path.parent() {
                    fs::create_dir_all(parent)?;
                }
                fs::write(path, bytes)?;
            }
        }
        Ok(())
    }

    fn name(&self, path: &Path) -> PathBuf {
        path.strip_prefix(&self.folder).unwrap_or(path).to_owned()
    }
}

impl File {
    fn settle(&mut self) {
        self.durable = self.clone().whole();
        self.pending.clear();
    }

    /// With everything that was done.
    fn whole(self) -> Option<Vec<u8>> {
        let mut bytes = self.durable;
        for change in self.pending {
            match change {
                Change::Created => bytes = Some(Vec::new()),
                Change::Deleted => bytes = None,
                Change::Cut(length) => {
                    if let Some(bytes) = bytes.as_mut() {
                        bytes.resize(length as usize, 0);
                    }
                }
                Change::Written { offset, bytes: new } => {
                    let bytes = bytes.get_or_insert_default();
                    let end = offset as usize + new.len();
                    if bytes.len() < end {
                        bytes.resize(end, 0);
                    }
                    bytes[offset as usize..end].copy_from_slice(&new);
                }
            }
        }
        bytes
    }

    /// With the names, the length, and each sector as they were at a moment of their own since the last sync.
    fn torn(self, chance: &mut Chance) -> Option<Vec<u8>> {
        let moments = self.pending.len();
        if moments == 0 {
            return self.durable;
        }
        let at =
            |moment: usize| File { durable: self.durable.clone(), pending: self.pending[..moment].to_vec() }.whole();
        // The name and the length are kept together, in the folder's and the file's own records.
        let shape = at(chance.below(moments + 1))?;
        let mut left = vec![0; shape.len()];
        // Few moments are enough to tear everything against everything, and keep it quick.
        let versions: Vec<Vec<u8>> =
            (0..4).map(|_| at(chance.below(moments + 1)).unwrap_or_default()).chain([shape]).collect();
        for start in (0..left.len()).step_by(SECTOR as usize) {
            let version = &versions[chance.below(versions.len())];
            let end = (start + SECTOR as usize).min(left.len()).min(version.len());
            if start < end {
                left[start..end].copy_from_slice(&version[start..end]);
            }
        }
        Some(left)
    }
}
