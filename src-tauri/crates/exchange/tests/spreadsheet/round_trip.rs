use crate::{
    SETS, keys, shipped,
    workbook::{Book, Typed},
};
use breakwater_domain::questionnaire::QuestionnaireSource;
use breakwater_exchange::spreadsheet::{ExportError, SheetCode, set_from_xlsx, set_to_xlsx};
use proptest::prelude::*;

#[test]
fn every_set_comes_back_byte_for_byte() {
    for set in SETS {
        let source = shipped(set);
        let bytes = set_to_xlsx(&source, &keys).unwrap();
        let (back, problems) = set_from_xlsx(&bytes);
        assert_eq!(problems, [], "{set}");
        let back = back.unwrap();
        for (name, text) in &source.files {
            assert!(back.files[name] == *text, "{set}/{name} came back changed");
        }
        assert_eq!(back.hash(), source.hash(), "{set}");
    }
}

#[test]
fn every_set_comes_back_from_another_spreadsheet_program() {
    // Opened and saved by a program that keeps the texts and none of our formats.
    for set in SETS {
        let source = shipped(set);
        let saved = Book::open(&set_to_xlsx(&source, &keys).unwrap()).save();
        let (back, problems) = set_from_xlsx(&saved);
        assert_eq!(problems, [], "{set}");
        assert_eq!(back.unwrap().hash(), source.hash(), "{set}");
    }
}

#[test]
fn the_same_set_gives_the_same_workbook() {
    let source = shipped("cyber");
    assert!(set_to_xlsx(&source, &keys).unwrap() == set_to_xlsx(&source, &keys).unwrap());
}

#[test]
fn an_edit_in_the_sheet_is_an_edit_in_the_files() {
    let source = shipped("port-facility");
    let mut book = Book::open(&set_to_xlsx(&source, &keys).unwrap());
    let row = book.row("Items", "id", "pf-01-01");
    book.set("Items", row, "prompt.fr", "Une autre question ?").set("Items", row, "eu_mandatory", true);
    let (back, problems) = set_from_xlsx(&book.save());
    assert_eq!(problems, []);
    let back = back.unwrap();
    let french: serde_json::Value = serde_json::from_str(&back.files["fr.json"]).unwrap();
    assert_eq!(french["items"]["pf-01-01"]["prompt"], "Une autre question ?");
    let english: serde_json::Value = serde_json::from_str(&back.files["en.json"]).unwrap();
    assert_eq!(english["sections"][0]["items"][0]["eu_mandatory"], true);
    assert_eq!(back.files["es.json"], source.files["es.json"]);
}

#[test]
fn columns_may_stand_in_another_order_and_rows_may_be_empty() {
    let source = shipped("cyber");
    let mut book = Book::open(&set_to_xlsx(&source, &keys).unwrap());
    let last = book.last_row("Items");
    book.copy_row("Items", last, last + 3).remove_row("Items", last).put("Items", last + 1, 0, "  ");
    for row in 1..=last + 3 {
        let (number, id) = (cell(&mut book, row, "number"), cell(&mut book, row, "id"));
        book.put("Items", row, 0, number).put("Items", row, 1, id);
        if row == 1 {
            // From here on the heads have changed places too.
            book.put("Items", 1, 0, "id").put("Items", 1, 1, "number");
        }
    }
    book.put("Items", 1, 0, "number").put("Items", 1, 1, "id");
    let (back, problems) = set_from_xlsx(&book.save());
    assert_eq!(problems, []);
    assert_eq!(back.unwrap().hash(), source.hash());
}

fn cell(book: &mut Book, row: u32, head: &str) -> Typed {
    Typed::Text(book.text("Items", row, head))
}

#[test]
fn a_language_is_added_by_adding_its_columns() {
    let source = shipped("cyber");
    let mut book = Book::open(&set_to_xlsx(&source, &keys).unwrap());
    for (sheet, heads) in [
        ("Set", &[""][..]),
        ("Tags", &["label"]),
        ("Sections", &["title", "intro"]),
        ("Items", &["prompt", "look", "ask", "evidence", "failing"]),
    ] {
        for (head, column) in heads.iter().zip(40..) {
            let name =
                |language: &str| if head.is_empty() { language.to_owned() } else { format!("{head}.{language}") };
            for row in 2..=book.last_row(sheet) {
                let text = book.text(sheet, row, &name("fr"));
                if !text.is_empty() {
                    book.put(sheet, row, column, text.as_str());
                }
            }
            book.put(sheet, 1, column, name("pt").as_str());
        }
    }
    let (back, problems) = set_from_xlsx(&book.save());
    assert_eq!(problems, []);
    assert_eq!(
        back.unwrap().files["pt.json"],
        source.files["fr.json"].replace("\"language\": \"fr\"", "\"language\": \"pt\"")
    );
}

#[test]
fn numbers_and_formula_like_words_stay_what_they_are() {
    let mut source = shipped("cyber");
    let english =
        source.files["en.json"].replacen("\"1.1\"", "\"1.20\"", 1).replacen("\"basis\": \"", "\"basis\": \"=1+1 ", 1);
    source.files.insert("en.json".to_owned(), english);
    let bytes = set_to_xlsx(&source, &keys).unwrap();
    let (back, problems) = set_from_xlsx(&bytes);
    assert_eq!(problems, []);
    assert_eq!(back.unwrap().hash(), source.hash());
}

#[test]
fn a_text_that_fits_no_cell_is_refused_before_it_is_lost() {
    let mut source = shipped("needs-assessment");
    let long = "x".repeat(40_000);
    let english = source.files["en.json"].replacen("\"Absent\"", &format!("\"{long}\""), 1);
    source.files.insert("en.json".to_owned(), english);
    assert!(matches!(set_to_xlsx(&source, &keys), Err(ExportError::TextTooLong { found: 40_000, .. })));
}

#[test]
fn what_a_cell_cannot_hold_is_refused_before_it_is_lost() {
    let mut source = shipped("cyber");
    source.files.insert("en.json".to_owned(), source.files["en.json"].replacen("\"note\"", "\"memo\": 1, \"note\"", 1));
    assert!(matches!(set_to_xlsx(&source, &keys), Err(ExportError::NotHeld { file }) if file == "en.json"));
}

#[test]
fn a_workbook_of_an_overlay_is_no_workbook_of_a_set() {
    let overlay = std::fs::read_to_string(crate::checklists().join("overlays/zelmara.json")).unwrap();
    let bytes = breakwater_exchange::spreadsheet::overlay_to_xlsx(&overlay, &keys).unwrap();
    let (set, problems) = set_from_xlsx(&bytes);
    assert!(set.is_none());
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [SheetCode::WorkbookOther]);
}

fn with_texts(prompt: &str, line: &str, title: &str) -> QuestionnaireSource {
    let mut source = shipped("unmanned-aircraft");
    source.files.retain(|name, _| name == "en.json");
    let mut english: serde_json::Value = serde_json::from_str(&source.files["en.json"]).unwrap();
    english["title"] = title.into();
    english["sections"][0]["items"][0]["prompt"] = prompt.into();
    english["sections"][0]["items"][0]["guidance"]["look"] = vec![line, "x", line].into();
    source.files.insert("en.json".to_owned(), serde_json::to_string(&english).unwrap());
    source
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_text_comes_back(
        prompt in "[ -~\n\r\t\u{1}\u{1f}äß日😀\u{feff}\u{2028}_x0041=]{0,20}[a-z]",
        line in "[ -~\n\r\t\u{1}é😀\\\\]{0,20}[a-z]_x000D_[ \n]{0,2}",
        title in "[=+@-][a-z(){} ]{1,20}[0-9]",
    ) {
        let source = with_texts(&prompt, &line, &title);
        let (back, problems) = set_from_xlsx(&set_to_xlsx(&source, &keys).unwrap());
        prop_assert_eq!(problems, []);
        let value = |source: &QuestionnaireSource| serde_json::from_str::<serde_json::Value>(&source.files["en.json"]).unwrap();
        prop_assert_eq!(value(&back.unwrap()), value(&source));
    }
}

#[test]
fn the_largest_set_is_far_within_the_limits() {
    use breakwater_exchange::spreadsheet::limits;
    let bytes = crate::exported("port-facility");
    let cells = Book::open(&bytes).filled_cells();
    assert!(bytes.len() * 20 < limits::FILE, "{} bytes", bytes.len());
    assert!(cells * 20 < limits::CELLS, "{cells} cells");
}
