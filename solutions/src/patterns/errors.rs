//! Error handling: the error goes to whoever knows what to do about it.
//!
//! **What must work when you are done.** `check_status` asks one server after
//! another and hands on what came of it, good or bad: an error is a value in the
//! stream, not the end of it. `until_failures` is the consumer, and it alone
//! decides when there are too many. When it leaves, the checking thread ends.
//!
//! **Why it works.** The checking thread knows that something failed and the
//! consumer knows what that means, so the thread takes no decision: whatever
//! `fetch` returns is sent. The consumer's decision reaches the thread without a
//! message, because the consumer owns the stream: when it stops reading it drops
//! it, and the next send fails.
//!
//! **Before you move on.** `until_failures` knows how many errors there were, and nobody
//! else does. For a limit of twenty its caller writes 20; `check_status` stays as it is,
//! because it knows of no limit.
//!
//! - Read: `book/src/patterns/errors.md`

// Given to the reader, not to be solved: one file serves both crates.
#[path = "../../../exercises/src/patterns/errors/http.rs"]
mod http;

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::fmt;
use std::io::ErrorKind;
use std::thread;

pub use http::http_status;

/// Calls `fetch` for each address in order, once, on a thread of its own, and hands
/// on each result as it is.
///
/// Does not block. The stream is a rendezvous: the next address is fetched only
/// when the result before it has been read, so at most one result waits. An error
/// does not end the stream, and neither does a bad status; after the last address
/// it closes.
///
/// The thread ends when all results are read, when done fires, or when it offers a
/// result and every receiver of the stream is gone. It looks at done before each
/// fetch. So a fetch that has begun is finished; the one that runs when done fires is
/// the last. When done fires just after a look, one more begins: at most one, and none
/// at all if it had fired before the call. While a fetch runs, a reader can give up
/// waiting. `fetch` does not panic.
pub fn check_status(
    done: Done,
    addresses: Vec<Address>,
    mut fetch: impl FnMut(&Address) -> Result<Status, CheckError> + Send + 'static,
) -> Receiver<Result<Status, CheckError>> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for address in &addresses {
            // `fetch` cannot be interrupted from here, and it may take long. So the last
            // moment to look is before it begins.
            select_biased! {
                recv(done) -> _ => return,
                default => {}
            }
            // Good or bad, it is a result. It is made here and not inside the
            // `send` case, where it would be made after a reader had been chosen,
            // who could not leave meanwhile.
            let result = fetch(address);
            select_biased! {
                recv(done) -> _ => return,
                send(out, result) -> sent => if sent.is_err() { return },
            }
        }
    });
    stream
}

/// The same by ownership alone: there is no done, and the thread ends when the
/// consumer drops the stream, because the send fails.
///
/// That is enough as long as only the consumer may want to stop it, and `fetch` has a
/// time limit: the thread waits for nothing but these two.
pub fn check_status_while_read(
    addresses: Vec<Address>,
    mut fetch: impl FnMut(&Address) -> Result<Status, CheckError> + Send + 'static,
) -> Receiver<Result<Status, CheckError>> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for address in &addresses {
            if out.send(fetch(address)).is_err() {
                return;
            }
        }
    });
    stream
}

/// Reads the stream until it ends, or until so many errors were in it: then there
/// are too many, and it reads no further.
///
/// Runs on the calling thread. Blocks until the stream is closed and empty, or the
/// limit is reached. It is reached by that many errors in all, with good results in
/// between or not, and also by the last result of the stream. A limit of 0 is
/// reached before anything is read. Drops the stream.
pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    let (mut seen, mut errors) = (Vec::new(), 0);
    // The limit is looked at before each read: a limit of 0 needs no read at all, and the
    // limit may also be reached by what turns out to be the last result.
    while errors < limit
        && let Ok(result) = stream.recv()
    {
        errors += usize::from(result.is_err());
        seen.push(result);
    }
    let too_many_errors = errors == limit;
    // `stream` is dropped here. That is all the checking thread has to be told.
    Report {
        seen,
        too_many_errors,
    }
}

/// What the consumer has seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Everything that was read, in order.
    pub seen: Vec<Result<Status, CheckError>>,
    /// Whether it stopped because of the errors.
    pub too_many_errors: bool,
}

/// Where to ask, as somebody typed it in: nothing has checked it yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(pub String);

/// What a server answered, for example `200 OK`. Also `404 Not Found` is an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The number: 200.
    pub code: u16,
    /// What stands behind the number: `OK`.
    pub reason: String,
}

/// Why there is no answer, and from where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckError {
    /// Where somebody asked.
    pub address: Address,
    /// What went wrong there.
    pub cause: Cause,
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It was not written the way an address is.
    NotAnAddress,
    /// The connection was not made, or broke.
    NotReached(ErrorKind),
    /// The answer took too long.
    TooSlow,
    /// The answer was not HTTP. This is how it began.
    Malformed(String),
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.reason)
    }
}

impl fmt::Display for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "failed to check `{}`: {}", self.address.0, self.cause)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cause::NotAnAddress => write!(f, "not an address"),
            Cause::NotReached(kind) => write!(f, "{kind}"),
            Cause::TooSlow => write!(f, "too slow"),
            Cause::Malformed(start) => write!(f, "not HTTP: {start:?}"),
        }
    }
}

impl std::error::Error for CheckError {}
