//! The paper form: a question set to fill in with a pencil on the walk around the fence.
//!
//! Whoever types it back afterwards must find the same set and the same keys: every page carries
//! the form's code (set, version, hash), and the number in a box is the key of the verdict.

mod front;
mod general;
mod item;
mod pencil;
mod running;

use crate::{
    FacilityHead, Paper,
    document::{Document, Properties},
    layout::{flow::Flow, fonts::Shaper},
    sections::short_digest,
    theme::Sheet,
};
use breakwater_domain::questionnaire::{GeneralField, OverlayInUse, Questionnaire};
use breakwater_locale::Words;
use jiff::civil::Date;

/// Whether the guidance is printed in small type below each question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Hints {
    /// What to look at and whom to ask.
    #[default]
    LookAndAsk,
    Without,
}

/// A blank form, complete.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperForm {
    /// In the form's language.
    pub questionnaire: Questionnaire,
    /// Hex digest of the set the answers will be typed into.
    pub questionnaire_hash: String,
    /// The authority's overlay, when the set has one on top.
    pub overlay: Option<OverlayInUse>,
    /// The general-information block in the form's language, head fields included; may be empty.
    pub general: Vec<GeneralField>,
    /// Prefilled when the form is printed for one facility.
    pub facility: Option<FacilityHead>,
    pub paper: Paper,
    /// Sensitivity marking of every page; empty: the catalogue's words.
    pub marking: String,
    pub date: Date,
    pub hints: Hints,
    /// Whether items that Regulation (EC) 725/2004 Art. 3(5) makes binding are marked.
    pub eu_marks: bool,
}

impl PaperForm {
    /// What a typist compares: set, version, hash; the overlay where there is one.
    fn code(&self, words: &Words) -> String {
        let set = &self.questionnaire;
        let code = words.say_with(
            "print-form-code-value",
            &[
                ("set", set.id.as_str().into()),
                ("version", set.version.into()),
                ("hash", short_digest(&self.questionnaire_hash, 3).into()),
            ],
        );
        match &self.overlay {
            Some(overlay) => words.say_with(
                "print-form-code-overlay",
                &[
                    ("code", code.into()),
                    ("overlay", overlay.head.id.as_str().into()),
                    ("version", overlay.head.version.into()),
                ],
            ),
            None => code,
        }
    }
}

/// Lays the form out; headings and the language of the words are those of `words`.
pub fn paper_form(form: &PaperForm, words: &Words) -> Document {
    let shaper = Shaper::default();
    let sheet = Sheet::new(form.paper);
    // Paper is carried round the fence: fewer sheets, and a wide margin on the side of the clip.
    let sheet = Sheet { right: sheet.width - 44.0, top: 74.0, bottom: sheet.height - 56.0, ..sheet };
    let mut flow = Flow::new(sheet, &shaper, words);
    let mut pages = running::Places::default();
    front::front(&mut flow, form);
    general::general(&mut flow, form, &mut pages);
    item::sections(&mut flow, form, &mut pages);
    running::running(&mut flow, form, &pages);
    let set = &form.questionnaire;
    let properties = Properties {
        title: words.say_with(
            "print-form-file-title",
            &[("title", set.title.as_str().into()), ("version", set.version.into())],
        ),
        subject: words.say("print-form-title"),
        author: form.facility.as_ref().map_or_else(String::new, |facility| facility.operator.clone()),
        // Most of it is questions.
        language: set.language.clone(),
        creator: words.say("product"),
        link: words.say("print-link"),
        date: form.date,
    };
    let canvas = flow.canvas;
    Document::new(canvas, properties, shaper)
}
