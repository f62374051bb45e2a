//! The written file, looked at object by object: what a preflight would ask.

use super::{fonts, report, report_file, sample};
use crate::{lay_out, recovery_sheet};
use breakwater_locale::Words;
use lopdf::Object;

#[test]
fn the_same_model_gives_the_same_bytes() {
    let model = sample::sample();
    let first = lay_out(&model).pdf().unwrap();
    let document = lay_out(&model);
    assert!(first == document.pdf().unwrap(), "laid out twice");
    assert!(first == document.pdf().unwrap(), "written twice");
    let mut other = model;
    other.date = other.date.tomorrow().unwrap();
    assert!(first != lay_out(&other).pdf().unwrap(), "the control: another date is another file");
}

#[test]
fn every_font_is_embedded_cut_down_and_can_be_copied_from() {
    let file = report_file();
    let fonts = fonts(file);
    assert!(fonts.len() >= 3, "three weights of Inter: {}", fonts.len());
    for font in fonts {
        let name = String::from_utf8_lossy(font.get(b"BaseFont").unwrap().as_name().unwrap()).into_owned();
        assert_eq!(name.find('+'), Some(6), "{name} carries the tag of a subset");
        let map = file.get_object(font.get(b"ToUnicode").unwrap().as_reference().unwrap()).unwrap();
        assert!(!map.as_stream().unwrap().decompressed_content().unwrap().is_empty());
        let descendants = file.dereference(font.get(b"DescendantFonts").unwrap()).unwrap().1.as_array().unwrap();
        let descendant = file.dereference(&descendants[0]).unwrap().1.as_dict().unwrap();
        assert!(descendant.get(b"CIDToGIDMap").unwrap().as_reference().is_ok(), "codes are mapped to glyphs");
        let descriptor = file.dereference(descendant.get(b"FontDescriptor").unwrap()).unwrap().1.as_dict().unwrap();
        let program = file.dereference(descriptor.get(b"FontFile2").unwrap()).unwrap().1.as_stream().unwrap();
        let size = program.decompressed_content().map_or(program.content.len(), |content| content.len());
        assert!((2_000..150_000).contains(&size), "{name}: {size} bytes is no subset");
    }
}

#[test]
fn the_catalogue_says_what_the_file_is() {
    let file = report_file();
    assert_eq!(file.version, "1.7");
    let catalog = file.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"en");
    let metadata = file.dereference(catalog.get(b"Metadata").unwrap()).unwrap().1.as_stream().unwrap();
    let xmp = String::from_utf8(metadata.content.clone()).unwrap();
    assert!(xmp.contains("Port Alder, Quay 7"), "the title is readable without unpacking anything");
    assert!(
        xmp.contains("<pdfaid:part>2<") && xmp.contains("<pdfuaid:part>1<"),
        "as `cargo xtask pdf-check` confirmed"
    );
    assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"Outlines"));
    let id = file.trailer.get(b"ID").unwrap().as_array().unwrap();
    assert_eq!(id[0].as_str().unwrap().len(), 16);
    assert!(id[0].as_str().unwrap().iter().any(|byte| *byte != 0));
}

#[test]
fn bookmarks_follow_the_headings() {
    let document = report();
    let file = report_file();
    let outlines = file.dereference(file.catalog().unwrap().get(b"Outlines").unwrap()).unwrap().1.as_dict().unwrap();
    let chapters = document.headings().iter().filter(|heading| heading.level == 1).count();
    assert_eq!(outlines.get(b"Count").unwrap().as_i64().unwrap(), i64::try_from(chapters).unwrap());
    let pages: Vec<_> = file.get_pages().into_iter().collect();
    let mut next = outlines.get(b"First").ok().cloned();
    for heading in document.headings().iter().filter(|heading| heading.level == 1) {
        let at = next.unwrap();
        let node = file.dereference(&at).unwrap().1.as_dict().unwrap();
        let target = node.get(b"Dest").unwrap().as_array().unwrap()[0].as_reference().unwrap();
        let page = pages.iter().find(|(_, id)| *id == target).unwrap().0;
        assert_eq!(page, heading.page, "{}", heading.title);
        next = node.get(b"Next").ok().cloned();
    }
}

#[test]
fn every_page_carries_marking_number_and_digest() {
    let file = report_file();
    let pages = file.get_pages().len();
    for page in 1..=pages as u32 {
        let text = super::squeezed(&file.extract_text(&[page]).unwrap());
        assert!(text.contains(&format!("Page {page} of {pages}")), "page {page}: {text}");
        assert!(text.contains("Record 7f3a 91c4 0be2 d658"), "page {page}");
        assert!(text.matches("Security-sensitive: protect as the PFSP").count() >= 2, "page {page}, head and foot");
    }
}

#[test]
fn links_print_and_say_where_they_lead() {
    let file = report_file();
    let links: Vec<_> = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|dictionary| dictionary.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Link"))
        .collect();
    assert!(links.len() > 60, "{}", links.len());
    for link in links {
        assert_eq!(link.get(b"F").unwrap().as_i64().unwrap(), 4);
        assert!(link.get(b"Contents").unwrap().as_str().unwrap().len() > 2);
    }
}

#[test]
fn tables_have_heads_and_pictures_have_words() {
    let file = report_file();
    let elements: Vec<_> = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|dictionary| dictionary.get(b"Type").and_then(Object::as_name).ok() == Some(b"StructElem"))
        .collect();
    let of = |tag: &'static [u8]| {
        elements.iter().filter(move |element| element.get(b"S").unwrap().as_name().unwrap() == tag)
    };
    assert!(of(b"TH").count() > 40 && of(b"TD").count() > 1000 && of(b"H1").count() > 10);
    assert!(of(b"TH").all(|head| head.has(b"A")), "each head says what it heads");
    assert!(of(b"Figure").count() > 10);
    assert!(of(b"Figure").all(|figure| figure.has(b"Alt")));
    assert!(of(b"Figure").all(|figure| figure.get(b"A").unwrap().as_dict().unwrap().has(b"BBox")));
}

/// Tags of the structure tree in reading order, each with the tag above it.
fn tags(file: &lopdf::Document) -> Vec<(String, String)> {
    fn walk(file: &lopdf::Document, node: &Object, above: &str, found: &mut Vec<(String, String)>) {
        let (_, node) = file.dereference(node).unwrap();
        match node {
            Object::Array(nodes) => nodes.iter().for_each(|node| walk(file, node, above, found)),
            Object::Dictionary(node) => {
                let Ok(tag) = node.get(b"S").and_then(Object::as_name) else { return };
                let tag = String::from_utf8_lossy(tag).into_owned();
                found.push((above.to_owned(), tag.clone()));
                walk(file, node.get(b"K").unwrap(), &tag, found);
            }
            _ => {}
        }
    }
    let root = file.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let root = file.dereference(root).unwrap().1.as_dict().unwrap();
    let mut found = Vec::new();
    walk(file, root.get(b"K").unwrap(), "", &mut found);
    found
}

#[test]
fn elements_stand_where_the_standard_has_them() {
    let tags = tags(report_file());
    let within = |tag: &str| -> std::collections::BTreeSet<&str> {
        tags.iter().filter(|(_, own)| own == tag).map(|(above, _)| above.as_str()).collect()
    };
    for (tag, above) in [
        ("LI", &["L"][..]),
        ("LBody", &["LI"]),
        ("TR", &["Table"]),
        ("TD", &["TR"]),
        ("TH", &["TR"]),
        ("TOCI", &["TOC"]),
        ("Reference", &["TOCI"]),
        ("H1", &["Sect"]),
        ("H2", &["Sect"]),
        ("H3", &["Sect"]),
        ("P", &["Sect"]),
    ] {
        let found = within(tag);
        assert!(!found.is_empty() && found.iter().all(|found| above.contains(found)), "{tag} within {found:?}");
    }
    let links = within("Link");
    assert!(links.contains("Reference") && links.contains("TD"), "{links:?}");
}

#[test]
fn no_level_of_heading_is_left_out() {
    let headings: Vec<u32> = tags(report_file())
        .iter()
        .filter_map(|(_, tag)| tag.strip_prefix('H').and_then(|level| level.parse().ok()))
        .collect();
    assert_eq!(headings.first(), Some(&1));
    for pair in headings.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "{} follows {}", pair[1], pair[0]);
    }
}

#[test]
fn a_file_that_cannot_be_archival_does_not_say_it_is() {
    let claims = |model: &crate::ReportModel| {
        let file = super::written(model);
        let metadata = file.dereference(file.catalog().unwrap().get(b"Metadata").unwrap()).unwrap().1;
        String::from_utf8_lossy(&metadata.as_stream().unwrap().content).contains("pdfaid:part")
    };
    assert!(claims(&super::small()));
    let mut boxed = super::small();
    boxed.facility.name = "Port \u{2f9f4}".to_owned();
    assert!(!claims(&boxed), "a character no font has is printed as a box");
}

#[test]
fn the_mark_across_the_pages_stands_in_the_file_once() {
    let mut finalised = sample::sample();
    finalised.assessment.state = breakwater_domain::assessment::State::Finalised;
    let (draft, finalised) = (report().pdf().unwrap().len(), lay_out(&finalised).pdf().unwrap().len());
    assert!(draft < finalised + 6_000, "{draft} bytes with the mark, {finalised} without it");
}

#[test]
fn a_full_report_stays_small() {
    let bytes = report().pdf().unwrap();
    assert!(bytes.len() < 700_000, "{} bytes for 278 items without photos", bytes.len());
    let sheet = recovery_sheet(&["AB1CD".to_owned()], "x", sample::sample().date, &Words::new("en"), crate::Paper::A4);
    assert!(sheet.unwrap().len() < 60_000);
}
