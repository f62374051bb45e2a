//! Evidence by script.

use crate::desk::Desk;
