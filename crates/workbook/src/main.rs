//! `cargo run`: the book, served on this machine. `cargo workbook help` lists the other commands.

use clap::Parser;
use std::process::ExitCode;
use workbook::cli::{self, Arguments};

fn main() -> ExitCode {
    cli::run(Arguments::parse())
}
