//! `run`: a listing, in this terminal.

use crate::cli::ExitStatus;
use crate::cli::shutdown::ShutdownSignal;
use crate::course::listings;
use crate::run::{self, Event, Program, Runner};
use anyhow::Result;
use std::io::{IsTerminal, Write};
use std::path::Path;

/// Runs the listing `id`, and ends it when this program is asked to shut down.
/// [`ExitStatus::NeedsWork`] when it does not end well or is not compiled.
///
/// # Errors
///
/// When there is no such listing.
pub(crate) async fn run(root: &Path, id: &str) -> Result<ExitStatus> {
    let code = listings::program(root, id)?;
    let mut shutdown = ShutdownSignal::listen()?;
    let runner = Runner::new(run::Config::new(root));
    let mut events = runner.run(Program {
        code,
        edition: run::EDITION.to_owned(),
        name: None,
    });
    let mut end = ExitStatus::NeedsWork;
    loop {
        let event = tokio::select! {
            event = events.recv() => event,
            () = shutdown.recv() => None,
        };
        let Some(event) = event else { break };
        if let Event::Exit { ok: true, .. } = event {
            end = ExitStatus::Ok;
        }
        show(&event);
    }
    runner.close().await;
    Ok(end)
}

/// Prints an event: the program's own on its own stream, ours on standard error.
fn show(event: &Event) {
    let written = match event {
        Event::Out { text, .. } => {
            let mut out = std::io::stdout().lock();
            out.write_all(text.as_bytes()).and_then(|()| out.flush())
        }
        Event::Err { text, .. } => std::io::stderr().write_all(text.as_bytes()),
        Event::Preparing if std::io::stderr().is_terminal() => {
            writeln!(std::io::stderr(), "(building the crates that programs use)")
        }
        Event::Compiled { warnings: text, .. } | Event::CompileError { text, .. } => {
            // Strips the colours where standard error is no terminal.
            anstream::stderr().write_all(text.as_bytes())
        }
        Event::Note { text }
        | Event::Failed { text }
        | Event::Exit {
            ok: false, text, ..
        } => writeln!(std::io::stderr(), "({text})"),
        _ => Ok(()),
    };
    // Ignore EPIPE: whoever reads has closed the pipe.
    let _ = written;
}
