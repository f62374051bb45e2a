//! Objects become bytes: streams as they come, everything else packed in object streams
//! (ISO 32000-1, 7.5.7), the cross-reference stream at the end.
//!
//! lopdf writes files too, but only of objects it holds, and pictures must not all be held at once.

use super::pictures::{self, Awaited};
use crate::{Result, picture::Fetch};
use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};
use std::io::{self, Write};

/// Objects in one object stream.
const TOGETHER: usize = 200;

/// Where an object is found.
#[derive(Clone, Copy)]
enum Place {
    Free,
    At(u64),
    /// In an object stream, and its place there.
    In(u32, u16),
}

/// Counts and digests what passes.
struct Target<'a> {
    inner: &'a mut dyn Write,
    written: u64,
    digest: Sha256,
}

impl Write for Target<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.digest.update(&bytes[..count]);
        self.written += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// Compresses every stream that may be.
pub(super) fn compress(file: &mut Document) -> io::Result<()> {
    let streams = file.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
    streams.filter(|stream| stream.allows_compression).try_for_each(deflate)
}

/// At the middle level: lopdf's highest takes far longer for a file that is hardly smaller.
fn deflate(stream: &mut Stream) -> io::Result<()> {
    if stream.dict.has(b"Filter") {
        return Ok(());
    }
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(&stream.content)?;
    let compressed = encoder.finish()?;
    // Less its own entry in the dictionary.
    if compressed.len() + 19 < stream.content.len() {
        stream.dict.set("Filter", "FlateDecode");
        stream.set_content(compressed);
    }
    Ok(())
}

/// Writes the file; its `/ID` follows from its content, so the same content is the same file.
pub(super) fn write(file: &Document, awaited: &Awaited, fetch: &mut Fetch, target: &mut dyn Write) -> Result<()> {
    let mut target = Target { inner: target, written: 0, digest: Sha256::new() };
    // Four bytes above 127, so that nobody takes the file for text (7.5.2).
    target.write_all(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")?;

    let root = file.trailer.get(b"Root")?.as_reference()?;
    let mut next = file.max_id + 1;
    let mut places = vec![Place::Free; next as usize];
    let mut together: Vec<(u32, &Object)> = Vec::new();
    for (&id, object) in &file.objects {
        match object {
            Object::Stream(_) if awaited.contains_key(&id) => {
                places[id.0 as usize] = Place::At(target.written);
                let (dictionary, bytes) = pictures::stream(awaited[&id], fetch)?;
                write_stream(&mut target, id, &dictionary, &bytes)?;
            }
            Object::Stream(stream) => {
                places[id.0 as usize] = Place::At(target.written);
                write_stream(&mut target, id, &stream.dict, &stream.content)?;
            }
            // In the open, for programs that look for it without unpacking anything.
            object if id == root => {
                places[id.0 as usize] = Place::At(target.written);
                writeln!(target, "{} {} obj", id.0, id.1)?;
                write_object(&mut target, object)?;
                target.write_all(b"\nendobj\n")?;
            }
            object => together.push((id.0, object)),
        }
    }
    for objects in together.chunks(TOGETHER) {
        for (index, (number, _)) in objects.iter().enumerate() {
            places[*number as usize] = Place::In(next, index as u16);
        }
        places.push(Place::At(target.written));
        let stream = packed(objects)?;
        write_stream(&mut target, (next, 0), &stream.dict, &stream.content)?;
        next += 1;
    }

    let start = target.written;
    places.push(Place::At(start));
    let identity = Object::String(target.digest.clone().finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    let mut table = Stream::new(
        dictionary! {
            "Type" => "XRef",
            "Size" => places.len() as i64,
            "W" => vec![1.into(), 5.into(), 2.into()],
            "Root" => root,
            "Info" => file.trailer.get(b"Info")?.clone(),
            "ID" => vec![identity.clone(), identity],
        },
        places.iter().enumerate().flat_map(|(number, place)| entry(number, *place)).collect(),
    );
    deflate(&mut table)?;
    write_stream(&mut target, (next, 0), &table.dict, &table.content)?;
    writeln!(target, "startxref\n{start}\n%%EOF")?;
    Ok(target.flush()?)
}

fn entry(number: usize, place: Place) -> [u8; 8] {
    let (kind, first, second) = match place {
        Place::Free if number == 0 => (0, 0, u16::MAX),
        Place::Free => (0, 0, 0),
        Place::At(offset) => (1, offset, 0),
        Place::In(stream, index) => (2, u64::from(stream), index),
    };
    // One byte, five and two, as `W` says.
    let mut bytes = [0; 8];
    bytes[0] = kind;
    bytes[1..6].copy_from_slice(&first.to_be_bytes()[3..]);
    bytes[6..].copy_from_slice(&second.to_be_bytes());
    bytes
}

fn packed(objects: &[(u32, &Object)]) -> Result<Stream> {
    let (mut head, mut body) = (Vec::new(), Vec::new());
    for (number, object) in objects {
        write!(head, "{number} {} ", body.len())?;
        write_object(&mut body, object)?;
        body.push(b'\n');
    }
    let dictionary = dictionary! { "Type" => "ObjStm", "N" => objects.len() as i64, "First" => head.len() as i64 };
    head.append(&mut body);
    let mut stream = Stream::new(dictionary, head);
    deflate(&mut stream)?;
    Ok(stream)
}

fn write_stream(target: &mut impl Write, id: ObjectId, dictionary: &Dictionary, bytes: &[u8]) -> io::Result<()> {
    writeln!(target, "{} {} obj", id.0, id.1)?;
    let mut dictionary = dictionary.clone();
    dictionary.set("Length", bytes.len() as i64);
    write_dictionary(target, &dictionary)?;
    target.write_all(b"\nstream\n")?;
    target.write_all(bytes)?;
    target.write_all(b"\nendstream\nendobj\n")
}

fn write_object(target: &mut impl Write, object: &Object) -> io::Result<()> {
    match object {
        Object::Null => target.write_all(b"null"),
        Object::Boolean(value) => write!(target, "{value}"),
        Object::Integer(value) => write!(target, "{value}"),
        Object::Real(value) => write!(target, "{value}"),
        Object::Name(name) => write_name(target, name),
        Object::String(bytes, _) => write_string(target, bytes),
        Object::Array(values) => {
            target.write_all(b"[")?;
            for (at, value) in values.iter().enumerate() {
                if at > 0 {
                    target.write_all(b" ")?;
                }
                write_object(target, value)?;
            }
            target.write_all(b"]")
        }
        Object::Dictionary(dictionary) => write_dictionary(target, dictionary),
        Object::Reference((number, generation)) => write!(target, "{number} {generation} R"),
        Object::Stream(_) => Err(io::Error::new(io::ErrorKind::InvalidData, "a stream within an object")),
    }
}

fn write_dictionary(target: &mut impl Write, dictionary: &Dictionary) -> io::Result<()> {
    target.write_all(b"<<")?;
    for (key, value) in dictionary {
        write_name(target, key)?;
        target.write_all(b" ")?;
        write_object(target, value)?;
    }
    target.write_all(b">>")
}

fn write_name(target: &mut impl Write, name: &[u8]) -> io::Result<()> {
    target.write_all(b"/")?;
    for byte in name {
        match byte {
            b'!'..=b'~' if !b"#()<>[]{}/%".contains(byte) => target.write_all(&[*byte])?,
            _ => write!(target, "#{byte:02X}")?,
        }
    }
    Ok(())
}

/// Plain where it is plain, else in hexadecimal.
fn write_string(target: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    if bytes.iter().all(|byte| matches!(byte, b' '..=b'~') && !b"()\\".contains(byte)) {
        target.write_all(b"(")?;
        target.write_all(bytes)?;
        return target.write_all(b")");
    }
    target.write_all(b"<")?;
    for byte in bytes {
        write!(target, "{byte:02X}")?;
    }
    target.write_all(b">")
}
