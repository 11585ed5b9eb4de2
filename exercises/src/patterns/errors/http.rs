//! Given: asks a server for its status, over HTTP/1.1.

use super::{Address, Cause, CheckError, Status};
use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

/// A first line longer than this, in bytes, is no status line.
const LONGEST: usize = 1024;

/// Asks the server at `address` for a page, and returns the status of its answer.
///
/// Blocks until the first line of the answer has arrived or something has gone
/// wrong, at the latest until `limit` is over; the limit is for all of it together.
/// It gives its caller no way to interrupt it before that: it does not know of done.
///
/// An address is `http://`, an IP address, `:` and a port, and perhaps a path:
/// `http://127.0.0.1:8080/front`. Names are not looked up, because the standard
/// library cannot set a limit to that. What follows the first line is not read.
///
/// # Errors
///
/// A [`CheckError`] that names the address, and the [`Cause`].
pub fn http_status(address: &Address, limit: Duration) -> Result<Status, CheckError> {
    ask(address, Deadline(Instant::now() + limit)).map_err(|cause| {
        let address = address.clone();
        CheckError { address, cause }
    })
}

fn ask(address: &Address, deadline: Deadline) -> Result<Status, Cause> {
    let rest = address.0.strip_prefix("http://");
    let rest = rest.ok_or(Cause::NotAnAddress)?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host: SocketAddr = host.parse().map_err(|_| Cause::NotAnAddress)?;
    // A blank or a line break would end the request's first line too early.
    if path.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(Cause::NotAnAddress);
    }
    let answer = beginning(host, path, deadline).map_err(|error| match error.kind() {
        // Which of the two a time limit gives depends on the system.
        ErrorKind::TimedOut | ErrorKind::WouldBlock => Cause::TooSlow,
        kind => Cause::NotReached(kind),
    })?;
    let answer = String::from_utf8_lossy(&answer);
    // A line without its end is longer than a status line.
    let status = answer.split_once('\n').and_then(|(line, _)| status(line));
    let line = answer.lines().next().unwrap_or_default();
    status.ok_or_else(|| Cause::Malformed(line.to_owned()))
}

/// Sends the request and returns how the answer begins: at least its first line, or
/// `LONGEST` bytes without the end of a line.
fn beginning(host: SocketAddr, path: &str, deadline: Deadline) -> io::Result<Vec<u8>> {
    let mut server = TcpStream::connect_timeout(&host, deadline.left()?)?;
    server.set_write_timeout(Some(deadline.left()?))?;
    let request = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    server.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    let mut piece = [0; 256];
    while !answer.contains(&b'\n') && answer.len() < LONGEST {
        // Set again for each piece: a server that sends a byte now and then would
        // otherwise start the limit anew with each.
        server.set_read_timeout(Some(deadline.left()?))?;
        match server.read(&mut piece) {
            // The connection broke off: what came is no line, and must not pass for one.
            Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
            Ok(length) => answer.extend_from_slice(&piece[..length]),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(answer)
}

/// Reads `HTTP/1.1 200 OK`.
fn status(line: &str) -> Option<Status> {
    let (version, rest) = line.trim_end().split_once(' ')?;
    if !matches!(version, "HTTP/1.0" | "HTTP/1.1") {
        return None;
    }
    let (code, reason) = rest.split_once(' ').unwrap_or((rest, ""));
    if code.len() != 3 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let code = code.parse().ok()?;
    let reason = reason.to_owned();
    Some(Status { code, reason })
}

/// When to give up.
#[derive(Clone, Copy)]
struct Deadline(Instant);

impl Deadline {
    /// How long is left: never nothing, which would mean "no limit" to a socket.
    fn left(self) -> io::Result<Duration> {
        let left = self.0.saturating_duration_since(Instant::now());
        if left.is_zero() {
            Err(ErrorKind::TimedOut.into())
        } else {
            Ok(left)
        }
    }
}
