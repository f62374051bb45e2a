//! The general information: labels on one side, boxes and lines for the pencil on the other.

use super::{
    PaperForm,
    pencil::{BOX, LINE, Tick, lines, rows, side},
    running::Places,
};
use crate::{
    FacilityHead,
    layout::{flow::Flow, fonts::Weight},
    theme::{color, style},
};
use breakwater_domain::{
    answer::Verdict,
    questionnaire::{FieldKind, Subject},
};

const LABEL: f32 = 0.36;

/// What is left for a hand to fill in.
enum Blank {
    Lines(usize),
    /// A short line with the unit behind it.
    Short(String),
    Options(Vec<String>),
    Printed(String),
}

struct Row {
    label: String,
    hint: String,
    blank: Blank,
}

pub(super) fn general(flow: &mut Flow, form: &PaperForm, places: &mut Places) {
    let title = flow.say("print-form-general");
    // Long instructions run over to a second page; that one is used.
    if flow.page == 0 {
        flow.new_page();
    }
    flow.canvas.open("Sect");
    flow.numbered_by_the_set("", &title, "general");
    let rows = asked(flow, form);
    for row in &rows {
        draw(flow, row);
        places.put(flow.page, &title);
    }
    flow.canvas.close();
}

fn asked(flow: &Flow, form: &PaperForm) -> Vec<Row> {
    let mut rows = Vec::new();
    let asks = |id: &str| form.general.iter().any(|field| field.id == id);
    if form.general.is_empty() {
        rows.extend(head(flow, form));
    }
    for field in &form.general {
        let given = form.facility.as_ref().and_then(|facility| head_value(facility, &field.id));
        let options = || Blank::Options(field.options.iter().map(|(_, label)| label.clone()).collect());
        let blank = match (given, field.kind) {
            (Some(value), _) => Blank::Printed(value.to_owned()),
            (None, FieldKind::Enum | FieldKind::Multi) => options(),
            (None, FieldKind::Bool) => yes_or_no(flow),
            (None, FieldKind::Integer) => Blank::Short(field.unit.clone()),
            (None, FieldKind::Date | FieldKind::Pattern) => Blank::Short(String::new()),
            (None, FieldKind::Text | FieldKind::Iso3166 | FieldKind::Geo) => Blank::Lines(1),
            (None, FieldKind::Dates) => Blank::Lines(2),
            (None, FieldKind::Table) => Blank::Lines(4),
        };
        rows.push(Row { label: field.label.clone(), hint: field.hint.clone(), blank });
    }
    if !asks("assessor") {
        rows.push(plain(flow, "print-form-assessor", Blank::Lines(1)));
        rows.push(plain(flow, "print-form-assessed-on", Blank::Short(String::new())));
        let levels = (1..=3_u8).map(|level| flow.say_with("level", &[("level", level.into())])).collect();
        rows.push(plain(flow, "print-level-in-force", Blank::Options(levels)));
    }
    rows
}

fn yes_or_no(flow: &Flow) -> Blank {
    Blank::Options([Verdict::Yes, Verdict::No].map(|verdict| flow.say(&super::front::verdict_key(verdict))).into())
}

fn plain(flow: &Flow, key: &str, blank: Blank) -> Row {
    Row { label: flow.say(key), hint: String::new(), blank }
}

fn head_value<'a>(facility: &'a FacilityHead, field: &str) -> Option<&'a str> {
    let value = match field {
        "pf_name" | "da" => &facility.name,
        "imo_pf_number" => &facility.number,
        "operator" => &facility.operator,
        "port" => &facility.port,
        "country" | "state" => &facility.state,
        _ => return None,
    };
    Some(value.as_str()).filter(|value| !value.trim().is_empty())
}

/// Whose form it is, where the set asks for no general information of its own.
fn head(flow: &Flow, form: &PaperForm) -> Vec<Row> {
    let fields: &[(&str, &str)] = match form.questionnaire.subject {
        Subject::Facility => &[
            ("print-facility-name", "pf_name"),
            ("print-facility-number", "imo_pf_number"),
            ("print-facility-port", "port"),
            ("print-facility-state", "country"),
            ("print-facility-operator", "operator"),
        ],
        Subject::Port => &[
            ("print-port-name", "pf_name"),
            ("print-port-code", "imo_pf_number"),
            ("print-facility-state", "country"),
            ("print-port-authority", "operator"),
        ],
        Subject::State => &[("print-authority-state", "country"), ("print-authority-name", "pf_name")],
    };
    let given = |id: &str| form.facility.as_ref().and_then(|facility| head_value(facility, id));
    fields
        .iter()
        .map(|(key, id)| {
            let blank = given(id).map_or(Blank::Lines(1), |value| Blank::Printed(value.to_owned()));
            plain(flow, key, blank)
        })
        .collect()
}

fn draw(flow: &mut Flow, row: &Row) {
    let measure = flow.sheet.measure();
    let (label_width, x) = (measure * LABEL - 12.0, measure * LABEL);
    let room = measure - x;
    let label = flow.set_one(&row.label, style::CELL.weight(Weight::Medium), label_width);
    let hint = flow.set_one(&row.hint, style::NOTE, label_width);
    let written = match &row.blank {
        Blank::Printed(value) => flow.set_one(value, style::CELL, room),
        Blank::Short(unit) => flow.set_one(unit, style::NOTE, room - 170.0),
        Blank::Lines(_) | Blank::Options(_) => crate::layout::text::Block::default(),
    };
    let ticks: Vec<Tick> = match &row.blank {
        Blank::Options(options) => options.iter().map(|option| Tick::new(flow, "", option)).collect(),
        Blank::Lines(_) | Blank::Short(_) | Blank::Printed(_) => Vec::new(),
    };
    let boxes = rows(&ticks, room);
    let beside = label.height() + hint.height();
    let lined = match &row.blank {
        // As many lines as the label leaves room for.
        Blank::Lines(count) => (*count).max(((beside + 3.0) / LINE) as usize),
        Blank::Short(_) | Blank::Options(_) | Blank::Printed(_) => 1,
    };
    let content = match &row.blank {
        Blank::Lines(_) | Blank::Short(_) => LINE * lined as f32,
        Blank::Options(_) => (BOX + 4.5) * boxes.len() as f32,
        Blank::Printed(_) => written.height(),
    };
    let height = beside.max(content) + 7.0;
    flow.begin(height);
    let (page, y) = (flow.page, flow.y);
    flow.canvas.open("P");
    let at = side(flow, 0.0, label_width);
    flow.canvas.block(page, &label, at, y + 3.0);
    flow.canvas.block(page, &hint, at, y + 3.0 + label.height());
    match &row.blank {
        Blank::Lines(_) => lines(flow, lined, [x, y, room]),
        Blank::Short(_) => {
            lines(flow, 1, [x, y, 150.0]);
            let at = side(flow, x + 158.0, room - 170.0);
            flow.canvas.block(page, &written, at, y + LINE - written.height() + 2.0);
        }
        Blank::Printed(_) => {
            let at = side(flow, x, room);
            flow.canvas.block(page, &written, at, y + 3.0);
        }
        Blank::Options(_) => {
            for (nth, row) in boxes.iter().enumerate() {
                for &(tick, dx) in row {
                    ticks[tick].draw(flow, x + dx, y + 3.0 + (BOX + 4.5) * nth as f32);
                }
            }
        }
    }
    flow.canvas.close();
    flow.y += height;
    let (left, right, y) = (flow.sheet.left, flow.sheet.right, flow.y);
    flow.canvas.rule(page, [left, y], [right, y], color::LINE, 0.5);
    flow.y += 1.0;
}
