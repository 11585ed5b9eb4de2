//! Requests to shut down: Ctrl-C, or a signal of another program.

use anyhow::{Context, Result};
#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

/// Listens from the moment it is created, so that no request is missed.
#[cfg(unix)]
pub(super) struct ShutdownSignal {
    interrupt: Signal,
    terminate: Signal,
    hang_up: Signal,
}

#[cfg(unix)]
impl ShutdownSignal {
    /// # Errors
    ///
    /// When the signal handlers cannot be installed.
    pub(super) fn listen() -> Result<ShutdownSignal> {
        let listen = |kind| signal(kind).context("failed to listen for signals");
        Ok(ShutdownSignal {
            interrupt: listen(SignalKind::interrupt())?,
            terminate: listen(SignalKind::terminate())?,
            hang_up: listen(SignalKind::hangup())?,
        })
    }

    /// Waits for SIGINT (Ctrl-C), SIGTERM or SIGHUP.
    pub(super) async fn recv(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
            _ = self.hang_up.recv() => {}
        }
    }
}

/// Listens from the moment it is created, so that no request is missed.
#[cfg(windows)]
pub struct ShutdownSignal(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl ShutdownSignal {
    /// # Errors
    ///
    /// When the handler cannot be installed.
    pub fn listen() -> Result<ShutdownSignal> {
        let interrupt = tokio::signal::windows::ctrl_c();
        Ok(ShutdownSignal(
            interrupt.context("failed to listen for Ctrl-C")?,
        ))
    }

    /// Waits for Ctrl-C.
    pub async fn recv(&mut self) {
        self.0.recv().await;
    }
}
