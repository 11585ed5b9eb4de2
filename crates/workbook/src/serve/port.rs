//! Chooses a port on this machine.

use crate::error::Diagnostic;
use anyhow::Result;
use std::io::ErrorKind;
use std::net::Ipv4Addr;
use tokio::net::TcpListener;

pub(super) const DEFAULT: u16 = 3000;

/// How many ports after the preferred one are tried.
const TRIES: u16 = 100;

/// Which port to listen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Port {
    /// This one, or the next that is free.
    Preferred(u16),
    /// This one or none; 0 is any that is free.
    Exactly(u16),
}

/// Listens on the loopback address, which no other machine can reach.
///
/// # Errors
///
/// When the port asked for is taken, or none of those tried is free.
pub(super) async fn bind(port: Port) -> Result<TcpListener> {
    match port {
        Port::Exactly(port) => listen(port).await.map_err(|error| {
            Diagnostic::new(format!("failed to listen on port {port}"))
                .why(reason(&error))
                .help(
                    "choose another with `--port`, or leave `--port` out to take the next free one",
                )
                .into()
        }),
        Port::Preferred(first) => {
            for port in first..=first.saturating_add(TRIES) {
                match listen(port).await {
                    Ok(listener) if port == first => return Ok(listener),
                    Ok(listener) => {
                        eprintln!(
                            "port {first} is in use, took {port}; programs that you have edited in the pages at port {first} are kept there"
                        );
                        return Ok(listener);
                    }
                    Err(error) if error.kind() == ErrorKind::AddrInUse => {}
                    Err(error) => {
                        return Err(Diagnostic::new(format!("failed to listen on port {port}"))
                            .caused_by(error)
                            .help("choose another with `--port`")
                            .into());
                    }
                }
            }
            Err(Diagnostic::new(format!(
                "failed to find a free port from {first} to {}",
                first.saturating_add(TRIES)
            ))
            .help("choose one with `--port`")
            .into())
        }
    }
}

async fn listen(port: u16) -> std::io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await
}

fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::AddrInUse => "another program uses it".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_taken_port_is_an_error_when_asked_for() {
        let taken = bind(Port::Exactly(0)).await.unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = bind(Port::Exactly(port)).await.unwrap_err();
        let message = crate::error::render(&error);
        assert!(message.contains("another program uses it"), "{message}");
        assert!(message.contains("--port"), "{message}");
    }

    #[tokio::test]
    async fn a_taken_port_is_passed_over_when_only_preferred() {
        let taken = bind(Port::Exactly(0)).await.unwrap();
        let port = taken.local_addr().unwrap().port();
        let next = bind(Port::Preferred(port)).await.unwrap();
        assert_ne!(next.local_addr().unwrap().port(), port);
        assert!(next.local_addr().unwrap().ip().is_loopback());
    }
}
