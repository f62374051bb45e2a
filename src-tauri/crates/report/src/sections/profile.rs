//! The facility: its general information and what its profile declares.

use super::facts;
use crate::{
    layout::{
        flow::{Flow, Start},
        table::{Column, Part, Row, table},
    },
    model::{Declared, ReportModel},
    theme::{color, style},
};

pub(crate) fn profile(flow: &mut Flow, model: &ReportModel) {
    flow.chapter(&flow.say("print-facility"), "facility", Start::WhereRoomIs);
    let facility = &model.facility;
    let mut rows = vec![
        (flow.say("print-facility-name"), facility.name.clone()),
        (flow.say("print-facility-number"), facility.number.clone()),
        (flow.say("print-facility-port"), facility.port.clone()),
        (flow.say("print-facility-state"), facility.state.clone()),
        (flow.say("print-facility-operator"), facility.operator.clone()),
    ];
    rows.extend(model.general.iter().map(|fact| (fact.label.clone(), fact.value.clone())));
    facts(flow, &rows);

    if !model.profile.is_empty() {
        flow.subheading(&flow.say("print-profile"));
        flow.paragraph(&flow.say("print-profile-text"), style::BODY, 4.0);
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
        table(flow, columns, &rows);
    }
    if model.eu_profile {
        flow.paragraph(&flow.say("print-eu-profile"), style::BODY.color(color::RULE), 6.0);
    }
    flow.end_chapter();
}
