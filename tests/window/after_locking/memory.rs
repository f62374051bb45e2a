//! Looking for bytes in the memory of a process.

use std::{collections::BTreeMap, fs::File, os::unix::fs::FileExt};

const PAGE: u64 = 4096;
/// Read at once.
const CHUNK: u64 = 256 * PAGE;

/// Something that must not be found.
pub(super) struct Needle {
    pub(super) name: &'static str,
    pub(super) form: &'static str,
    bytes: Vec<u8>,
}

impl Needle {
    pub(super) fn bytes(name: &'static str, bytes: &[u8]) -> Self {
        assert!(bytes.len() >= 8, "{name} is too short to be looked for");
        Self { name, form: "bytes", bytes: bytes.to_vec() }
    }

    /// As programs keep texts: in one byte a letter, and in two as the web engine does.
    pub(super) fn text(name: &'static str, text: &str) -> [Self; 2] {
        let wide = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [Self { name, form: "text", bytes: text.as_bytes().to_vec() }, Self { name, form: "wide text", bytes: wide }]
    }
}

/// Whether we are shown its memory: it forbids that to everybody but the system's administrator.
pub(super) fn can_be_read(process: u32) -> bool {
    File::open(format!("/proc/{process}/mem")).is_ok() && File::open(format!("/proc/{process}/pagemap")).is_ok()
}

/// How often each needle is in what the process has in memory. A process that ends meanwhile has nothing.
pub(super) fn scan(process: u32, needles: &[Needle]) -> Vec<usize> {
    let mut hits = vec![0; needles.len()];
    let mut by_start: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
    let mut starts = vec![false; 1 << 16];
    for (number, needle) in needles.iter().enumerate() {
        let start = u16::from_le_bytes([needle.bytes[0], needle.bytes[1]]);
        by_start.entry(start).or_default().push(number);
        starts[usize::from(start)] = true;
    }
    let longest = needles.iter().map(|needle| needle.bytes.len()).max().unwrap_or_default();
    let Ok(memory) = File::open(format!("/proc/{process}/mem")) else { return hits };
    for (from, to) in pages_in_memory(process) {
        let mut at = from;
        // What runs over the end of a piece is in the next one.
        let mut carried: Vec<u8> = Vec::new();
        while at < to {
            let mut piece = vec![0; (to - at).min(CHUNK) as usize];
            let Ok(read) = memory.read_at(&mut piece, at) else { break };
            if read == 0 {
                break;
            }
            at += read as u64;
            let already = carried.len();
            carried.extend_from_slice(&piece[..read]);
            for place in 0..carried.len().saturating_sub(1) {
                let start = u16::from_le_bytes([carried[place], carried[place + 1]]);
                if !starts[usize::from(start)] {
                    continue;
                }
                for number in &by_start[&start] {
                    let needle = &needles[*number].bytes;
                    // One that ends within what was carried over was counted with the piece before.
                    if place + needle.len() > already && carried[place..].starts_with(needle) {
                        hits[*number] += 1;
                    }
                }
            }
            let keep = carried.len().saturating_sub(longest - 1);
            carried.drain(..keep);
        }
    }
    hits
}

/// Runs of pages that are there, or put out to the swap space; what was only reserved is left out.
fn pages_in_memory(process: u32) -> Vec<(u64, u64)> {
    let maps = std::fs::read_to_string(format!("/proc/{process}/maps")).unwrap_or_default();
    let Ok(pagemap) = File::open(format!("/proc/{process}/pagemap")) else { return Vec::new() };
    let mut runs: Vec<(u64, u64)> = Vec::new();
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let Some((from, to)) = words.next().and_then(|range| range.split_once('-')) else { continue };
        let (Ok(from), Ok(to)) = (u64::from_str_radix(from, 16), u64::from_str_radix(to, 16)) else { continue };
        if !words.next().is_some_and(|rights| rights.starts_with('r')) || line.ends_with("[vvar]") {
            continue;
        }
        let mut page = from / PAGE;
        while page < to / PAGE {
            let mut entries = vec![0; ((to / PAGE - page).min(65_536) * 8) as usize];
            let Ok(read) = pagemap.read_at(&mut entries, page * 8) else { break };
            if read < 8 {
                break;
            }
            for entry in entries[..read].chunks_exact(8) {
                let there = u64::from_le_bytes(entry.try_into().unwrap_or_default()) >> 62 != 0;
                if there {
                    match runs.last_mut() {
                        Some((_, end)) if *end == page * PAGE => *end += PAGE,
                        _ => runs.push((page * PAGE, (page + 1) * PAGE)),
                    }
                }
                page += 1;
            }
        }
    }
    runs
}
