//! How much a run may take.

use std::time::Duration;

/// The bounds of a run.
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
    /// Bytes of memory: set aside by each process, and in use by all together.
    /// Generous, since a thread's stack counts whole, however little of it is used.
    pub memory: u64,
    /// Bytes in any one file.
    pub file: u64,
    /// Files that it may write in its folder.
    pub files: u64,
    /// Bytes in all of them.
    pub written: u64,
    /// Files that each process may have open.
    pub open_files: u64,
    /// Processes of a program, which is noticed while it runs.
    pub processes: u64,
    /// Processes and threads, which the kernel keeps: of a program, and of the reader's
    /// account beyond all that the machine has when the program starts.
    pub threads: u64,
    /// How many programs run at once; others wait for their turn, in the order in
    /// which they came. More than there are cores: most of them sleep and wait.
    pub at_once: usize,
    /// How many are compiled at once.
    pub compile_at_once: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            run: Duration::from_secs(10),
            compile: Duration::from_secs(30),
            prepare: Duration::from_secs(600),
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
    std::thread::available_parallelism().map_or(2, |n| n.get())
}

/// The part of the limits that the operating system keeps for each process.
#[cfg(unix)]
#[derive(Debug, Clone, Copy)]
pub struct Rlimits {
    memory: u64,
    file: u64,
    open_files: u64,
    cpu_seconds: u64,
    threads: Option<u64>,
}

#[cfg(unix)]
impl Rlimits {
    /// For an account that has nothing else running, or for the reader's.
    pub fn new(limits: &Limits, has_own_account: bool) -> Rlimits {
        let others = if has_own_account {
            Some(0)
        } else {
            tasks_now()
        };
        Rlimits {
            memory: limits.memory,
            file: limits.file,
            open_files: limits.open_files,
            // A net below the time limit, for what escapes it.
            cpu_seconds: (limits.run.as_secs() + 1) * cores() as u64,
            threads: others.map(|others| others + limits.threads),
        }
    }

    /// Takes effect in the calling process. Only system calls: it is called
    /// between fork and exec.
    pub fn apply(&self) -> std::io::Result<()> {
        // SAFETY: a system call without pointers.
        unsafe { libc::setpriority(libc::PRIO_PROCESS, 0, NICE) };
        set(MEMORY, self.memory)?;
        set(libc::RLIMIT_FSIZE, self.file)?;
        set(libc::RLIMIT_NOFILE, self.open_files)?;
        set(libc::RLIMIT_CPU, self.cpu_seconds)?;
        set(libc::RLIMIT_CORE, 0)?;
        if let Some(threads) = self.threads {
            set(libc::RLIMIT_NPROC, threads)?;
        }
        Ok(())
    }
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
type Resource = libc::__rlimit_resource_t;
#[cfg(all(unix, not(all(target_os = "linux", target_env = "gnu"))))]
type Resource = libc::c_int;

/// On Linux what can be written counts. The address space would count what glibc
/// sets aside for its heaps as well: gigabytes, with many threads on many cores.
#[cfg(target_os = "linux")]
const MEMORY: Resource = libc::RLIMIT_DATA;
#[cfg(all(unix, not(target_os = "linux")))]
const MEMORY: Resource = libc::RLIMIT_AS;

/// How far a program stands back, so that what watches it gets its turn however many
/// processes it has.
#[cfg(unix)]
const NICE: libc::c_int = 5;

/// Lowers a limit; one that is lower already stays.
#[cfg(unix)]
fn set(resource: Resource, value: u64) -> std::io::Result<()> {
    // SAFETY: the pointers are to a local that outlives both calls.
    unsafe {
        let mut limit = std::mem::zeroed::<libc::rlimit>();
        if libc::getrlimit(resource, &mut limit) != 0 {
            return Err(std::io::Error::last_os_error());
        }
        limit.rlim_cur = limit.rlim_max.min(value as libc::rlim_t);
        limit.rlim_max = limit.rlim_cur;
        // macOS refuses some limits on address space; the others still hold.
        if libc::setrlimit(resource, &limit) != 0 && cfg!(target_os = "linux") {
            return Err(std::io::Error::last_os_error());
        }
    }
    Ok(())
}

/// How many processes and threads the machine has now, where that can be known.
///
/// The limit counts all that the account has, a browser's hundreds included;
/// so it is set above what is there, not at a number of its own.
#[cfg(unix)]
pub fn tasks_now() -> Option<u64> {
    let load = std::fs::read_to_string("/proc/loadavg").ok()?;
    load.split_whitespace()
        .nth(3)?
        .split_once('/')?
        .1
        .parse()
        .ok()
}
