//! Writing a file that somebody asked for: whole or not at all.

use crate::{
    api::FileSaved,
    error::{Error, Result},
    reports::{hex, hex_of},
};
use breakwater_report::ReportError;
use sha2::{Digest, Sha256};
use std::{
    io::{self, BufWriter, Read, Write},
    path::{Path, PathBuf},
};

/// Writes beside the place, brings it to the disk, then puts it there under its name. On Unix the
/// file is for its owner alone: it may map the weak spots of a port (ISPS A/16.7).
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    write_as_it_comes(path, |file| Ok(file.write_all(bytes)?))
}

/// The same for a file that is never held as a whole.
fn write_as_it_comes(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<(), ReportError>) -> Result<()> {
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
    write(&mut file).map_err(|error| match error {
        ReportError::Io(source) => unwritable(source),
        error => error.into(),
    })?;
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

/// Writes the file of a report as it comes and says what was written.
pub(crate) fn save_report(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> Result<(), ReportError>,
) -> Result<FileSaved> {
    let (mut digest, mut bytes) = (Sha256::new(), 0);
    write_as_it_comes(path, |file| {
        let mut target = Told { inner: BufWriter::new(file), digest: &mut digest, bytes: &mut bytes };
        write(&mut target)?;
        Ok(target.flush()?)
    })?;
    Ok(FileSaved {
        file_name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        folder: path.parent().unwrap_or_else(|| Path::new("")).display().to_string(),
        bytes,
        sha256: hex_of(&digest.finalize()),
    })
}

/// Counts and digests what passes.
struct Told<'a> {
    inner: BufWriter<&'a mut dyn Write>,
    digest: &'a mut Sha256,
    bytes: &'a mut u64,
}

impl Write for Told<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.digest.update(&bytes[..count]);
        *self.bytes += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
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
