//! Writes a file of every kind in every language, for `cargo xtask pdf-check`.
//!
//! Beside a report lies a text file of the same name: what somebody typed, a sentence a line, and a
//! reader must be able to copy it out again.
//!
//! `cargo run -p breakwater-report --example every_kind -- FOLDER`

#![allow(clippy::print_stdout, reason = "an example talks to whoever runs it")]
#![allow(dead_code, reason = "sample and forms serve the tests too")]

#[path = "../src/tests/forms.rs"]
mod forms;
#[path = "../src/tests/sample.rs"]
mod sample;

use breakwater_domain::{
    assessment::{Kind, State},
    evidence::EvidenceKind,
    ids::ItemId,
    printing::{Edition, Redaction},
};
use breakwater_locale::Words;
use breakwater_report::{Paper, Picture, ReportEvidence, ReportModel, lay_out, paper_form, recovery_sheet, redacted};
use jiff::civil::date;
use std::{
    collections::BTreeMap,
    error::Error,
    fs,
    path::{Path, PathBuf},
};

const LANGUAGES: [&str; 3] = ["en", "fr", "es"];

/// Ligatures, accents as one letter and as two, other scripts, signs.
const TYPED: [&str; 7] = [
    "Official office staff checked the difficult affidavits in the offing.",
    "Contrôle refait le 12 février, l'œuvre est à reprendre, façade Noël où ça gêne.",
    "Señalización insuficiente en el acceso sur, ¿quién vigila el muelle?",
    "Cafe\u{301} au dela\u{300} du quai, nin\u{303}o.",
    "Ο φύλακας έλειπε από την πύλη.",
    "Охрана проверила ворота и ограждение.",
    "Ångström, Łódź, Şırnak, Győr, Třebíč, Škofja Loka, ¼ ½ ≤ 5 µm.",
];

/// Poppler puts words from right to left in its own order, so this one is printed and not looked for.
const FROM_RIGHT_TO_LEFT: &str = "تم فحص البوابة والسياج يوم 12 فبراير.";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder to write to")?);
    let mut files = 0;
    for language in LANGUAGES {
        let words = Words::new(language);
        for (name, model) in reports(language) {
            let document = lay_out(&model);
            assert!(document.missing_characters().is_empty(), "{name}: {:?}", document.missing_characters());
            fs::write(folder.join(format!("{name}.pdf")), document.pdf()?)?;
            fs::write(folder.join(format!("{name}.txt")), typed(&model))?;
            files += 1;
        }
        for (name, model) in editions(language) {
            write(&folder, &name, &lay_out(&model).pdf()?)?;
            files += 1;
        }
        for set in forms::SETS {
            let set_forms = forms::set(set);
            let mut form = forms::form(&set_forms, language, Paper::A4);
            if set == "port-facility" {
                form.facility = Some(forms::facility());
                form.paper = Paper::Letter;
            }
            write(&folder, &format!("form-{set}-{language}"), &paper_form(&form, &words).pdf()?)?;
            files += 1;
        }
        let groups = ["K7QD2", "M4XWA", "9TR3C", "BH6ZP", "W2NE8", "5VJYQ", "DA7GM", "3KXT4"].map(str::to_owned);
        let sheet = recovery_sheet(&groups, "Port Alder", sample::sample().date, &words, Paper::A4)?;
        write(&folder, &format!("recovery-{language}"), &sheet)?;
        files += 1;
    }
    println!("{files} files");
    Ok(())
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    fs::write(folder.join(format!("{name}.pdf")), bytes)
}

/// A draft with words in many scripts, and a final practice record on the other paper.
fn reports(language: &str) -> [(String, ReportModel); 2] {
    let set = forms::set("port-facility").in_language(language).clone();
    let english = sample::sample();
    let mut draft = sample::model(set, english.answers, english.findings);
    language.clone_into(&mut draft.language);
    let items: Vec<_> = draft.questionnaire.items().take(TYPED.len() + 1).map(|item| item.id.clone()).collect();
    for (item, typed) in items.into_iter().zip(TYPED.into_iter().chain([FROM_RIGHT_TO_LEFT])) {
        typed.clone_into(&mut draft.answers.entry(item).or_default().comment);
    }
    let mut practice = draft.clone();
    practice.practice = true;
    practice.paper = Paper::Letter;
    practice.assessment.state = State::Finalised;
    [(format!("report-{language}"), draft), (format!("report-practice-{language}"), practice)]
}

/// Every other edition, and every edition redacted. All with photos and a logo where they print them.
fn editions(language: &str) -> Vec<(String, ReportModel)> {
    let mut editions = Vec::new();
    for edition in Edition::ALL {
        let set = forms::set(if edition == Edition::StateReport { "designated-authority" } else { "port-facility" });
        let english = sample::sample();
        let set = set.in_language(language).clone();
        let answers = if edition == Edition::StateReport { BTreeMap::new() } else { english.answers };
        let mut model = sample::model(set, answers, english.findings);
        language.clone_into(&mut model.language);
        model.chosen.edition = edition;
        model.chosen.logo = picture("10", 600, 200, 1);
        if edition == Edition::AuthorityLetter {
            model.assessment.kind = Kind::DaVerification;
        }
        model.annexes.evidence = (1..=7).map(photo).collect();
        let key = edition.key().replace('_', "-");
        editions.push((format!("{key}-redacted-{language}"), redacted(model.clone(), &Redaction::ALL.into())));
        editions.push((format!("{key}-{language}"), model));
    }
    editions
}

fn photo(number: u8) -> ReportEvidence {
    let name = format!("{number:02x}");
    ReportEvidence {
        number: number.into(),
        kind: EvidenceKind::Photo,
        name: format!("Fence section B3, temporary barrier, view {number}"),
        place: "Quay 7, north end".to_owned(),
        taken: Some(date(2026, 11, 5).at(21, 50, 0, 0)),
        sha256: Some(name.repeat(32)),
        picture: picture(&name, 1600, 1067, 3),
        file_name: format!("IMG_{number}.jpg"),
        media_type: "image/jpeg".to_owned(),
        size: Some(412_345),
        redacted: number == 2,
        items: vec![ItemId::new("pf-01-01")],
        findings: vec!["8-02".to_owned()],
    }
}

/// A JPEG of one grey (ITU-T T.81): every block is no different from the one before and holds nothing else, which takes
/// a bit each.
fn picture(name: &str, width: u16, height: u16, components: u8) -> Option<Picture> {
    let mut jpeg = vec![0xff, 0xd8];
    let mut segment = |marker: u8, content: &[u8]| {
        jpeg.extend([0xff, marker]);
        jpeg.extend((content.len() as u16 + 2).to_be_bytes());
        jpeg.extend(content);
    };
    let of_each = |content: &[u8]| (1..=components).flat_map(|one| [&[one], content].concat()).collect::<Vec<u8>>();
    segment(0xfe, name.as_bytes());
    segment(0xdb, &[&[0][..], &[1; 64]].concat());
    let size = [height.to_be_bytes(), width.to_be_bytes()].concat();
    segment(0xc0, &[&[8], &size[..], &[components], &of_each(&[0x11, 0])].concat());
    for table in [0x00, 0x10] {
        // One code, of one bit.
        segment(0xc4, &[&[table, 1][..], &[0; 15], &[0]].concat());
    }
    segment(0xda, &[&[components], &of_each(&[0])[..], &[0, 63, 0]].concat());
    let blocks = usize::from(width).div_ceil(8) * usize::from(height).div_ceil(8) * usize::from(components);
    let bits = 2 * blocks;
    jpeg.resize(jpeg.len() + bits / 8, 0);
    if !bits.is_multiple_of(8) {
        jpeg.push(0xff >> (bits % 8));
    }
    jpeg.extend([0xff, 0xd9]);
    Picture::jpeg(name.repeat(32), jpeg)
}

fn typed(model: &ReportModel) -> String {
    let comments = model.answers.values().map(|answer| answer.comment.as_str());
    let mut typed: Vec<&str> = comments.filter(|comment| TYPED.contains(comment)).collect();
    typed.sort_unstable();
    typed.join("\n")
}
