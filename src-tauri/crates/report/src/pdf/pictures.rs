//! Pictures in the file: the bytes of the JPEG as they are stored, never decoded and encoded again. A picture that
//! stands on several pages stands in the file once.
//!
//! printpdf copies what it is given several times over, so it is only told of them; the bytes come in when the file
//! is written, one picture at a time.

use crate::{
    ReportError, Result,
    layout::canvas::{Canvas, Mark},
    picture::{Fetch, Picture},
};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use printpdf::{DictItem, ExternalStream, ExternalXObject, PdfDocument, XObject, XObjectId};
use std::{collections::BTreeMap, sync::Arc};

/// Names the picture of a stream until its bytes are in it.
const KEY: &str = "BreakwaterPicture";

pub(super) struct Pictures<'a> {
    /// By hash.
    used: BTreeMap<&'a str, &'a Picture>,
}

/// The streams whose bytes are still to come.
pub(super) type Awaited<'a> = BTreeMap<ObjectId, &'a Picture>;

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
            let dict = BTreeMap::from([(KEY.to_owned(), DictItem::Int(number as i64))]);
            let stream = ExternalStream { dict, content: Vec::new(), compress: false };
            let external = ExternalXObject { stream, width: None, height: None, dpi: None };
            document.resources.xobjects.map.insert(id(picture), XObject::External(external));
        }
    }

    pub(super) fn awaited(&self, file: &Document) -> Awaited<'a> {
        let pictures: Vec<&Picture> = self.used.values().copied().collect();
        let number = |object: &Object| object.as_stream().ok()?.dict.get(KEY.as_bytes()).ok()?.as_i64().ok();
        let picture = |number: i64| usize::try_from(number).ok().and_then(|number| pictures.get(number).copied());
        file.objects.iter().filter_map(|(&id, object)| Some((id, picture(number(object)?)?))).collect()
    }
}

/// The picture as the file holds it.
pub(super) fn stream(picture: &Picture, fetch: &mut Fetch) -> Result<(Dictionary, Arc<[u8]>)> {
    let failed = |source| ReportError::Picture { sha256: picture.sha256().to_owned(), source };
    let bytes = picture.bytes(fetch).map_err(failed)?;
    let dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(picture.width()),
        "Height" => i64::from(picture.height()),
        "ColorSpace" => if picture.grey() { "DeviceGray" } else { "DeviceRGB" },
        "BitsPerComponent" => 8,
        "Filter" => "DCTDecode",
    };
    Ok((dictionary, bytes))
}
