//! Pictures in the file: the bytes of the JPEG as they are stored, never decoded and encoded again. A picture that
//! stands on several pages stands in the file once.
//!
//! printpdf is only told of them; the bytes are put in after it, because it would hold several copies of each.

use crate::{
    layout::canvas::{Canvas, Mark},
    picture::Picture,
};
use lopdf::{Document, Object};
use printpdf::{DictItem, ExternalStream, ExternalXObject, PdfDocument, XObject, XObjectId};
use std::collections::BTreeMap;

/// Names the picture of a stream until its bytes are in it.
const KEY: &str = "BreakwaterPicture";

pub(super) struct Pictures<'a> {
    /// By hash.
    used: BTreeMap<&'a str, &'a Picture>,
}

pub(super) fn id(picture: &Picture) -> XObjectId {
    XObjectId(format!("P{}", picture.sha256().get(..16).unwrap_or(picture.sha256())))
}

impl<'a> Pictures<'a> {
    pub(super) fn collect(canvas: &'a Canvas) -> Self {
        let marks = canvas.pages.iter().flat_map(|page| &page.marks);
        let used = marks.filter_map(|placed| match &placed.mark {
            Mark::Picture { picture, .. } => Some((picture.sha256(), picture)),
            Mark::Text { .. } | Mark::Path(_) => None,
        });
        Self { used: used.collect() }
    }

    pub(super) fn register(&self, document: &mut PdfDocument) {
        for (number, picture) in self.used.values().enumerate() {
            let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
            let number_of = |number: u32| DictItem::Int(number.into());
            let dict = [
                ("Type", name("XObject")),
                ("Subtype", name("Image")),
                ("Width", number_of(picture.width())),
                ("Height", number_of(picture.height())),
                ("ColorSpace", name(if picture.components() == 1 { "DeviceGray" } else { "DeviceRGB" })),
                ("BitsPerComponent", number_of(8)),
                ("Filter", name("DCTDecode")),
                (KEY, DictItem::Int(number as i64)),
            ];
            let dict = dict.into_iter().map(|(key, item)| (key.to_owned(), item)).collect();
            let stream = ExternalStream { dict, content: Vec::new(), compress: false };
            let external = ExternalXObject { stream, width: None, height: None, dpi: None };
            document.resources.xobjects.map.insert(id(picture), XObject::External(external));
        }
    }

    pub(super) fn fill(&self, file: &mut Document) {
        let pictures: Vec<&Picture> = self.used.values().copied().collect();
        for object in file.objects.values_mut() {
            let Object::Stream(stream) = object else { continue };
            let Some(Object::Integer(number)) = stream.dict.remove(KEY.as_bytes()) else { continue };
            if let Some(picture) = usize::try_from(number).ok().and_then(|number| pictures.get(number)) {
                stream.set_content(picture.bytes().to_vec());
            }
        }
    }
}
