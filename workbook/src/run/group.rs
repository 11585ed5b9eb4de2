//! A child process that can be killed with everything it started.

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
    id: u32,
    reaped: bool,
    #[cfg(target_os = "linux")]
    mark: super::strays::Mark,
}

impl Group {
    /// Starts `command` with standard input closed and the other two piped.
    pub fn spawn(
        mut command: Command,
        #[cfg(unix)] rlimits: Option<super::limits::Rlimits>,
    ) -> io::Result<Group> {
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
                    die_with_parent()?;
                    rlimits.map_or(Ok(()), |rlimits| rlimits.apply())
                });
            }
        }
        let child = command.spawn()?;
        let id = child.id().expect("it has not been waited for");
        Ok(Group {
            child,
            id,
            reaped: false,
            #[cfg(target_os = "linux")]
            mark,
        })
    }

    /// The group's number.
    pub fn id(&self) -> u32 {
        self.id
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
        // SAFETY: the leader has not been reaped, so the group is still ours.
        unsafe {
            libc::kill(-(self.id as libc::pid_t), libc::SIGKILL);
        }
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
