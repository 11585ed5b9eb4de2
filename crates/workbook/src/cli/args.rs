//! The learner's commands as they are typed.

use super::commands::doctor::{self, Network};
use super::commands::reset::ResetTo;
use super::commands::solution::Show;
use super::{Context, ExitStatus, OutputFormat};
use crate::course::hints::StartAt;
use crate::grade::render::Detail;
use crate::grade::verdict::State;
use crate::update::Mode;
use anyhow::Result;
use clap::Subcommand;
use std::path::Path;

#[derive(Subcommand, Debug)]
pub enum Command {
    /// Say what to read and to do now
    ///
    /// Judges everything, and names what needs mending, else what is begun, else
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
    /// is something for you to mend.
    #[command(
        after_help = "Examples:\n  cargo workbook update --dry-run\n  cargo workbook update\n  cargo workbook update --from upstream/main"
    )]
    Update {
        /// Only say what would be done
        #[arg(long, alias = "look")]
        dry_run: bool,
        /// The version to take in [default: what the branch follows]
        #[arg(long, value_name = "REVISION")]
        from: Option<String>,
        #[command(flatten)]
        format: Format,
    },
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

/// How a command answers.
#[derive(clap::Args, Debug, Clone, Copy)]
pub struct Format {
    /// For a program: JSON on standard output, and nothing else there
    #[arg(long)]
    json: bool,
}

impl Command {
    /// Carries out the command.
    ///
    /// # Errors
    ///
    /// When there is no answer; a usage error among the causes means that what was
    /// asked for makes no sense.
    pub async fn run(self, root: &Path) -> Result<ExitStatus> {
        let context = |format: Format| Context {
            root: root.to_path_buf(),
            format: format.into(),
        };
        match self {
            Command::Next(format) => context(format).next().await,
            Command::Check { ids, all, format } => {
                let detail = if all { Detail::All } else { Detail::First };
                context(format).check(&ids, detail).await
            }
            Command::Hint { id, again, format } => {
                let start = if again { StartAt::First } else { StartAt::Next };
                context(format).hint(&id, start)
            }
            Command::List { state, format } => context(format).list(&state).await,
            Command::Reset { id, undo, format } => {
                let to = if undo { ResetTo::Backup } else { ResetTo::Stub };
                context(format).reset(&id, to)
            }
            Command::Solution { id, peek, format } => {
                let show = if peek { Show::Always } else { Show::WhenDone };
                context(format).solution(&id, show).await
            }
            Command::Update {
                dry_run,
                from,
                format,
            } => {
                let mode = if dry_run { Mode::DryRun } else { Mode::Apply };
                context(format).update(from.as_deref(), mode)
            }
            Command::Doctor { offline, format } => {
                let network = if offline {
                    Network::Without
                } else {
                    Network::With
                };
                doctor::doctor(&context(format), network).await
            }
        }
    }
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
