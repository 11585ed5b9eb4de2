//! Shows that the cases are steady: judges the solutions again and again while
//! every core is kept busy. No round may fail.

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
    /// Only the cases with this in their name, for example `or_channel`
    filter: Option<String>,
}

/// Blocks until the last round is over.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<ExitCode> {
    let binary = build(root)?;
    let cores = thread::available_parallelism().map_or(2, usize::from);
    let stop = Arc::new(AtomicBool::new(false));
    let busy: Vec<_> = (0..cores).map(|_| keep_busy(stop.clone())).collect();
    let rounds = arguments.rounds;
    println!("{rounds} rounds, with {cores} busy loops beside them");
    let start = Instant::now();
    let mut failed = 0;
    for round in 1..=rounds {
        if !judge(root, &binary, arguments.filter.as_deref(), round)? {
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

/// Builds the test binary of the solutions, and finds it.
fn build(root: &Path) -> Result<PathBuf> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["test", "--package", "solutions", "--test", "solutions"])
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
        bail!("failed to build the tests of the solutions: `cargo test -p solutions` says why");
    }
    let binary = binary.context("failed to find the tests of the solutions: cargo named none")?;
    Ok(binary.into_std_path_buf())
}

fn keep_busy(over: Arc<AtomicBool>) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        while !over.load(Ordering::Relaxed) {
            hint::spin_loop();
        }
    })
}

/// One round. Prints what failed, if anything did.
fn judge(root: &Path, binary: &Path, filter: Option<&str>, round: u32) -> Result<bool> {
    let solutions = root.join(layout::SOLUTIONS_PACKAGE);
    let output = Command::new(binary)
        .args(filter)
        .env("CARGO_MANIFEST_DIR", &solutions)
        .current_dir(&solutions)
        .output()
        .with_context(|| format!("failed to run `{}`", binary.display()))?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stdout);
        println!("round {round}:\n{text}");
    }
    Ok(output.status.success())
}
