//! Writing a file that somebody asked for: whole or not at all.

use crate::{
    api::FileSaved,
    error::{Error, Result},
    reports::in_hex,
};
use breakwater_exchange::document::DocumentError;
use breakwater_report::ReportError;
use sha2::{Digest, Sha256};
use std::{
    io::{self, BufWriter, Read, Write},
    path::{Path, PathBuf},
};

/// Writes beside the place, brings it to the disk, then puts it there under its name. On Unix the
/// file is for its owner alone: it may map the weak spots of a port (ISPS A/16.7).
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    save(path, bytes).map(|_| ())
}

/// Writes it and says what was written.
pub(crate) fn save(path: &Path, bytes: &[u8]) -> Result<FileSaved> {
    Staged::beside(path, bytes)?.put()
}

/// A file that lies on the disk beside its place. Dropped, it is gone.
pub(crate) struct Staged {
    path: PathBuf,
    folder: PathBuf,
    file: tempfile::NamedTempFile,
    bytes: u64,
    sha256: String,
}

impl Staged {
    pub(crate) fn beside(path: &Path, bytes: &[u8]) -> Result<Self> {
        Self::as_it_comes(path, |file| Ok(file.write_all(bytes)?))
    }

    /// The same for a file that is never held as a whole.
    pub(crate) fn as_it_comes(
        path: &Path,
        write: impl FnOnce(&mut dyn Write) -> Result<(), ReportError>,
    ) -> Result<Self> {
        let unwritable = |source| unwritable(path, source);
        let folder = folder_of(path);
        // `tempfile` makes it readable for the owner alone.
        let file = tempfile::NamedTempFile::new_in(&folder).map_err(unwritable)?;
        let (bytes, sha256) = {
            let mut told = Told { inner: BufWriter::new(file.as_file()), digest: Sha256::new(), bytes: 0 };
            write(&mut told).and_then(|()| Ok(told.flush()?)).map_err(|error| match error {
                ReportError::Io(source) => unwritable(source),
                error => error.into(),
            })?;
            (told.bytes, in_hex(&told.digest.finalize()))
        };
        file.as_file().sync_all().map_err(unwritable)?;
        Ok(Self { path: path.to_owned(), folder, file, bytes, sha256 })
    }

    /// The same for a format whose writer comes back to what it wrote; so it is digested afterwards.
    pub(crate) fn in_any_order(
        path: &Path,
        write: impl FnOnce(&mut BufWriter<&std::fs::File>) -> Result<(), DocumentError>,
    ) -> Result<Self> {
        let unwritable = |source| unwritable(path, source);
        let folder = folder_of(path);
        let file = tempfile::NamedTempFile::new_in(&folder).map_err(unwritable)?;
        let mut target = BufWriter::new(file.as_file());
        write(&mut target).map_err(|error| match error {
            DocumentError::Picture { id: sha256, source } => ReportError::Picture { sha256, source }.into(),
            DocumentError::Io(source) => unwritable(source),
            DocumentError::Packing(_) => Error::Unexpected("the text document cannot be packed"),
        })?;
        target.flush().map_err(unwritable)?;
        drop(target);
        file.as_file().sync_all().map_err(unwritable)?;
        let bytes = file.as_file().metadata().map_err(unwritable)?.len();
        let sha256 = sha256(file.path())?;
        Ok(Self { path: path.to_owned(), folder, file, bytes, sha256 })
    }

    /// In lower-case hex.
    pub(crate) fn sha256(&self) -> &str {
        &self.sha256
    }

    /// Puts it in its place and says what was written.
    pub(crate) fn put(self) -> Result<FileSaved> {
        let Self { path, folder, file, bytes, sha256 } = self;
        file.persist(&path).map_err(|error| unwritable(&path, error.error))?;
        #[cfg(unix)]
        std::fs::File::open(&folder)
            .and_then(|folder| folder.sync_all())
            .map_err(|source| unwritable(&path, source))?;
        #[cfg(not(unix))]
        drop(folder);
        Ok(FileSaved {
            file_name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            folder: path.parent().unwrap_or_else(|| Path::new("")).display().to_string(),
            bytes,
            sha256,
        })
    }
}

/// Counts and digests what passes.
struct Told<'a> {
    inner: BufWriter<&'a std::fs::File>,
    digest: Sha256,
    bytes: u64,
}

impl Write for Told<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.digest.update(&bytes[..count]);
        self.bytes += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

fn folder_of(path: &Path) -> PathBuf {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.map_or_else(|| PathBuf::from("."), Path::to_owned)
}

fn unwritable(path: &Path, source: io::Error) -> Error {
    match source.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Error::DiskFull,
        _ => Error::FileUnwritable { path: path.to_owned(), source },
    }
}

/// The digest of a file, however large it is.
pub(crate) fn sha256(path: &Path) -> Result<String> {
    let unreadable = |source| Error::FileUnreadable { path: path.to_owned(), source };
    let mut file = std::fs::File::open(path).map_err(unreadable)?;
    let (mut digest, mut buffer) = (Sha256::new(), vec![0; 64 * 1024]);
    loop {
        match file.read(&mut buffer).map_err(unreadable)? {
            0 => return Ok(in_hex(&digest.finalize())),
            read => digest.update(&buffer[..read]),
        }
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
