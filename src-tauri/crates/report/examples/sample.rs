//! Writes the sample record in every edition, the recovery sheet and how long they took.
//!
//! `cargo run -p breakwater-report --release --example sample -- FOLDER [letter] [practice] [finalised] [redacted]`

#![allow(clippy::print_stdout, reason = "an example talks to whoever runs it")]
#![allow(dead_code, reason = "the sample serves the tests too")]

#[path = "../src/tests/sample.rs"]
mod sample;

use breakwater_domain::printing::{Edition, Redaction};
use breakwater_report::{Paper, lay_out, recovery_sheet, redacted};
use std::{error::Error, path::PathBuf, time::Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("name a folder to write to")?);
    let options: Vec<String> = arguments.collect();
    let asked = |option: &str| options.iter().any(|given| given == option);
    let mut model = sample::sample();
    if asked("letter") {
        model.paper = Paper::Letter;
    }
    if asked("finalised") {
        model.assessment.state = breakwater_domain::assessment::State::Finalised;
        model.assessment.finalised_on = Some(model.date);
    }
    model.practice = asked("practice");
    for edition in Edition::ALL {
        let mut model = model.clone();
        model.chosen.edition = edition;
        if asked("redacted") {
            model = redacted(model, &Redaction::ALL.into());
        }
        let start = Instant::now();
        let document = lay_out(&model);
        let laid_out = start.elapsed();
        let bytes = document.pdf()?;
        let (pages, all) = (document.pages(), start.elapsed());
        println!("{}: {pages} pages, {} bytes: layout {laid_out:?}, all {all:?}", edition.key(), bytes.len());
        let start = Instant::now();
        let preview = document.preview(1).ok_or("no page 1")?;
        let size: usize = preview.marks.iter().map(|mark| mark.d.len()).sum();
        println!("preview of page 1: {} marks, {size} bytes, {:?}", preview.marks.len(), start.elapsed());
        std::fs::write(folder.join(format!("{}.pdf", edition.key())), bytes)?;
    }
    let groups: Vec<String> =
        ["K7QD2", "M4XWA", "9TR3C", "BH6ZP", "W2NE8", "5VJYQ", "DA7GM", "3KXT4"].map(str::to_owned).into();
    let words = breakwater_locale::Words::new("en");
    let sheet = recovery_sheet(&groups, "Port Alder", model.date, &words, model.paper)?;
    std::fs::write(folder.join("recovery.pdf"), sheet)?;
    Ok(())
}
