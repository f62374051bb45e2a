//! A file layer for SQLite (`sqlite3_vfs`) that hands every call to the real one and writes down what was done.
//!
//! The only unsafe code of the repository. What it relies on: SQLite calls the methods of a file with the pointer it got
//! from `xOpen`, to `szOsFile` bytes of memory that it keeps until `xClose`; the real layer's file lives in the same
//! memory, behind ours.

use crate::Step;
use rusqlite::ffi;
use std::{
    ffi::{CStr, c_char, c_int, c_void},
    path::PathBuf,
    ptr,
    sync::{Mutex, Once, OnceLock, PoisonError},
};

static STEPS: Mutex<Option<Vec<Step>>> = Mutex::new(None);
static PREPARED: Once = Once::new();
static REAL: OnceLock<Real> = OnceLock::new();

struct Real(*mut ffi::sqlite3_vfs);
// SAFETY: the real layer is registered for the life of the process and its methods may be called from any thread.
unsafe impl Send for Real {}
// SAFETY: as above; nothing is written through the pointer.
unsafe impl Sync for Real {}

/// One open file: SQLite's part, the name it was opened by, and behind it the real layer's file.
#[repr(C)]
struct Listened {
    base: ffi::sqlite3_file,
    path: *mut PathBuf,
}

fn note(step: impl FnOnce() -> Step) {
    if let Some(steps) = STEPS.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
        steps.push(step());
    }
}

/// Notes that somebody was told so much is saved.
pub fn acknowledge(count: usize) {
    note(|| Step::Acknowledged(count));
}

/// Puts the listening layer under every connection opened from now on.
pub fn listen() {
    PREPARED.call_once(|| {
        // SAFETY: called once, before any connection of this process; the copied layer lives for ever, and keeps the real
        // one's methods and data but for the two that are replaced.
        unsafe {
            ffi::sqlite3_initialize();
            let real = ffi::sqlite3_vfs_find(ptr::null());
            assert!(!real.is_null(), "SQLite has a file layer");
            assert!(REAL.set(Real(real)).is_ok(), "set once");
            let mut ours = Box::new(*real);
            ours.zName = c"listening".as_ptr();
            ours.pNext = ptr::null_mut();
            ours.szOsFile =
                (*real).szOsFile + c_int::try_from(size_of::<Listened>()).expect("BUG: two pointers are few bytes");
            ours.xOpen = Some(open);
            ours.xDelete = Some(delete);
            assert_eq!(ffi::sqlite3_vfs_register(Box::into_raw(ours), 1), ffi::SQLITE_OK);
        }
    });
}

/// Does a job and returns what was done to files during it. One at a time.
pub fn record<T>(job: impl FnOnce() -> T) -> (T, Vec<Step>) {
    listen();
    *STEPS.lock().unwrap_or_else(PoisonError::into_inner) = Some(Vec::new());
    let value = job();
    let steps = STEPS.lock().unwrap_or_else(PoisonError::into_inner).take();
    (value, steps.unwrap_or_default())
}

fn real() -> *mut ffi::sqlite3_vfs {
    REAL.get().map_or(ptr::null_mut(), |real| real.0)
}

/// The real layer's file behind ours.
///
/// # Safety
/// `file` is a file this layer opened, or is opening.
unsafe fn inner(file: *mut ffi::sqlite3_file) -> *mut ffi::sqlite3_file {
    // SAFETY: `szOsFile` asked for both, one behind the other; `Listened` is a multiple of eight bytes long.
    unsafe { file.cast::<u8>().add(size_of::<Listened>()).cast() }
}

/// # Safety
/// `file` is a file this layer has open.
unsafe fn path(file: *mut ffi::sqlite3_file) -> PathBuf {
    // SAFETY: set by `open` and freed by `close`, after which SQLite does not use the file any more.
    unsafe { (*(*file.cast::<Listened>()).path).clone() }
}

unsafe extern "C" fn open(
    _: *mut ffi::sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    // SAFETY: arguments as SQLite gave them, for the real layer with its own part of the memory. SQLite reads `pMethods`
    // even after a failure, so it is set first.
    unsafe {
        (*file).pMethods = ptr::null();
        let Some(real_open) = (*real()).xOpen else { return ffi::SQLITE_CANTOPEN };
        let named =
            if name.is_null() { None } else { Some(PathBuf::from(CStr::from_ptr(name).to_string_lossy().as_ref())) };
        let is_new = named.as_ref().is_some_and(|path| !path.exists());
        let code = real_open(real(), name, inner(file), flags, out_flags);
        if code != ffi::SQLITE_OK {
            return code;
        }
        let path = named.unwrap_or_default();
        if is_new {
            note(|| Step::Created(path.clone()));
        }
        (*file.cast::<Listened>()).path = Box::into_raw(Box::new(path));
        (*file).pMethods = &raw const METHODS;
        code
    }
}

unsafe extern "C" fn delete(_: *mut ffi::sqlite3_vfs, name: *const c_char, sync_folder: c_int) -> c_int {
    // SAFETY: as SQLite gave it.
    unsafe {
        let Some(real_delete) = (*real()).xDelete else { return ffi::SQLITE_IOERR };
        let code = real_delete(real(), name, sync_folder);
        if code == ffi::SQLITE_OK {
            let path = PathBuf::from(CStr::from_ptr(name).to_string_lossy().as_ref());
            note(|| Step::Deleted { path, durable: sync_folder != 0 });
        }
        code
    }
}

/// Hands a call to the real file, as it is.
macro_rules! forward {
    ($($name:ident => $method:ident ($($argument:ident: $kind:ty),*);)*) => {
        $(unsafe extern "C" fn $name(file: *mut ffi::sqlite3_file, $($argument: $kind),*) -> c_int {
            // SAFETY: SQLite's own arguments, for the real layer's file behind ours.
            unsafe {
                let inner = inner(file);
                match (*(*inner).pMethods).$method {
                    Some(method) => method(inner, $($argument),*),
                    None => ffi::SQLITE_IOERR,
                }
            }
        })*
    };
}

forward! {
    read => xRead(to: *mut c_void, amount: c_int, offset: ffi::sqlite3_int64);
    real_write => xWrite(from: *const c_void, amount: c_int, offset: ffi::sqlite3_int64);
    real_truncate => xTruncate(length: ffi::sqlite3_int64);
    real_sync => xSync(flags: c_int);
    file_size => xFileSize(length: *mut ffi::sqlite3_int64);
    lock => xLock(level: c_int);
    unlock => xUnlock(level: c_int);
    check_reserved_lock => xCheckReservedLock(out: *mut c_int);
    file_control => xFileControl(operation: c_int, argument: *mut c_void);
    sector_size => xSectorSize();
    device_characteristics => xDeviceCharacteristics();
    real_close => xClose();
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    // SAFETY: the last call for this file; its name was made by `open`.
    unsafe {
        let code = real_close(file);
        drop(Box::from_raw((*file.cast::<Listened>()).path));
        (*file).pMethods = ptr::null();
        code
    }
}

unsafe extern "C" fn write(
    file: *mut ffi::sqlite3_file,
    from: *const c_void,
    amount: c_int,
    offset: ffi::sqlite3_int64,
) -> c_int {
    // SAFETY: `from` points to `amount` bytes, says SQLite.
    unsafe {
        let code = real_write(file, from, amount, offset);
        if code == ffi::SQLITE_OK {
            let bytes = std::slice::from_raw_parts(from.cast::<u8>(), amount as usize).to_vec();
            let path = path(file);
            note(|| Step::Written { path, offset: offset as u64, bytes });
        }
        code
    }
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, length: ffi::sqlite3_int64) -> c_int {
    // SAFETY: a file this layer has open.
    unsafe {
        let code = real_truncate(file, length);
        if code == ffi::SQLITE_OK {
            let path = path(file);
            note(|| Step::Cut { path, length: length as u64 });
        }
        code
    }
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, flags: c_int) -> c_int {
    // SAFETY: a file this layer has open.
    unsafe {
        let code = real_sync(file, flags);
        if code == ffi::SQLITE_OK {
            let path = path(file);
            note(|| Step::Synced(path));
        }
        code
    }
}

/// Version 1: no shared memory and no mapped files, which the vault does not use either.
static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 1,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: None,
    xShmLock: None,
    xShmBarrier: None,
    xShmUnmap: None,
    xFetch: None,
    xUnfetch: None,
};
