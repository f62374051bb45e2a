//! Evidence: photos, documents and notes, and what they serve (decision 20).
//!
//! One piece may serve many places. What came in is sealed: it stays as it was taken in, under its hash, and
//! everything drawn on a photo lies beside it. A photo with marks has a *view*, the picture people see and reports
//! print; where something was redacted, nothing but the sealed original has it.

use crate::{
    ids::{ActionId, AssessmentId, EvidenceId, FindingId, ItemId, PersonId},
    text::{self, LINE_LIMIT, NOTE_LIMIT},
};
use jiff::{Timestamp, civil};
use serde::{Deserialize, Serialize};
use std::fmt;
use thiserror::Error;

/// Most marks on one photo.
pub const MARK_LIMIT: usize = 100;
/// Most pieces of evidence at one place (an item, a finding …).
pub const PIECES_AT_ONE_PLACE: usize = 20;
/// Most pieces of evidence in one assessment.
pub const PIECES_OF_ONE_ASSESSMENT: usize = 500;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum EvidenceKind {
    Photo,
    Document,
    Note,
}

impl EvidenceKind {
    pub const ALL: [Self; 3] = [Self::Photo, Self::Document, Self::Note];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Photo => "photo",
            Self::Document => "document",
            Self::Note => "note",
        }
    }
}

/// Bytes that are kept as they are, under their hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Of the stored bytes, lower-case hex.
    pub sha256: String,
    pub media_type: String,
    pub size: u64,
    /// What the file was called where it came from; never a path.
    pub file_name: String,
}

/// A photo: the upright picture without metadata, what the camera's file was, and what is drawn on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    pub original: Sealed,
    pub width: u32,
    pub height: u32,
    /// SHA-256 of the camera's own file, which is not kept.
    pub camera_sha256: String,
    pub marks: Vec<Mark>,
    /// Hash of the picture with its marks; `None`: nothing is drawn on it.
    pub view: Option<String>,
    /// Hash of the small picture, made of the view.
    pub thumbnail: String,
}

impl Photo {
    /// The picture that is shown, printed and handed out: never the original once something is drawn on it.
    pub fn shown(&self) -> &str {
        self.view.as_deref().unwrap_or(&self.original.sha256)
    }

    pub fn is_redacted(&self) -> bool {
        self.marks.iter().any(|mark| mark.kind == MarkKind::Redact)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    Photo(Photo),
    Document(Sealed),
    Note(String),
}

impl Content {
    pub const fn kind(&self) -> EvidenceKind {
        match self {
            Self::Photo(_) => EvidenceKind::Photo,
            Self::Document(_) => EvidenceKind::Document,
            Self::Note(_) => EvidenceKind::Note,
        }
    }

    /// What was sealed; a note has no file.
    pub const fn sealed(&self) -> Option<&Sealed> {
        match self {
            Self::Photo(photo) => Some(&photo.original),
            Self::Document(sealed) => Some(sealed),
            Self::Note(_) => None,
        }
    }
}

/// When something was taken, by the clock of the camera; many cameras do not know their zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    pub at: civil::DateTime,
    /// Seconds east of UTC.
    pub offset_seconds: Option<i32>,
}

/// Where it was taken, in millionths of a degree; kept only when somebody asked for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    pub latitude: i32,
    pub longitude: i32,
}

/// What people may say about a piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Details {
    /// Printed under the picture.
    pub caption: String,
    pub place: String,
    pub taken: Option<Taken>,
    pub position: Option<Position>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    pub id: EvidenceId,
    pub details: Details,
    pub content: Content,
    pub added_at: Timestamp,
    /// Seconds east of UTC where it was added.
    pub added_offset_seconds: i32,
    pub added_by: PersonId,
    /// In the trash since; its sealed bytes stay.
    pub removed_at: Option<Timestamp>,
}

/// What evidence may serve.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    /// The assessment as a whole.
    Assessment(AssessmentId),
    Item(AssessmentId, ItemId),
    Finding(FindingId),
    Action(ActionId),
    /// A record of the register (a drill, a certificate …), as the register names it.
    Register(String),
}

impl Target {
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Assessment(_) => "assessment",
            Self::Item(..) => "item",
            Self::Finding(_) => "finding",
            Self::Action(_) => "action",
            Self::Register(_) => "register",
        }
    }

    /// What names it among its kind; an item's is `<assessment>/<item>`.
    pub fn key(&self) -> String {
        match self {
            Self::Assessment(id) => id.to_string(),
            Self::Item(assessment, item) => format!("{assessment}/{item}"),
            Self::Finding(id) => id.to_string(),
            Self::Action(id) => id.to_string(),
            Self::Register(id) => id.clone(),
        }
    }

    /// The assessment it names itself; a finding belongs to one too, but does not say so.
    pub const fn assessment(&self) -> Option<AssessmentId> {
        match self {
            Self::Assessment(id) | Self::Item(id, _) => Some(*id),
            Self::Finding(_) | Self::Action(_) | Self::Register(_) => None,
        }
    }

    pub fn parse(kind: &str, key: &str) -> Option<Self> {
        Some(match kind {
            "assessment" => Self::Assessment(key.parse().ok()?),
            "item" => {
                let (assessment, item) = key.split_once('/')?;
                Self::Item(assessment.parse().ok()?, ItemId::new(item))
            }
            "finding" => Self::Finding(key.parse().ok()?),
            "action" => Self::Action(key.parse().ok()?),
            "register" => Self::Register(key.to_owned()),
            _ => return None,
        })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind(), self.key())
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum MarkKind {
    Arrow,
    Box,
    Text,
    /// Nothing of what lies under it is left.
    Redact,
}

/// Something drawn on a photo, in pixels of the sealed original. An arrow points from its first corner to its
/// second; a text stands with its upper left corner at the first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Mark {
    pub kind: MarkKind,
    pub x1: i32,
    pub y1: i32,
    pub x2: i32,
    pub y2: i32,
    /// What a text says; for the others a word for the list ("face"), which is not drawn.
    #[serde(default)]
    pub text: String,
}

/// Why evidence cannot be taken as it stands. Marks are counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum EvidenceProblem {
    #[error("{field} is longer than {limit} characters")]
    TextTooLong { field: &'static str, limit: usize },
    #[error("the note says nothing")]
    NoteEmpty,
    #[error("more than {MARK_LIMIT} marks")]
    TooManyMarks,
    #[error("mark {mark} lies outside the picture")]
    MarkOutside { mark: usize },
    #[error("mark {mark} has no size")]
    MarkEmpty { mark: usize },
    #[error("mark {mark} says nothing")]
    MarkTextMissing { mark: usize },
}

impl Details {
    pub fn check(&self) -> Vec<EvidenceProblem> {
        [("caption", &self.caption), ("place", &self.place)]
            .into_iter()
            .filter(|(_, value)| text::is_longer_than(value, LINE_LIMIT))
            .map(|(field, _)| EvidenceProblem::TextTooLong { field, limit: LINE_LIMIT })
            .collect()
    }

    /// The same with its texts as they are kept.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        self.caption = text::line(&self.caption);
        self.place = text::line(&self.place);
        self
    }
}

/// What is wrong with the text of a note.
pub fn check_note(note: &str) -> Option<EvidenceProblem> {
    if text::is_blank(note) {
        return Some(EvidenceProblem::NoteEmpty);
    }
    text::is_longer_than(note, NOTE_LIMIT).then_some(EvidenceProblem::TextTooLong { field: "text", limit: NOTE_LIMIT })
}

/// Everything that is wrong with the marks of a picture of this size.
pub fn check_marks(marks: &[Mark], width: u32, height: u32) -> Vec<EvidenceProblem> {
    let mut problems = Vec::new();
    if marks.len() > MARK_LIMIT {
        problems.push(EvidenceProblem::TooManyMarks);
    }
    for (number, mark) in marks.iter().enumerate() {
        let within = |x: i32, limit: u32| u32::try_from(x).is_ok_and(|x| x <= limit);
        let inside = within(mark.x1, width) && within(mark.x2, width);
        if !(inside && within(mark.y1, height) && within(mark.y2, height)) {
            problems.push(EvidenceProblem::MarkOutside { mark: number });
        }
        let (wide, high) = (mark.x1 != mark.x2, mark.y1 != mark.y2);
        let sized = match mark.kind {
            MarkKind::Arrow => wide || high,
            MarkKind::Box | MarkKind::Redact => wide && high,
            MarkKind::Text => true,
        };
        if !sized {
            problems.push(EvidenceProblem::MarkEmpty { mark: number });
        }
        if mark.kind == MarkKind::Text && text::is_blank(&mark.text) {
            problems.push(EvidenceProblem::MarkTextMissing { mark: number });
        }
        if text::is_longer_than(&mark.text, LINE_LIMIT) {
            problems.push(EvidenceProblem::TextTooLong { field: "mark", limit: LINE_LIMIT });
        }
    }
    problems
}

/// The name of a file as it is kept: without the folders it lay in, on one line.
pub fn file_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    text::line(last).chars().take(LINE_LIMIT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn mark(kind: MarkKind, corners: [i32; 4], text: &str) -> Mark {
        let [x1, y1, x2, y2] = corners;
        Mark { kind, x1, y1, x2, y2, text: text.to_owned() }
    }

    #[test]
    fn a_target_is_told_from_its_kind_and_key() {
        let id = Uuid::from_u128(7);
        for target in [
            Target::Assessment(AssessmentId::new(id)),
            Target::Item(AssessmentId::new(id), ItemId::new("pf-02-39")),
            Target::Finding(FindingId::new(id)),
            Target::Action(ActionId::new(id)),
            Target::Register("drill/12".to_owned()),
        ] {
            assert_eq!(Target::parse(target.kind(), &target.key()), Some(target));
        }
        for (kind, key) in [("item", "pf-02-39"), ("finding", "8-01"), ("cloud", "x"), ("", "")] {
            assert_eq!(Target::parse(kind, key), None, "{kind} {key}");
        }
    }

    #[test]
    fn marks_stand_inside_the_picture_and_say_something() {
        use EvidenceProblem as Problem;
        for (mark, expected) in [
            (mark(MarkKind::Arrow, [0, 0, 640, 480], ""), None),
            (mark(MarkKind::Arrow, [5, 5, 5, 5], ""), Some(Problem::MarkEmpty { mark: 0 })),
            (mark(MarkKind::Redact, [10, 10, 10, 40], "face"), Some(Problem::MarkEmpty { mark: 0 })),
            (mark(MarkKind::Box, [40, 40, 10, 10], ""), None),
            (mark(MarkKind::Box, [0, 0, 641, 10], ""), Some(Problem::MarkOutside { mark: 0 })),
            (mark(MarkKind::Box, [-1, 0, 10, 10], ""), Some(Problem::MarkOutside { mark: 0 })),
            (mark(MarkKind::Text, [5, 5, 5, 5], "Panel bolted"), None),
            (mark(MarkKind::Text, [5, 5, 5, 5], " "), Some(Problem::MarkTextMissing { mark: 0 })),
        ] {
            assert_eq!(check_marks(std::slice::from_ref(&mark), 640, 480).into_iter().next(), expected, "{mark:?}");
        }
    }

    #[test]
    fn a_file_keeps_its_name_and_loses_its_folders() {
        for (given, kept) in [
            ("DCIM/100/IMG_1.jpg", "IMG_1.jpg"),
            ("C:\\Users\\somebody\\scan.pdf", "scan.pdf"),
            ("IMG\u{202e}gpj.exe", "IMGgpj.exe"),
            ("..", ".."),
            ("", ""),
        ] {
            assert_eq!(file_name(given), kept);
        }
    }

    #[test]
    fn what_is_shown_of_a_marked_photo_is_never_the_original() {
        let sealed =
            Sealed { sha256: "a".to_owned(), media_type: "image/jpeg".to_owned(), size: 1, file_name: String::new() };
        let mut photo = Photo {
            original: sealed,
            width: 4,
            height: 3,
            camera_sha256: "b".to_owned(),
            marks: Vec::new(),
            view: None,
            thumbnail: "c".to_owned(),
        };
        assert_eq!((photo.shown(), photo.is_redacted()), ("a", false));
        photo.marks = vec![mark(MarkKind::Redact, [0, 0, 2, 2], "")];
        photo.view = Some("d".to_owned());
        assert_eq!((photo.shown(), photo.is_redacted()), ("d", true));
    }
}
