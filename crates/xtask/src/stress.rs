//! Shows that the cases are steady: judges answers whose verdict is known again and again
//! while every core is kept busy. No round may fail.

use anyhow::{Context, Result, bail};
use cargo_metadata::Message;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;
use std::{env, hint, thread};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// How many rounds
    #[arg(default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// Only the tests with this in their name, for example `or_channel`
    filter: Option<String>,
    /// Which answers are judged
    #[arg(long, value_enum, default_value_t = Answers::Solutions)]
    answers: Answers,
    /// How many loops keep the machine busy meanwhile; as many as it has cores, if not given
    #[arg(long)]
    loops: Option<usize>,
    /// Judge as on a system that does not tell what threads do
    #[arg(long)]
    portable: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Answers {
    /// The solutions
    Solutions,
    /// The right answers in `tests/submissions/accepted`
    Accepted,
    /// The wrong answers in `tests/submissions/rejected`: each has to be told by the same
    /// case in every round
    Rejected,
}

impl Answers {
    /// The package and the test that judge them.
    fn test(self) -> &'static str {
        match self {
            Answers::Solutions => "solutions",
            Answers::Accepted | Answers::Rejected => "submissions",
        }
    }

    /// The folder of that package.
    fn package(self) -> &'static str {
        match self {
            Answers::Solutions => layout::SOLUTIONS_PACKAGE,
            Answers::Accepted | Answers::Rejected => layout::SUBMISSIONS_PACKAGE,
        }
    }

    /// Leaves out the tests of the others that the same binary judges.
    fn without_the_others(self) -> &'static [&'static str] {
        match self {
            Answers::Solutions => &[],
            Answers::Accepted => &["--skip", "rejected::"],
            Answers::Rejected => &["--skip", "accepted::"],
        }
    }
}

/// Blocks until the last round is over.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<ExitCode> {
    let binary = build(root, arguments)?;
    if let Some(filter) = &arguments.filter
        && !is_in_a_name(root, &binary, arguments)?
    {
        let test = arguments.answers.test();
        bail!("no test has `{filter}` in its name: `cargo test -p {test} -- --list` lists them");
    }
    let cores = thread::available_parallelism().map_or(2, usize::from);
    let loops = arguments.loops.unwrap_or(cores);
    let stop = Arc::new(AtomicBool::new(false));
    let busy: Vec<_> = (0..loops).map(|_| keep_busy(stop.clone())).collect();
    let rounds = arguments.rounds;
    println!("{rounds} rounds, with {loops} busy loops beside them");
    let start = Instant::now();
    let mut failed = 0;
    for round in 1..=rounds {
        if !judge(root, &binary, arguments, round)? {
            failed += 1;
        }
    }
    stop.store(true, Ordering::Relaxed);
    for thread in busy {
        let _ = thread.join();
    }
    let seconds = start.elapsed().as_secs_f64();
    println!("{rounds} rounds in {seconds:.0} s: {failed} failed");
    if failed > 0 {
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// Builds the test binary that judges the answers, and finds it.
fn build(root: &Path, arguments: &Arguments) -> Result<PathBuf> {
    let test = arguments.answers.test();
    let portable = ["--features", "judge/portable"];
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["test", "--package", test, "--test", test])
        .args(arguments.portable.then_some(portable).into_iter().flatten())
        .args(["--no-run", "--message-format", "json"])
        .current_dir(root)
        .stdout(Stdio::piped())
        .spawn()
        .context("failed to start cargo")?;
    let stdout = BufReader::new(cargo.stdout.take().expect("it was asked for"));
    let mut binary = None;
    for message in Message::parse_stream(stdout) {
        if let Message::CompilerArtifact(artifact) = message? {
            binary = artifact.executable.or(binary);
        }
    }
    if !cargo.wait()?.success() {
        bail!("failed to build the tests of {test}: `cargo test -p {test}` says why");
    }
    let binary = binary.with_context(|| format!("cargo named no test of {test}"))?;
    Ok(binary.into_std_path_buf())
}

fn keep_busy(over: Arc<AtomicBool>) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        while !over.load(Ordering::Relaxed) {
            hint::spin_loop();
        }
    })
}

/// Whether a round runs any test: a filter that fits none is no failure for the tests.
fn is_in_a_name(root: &Path, binary: &Path, arguments: &Arguments) -> Result<bool> {
    let output = command(root, binary, arguments)
        .arg("--list")
        .output()
        .with_context(|| format!("failed to run `{}`", binary.display()))?;
    let names = String::from_utf8_lossy(&output.stdout);
    Ok(names.lines().any(|line| line.ends_with(": test")))
}

/// One round. Prints what failed, if anything did.
fn judge(root: &Path, binary: &Path, arguments: &Arguments, round: u32) -> Result<bool> {
    let output = command(root, binary, arguments)
        .output()
        .with_context(|| format!("failed to run `{}`", binary.display()))?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stdout);
        println!("round {round}:\n{text}");
    }
    Ok(output.status.success())
}

/// Runs the tests, in the folder in which Cargo would run them.
fn command(root: &Path, binary: &Path, arguments: &Arguments) -> Command {
    let package = root.join(arguments.answers.package());
    let mut command = Command::new(binary);
    command
        .args(arguments.answers.without_the_others())
        .args(&arguments.filter)
        .env("CARGO_MANIFEST_DIR", &package)
        .env("SUBMISSIONS_FRESH", "1")
        .current_dir(&package);
    command
}
