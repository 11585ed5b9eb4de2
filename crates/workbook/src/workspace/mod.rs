//! The reader's clone: the files in it that the program reads and writes.
//!
//! A reader's text is never overwritten before a copy of it is saved in [`backups`].

pub mod atomic_file;
pub mod backups;
pub mod diff;
pub mod disk;
pub mod git;
pub mod hint_state;
pub mod line_endings;
pub mod lock;
pub mod root;

/// What the program remembers about this clone, relative to the workbook. Git ignores it.
pub const STATE_FOLDER: &str = ".workbook";
