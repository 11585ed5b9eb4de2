//! The resource limits that the kernel enforces on each process.

/// `None` leaves a limit as it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Rlimits {
    /// Bytes of memory that the process may allocate.
    pub memory: Option<u64>,
    /// Bytes in any one file that it writes.
    pub file_size: Option<u64>,
    /// Files that it may have open.
    pub open_files: Option<u64>,
    /// Seconds of processor time, of all its threads together.
    pub cpu_seconds: Option<u64>,
    /// Processes and threads of its user, on the whole machine.
    pub threads: Option<u64>,
    /// Bytes of a core dump.
    pub core_size: Option<u64>,
}

#[cfg(unix)]
impl Rlimits {
    /// Limits the calling process. It makes system calls only and allocates nothing, so
    /// that it can be called between fork and exec.
    ///
    /// # Errors
    ///
    /// When the kernel refuses a limit; on macOS that is ignored.
    pub(super) fn apply(&self) -> std::io::Result<()> {
        use rustix::process::Resource;
        for (resource, value) in [
            (MEMORY, self.memory),
            (Resource::Fsize, self.file_size),
            (Resource::Nofile, self.open_files),
            (Resource::Cpu, self.cpu_seconds),
            (Resource::Core, self.core_size),
            (Resource::Nproc, self.threads),
        ] {
            if let Some(value) = value {
                set(resource, value)?;
            }
        }
        Ok(())
    }
}

/// On Linux the limit is on writable memory. A limit on the address space would also count
/// what glibc reserves for its heaps: gigabytes, with many threads on many cores.
#[cfg(target_os = "linux")]
const MEMORY: rustix::process::Resource = rustix::process::Resource::Data;
#[cfg(all(unix, not(target_os = "linux")))]
const MEMORY: rustix::process::Resource = rustix::process::Resource::As;

/// Sets the soft and the hard limit. A hard limit that is lower already stays, since only
/// root may raise it.
#[cfg(unix)]
fn set(resource: rustix::process::Resource, value: u64) -> std::io::Result<()> {
    let hard = rustix::process::getrlimit(resource).maximum;
    let value = hard.map_or(value, |hard| hard.min(value));
    let limit = rustix::process::Rlimit {
        current: Some(value),
        maximum: Some(value),
    };
    match rustix::process::setrlimit(resource, limit) {
        // macOS refuses some limits on address space; the other limits still hold.
        Err(error) if cfg!(target_os = "linux") => Err(error.into()),
        _ => Ok(()),
    }
}
