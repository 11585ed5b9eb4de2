//! Watches what the limits on a single process do not cover: the memory and the number of
//! all processes of a program together, and the files that they write. It reads `/proc`;
//! where there is none, only the limits on each process hold.

use super::limits::{Limits, task_count};
use super::stop_reason::Excess;
use crate::process::SignalTarget;
use rustix::process::Signal;
use std::fs::DirEntry;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::time::{MissedTickBehavior, interval};

/// How often the usage is measured. What a program can take in between is bounded by the
/// limits on each process.
const INTERVAL: Duration = Duration::from_millis(50);

/// Measures what the processes within `target`, and the files below `folder`, take. Waits
/// until that is more than `limits` allow, and says of what. `tasks_before` is
/// [`task_count`] from before the program was started.
pub(super) async fn watch_usage(
    target: SignalTarget,
    tasks_before: Option<u64>,
    folder: PathBuf,
    limits: Limits,
) -> String {
    let mut ticks = interval(INTERVAL);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let expected_tasks = tasks_before.map(|before| before + limits.processes);
    loop {
        ticks.tick().await;
        let is_crowded = task_count() > expected_tasks;
        let (folder, limits_of_run) = (folder.clone(), limits.clone());
        let measure = move || {
            let usage = Usage::measure(target, &folder, limits_of_run.processes);
            usage.excess(&limits_of_run)
        };
        let measured = tokio::task::spawn_blocking(move || {
            if is_crowded {
                while_stopped(target, measure)
            } else {
                measure()
            }
        });
        if let Ok(Some(excess)) = measured.await {
            return excess.text(&limits);
        }
    }
}

/// Measures while all processes are stopped: counting thousands that go on forking takes
/// seconds. Over the limit they stay stopped, because they are killed next.
fn while_stopped<T>(target: SignalTarget, measure: impl FnOnce() -> Option<T>) -> Option<T> {
    target.send(Signal::STOP);
    let over_limit = measure();
    if over_limit.is_none() {
        target.send(Signal::CONT);
    }
    over_limit
}

/// What the processes of a program use, together.
#[derive(Debug, Default, PartialEq, Eq)]
struct Usage {
    /// Bytes of resident memory.
    memory: u64,
    processes: u64,
    /// Files and folders that were written.
    files: u64,
    /// Bytes in these files.
    written: u64,
}

impl Usage {
    /// Counts at most one more than `most_processes`, so that a program that forks is found
    /// over the limit before all of its processes have been counted.
    fn measure(target: SignalTarget, folder: &Path, most_processes: u64) -> Usage {
        let mut usage = Usage::default();
        for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
            let Some(process) = ProcessStat::read(&entry) else {
                continue;
            };
            let is_in_group = process.group == i64::from(target.group.as_raw_nonzero().get());
            if is_in_group || target.is_run_users(&entry) {
                usage.processes += 1;
                usage.memory += process.memory;
                if usage.processes > most_processes {
                    break;
                }
            }
        }
        (usage.files, usage.written) = files_below(folder);
        usage
    }

    /// Says of what there is too much, if so.
    fn excess(&self, limits: &Limits) -> Option<Excess> {
        if self.memory > limits.memory {
            Some(Excess::Memory)
        } else if self.processes > limits.processes {
            Some(Excess::Processes)
        } else if self.files > limits.files {
            Some(Excess::Files)
        } else if self.written > limits.written {
            Some(Excess::Written)
        } else {
            None
        }
    }
}

/// The part of `/proc/PID/stat` that counts here.
struct ProcessStat {
    group: i64,
    /// Bytes of resident memory.
    memory: u64,
}

impl ProcessStat {
    /// `None` for an entry of `/proc` that is no process, or a process that has exited.
    fn read(entry: &DirEntry) -> Option<ProcessStat> {
        if !entry.file_name().as_encoded_bytes()[0].is_ascii_digit() {
            return None;
        }
        let stat = std::fs::read_to_string(entry.path().join("stat")).ok()?;
        ProcessStat::parse(&stat)
    }

    fn parse(stat: &str) -> Option<ProcessStat> {
        // The name, in brackets, may contain anything. What follows it are numbers, of
        // which the first is the third field of the line (see proc_pid_stat(5)).
        let (_, after_name) = stat.rsplit_once(')')?;
        let fields: Vec<&str> = after_name.split_whitespace().collect();
        let field = |number: usize| fields.get(number - 3)?.parse::<i64>().ok();
        let pages = u64::try_from(field(24).unwrap_or(0)).unwrap_or(0);
        Some(ProcessStat {
            group: field(5)?,
            memory: pages * rustix::param::page_size() as u64,
        })
    }
}

/// How many files and folders there are below `folder`, and how many bytes they hold.
fn files_below(folder: &Path) -> (u64, u64) {
    let (mut files, mut bytes) = (0, 0);
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().into_iter().flatten().flatten() {
            // The metadata of a symbolic link is its own: it is not followed.
            let Ok(metadata) = entry.metadata() else {
                continue;
            };
            files += 1;
            if metadata.is_dir() {
                folders.push(entry.path());
            } else {
                bytes += metadata.len();
            }
        }
    }
    (files, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_counted_at_any_depth() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("a/b")).unwrap();
        std::fs::write(folder.path().join("a/b/c"), "four").unwrap();
        assert_eq!(files_below(folder.path()), (3, 4));
    }

    #[test]
    fn a_name_with_brackets_and_spaces_does_not_shift_the_fields() {
        let zeros = "0 ".repeat(18);
        let stat = format!("7 (a) 1 (b) S 1 42 {zeros}3 0");
        let process = ProcessStat::parse(&stat).unwrap();
        assert_eq!(process.group, 42);
        assert_eq!(process.memory, 3 * rustix::param::page_size() as u64);
    }

    #[test]
    fn the_exceeded_limit_is_named() {
        let limits = Limits::default();
        assert_eq!(Usage::default().excess(&limits), None);
        let files = Usage {
            files: limits.files + 1,
            ..Usage::default()
        };
        assert_eq!(files.excess(&limits), Some(Excess::Files));
        let processes = Usage {
            processes: limits.processes + 1,
            ..Usage::default()
        };
        assert_eq!(processes.excess(&limits), Some(Excess::Processes));
    }
}
