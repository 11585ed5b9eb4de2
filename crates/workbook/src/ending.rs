//! Being asked to end: by Ctrl-C, or by another program.

use anyhow::{Context, Result};
#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

/// Listens from the moment it is made, so that no request is missed.
#[cfg(unix)]
pub struct Ending {
    interrupt: Signal,
    terminate: Signal,
    hang_up: Signal,
}

#[cfg(unix)]
impl Ending {
    pub fn listen() -> Result<Ending> {
        let listen = |kind| signal(kind).context("failed to listen for signals");
        Ok(Ending {
            interrupt: listen(SignalKind::interrupt())?,
            terminate: listen(SignalKind::terminate())?,
            hang_up: listen(SignalKind::hangup())?,
        })
    }

    /// Waits until it is asked.
    pub async fn asked(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
            _ = self.hang_up.recv() => {}
        }
    }
}

#[cfg(windows)]
pub struct Ending(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl Ending {
    pub fn listen() -> Result<Ending> {
        let interrupt = tokio::signal::windows::ctrl_c();
        Ok(Ending(interrupt.context("failed to listen for Ctrl-C")?))
    }

    /// Waits until it is asked.
    pub async fn asked(&mut self) {
        self.0.recv().await;
    }
}
