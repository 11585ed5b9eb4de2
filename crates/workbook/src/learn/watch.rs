//! Judges an exercise as soon as it is saved.
//!
//! What counts is the text, not the event: an editor that writes in place, one that
//! renames, and a `git pull` all come down to "this file holds another text now".
//! A file that is saved again while it is judged is judged anew, from the start.

use super::board::{self, Owner};
use super::local::{NotWatching, Watching};
use super::report::{self, Detail, Paint};
use super::sections::{self, exercise, is_of_exercise};
use super::verdict::Verdict;
use super::{judge, verdict::State};
use crate::error::render;
use crate::registry::Section;
use anyhow::Result;
use notify_debouncer_full::notify::{EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// How long a file must have been left alone: an editor writes it in several steps.
const SETTLE: Duration = Duration::from_millis(30);

/// Above this, it is quicker to judge all at once than one after the other.
const FEW: usize = 2;

/// Judges every exercise once, then each that is saved, and tells the terminal and
/// the board, until the future is dropped. Returns early where that is impossible,
/// and says why.
///
/// `url` is where the board can be seen, for the next who wants to watch.
pub async fn watch(root: PathBuf, board: &Owner, url: String) {
    // A copy of the book alone has nothing to judge.
    if !root
        .join(layout::EXERCISES_PACKAGE)
        .join("Cargo.toml")
        .is_file()
    {
        return;
    }
    let _claim = match Watching::claim(&root) {
        Ok(mut claim) => {
            claim.sign(&format!("{url} (process {})", std::process::id()));
            Some(claim)
        }
        Err(NotWatching::Another(who)) => {
            let who = if who.is_empty() {
                "another `cargo run`"
            } else {
                &who
            };
            let note = format!(
                "your exercises are judged by {who}, which was started first in this folder; end it to have them judged here"
            );
            eprintln!("({note})");
            board::set_sections(board, &sections::all(&root).unwrap_or_default());
            return board::set_note(board, &note);
        }
        // Where there is no telling, two may watch; that costs time, no more.
        Err(NotWatching::Unknown(_)) => None,
    };
    let cases_changed = Arc::new(AtomicBool::new(false));
    let (changes, _watcher) = match events(&root, cases_changed.clone()) {
        Ok((changes, watcher)) => (changes, Some(watcher)),
        Err(error) => {
            let note = format!(
                "saved exercises are not judged by themselves: {error}; `cargo workbook check` judges them"
            );
            eprintln!("({note})");
            return board::set_note(board, &note);
        }
    };
    let mut watch = Watch {
        root,
        board,
        changes,
        cases_changed,
        seen: BTreeMap::new(),
        waiting: Vec::new(),
        failed: Vec::new(),
        first: true,
    };
    while watch.round().await {}
}

struct Watch<'a> {
    root: PathBuf,
    board: &'a Owner,
    changes: UnboundedReceiver<()>,
    /// Another version of the workbook has come in: every verdict may be another.
    cases_changed: Arc<AtomicBool>,
    /// The text of every file when it was last sent to be judged.
    seen: BTreeMap<String, Option<Vec<u8>>>,
    /// Ids to judge, the one that changed last at the end.
    waiting: Vec<String>,
    /// Ids that could not be judged, for a reason that is not in the code.
    failed: Vec<String>,
    first: bool,
}

impl Watch<'_> {
    /// Judges what waits, or waits for something. `false` when nothing will come.
    async fn round(&mut self) -> bool {
        let sections = match sections::all(&self.root) {
            Ok(sections) => sections,
            Err(error) => {
                // The pages are being edited; the book's own message says what is wrong.
                board::set_note(self.board, &render(&error));
                return self.changes.recv().await.is_some();
            }
        };
        board::set_sections(self.board, &sections);
        self.look(&sections);
        if self.waiting.is_empty() {
            let more = self.changes.recv().await.is_some();
            // Whatever was in the way may be gone: a file that is saved again, if only
            // with the same text, asks for another try.
            self.waiting.append(&mut self.failed);
            return more;
        }
        let everything = self.waiting.len() > FEW;
        let latest = self.waiting.last().cloned().unwrap_or_default();
        let ids: Vec<&str> = match everything {
            true => sections.iter().map(|section| section.id.as_str()).collect(),
            false => vec![&latest],
        };
        board::set_judging(self.board, &ids);
        let started = Instant::now();
        let root = self.root.clone();
        let told = Once::default();
        let tell = |line: &str| told.tell(line);
        let judged = async {
            match sections.iter().find(|section| section.id == latest) {
                _ if everything => judge::all(&root, &sections, &tell).await,
                Some(section) => judge::section(&root, section, &tell)
                    .await
                    .map(|verdict| vec![verdict]),
                None => Ok(Vec::new()),
            }
        };
        tokio::select! {
            verdicts = judged => {
                let judged = match everything {
                    true => std::mem::take(&mut self.waiting),
                    false => vec![latest],
                };
                self.waiting.retain(|id| !judged.contains(id));
                self.failed.retain(|id| !judged.contains(id));
                if verdicts.is_err() {
                    self.failed.extend(judged);
                }
                self.tell(verdicts, everything, started);
                true
            }
            // Whatever is being judged is looked at again, with what has changed.
            more = self.changed(&sections) => more,
        }
    }

    /// Waits until a text has changed that is not waiting already with that text.
    async fn changed(&mut self, sections: &[Section]) -> bool {
        loop {
            if self.changes.recv().await.is_none() {
                return false;
            }
            let before = self.seen.clone();
            if self.look(sections) || before != self.seen {
                return true;
            }
        }
    }

    /// Compares the texts with those that were judged, and lines up what differs;
    /// everything, and then it gives `true`, when what judges them has changed.
    fn look(&mut self, sections: &[Section]) -> bool {
        let cases_changed = self.cases_changed.swap(false, Ordering::Relaxed);
        let mut files = all_files(&self.root);
        // What was there, and what should be, may be gone.
        files.extend(self.seen.keys().cloned());
        files.extend(sections.iter().map(exercise));
        files.sort();
        files.dedup();
        let changed: Vec<String> = files
            .into_iter()
            .filter(|file| self.differs(file))
            .collect();
        for section in sections {
            let is_changed = changed.iter().any(|file| is_of_exercise(section, file));
            // What belongs to nobody is compiled with everybody.
            let is_shared = || {
                changed
                    .iter()
                    .any(|file| !sections.iter().any(|other| is_of_exercise(other, file)))
            };
            let is_waiting = self.waiting.contains(&section.id);
            if is_changed || (!is_waiting && (cases_changed || is_shared())) {
                self.waiting.retain(|id| *id != section.id);
                self.waiting.push(section.id.clone());
            }
        }
        cases_changed
    }

    fn differs(&mut self, file: &str) -> bool {
        let text = std::fs::read(self.root.join(file)).ok();
        let before = self.seen.insert(file.to_owned(), text.clone());
        before != Some(text)
    }

    fn tell(&mut self, verdicts: Result<Vec<Verdict>>, everything: bool, started: Instant) {
        let verdicts = match verdicts {
            Ok(verdicts) => verdicts,
            Err(error) => {
                board::set_judging(self.board, &[]);
                board::set_note(self.board, &render(&error));
                return eprintln!("{}\n", render(&error));
            }
        };
        for verdict in &verdicts {
            board::set_verdict(self.board, verdict);
        }
        self.board.send_modify(|board| board.note = None);
        let progress = self.board.borrow().progress();
        let paint = Paint::stdout();
        let mut text = String::new();
        if everything {
            let wrong: Vec<&str> = verdicts
                .iter()
                .filter(|verdict| verdict.state.is_wrong())
                .map(|verdict| verdict.id.as_str())
                .collect();
            text = format!("your exercises: {progress}");
            if !wrong.is_empty() {
                text += &format!("; to mend: {}", wrong.join(", "));
            }
            if self.first {
                text += "; each is judged when you save it";
                self.first = false;
            }
            text.push('\n');
        } else {
            for verdict in &verdicts {
                text += &format!("\n{}", report::verdict(verdict, Detail::First, paint));
                let seconds = started.elapsed().as_secs_f64();
                text += &match verdict.state {
                    State::Missing => String::new(),
                    _ => format!("({seconds:.1} s; {progress})\n"),
                };
            }
        }
        // A terminal that is gone wants to know nothing.
        let _ = std::io::Write::write_all(&mut std::io::stdout().lock(), text.as_bytes());
    }
}

/// Every file of the exercises, seen from the workspace, but for what editors put
/// down beside them.
fn all_files(root: &Path) -> Vec<String> {
    let mut files = Vec::new();
    let mut folders = vec![layout::EXERCISES.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in root
            .join(&folder)
            .read_dir()
            .into_iter()
            .flatten()
            .flatten()
        {
            let name = entry.file_name().to_string_lossy().into_owned();
            let file = format!("{folder}/{name}");
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(file),
                _ if name.ends_with(".rs") && !name.starts_with('.') => files.push(file),
                _ => {}
            }
        }
    }
    files
}

type Watcher = Debouncer<RecommendedWatcher, RecommendedCache>;

/// What judges the exercises: what the cases do, and what they expect.
const CASES: [&str; 3] = [layout::SUITE, layout::SNAPSHOTS, layout::COMPILE_FAIL];

/// A message whenever something happens in the folder of the exercises, or to the
/// cases; then `cases_changed` is set before.
fn events(root: &Path, cases_changed: Arc<AtomicBool>) -> Result<(UnboundedReceiver<()>, Watcher)> {
    let (sender, receiver) = unbounded_channel();
    let exercises = root.join(layout::EXERCISES_PACKAGE);
    let on_events = move |result: DebounceEventResult| {
        let (worth_a_look, is_of_cases) = match result {
            Ok(events) => {
                let mut changes = events
                    .iter()
                    .filter(|event| !matches!(event.kind, EventKind::Access(_)))
                    .peekable();
                let any = changes.peek().is_some();
                let mut paths = changes.flat_map(|event| &event.paths);
                (any, paths.any(|path| !path.starts_with(&exercises)))
            }
            // Something was missed; looking costs little.
            Err(_) => (true, false),
        };
        if is_of_cases {
            cases_changed.store(true, Ordering::Relaxed);
        }
        if worth_a_look {
            let _ = sender.send(());
        }
    };
    let mut watcher = new_debouncer(SETTLE, None, on_events)?;
    // Not only the folder with the files: it may be moved away and come back.
    watcher.watch(
        root.join(layout::EXERCISES_PACKAGE),
        RecursiveMode::Recursive,
    )?;
    for folder in CASES.iter().map(|folder| root.join(folder)) {
        if folder.is_dir() {
            watcher.watch(folder, RecursiveMode::Recursive)?;
        }
    }
    Ok((receiver, watcher))
}

/// Says once that compiling takes a while, when it does more than the exercise.
#[derive(Default)]
struct Once(AtomicBool);

impl Once {
    fn tell(&self, line: &str) {
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
