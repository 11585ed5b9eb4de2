//! Finds processes that have left their process group with `setsid`, by a tag in their
//! environment, which every child inherits.

use rustix::process::{Pid, Signal};
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::process::Command;

const VARIABLE: &str = "WORKBOOK_RUN";

/// A value of [`VARIABLE`] that no other run has.
pub(super) struct RunTag(String);

impl RunTag {
    /// Tags the process that `command` will start, and all its descendants.
    pub(super) fn tag(command: &mut Command) -> RunTag {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let value = format!(
            "{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        command.env(VARIABLE, &value);
        RunTag(value)
    }

    /// Kills every process that has the tag.
    ///
    /// A process may fork after it was found and before it is killed, so the search is
    /// repeated until it finds none, but at most eight times: a program that forks faster
    /// than this can kill reaches its limit on processes.
    pub(super) fn kill_tagged(&self) {
        for _ in 0..8 {
            let tagged = self.tagged();
            if tagged.is_empty() {
                return;
            }
            for process in tagged {
                let _ = rustix::process::kill_process(process, Signal::KILL);
            }
        }
    }

    fn tagged(&self) -> Vec<Pid> {
        let tag = format!("{VARIABLE}={}", self.0);
        let Ok(processes) = std::fs::read_dir("/proc") else {
            return Vec::new();
        };
        processes
            .flatten()
            .filter_map(|entry| {
                let process = Pid::from_raw(entry.file_name().to_str()?.parse().ok()?)?;
                // Empty for a process that has exited, unreadable for another user's.
                let environment = std::fs::read(entry.path().join("environ")).ok()?;
                environment
                    .split(|byte| *byte == 0)
                    .any(|variable| variable == tag.as_bytes())
                    .then_some(process)
            })
            .collect()
    }
}
