//! Every edition in every language: what it says, where it stands, what it holds back.

use super::{all_text, forms, layout_rules::check, sample, small, squeezed};
use crate::{
    Nature, Picture, RegisterColumn, RegisterTable, ReportDue, ReportEvidence, ReportGap, ReportModel, ReportRhythm,
    RhythmKind, lay_out, layout::canvas::Mark,
};
use breakwater_domain::{
    assessment::{Kind, State},
    evidence::EvidenceKind,
    ids::ItemId,
    interval::Urgency,
    printing::{Edition, PhotosPerPage, Section},
    questionnaire::Subject,
};
use breakwater_locale::LANGUAGES;
use jiff::civil::date;

/// A JPEG head of that size: enough for whoever never decodes it.
pub(super) fn picture(name: u8, width: u16, height: u16) -> Picture {
    let [w1, w0] = width.to_be_bytes();
    let [h1, h0] = height.to_be_bytes();
    let bytes = vec![0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, h1, h0, w1, w0, 3, 0, 0, 0, 0xff, 0xd9, name];
    Picture::jpeg(format!("{name:02x}").repeat(32), bytes).unwrap()
}

pub(super) fn photo(number: u8) -> ReportEvidence {
    let (width, height) = if number.is_multiple_of(3) { (900, 1200) } else { (1600, 1067) };
    ReportEvidence {
        number: number.into(),
        kind: EvidenceKind::Photo,
        name: format!("Pilot steps at 7C, seen from the public breakwater at night, view {number}"),
        place: "Pilot steps, west end of 7C".to_owned(),
        taken: Some(date(2026, 11, 5).at(21, 50, 0, 0)),
        sha256: Some(format!("{number:02x}").repeat(32)),
        picture: Some(picture(number, width, height)),
        file_name: format!("IMG_{number}.jpg"),
        media_type: "image/jpeg".to_owned(),
        size: Some(412_345),
        redacted: number == 2,
        items: vec![ItemId::new("pf-01-01")],
        findings: vec!["8-02".to_owned()],
    }
}

/// What the register adds.
pub(super) fn furnished(mut model: ReportModel) -> ReportModel {
    let due = |title: &str, on, left, urgency| ReportDue {
        title: title.to_owned(),
        detail: "ZZ-SC-0107".to_owned(),
        due_on: on,
        days_left: left,
        urgency,
    };
    model.annexes.standing = vec![
        due("Certificate ends", Some(date(2026, 10, 31)), Some(-16), Urgency::Overdue),
        due("Next drill", Some(date(2026, 11, 20)), Some(4), Urgency::Within30),
        due("Review of the PFSP", Some(date(2027, 1, 20)), Some(65), Urgency::Within90),
        due("Statement of Compliance ends", Some(date(2029, 4, 30)), Some(896), Urgency::Ok),
        due("Review of the PFSA", None, None, Urgency::NoRecord),
    ];
    model.annexes.rhythms = vec![ReportRhythm {
        kind: RhythmKind::Drill,
        months: 3,
        held: vec![date(2025, 2, 12), date(2025, 5, 28), date(2025, 8, 27), date(2026, 8, 20)],
        planned: vec![date(2026, 12, 2)],
        late: vec![
            ReportGap { from: date(2025, 2, 12), to: date(2025, 5, 28), days: 105, days_late: 16 },
            ReportGap { from: date(2025, 8, 27), to: date(2026, 8, 20), days: 358, days_late: 266 },
        ],
        longest: None,
        due_on: Some(date(2026, 11, 20)),
        urgency: Urgency::Within30,
        years_without: Vec::new(),
    }];
    model.annexes.register = vec![RegisterTable {
        title: "Incidents".to_owned(),
        note: String::new(),
        columns: vec![
            RegisterColumn { title: "Date".to_owned(), share: 20.0, nature: Nature::Plain },
            RegisterColumn { title: "What happened".to_owned(), share: 60.0, nature: Nature::Free },
        ],
        rows: vec![vec!["14 Sept 2026".to_owned(), "A small aircraft hovered above the yard.".to_owned()]],
    }];
    model.annexes.evidence = (1..=7).map(photo).collect();
    model.chosen.logo = Some(picture(200, 640, 200));
    model
}

/// The record an edition is made of: an authority's verification for its letter, a State's for the report on it.
pub(super) fn record(edition: Edition, language: &str) -> ReportModel {
    let set = forms::set(if edition == Edition::StateReport { "designated-authority" } else { "port-facility" });
    let sampled = sample::sample();
    let mut model = if edition == Edition::StateReport {
        let questionnaire = set.in_language(language).clone();
        let mut answers = std::collections::BTreeMap::new();
        for (at, item) in questionnaire.items().enumerate().filter(|(at, _)| at % 4 != 3) {
            let text = format!("{} (answer {at})", sample::COMMENTS[at % sample::COMMENTS.len()]);
            answers.insert(item.id.clone(), breakwater_domain::answer::Answer { text, ..Default::default() });
        }
        let mut findings = sample::findings();
        for finding in &mut findings {
            finding.item = None;
        }
        sample::model(questionnaire, answers, findings)
    } else {
        sample::model(set.in_language(language).clone(), sampled.answers, sampled.findings)
    };
    model.language = language.to_owned();
    model.chosen.edition = edition;
    if edition == Edition::AuthorityLetter {
        model.assessment.kind = Kind::DaVerification;
    }
    assert!(edition.fits(model.questionnaire.subject, model.assessment.kind));
    model
}

pub(super) fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|language| language.code).filter(|code| breakwater_locale::language(code).is_some())
}

#[test]
fn an_executive_summary_has_two_to_four_pages_and_no_place_or_fact() {
    for language in languages() {
        let model = furnished(record(Edition::ExecutiveSummary, language));
        let document = lay_out(&model);
        assert!((2..=4).contains(&document.pages()), "{language}: {}", document.pages());
        let text = all_text(&document);
        for finding in &model.findings {
            for said in [&finding.place, &finding.fact, &finding.objective_evidence] {
                assert!(said.is_empty() || !text.contains(&squeezed(said)), "{language}: {said}");
            }
        }
        assert!(text.contains("8-02"), "the gravest finding is named");
    }
}

#[test]
fn each_owner_of_an_open_action_has_a_page() {
    let mut model = record(Edition::ActionPlan, "en");
    let nobody = model.findings[1].actions[0].clone();
    model.findings[1].actions.push(crate::ReportAction { owner: String::new(), ..nobody });
    let document = lay_out(&model);
    let headings: Vec<_> = document.headings();
    for owner in ["Terminal manager", "Contract manager of the guard contractor", "Workshop supervisor"] {
        let heading = headings.iter().find(|heading| heading.title.ends_with(owner)).unwrap();
        let others = headings.iter().filter(|other| other.page == heading.page).count();
        assert_eq!(others, 1, "{owner} shares no page, so that it can be torn out");
        assert!(document.text(heading.page).join(" ").contains("Owner: date and signature"));
    }
    assert!(headings.last().unwrap().title.ends_with("No owner named"), "somebody must take it up");
    assert!(!headings.iter().any(|heading| heading.title.ends_with("Maintenance")), "verified: nothing left to do");
}

#[test]
fn a_letter_that_attests_is_one_page_and_says_nothing_of_what_was_found() {
    for language in languages() {
        for state in [State::Draft, State::Finalised] {
            let mut model = furnished(record(Edition::Attestation, language));
            model.assessment.state = state;
            if state == State::Finalised {
                model.assessment.finalised_on = Some(date(2026, 11, 16));
            }
            let document = lay_out(&model);
            assert_eq!(document.pages(), 1, "{language} {state:?}");
            let text = all_text(&document);
            for finding in &model.findings {
                assert!(!text.contains(&finding.number) && !text.contains(&squeezed(&finding.fact)));
            }
            assert!(!text.contains('%'), "no score: {text}");
            assert!(text.contains("Port Alder, Quay 7"));
        }
    }
}

#[test]
fn the_authority_writes_what_it_found_and_until_when() {
    let model = record(Edition::AuthorityLetter, "en");
    let text = all_text(&lay_out(&model));
    for expected in [
        "Verification of Port Alder, Quay 7 multipurpose and ferry terminal",
        "Build the gate and put the steps on camera 24 until 5 Dec 2026",
        "ISPS A/16.7",
        "For the Designated Authority",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    assert!(!text.contains("Seals are photographed"), "a good practice asks for nothing");
    assert!(!text.contains("Two of five signs"), "what is closed asks for nothing");
}

#[test]
fn the_report_on_a_state_tells_every_answer() {
    let model = record(Edition::StateReport, "en");
    let text = all_text(&lay_out(&model)).replace(' ', "");
    for item in model.questionnaire.items() {
        assert!(text.contains(&squeezed(&format!("{} {}", item.number, item.prompt)).replace(' ', "")), "{}", item.id);
    }
    for answer in model.answers.values() {
        assert!(text.contains(&squeezed(&answer.text).replace(' ', "")), "{}", answer.text);
    }
    assert_eq!(model.questionnaire.subject, Subject::State);
}

#[test]
fn a_section_that_is_switched_off_is_not_printed_and_nothing_leads_to_it() {
    let mut model = furnished(record(Edition::Full, "en"));
    let whole = lay_out(&model);
    let sections = [Section::Items, Section::Photos, Section::Evidence, Section::Register, Section::Contents];
    model.chosen.without = sections.into();
    // What an edition cannot do without stays.
    model.chosen.without.insert(Section::Numbers);
    let document = lay_out(&model);
    check(&document, &model, "switched off");
    let titles: Vec<String> = document.headings().into_iter().map(|heading| heading.title).collect();
    for title in ["Complete list of items", "Photos", "Evidence", "Register"] {
        assert!(whole.headings().iter().any(|heading| heading.title.ends_with(title)), "the control: {title}");
        assert!(!titles.iter().any(|printed| printed.ends_with(title)), "{title}");
    }
    assert!(titles.iter().any(|title| title.ends_with("How the numbers are made")));
    assert!(!all_text(&document).contains("Contents"));
}

#[test]
fn photos_stand_two_four_or_six_on_a_page_with_all_that_is_said_of_them() {
    for (photos, pages) in [(PhotosPerPage::Two, 4), (PhotosPerPage::Four, 2), (PhotosPerPage::Six, 2)] {
        let mut model = furnished(record(Edition::Full, "en"));
        model.chosen.photos_per_page = photos;
        let document = lay_out(&model);
        let annex: Vec<usize> = (1..=7)
            .map(|number| document.canvas.targets[&format!("photo-{number}")].0)
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect();
        assert_eq!(annex.len(), pages, "{photos:?}");
        let text = squeezed(&document.text(annex[0] as u32 + 1).join(" "));
        for expected in [
            "Photo 1 Pilot steps at 7C",
            "Pilot steps, west end of 7C",
            "5 Nov 2026 21:50",
            "for 1.1, 8-02",
            "redacted",
        ] {
            assert!(text.contains(expected), "{photos:?}: {expected}: {text}");
        }
    }
}

#[test]
fn a_picture_stands_in_the_file_once_byte_for_byte() {
    let model = furnished(record(Edition::Full, "en"));
    let document = lay_out(&model);
    let places = document.canvas.pages.iter().flat_map(|page| &page.marks);
    let of_one = |placed: &&crate::layout::canvas::Placed| matches!(&placed.mark, Mark::Picture { picture, .. } if picture.sha256() == "01".repeat(32));
    assert_eq!(places.filter(of_one).count(), 2, "beside its finding and in the annex");
    let file = lopdf::Document::load_mem(&document.pdf().unwrap()).unwrap();
    let images: Vec<&lopdf::Stream> = file
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter(|stream| stream.dict.get(b"Subtype").and_then(lopdf::Object::as_name).ok() == Some(b"Image"))
        .collect();
    assert_eq!(images.len(), 8, "seven photos and the logo");
    for number in (1..=7).chain([200]) {
        let picture = if number == 200 { picture(200, 640, 200) } else { photo(number).picture.unwrap() };
        let bytes = picture.bytes(&mut |_| Err(std::io::ErrorKind::NotFound.into())).unwrap();
        let image = images.iter().find(|image| *image.content == *bytes).unwrap();
        assert_eq!(image.dict.get(b"Width").unwrap().as_i64().unwrap(), i64::from(picture.width()));
        assert_eq!(image.dict.get(b"Filter").unwrap().as_name().unwrap(), b"DCTDecode");
    }
    assert!(document.pdf().unwrap() == lay_out(&model).pdf().unwrap(), "the same bytes again");
}

#[test]
fn a_preview_shows_the_pictures_of_a_page() {
    let document = lay_out(&furnished(record(Edition::Attestation, "en")));
    let page = document.preview(1).unwrap();
    assert_eq!(page.pictures.len(), 1, "the logo");
    assert_eq!(page.pictures[0].sha256, "c8".repeat(32));
}

#[test]
fn words_of_the_assessor_keep_their_form() {
    let mut model = record(Edition::Full, "en");
    model.assessment.scope.summary =
        vec!["Two things **must not** wait:".to_owned(), "1. the steps\n2. the night shift".to_owned()];
    model.assessment.scope.strengths = vec!["Weekly meeting".to_owned(), "Searches **written down**".to_owned()];
    let document = lay_out(&model);
    check(&document, &model, "words");
    let text = all_text(&document);
    assert!(text.contains("Two things must not wait: 1. the steps 2. the night shift"), "{text}");
    let bold: Vec<String> = document
        .canvas
        .pages
        .iter()
        .flat_map(|page| &page.marks)
        .filter_map(|placed| match &placed.mark {
            Mark::Text { run, .. } if run.face == 2 && (run.size - 9.5).abs() < 0.01 => {
                Some(run.text.trim().to_owned())
            }
            _ => None,
        })
        .collect();
    assert!(bold.contains(&"must not".to_owned()) && bold.contains(&"written down".to_owned()), "{bold:?}");
}

#[test]
fn a_missing_character_is_named_with_the_place_it_stands_at() {
    let mut model = small();
    model.findings[0].fact = "Gate 界 stood open, Greek Ωμέγα and Cyrillic Жук print".to_owned();
    let places = lay_out(&model).missing_places();
    assert_eq!(places.len(), 1, "{places:?}");
    assert_eq!(places[0].character, '界');
    assert!(places[0].page > 1 && !places[0].heading.is_empty() && places[0].line.contains('界'), "{places:?}");
}

#[test]
fn the_text_of_every_edition_is_as_agreed() {
    for edition in Edition::ALL {
        for language in languages() {
            let mut model = furnished(shortened(record(edition, language)));
            model.annexes.evidence.truncate(2);
            let document = lay_out(&model);
            let pages: Vec<String> = (1..=document.pages())
                .map(|page| format!("── page {page} ──\n{}", document.text(page).join("\n")))
                .collect();
            insta::assert_snapshot!(format!("{}_{language}", edition.key()), pages.join("\n\n"));
        }
    }
}

/// Few items, none of whose words are this crate's to pin.
pub(super) fn shortened(mut model: ReportModel) -> ReportModel {
    model.questionnaire.sections.truncate(2);
    for section in &mut model.questionnaire.sections {
        section.items.truncate(2);
        for item in &mut section.items {
            item.prompt = format!("Is the measure asked for in item {} carried out?", item.number);
        }
    }
    let kept = sample::model(model.questionnaire.clone(), model.answers.clone(), Vec::new());
    model.answers.retain(|id, _| model.questionnaire.item(id).is_some());
    ReportModel {
        answers: model.answers,
        verdicts: kept.verdicts,
        scores: kept.scores,
        section_scores: kept.section_scores,
        not_applicable_by_profile: kept.not_applicable_by_profile,
        findings: model.findings.into_iter().take(3).collect(),
        ..model
    }
}
