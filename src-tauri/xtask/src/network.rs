//! Programs run where there is no network but the loopback interface: the product needs
//! none, and what passes here proves it.

use crate::steps::answer_of;
use std::process::Command;

/// Brings the loopback interface up in the new namespace, then becomes the program.
const INSIDE: &str = "ip link set lo up && exec \"$@\"";

/// Wraps the program so that it has no network; where the system allows no namespace it stays as it is, said aloud.
pub fn without(program: Command) -> Command {
    let root = answer_of("id", &["-u"]).as_deref() == Some("0");
    let flags: &[&str] = if root { &["--net"] } else { &["--map-root-user", "--net"] };
    if answer_of("unshare", &[flags, &["sh", "-c", INSIDE, "sh", "true"]].concat()).is_none() {
        println!("This system gives no network namespace: the network stays as it is.");
        return program;
    }
    println!("Without a network: only the loopback interface is up.");
    let mut alone = Command::new("unshare");
    alone.args(flags).args(["sh", "-c", INSIDE, "sh"]).arg(program.get_program()).args(program.get_args());
    if let Some(folder) = program.get_current_dir() {
        alone.current_dir(folder);
    }
    alone
}
