//! What a case saw at one end of a channel, in words: a transcript says `closed`, and
//! not whether it was right that it is.

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::convert::Infallible;
use std::fmt::Debug;

/// What the next `recv` gives: `closed`, or `open: got 3`.
///
/// Blocks until there is a value or the stream is closed.
pub fn next<T: Debug>(stream: &Receiver<T>) -> String {
    match stream.recv() {
        Ok(value) => format!("open: got {value:?}"),
        Err(_) => "closed".to_owned(),
    }
}

/// What can be had from the stream just now: `closed`, `open, nothing yet`, or
/// `open: got 3`. Does not block.
pub fn state<T: Debug>(stream: &Receiver<T>) -> String {
    match stream.try_recv() {
        Ok(value) => format!("open: got {value:?}"),
        Err(TryRecvError::Empty) => "open, nothing yet".to_owned(),
        Err(TryRecvError::Disconnected) => "closed".to_owned(),
    }
}

/// Whether the stream is `open` or `closed`. Does not block, but takes the value that
/// is offered just now, if there is one.
pub fn open_or_closed<T>(stream: &Receiver<T>) -> &'static str {
    match stream.try_recv() {
        Ok(_) | Err(TryRecvError::Empty) => "open",
        Err(TryRecvError::Disconnected) => "closed",
    }
}

/// What a reader did who waited with a time limit: `gives up`, `gets something`, or
/// `finds the stream closed`.
pub fn patience<T>(received: &Result<T, RecvTimeoutError>) -> &'static str {
    match received {
        Ok(_) => "gets something",
        Err(RecvTimeoutError::Timeout) => "gives up",
        Err(RecvTimeoutError::Disconnected) => "finds the stream closed",
    }
}

/// What becomes of a value that is sent: `let go` when every receiver is dropped, or
/// `still read`.
///
/// Blocks while a receiver is held and has no room for the value.
pub fn offer<T>(input: &Sender<T>, value: T) -> &'static str {
    match input.send(value) {
        Ok(()) => "still read",
        Err(_) => "let go",
    }
}

/// `has fired`, when the done has. Blocks until then.
pub fn fired(done: &Receiver<Infallible>) -> &'static str {
    match done.recv() {
        Err(_) => "has fired",
        Ok(never) => match never {},
    }
}

/// `has fired`, or `has not fired`. Does not block.
pub fn fired_yet(done: &Receiver<Infallible>) -> &'static str {
    match done.try_recv() {
        Err(TryRecvError::Disconnected) => "has fired",
        Err(TryRecvError::Empty) => "has not fired",
        Ok(never) => match never {},
    }
}
