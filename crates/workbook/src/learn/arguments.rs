//! The learner's verbs as they are typed.

use super::report::Paint;
use super::verbs::Desk;
use super::verdict::State;
use super::{doctor, update};
use anyhow::Result;
use clap::Subcommand;
use std::path::Path;

#[derive(Subcommand, Debug)]
pub enum Verb {
    /// Say what to read and to do now
    ///
    /// Judges everything, and names what needs mending, else what is begun, else
    /// the first exercise that has not been attempted. Exit code: 0.
    #[command(after_help = "Example:\n  cargo workbook next")]
    Next(Form),
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
        form: Form,
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
        form: Form,
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
        form: Form,
    },
    /// Put the stub in the place of your answer, and keep the answer
    ///
    /// Your text goes to `.workbook/kept/<date>/`, and `--back` brings it back.
    /// The stub is taken from the history that git has.
    #[command(
        after_help = "Examples:\n  cargo workbook reset or_channel\n  cargo workbook reset or_channel --back"
    )]
    Reset {
        /// A section's id
        id: String,
        /// Bring back the text that was kept last
        #[arg(long)]
        back: bool,
        #[command(flatten)]
        form: Form,
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
        form: Form,
    },
    /// Take in a new version of the workbook, and keep your answers
    ///
    /// Fetches, says which of your answers are affected and how, and merges. An
    /// answer that cannot be merged stays as it is, with the new stub beside it in
    /// `.workbook/`. Every text that is changed is kept. Exit code: 1 when there
    /// is something for you to mend.
    #[command(
        after_help = "Examples:\n  cargo workbook update --look\n  cargo workbook update\n  cargo workbook update --from upstream/main"
    )]
    Update {
        /// Only say what would be done
        #[arg(long)]
        look: bool,
        /// The version to take in [default: what the branch follows]
        #[arg(long, value_name = "REVISION")]
        from: Option<String>,
        #[command(flatten)]
        form: Form,
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
        form: Form,
    },
}

/// How a verb tells.
#[derive(clap::Args, Debug, Clone, Copy)]
pub struct Form {
    /// For a program: JSON on standard output, and nothing else there
    #[arg(long)]
    json: bool,
}

impl Verb {
    /// Does what the verb says. `false` when the answer is that something is wrong.
    ///
    /// # Errors
    ///
    /// When there is no answer; a usage error among
    /// the causes means that what was asked for makes no sense.
    pub async fn run(self, root: &Path) -> Result<bool> {
        let desk = |form: Form| Desk {
            root: root.to_path_buf(),
            json: form.json,
            paint: if form.json {
                Paint::PLAIN
            } else {
                Paint::stdout()
            },
        };
        match self {
            Verb::Next(form) => desk(form).next().await,
            Verb::Check { ids, all, form } => desk(form).check(&ids, all).await,
            Verb::Hint { id, again, form } => desk(form).hint(&id, again),
            Verb::List { state, form } => desk(form).list(&state).await,
            Verb::Reset { id, back, form } => desk(form).reset(&id, back),
            Verb::Solution { id, peek, form } => desk(form).solution(&id, peek).await,
            Verb::Update { look, from, form } => {
                update::update(&desk(form), from.as_deref(), look).await
            }
            Verb::Doctor { offline, form } => doctor::doctor(&desk(form), offline).await,
        }
    }
}
