//! From words to marks on pages: fonts, lines, the display list, and the flow of blocks down it.

pub(crate) mod canvas;
pub(crate) mod chart;
pub(crate) mod flow;
pub(crate) mod fonts;
pub(crate) mod outline;
pub(crate) mod path;
pub(crate) mod qr;
pub(crate) mod shape;
pub(crate) mod table;
pub(crate) mod text;
