//! The catalogue has words for everything a workbook can ask for, and "Read me" shows them.

use crate::{shipped, workbook::Book};
use breakwater_exchange::spreadsheet::{SheetCode, explanation_keys, set_to_xlsx};
use std::{collections::BTreeSet, fs, path::Path};

fn messages() -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locale/locales/en/exchange.ftl");
    let text = fs::read_to_string(file).unwrap();
    text.lines().filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).filter(|key| !key.contains(' ')).collect()
}

#[test]
fn every_code_and_every_column_has_its_words() {
    let messages = messages();
    let codes = SheetCode::OWN.iter().map(|code| code.message_key());
    let asked: BTreeSet<_> = explanation_keys().map(str::to_owned).chain(codes).collect();
    let missing: Vec<_> = asked.difference(&messages).collect();
    let unused: Vec<_> = messages.difference(&asked).filter(|key| !key.starts_with("sheet-place-")).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing {missing:?}, nobody asks for {unused:?}");
}

#[test]
fn read_me_explains_every_column_in_the_language_of_who_asks() {
    let said = std::cell::RefCell::new(BTreeSet::new());
    let words = |key: &str| {
        said.borrow_mut().insert(key.to_owned());
        format!("« {key} »")
    };
    let mut book = Book::open(&set_to_xlsx(&shipped("port-facility"), &words).unwrap());
    assert_eq!(book.row("Read me", "« sheet-read-me-set »", "« sheet-read-me-set »"), 1);
    for key in ["sheet-set-key", "sheet-items-eu-mandatory", "sheet-items-prompt", "sheet-options-label"] {
        assert!(said.borrow().contains(key), "{key} is not explained");
    }
}
