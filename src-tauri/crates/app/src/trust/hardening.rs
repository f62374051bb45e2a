//! A process that fails leaves no copy of its memory behind: keys and answers are in it (decision 25 names this as a
//! place for unsafe code; `rustix` spares us that).

/// Switches core dumps off, and keeps other programs of the same user from reading the memory. To be called first.
/// Where the system knows no such thing, or refuses, the program runs as it is: it is a second line.
pub fn without_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
