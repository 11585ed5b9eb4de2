//! The limits of a run.

use crate::process::{Rlimits, SpawnLimits};
use std::time::Duration;

/// How much a program, and the compiler, may take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// From the program's start to its end.
    pub run: Duration,
    /// For the compiler.
    pub compile: Duration,
    /// For building the crates that programs use, the first time.
    pub prepare: Duration,
    /// Bytes on standard output and standard error together.
    pub output: usize,
    /// Bytes of memory: allocated by each process, and resident of all together. Generous,
    /// since a thread's whole stack counts as allocated, however little of it is used.
    pub memory: u64,
    /// Bytes in any one file.
    pub file: u64,
    /// Files that it may write in its folder.
    pub files: u64,
    /// Bytes in all of them.
    pub written: u64,
    /// Files that each process may have open.
    pub open_files: u64,
    /// Processes of a program. The monitor enforces it.
    pub processes: u64,
    /// Processes and threads of the program's user, beyond those that the machine has when
    /// the program starts. The kernel enforces it.
    pub threads: u64,
    /// How many programs run at once; others wait, in the order in which they came. More
    /// than there are cores, since most programs sleep most of the time.
    pub at_once: usize,
    /// How many are compiled at once.
    pub compile_at_once: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            run: Duration::from_secs(10),
            compile: Duration::from_secs(30),
            prepare: Duration::from_mins(10),
            output: 64 * 1024,
            memory: 4 << 30,
            file: 16 << 20,
            files: 1000,
            written: 64 << 20,
            open_files: 1024,
            processes: 256,
            threads: 2048,
            at_once: 4 * cores(),
            compile_at_once: cores(),
        }
    }
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(2, std::num::NonZero::get)
}

/// What compilers and Cargo are started with: they are trusted with the machine's resources.
pub(super) fn for_tools() -> SpawnLimits {
    SpawnLimits {
        kill_orphans: true,
        ..SpawnLimits::default()
    }
}

impl Limits {
    /// The part of the limits that the kernel enforces on each process of a program. With
    /// `has_run_user`, nothing else runs as the program's user; otherwise it is the reader.
    pub(super) fn for_program(&self, has_run_user: bool) -> SpawnLimits {
        let others = if has_run_user { Some(0) } else { task_count() };
        SpawnLimits {
            rlimits: Rlimits {
                memory: Some(self.memory),
                file_size: Some(self.file),
                open_files: Some(self.open_files),
                // A safety net below the time limit, for a process that escapes it.
                cpu_seconds: Some((self.run.as_secs() + 1) * cores() as u64),
                threads: others.map(|others| others + self.threads),
                core_size: Some(0),
            },
            niceness: NICENESS,
            kill_orphans: true,
            ..SpawnLimits::default()
        }
    }
}

/// A lower priority than that of the workbook, so that the monitor gets processor time
/// however many processes the program has.
const NICENESS: i32 = 5;

/// How many processes and threads the machine has now; `None` where there is no `/proc`.
///
/// The kernel's limit counts everything that the user runs, a browser's hundreds of threads
/// included. So it is set above what is running, not at a fixed number.
pub(super) fn task_count() -> Option<u64> {
    let load = std::fs::read_to_string("/proc/loadavg").ok()?;
    load.split_whitespace()
        .nth(3)?
        .split_once('/')?
        .1
        .parse()
        .ok()
}
