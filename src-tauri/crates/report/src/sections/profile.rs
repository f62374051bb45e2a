//! What was assessed: its general information and what its profile declares.

use super::facts;
use crate::{
    layout::{
        flow::{Flow, Start},
        table::{Column, Part, Row, beginning, table},
    },
    model::{Declared, ReportModel},
    theme::{color, style},
};
use breakwater_domain::questionnaire::Subject;

pub(crate) fn profile(flow: &mut Flow, model: &ReportModel) {
    let facility = &model.facility;
    // What an entry of the register does not have is empty, and left out.
    let (title, head) = match model.questionnaire.subject {
        Subject::Facility => (
            "print-facility",
            vec![
                ("print-facility-name", &facility.name),
                ("print-facility-number", &facility.number),
                ("print-facility-port", &facility.port),
                ("print-facility-state", &facility.state),
                ("print-facility-operator", &facility.operator),
            ],
        ),
        Subject::Port => (
            "print-facility-port-title",
            vec![
                ("print-port-name", &facility.name),
                ("print-port-code", &facility.number),
                ("print-facility-state", &facility.state),
                ("print-port-authority", &facility.operator),
            ],
        ),
        Subject::State => (
            "print-facility-state-title",
            vec![("print-authority-state", &facility.state), ("print-authority-name", &facility.name)],
        ),
    };
    flow.chapter(&flow.say(title), "facility", Start::WhereRoomIs);
    let mut rows: Vec<(String, String)> = head.into_iter().map(|(key, value)| (flow.say(key), value.clone())).collect();
    rows.extend(model.general.iter().map(|fact| (fact.label.clone(), fact.value.clone())));
    facts(flow, &rows);

    if !model.profile.is_empty() {
        flow.subheading(&flow.say("print-profile"));
        let columns = vec![
            Column::new(flow.say("print-profile-tag"), 190.0),
            Column::new(flow.say("print-profile-declared"), 0.0),
        ];
        let rows: Vec<Row> = model
            .profile
            .iter()
            .map(|row| {
                let declared = match &row.declared {
                    Declared::Present => vec![Part::text(flow.say("print-profile-present"), style::CELL)],
                    Declared::NotDeclared => {
                        vec![Part::text(flow.say("print-profile-not-declared"), style::CELL.color(color::INK_MUTED))]
                    }
                    Declared::Absent { why } => vec![
                        Part::text(flow.say("print-profile-absent"), style::CELL),
                        Part::text(why.clone(), style::CELL).quote().below(2.0),
                    ],
                };
                Row::new(vec![vec![Part::text(row.label.clone(), style::CELL)], declared])
            })
            .collect();
        let text = flow.say("print-profile-text");
        flow.paragraph_before(&text, style::BODY, 4.0, beginning(flow, &columns, &rows));
        table(flow, columns, &rows);
    }
    if model.eu_profile {
        flow.paragraph(&flow.say("print-eu-profile"), style::BODY.color(color::RULE), 6.0);
    }
    flow.end_chapter();
}
