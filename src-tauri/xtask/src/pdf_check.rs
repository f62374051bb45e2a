//! `cargo xtask pdf-check`: what the files say of themselves, confirmed by others.
//!
//! A file of every kind and language is made, twice. veraPDF, the validator of the PDF Association,
//! checks each against PDF/A-2u and PDF/UA-1, qpdf its structure, Poppler its fonts and its text. Last, a
//! file is damaged on purpose, and the checks must say so. Apart from `cargo xtask test`, since it needs Java.

use crate::{
    debian, program,
    run::SELECTION,
    steps::{Steps, Stop, answer_of, cargo, program_in, succeed},
    target, top,
};
use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const LANGUAGES: [&str; 3] = ["en", "fr", "es"];

/// Both standards, as veraPDF names them.
const PROFILES: [&str; 2] = ["2u", "ua1"];

/// Files handed to one run of the validator: starting Java takes longer than looking at a file.
const TOGETHER: usize = 12;

/// Makes the files and checks them, and with them the `others` somebody named.
pub fn pdf_check(others: &[&str]) -> Result<(), Stop> {
    let mut steps = Steps::default();
    let outcome = all(&mut steps, others);
    steps.summary();
    outcome
}

fn all(steps: &mut Steps, others: &[&str]) -> Result<(), Stop> {
    steps.step("Debian packages", tools)?;
    let folder = target().join("pdf-check");
    let validator = Validator { libraries: folder.join("libraries") };
    steps.step("veraPDF from Maven Central", || validator.fetch())?;
    let programs = ["build", "--bin", "breakwater-cli", "--example", "every_kind"];
    steps.program("what writes the files", cargo(&programs).args(SELECTION))?;
    let (first, second) = (folder.join("first"), folder.join("second"));
    steps.step("a file of every kind and language", || make(&first))?;
    steps.step("the same files again", || make(&second))?;
    let mut files = pdfs(&first)?;
    steps.step("byte for byte the same", || same(&files, &second))?;
    files.extend(others.iter().map(|other| top().join(other)));
    steps.step("qpdf", || structure(&files))?;
    steps.step("fonts", || fonts(&files))?;
    steps.step("text", || text(&files))?;
    steps.step("PDF/A-2u and PDF/UA-1", || validator.all_pass(&files))?;
    steps.step("a damaged file", || validator.damaged_fails(&files[0], &folder))
}

/// Installs what is missing, except Java and Maven that came another way, and names what is missing still.
fn tools() -> Result<(), Stop> {
    let absent = |program: &str| answer_of(program, &["-version"]).is_none();
    let java: Vec<&str> = [("javac", "default-jdk-headless"), ("mvn", "maven")]
        .iter()
        .filter(|one| absent(one.0))
        .map(|one| one.1)
        .collect();
    debian::install(&[debian::PDF, &java].concat())?;
    let missing: Vec<String> = [("java", "Java 17 or newer"), ("javac", "a JDK, not only a runtime"), ("mvn", "Maven")]
        .iter()
        .filter(|(program, _)| absent(program))
        .map(|(program, what)| format!("  {program}: {what}"))
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(Stop::Missing(missing.join("\n"))) }
}

/// Reports of the sample, paper forms, recovery sheets; and the practice reports, as the program writes them.
fn make(folder: &Path) -> Result<(), Stop> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Stop::io(folder.display().to_string()))?;
    }
    fs::create_dir_all(folder).map_err(Stop::io(folder.display().to_string()))?;
    let mut example = Command::new(program("debug", &format!("examples{}every_kind", std::path::MAIN_SEPARATOR)));
    succeed("every_kind", example.arg(folder))?;
    for language in LANGUAGES {
        let practice = folder.join(language);
        fs::create_dir(&practice).map_err(Stop::io(practice.display().to_string()))?;
        let cli = program("debug", "breakwater-cli").to_string_lossy().into_owned();
        let mut cli = program_in(&top(), &cli, &["practice", "--today", "2026-11-16", "--lang", language, "--out"]);
        succeed("breakwater-cli practice", cli.arg(&practice))?;
        for file in pdfs(&practice)? {
            let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let to = folder.join(format!("{name}-{language}.pdf"));
            fs::rename(&file, &to).map_err(Stop::io(to.display().to_string()))?;
        }
    }
    Ok(())
}

fn pdfs(folder: &Path) -> Result<Vec<PathBuf>, Stop> {
    let of = || folder.display().to_string();
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(Stop::io(of()))? {
        let path = entry.map_err(Stop::io(of()))?.path();
        if path.extension().is_some_and(|extension| extension == "pdf") {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() { Err(Stop::Wrong(format!("no PDF in {}", of()))) } else { Ok(files) }
}

fn read(file: &Path) -> Result<Vec<u8>, Stop> {
    fs::read(file).map_err(Stop::io(file.display().to_string()))
}

/// A practice vault has keys of its own each time, and its record another digest: those reports are left out.
fn same(files: &[PathBuf], again: &Path) -> Result<(), Stop> {
    let mut compared = 0;
    for file in files {
        let name = file.file_name().unwrap_or_default();
        if name.to_string_lossy().starts_with("practice-") {
            continue;
        }
        if read(file)? != read(&again.join(name))? {
            return Err(Stop::Wrong(format!("{} is another file each time", file.display())));
        }
        compared += 1;
    }
    println!("{compared} files");
    Ok(())
}

fn structure(files: &[PathBuf]) -> Result<(), Stop> {
    for file in files {
        let said = said_by(Command::new("qpdf").arg("--check").arg(file))?;
        if !said.contains("No syntax or stream encoding errors found") || said.contains("WARNING") {
            return Err(Stop::Wrong(format!("qpdf --check {}:\n{said}", file.display())));
        }
    }
    println!("{} files without an error or a warning", files.len());
    Ok(())
}

/// Every font is embedded, cut down, and its glyphs have text.
fn fonts(files: &[PathBuf]) -> Result<(), Stop> {
    let mut count = 0;
    for file in files {
        let said = said_by(Command::new("pdffonts").arg(file))?;
        let rows: Vec<&str> = said.lines().skip(2).collect();
        let good = |row: &&str| row.split_whitespace().filter(|word| *word == "yes").count() == 3;
        if rows.is_empty() || !rows.iter().all(good) {
            return Err(Stop::Wrong(format!("pdffonts {}:\n{said}", file.display())));
        }
        count += rows.len();
    }
    println!("{count} fonts, all embedded, subset and with text");
    Ok(())
}

/// What was typed comes out as it was typed: the sentences of the text file beside the PDF.
fn text(files: &[PathBuf]) -> Result<(), Stop> {
    let mut found = 0;
    for file in files {
        let Ok(typed) = fs::read_to_string(file.with_extension("txt")) else { continue };
        let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let said = squeezed(&said_by(Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(file).arg("-"))?);
        for sentence in typed.lines() {
            if !said.contains(&squeezed(sentence)) {
                return Err(Stop::Wrong(format!("{}: not found by pdftotext: {sentence}", file.display())));
            }
            found += 1;
        }
    }
    println!("{found} sentences in Latin, Greek and Cyrillic letters, with ligatures and accents");
    Ok(())
}

fn said_by(command: &mut Command) -> Result<String, Stop> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(Stop::io(name))?;
    let said = [output.stdout, output.stderr].concat();
    Ok(String::from_utf8_lossy(&said).into_owned())
}

/// What the validator found in a file under one profile.
struct Finding {
    failed: u64,
    checks: u64,
    /// Rule, how often, the first place, what is asked for.
    rules: Vec<String>,
}

/// veraPDF, driven by a small program beside this one.
struct Validator {
    libraries: PathBuf,
}

impl Validator {
    fn project() -> PathBuf {
        top().join("src-tauri").join("xtask").join("pdf-check")
    }

    fn fetch(&self) -> Result<(), Stop> {
        let to = format!("-DoutputDirectory={}", self.libraries.display());
        let mut maven = program_in(&Self::project(), "mvn", &["-q", "-B", "dependency:copy-dependencies", &to]);
        succeed("mvn dependency:copy-dependencies", &mut maven)?;
        println!("{}", self.libraries.display());
        Ok(())
    }

    /// By file name and profile.
    fn look(&self, files: &[PathBuf]) -> Result<BTreeMap<(String, String), Finding>, Stop> {
        let mut path = OsString::from(&self.libraries);
        path.push(format!("{}*", std::path::MAIN_SEPARATOR));
        let mut java = Command::new("java");
        java.arg("-cp").arg(path).arg(Self::project().join("PdfCheck.java")).args(files);
        let output = java.output().map_err(Stop::io("java"))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(Stop::Wrong(format!("veraPDF did not get through:\n{said}")));
        }
        let mut findings: BTreeMap<(String, String), Finding> = BTreeMap::new();
        let mut last = None;
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let columns: Vec<&str> = line.split('\t').collect();
            match (columns.as_slice(), &last) {
                (["", rule @ ..], Some(key)) => {
                    findings.entry(Clone::clone(key)).and_modify(|finding| finding.rules.push(rule.join("  ")));
                }
                ([file, profile, failed, checks], _) => {
                    let number = |text: &str| text.parse().map_err(|_| Stop::Wrong(format!("veraPDF: {line}")));
                    let key = ((*file).to_owned(), (*profile).to_owned());
                    let finding = Finding { failed: number(failed)?, checks: number(checks)?, rules: Vec::new() };
                    findings.insert(key.clone(), finding);
                    last = Some(key);
                }
                _ => return Err(Stop::Wrong(format!("veraPDF: {line}"))),
            }
        }
        Ok(findings)
    }

    fn all_pass(&self, files: &[PathBuf]) -> Result<(), Stop> {
        let mut failing = 0;
        for some in files.chunks(TOGETHER) {
            let findings = self.look(some)?;
            for file in some {
                let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let mut line = format!("{name:<44}");
                let mut rules = Vec::new();
                for profile in PROFILES {
                    let finding = findings.get(&(name.clone(), profile.to_owned()));
                    let finding = finding.ok_or_else(|| Stop::Wrong(format!("{name}: {profile} was not checked")))?;
                    let outcome = if finding.failed == 0 { "passed" } else { "FAILED" };
                    line =
                        format!("{line}  {profile} {outcome} ({} of {} checks failed)", finding.failed, finding.checks);
                    rules.extend(finding.rules.iter().map(|rule| format!("    {profile}  {rule}")));
                    failing += u32::from(finding.failed > 0);
                }
                println!("{line}");
                for rule in &rules {
                    println!("{rule}");
                }
            }
        }
        if failing == 0 { Ok(()) } else { Err(Stop::Wrong(format!("{failing} checks of {} failed", 2 * files.len()))) }
    }

    /// The output intent and the mark of a tagged file go: what passes then would pass anything.
    fn damaged_fails(&self, file: &Path, folder: &Path) -> Result<(), Stop> {
        let mut bytes = read(file)?;
        for (name, other) in [(b"/OutputIntents ", b"/OutputIntentz "), (b"/StructTreeRoot", b"/StructTreeBoot")] {
            let at = bytes.windows(name.len()).position(|window| window == name);
            let at = at.ok_or_else(|| Stop::Wrong(format!("{} cannot be damaged as planned", file.display())))?;
            bytes[at..at + name.len()].copy_from_slice(other);
        }
        let damaged = folder.join("damaged.pdf");
        fs::write(&damaged, bytes).map_err(Stop::io(damaged.display().to_string()))?;
        let findings = self.look(&[damaged])?;
        for profile in PROFILES {
            match findings.get(&("damaged.pdf".to_owned(), profile.to_owned())) {
                Some(finding) if finding.failed > 0 => {
                    println!("damaged.pdf  {profile} failed, as it must");
                    finding.rules.iter().for_each(|rule| println!("    {profile}  {rule}"));
                }
                _ => return Err(Stop::Wrong(format!("the damaged file passed {profile}: the check sees nothing"))),
            }
        }
        Ok(())
    }
}
