//! The learner's loop: judge an exercise, say what it is worth, say what comes next.
//!
//! What always holds:
//!
//! - The state of an exercise is what the judge says of the code as it is now.
//!   No file remembers it, so none can be wrong about it.
//! - A section that does not compile hides no other: each can be left out.
//! - A reader's text is never overwritten before a copy of it is kept.

pub mod arguments;
pub mod board;
pub mod cargo;
pub mod diff;
pub mod doctor;
pub mod files;
pub mod git;
pub mod hints;
pub mod judge;
pub mod kept;
pub mod listings;
pub mod local;
pub mod messages;
pub mod output;
pub mod process;
pub mod remedy;
pub mod report;
pub mod sections;
pub mod update;
pub mod verbs;
pub mod verdict;
pub mod watch;
