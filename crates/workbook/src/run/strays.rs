//! Finds processes that left their group (`setsid`), by a mark in their environment.

use std::sync::atomic::{AtomicU64, Ordering};
use tokio::process::Command;

const VARIABLE: &str = "WORKBOOK_RUN";

/// A value of [`VARIABLE`] that no other run has.
pub struct Mark(String);

impl Mark {
    /// Marks the process that `command` will start, and all that it starts.
    pub fn put_on(command: &mut Command) -> Mark {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let value = format!(
            "{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        command.env(VARIABLE, &value);
        Mark(value)
    }

    /// Kills every process that bears the mark.
    ///
    /// A process may fork between being seen and being killed, so it looks
    /// again until it sees none, but not for ever: what forks faster than it
    /// can be killed meets the limit on processes.
    pub fn kill_bearers(&self) {
        for _ in 0..8 {
            let bearers = self.bearers();
            if bearers.is_empty() {
                return;
            }
            for process in bearers {
                // SAFETY: a system call without pointers.
                unsafe { libc::kill(process, libc::SIGKILL) };
            }
        }
    }

    fn bearers(&self) -> Vec<libc::pid_t> {
        let mark = format!("{VARIABLE}={}", self.0);
        let Ok(processes) = std::fs::read_dir("/proc") else {
            return Vec::new();
        };
        processes
            .flatten()
            .filter_map(|entry| {
                let process = entry.file_name().to_str()?.parse().ok()?;
                // Empty for a process that has ended, unreadable for another account's.
                let environment = std::fs::read(entry.path().join("environ")).ok()?;
                environment
                    .split(|byte| *byte == 0)
                    .any(|variable| variable == mark.as_bytes())
                    .then_some(process)
            })
            .collect()
    }
}
