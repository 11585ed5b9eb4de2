//! The program behind `cargo run`: builds the book, serves it, runs its listings.
//!
//! Data flows one way. [`registry`] reads which sections there are from the
//! pages' front matter; [`preprocess`] puts listings, outputs, hints and
//! questions into the pages; [`book`] renders and checks them; [`serve`] shows
//! them and rebuilds them when they change; [`run`] compiles and runs a program
//! within bounds; [`learn`] judges exercises and says what comes next. Only the
//! reader's own `reset` and `update` write into a folder that the reader edits.
//! [`process`] is the only module that starts and ends child processes.

#![deny(unsafe_code)]

pub mod book;
pub mod error;
pub mod learn;
pub mod listing;
pub mod preprocess;
pub mod process;
pub mod registry;
pub mod root;
pub mod run;
pub mod serve;
