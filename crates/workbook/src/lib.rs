//! The program behind `cargo run`: builds the book, serves it, runs its listings.
//!
//! Data flows one way. [`course`] reads which sections there are from the
//! pages' front matter; `preprocess` puts listings, outputs, hints and
//! questions into the pages; [`book`] renders and checks them; [`serve`] shows
//! them and rebuilds them when they change; [`run`] compiles and runs a program
//! within bounds; [`grade`] judges
//! exercises, [`watch`] does so as they are saved, and [`cli`] says what comes next. Only the
//! reader's own `reset` and `update` write into a folder that the reader edits.
//! `process` is the only module that starts and ends child processes.
//!
//! The crate is no library for others: public is what its program, its tests and examples
//! and the maintainers' commands use.

#![deny(unsafe_code)]

pub mod book;
pub mod cli;
pub mod course;
pub mod error;
pub mod grade;
mod preprocess;
mod process;
pub mod run;
pub mod serve;
mod update;
pub mod watch;
pub mod workspace;
