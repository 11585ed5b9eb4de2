//! Notices what the limits on a single process do not: all that a program's processes
//! take together, and all that they write.

use super::limits::Limits;
use std::path::{Path, PathBuf};

/// Completes when the processes of `group` together, or the files below `folder`, are
/// more than they may be; says which.
#[cfg(target_os = "linux")]
pub async fn excess(group: u32, folder: PathBuf, limits: Limits) -> String {
    use std::time::Duration;
    use tokio::time::{MissedTickBehavior, interval};

    // What can be taken between two looks is bounded by the limits on each process.
    let mut looks = interval(Duration::from_millis(50));
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        looks.tick().await;
        let (folder, limits) = (folder.clone(), limits.clone());
        let look = move || judge(&taken(group, limits.processes), written(&folder), &limits);
        if let Ok(Some(told)) = tokio::task::spawn_blocking(look).await {
            return told;
        }
    }
}

/// Elsewhere only the limits on each process hold.
#[cfg(not(target_os = "linux"))]
pub async fn excess(_: u32, _: PathBuf, _: Limits) -> String {
    std::future::pending().await
}

/// What the processes of a group have, together.
#[derive(Debug, Default, PartialEq, Eq)]
struct Taken {
    /// Bytes of memory in use.
    memory: u64,
    /// Processes and threads.
    tasks: u64,
}

#[cfg_attr(not(target_os = "linux"), allow(dead_code))]
fn judge(taken: &Taken, (files, bytes): (u64, u64), limits: &Limits) -> Option<String> {
    if taken.memory > limits.memory {
        let gib = limits.memory as f64 / f64::from(1 << 30);
        return Some(format!("its processes took more than {gib} GiB of memory"));
    }
    if taken.tasks > limits.processes {
        return Some(format!(
            "it had more than {} processes and threads",
            limits.processes
        ));
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

/// Ends early when there are more than `most` tasks: what multiplies should not have to
/// wait until it has been counted.
#[cfg(target_os = "linux")]
fn taken(group: u32, most: u64) -> Taken {
    let mut taken = Taken::default();
    let Ok(processes) = std::fs::read_dir("/proc") else {
        return taken;
    };
    // SAFETY: a question without pointers.
    let page = unsafe { libc::sysconf(libc::_SC_PAGESIZE) } as u64;
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
        if field(5) == Some(u64::from(group)) {
            taken.tasks += field(20).unwrap_or(0);
            taken.memory += field(24).unwrap_or(0) * page;
            if taken.tasks > most {
                break;
            }
        }
    }
    taken
}

/// How many files and folders there are below `folder`, and their bytes.
#[cfg_attr(not(target_os = "linux"), allow(dead_code))]
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
            tasks: limits.processes + 1,
        };
        assert!(
            judge(&crowd, (0, 0), &limits)
                .unwrap()
                .contains("processes")
        );
    }
}
