//! Judges the exercises: what the reader has filled in.

extern crate exercises as subject;
#[macro_use]
extern crate judge;
#[allow(
    unreachable_pub,
    reason = "the same files are a module of every submission, which is used from outside it"
)]
mod suite;

use judge::{Library, Stubs, Subject};
use std::process::ExitCode;

fn main() -> ExitCode {
    let subject = Subject {
        name: "exercises".to_owned(),
        stubs: Stubs::NotAttempted,
        library: Library::Package("exercises"),
        sources: judge::sources!(),
    };
    judge::main(subject, judge::cases())
}
