//! Writes the blank paper form of a set.
//!
//! `cargo run -p breakwater-report --release --example paper_form -- FOLDER SET LANGUAGE [letter] [facility] [plain] [overlay=NAME]`

#![allow(clippy::print_stdout, reason = "an example talks to whoever runs it")]
#![allow(dead_code, reason = "the forms serve the tests too")]

#[path = "../src/tests/forms.rs"]
mod forms;

use breakwater_report::{Hints, Paper, paper_form};
use std::{error::Error, path::PathBuf, time::Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("name a folder to write to")?);
    let set = arguments.next().ok_or("name a question set")?;
    let language = arguments.next().ok_or("name a language")?;
    let options: Vec<String> = arguments.collect();
    let asked = |option: &str| options.iter().any(|given| given == option);
    let mut loaded = forms::set(&set);
    if let Some(overlay) = options.iter().find_map(|option| option.strip_prefix("overlay=")) {
        loaded = forms::with_overlay(&loaded, overlay);
    }
    let mut form = forms::form(&loaded, &language, if asked("letter") { Paper::Letter } else { Paper::A4 });
    if asked("facility") {
        form.facility = Some(forms::facility());
    }
    if asked("plain") {
        form.hints = Hints::Without;
    }
    let start = Instant::now();
    let document = paper_form(&form, &breakwater_locale::Words::new(&language));
    let laid_out = start.elapsed();
    let bytes = document.pdf()?;
    println!(
        "{set} {language}: {} pages, {} bytes, layout {laid_out:?}, all {:?}, without a letter: {:?}",
        document.pages(),
        bytes.len(),
        start.elapsed(),
        document.missing_characters()
    );
    std::fs::write(folder.join(format!("form-{set}-{language}.pdf")), bytes)?;
    Ok(())
}
