//! Lists in and out as tables: what comes in is shown first, with every problem by row and column,
//! and is written in one step or not at all.
//!
//! Headers are keys of fields or their labels in any language we speak, and so are options: a file
//! that a colleague exported in French comes in at an English desk.

use super::{
    entries::{dangling, same_content, same_number},
    forms,
};
use crate::{
    api::{
        ErrorCode, FileSaved, PreviewChange, PreviewEntry, RegisterExport, RegisterImported, RegisterPreview,
        TableFormat, TableProblem,
    },
    error::{Error, Refusal, Result},
    files,
    questionnaires::count,
    reports::{hex, safe_file_name},
    session::{Session, new_id},
};
use breakwater_domain::{
    facility::Facility,
    ids::{EntryId, FacilityId},
    register::{Entry, Field, FieldKind, ProblemCode, RegisterList},
    text,
};
use breakwater_exchange::table::{self, Cell, Row, Table, TableCode, letters};
use breakwater_locale::{Arg, Words};
use breakwater_vault::{Vault, backup::Why, tables};
use serde_json::{Map, Value};
use std::{collections::BTreeMap, path::Path};

/// Entries shown in a preview at most.
const SHOWN: usize = 200;
/// Problems told at most: a wrong file has one in each of its cells.
const PROBLEMS: usize = 500;

/// What was previewed last and may be written.
pub(crate) struct Pending {
    token: String,
    facility: FacilityId,
    /// New and changed ones; those that are there already are counted only.
    entries: Vec<Entry>,
    new: u32,
    changed: u32,
    same: u32,
}

/// One list as it is in the register, and what a file would make of it.
struct Reader<'a> {
    list: RegisterList,
    facility: &'a Facility,
    known: Vec<Entry>,
    today: jiff::civil::Date,
    words: &'a Words,
    vault: &'a Vault,
    names: Names,
    problems: Vec<TableProblem>,
}

impl Session {
    /// Reads the file and says what it would change. Nothing is written.
    pub fn register_import_look(&mut self, facility: &str, list: RegisterList, path: &Path) -> Result<RegisterPreview> {
        self.pending = None;
        let facility = self.facility(facility)?;
        let file_name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut known = self.entries(&facility)?;
        known.retain(|entry| entry.list == list);
        let words = Words::clone(&self.words);
        let mut reader = Reader {
            list,
            facility: &facility,
            known,
            today: self.today(),
            words: &words,
            vault: &self.vault,
            names: Names::of(list),
            problems: Vec::new(),
        };
        let bytes = files::read_at_most(path, table::FILE)?;
        let read = match table::TableFormat::of_name(&file_name) {
            Some(format) => table::read(&bytes, format),
            None => return Err(Refusal::of(ErrorCode::RegisterFileKind).with("file", file_name).into()),
        };
        let rows = match read {
            Ok(table) => reader.rows(&table)?,
            Err(problem) => {
                reader.tell_table(&problem, "");
                Vec::new()
            }
        };
        let changes = |wanted: PreviewChange| count(rows.iter().filter(|(_, change, _)| *change == wanted).count());
        let preview = RegisterPreview {
            file_name,
            token: hex(&[&bytes[..], new_id().as_bytes()].concat()),
            rows: count(rows.len()),
            new: changes(PreviewChange::New),
            changed: changes(PreviewChange::Changed),
            same: changes(PreviewChange::Same),
            entries: rows
                .iter()
                .take(SHOWN)
                .map(|(row, change, entry)| PreviewEntry { row: *row, change: *change, content: entry.content.clone() })
                .collect(),
            problems: reader.problems,
        };
        if preview.problems.is_empty() {
            self.pending = Some(Pending {
                token: preview.token.clone(),
                facility: facility.id,
                new: preview.new,
                changed: preview.changed,
                same: preview.same,
                entries: rows
                    .into_iter()
                    .filter(|(_, change, _)| *change != PreviewChange::Same)
                    .map(|(_, _, entry)| entry)
                    .collect(),
            });
        }
        Ok(preview)
    }

    /// Writes what was previewed last, in one event.
    pub fn register_import(&mut self, token: &str) -> Result<RegisterImported> {
        let pending = self.pending.take().filter(|pending| pending.token == token);
        let pending = pending.ok_or_else(|| Refusal::of(ErrorCode::RegisterImportStale))?;
        self.back_up_before(Why::BeforeImport)?;
        let act = self.act("register_imported");
        let written = self.vault.try_write(&act, |writing| {
            let there = tables::register::of_facility(writing, pending.facility)?;
            for entry in &pending.entries {
                // Somebody may have written since the preview was shown.
                let clash = there
                    .iter()
                    .any(|other| other.list == entry.list && other.id != entry.id && same_number(other, entry));
                if clash {
                    return Err(Error::from(Refusal::of(ErrorCode::RegisterImportStale)));
                }
                tables::register::save(writing, entry)?;
            }
            Ok(())
        })?;
        Ok(RegisterImported { new: pending.new, changed: pending.changed, same: pending.same, seq: written.seq })
    }

    /// A list as a file, with the name it is offered under. An empty list gives a template.
    pub fn register_table(&mut self, request: &RegisterExport) -> Result<(String, Vec<u8>)> {
        let facility = self.facility(&request.facility)?;
        let entries = self.entries(&facility)?;
        let format = match request.format {
            TableFormat::Csv => table::TableFormat::Csv,
            TableFormat::Xlsx => table::TableFormat::Xlsx,
        };
        let title = forms::title(request.list, &self.words);
        let header: Vec<String> =
            request.list.fields().iter().map(|field| forms::label(field.key, &self.words)).collect();
        let rows: Vec<Vec<String>> = super::entries::in_order(request.list, &entries)
            .into_iter()
            .map(|entry| {
                let cell = |field: &Field| entry.content.get(field.key).map(|value| self.written(field, value));
                request.list.fields().iter().map(|field| cell(field).unwrap_or_default()).collect()
            })
            .collect();
        let bytes = table::write(format, &title, &header, &rows)
            .map_err(|_| Error::Unexpected("a table of the register cannot be written"))?;
        let name = self.words.say_with(
            "file-name-register",
            &[
                ("number", facility.number.to_string().into()),
                ("list", title.into()),
                ("extension", format.extension().into()),
            ],
        );
        Ok((safe_file_name(&name), bytes))
    }

    pub fn register_export_to(&mut self, request: &RegisterExport, path: &Path) -> Result<FileSaved> {
        let (_, bytes) = self.register_table(request)?;
        files::save(path, &bytes)
    }

    /// A value as it stands in a file: options in words, dates in the ISO form.
    fn written(&self, field: &Field, value: &Value) -> String {
        match field.kind {
            FieldKind::OneOf(_) | FieldKind::SeveralOf(_) => forms::shown(field, value, &self.words),
            FieldKind::Line
            | FieldKind::Note
            | FieldKind::Date
            | FieldKind::Moment
            | FieldKind::Whole { .. }
            | FieldKind::ImoNumber
            | FieldKind::Picture
            | FieldKind::Finding => value.as_str().map_or_else(|| value.to_string(), str::to_owned),
        }
    }
}

impl Reader<'_> {
    fn rows(&mut self, table: &Table) -> Result<Vec<(u32, PreviewChange, Entry)>> {
        let columns = self.columns(table);
        for problem in &table.problems {
            let header = problem.column.and_then(|column| table.header.get(&column)).cloned().unwrap_or_default();
            self.tell_table(problem, &header);
        }
        let mut read: Vec<(u32, PreviewChange, Entry)> = Vec::new();
        for row in &table.rows {
            let Some(entry) = self.entry(row, &columns, table)? else { continue };
            let earlier = read
                .iter()
                .find(|(_, _, other)| same_number(other, &entry) || same_content(&other.content, &entry.content));
            if let Some((other, ..)) = earlier {
                let (other, column) = (*other, column_of(self.list.cited_by().unwrap_or_default(), &columns));
                self.tell(row.number, column, "", "row-twice", &[("other", other.to_string().into())]);
                continue;
            }
            let (change, entry) = self.compared(entry);
            read.push((row.number, change, entry));
        }
        if self.list.single() && read.len() > 1 {
            let row = read.get(1).map_or(0, |(row, ..)| *row);
            self.tell(row, None, "", "only-one", &[]);
        }
        Ok(read)
    }

    /// Which column holds which field.
    fn columns(&mut self, table: &Table) -> BTreeMap<u32, &'static Field> {
        let mut columns: BTreeMap<u32, &'static Field> = BTreeMap::new();
        for (column, header) in &table.header {
            match self.names.field(header) {
                None => self.tell(table.header_row, Some(*column), header, "column-unknown", &[]),
                Some(field) if columns.values().any(|other| other.key == field.key) => {
                    self.tell(table.header_row, Some(*column), header, "column-twice", &[]);
                }
                Some(field) => drop(columns.insert(*column, field)),
            }
        }
        for field in self.list.fields().iter().filter(|field| field.required) {
            if !columns.values().any(|other| other.key == field.key) {
                let label = forms::label(field.key, self.words);
                self.tell(table.header_row, None, &label, "column-missing", &[("field", label.as_str().into())]);
            }
        }
        columns
    }

    /// `None`: the row has problems, which are told.
    fn entry(&mut self, row: &Row, columns: &BTreeMap<u32, &'static Field>, table: &Table) -> Result<Option<Entry>> {
        let before = self.problems.len();
        let unreadable = table.problems.iter().any(|problem| problem.row == row.number);
        let mut given = Map::new();
        for (column, cell) in &row.cells {
            match columns.get(column) {
                Some(field) => match self.names.value(field, cell) {
                    Ok(value) => drop(given.insert(field.key.to_owned(), value)),
                    Err(code) => self.tell_field(row.number, Some(*column), field.key, &code),
                },
                None if !table.header.contains_key(column) => {
                    let text: String = cell.text().chars().take(60).collect();
                    self.tell(row.number, Some(*column), "", "no-header", &[("given", text.into())]);
                }
                // Told at the header.
                None => {}
            }
        }
        let id = EntryId::new(new_id());
        match Entry::check(id, self.facility.id, self.list, &given, self.today) {
            Ok(entry) => {
                if let Some(problem) = dangling(self.vault, &entry)? {
                    let column = column_of(&problem.field, columns);
                    self.tell_field(row.number, column, &problem.field, &problem.code);
                }
                Ok((self.problems.len() == before && !unreadable).then_some(entry))
            }
            Err(problems) => {
                for problem in problems {
                    let column = column_of(&problem.field, columns);
                    let told = self.problems[before..]
                        .iter()
                        .any(|told| told.field == forms::label(&problem.field, self.words));
                    // A column that is not there is told once, at the header.
                    let at_header = problem.code == ProblemCode::Missing && column.is_none();
                    if !told && !at_header {
                        self.tell_field(row.number, column, &problem.field, &problem.code);
                    }
                }
                Ok(None)
            }
        }
    }

    /// The entry that is there already, by number or by content; with its identity when it changes.
    fn compared(&self, mut entry: Entry) -> (PreviewChange, Entry) {
        if let Some(known) = self.known.iter().find(|known| same_content(&known.content, &entry.content)) {
            entry.id = known.id;
            return (PreviewChange::Same, entry);
        }
        let single = self.list.single().then(|| self.known.first()).flatten();
        if let Some(known) = self.known.iter().find(|known| same_number(known, &entry)).or(single) {
            entry.id = known.id;
            // What a file does not carry for people stays: the finding that was raised from it.
            if let Some(finding) = known.content.get("finding").filter(|_| !entry.content.contains_key("finding")) {
                entry.content.insert("finding".to_owned(), finding.clone());
            }
            let change =
                if same_content(&known.content, &entry.content) { PreviewChange::Same } else { PreviewChange::Changed };
            return (change, entry);
        }
        (PreviewChange::New, entry)
    }

    fn tell_field(&mut self, row: u32, column: Option<u32>, key: &str, code: &ProblemCode) {
        let label = forms::label(key, self.words);
        let problem = forms::problem(self.list, code, key, self.words);
        self.push(row, column, &label, code.key(), problem);
    }

    fn tell(&mut self, row: u32, column: Option<u32>, header: &str, code: &str, args: &[(&str, Arg)]) {
        let problem = self.words.say_with(&format!("table-problem-{code}"), args);
        self.push(row, column, header, code, problem);
    }

    fn tell_table(&mut self, problem: &table::TableProblem, header: &str) {
        let mut args: Vec<(&str, Arg)> = Vec::new();
        let key = match &problem.code {
            TableCode::Workbook(code) => format!("sheet-problem-{}", code.key()),
            other => format!("table-problem-{}", other.key()),
        };
        match &problem.code {
            TableCode::FileTooLarge { limit } | TableCode::TooManyRows { limit } => {
                args.push(("limit", self.words.number(*limit as f64, 0).into()));
            }
            TableCode::TooManyColumns { limit } => args.push(("limit", self.words.number(f64::from(*limit), 0).into())),
            TableCode::ErrorValue { shown } => args.push(("shown", shown.as_str().into())),
            TableCode::Workbook(_) => {
                args.push(("limit", self.words.number((table::FILE / 1024 / 1024) as f64, 0).into()));
            }
            TableCode::Empty
            | TableCode::NotUtf8
            | TableCode::Unreadable
            | TableCode::QuoteOpen
            | TableCode::Formula => {}
        }
        let said = self.words.say_with(&key, &args);
        self.push(problem.row, problem.column, header, problem.code.key(), said);
    }

    fn push(&mut self, row: u32, column: Option<u32>, field: &str, code: &str, problem: String) {
        if self.problems.len() >= PROBLEMS {
            return;
        }
        let name = column.map(letters).unwrap_or_default();
        let cell = [("row", Arg::from(row.to_string())), ("column", name.as_str().into()), ("field", field.into())];
        let place = match (row, column.is_some(), field.is_empty()) {
            (0, ..) => self.words.say("table-place-file"),
            (_, false, _) => self.words.say_with("table-place-row", &cell[..1]),
            (_, true, true) => self.words.say_with("table-place-cell", &cell[..2]),
            (_, true, false) => self.words.say_with("table-place-field", &cell),
        };
        self.problems.push(TableProblem {
            row,
            column: name,
            field: field.to_owned(),
            code: code.to_owned(),
            place,
            problem,
        });
    }
}

fn column_of(key: &str, columns: &BTreeMap<u32, &'static Field>) -> Option<u32> {
    columns.iter().find(|(_, field)| field.key == key).map(|(column, _)| *column)
}

/// The names a header or an option may go by: its key and its label in every language of ours.
struct Names {
    fields: Vec<(String, &'static Field)>,
    options: Vec<(String, &'static str)>,
}

impl Names {
    fn of(list: RegisterList) -> Self {
        let languages: Vec<Words> = crate::languages().map(Words::new).collect();
        let names = |prefix: &str, key: &'static str| -> Vec<String> {
            let message = format!("{prefix}{}", forms::hyphens(key));
            let labels = languages.iter().map(|words| plain(&words.say(&message)));
            [key.to_owned(), key.replace('_', " ")].into_iter().chain(labels).collect()
        };
        let mut all = Self { fields: Vec::new(), options: Vec::new() };
        for field in list.fields() {
            all.fields.extend(names("register-field-", field.key).into_iter().map(|name| (name, field)));
            for option in field.kind.options() {
                all.options.extend(names("register-option-", option).into_iter().map(|name| (name, *option)));
            }
        }
        all
    }

    fn field(&self, given: &str) -> Option<&'static Field> {
        let given = plain(given);
        self.fields.iter().find(|(name, _)| *name == given).map(|(_, field)| *field)
    }

    /// Among the options of one field: two fields may use the same word.
    fn option(&self, given: &str, options: &[&'static str]) -> Result<&'static str, ProblemCode> {
        let wanted = plain(given);
        self.options
            .iter()
            .find(|(name, option)| *name == wanted && options.contains(option))
            .map(|(_, option)| *option)
            .ok_or_else(|| ProblemCode::NotAnOption { given: given.chars().take(60).collect() })
    }

    /// A cell as a value of the field.
    fn value(&self, field: &Field, cell: &Cell) -> Result<Value, ProblemCode> {
        let text = cell.text();
        Ok(match field.kind {
            FieldKind::OneOf(options) => self.option(&text, options)?.into(),
            FieldKind::SeveralOf(options) => {
                let chosen = text.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty());
                chosen.map(|part| self.option(part, options).map(Value::from)).collect::<Result<Vec<_>, _>>()?.into()
            }
            FieldKind::Whole { .. } => match cell {
                Cell::Whole(number) => (*number).into(),
                _ => text.trim().into(),
            },
            // A day without a time is no moment, and a moment is no day: neither is guessed.
            FieldKind::Date
            | FieldKind::Moment
            | FieldKind::Line
            | FieldKind::Note
            | FieldKind::ImoNumber
            | FieldKind::Picture
            | FieldKind::Finding => text.into(),
        })
    }
}

/// As names are compared: one line, without the star of what is required.
fn plain(text: &str) -> String {
    text::line(text).trim_end_matches('*').trim().to_lowercase()
}
