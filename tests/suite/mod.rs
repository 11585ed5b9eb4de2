//! The cases: one file a section, the same for exercises and solutions.

pub mod patterns;

use crate::subject;

/// Every case of the sections that are compiled.
pub fn cases() -> &'static [judge::Case] {
    [patterns::cases()].concat().leak()
}
