//! Judges an exercise as soon as it is saved.
//!
//! A file that is saved again while it is judged is judged anew, from the start.

mod changes;
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
use changes::{Changes, Sign};
use judge_protocol::CaseReport;
use queue::{Contents, Job, JobResult, Queue};
use status::StatusSender;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Instant, SystemTime};

/// Judges every exercise once, then each that is saved, and reports to the terminal and
/// to `status`, until the future is dropped. Returns early where another program does, and
/// says so.
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
    let mut watch = Watch {
        changes: Changes::start(&root),
        root,
        status,
        queue: Queue::default(),
        seen: Stamps::new(),
        is_first_report: true,
    };
    loop {
        watch.step().await;
    }
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
    changes: Changes,
    queue: Queue,
    /// What the files' stamps were when they were last looked at.
    seen: Stamps,
    is_first_report: bool,
}

/// When each file was last written, and its length; `None` when it is gone.
type Stamps = Vec<Option<(SystemTime, u64)>>;

impl Watch<'_> {
    /// Judges what is queued, or waits for a change.
    async fn step(&mut self) {
        let sections = match sections::all(&self.root) {
            Ok(sections) => sections,
            Err(error) => {
                // The pages are being edited; the book's own message says what is wrong.
                self.status.set_note(&render(&error));
                self.changes.next().await;
                return;
            }
        };
        self.status.set_sections(&sections);
        self.look(&sections);
        if let Some(job) = self.queue.next() {
            self.work(&sections, job).await;
        } else if self.wait().await == Sign::Event {
            // A file that is saved again, if only with the same text, asks for another try.
            self.queue.retry_failed();
        }
    }

    /// Does a job, unless a file changes meanwhile: then the next step decides anew.
    async fn work(&mut self, sections: &[Section], job: Job) {
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
            }
            () = self.wait_for_change(sections) => {}
        }
    }

    /// Waits until a file holds another text.
    async fn wait_for_change(&mut self, sections: &[Section]) {
        loop {
            self.wait().await;
            if self.look(sections) {
                return;
            }
        }
    }

    /// Waits until something happens to a file, or one has another time stamp although
    /// nothing was heard of it. Says which.
    async fn wait(&mut self) -> Sign {
        loop {
            let sign = self.changes.next().await;
            if sign == Sign::Event || self.stamps() != self.seen {
                return sign;
            }
        }
    }

    /// The stamps of all files. (Reading the files would be an event for everybody who watches
    /// them.)
    fn stamps(&self) -> Stamps {
        let stamp = |file| {
            let metadata = std::fs::metadata(self.root.join(file)).ok()?;
            Some((metadata.modified().ok()?, metadata.len()))
        };
        self.queue.files().map(stamp).collect()
    }

    /// Reads the files and updates the queue. Returns whether anything has changed.
    fn look(&mut self, sections: &[Section]) -> bool {
        // Before the files are read: what is written meanwhile is then seen the next time.
        self.seen = self.stamps();
        let cases = self.changes.take_cases();
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
