//! An account of its own for a run, where the reader is the administrator.
//!
//! The kernel holds the administrator to no limit on processes, so a fork bomb would end
//! only when it is noticed. Under an account that nobody else has, the limit holds, it
//! counts the run's processes alone, and all of them can be found.

use std::fs::{DirEntry, File, Permissions};
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::process::Command;

/// What systemd sets aside for accounts that are there while something runs.
const NUMBERS: std::ops::RangeInclusive<u32> = 61184..=65519;

/// An account, and the program that it may start.
#[derive(Debug)]
pub struct Account {
    number: Number,
    /// Open, because the folders above it may be closed to this account.
    program: File,
}

/// The number that the kernel knows an account by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number(u32);

impl Account {
    /// An account that may run `program` and write in `folder`. `None` where the program
    /// has to run as the reader, who is not the administrator, or may not do this.
    pub fn new(program: &Path, folder: &Path) -> Option<Account> {
        // Without `/proc` there is no starting an open file.
        // SAFETY: a question without pointers.
        if cfg!(not(target_os = "linux")) || unsafe { libc::geteuid() } != 0 {
            return None;
        }
        let number = Number::next();
        let make = || -> io::Result<Account> {
            chown(folder, Some(number.0), Some(number.0))?;
            std::fs::set_permissions(program, Permissions::from_mode(0o755))?;
            let program = File::open(program)?;
            Ok(Account { number, program })
        };
        make().ok()
    }

    pub fn number(&self) -> Number {
        self.number
    }

    /// Starts the program, if it is spawned while this account is there.
    pub fn command(&self) -> Command {
        Command::new(format!("/proc/self/fd/{}", self.program.as_raw_fd()))
    }
}

impl Number {
    /// Another one each time; where a second server begins elsewhere.
    fn next() -> Number {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let begin = std::process::id().wrapping_mul(2_654_435_761) >> 16;
        let count = NUMBERS.end() - NUMBERS.start() + 1;
        let place = begin.wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed)) % count;
        Number(NUMBERS.start() + place)
    }

    /// Makes the calling process this account's. Where that cannot be done, it stays
    /// whose it was. Only system calls: it is called between fork and exec.
    pub fn take(self) {
        // SAFETY: system calls without pointers to anything.
        unsafe {
            let _ = libc::setgroups(0, std::ptr::null()) == 0
                && libc::setgid(self.0) == 0
                && libc::setuid(self.0) == 0;
        }
    }

    /// Whether a process is this account's; `entry` is its folder in `/proc`.
    pub fn owns(self, entry: &DirEntry) -> bool {
        entry.metadata().is_ok_and(|folder| folder.uid() == self.0)
    }

    /// Sends a signal to every process of this account, even while they multiply.
    #[cfg(target_os = "linux")]
    pub fn signal(self, signal: libc::c_int) {
        // To "all that I may signal" there is no escaping by a fork or another group. That
        // has to be said by one who may signal no others: a thread that becomes this account,
        // which only the system call itself can do, and ends.
        let say = move || {
            // SAFETY: system calls without pointers.
            unsafe {
                let is_it = libc::syscall(libc::SYS_setresuid, self.0, self.0, self.0) == 0;
                // Who may still signal the first of all processes has kept rights.
                if is_it && libc::kill(1, 0) != 0 {
                    libc::kill(-1, signal);
                }
            }
        };
        let said = std::thread::Builder::new().spawn(say);
        let _ = said.map(std::thread::JoinHandle::join);
    }

    #[cfg(not(target_os = "linux"))]
    pub fn signal(self, _: libc::c_int) {}
}
