//! Judges the solutions, with the very same cases.

extern crate solutions as subject;
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
        name: "solutions".to_owned(),
        stubs: Stubs::Fail,
        library: Library::Package("solutions"),
        sources: judge::sources!(),
    };
    judge::main(subject, judge::cases())
}
