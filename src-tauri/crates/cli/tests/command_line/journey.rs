//! From nothing to the report, as a script would do it.

use crate::desk::Desk;
use serde_json::{Value, json};
use std::{fmt::Write, fs};

#[test]
fn a_script_goes_from_nothing_to_the_report() {
    let desk = Desk::empty();
    let created = desk.run(&["vault", "create", "--as", "Port security officer"]).ok().json();
    assert_eq!(created["recovery_key"].as_str().unwrap().split('-').count(), 8);
    let facility = desk.facility();
    let shown = desk.run(&["facility", "show", "zzpra-0009"]).ok().json();
    assert_eq!((&shown["id"], &shown["staff"], &shown["level"]), (&json!(facility), &json!(12), &json!("1")));
    assert_eq!(desk.run(&["facility", "list"]).ok().json().as_array().unwrap().len(), 1);

    let assessment = desk.assessment(&facility);
    let set = desk.run(&["questionnaire", "show", "port-facility"]).ok().json();
    let items: Vec<String> = set["sections"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|section| section["items"].as_array().unwrap())
        .map(|item| item["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(items.len(), 278);

    let lines = items.iter().fold(String::new(), |mut lines, item| {
        writeln!(lines, r#"{{"item": "{item}", "verdict": "yes", "methods": ["document"]}}"#).unwrap();
        lines
    });
    let acknowledged = desk.run_with_input(&["assessment", "answer", &assessment, "--from", "-"], &lines).ok();
    let acknowledged: Vec<Value> = acknowledged.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(acknowledged.len(), 278);
    assert_eq!((&acknowledged[0]["line"], &acknowledged[277]["item"]), (&json!(1), &json!(items[277])));
    assert!(acknowledged.windows(2).all(|pair| pair[0]["seq"].as_u64() < pair[1]["seq"].as_u64()));

    let finding = desk.write(
        "finding.json",
        r#"{"item": "pf-01-01", "grade": "non_conformity", "fact": "A gate was open.", "effect": "Anybody may enter.",
            "action": "Close it", "owner": "Gate guard", "due": "2026-12-01"}"#,
    );
    let added = desk.run(&["finding", "add", &assessment, "--from", &finding]).ok().json();
    assert!(added["number"].as_str().unwrap().ends_with("-01"));
    let findings = desk.run(&["finding", "list", &assessment]).ok().json();
    assert_eq!(findings[0]["actions"][0]["owner"]["label"], "Gate guard");

    let report = |name: &str| {
        let out = desk.path(name);
        let arguments =
            ["report", &assessment, "--kind", "full", "--lang", "en", "--paper", "a4", "--date", "2026-11-22"];
        let arguments: Vec<&str> = arguments.into_iter().chain(["--out", out.to_str().unwrap()]).collect();
        desk.run(&arguments).ok();
        fs::read(out).unwrap()
    };
    let first = report("first.pdf");
    assert!(first.starts_with(b"%PDF-"));
    assert!(first == report("second.pdf"), "the same record, date, language and paper give the same bytes");

    let checked = desk.run(&["vault", "check"]).ok().json();
    assert_eq!((&checked["ok"], &checked["problems"]), (&json!(true), &json!([])));
}

#[test]
fn an_answer_keeps_what_it_does_not_name_and_clears_what_is_null() {
    let desk = Desk::with_practice();
    let assessment = draft(&desk);
    let lines = concat!(
        r#"{"item": "pf-12-01", "verdict": "partly", "comment": "One ramp is new.", "methods": ["interview"]}"#,
        "\n\n",
        r#"{"item": "pf-12-01", "comment": null, "review": true}"#,
        "\n",
    );
    let said = desk.run_with_input(&["assessment", "answer", &assessment, "--from", "-"], lines).ok();
    assert_eq!(said.out.lines().count(), 2, "an empty line is none");
    let answer = answer(&desk, &assessment, "pf-12-01");
    assert_eq!(
        (&answer["verdict"], &answer["comment"], &answer["review"], &answer["methods"]),
        (&json!("partly"), &Value::Null, &json!(true), &json!(["interview"]))
    );
}

#[test]
fn versions_and_help_need_nothing() {
    let desk = Desk::empty();
    let versions = desk.run(&["--version"]).ok().json();
    assert!(versions["sqlite"].as_str().unwrap().starts_with('3'));
    assert!(!versions["sqlcipher"].as_str().unwrap().is_empty());
    for command in [&["--help"][..], &["vault", "--help"], &["assessment", "answer", "--help"], &["report", "-h"]] {
        let help = desk.run(command).ok().out;
        assert!(help.contains("--passphrase-file"), "{help}");
        assert!(!help.contains("cli-"), "a key of the catalogue shows itself: {help}");
    }
}

#[test]
fn a_second_program_is_told_who_has_the_vault() {
    let desk = Desk::with_practice();
    let assessment = draft(&desk);
    let mut first = desk
        .command(&["assessment", "answer", &assessment, "--from", "-"])
        .stdin(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = first.stdin.take().unwrap();
    std::io::Write::write_all(&mut stdin, b"{\"item\": \"pf-12-01\", \"verdict\": \"yes\"}\n").unwrap();
    let mut acknowledged = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(first.stdout.as_mut().unwrap()), &mut acknowledged)
        .unwrap();
    let second = desk.run(&["facility", "list"]);
    assert_eq!((second.code, second.error().as_str()), (6, "vault-in-use"));
    assert!(second.err.contains("breakwater-cli"));
    drop(stdin);
    assert!(first.wait().unwrap().success());
    desk.run(&["facility", "list"]).ok();
}

pub(crate) fn draft(desk: &Desk) -> String {
    let rows = desk.run(&["assessment", "list"]).ok().json();
    let draft = rows.as_array().unwrap().iter().find(|row| row["state"] == "draft").unwrap();
    draft["id"].as_str().unwrap().to_owned()
}

pub(crate) fn answer(desk: &Desk, assessment: &str, item: &str) -> Value {
    let shown = desk.run(&["assessment", "show", assessment]).ok().json();
    shown["answers"].as_array().unwrap().iter().find(|answer| answer["item"] == item).unwrap().clone()
}
