//! Title, language and dates: the information dictionary and XMP.

use super::{Claim, text};
use crate::{Result, document::Properties};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};

const PRODUCER: &str = "Breakwater (printpdf 0.12.8)";

pub(super) fn write(file: &mut Document, properties: &Properties, claim: Claim) -> Result<()> {
    "1.7".clone_into(&mut file.version);
    let xmp =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp(properties, claim).into_bytes())
            .with_compression(false);
    let xmp = file.add_object(xmp);
    let catalog = file.catalog_mut()?;
    catalog.set("Metadata", xmp);
    catalog.set("Lang", Object::string_literal(properties.language.as_str()));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.remove(b"PageLayout");
    catalog.remove(b"OutputIntents");
    if !catalog.has(b"Outlines") {
        catalog.remove(b"PageMode");
    }

    // printpdf's own entries name PDF/X; the dictionary is written anew.
    let date = format!("D:{}000000Z", properties.date.strftime("%Y%m%d"));
    let mut information = Dictionary::new();
    for (key, value) in [
        ("Title", properties.title.as_str()),
        ("Author", properties.author.as_str()),
        ("Subject", properties.subject.as_str()),
        ("Creator", properties.creator.as_str()),
        ("Producer", PRODUCER),
    ] {
        if !value.is_empty() {
            information.set(key, text(value));
        }
    }
    information.set("CreationDate", Object::string_literal(date.as_str()));
    information.set("ModDate", Object::string_literal(date.as_str()));
    let id = file.trailer.get(b"Info")?.as_reference()?;
    file.objects.insert(id, information.into());
    Ok(())
}

/// The standards the file conforms to. PDF/A knows the schema of PDF/UA only when it is described (ISO 19005-2, 6.6.2.3).
const CLAIMED: &str = concat!(
    "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" ",
    "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" ",
    "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">",
    "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>",
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">",
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>",
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">",
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>",
    "<pdfaProperty:category>internal</pdfaProperty:category>",
    "<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>",
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>",
);

fn xmp(properties: &Properties, claim: Claim) -> String {
    let escape =
        |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let (title, subject) = (escape(&properties.title), escape(&properties.subject));
    let (author, creator) = (escape(&properties.author), escape(&properties.creator));
    let author = if author.is_empty() {
        String::new()
    } else {
        format!("<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>")
    };
    let date = format!("{}T00:00:00Z", properties.date);
    let language = escape(&properties.language);
    format!(
        concat!(
            "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" ",
            "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">",
            "<dc:format>application/pdf</dc:format>",
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>",
            "{author}",
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>",
            "<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>",
            "<xmp:CreatorTool>{creator}</xmp:CreatorTool>",
            "<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>",
            "<pdf:Producer>{producer}</pdf:Producer>",
            "</rdf:Description>{claimed}</rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>",
        ),
        title = title,
        author = author,
        subject = subject,
        language = language,
        creator = creator,
        date = date,
        producer = PRODUCER,
        claimed = if claim == Claim::Both { CLAIMED } else { "" },
    )
}
