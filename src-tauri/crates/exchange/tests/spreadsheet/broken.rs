//! Mistakes people make in a spreadsheet: each is told with its sheet, row and column.

use crate::{
    exported,
    workbook::{Book, Typed},
};
use breakwater_domain::questionnaire::ProblemCode;
use breakwater_exchange::spreadsheet::{SheetCode as Code, set_from_xlsx};

fn book(set: &'static str) -> Book {
    Book::open(&exported(set))
}

/// Breaks a set and compares every problem with what it must be: `Items!F12 code`.
#[track_caller]
fn check(set: &'static str, break_it: impl FnOnce(&mut Book), expected: &[(&str, Code)]) {
    let mut book = book(set);
    break_it(&mut book);
    let (source, problems) = set_from_xlsx(&book.save());
    assert!(source.is_none(), "a broken workbook gives no set");
    let told: Vec<_> = problems
        .iter()
        .map(|problem| (format!("{}!{}{}", problem.sheet, problem.column, problem.row), problem.code))
        .collect();
    let told: Vec<_> = told.iter().map(|(place, code)| (place.as_str(), *code)).collect();
    assert_eq!(told, expected, "{problems:?}");
}

const fn content(code: ProblemCode) -> Code {
    Code::Content(code)
}

#[test]
fn a_sheet_is_missing() {
    check("cyber", |book| drop(book.remove("Items").save()), &[("Items!0", Code::SheetMissing)]);
}

#[test]
fn a_sheet_was_renamed() {
    let expected = [("Items!0", Code::SheetMissing), ("Questions!0", Code::SheetUnknown)];
    let mut broken = book("cyber");
    broken.rename("Items", "Questions");
    let (_, mut problems) = set_from_xlsx(&broken.save());
    problems.sort_by(|a, b| a.sheet.cmp(&b.sheet));
    let told: Vec<_> =
        problems.iter().map(|problem| (format!("{}!{}", problem.sheet, problem.row), problem.code)).collect();
    assert_eq!(told.iter().map(|(place, code)| (place.as_str(), *code)).collect::<Vec<_>>(), expected);
}

#[test]
fn a_column_is_missing() {
    check(
        "cyber",
        |book| drop(book.clear("Items", 1, "failing.es").save()),
        &[("Items!AA1", Code::ColumnMissing), ("Items!U2", Code::ColumnUnnamed)],
    );
}

#[test]
fn a_column_was_renamed() {
    check(
        "cyber",
        |book| drop(book.set("Items", 1, "part", "parts").save()),
        &[("Items!D1", Code::ColumnUnknown), ("Items!AA1", Code::ColumnMissing)],
    );
}

#[test]
fn a_column_stands_there_twice() {
    check("cyber", |book| drop(book.put("Items", 1, 26, "prompt.fr").save()), &[("Items!AA1", Code::ColumnTwice)]);
}

#[test]
fn a_language_stands_in_one_sheet_only() {
    check("cyber", |book| drop(book.put("Sections", 1, 9, "title.pt").save()), &[("Sections!J1", Code::ColumnUnknown)]);
}

#[test]
fn something_stands_beside_the_table() {
    check(
        "cyber",
        |book| drop(book.put("Items", 5, 30, "to be discussed").save()),
        &[("Items!AE5", Code::ColumnUnnamed)],
    );
}

#[test]
fn a_formula_was_typed() {
    check(
        "cyber",
        |book| drop(book.set("Items", 4, "prompt.en", Typed::Formula("=A1&B1".to_owned())).save()),
        &[("Items!L4", Code::Formula)],
    );
}

#[test]
fn a_number_lost_its_last_zero() {
    check("cyber", |book| drop(book.set("Items", 3, "number", 1.1).save()), &[("Items!B3", Code::CellNotText)]);
}

#[test]
fn a_number_became_a_date() {
    check(
        "cyber",
        |book| drop(book.set("Items", 3, "number", Typed::Date(45_000.0)).save()),
        &[("Items!B3", Code::CellNotText)],
    );
}

#[test]
fn yes_or_no_is_neither() {
    check("cyber", |book| drop(book.set("Items", 6, "eu_mandatory", "maybe").save()), &[("Items!J6", Code::NotYesNo)]);
}

#[test]
fn a_level_is_written_in_roman_numerals() {
    check("cyber", |book| drop(book.set("Items", 6, "levels", "I, II").save()), &[("Items!E6", Code::NotWholeNumber)]);
}

#[test]
fn there_is_no_such_level() {
    check(
        "cyber",
        |book| drop(book.set("Items", 6, "levels", "1, 4").save()),
        &[("Items!E6", content(ProblemCode::LevelUnknown))],
    );
}

#[test]
fn an_item_is_in_no_section() {
    check(
        "cyber",
        |book| drop(book.set("Items", 7, "section", "ext-cyber-99").save()),
        &[("Items!C7", Code::SectionUnknown)],
    );
}

#[test]
fn an_item_was_copied_with_its_id_and_number() {
    check(
        "cyber",
        |book| {
            let last = book.last_row("Items");
            book.copy_row("Items", 4, last + 1);
        },
        &[("Items!A17", content(ProblemCode::DuplicateId)), ("Items!B17", content(ProblemCode::DuplicateNumber))],
    );
}

#[test]
fn the_problem_names_the_cell_of_the_first_one_too() {
    let mut book = book("cyber");
    book.copy_row("Items", 4, 17);
    let (_, problems) = set_from_xlsx(&book.save());
    assert_eq!(problems[0].params["other"], "Items!A4");
}

#[test]
fn an_id_is_missing() {
    check("cyber", |book| drop(book.clear("Items", 5, "id").save()), &[("Items!A5", content(ProblemCode::MissingKey))]);
}

#[test]
fn an_id_has_capital_letters() {
    check(
        "cyber",
        |book| drop(book.set("Items", 5, "id", "Ext-Cyber-04").save()),
        &[("Items!A5", content(ProblemCode::IdNotPermanent))],
    );
}

#[test]
fn the_part_does_not_fit_the_reference() {
    check(
        "cyber",
        |book| drop(book.set("Items", 5, "part", "SOLAS").save()),
        &[("Items!D5", content(ProblemCode::PartMismatch))],
    );
}

#[test]
fn the_part_is_none_of_the_four() {
    check(
        "cyber",
        |book| drop(book.set("Items", 5, "part", "C").save()),
        &[("Items!D5", content(ProblemCode::NotOneOf))],
    );
}

#[test]
fn a_reference_cannot_be_looked_up() {
    check(
        "cyber",
        |book| {
            let references = book.text("Items", 5, "references");
            book.set("Items", 5, "references", format!("{references}\nISPS C/1").as_str());
        },
        &[("Items!G5", content(ProblemCode::ReferenceUnknown))],
    );
}

#[test]
fn a_tag_is_not_declared() {
    check(
        "cyber",
        |book| drop(book.set("Items", 5, "applies_to", "submarines").save()),
        &[("Items!H5", content(ProblemCode::TagUnknown))],
    );
}

#[test]
fn a_prompt_is_missing_in_one_language() {
    check(
        "cyber",
        |book| drop(book.clear("Items", 9, "prompt.fr").save()),
        &[("Items!V9", content(ProblemCode::MissingKey))],
    );
}

#[test]
fn a_prompt_is_too_long() {
    check(
        "cyber",
        |book| drop(book.set("Items", 9, "prompt.en", "x".repeat(1_001).as_str()).save()),
        &[("Items!L9", content(ProblemCode::TextTooLong))],
    );
}

#[test]
fn an_item_is_not_translated_at_all() {
    check(
        "cyber",
        |book| {
            for head in ["prompt.es", "look.es", "ask.es", "evidence.es", "failing.es"] {
                book.clear("Items", 9, head);
            }
        },
        &[("Items!Q9", content(ProblemCode::TranslationMissing))],
    );
}

#[test]
fn a_guidance_list_is_shorter_in_a_translation() {
    check(
        "cyber",
        |book| drop(book.set("Items", 9, "ask.es", "One\nTwo\nThree\nFour\nFive\nSix\nSeven").save()),
        &[("Items!S9", content(ProblemCode::TranslationLength))],
    );
}

#[test]
fn a_section_has_no_title_in_one_language() {
    check(
        "cyber",
        |book| drop(book.clear("Sections", 2, "title.es").save()),
        &[("Sections!F2", content(ProblemCode::MissingKey))],
    );
}

#[test]
fn a_section_has_no_items() {
    check(
        "cyber",
        |book| {
            let last = book.last_row("Sections");
            book.copy_row("Sections", last, last + 1);
            book.set("Sections", last + 1, "id", "ext-cyber-extra").set("Sections", last + 1, "number", "99");
        },
        &[("Sections!A3", content(ProblemCode::ListTooShort))],
    );
}

#[test]
fn a_tag_has_no_label_in_one_language() {
    check(
        "port-facility",
        |book| drop(book.clear("Tags", 3, "label.fr").save()),
        &[("Tags!D3", content(ProblemCode::TranslationMissing))],
    );
}

#[test]
fn a_tag_stands_there_twice() {
    check("port-facility", |book| drop(book.copy_row("Tags", 3, 40).save()), &[("Tags!A40", Code::KeyTwice)]);
}

#[test]
fn the_version_is_no_number() {
    check(
        "cyber",
        |book| {
            let row = book.row("Set", "key", "version");
            book.set("Set", row, "value", "one");
        },
        &[("Set!B4", Code::NotWholeNumber)],
    );
}

#[test]
fn the_title_is_missing() {
    check(
        "cyber",
        |book| {
            let row = book.row("Set", "key", "title");
            book.clear("Set", row, "en");
        },
        &[("Set!C6", content(ProblemCode::MissingKey))],
    );
}

#[test]
fn a_key_of_the_first_sheet_is_not_known() {
    check("cyber", |book| drop(book.put("Set", 30, 0, "publisher").save()), &[("Set!A30", Code::KeyUnknown)]);
}

#[test]
fn a_single_value_was_translated() {
    check(
        "cyber",
        |book| {
            let row = book.row("Set", "key", "id");
            book.set("Set", row, "fr", "cyber-fr");
        },
        &[("Set!E3", Code::ValueSuperfluous)],
    );
}

#[test]
fn an_option_is_of_no_field() {
    check(
        "port-facility",
        |book| drop(book.set("Options", 2, "field", "colours").save()),
        &[("Options!A2", Code::FieldUnknown)],
    );
}

#[test]
fn an_option_is_not_translated() {
    check(
        "port-facility",
        |book| drop(book.clear("Options", 2, "label.es").save()),
        &[("Options!D2", content(ProblemCode::TranslationMissing))],
    );
}

#[test]
fn a_field_is_of_no_known_type() {
    check(
        "designated-authority",
        |book| drop(book.set("General", 2, "type", "word").save()),
        &[("General!B2", content(ProblemCode::NotOneOf))],
    );
}

#[test]
fn a_value_of_a_block_has_no_place() {
    check(
        "drills-exercises",
        |book| drop(book.set("Blocks", 5, "path", "[0]/title").save()),
        &[("Blocks!C5", Code::PathMalformed)],
    );
}

#[test]
fn a_value_of_a_block_stands_there_twice() {
    let mut book = book("drills-exercises");
    let row = book.last_row("Blocks") + 1;
    book.copy_row("Blocks", 2, row).set("Blocks", row, "value", "again");
    let (_, problems) = set_from_xlsx(&book.save());
    let told: Vec<_> = problems.iter().map(|problem| (problem.row, problem.column.as_str(), problem.code)).collect();
    assert_eq!(told, [(row, "C", Code::PathTwice)]);
}

#[test]
fn the_list_of_a_block_has_a_hole() {
    let mut book = book("risk-assessment");
    let rows = book.last_row("Blocks");
    let row = (2..=rows).rfind(|row| book.text("Blocks", *row, "path").starts_with("groups/[")).unwrap();
    book.set("Blocks", row, "path", "groups/[77]/label");
    let (_, problems) = set_from_xlsx(&book.save());
    let told: Vec<_> = problems.iter().map(|problem| (problem.row, problem.column.as_str(), problem.code)).collect();
    assert_eq!(told, [(row, "C", Code::PathGap)]);
}

#[test]
fn the_language_of_a_value_is_not_of_the_set() {
    check(
        "drills-exercises",
        |book| drop(book.set("Blocks", 5, "language", "de").save()),
        &[("Blocks!B5", Code::LanguageUnknown)],
    );
}

#[test]
fn every_mistake_is_told_at_once_in_reading_order() {
    check(
        "cyber",
        |book| {
            book.clear("Items", 9, "prompt.fr").set("Items", 3, "part", "C").set("Items", 6, "eu_mandatory", "?");
            let row = book.row("Set", "key", "title");
            book.clear("Set", row, "es");
        },
        &[
            ("Set!D6", content(ProblemCode::MissingKey)),
            ("Items!D3", content(ProblemCode::NotOneOf)),
            ("Items!J6", Code::NotYesNo),
            ("Items!V9", content(ProblemCode::MissingKey)),
        ],
    );
}
