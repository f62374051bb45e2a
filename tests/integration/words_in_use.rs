//! No word for people lies in the catalogues that nothing says any more.
//!
//! A key is in use when code names it whole, when another message is made of it, or when code puts keys of its form
//! together (`report-stage-{}`). A form of which only the end is fixed (`{key}-state`) counts where the rest of the key
//! is in use by itself. What stands in place of `{}` is not known here: a form keeps all keys that fit it.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Stands for whatever is put in.
const ANYTHING: char = '\u{0}';

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn files(folder: &Path, endings: &[&str], into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["tests", "examples", "generated", "node_modules", "target", "dist"].contains(&name.as_str()) {
                files(&path, endings, into);
            }
        } else if !name.contains(".test.")
            && !name.starts_with("fake")
            && endings.iter().any(|ending| name.ends_with(ending))
        {
            into.push(path);
        }
    }
}

/// A key at the beginning of a line of a catalogue.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (key.starts_with(|c: char| c.is_ascii_lowercase()) && key.chars().all(fits)).then_some(key)
}

/// Every text in quotes that could be a key or the form of one.
fn quoted(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, quote) in code.match_indices(['"', '`']) {
        if let Some(text) = text_until(&code[at + 1..], quote) {
            found.insert(text);
        }
    }
    found
}

/// The text up to the closing quote. `None`: it has what no key has.
fn text_until(code: &str, quote: &str) -> Option<String> {
    let mut text = String::new();
    let mut rest = code;
    loop {
        let next = rest.chars().next()?;
        if rest.starts_with(quote) {
            return Some(text);
        }
        if rest.starts_with("${") || next == '{' {
            let open = rest.find('{')?;
            let mut depth = 0_usize;
            let end = rest.char_indices().skip(open).take(160).find_map(|(at, c)| {
                depth = match c {
                    '{' => depth + 1,
                    '}' => depth.checked_sub(1)?,
                    _ => depth,
                };
                (depth == 0).then_some(at)
            })?;
            text.push(ANYTHING);
            rest = &rest[end + 1..];
        } else if next.is_ascii_lowercase() || next.is_ascii_digit() || next == '-' || next == '_' {
            text.push(next);
            rest = &rest[1..];
        } else {
            return None;
        }
    }
}

fn fits(key: &str, form: &str) -> bool {
    let mut parts = form.split(ANYTHING);
    let Some(mut rest) = parts.next().and_then(|first| key.strip_prefix(first)) else { return false };
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.len() > part.len() && rest.ends_with(part);
        }
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.is_empty()
}

struct InUse {
    named: BTreeSet<String>,
    forms: Vec<String>,
    /// What stands after whatever is put in first.
    ends: Vec<String>,
}

impl InUse {
    fn new(quoted: BTreeSet<String>) -> Self {
        let (forms, named): (BTreeSet<_>, BTreeSet<_>) = quoted.into_iter().partition(|text| text.contains(ANYTHING));
        let (ends, mut forms): (Vec<_>, Vec<_>) = forms.into_iter().partition(|form| form.starts_with(ANYTHING));
        // Paths of drawings and marks of tests begin with a letter or two; a family of words has a name.
        forms.retain(|form| form.split(ANYTHING).next().is_some_and(|name| name.len() > 2 && name.ends_with('-')));
        let ends = ends.into_iter().map(|end| end[1..].to_owned());
        let ends = ends.filter(|end| end.starts_with('-') && !end.contains(ANYTHING)).collect();
        Self { named, forms, ends }
    }

    fn has(&self, key: &str) -> bool {
        let base = |end: &String| key.strip_suffix(end.as_str()).is_some_and(|base| self.has(base));
        self.named.contains(key) || self.forms.iter().any(|form| fits(key, form)) || self.ends.iter().any(base)
    }
}

#[test]
fn every_word_in_the_catalogues_is_said_somewhere() {
    let (mut code, mut catalogues) = (Vec::new(), Vec::new());
    for folder in ["src-tauri/crates", "src-tauri/src", "ui/src"] {
        files(&top().join(folder), &[".rs", ".in", ".ts", ".svelte"], &mut code);
    }
    files(&top().join("src-tauri/crates/locale/locales"), &[".ftl"], &mut catalogues);
    assert!(code.len() > 300 && catalogues.len() > 30, "the control: there is something to read");
    let mut said = BTreeSet::new();
    for file in code {
        let text = fs::read_to_string(&file).unwrap();
        said.extend(quoted(text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()));
    }
    let mut keys = BTreeSet::new();
    for file in catalogues {
        let text = fs::read_to_string(&file).unwrap();
        keys.extend(text.lines().filter_map(key_of).map(str::to_owned));
        // Messages made of others.
        let within = text.split('{').skip(1).filter_map(|within| within.split('}').next());
        said.extend(within.map(|within| within.trim().split(['.', ' ']).next().unwrap_or_default().to_owned()));
    }
    let in_use = InUse::new(said);
    assert!(in_use.has("print-page") && in_use.has("verdict-yes-meaning"), "the control: what is said is found");
    assert!(!in_use.has("report-screen-full-hint") && !in_use.has("of-no-use"), "the control: what is not is not");
    let idle: Vec<&String> = keys.iter().filter(|key| !in_use.has(key)).collect();
    assert!(idle.is_empty(), "nothing says these words: {idle:#?}");
}
