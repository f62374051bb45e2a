//! Writing a file that somebody asked for: whole or not at all.

use crate::error::{Error, Result};
use std::{
    io::Write,
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
