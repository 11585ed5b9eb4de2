//! Notices what the limits on a single process do not: all that a program's processes
//! take together, and all that they write. It reads `/proc`: elsewhere than on Linux only
//! the limits on each process hold.

use super::limits::{Limits, task_count};
use crate::process::SignalTarget;
use rustix::process::Signal;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::time::{MissedTickBehavior, interval};

/// Completes when the processes within `target` together, or the files below `folder`, are
/// more than they may be; says which. `others` is how many processes and threads there
/// were before.
pub async fn excess(
    target: SignalTarget,
    others: Option<u64>,
    folder: PathBuf,
    limits: Limits,
) -> String {
    // What can be taken between two looks is bounded by the limits on each process.
    let mut looks = interval(Duration::from_millis(50));
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let crowd = others.map(|others| others + limits.processes);
    loop {
        looks.tick().await;
        let (folder, limits) = (folder.clone(), limits.clone());
        let is_crowded = task_count() > crowd;
        let look = move || {
            let taken = taken(target, limits.processes);
            judge(&taken, written(&folder), &limits)
        };
        let look = move || match is_crowded {
            true => at_a_standstill(target, look),
            false => look(),
        };
        if let Ok(Some(told)) = tokio::task::spawn_blocking(look).await {
            return told;
        }
    }
}

/// Looks while they stand still: among thousands that multiply, counting takes seconds.
/// Leaves them so when it was too much.
fn at_a_standstill<T>(target: SignalTarget, look: impl FnOnce() -> Option<T>) -> Option<T> {
    target.send(Signal::STOP);
    let seen = look();
    if seen.is_none() {
        target.send(Signal::CONT);
    }
    seen
}

/// What a run's processes have, together.
#[derive(Debug, Default, PartialEq, Eq)]
struct Taken {
    /// Bytes of memory in use.
    memory: u64,
    processes: u64,
}

fn judge(taken: &Taken, (files, bytes): (u64, u64), limits: &Limits) -> Option<String> {
    if taken.memory > limits.memory {
        let gib = limits.memory as f64 / f64::from(1 << 30);
        return Some(format!("its processes took more than {gib} GiB of memory"));
    }
    if taken.processes > limits.processes {
        return Some(format!("it had more than {} processes", limits.processes));
    }
    if files > limits.files {
        return Some(format!("it wrote more than {} files", limits.files));
    }
    (bytes > limits.written).then(|| {
        format!(
            "it wrote more than {} MiB of files",
            limits.written / (1 << 20)
        )
    })
}

/// Ends early when there are more than `most` processes: what multiplies should not have to
/// wait until it has been counted.
fn taken(target: SignalTarget, most: u64) -> Taken {
    let mut taken = Taken::default();
    let Ok(processes) = std::fs::read_dir("/proc") else {
        return taken;
    };
    let page = rustix::param::page_size() as u64;
    for process in processes.flatten() {
        let is_process = process.file_name().as_encoded_bytes()[0].is_ascii_digit();
        let Some(stat) = is_process
            .then(|| std::fs::read_to_string(process.path().join("stat")).ok())
            .flatten()
        else {
            continue;
        };
        // The name in brackets may hold anything; what follows it is numbers, and the
        // first of them is the third field.
        let fields: Vec<&str> = stat
            .rsplit_once(')')
            .map_or("", |(_, rest)| rest)
            .split_whitespace()
            .collect();
        let field = |number: usize| fields.get(number - 3)?.parse::<u64>().ok();
        let is_in_group = field(5) == Some(target.group.as_raw_nonzero().get() as u64);
        if is_in_group || target.is_run_users(&process) {
            taken.processes += 1;
            taken.memory += field(24).unwrap_or(0) * page;
            if taken.processes > most {
                break;
            }
        }
    }
    taken
}

/// How many files and folders there are below `folder`, and their bytes.
fn written(folder: &Path) -> (u64, u64) {
    let (mut files, mut bytes) = (0, 0);
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().into_iter().flatten().flatten() {
            // Of a link this is the link's own: it is not followed.
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
        assert_eq!(written(folder.path()), (3, 4));
    }

    #[test]
    fn what_is_too_much_is_named() {
        let limits = Limits::default();
        assert_eq!(judge(&Taken::default(), (0, 0), &limits), None);
        let told = judge(&Taken::default(), (limits.files + 1, 0), &limits);
        assert!(told.unwrap().contains("files"));
        let crowd = Taken {
            memory: 0,
            processes: limits.processes + 1,
        };
        assert!(
            judge(&crowd, (0, 0), &limits)
                .unwrap()
                .contains("processes")
        );
    }
}
