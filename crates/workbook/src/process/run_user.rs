//! A uid of its own for every run, where the workbook runs as root.
//!
//! The kernel enforces no limit on processes for root, so a fork bomb would end only when
//! the monitor sees it. Under a uid that nothing else uses, the limit holds, it counts the
//! processes of this run alone, and all of them can be found and killed.

use rustix::process::{Gid, Pid, Signal};
use std::fs::{DirEntry, File, Permissions};
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::process::Command;

/// The uids that systemd reserves for services with `DynamicUser`.
const UIDS: std::ops::RangeInclusive<u32> = 61184..=65519;

/// A uid, and the program that is started under it.
#[derive(Debug)]
pub(crate) struct RunUser {
    uid: Uid,
    /// Open, because the folders above the program may be closed to this uid.
    program: File,
}

/// A user id, which is used as the group id as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Uid(u32);

impl RunUser {
    /// A user that may run `program` and write in `folder`. `None` where the workbook does
    /// not run as root, or as a root that may not give files away: the program then runs
    /// as the same user as the workbook.
    pub(crate) fn new(program: &Path, folder: &Path) -> Option<RunUser> {
        if !rustix::process::geteuid().is_root() {
            return None;
        }
        let uid = Uid::next();
        let create = || -> io::Result<RunUser> {
            chown(folder, Some(uid.0), Some(uid.0))?;
            std::fs::set_permissions(program, Permissions::from_mode(0o755))?;
            let program = File::open(program)?;
            Ok(RunUser { uid, program })
        };
        create().ok()
    }

    pub(crate) fn uid(&self) -> Uid {
        self.uid
    }

    /// A command for the program. It must be spawned while this value is alive, because it
    /// names the open file.
    pub(crate) fn command(&self) -> Command {
        Command::new(format!("/proc/self/fd/{}", self.program.as_raw_fd()))
    }
}

impl Uid {
    /// A different one each time. The first depends on the pid, so that two servers are
    /// unlikely to use the same.
    fn next() -> Uid {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let first = std::process::id().wrapping_mul(2_654_435_761) >> 16;
        let count = UIDS.end() - UIDS.start() + 1;
        let offset = first.wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed)) % count;
        Uid(UIDS.start() + offset)
    }

    /// Gives the calling thread this uid and gid, and no supplementary groups. Where that
    /// fails, the rest is not tried. It makes system calls only, so that it can be called
    /// between fork and exec, where the process has one thread.
    pub(super) fn assume(self) {
        let _ = rustix::thread::set_thread_groups(&[])
            .and_then(|()| rustix::thread::set_thread_gid(Gid::from_raw(self.0)))
            .and_then(|()| rustix::thread::set_thread_uid(rustix::process::Uid::from_raw(self.0)));
    }

    /// Whether a process has this uid; `entry` is its folder in `/proc`.
    pub(super) fn owns(self, entry: &DirEntry) -> bool {
        entry.metadata().is_ok_and(|folder| folder.uid() == self.0)
    }

    /// Sends a signal to every process of this uid. Blocks until it has been sent.
    ///
    /// `kill(-1)` reaches every process of the uid at once, so that forking cannot outrun
    /// it. It must be sent as that uid, or it would reach the processes of root.
    pub(super) fn signal_all(self, signal: Signal) {
        // Only this new thread changes its uid: rustix makes the system call itself, while
        // glibc's `setresuid` would change all threads of the workbook.
        let thread = std::thread::Builder::new().spawn(move || {
            if self.drop_root_in_this_thread() {
                // The group of pid 1 stands for `kill(-1)`.
                let _ = rustix::process::kill_process_group(Pid::INIT, signal);
            }
        });
        if let Ok(thread) = thread {
            let _ = thread.join();
        }
    }

    /// Whether the calling thread now has this uid and none of root's capabilities.
    fn drop_root_in_this_thread(self) -> bool {
        let uid = rustix::process::Uid::from_raw(self.0);
        // Who can signal pid 1 has kept a capability, and `kill(-1)` would reach too much.
        rustix::thread::set_thread_res_uid(uid, uid, uid).is_ok()
            && rustix::process::test_kill_process(Pid::INIT).is_err()
    }
}
