//! What the report says, section by section, in the order it is read.

pub(crate) mod by_section;
pub(crate) mod closing;
pub(crate) mod contents;
pub(crate) mod control;
pub(crate) mod cover;
pub(crate) mod cross_reference;
pub(crate) mod dropped;
pub(crate) mod evidence;
pub(crate) mod findings;
pub(crate) mod glance;
pub(crate) mod items;
pub(crate) mod letter;
pub(crate) mod levels;
pub(crate) mod masthead;
pub(crate) mod narrative;
pub(crate) mod owner_sheets;
pub(crate) mod photos;
pub(crate) mod profile;
pub(crate) mod progress;
pub(crate) mod prose;
pub(crate) mod register;
pub(crate) mod running;
pub(crate) mod sampling;
pub(crate) mod scenarios;
pub(crate) mod scope;
pub(crate) mod standing;
pub(crate) mod timeline;
pub(crate) mod top_findings;

use crate::{
    layout::{
        flow::Flow,
        shape::Shape,
        table::{Column, Part, Row, table_with_what_follows},
    },
    model::{PartScore, ReportModel},
    theme::{Style, color, style},
};
use breakwater_domain::{
    answer::Verdict,
    assessment::{Kind, State},
    finding::{ActionStatus, FindingState, Grade},
    printing::Section,
    questionnaire::{Item, OverlayInUse, Part as ScorePart, Subject, overlay::OverlaidItem},
    scoring::Outcome,
};
use breakwater_locale::{Arg, Words};

/// Every section of the edition, then what stands on each page.
pub(crate) fn print(flow: &mut Flow, model: &ReportModel) {
    let mut contents_at = None;
    flow.step = (0, model.sections().count() as u32);
    for section in model.sections() {
        flow.step.0 += 1;
        if section == Section::Contents {
            // Bound in here, once the pages of everything else are known.
            contents_at = Some((flow.canvas.pages.len(), flow.canvas.open("Sect")));
            flow.canvas.close();
            continue;
        }
        section_of(flow, model, section);
    }
    flow.end_chapter();
    if let Some((bound_at, place)) = contents_at {
        let count = contents::contents(flow, bound_at, place);
        flow.canvas.move_last_pages(count, bound_at);
    }
    running::running(flow, model);
}

fn section_of(flow: &mut Flow, model: &ReportModel, section: Section) {
    match section {
        Section::Cover => cover::cover(flow, model),
        Section::Masthead => masthead::masthead(flow, model),
        Section::Letter => letter::letter(flow, model),
        Section::Control => control::control(flow, model),
        Section::Contents => {}
        Section::Glance => glance::glance(flow, model),
        Section::Words => prose::words(flow, model),
        Section::TopFindings => top_findings::top_findings(flow, model),
        Section::Scope => scope::scope(flow, model),
        Section::Facility => profile::profile(flow, model),
        Section::Standing => standing::standing(flow, model),
        Section::BySection => by_section::sections(flow, model),
        Section::Scenarios => scenarios::scenarios(flow, model),
        Section::Levels => levels::levels(flow, model),
        Section::Findings => findings::findings(flow, model),
        Section::Actions => findings::actions(flow, model),
        Section::OwnerSheets => owner_sheets::owner_sheets(flow, model),
        Section::Progress => progress::progress(flow, model),
        Section::Register => register::register(flow, model),
        Section::Sampling => sampling::sampling(flow, model),
        Section::Items => items::items(flow, model),
        Section::Narrative => narrative::narrative(flow, model),
        Section::LeftOut => items::left_out(flow, model),
        Section::Photos => photos::photos(flow, model),
        Section::Evidence => evidence::evidence(flow, model),
        Section::CrossReference => cross_reference::cross_reference(flow, model),
        Section::Dropped => dropped::dropped(flow, model),
        Section::Glossary => closing::glossary(flow),
        Section::Numbers => closing::numbers(flow, model),
        Section::About => closing::about(flow, model),
    }
}

pub(crate) fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::SelfAssessment => "kind-self-assessment",
        Kind::InternalAudit => "kind-internal-audit",
        Kind::DaVerification => "kind-da-verification",
    }
}

/// The message as it reads for this subject: a sentence about a facility and its PFSO would be wrong of a State.
pub(crate) fn say_of(words: &Words, subject: Subject, key: &str, args: &[(&str, Arg)]) -> String {
    let other = match subject {
        Subject::Facility => None,
        Subject::Port => words.find(&format!("{key}-port"), args),
        Subject::State => words.find(&format!("{key}-state"), args),
    };
    other.unwrap_or_else(|| words.say_with(key, args))
}

/// What stands on the cover. Beside facilities the question set names the record best.
pub(crate) fn title(model: &ReportModel, words: &Words) -> String {
    match model.questionnaire.subject {
        Subject::Facility => words.say(&format!("print-title-{}", model.assessment.kind.key())),
        // A hyphen that does not break, as in the titles of facilities.
        Subject::Port | Subject::State => model.questionnaire.title.replace('-', "\u{2011}"),
    }
}

pub(crate) fn state_key(state: State) -> &'static str {
    match state {
        State::Draft => "state-draft",
        State::InReview => "state-in-review",
        State::Finalised => "state-finalised",
        State::Superseded => "state-superseded",
    }
}

pub(crate) fn grade_key(grade: Grade) -> String {
    format!("grade-{}", grade.key().replace('_', "-"))
}

pub(crate) fn part_key(part: ScorePart) -> &'static str {
    match part {
        ScorePart::A => "part-a",
        ScorePart::B => "part-b",
        ScorePart::Solas => "part-solas",
        ScorePart::Other => "part-ext",
    }
}

pub(crate) fn status_key(status: ActionStatus) -> &'static str {
    match status {
        ActionStatus::Planned => "action-status-planned",
        ActionStatus::InProgress => "action-status-in-progress",
        ActionStatus::Done => "action-status-done",
        ActionStatus::Verified => "action-status-verified",
        ActionStatus::Closed => "action-status-closed",
    }
}

pub(crate) fn finding_state_key(state: FindingState) -> &'static str {
    match state {
        FindingState::Open => "finding-state-open",
        FindingState::Closed => "finding-state-closed",
    }
}

/// Shape and word of a verdict.
pub(crate) fn verdict_part(verdict: Verdict, words: &Words) -> (Shape, String) {
    (Shape::Verdict(verdict), words.say(&format!("verdict-{}", verdict.key().replace('_', "-"))))
}

/// Shape and word of how an item stands.
pub(crate) fn outcome_part(outcome: &Outcome, words: &Words) -> (Shape, String) {
    match outcome.verdict() {
        Some(verdict) => verdict_part(verdict, words),
        None if *outcome == Outcome::Text => (Shape::InWords, words.say("verdict-text")),
        None => (Shape::NotAnswered, words.say("verdict-unanswered")),
    }
}

/// Shape and word of what was found for an item.
pub(crate) fn found(model: &ReportModel, item: &Item, words: &Words) -> (Shape, String) {
    match model.verdicts.get(&item.id) {
        Some(verdict) => verdict_part(*verdict, words),
        None if model.in_words(&item.id) => (Shape::InWords, words.say("verdict-text")),
        None => (Shape::NotAnswered, words.say("verdict-unanswered")),
    }
}

/// "85 %", or a dash while nothing counts.
pub(crate) fn percent(score: &PartScore, words: &Words) -> String {
    score.whole_percent().map_or_else(|| "–".to_owned(), |percent| words.percent(f64::from(percent) / 100.0, 0))
}

/// Multiples of ½ without a needless decimal.
pub(crate) fn points(points: f64, words: &Words) -> String {
    words.number(points, u8::from(points.fract() != 0.0))
}

/// Provisions of an item with blanks that do not break inside a citation.
pub(crate) fn provisions<'a>(cited: impl Iterator<Item = &'a str>) -> String {
    cited.map(|one| one.replace(' ', "\u{a0}")).collect::<Vec<_>>().join(", ")
}

/// What an authority cites beside the references of the set.
pub(crate) fn national_references(overlaid: &OverlaidItem) -> String {
    provisions(overlaid.national_references.iter().map(String::as_str))
}

/// Whose overlay it is, with what identifies it.
pub(crate) fn overlay_line(flow: &Flow, overlay: &OverlayInUse) -> String {
    let (head, language) = (&overlay.head, flow.words.language());
    flow.say_with(
        "print-overlay-value",
        &[
            ("title", head.title(language).into()),
            ("authority", head.authority(language).into()),
            ("id", head.id.as_str().into()),
            ("version", head.version.into()),
        ],
    )
}

pub(crate) fn item_provisions(item: &Item) -> String {
    provisions(item.references.iter().map(|reference| reference.cited.as_str()))
}

/// That something was taken out, of which kinds, and which record has it all. Nothing: nothing was.
pub(crate) fn redacted_notice(flow: &mut Flow, model: &ReportModel) {
    if model.withheld.is_empty() {
        return;
    }
    let notice = flow.say_with(
        "print-redacted-notice",
        &[
            ("classes", classes(model, flow.words).into()),
            ("mark", crate::redaction::label(flow.words).into()),
            ("digest", short_digest(&model.record_digest, 4).into()),
        ],
    );
    flow.paragraph(&notice, style::CELL.weight(crate::layout::fonts::Weight::Medium), 8.0);
}

/// What is withheld, in words.
pub(crate) fn classes(model: &ReportModel, words: &Words) -> String {
    let classes: Vec<String> =
        model.withheld.iter().map(|class| words.say(&format!("redaction-{}", class.key())).to_lowercase()).collect();
    classes.join(", ")
}

/// A digest in groups of four, the first `groups` of them.
pub(crate) fn short_digest(digest: &str, groups: usize) -> String {
    let characters: Vec<char> = digest.chars().take(groups * 4).collect();
    characters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("\u{a0}")
}

/// A whole digest on two lines.
pub(crate) fn full_digest(digest: &str) -> String {
    let half = digest.len().min(32);
    if !digest.is_ascii() || digest.len() <= half {
        return short_digest(digest, 16);
    }
    format!("{}\n{}", short_digest(&digest[..half], 8), short_digest(&digest[half..], 8))
}

/// Labels and what stands beside them; rows without a value are left out.
pub(crate) fn facts(flow: &mut Flow, rows: &[(String, String)]) {
    facts_before(flow, rows, 0.0);
}

/// The same, with `below` points that stand on the page of its last rows.
pub(crate) fn facts_before(flow: &mut Flow, rows: &[(String, String)], below: f32) {
    let rows: Vec<Row> = rows
        .iter()
        .filter(|(_, value)| !value.trim().is_empty())
        .map(|(label, value)| {
            Row::new(vec![
                vec![Part::text(label.clone(), style::CELL.color(color::INK_MUTED))],
                vec![Part::text(value.clone(), style::CELL)],
            ])
        })
        .collect();
    let width = flow.sheet.measure() * 0.32;
    let columns = vec![Column::new(String::new(), width), Column::new(String::new(), 0.0)];
    table_with_what_follows(flow, columns, &rows, 3.6, below);
}

pub(crate) const STRONG_CELL: Style = style::CELL.weight(crate::layout::fonts::Weight::Strong);
