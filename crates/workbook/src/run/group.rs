//! A child process that can be killed with everything it started.

#[cfg(unix)]
use super::account::Number;
#[cfg(unix)]
use super::limits::Rlimits;
use std::io;
use std::process::{ExitStatus, Stdio};
use tokio::process::{Child, ChildStderr, ChildStdout, Command};

/// A child that leads a process group of its own.
///
/// Dropping it kills the group: no way out of a run leaves a process behind.
pub struct Group {
    child: Child,
    /// The group's number, which is the leader's. It cannot be given to
    /// another process before the leader has been reaped.
    #[cfg(unix)]
    id: u32,
    reaped: bool,
    #[cfg(unix)]
    account: Option<Number>,
    #[cfg(target_os = "linux")]
    mark: super::strays::Mark,
}

/// What the operating system is to hold a child to.
#[cfg(unix)]
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    pub rlimits: Rlimits,
    /// Whose the child is to be, if not the reader's.
    pub account: Option<Number>,
}

impl Group {
    /// Starts `command` with standard input closed and the other two piped.
    pub fn spawn(mut command: Command, #[cfg(unix)] bounds: Option<Bounds>) -> io::Result<Group> {
        #[cfg(unix)]
        let account = bounds.and_then(|bounds| bounds.account);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        #[cfg(target_os = "linux")]
        let mark = super::strays::Mark::put_on(&mut command);
        #[cfg(unix)]
        {
            command.process_group(0);
            // SAFETY: between fork and exec there are only system calls.
            unsafe {
                command.pre_exec(move || {
                    // Before the wish to die with the parent, which a change of account ends.
                    if let Some(account) = account {
                        account.take();
                    }
                    die_with_parent()?;
                    bounds.map_or(Ok(()), |bounds| bounds.rlimits.apply())
                });
            }
        }
        let child = command.spawn()?;
        Ok(Group {
            #[cfg(unix)]
            id: child.id().expect("it has not been waited for"),
            child,
            reaped: false,
            #[cfg(unix)]
            account,
            #[cfg(target_os = "linux")]
            mark,
        })
    }

    /// The processes that a signal reaches.
    #[cfg(unix)]
    pub fn reach(&self) -> Reach {
        Reach {
            group: self.id,
            account: self.account,
        }
    }

    /// The two pipes; to be taken once.
    pub fn pipes(&mut self) -> (ChildStdout, ChildStderr) {
        (
            self.child.stdout.take().expect("taken once"),
            self.child.stderr.take().expect("taken once"),
        )
    }

    /// Waits until the leader has ended, but leaves it unreaped, so that the
    /// group's number still is the group's.
    #[cfg(unix)]
    pub fn ended(&self) -> impl Future<Output = ()> + 'static {
        let id = self.id;
        async move {
            let wait = move || {
                // SAFETY: `info` is a local that outlives the call.
                unsafe {
                    let mut info = std::mem::zeroed::<libc::siginfo_t>();
                    while libc::waitid(libc::P_PID, id, &mut info, libc::WEXITED | libc::WNOWAIT)
                        != 0
                        && io::Error::last_os_error().kind() == io::ErrorKind::Interrupted
                    {
                    }
                }
            };
            let _ = tokio::task::spawn_blocking(wait).await;
        }
    }

    /// Without process groups only the child itself can be waited for, by `reap`.
    #[cfg(not(unix))]
    pub fn ended(&self) -> impl Future<Output = ()> + 'static {
        std::future::pending()
    }

    /// Kills every process of the group. Does not block.
    pub fn kill(&mut self) {
        if self.reaped {
            return;
        }
        #[cfg(unix)]
        self.reach().signal(libc::SIGKILL);
        #[cfg(not(unix))]
        let _ = self.child.start_kill();
        #[cfg(target_os = "linux")]
        self.mark.kill_bearers();
    }

    /// Waits for the leader's end and takes its status.
    pub async fn reap(&mut self) -> io::Result<ExitStatus> {
        let status = self.child.wait().await?;
        self.reaped = true;
        Ok(status)
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.kill();
    }
}

/// All processes of a group, and all of its account if it has one of its own. Only for as
/// long as the group's leader has not been reaped: then the number may be another's.
#[cfg(unix)]
#[derive(Debug, Clone, Copy)]
pub struct Reach {
    pub group: u32,
    account: Option<Number>,
}

#[cfg(unix)]
impl Reach {
    /// Whether a process is one of them by its account; `entry` is its folder in `/proc`.
    #[cfg(target_os = "linux")]
    pub fn owns(self, entry: &std::fs::DirEntry) -> bool {
        self.account.is_some_and(|account| account.owns(entry))
    }

    /// Sends a signal to all of them.
    pub fn signal(self, signal: libc::c_int) {
        let to_account = || self.account.inspect(|account| account.signal(signal));
        // Starting the thread that this takes is quick only while they stand still.
        if signal == libc::SIGCONT {
            to_account();
        }
        // SAFETY: a system call without pointers.
        unsafe { libc::kill(-(self.group as libc::pid_t), signal) };
        if signal != libc::SIGCONT {
            to_account();
        }
    }
}

/// Has the kernel kill this process when the program that started it is gone,
/// even if that was killed in a way that ran none of its code.
#[cfg(target_os = "linux")]
fn die_with_parent() -> io::Result<()> {
    // SAFETY: a system call on the calling process, without pointers.
    if unsafe { libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL) } != 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

#[cfg(all(unix, not(target_os = "linux")))]
fn die_with_parent() -> io::Result<()> {
    Ok(())
}
