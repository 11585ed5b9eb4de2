//! `cargo run`: the book, served on this machine. `cargo workbook help` lists the other commands.

mod shutdown;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use shutdown::ShutdownSignal;
use std::io::{IsTerminal, Write};
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use workbook::cli::args;
use workbook::course::listings;
use workbook::error::{self, Diagnostic};
use workbook::run::{self, Event, Program, Runner};
use workbook::serve::{self, Port};

use workbook::{book, preprocess, workspace};

/// Stop the Press: concurrency patterns in Rust, run where you read.
///
/// Without a command it serves the book.
#[derive(Parser)]
#[command(
    name = "workbook",
    bin_name = "cargo workbook",
    args_conflicts_with_subcommands = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: Serve,
}

#[derive(Subcommand)]
enum Command {
    #[command(flatten)]
    Learn(args::Command),
    /// Build the book, serve it on this machine, rebuild it when it changes
    #[command(
        after_help = "Examples:\n  cargo workbook serve\n  cargo workbook serve --port 8080 --no-open"
    )]
    Serve(Serve),
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
        /// The name under the listing, for example or_channel/first_of_five
        id: String,
    },
    /// Expand the pages for a stock mdBook, which starts this itself
    #[command(after_help = "Example:\n  cargo workbook preprocess supports html")]
    Preprocess {
        #[command(subcommand)]
        question: Option<Question>,
    },
}

#[derive(clap::Args, Clone)]
struct Serve {
    /// The port to listen on [default: 3000, or the next that is free]
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// The address to listen on: one of this machine's own
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    host: String,
    /// Do not open a browser
    #[arg(long)]
    no_open: bool,
}

#[derive(Subcommand)]
enum Question {
    /// Whether pages for RENDERER are expanded
    Supports { renderer: String },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run_command(arguments.command.unwrap_or(Command::Serve(arguments.serve))) {
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
        return match question {
            Some(Question::Supports { renderer }) if preprocess::command::supports(&renderer) => {
                Ok(ExitCode::SUCCESS)
            }
            Some(Question::Supports { .. }) => Ok(ExitCode::FAILURE),
            None => {
                preprocess::command::preprocess(std::io::stdin(), std::io::stdout())?;
                Ok(ExitCode::SUCCESS)
            }
        };
    }
    let root = workspace::root::find(
        &std::env::current_dir().context("failed to find the current folder")?,
    )?;
    match command {
        Command::Learn(command) => runtime()?.block_on(learn(&root, command)),
        Command::Build { out } => build(&root, out),
        Command::Run { id } => runtime()?.block_on(run_listing(&root, &id)),
        Command::Serve(options) => {
            runtime()?.block_on(serve_book(&root, options))?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Preprocess { .. } => unreachable!("handled above"),
    }
}

fn runtime() -> Result<tokio::runtime::Runtime> {
    tokio::runtime::Runtime::new().context("failed to start the threads that serve")
}

fn build(root: &Path, out: Option<PathBuf>) -> Result<ExitCode> {
    let out = out.unwrap_or_else(|| root.join("book/book"));
    let built = book::build(root, &out)?;
    println!(
        "built {} pages in {:.2} s: {}",
        built.pages,
        built.took.as_secs_f64(),
        built.html.join("index.html").display()
    );
    Ok(ExitCode::SUCCESS)
}

async fn serve_book(root: &Path, options: Serve) -> Result<()> {
    only_this_machine(&options.host)?;
    let mut config = serve::Config::new(root);
    if let Some(port) = options.port {
        config.port = Port::Exactly(port);
    }
    // Listen before the server is there: a request to shut down must not be missed.
    let mut shutdown = ShutdownSignal::listen()?;
    let server = serve::start(config).await?;
    println!("Stop the Press is at {}  (Ctrl-C ends it)", server.url());
    if !options.no_open {
        server.open_browser();
    }
    shutdown.recv().await;
    server.close().await;
    eprintln!("\nclosed");
    Ok(())
}

/// Refuses what other machines could reach.
fn only_this_machine(host: &str) -> Result<()> {
    if ["127.0.0.1", "localhost"].contains(&host) {
        return Ok(());
    }
    let failed = Diagnostic::new(format!("failed to listen on `{host}`"));
    if host
        .parse::<IpAddr>()
        .is_ok_and(|address| address.is_loopback())
    {
        return Err(failed
            .why("of this machine's own addresses the book uses 127.0.0.1 alone")
            .help("leave `--host` out")
            .into());
    }
    Err(failed
        .why(
            "the book runs whatever program it is sent, as you, so \
             whoever could reach it from another machine could read and delete your files",
        )
        .help(
            "for a classroom, have everybody start it on their own machine, or put \
             the pages that `cargo workbook build` makes on any web server",
        )
        .into())
}

async fn learn(root: &Path, command: args::Command) -> Result<ExitCode> {
    let mut shutdown = ShutdownSignal::listen()?;
    tokio::select! {
        status = command.run(root) => Ok(status?.into()),
        // What the command has started ends with it.
        () = shutdown.recv() => Ok(ExitCode::from(INTERRUPTED)),
    }
}

/// What shells give a program that Ctrl-C has ended.
const INTERRUPTED: u8 = 130;

async fn run_listing(root: &Path, id: &str) -> Result<ExitCode> {
    let code = listings::program(root, id)?;
    let mut shutdown = ShutdownSignal::listen()?;
    let runner = Runner::new(run::Config::new(root));
    let mut events = runner.run(Program {
        code,
        edition: run::EDITION.to_owned(),
        name: None,
    });
    let mut end = ExitCode::FAILURE;
    loop {
        let event = tokio::select! {
            event = events.recv() => event,
            () = shutdown.recv() => None,
        };
        let Some(event) = event else { break };
        if let Event::Exit { ok: true, .. } = event {
            end = ExitCode::SUCCESS;
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
        Event::Note { text } | Event::Failed { text } => writeln!(std::io::stderr(), "({text})"),
        Event::Exit {
            ok: false, text, ..
        } => writeln!(std::io::stderr(), "({text})"),
        _ => Ok(()),
    };
    // Ignore EPIPE: whoever reads has closed the pipe.
    let _ = written;
}
