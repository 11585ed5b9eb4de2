//! The cases: one file a section, the same for exercises and solutions.

pub mod blocks;
pub mod context;
pub mod hazards;
pub mod patterns;

use crate::subject;
