//! How large evidence may be. Shown to people where something is refused.

/// Of one file, in bytes: 25 MiB.
pub const FILE_BYTES: usize = 25 * 1024 * 1024;
/// Longest side of a picture that is taken in.
pub const SIDE_IN: u32 = 12_000;
/// Pixels of a picture that is taken in.
pub const PIXELS_IN: u64 = 64_000_000;
/// A progressive JPEG is held in memory three times over while it is decoded.
pub const PROGRESSIVE_PIXELS_IN: u64 = 28_000_000;
/// What decoding may allocate.
pub const ALLOCATION: u64 = 256 * 1024 * 1024;
/// Longest side of a picture that is kept.
pub const SIDE_KEPT: u32 = 2_560;
/// Longest side of a thumbnail.
pub const SIDE_SMALL: u32 = 320;
/// JPEG quality of what is kept, of 100.
pub(crate) const QUALITY: u8 = 82;
/// JPEG quality of a thumbnail.
pub(crate) const QUALITY_SMALL: u8 = 75;
