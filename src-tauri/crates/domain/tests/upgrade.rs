//! From version 1 of the port facility set to a version 2 with items kept, reworded, moved, changed,
//! new and dropped: the preview is right and no answer is lost.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "a test that fails by panicking is a test")]

mod common;

use breakwater_domain::{
    answer::{Answer, Level, Method, Verdict},
    assessment::Answers,
    ids::ItemId,
    questionnaire::{
        QuestionnaireSet, QuestionnaireSource, load,
        upgrade::{Aspect, Kept, NotKept, Upgrade},
    },
};
use common::{set, source};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn id(item: &str) -> ItemId {
    ItemId::new(item)
}

/// The item at an id, wherever it stands.
fn item<'a>(english: &'a mut Value, id: &str) -> &'a mut Value {
    let sections = english["sections"].as_array_mut().unwrap().iter_mut();
    let mut items = sections.flat_map(|section| section["items"].as_array_mut().unwrap());
    items.find(|item| item["id"] == id).unwrap()
}

/// Takes an item out of its section.
fn take(english: &mut Value, section: usize, id: &str) -> Value {
    let items = english["sections"][section]["items"].as_array_mut().unwrap();
    let position = items.iter().position(|item| item["id"] == id).unwrap();
    items.remove(position)
}

/// Version 2: what an editor of the set might do in a year.
fn second_version() -> QuestionnaireSource {
    let mut source = source("port-facility");
    let mut files: BTreeMap<String, Value> =
        source.files.iter().map(|(name, text)| (name.clone(), serde_json::from_str(text).unwrap())).collect();
    for file in files.values_mut() {
        file["version"] = json!(2);
    }
    let reworded = json!("Do the guards hold the posts that the PFSP names, at levels 1 and 2?");
    {
        let english = files.get_mut("en.json").unwrap();
        // Reworded in English, French and Spanish
        item(english, "pf-01-01")["prompt"] = reworded;
        // Moved to another section, under another number, its words unchanged
        let mut moved = take(english, 0, "pf-01-26");
        moved["number"] = json!("9.7");
        english["sections"][8]["items"].as_array_mut().unwrap().push(moved);
        // Moved and reworded
        item(english, "pf-15-05")["number"] = json!("15.9");
        item(english, "pf-15-05")["prompt"] = json!("Is the operator told in writing of what the Government found?");
        // The same words at other levels; other advice
        item(english, "pf-02-01")["levels"] = json!([1, 2, 3]);
        item(english, "pf-02-02")["guidance"]["look"][0] = json!("Every gate, on foot");
        // Dropped
        take(english, 5, "pf-06-21");
        take(english, 1, "pf-02-39");
        // New
        let mut new = item(english, "pf-02-38").clone();
        new["id"] = json!("pf-02-40");
        new["number"] = json!("2.40");
        new["prompt"] = json!("Is the readiness of the gates for level 3 tried once a year?");
        english["sections"][1]["items"].as_array_mut().unwrap().push(new);
    }
    for language in ["fr.json", "es.json"] {
        let texts = files.get_mut(language).unwrap();
        let items = texts["items"].as_object_mut().unwrap();
        items.remove("pf-06-21");
        items.remove("pf-02-39");
        let new = items["pf-02-38"].clone();
        items.insert("pf-02-40".to_owned(), new);
        items["pf-01-01"]["prompt"] = json!(format!("Les postes sont-ils tenus ? ({language})"));
    }
    // Reworded in French alone
    files.get_mut("fr.json").unwrap()["items"]["pf-03-01"]["prompt"] =
        json!("L’installation surveille-t-elle son site ?");
    source.files = files.into_iter().map(|(name, file)| (name, file.to_string())).collect();
    source
}

fn second() -> QuestionnaireSet {
    let (set, problems) = load(&second_version());
    assert!(problems.is_empty(), "{problems:?}");
    set.unwrap()
}

fn upgrade() -> Upgrade {
    Upgrade::between(&set("port-facility"), &second()).unwrap()
}

#[test]
fn the_preview_tells_what_is_kept_reworded_moved_changed_new_and_dropped() {
    let upgrade = upgrade();
    assert_eq!((upgrade.from, upgrade.to), (1, 2));
    let names = |items: Vec<&ItemId>| items.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(names(upgrade.reworded.iter().map(|r| &r.item).collect()), ["pf-01-01", "pf-03-01", "pf-15-05"]);
    assert_eq!(names(upgrade.moved.iter().map(|m| &m.item).collect()), ["pf-01-26", "pf-15-05"]);
    assert_eq!(names(upgrade.changed.iter().map(|c| &c.item).collect()), ["pf-02-01", "pf-02-02"]);
    assert_eq!(names(upgrade.new.iter().collect()), ["pf-02-40"]);
    assert_eq!(names(upgrade.dropped.iter().map(|d| &d.item).collect()), ["pf-02-39", "pf-06-21"]);
    // 278 of version 1, less 2 dropped, less 6 that differ somehow.
    assert_eq!(upgrade.kept.len(), 270);
    assert!(!upgrade.is_trivial());
}

#[test]
fn a_rewording_shows_both_texts_in_every_language_it_concerns() {
    let upgrade = upgrade();
    let languages = |n: usize| upgrade.reworded[n].texts.iter().map(|t| t.language.as_str()).collect::<Vec<_>>();
    assert_eq!((languages(0), languages(1), languages(2)), (vec!["en", "es", "fr"], vec!["fr"], vec!["en"]));
    let english = &upgrade.reworded[0].texts[0];
    assert_eq!(english.before, set("port-facility").english().item(&id("pf-01-01")).unwrap().prompt);
    assert_eq!(english.after, "Do the guards hold the posts that the PFSP names, at levels 1 and 2?");
    let moved = &upgrade.moved[0];
    assert_eq!((moved.from.section.as_str(), moved.from.number.as_str()), ("pf1", "1.26"));
    assert_eq!((moved.to.section.as_str(), moved.to.number.as_str()), ("pf9", "9.7"));
    assert_eq!(upgrade.changed[0].aspects, [Aspect::Levels]);
    assert_eq!(upgrade.changed[1].aspects, [Aspect::Guidance]);
    let dropped = &upgrade.dropped[1];
    assert_eq!((dropped.place.section.as_str(), dropped.place.number.as_str()), ("pf6", "6.21"));
    assert_eq!(dropped.prompts.keys().collect::<Vec<_>>(), ["en", "es", "fr"]);
}

#[test]
fn what_may_be_kept_is_what_reads_and_binds_as_before_wherever_it_stands() {
    let upgrade = upgrade();
    let unchanged = upgrade.unchanged();
    for (item, expected) in [
        ("pf-05-01", true),  // as it was
        ("pf-01-26", true),  // moved
        ("pf-02-02", true),  // other advice beside it
        ("pf-01-01", false), // reworded
        ("pf-03-01", false), // reworded in one language
        ("pf-15-05", false), // moved and reworded
        ("pf-02-01", false), // other levels
        ("pf-02-40", false), // new
        ("pf-06-21", false), // dropped
    ] {
        assert_eq!(unchanged.contains(&id(item)), expected, "{item}");
    }
}

fn full(verdict: Verdict) -> Answer {
    Answer {
        verdict: Some(verdict),
        reason: if verdict == Verdict::NotApplicable { "No such ships.".to_owned() } else { String::new() },
        comment: "Seen on the walk.".to_owned(),
        methods: [Method::Observation].into(),
        review: true,
        ..Answer::default()
    }
}

fn answers() -> Answers {
    let level = |n| Level::try_from(n).unwrap();
    Answers::from([
        (id("pf-01-01"), full(Verdict::Yes)),
        (id("pf-01-26"), full(Verdict::No)),
        (
            id("pf-02-01"),
            Answer { levels: [(level(1), Verdict::Yes), (level(2), Verdict::No)].into(), ..Answer::default() },
        ),
        (id("pf-05-01"), Answer { verdict: Some(Verdict::Yes), ..Answer::default() }),
        (id("pf-05-02"), Answer { equivalent: "Approved 2025.".to_owned(), ..Answer::default() }),
        (id("pf-05-03"), full(Verdict::NotApplicable)),
        (id("pf-05-04"), Answer { comment: "Ask again.".to_owned(), ..Answer::default() }),
        (id("pf-05-05"), Answer { text: "In words.".to_owned(), ..Answer::default() }),
        (id("pf-05-06"), Answer::default()),
        (id("pf-06-21"), full(Verdict::Partly)),
        (id("pf-77-77"), full(Verdict::Yes)),
    ])
}

#[test]
fn comments_come_along_verdicts_are_last_time_and_nothing_is_lost() {
    let seed = upgrade().seed(&answers());
    for (item, answer) in answers().iter().filter(|(_, answer)| !answer.is_empty()) {
        let (last, dropped) = (seed.last_time.get(item), seed.dropped.get(item));
        assert!((last == Some(answer)) != (dropped == Some(answer)), "{item} is kept whole, in one place");
    }
    assert_eq!(seed.dropped.keys().map(ItemId::as_str).collect::<Vec<_>>(), ["pf-06-21", "pf-77-77"]);
    assert_eq!(
        seed.answers.keys().map(ItemId::as_str).collect::<Vec<_>>(),
        ["pf-01-01", "pf-01-26", "pf-05-03", "pf-05-04"]
    );
    let set = second();
    for (item, answer) in &seed.answers {
        let item = set.english().item(item).unwrap();
        assert!(!answer.is_answered(item.answer, &item.levels), "nothing counts before somebody says so");
    }
    let carried = &seed.answers[&id("pf-01-01")];
    assert_eq!((carried.comment.as_str(), carried.review), ("Seen on the walk.", true));
    assert!(carried.methods.contains(&Method::Observation) && carried.verdict.is_none());
}

#[test]
fn unchanged_items_are_kept_on_request_and_nobodys_work_is_overwritten() {
    let upgrade = upgrade();
    let seed = upgrade.seed(&answers());
    let mut now = seed.answers.clone();
    now.get_mut(&id("pf-01-26")).unwrap().comment = "Still so in May.".to_owned();
    now.insert(id("pf-05-01"), Answer { verdict: Some(Verdict::No), ..Answer::default() });
    let asked = [
        "pf-01-01", "pf-01-26", "pf-02-01", "pf-05-01", "pf-05-02", "pf-05-03", "pf-05-04", "pf-05-05", "pf-06-21",
        "pf-09-01",
    ]
    .map(id);
    let Kept { answers: kept, refused } = upgrade.keep_unchanged(&asked, &seed.last_time, &now);
    assert_eq!(
        refused,
        [
            (id("pf-01-01"), NotKept::NotUnchanged),
            (id("pf-02-01"), NotKept::NotUnchanged),
            (id("pf-05-01"), NotKept::AnsweredSince),
            (id("pf-05-04"), NotKept::NothingToKeep),
            (id("pf-06-21"), NotKept::NothingToKeep),
            (id("pf-09-01"), NotKept::NothingToKeep),
        ]
    );
    assert_eq!(kept[&id("pf-01-26")].verdict, Some(Verdict::No));
    assert_eq!(kept[&id("pf-01-26")].comment, "Still so in May.");
    assert_eq!(kept[&id("pf-05-03")], full(Verdict::NotApplicable), "with its reason");
    assert_eq!(
        (kept[&id("pf-05-02")].equivalent.as_str(), kept[&id("pf-05-05")].text.as_str()),
        ("Approved 2025.", "In words.")
    );
}

#[test]
fn the_same_version_changes_nothing_and_another_set_is_no_upgrade() {
    let upgrade = Upgrade::between(&set("cyber"), &set("cyber")).unwrap();
    assert!(upgrade.is_trivial());
    assert_eq!((upgrade.kept.len(), upgrade.unchanged().len()), (15, 15));
    assert_eq!(Upgrade::between(&set("cyber"), &set("screening")), None);
}

#[test]
fn a_language_that_only_one_version_has_is_no_rewording() {
    let mut source = second_version();
    source.files.retain(|name, _| !name.contains("fr.json"));
    let upgrade = Upgrade::between(&set("port-facility"), &load(&source).0.unwrap()).unwrap();
    let reworded: Vec<_> = upgrade.reworded.iter().map(|reworded| reworded.item.as_str()).collect();
    assert_eq!(reworded, ["pf-01-01", "pf-15-05"]);
}
