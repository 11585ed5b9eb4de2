//! The maintainers' commands: `cargo xtask <command>`.

mod figures;
mod mirror;
mod new_section;
mod stress;
mod summary;
mod sync;
mod test;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

/// What the makers of the workbook need, and its readers do not.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make a section: page, listing, stub, hints, solution, cases, submissions
    NewSection(new_section::Arguments),
    /// Take a section away, with all that belongs to it
    RemoveSection {
        /// The section's id, for example `semaphore`
        id: String,
    },
    /// Write what follows from the pages' front matter: features, `mod` lines, README;
    /// draw the pictures
    Sync {
        /// Write nothing; fail when something is out of date
        #[arg(long)]
        check: bool,
    },
    /// Compare what exercise and solution have in common: docs and given code
    Mirror,
    /// Test everything: exercises, solutions, listings, submissions, the program
    Test,
    /// Judge the solutions again and again while every core is kept busy
    Stress(stress::Arguments),
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    let root = root()?;
    match command {
        Command::NewSection(arguments) => new_section::add(&root, &arguments)?,
        Command::RemoveSection { id } => new_section::remove(&root, &id)?,
        Command::Sync { check } => return sync::run(&root, check),
        Command::Mirror => return mirror::run(&root),
        Command::Test => return test::run(&root),
        Command::Stress(arguments) => return stress::run(&root, &arguments),
    }
    Ok(ExitCode::SUCCESS)
}

/// The workbook that the command was started in.
fn root() -> Result<PathBuf> {
    let here = env::current_dir().context("failed to find the current folder")?;
    layout::root(&here).with_context(|| {
        format!(
            "failed to find the workbook from `{}`: change into the folder that you cloned",
            here.display()
        )
    })
}
