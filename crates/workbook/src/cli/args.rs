//! The commands as they are typed.

use super::OutputFormat;
use crate::grade::verdict::State;
use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Stop the Press: concurrency patterns in Rust, run where you read.
///
/// Without a command it serves the book.
#[derive(Parser, Debug)]
#[command(
    name = "workbook",
    bin_name = "cargo workbook",
    args_conflicts_with_subcommands = true
)]
pub struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) serve: ServeOptions,
}

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    #[command(flatten)]
    Exercises(ExerciseCommand),
    /// Build the book, serve it on this machine, rebuild it when it changes
    #[command(
        after_help = "Examples:\n  cargo workbook serve\n  cargo workbook serve --port 8080 --no-open"
    )]
    Serve(ServeOptions),
    /// Build the book into a folder
    #[command(after_help = "Example:\n  cargo workbook build --out site")]
    Build {
        /// The folder; what is in it is replaced
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Run a listing in this terminal
    ///
    /// Exit code: 0 when the program ends well, 1 when it does not or is not compiled,
    /// 2 for a name that no listing has.
    #[command(after_help = "Example:\n  cargo workbook run or_channel/first_of_five")]
    Run {
        #[arg(help = "The name under the listing, for example or_channel/first_of_five")]
        id: String,
    },
    /// Expand the pages for a stock mdBook, which starts this itself
    #[command(after_help = "Example:\n  cargo workbook preprocess supports html")]
    Preprocess {
        #[command(subcommand)]
        question: Option<PreprocessQuestion>,
    },
}

#[derive(clap::Args, Debug, Clone)]
pub(crate) struct ServeOptions {
    /// The port to listen on [default: 3000, or the next that is free]
    #[arg(long, value_name = "N")]
    pub(crate) port: Option<u16>,
    /// The address to listen on: one of this machine's own
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub(crate) host: String,
    /// Do not open a browser
    #[arg(long)]
    pub(crate) no_open: bool,
}

#[derive(Subcommand, Debug)]
pub(crate) enum PreprocessQuestion {
    /// Whether pages for RENDERER are expanded
    Supports { renderer: String },
}

#[derive(Subcommand, Debug)]
pub(crate) enum ExerciseCommand {
    /// Say what to read and to do now
    ///
    /// Judges everything, and names what needs correcting, else what is begun, else
    /// the first exercise that has not been attempted. Exit code: 0.
    #[command(after_help = "Example:\n  cargo workbook next")]
    Next(Format),
    /// Judge exercises: those named, or all
    ///
    /// A section that does not compile hides no other. Exit code: 0 when nothing
    /// is wrong (a stub is nothing wrong), 1 when something is, 2 for an id that is none.
    #[command(
        after_help = "Examples:\n  cargo workbook check\n  cargo workbook check or_channel\n  cargo workbook check or_channel --json"
    )]
    Check {
        /// Section ids, or paths of exercises
        ids: Vec<String>,
        /// Tell every failure in full, not the first only
        #[arg(long)]
        all: bool,
        /// Show what the cases print that do not fail, too
        #[arg(long)]
        output: bool,
        #[command(flatten)]
        format: Format,
    },
    /// Show one more hint for an exercise, each time
    ///
    /// There are three: an idea, a pointer, nearly the code.
    #[command(after_help = "Example:\n  cargo workbook hint or_channel")]
    Hint {
        /// A section's id
        id: String,
        /// Begin with the first again
        #[arg(long)]
        again: bool,
        #[command(flatten)]
        format: Format,
    },
    /// List the exercises: what they take, and how they stand
    #[command(
        after_help = "Examples:\n  cargo workbook list\n  cargo workbook list --state begun --state failing"
    )]
    List {
        /// Only those of this state; may be given several times
        #[arg(long, value_name = "STATE")]
        state: Vec<State>,
        #[command(flatten)]
        format: Format,
    },
    /// Put the stub in the place of your answer, and keep the answer
    ///
    /// Your text goes to `.workbook/backups/<date>/`, and `--undo` brings it back.
    /// The stub is taken from the history that git has.
    #[command(
        after_help = "Examples:\n  cargo workbook reset or_channel\n  cargo workbook reset or_channel --undo"
    )]
    Reset {
        /// A section's id
        id: String,
        /// Bring back the text that was kept last
        #[arg(long, alias = "back")]
        undo: bool,
        #[command(flatten)]
        format: Format,
    },
    /// Show the solution, as what it changes in your answer
    ///
    /// Exit code: 1 when the exercise is not done, and `--peek` is not given.
    #[command(
        after_help = "Examples:\n  cargo workbook solution or_channel\n  cargo workbook solution or_channel --peek"
    )]
    Solution {
        /// A section's id
        id: String,
        /// Show it although the exercise is not done
        #[arg(long)]
        peek: bool,
        #[command(flatten)]
        format: Format,
    },
    /// Take in a new version of the workbook, and keep your answers
    ///
    /// Fetches, says which of your answers are affected and how, and merges. An
    /// answer that cannot be merged stays as it is, with the new stub beside it in
    /// `.workbook/`. Every text that is changed is kept. Exit code: 1 when there
    /// is something for you to merge.
    #[command(
        after_help = "Examples:\n  cargo workbook update --dry-run\n  cargo workbook update\n  cargo workbook update --from upstream/main"
    )]
    Update(UpdateOptions),
    /// Look at this machine: is everything there, does everything compile
    ///
    /// Exit code: 1 when something is missing.
    #[command(
        after_help = "Examples:\n  cargo workbook doctor\n  cargo workbook doctor --offline   (before a workshop without a network)"
    )]
    Doctor {
        /// Prove that no network is needed: build everything without it
        #[arg(long)]
        offline: bool,
        #[command(flatten)]
        format: Format,
    },
}

#[derive(clap::Args, Debug)]
pub(crate) struct UpdateOptions {
    /// Only say what would be done
    #[arg(long, alias = "look")]
    pub(crate) dry_run: bool,
    /// The version to take in [default: what the branch follows]
    #[arg(long, value_name = "REVISION")]
    pub(crate) from: Option<String>,
    #[command(flatten)]
    pub(crate) format: Format,
}

/// How a command answers.
#[derive(clap::Args, Debug, Clone, Copy)]
pub(crate) struct Format {
    /// For a program: JSON on standard output, and nothing else there
    #[arg(long)]
    json: bool,
}

impl From<Format> for OutputFormat {
    fn from(format: Format) -> OutputFormat {
        if format.json {
            OutputFormat::Json
        } else {
            OutputFormat::Text
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Option<Command> {
        let arguments = std::iter::once(&"workbook").chain(arguments);
        Arguments::try_parse_from(arguments).unwrap().command
    }

    #[test]
    fn the_flags_of_older_versions_are_understood() {
        for flag in ["--undo", "--back"] {
            let command = parse(&["reset", "tee", flag]);
            assert!(
                matches!(
                    command,
                    Some(Command::Exercises(ExerciseCommand::Reset {
                        undo: true,
                        ..
                    }))
                ),
                "{flag}: {command:?}"
            );
        }
        for flag in ["--dry-run", "--look"] {
            let command = parse(&["update", flag]);
            assert!(
                matches!(
                    &command,
                    Some(Command::Exercises(ExerciseCommand::Update(options))) if options.dry_run
                ),
                "{flag}: {command:?}"
            );
        }
    }
}
