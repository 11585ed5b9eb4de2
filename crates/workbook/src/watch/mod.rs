//! Judges an exercise as soon as it is saved.
//!
//! A file that is saved again while it is judged is judged anew, from the start.

mod debounce;
mod queue;
pub mod status;

pub(crate) use debounce::{Change, FileWatcher};

use crate::cli::style;
use crate::course::{Section, sections};
use crate::error::render;
use crate::grade::render::{self as report, Detail};
use crate::grade::verdict::{State, Verdict};
use crate::grade::{self, Observer};
use crate::workspace::lock::{LockError, WatchLock};
use anyhow::Result;
use judge_protocol::CaseReport;
use queue::{Cases, Contents, Job, JobResult, Queue};
use status::StatusSender;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// How long a file must have been left alone: an editor writes it in several steps.
const QUIET: Duration = Duration::from_millis(30);

/// What judges the exercises: what the cases do, and what they expect.
const CASES: [&str; 3] = [layout::SUITE, layout::SNAPSHOTS, layout::COMPILE_FAIL];

/// Judges every exercise once, then each that is saved, and reports to the terminal and
/// to `status`, until the future is dropped. Returns early where that is impossible,
/// and says why.
///
/// `url` is where the status can be seen, for the next program that wants to watch.
pub async fn watch(root: PathBuf, status: &StatusSender, url: String) {
    // A copy of the book alone has nothing to judge.
    let manifest = root.join(layout::EXERCISES_PACKAGE).join("Cargo.toml");
    if !manifest.is_file() {
        return;
    }
    let _lock = match lock(&root, &url) {
        Ok(lock) => lock,
        Err(note) => {
            eprintln!("({note})");
            status.set_sections(&sections::all(&root).unwrap_or_default());
            return status.set_note(&note);
        }
    };
    let cases_changed = Arc::new(AtomicBool::new(false));
    let (changes, _watcher) = match changes(&root, cases_changed.clone()) {
        Ok((changes, watcher)) => (changes, watcher),
        Err(error) => {
            let note = format!(
                "saved exercises are not judged by themselves: {error}; `cargo workbook check` judges them"
            );
            eprintln!("({note})");
            return status.set_note(&note);
        }
    };
    let mut watch = Watch {
        root,
        status,
        changes,
        cases_changed,
        queue: Queue::default(),
        is_first_report: true,
    };
    while watch.step().await {}
}

/// Makes this the only program that judges saved exercises here. `Err` says who else does.
fn lock(root: &Path, url: &str) -> Result<Option<WatchLock>, String> {
    match WatchLock::acquire(root) {
        Ok(mut lock) => {
            lock.sign(&format!("{url} (process {})", std::process::id()));
            Ok(Some(lock))
        }
        Err(LockError::Another(holder)) => {
            let holder = if holder.is_empty() {
                "another `cargo run`"
            } else {
                &holder
            };
            Err(format!(
                "your exercises are judged by {holder}, which was started first in this folder; end it to have them judged here"
            ))
        }
        // Where locks are not supported, two programs may watch. That only costs time.
        Err(LockError::Unknown(_)) => Ok(None),
    }
}

struct Watch<'a> {
    root: PathBuf,
    status: &'a StatusSender,
    changes: UnboundedReceiver<()>,
    /// Set when another version of the cases has come in.
    cases_changed: Arc<AtomicBool>,
    queue: Queue,
    is_first_report: bool,
}

impl Watch<'_> {
    /// Judges what is queued, or waits for a change. `false` when no change will come.
    async fn step(&mut self) -> bool {
        let sections = match sections::all(&self.root) {
            Ok(sections) => sections,
            Err(error) => {
                // The pages are being edited; the book's own message says what is wrong.
                self.status.set_note(&render(&error));
                return self.changes.recv().await.is_some();
            }
        };
        self.status.set_sections(&sections);
        self.look(&sections);
        if let Some(job) = self.queue.next() {
            return self.work(&sections, job).await;
        }
        let more = self.changes.recv().await.is_some();
        // A file that is saved again, if only with the same text, asks for another try.
        self.queue.retry_failed();
        more
    }

    /// Does a job, unless a file changes meanwhile: then the next step decides anew.
    async fn work(&mut self, sections: &[Section], job: Job) -> bool {
        let ids: Vec<&str> = match &job {
            Job::All => sections.iter().map(|section| section.id.as_str()).collect(),
            Job::One(id) => vec![id],
        };
        self.status.set_judging(&ids);
        let started = Instant::now();
        let root = self.root.clone();
        let observer = WatchObserver {
            status: self.status,
            notice: SlowNotice::default(),
        };
        tokio::select! {
            verdicts = judge(&root, sections, &job, &observer) => {
                let result = if verdicts.is_ok() { JobResult::Judged } else { JobResult::Failed };
                self.queue.finish(&job, result);
                self.report(verdicts, &job, started);
                true
            }
            more = self.wait_for_change(sections) => more,
        }
    }

    /// Waits until a file holds another text. `false` when no change will come.
    async fn wait_for_change(&mut self, sections: &[Section]) -> bool {
        loop {
            if self.changes.recv().await.is_none() {
                return false;
            }
            if self.look(sections) {
                return true;
            }
        }
    }

    /// Reads the files and updates the queue. Returns whether anything has changed.
    fn look(&mut self, sections: &[Section]) -> bool {
        let cases = if self.cases_changed.swap(false, Ordering::Relaxed) {
            Cases::Changed
        } else {
            Cases::Same
        };
        self.queue
            .update(sections, read_exercises(&self.root), cases)
    }

    fn report(&mut self, verdicts: Result<Vec<Verdict>>, job: &Job, started: Instant) {
        let verdicts = match verdicts {
            Ok(verdicts) => verdicts,
            Err(error) => {
                let text = render(&error);
                self.status.set_judging(&[]);
                self.status.set_note(&text);
                return eprintln!("{text}\n");
            }
        };
        for verdict in &verdicts {
            self.status.set_verdict(verdict);
        }
        self.status.clear_note();
        let progress = self.status.subscribe().borrow().progress();
        let text = match job {
            Job::All => self.overview(&verdicts, &progress),
            Job::One(_) => in_full(&verdicts, &progress, started),
        };
        style::print(&text);
    }

    fn overview(&mut self, verdicts: &[Verdict], progress: &str) -> String {
        let wrong: Vec<&str> = verdicts
            .iter()
            .filter(|verdict| verdict.state.needs_work())
            .map(|verdict| verdict.id.as_str())
            .collect();
        let mut text = format!("your exercises: {progress}");
        if !wrong.is_empty() {
            let _ = write!(text, "; to correct: {}", wrong.join(", "));
        }
        if std::mem::take(&mut self.is_first_report) {
            text += "; each is judged when you save it";
        }
        text + "\n"
    }
}

async fn judge(
    root: &Path,
    sections: &[Section],
    job: &Job,
    observer: &dyn Observer,
) -> Result<Vec<Verdict>> {
    let section = match job {
        Job::All => return grade::grade_all(root, sections, observer).await,
        Job::One(id) => sections.iter().find(|section| section.id == *id),
    };
    match section {
        Some(section) => Ok(vec![grade::grade_section(root, section, observer).await?]),
        None => Ok(Vec::new()),
    }
}

fn in_full(verdicts: &[Verdict], progress: &str, started: Instant) -> String {
    let mut text = String::new();
    for verdict in verdicts {
        let _ = write!(text, "\n{}", report::verdict(verdict, Detail::default()));
        if verdict.state != State::Missing {
            let seconds = started.elapsed().as_secs_f64();
            let _ = writeln!(text, "({seconds:.1} s; {progress})");
        }
    }
    text
}

/// What every file of the exercises holds, but for hidden files, which editors put there.
fn read_exercises(root: &Path) -> Contents {
    walkdir::WalkDir::new(root.join(layout::EXERCISES))
        .into_iter()
        .flatten()
        .filter(|entry| !entry.file_type().is_dir())
        .filter(|entry| {
            let name = entry.file_name().to_string_lossy();
            name.ends_with(".rs") && !name.starts_with('.')
        })
        .filter_map(|entry| {
            let file = entry.path().strip_prefix(root).ok()?;
            let contents = std::fs::read(entry.path()).ok();
            Some((layout::with_slashes(file), contents))
        })
        .collect()
}

/// A message whenever something happens to the exercises or to the cases; for the cases,
/// `cases_changed` is set before.
fn changes(
    root: &Path,
    cases_changed: Arc<AtomicBool>,
) -> Result<(UnboundedReceiver<()>, FileWatcher)> {
    let (sender, receiver) = unbounded_channel();
    // Not only the folder with the files: it may be moved away and come back.
    let exercises = root.join(layout::EXERCISES_PACKAGE);
    let cases = CASES.iter().map(|folder| root.join(folder));
    let folders = std::iter::once(exercises.clone()).chain(cases.filter(|folder| folder.is_dir()));
    let watcher = FileWatcher::start(folders, QUIET, move |change| {
        if let Change::Paths(paths) = change
            && paths.iter().any(|path| !path.starts_with(&exercises))
        {
            cases_changed.store(true, Ordering::Relaxed);
        }
        let _ = sender.send(());
    })?;
    Ok((receiver, watcher))
}

/// Tells the pages of each case as it ends.
struct WatchObserver<'a> {
    status: &'a StatusSender,
    notice: SlowNotice,
}

impl Observer for WatchObserver<'_> {
    fn on_line(&self, line: &str) {
        self.notice.on_line(line);
    }

    fn on_case(&self, case: &CaseReport) {
        self.status.add_case(case);
    }
}

/// Says once that compiling takes a while, when it does more than the exercise.
///
/// It knows how Cargo (1.95) starts its lines about progress. If that changes, nothing is
/// said.
#[derive(Default)]
struct SlowNotice(AtomicBool);

impl SlowNotice {
    fn on_line(&self, line: &str) {
        let others = line.starts_with("Compiling") && !line.contains(" exercises ");
        let why = match line {
            _ if others => "compiling what judges your exercises; this takes a while, once",
            _ if line.starts_with("Blocking") && line.contains("directory") => {
                "waiting for another cargo that is at work in this folder"
            }
            _ => return,
        };
        if !self.0.swap(true, Ordering::Relaxed) {
            eprintln!("({why})");
        }
    }
}
