//! Shows that the cases are steady: judges the solutions again and again while
//! every core is kept busy. No run may fail.
//!
//! `cargo steady` does 200 rounds, `cargo steady 20 or_channel` does 20 of one section.

use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;
use std::{env, hint, thread};

const ROUNDS: usize = 200;

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let rounds = match arguments.next().map(|text| text.parse::<usize>()) {
        None => ROUNDS,
        Some(Ok(rounds)) if rounds > 0 => rounds,
        Some(_) => {
            eprintln!("error: the first argument is a number of rounds, as in `cargo steady 20`");
            return ExitCode::from(2);
        }
    };
    let filter = arguments.next();
    let Some(binary) = build() else {
        eprintln!("error: the solutions' tests do not build; run `cargo test -p solutions`");
        return ExitCode::FAILURE;
    };

    let cores = thread::available_parallelism().map_or(2, usize::from);
    let over = Arc::new(AtomicBool::new(false));
    let busy: Vec<_> = (0..cores).map(|_| keep_busy(over.clone())).collect();
    println!("{rounds} rounds, with {cores} busy loops beside them");
    let start = Instant::now();
    let failed = (1..=rounds)
        .filter(|round| !judge(&binary, filter.as_deref(), *round))
        .count();
    over.store(true, Ordering::Relaxed);
    for one in busy {
        let _ = one.join();
    }
    let seconds = start.elapsed().as_secs_f64();
    println!("{rounds} rounds in {seconds:.0} s: {failed} failed");
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Builds the test binary of the solutions, and finds it.
fn build() -> Option<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["test", "--package", "solutions", "--test", "solutions"])
        .args(["--no-run", "--message-format", "json"])
        .stderr(Stdio::inherit())
        .output()
        .ok()?;
    let messages = String::from_utf8(output.stdout).ok()?;
    let executable = messages
        .lines()
        .rev()
        .find_map(|line| line.split_once("\"executable\":\""))?;
    let (path, _) = executable.1.split_once('"')?;
    output
        .status
        .success()
        .then(|| PathBuf::from(path.replace("\\\\", "\\")))
}

fn keep_busy(over: Arc<AtomicBool>) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        while !over.load(Ordering::Relaxed) {
            hint::spin_loop();
        }
    })
}

/// One round. Prints what failed, if anything did.
fn judge(binary: &PathBuf, filter: Option<&str>, round: usize) -> bool {
    let solutions = PathBuf::from(env!("CARGO_MANIFEST_DIR")).with_file_name("solutions");
    let output = Command::new(binary)
        .args(filter)
        .env("CARGO_MANIFEST_DIR", &solutions)
        .current_dir(&solutions)
        .output();
    match output {
        Ok(output) if output.status.success() => true,
        Ok(output) => {
            println!(
                "round {round}:\n{}",
                String::from_utf8_lossy(&output.stdout)
            );
            false
        }
        Err(error) => {
            println!(
                "round {round}: failed to run `{}`: {error}",
                binary.display()
            );
            false
        }
    }
}
