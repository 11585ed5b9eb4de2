//! The cases: one file a section, the same for exercises and solutions.

pub mod patterns;

use crate::subject;
