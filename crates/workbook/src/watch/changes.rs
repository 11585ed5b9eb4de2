//! Signs that a file may hold another text.

use super::debounce::{Change, FileWatcher};
use super::queue::Cases;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::time::{Interval, MissedTickBehavior, interval};

/// How long a file must have been left alone: an editor writes it in several steps.
const QUIET: Duration = Duration::from_millis(30);

/// How often the files are looked at without a sign. A change may come without one: from
/// outside of a container or a virtual machine, over a network, through a link.
const LOOK: Duration = Duration::from_secs(2);

/// What judges the exercises: what the cases do, and what they expect.
const CASES: [&str; 3] = [layout::SUITE, layout::SNAPSHOTS, layout::COMPILE_FAIL];

/// Why somebody should look at the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// Something happened to one of them.
    Event,
    /// Some time has passed.
    Time,
}

/// Gives signs, as long as anybody asks.
pub(super) struct Changes {
    /// `None` where the system tells nothing.
    events: Option<(UnboundedReceiver<()>, FileWatcher)>,
    /// Set when another version of the cases has come in.
    cases_changed: Arc<AtomicBool>,
    look: Interval,
}

impl Changes {
    /// Watches the exercises and the cases. Where the system cannot, it prints why, and
    /// there are signs of time alone.
    pub(super) fn start(root: &Path) -> Changes {
        let cases_changed = Arc::new(AtomicBool::new(false));
        let events = watch(root, cases_changed.clone())
            .inspect_err(|error| eprintln!("({})", without_events(error)))
            .ok();
        let mut look = interval(LOOK);
        look.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Changes {
            events,
            cases_changed,
            look,
        }
    }

    /// Waits for the next sign.
    pub(super) async fn next(&mut self) -> Sign {
        let event = async {
            match &mut self.events {
                Some((events, _)) => events.recv().await,
                None => None,
            }
        };
        tokio::select! {
            Some(()) = event => Sign::Event,
            _ = self.look.tick() => Sign::Time,
        }
    }

    /// Whether the cases have changed since this was last asked.
    pub(super) fn take_cases(&self) -> Cases {
        if self.cases_changed.swap(false, Ordering::Relaxed) {
            Cases::Changed
        } else {
            Cases::Same
        }
    }
}

fn watch(
    root: &Path,
    cases_changed: Arc<AtomicBool>,
) -> notify::Result<(UnboundedReceiver<()>, FileWatcher)> {
    let (sender, receiver) = unbounded_channel();
    // Not only the folder with the files: it may be moved away and come back.
    let exercises = root.join(layout::EXERCISES_PACKAGE);
    let cases = CASES.iter().map(|folder| root.join(folder));
    let folders = std::iter::once(exercises.clone()).chain(cases.filter(|folder| folder.is_dir()));
    let watcher = FileWatcher::start(folders, QUIET, move |change| {
        let of_cases = match change {
            Change::Paths(paths) => paths.iter().any(|path| !path.starts_with(&exercises)),
            // Events were lost: any of them may have been about the cases.
            Change::Unknown => true,
        };
        if of_cases {
            cases_changed.store(true, Ordering::Relaxed);
        }
        let _ = sender.send(());
    })?;
    Ok((receiver, watcher))
}

fn without_events(error: &notify::Error) -> String {
    let remedy = match error.kind {
        notify::ErrorKind::MaxFilesWatch => {
            ": other programs use up all that Linux watches for you; `sudo sysctl fs.inotify.max_user_watches=524288` allows more"
        }
        _ => "",
    };
    format!(
        "the system does not tell when a file is saved, so each is looked at every {} s ({error}{remedy})",
        LOOK.as_secs()
    )
}
