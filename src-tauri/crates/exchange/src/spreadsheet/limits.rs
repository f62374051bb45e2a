//! How large a workbook may be.
//!
//! Measured on the largest built-in set: port facility in three languages is about 7,000 filled
//! cells, 0.2 MiB packed and 0.8 MiB unpacked. The largest set the domain allows (2,000 items) in ten
//! languages is about 125,000 cells. The limits leave room above that, and a hostile file is
//! refused within memory every machine has.

/// Bytes of the file.
pub const FILE: usize = 20 * 1024 * 1024;
/// Bytes of everything in it, unpacked: counted while unpacking, never believed.
pub const UNPACKED: u64 = 160 * 1024 * 1024;
/// Files within the file.
pub const ENTRIES: usize = 1_000;
/// Filled cells of all sheets.
pub const CELLS: usize = 250_000;
/// Cells of any kind, also the empty ones that carry a colour only.
pub const CELLS_READ: usize = 4_000_000;
/// Sheets of the workbook.
pub const SHEETS: usize = 50;
/// The last row and column a filled cell may be in.
pub const ROWS: u32 = 50_000;
pub const COLUMNS: u32 = 500;
/// UTF-16 units in a cell: more a spreadsheet program cuts off.
pub const CELL_TEXT: usize = 32_767;
/// Problems told at most; a wrong file would have one for each of its cells.
pub const PROBLEMS: usize = 1_000;
