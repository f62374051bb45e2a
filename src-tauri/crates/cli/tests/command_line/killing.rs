//! Nobody loses an acknowledged answer, however the program ends.

use crate::desk::Desk;
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Write},
    process::Stdio,
};

/// How often the program is killed, and how many lines it may acknowledge at most before: fifty times on each run of the
/// tests, and by `cargo xtask faults` until more than ten thousand were acknowledged.
fn rounds() -> (u32, usize) {
    if std::env::var("BREAKWATER_FAULTS").is_ok_and(|how| how == "long") { (220, 130) } else { (50, 12) }
}

/// What may stand in an item after the kills: what was acknowledged last, or something sent after.
#[derive(Default)]
struct Item {
    acknowledged: Option<String>,
    sent_since: Vec<String>,
}

#[test]
fn every_acknowledged_answer_survives_every_kill() {
    let desk = Desk::with_practice();
    let facility = desk.run(&["facility", "list"]).ok().json()[0]["id"].as_str().unwrap().to_owned();
    let assessment = desk.assessment(&facility);
    let set = desk.run(&["questionnaire", "show", "port-facility"]).ok().json();
    let items: Vec<String> = set["sections"][0]["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["id"].as_str().unwrap().to_owned())
        .collect();
    let mut known: BTreeMap<String, Item> = BTreeMap::new();
    let mut acknowledged = 0_usize;
    // Any numbers do, as long as they are not always the same.
    let mut chance = 20_261_122_u32;

    let (kills, most) = rounds();
    for round in 0..kills {
        chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let live_for = (chance >> 16) as usize % most;
        let lines: Vec<(String, String)> = (0..40.max(most + 10))
            .map(|n| (items[(n * 7 + round as usize) % items.len()].clone(), format!("round {round}, line {n}")))
            .collect();

        let mut child =
            desk.command(&["assessment", "answer", &assessment, "--from", "-"]).stdin(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let text: Vec<u8> = lines
            .iter()
            .flat_map(|(item, comment)| {
                let line = json!({"item": item, "verdict": "partly", "comment": comment}).to_string();
                format!("{line}\n").into_bytes()
            })
            .collect();
        // It may be killed before it has read all of it.
        let writer = std::thread::spawn(move || {
            let _ = stdin.write_all(&text);
        });
        let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut heard: Vec<String> = answers.by_ref().take(live_for).map(Result::unwrap).collect();
        child.kill().unwrap();
        child.wait().unwrap();
        writer.join().unwrap();
        // What it had said before it died was said too; a line may be cut off.
        heard.extend(answers.map_while(Result::ok));

        for (item, comment) in &lines {
            known.entry(item.clone()).or_default().sent_since.push(comment.clone());
        }
        for line in &heard {
            let Ok(said) = serde_json::from_str::<Value>(line) else { continue };
            let number = said["line"].as_u64().unwrap() as usize;
            assert!(said.get("error").is_none(), "{line}");
            let (item, comment) = &lines[number - 1];
            let item = known.get_mut(item).unwrap();
            let at = item.sent_since.iter().position(|sent| sent == comment).unwrap();
            item.acknowledged = Some(comment.clone());
            item.sent_since.drain(..=at);
            acknowledged += 1;
        }
    }
    eprintln!("{kills} kills, {acknowledged} acknowledged answers");
    let wanted = if kills > 200 { 10_000 } else { 100 };
    assert!(acknowledged > wanted, "only {acknowledged} answers were acknowledged: the test proves little");

    let shown = desk.run(&["assessment", "show", &assessment]).ok().json();
    for answer in shown["answers"].as_array().unwrap() {
        let Some(item) = known.get(answer["item"].as_str().unwrap()) else { continue };
        match answer["comment"].as_str() {
            None => assert!(item.acknowledged.is_none(), "{} lost {:?}", answer["item"], item.acknowledged),
            Some(comment) => assert!(
                item.acknowledged.as_deref() == Some(comment) || item.sent_since.iter().any(|sent| sent == comment),
                "{} has {comment}, acknowledged was {:?}",
                answer["item"],
                item.acknowledged
            ),
        }
    }
    let checked = desk.run(&["vault", "check"]).ok().json();
    assert_eq!(checked["ok"], true, "the chain holds: {checked}");
}
