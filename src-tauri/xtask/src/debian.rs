//! The Debian packages the build and the checks need, and how the missing ones get installed.

use crate::steps::{Stop, answer_of, succeed};
use std::process::Command;

/// To compile: the web engine, and what the OpenSSL of `SQLCipher` is built with.
pub const BUILD: &[&str] = &["pkg-config", "libwebkit2gtk-4.1-dev", "librsvg2-dev", "perl", "make"];

/// To show the window where there is no screen, and to look at the picture.
pub const HEADLESS: &[&str] = &["xvfb", "dbus", "imagemagick"];

/// To drive the window without a network, by the driver and by the keyboard, and to read the report from outside.
pub const CHECKS: &[&str] = &["webkit2gtk-driver", "xdotool", "iproute2", "qpdf", "poppler-utils"];

/// To make system calls fail.
pub const FAULTS: &[&str] = &["strace"];

/// To check the structure, the fonts and the text of a PDF.
pub const PDF: &[&str] = &["qpdf", "poppler-utils"];

/// Installs what is missing, said aloud. Where packages are not Debian's, names what is needed and
/// goes on: the build itself will tell whether something is really absent.
pub fn install(packages: &[&str]) -> Result<(), Stop> {
    if answer_of("dpkg-query", &["--version"]).is_none() || answer_of("apt-get", &["--version"]).is_none() {
        println!("This is not a Debian system; its equivalents of these packages are needed: {}", packages.join(" "));
        return Ok(());
    }
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        println!("installed already: {}", packages.join(" "));
        return Ok(());
    }
    let root = answer_of("id", &["-u"]).as_deref() == Some("0");
    let how = if root { "apt-get" } else { "sudo apt-get" };
    println!("Installing with {how}: {}", missing.join(" "));
    let apt_get = |arguments: &[&str]| {
        let mut command = Command::new(if root { "apt-get" } else { "sudo" });
        if !root {
            command.args(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        }
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    succeed("apt-get update", &mut apt_get(&["update", "-q"]))?;
    let mut arguments = vec!["install", "-q", "-y", "--no-install-recommends"];
    arguments.extend(&missing);
    succeed("apt-get install", &mut apt_get(&arguments))
}

fn is_installed(package: &str) -> bool {
    answer_of("dpkg-query", &["-W", "-f=${db:Status-Status}", package]).as_deref() == Some("installed")
}
