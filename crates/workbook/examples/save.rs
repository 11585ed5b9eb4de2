//! How long a reader waits after saving an exercise: `cargo run -p workbook --example save`.
//!
//! Starts the program in a clone of this folder, saves one answer again and again, and
//! measures from the saving to the verdict in the terminal. With `-- --beside FOLDER EXERCISE`
//! it does the same, in turn, with an answered exercise in a folder that `rustlings init`
//! has made: `-- --beside ../rustlings 23_conversions/from_str`.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use workbook::workspace::root;

const EXERCISE: &str = "patterns/or_channel.rs";
const ROUNDS: usize = 15;

/// Far longer than any verdict takes, the first one aside.
const PATIENCE: Duration = Duration::from_mins(1);
const PATIENCE_TO_BUILD: Duration = Duration::from_mins(10);

fn main() -> Result<()> {
    let root = root::find(&std::env::current_dir()?)?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let beside = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => None,
        ["--beside", folder, exercise] => Some((PathBuf::from(folder), exercise)),
        _ => bail!("usage: save [--beside FOLDER EXERCISE]"),
    };
    let copy = tempfile::tempdir()?;
    let mut watchers = vec![ours(&root, copy.path())?];
    if let Some((folder, exercise)) = beside {
        watchers.push(rustlings(&folder, exercise)?);
    }
    for round in 0..ROUNDS {
        for watcher in &mut watchers {
            watcher.save(round)?;
        }
    }
    for watcher in &mut watchers {
        watcher.show();
    }
    Ok(())
}

fn ours(root: &Path, copy: &Path) -> Result<Watcher> {
    let cloned = Command::new("git")
        .args(["clone", "--quiet", "--local"])
        .args([root, copy])
        .status()?;
    anyhow::ensure!(cloned.success(), "`git clone` failed");
    let program = std::env::current_exe()?;
    let program = program.ancestors().nth(2).context("beside the examples")?;
    let file = copy.join("exercises/src").join(EXERCISE);
    let answer = std::fs::read_to_string(root.join("solutions/src").join(EXERCISE))?;
    let mut command = Command::new(program.join("workbook"));
    command
        .args(["--no-open", "--port", "0"])
        .current_dir(copy)
        .env("CARGO_TARGET_DIR", root.join("target/save"));
    let verdict = format!(
        "{}: done",
        EXERCISE
            .trim_start_matches("patterns/")
            .trim_end_matches(".rs")
    );
    Watcher::start(
        command,
        file,
        answer,
        &verdict,
        "each is judged when you save it",
    )
}

/// It asks for a terminal, so it gets one.
fn rustlings(folder: &Path, exercise: &str) -> Result<Watcher> {
    let name = exercise.rsplit('/').next().expect("a name");
    let state = format!("DON'T EDIT THIS FILE!\n\n{name}\n\n");
    std::fs::write(folder.join(".rustlings-state.txt"), state)?;
    let file = folder.join("exercises").join(exercise).with_extension("rs");
    let answer = std::fs::read_to_string(&file)?;
    let mut command = Command::new("script");
    command
        .args(["--quiet", "--flush", "--command", "rustlings", "/dev/null"])
        .current_dir(folder);
    Watcher::start(command, file, answer, "Exercise done", "Exercise done")
}

/// A program that judges a file whenever it is saved.
struct Watcher {
    child: Child,
    _stdin: ChildStdin,
    lines: Receiver<String>,
    file: PathBuf,
    answer: String,
    verdict: String,
    waits: Vec<Duration>,
}

impl Watcher {
    fn start(
        mut command: Command,
        file: PathBuf,
        answer: String,
        verdict: &str,
        ready: &str,
    ) -> Result<Watcher> {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("failed to start {command:?}"))?;
        let out = BufReader::new(child.stdout.take().expect("piped"));
        let (message, lines) = channel();
        std::thread::spawn(move || {
            for line in out.split(b'\n').map_while(Result::ok) {
                let _ = message.send(String::from_utf8_lossy(&line).into_owned());
            }
        });
        let mut watcher = Watcher {
            _stdin: child.stdin.take().expect("piped"),
            child,
            lines,
            file,
            answer,
            verdict: verdict.to_owned(),
            waits: Vec::new(),
        };
        watcher.wait_for(ready, PATIENCE_TO_BUILD)?;
        // What the first verdict builds is built.
        watcher.save(ROUNDS)?;
        watcher.waits.clear();
        Ok(watcher)
    }

    /// Saves a text that has never been compiled, and waits for the verdict.
    fn save(&mut self, round: usize) -> Result<()> {
        let text = format!("{}\n// edition {round}\n", self.answer);
        // Whatever it still has to say about the text before.
        while self.lines.recv_timeout(Duration::from_millis(300)).is_ok() {}
        let saved = Instant::now();
        std::fs::write(&self.file, text)?;
        self.wait_for(&self.verdict.clone(), PATIENCE)?;
        self.waits.push(saved.elapsed());
        Ok(())
    }

    fn wait_for(&self, text: &str, patience: Duration) -> Result<()> {
        let started = Instant::now();
        loop {
            let left = patience.saturating_sub(started.elapsed());
            let line = self.lines.recv_timeout(left);
            if line
                .with_context(|| format!("{text:?} was not printed"))?
                .contains(text)
            {
                return Ok(());
            }
        }
    }

    fn show(&mut self) {
        self.waits.sort();
        let ms = |wait: Duration| wait.as_millis();
        println!(
            "{:>24}, {:>3} lines: median {:>5} ms, quickest {:>5} ms, slowest {:>5} ms",
            self.file.file_name().expect("a file").to_string_lossy(),
            self.answer.lines().count(),
            ms(self.waits[self.waits.len() / 2]),
            ms(self.waits[0]),
            ms(self.waits[self.waits.len() - 1])
        );
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
