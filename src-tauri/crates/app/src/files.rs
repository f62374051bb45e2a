//! Writing a file that somebody asked for: whole or not at all.

use crate::{
    api::FileSaved,
    error::{Error, Result},
    reports::hex,
};
use std::{
    io::{Read, Write},
    path::{Path, PathBuf},
};

/// Writes beside the place, brings it to the disk, then puts it there under its name. On Unix the
/// file is for its owner alone: it may map the weak spots of a port (ISPS A/16.7).
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let unwritable = |source: std::io::Error| match source.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Error::DiskFull,
        _ => Error::FileUnwritable { path: path.to_owned(), source },
    };
    let folder = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
        .map_or_else(|| PathBuf::from("."), Path::to_owned);
    // `tempfile` makes it readable for the owner alone.
    let mut file = tempfile::NamedTempFile::new_in(&folder).map_err(unwritable)?;
    file.write_all(bytes).map_err(unwritable)?;
    file.as_file().sync_all().map_err(unwritable)?;
    file.persist(path).map_err(|error| unwritable(error.error))?;
    #[cfg(unix)]
    std::fs::File::open(&folder).and_then(|folder| folder.sync_all()).map_err(unwritable)?;
    Ok(())
}

/// Writes it and says what was written.
pub(crate) fn save(path: &Path, bytes: &[u8]) -> Result<FileSaved> {
    write_whole(path, bytes)?;
    Ok(FileSaved {
        file_name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        folder: path.parent().unwrap_or_else(|| Path::new("")).display().to_string(),
        bytes: bytes.len() as u64,
        sha256: hex(bytes),
    })
}

/// Reads a file, but never more than somebody in good faith would give.
pub(crate) fn read_at_most(path: &Path, limit: usize) -> Result<Vec<u8>> {
    let unreadable = |source| Error::FileUnreadable { path: path.to_owned(), source };
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(unreadable)?;
    // One byte more than the limit, so that who checks the size sees that it is too large.
    file.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}
