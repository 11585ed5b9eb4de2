//! A child process that can be killed with everything it started.

use super::rlimits::Rlimits;
#[cfg(target_os = "linux")]
use super::{orphans::RunTag, run_user::Uid};
use process_wrap::tokio::{ChildWrapper, CommandWrap, KillOnDrop};
#[cfg(unix)]
use rustix::process::{Pid, Signal, WaitId, WaitIdOptions};
use std::io;
use std::process::{ExitStatus, Stdio};
use tokio::process::{ChildStderr, ChildStdout, Command};

/// A child that leads a process group of its own; on Windows, a job object.
///
/// Dropping it kills the group.
pub(crate) struct ProcessGroup {
    child: Box<dyn ChildWrapper>,
    /// The id of the group, which is the pid of its leader. The kernel gives it to no
    /// other process before the leader has been reaped.
    #[cfg(unix)]
    id: Pid,
    reaped: bool,
    #[cfg(target_os = "linux")]
    run_user: Option<Uid>,
    #[cfg(target_os = "linux")]
    tag: Option<RunTag>,
}

/// What the operating system holds a child and its descendants to. By default, nothing.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct SpawnLimits {
    /// Have an effect on Unix only.
    pub rlimits: Rlimits,
    /// How far its priority is lowered: from 0, not at all, to 19. Has an effect on Unix only.
    pub niceness: i32,
    /// The user that it runs as, if not the one that starts it.
    #[cfg(target_os = "linux")]
    pub run_user: Option<Uid>,
    /// Whether killing the group also kills the processes that have left it with `setsid`.
    /// Has an effect on Linux only.
    pub kill_orphans: bool,
}

impl ProcessGroup {
    /// Starts `command` with standard input closed and the other two streams piped.
    ///
    /// # Errors
    ///
    /// When the program cannot be started, or is not there ([`io::ErrorKind::NotFound`]).
    pub(crate) fn spawn(mut command: Command, limits: &SpawnLimits) -> io::Result<ProcessGroup> {
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        #[cfg(target_os = "linux")]
        let tag = limits.kill_orphans.then(|| RunTag::tag(&mut command));
        limits.apply_in_child(&mut command);

        let mut command = CommandWrap::from(command);
        command.wrap(KillOnDrop);
        #[cfg(unix)]
        command.wrap(process_wrap::tokio::ProcessGroup::leader());
        #[cfg(windows)]
        command.wrap(process_wrap::tokio::JobObject);
        let child = command.spawn()?;
        Ok(ProcessGroup {
            #[cfg(unix)]
            id: child
                .id()
                .and_then(|id| Pid::from_raw(id.try_into().ok()?))
                .expect("a child that has not been reaped has a pid"),
            child,
            reaped: false,
            #[cfg(target_os = "linux")]
            run_user: limits.run_user,
            #[cfg(target_os = "linux")]
            tag,
        })
    }

    /// The processes that a signal reaches.
    #[cfg(unix)]
    pub(crate) fn signal_target(&self) -> SignalTarget {
        SignalTarget {
            group: self.id,
            #[cfg(target_os = "linux")]
            run_user: self.run_user,
        }
    }

    /// The pipes of standard output and standard error.
    ///
    /// # Panics
    ///
    /// When they have been taken before.
    pub(crate) fn take_pipes(&mut self) -> (ChildStdout, ChildStderr) {
        (
            self.child.stdout().take().expect("taken once"),
            self.child.stderr().take().expect("taken once"),
        )
    }

    /// Waits until the leader has exited. Does not reap it, so that the id of the group
    /// stays the group's, and [`kill`](Self::kill) still reaches the rest of it.
    #[cfg(unix)]
    pub(crate) async fn leader_exited(&mut self) {
        let id = self.id;
        let wait = move || {
            let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
            // The status is left for `reap`. Not every system can pass it between threads.
            rustix::io::retry_on_intr(|| rustix::process::waitid(WaitId::Pid(id), options)).is_ok()
        };
        let _ = tokio::task::spawn_blocking(wait).await;
    }

    /// Waits until the leader has exited. The job object outlives it.
    #[cfg(not(unix))]
    pub async fn leader_exited(&mut self) {
        let _ = self.child.inner_mut().wait().await;
    }

    /// Kills every process of the group. Does not wait until they have exited.
    pub(crate) fn kill(&mut self) {
        // After the leader has been reaped, its pid may be that of a stranger.
        if self.reaped {
            return;
        }
        #[cfg(unix)]
        self.signal_target().send(Signal::KILL);
        #[cfg(not(unix))]
        let _ = self.child.start_kill();
        #[cfg(target_os = "linux")]
        if let Some(tag) = &self.tag {
            tag.kill_tagged();
        }
    }

    /// Waits until the leader has exited, and takes its exit status.
    ///
    /// # Errors
    ///
    /// When the operating system does not tell the status.
    pub(crate) async fn reap(&mut self) -> io::Result<ExitStatus> {
        // The wrapper's own `wait` would also wait for all processes of the group, by an id
        // that is another group's as soon as this leader has been reaped.
        let status = self.child.inner_mut().wait().await?;
        self.reaped = true;
        Ok(status)
    }
}

impl Drop for ProcessGroup {
    fn drop(&mut self) {
        self.kill();
    }
}

impl SpawnLimits {
    /// Has the child that `command` will start apply these limits to itself.
    #[cfg(unix)]
    #[expect(unsafe_code, reason = "pre_exec has no safe form")]
    fn apply_in_child(&self, command: &mut Command) {
        let limits = *self;
        let apply = move || {
            // A change of uid clears the request to die with the parent, so it comes first.
            #[cfg(target_os = "linux")]
            if let Some(uid) = limits.run_user {
                uid.assume();
            }
            die_with_parent()?;
            if limits.niceness != 0 {
                // A program at the usual priority is limited all the same.
                let _ = rustix::process::setpriority_process(None, limits.niceness);
            }
            limits.rlimits.apply()
        };
        // SAFETY: between fork and exec, only async-signal-safe functions may be called.
        // The closure makes system calls through rustix and nothing else: it allocates
        // nothing, takes no lock and does not panic.
        unsafe { command.pre_exec(apply) };
    }

    #[cfg(not(unix))]
    fn apply_in_child(&self, _: &mut Command) {}
}

/// Has the kernel kill this process when the thread that started it has ended, even if
/// the workbook was killed with SIGKILL and could not clean up.
#[cfg(target_os = "linux")]
fn die_with_parent() -> io::Result<()> {
    Ok(rustix::process::set_parent_process_death_signal(Some(
        Signal::KILL,
    ))?)
}

#[cfg(all(unix, not(target_os = "linux")))]
fn die_with_parent() -> io::Result<()> {
    Ok(())
}

/// All processes of a group, and all of its run user if it has one. Valid only until the
/// group's leader has been reaped: its pid may be given to another process then.
#[cfg(unix)]
#[derive(Debug, Clone, Copy)]
pub(crate) struct SignalTarget {
    pub group: Pid,
    #[cfg(target_os = "linux")]
    run_user: Option<Uid>,
}

#[cfg(unix)]
impl SignalTarget {
    /// Whether a process belongs to the run user; `entry` is its folder in `/proc`.
    #[cfg(target_os = "linux")]
    pub(crate) fn is_run_users(self, entry: &std::fs::DirEntry) -> bool {
        self.run_user.is_some_and(|uid| uid.owns(entry))
    }

    /// Sends a signal to all of them. An error means that none is left, and is ignored.
    pub(crate) fn send(self, signal: Signal) {
        // Signalling the run user takes a new thread. Among many running processes that is
        // slow, so it is done while they stand still: before SIGCONT, after anything else.
        if signal == Signal::CONT {
            self.send_to_run_user(signal);
        }
        let _ = rustix::process::kill_process_group(self.group, signal);
        if signal != Signal::CONT {
            self.send_to_run_user(signal);
        }
    }

    #[cfg(target_os = "linux")]
    fn send_to_run_user(self, signal: Signal) {
        if let Some(uid) = self.run_user {
            uid.signal_all(signal);
        }
    }

    #[cfg(not(target_os = "linux"))]
    fn send_to_run_user(self, _: Signal) {}
}
