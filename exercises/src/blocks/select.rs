//! Select: wait for several channels at once.
//!
//! **What must work when you are done.** `send_or_skip` hands a value over if that can be
//! done now, and gives it back if not. `first_of` waits for two inputs and for a time limit;
//! if one input is closed, it goes on waiting for the other and for the time. `prefer` makes
//! one stream out of two, in which urgent values come first and normal ones come too.
//!
//! **Start with** `send_or_skip`: one `select!` of two cases, or `try_send`.
//! Then `first_of`, first as if nobody ever closed an input.
//!
//! **Given.** `Done` is the type `Receiver<Infallible>`; it is declared in
//! `exercises/src/done.rs`. It fires by being closed.
//!
//! **Before you move on**, take each `select!` of yours and say for each of its cases: when
//! is it ready, and what would happen if it were ready in every round from now on?
//!
//! - Read: `book/src/blocks/select.md`
//! - Check: `cargo test -p exercises select`
//! - Stuck: `exercises/hints/select.md`

use crate::Done;
use crossbeam_channel::{Receiver, Sender};
use std::time::Instant;

/// Sends the value if that can be done now, and gives it back otherwise.
///
/// Does not block: it does not wait for room or for a receiver, not even a moment. The value
/// is sent if the buffer has room or, in a rendezvous, if a receiver waits already.
///
/// # Errors
///
/// [`NotSent::Skipped`] if it would have to wait, and [`NotSent::NobodyLeft`] if every
/// receiver is gone. The value is inside.
pub fn send_or_skip<T>(out: &Sender<T>, value: T) -> Result<(), NotSent<T>> {
    let _ = (out, value);
    todo!("send_or_skip: send the value, or give it back")
}

/// Takes the first value of two inputs, if one comes in time.
///
/// Blocks until an input has a value, the time is up, or both inputs are closed and empty.
/// The time is up when `time_is_up` has a value: pass what
/// [`crossbeam_channel::after`] returns, or [`crossbeam_channel::never`] for no
/// limit. When the result is `TimedOut`, that value has been received: pass a new `after` to
/// the next call.
/// If both inputs have a value, it takes either of them. It takes one value: whatever
/// else is in the inputs stays there. `time_is_up` is not closed: what `after` and `never`
/// return cannot be.
///
/// A value that is there when it is called counts, even if the time is up already.
///
/// An input that is closed and empty is put aside: it goes on waiting for the other, and for
/// the time.
///
/// # Errors
///
/// [`NoValue::TimedOut`] if the time is up first, and [`NoValue::BothClosed`] if both inputs
/// are closed and empty first: then it does not wait for the time. If both are closed and the
/// time is up when it is called, it may return either.
pub fn first_of<T>(
    one: &Receiver<T>,
    other: &Receiver<T>,
    time_is_up: &Receiver<Instant>,
) -> Result<T, NoValue> {
    let _ = (one, other, time_is_up);
    todo!("first_of: wait for two inputs and for the time, and put aside what is closed")
}

/// One stream out of two: urgent values go before normal ones, and do not starve them.
///
/// Does not block. The stream is a rendezvous. Its thread takes the next value only when the
/// one before has been received. It chooses when it looks at its inputs; if it has to wait
/// for them, it takes the first value that comes:
///
/// - if both inputs have a value, it takes the urgent one, but the normal one if the last
///   [`URGENT_IN_A_ROW`] values were urgent;
/// - if one of them has a value, it takes that one, however many came from there before.
///
/// The values of one input keep their order. An input that is closed and empty is put aside.
///
/// The thread ends, and the stream closes, when both inputs are closed and empty, when done
/// fires, or when it offers a value and every receiver of the stream is gone. The value
/// that waits for a receiver when done fires is lost.
pub fn prefer<T: Send + 'static>(
    done: Done,
    urgent: Receiver<T>,
    normal: Receiver<T>,
) -> Receiver<T> {
    let _ = (done, urgent, normal);
    todo!("prefer: take urgent values first, a normal one in between, and pass them on")
}

/// After so many urgent values in a row comes a normal one, if there is one.
pub const URGENT_IN_A_ROW: usize = 3;

/// Why a value was not sent, and the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSent<T> {
    /// There was no room, and no receiver waited. Another time there may be.
    Skipped(T),
    /// Every receiver is gone, and none will come.
    NobodyLeft(T),
}

/// Why there is no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoValue {
    /// The time was up before a value came.
    TimedOut,
    /// Both inputs are closed and empty: no value will come.
    BothClosed,
}
