//! From the arguments to the command that they ask for, and to the exit code.

use super::args::{Arguments, Command, ExerciseCommand, Format};
use super::commands::reset::ResetTo;
use super::commands::solution::Show;
use super::commands::{build, doctor, preprocess, run as run_listing, serve};
use super::shutdown::ShutdownSignal;
use super::{Context, ExitStatus};
use crate::course::hints::StartAt;
use crate::error;
use crate::grade::render::{Detail, Failures};
use crate::update::Mode;
use crate::workspace;
use anyhow::{Context as _, Result};
use std::path::Path;
use std::process::ExitCode;
use tokio::runtime::Runtime;

/// What shells give a program that Ctrl-C has ended.
const INTERRUPTED: u8 = 130;

/// Carries out a command, and prints on standard error why it could not be done. Blocks
/// until the command is over: for `serve`, until it is asked to shut down.
pub fn run(arguments: Arguments) -> ExitCode {
    let command = arguments.command.unwrap_or(Command::Serve(arguments.serve));
    match run_command(command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{}", error::render(&error));
            ExitCode::from(error::kind(&error).exit_code())
        }
    }
}

fn run_command(command: Command) -> Result<ExitCode> {
    // mdBook starts this one in the book's folder and tells where everything is.
    if let Command::Preprocess { question } = command {
        return Ok(preprocess::preprocess(question)?.into());
    }
    let root = workspace::root::find(
        &std::env::current_dir().context("failed to find the current folder")?,
    )?;
    let status = match command {
        Command::Exercises(command) => return runtime()?.block_on(interruptible(&root, command)),
        Command::Build { out } => build::build(&root, out)?,
        Command::Run { id } => runtime()?.block_on(run_listing::run(&root, &id))?,
        Command::Serve(options) => runtime()?.block_on(serve::serve(&root, options))?,
        Command::Preprocess { .. } => unreachable!("handled above"),
    };
    Ok(status.into())
}

fn runtime() -> Result<Runtime> {
    Runtime::new().context("failed to start the threads that serve")
}

/// A command about the exercises. When it is asked to shut down, what the command has
/// started ends with it.
async fn interruptible(root: &Path, command: ExerciseCommand) -> Result<ExitCode> {
    let mut shutdown = ShutdownSignal::listen()?;
    tokio::select! {
        status = run_exercise_command(root, command) => Ok(status?.into()),
        () = shutdown.recv() => Ok(ExitCode::from(INTERRUPTED)),
    }
}

async fn run_exercise_command(root: &Path, command: ExerciseCommand) -> Result<ExitStatus> {
    let context = |format: Format| Context {
        root: root.to_path_buf(),
        format: format.into(),
    };
    match command {
        ExerciseCommand::Next(format) => context(format).next().await,
        ExerciseCommand::Check {
            ids,
            all,
            output,
            format,
        } => {
            let detail = Detail {
                failures: if all { Failures::All } else { Failures::First },
                output,
            };
            context(format).check(&ids, detail).await
        }
        ExerciseCommand::Hint { id, again, format } => {
            let start = if again { StartAt::First } else { StartAt::Next };
            context(format).hint(&id, start)
        }
        ExerciseCommand::List { state, format } => context(format).list(&state).await,
        ExerciseCommand::Reset { id, undo, format } => {
            let to = if undo { ResetTo::Backup } else { ResetTo::Stub };
            context(format).reset(&id, to)
        }
        ExerciseCommand::Solution { id, peek, format } => {
            let show = if peek { Show::Always } else { Show::WhenDone };
            context(format).solution(&id, show).await
        }
        ExerciseCommand::Update(options) => {
            let mode = Mode::of(options.dry_run);
            context(options.format).update(options.from.as_deref(), mode)
        }
        ExerciseCommand::Doctor { offline, format } => {
            doctor::doctor(&context(format), doctor::Network::of(offline)).await
        }
    }
}
