//! Evidence by script.

use crate::desk::Desk;
use serde_json::json;
use std::fs;

/// A photo of 640 × 480 pixels with a position, a time and a turn in its EXIF block.
const PICTURE: &[u8] = include_bytes!("../../../../../tests/fixtures/evidence/steps.jpg");

#[test]
fn a_script_adds_a_photo_to_items_and_a_finding_lists_it_and_takes_a_copy_out() {
    let desk = Desk::with_practice();
    let assessment = desk.run(&["assessment", "list"]).ok().json()[0]["id"].as_str().unwrap().to_owned();
    let finding = desk.run(&["finding", "list", &assessment]).ok().json()[0]["number"].as_str().unwrap().to_owned();
    fs::write(desk.path("steps.jpg"), PICTURE).unwrap();
    let file = desk.path("steps.jpg");
    let add = ["evidence", "add", &assessment, "--file", file.to_str().unwrap()];
    let more = ["--item", "pf-01-01", "--item", "pf-01-02", "--finding", &finding, "--caption", "Pilot steps"];
    let added = desk.run(&[add.as_slice(), &more].concat()).ok().json();
    let id = added["id"].as_str().unwrap();

    let listed = desk.run(&["evidence", "list", &assessment]).ok().json();
    assert_eq!((&listed[0]["id"], &listed[0]["caption"]), (&json!(id), &json!("Pilot steps")));
    assert_eq!(listed[0]["targets"].as_array().unwrap().len(), 3);
    let shown = desk.run(&["finding", "list", &assessment]).ok().json();
    assert_eq!(shown[0]["evidence"]["count"], 1);

    let out = desk.path("copy.jpg");
    desk.run(&["evidence", "export", id, "--out", out.to_str().unwrap()]).ok();
    let copy = fs::read(out).unwrap();
    assert!(copy.starts_with(&[0xff, 0xd8, 0xff]) && !copy.windows(4).any(|window| window == b"Exif"));
    assert_eq!(desk.run(&["vault", "check"]).ok().json()["ok"], true);

    let before = desk.bytes();
    fs::write(&file, b"<svg onload='alert(1)'/>").unwrap();
    let refused = desk.run(&add);
    assert_eq!((refused.code, refused.error().as_str()), (3, "evidence-svg"));
    assert_eq!(desk.run(&["evidence", "export", "nothing", "--out", "x.jpg"]).error(), "unknown-evidence");
    assert_eq!(desk.bytes(), before);
}
