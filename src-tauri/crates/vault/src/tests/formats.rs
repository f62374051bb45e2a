//! Vaults of every released format, kept as they were written, open here and come forward with nothing lost.
//!
//! `tests/fixtures/format-N.vault` was written by the program of that format. When a new format is released, run
//! `BREAKWATER_WRITE_FIXTURE=1 cargo test -p breakwater-vault formats` once and commit the folder it adds; what is
//! there is never written again. Their passphrase is the published one of practice.

use super::*;
use crate::migrate::FORMAT;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

fn practice() -> Secret {
    Secret::Passphrase(Passphrase::new("practice"))
}

/// A little of everything this format can hold.
fn write_fixture(folder: &Path) {
    let new = NewVault { passphrase: Passphrase::new("practice"), practice: true, ..new_vault() };
    let (mut vault, _) = Vault::create(folder, new).unwrap();
    let set_up = Act::new(PERSON, "set_up", at(1));
    vault
        .write(&set_up, |w| {
            tables::facility::save(w, &facility())?;
            tables::questionnaire::pin(w, &questionnaire(), at(1).timestamp())?;
            tables::assessment::save(w, &assessment(ASSESSMENT))?;
            tables::assessment::save(w, &assessment(OTHER))?;
            tables::setting::set(w, "practice_day", &serde_json::json!("2026-03-03"))
        })
        .unwrap();
    for number in 1..=20 {
        save_answer(&mut vault, &item(number), &answer(&format!("seen, {number}")), i64::from(number) + 1);
    }
    vault.undo(ASSESSMENT, &Act::new(PERSON, "undo", at(30))).unwrap().unwrap();
    vault
        .write(&Act::new(PERSON, "finding_added", at(31)), |w| {
            tables::finding::save(w, &finding(100, "1-01", &[200, 201]))?;
            tables::blob::put(w, &tables::blob::Blob { media_type: "image/png".to_owned(), bytes: vec![7; 300] })
        })
        .unwrap();
    vault.keep_place(ASSESSMENT, &item(7)).unwrap();
    vault.close().unwrap();
}

/// Every row of every table as text, with the columns it had then.
type Rows = Vec<(String, Vec<String>, Vec<String>)>;

fn names(db: &rusqlite::Connection, sql: &str) -> Vec<String> {
    let mut statement = db.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn rows_of(db: &rusqlite::Connection, table: &str, columns: &[String]) -> Vec<String> {
    let quoted: Vec<String> = columns.iter().map(|column| format!("quote({column})")).collect();
    let mut rows = names(db, &format!("SELECT {} FROM {table}", quoted.join(" || '|' || ")));
    rows.sort();
    rows
}

fn everything_in(folder: &Path) -> Rows {
    let (unlocked, _) = crate::keys::unlock(folder, &practice()).unwrap();
    let db = crate::connection::open(folder, &unlocked.data_key).unwrap();
    let mut all = Vec::new();
    for schema in ["main", "media"] {
        let list = format!("SELECT name FROM {schema}.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        for name in names(&db, &list) {
            let columns = names(&db, &format!("SELECT name FROM pragma_table_info('{name}', '{schema}') ORDER BY cid"));
            let table = format!("{schema}.{name}");
            let rows = rows_of(&db, &table, &columns);
            all.push((table, columns, rows));
        }
    }
    all
}

#[test]
fn every_row_of_a_vault_of_every_released_format_is_there_after_it_came_forward() {
    for entry in std::fs::read_dir(fixtures()).unwrap() {
        let fixture = entry.unwrap();
        let name = fixture.file_name().into_string().unwrap();
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join(&name);
        copy_folder(&fixture.path(), &folder);
        let before = everything_in(&folder);
        let (tables, rows) = (before.len(), before.iter().map(|(_, _, rows)| rows.len()).sum::<usize>());
        assert!(tables > 12 && rows > 100, "{name}: {tables} tables with {rows} rows prove little");
        Vault::open(&folder, &practice(), &holder()).unwrap().close().unwrap();
        let (unlocked, _) = crate::keys::unlock(&folder, &practice()).unwrap();
        let db = crate::connection::open(&folder, &unlocked.data_key).unwrap();
        for (table, columns, rows) in before {
            assert_eq!(rows_of(&db, &table, &columns), rows, "{name}: {table}");
        }
        // And the copy that was made first is the vault of before, in every row.
        let copies = std::fs::read_dir(folder.join("backups")).unwrap();
        let copy = copies.map(|entry| entry.unwrap().path()).find(|path| path.join("answers.db").is_file()).unwrap();
        assert_eq!(
            everything_in(&copy).into_iter().map(|(table, _, rows)| (table, rows.len())).collect::<Vec<_>>(),
            everything_in_fixture(&fixture.path()),
            "{name}"
        );
    }
}

/// Counted on a copy: the fixture itself is never opened.
fn everything_in_fixture(fixture: &Path) -> Vec<(String, usize)> {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("counted.vault");
    copy_folder(fixture, &folder);
    everything_in(&folder).into_iter().map(|(table, _, rows)| (table, rows.len())).collect()
}

#[test]
fn a_vault_of_every_released_format_opens_with_everything_that_was_in_it() {
    if std::env::var_os("BREAKWATER_WRITE_FIXTURE").is_some() {
        let folder = fixtures().join(format!("format-{FORMAT}.vault"));
        if !folder.exists() {
            write_fixture(&folder);
        }
    }
    let mut formats = Vec::new();
    for entry in std::fs::read_dir(fixtures()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let Some(format) = name.strip_prefix("format-").and_then(|rest| rest.strip_suffix(".vault")) else { continue };
        let format: u32 = format.parse().unwrap();
        formats.push(format);
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join(&name);
        copy_folder(&fixtures().join(&name), &folder);

        let vault = Vault::open(&folder, &practice(), &holder()).unwrap();
        let answers = vault.read(|r| tables::answer::all(r, ASSESSMENT)).unwrap();
        assert_eq!(answers.len(), 19, "{name}: twenty were given and one taken back");
        assert_eq!(answers[&item(5)], answer("seen, 5"));
        let stored = vault.read(|r| tables::assessment::get(r, ASSESSMENT)).unwrap().unwrap();
        assert_eq!((stored.state, stored.resume_at), (State::Draft, Some(item(7))), "{name}");
        let findings = vault.read(tables::finding::all).unwrap();
        assert_eq!(findings.iter().map(|finding| finding.number.as_str()).collect::<Vec<_>>(), ["1-01"]);
        assert_eq!(findings[0].content.actions.len(), 2);
        assert_eq!(vault.head().unwrap().seq, 24, "{name}: coming forward adds nothing to the record");
        assert!(vault.undo_hint(ASSESSMENT).unwrap().is_some() && vault.redo_hint(ASSESSMENT).unwrap().is_some());
        let report = vault.check().unwrap();
        assert!(report.ok(), "{name}: {report:?}");
        vault.close().unwrap();

        let copy = folder.join("backups").join(format!("before-format-{FORMAT}-from-{format}.vault"));
        assert_eq!(copy.is_dir(), format < FORMAT, "{name}: a copy was made first, when there was something to do");
    }
    formats.sort_unstable();
    assert_eq!(formats.first(), Some(&1), "the first released format is kept");
}

#[test]
fn a_vault_that_came_forward_has_the_same_tables_as_a_new_one() {
    let schema = |vault: &Vault| -> Vec<(String, String)> {
        ["main", "media"]
            .iter()
            .flat_map(|schema| {
                let sql = format!("SELECT name, coalesce(sql, '') FROM {schema}.sqlite_schema ORDER BY name");
                let mut statement = vault.connection().prepare(&sql).unwrap();
                let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
                rows.map(Result::unwrap).collect::<Vec<_>>()
            })
            .collect()
    };
    let (_place, new) = empty_vault();
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("old.vault");
    copy_folder(&fixtures().join("format-1.vault"), &folder);
    let old = Vault::open(&folder, &practice(), &holder()).unwrap();
    assert_eq!(schema(&old), schema(&new));
}
