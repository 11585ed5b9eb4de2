//! The reader's clone: the files in it that the program reads and writes.
//!
//! A reader's text is never overwritten before a copy of it is saved in `backups`.

pub(crate) mod atomic_file;
pub(crate) mod backups;
pub(crate) mod diff;
pub(crate) mod disk;
pub(crate) mod git;
pub(crate) mod hint_state;
pub(crate) mod line_endings;
pub(crate) mod lock;
pub(crate) mod obstacle;
pub mod root;

/// What the program remembers about this clone, relative to the workbook. Git ignores it.
pub const STATE_FOLDER: &str = ".workbook";
