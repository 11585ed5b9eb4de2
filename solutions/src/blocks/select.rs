//! Select: wait for several channels at once.
//!
//! **What must work when you are done.** `send_or_skip` hands a value over if that can be
//! done now, and gives it back if not. `first_of` waits for two inputs and for a time limit;
//! if one input is closed, it goes on waiting for the other and for the time. `prefer` makes
//! one stream out of two, in which urgent values come first and normal ones come too.
//!
//! **Why it works.** A `select!` carries out one of its cases, and the others do not happen:
//! so `send_or_skip` still has the value in its `default`, and `first_of` takes from one input
//! only. A closed channel is ready for ever. Both loops put `never()` in its place, which is
//! ready in no round, and end when nothing else is left. And each wait of `prefer` has a case
//! for done, because a thread can be woken only by what it waits for.
//!
//! **Before you move on.** The `recv` of an input is ready when there is a value and when the
//! input is closed and empty; the second stays so. A loop that kept such a case would go round
//! and round without waiting, and in a `select_biased!` the cases below would never be chosen.
//! A `send` is ready when there is room or a receiver waits, and for ever when no receiver is left:
//! both functions return then. Done is ready for ever once it has fired: `prefer` returns.
//! `time_is_up` has one value, and `first_of` returns with it. A `default` needs nothing to
//! be ready: in a loop it would keep the processor busy, but `send_or_skip` has no loop.
//!
//! - Read: `book/src/blocks/select.md`

use crate::Done;
use crossbeam_channel::{
    Receiver, SendError, Sender, TrySendError, bounded, never, select, select_biased,
};
use std::thread;
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
    select! {
        // Ready, if no receiver is left, too: then the result is an `Err`, with the value in it.
        send(out, value) -> result => result.map_err(|SendError(value)| NotSent::NobodyLeft(value)),
        // The `send` has not been chosen, so the value has not been moved.
        default => Err(NotSent::Skipped(value)),
    }
}

/// The same with `try_send`, which does for one channel what a `select!` with a `default`
/// does for several.
///
/// # Errors
///
/// As [`send_or_skip`].
pub fn send_or_skip_with_try_send<T>(out: &Sender<T>, value: T) -> Result<(), NotSent<T>> {
    out.try_send(value).map_err(|error| match error {
        TrySendError::Full(value) => NotSent::Skipped(value),
        TrySendError::Disconnected(value) => NotSent::NobodyLeft(value),
    })
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
    let nothing = never();
    let (mut one, mut other) = (one, other);
    // Twice at most: a round that does not return puts an input aside.
    for _ in 0..2 {
        // The time is looked at last, so that a value that is there wins.
        select_biased! {
            recv(one) -> message => match message {
                Ok(value) => return Ok(value),
                Err(_) => one = &nothing,
            },
            recv(other) -> message => match message {
                Ok(value) => return Ok(value),
                Err(_) => other = &nothing,
            },
            recv(time_is_up) -> _ => return Err(NoValue::TimedOut),
        }
    }
    Err(NoValue::BothClosed)
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
    mut urgent: Receiver<T>,
    mut normal: Receiver<T>,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let nothing = never();
        let mut in_a_row = 0;
        let mut open = 2;
        while open > 0 {
            // When its turn has come, the normal input stands above the urgent one.
            let turn = if in_a_row < URGENT_IN_A_ROW {
                &nothing
            } else {
                &normal
            };
            let (is_urgent, message) = select_biased! {
                recv(done) -> _ => return,
                recv(turn) -> message => (false, message),
                recv(urgent) -> message => (true, message),
                recv(normal) -> message => (false, message),
            };
            let Ok(value) = message else {
                // Closed, and so ready in every round: put aside.
                if is_urgent {
                    urgent = never();
                } else {
                    normal = never();
                }
                open -= 1;
                continue;
            };
            in_a_row = if is_urgent { in_a_row + 1 } else { 0 };
            select_biased! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
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
