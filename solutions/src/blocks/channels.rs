//! Channels: one thread sends values, another receives them, and learns when no more come.
//!
//! **What must work when you are done.** `pass_on` takes values from one channel and
//! puts them into another, until no more come or nobody wants them. `start_together`
//! starts threads that all wait, and wakes them with one drop. `predict` knows what each
//! of four operations does, whatever state the channel is in.
//!
//! **Why it works.** `pass_on` owns both of its ends, so it need not close anything:
//! each way out of the function drops them. `start_together` sends nothing. Its channel
//! carries no value, and every `recv` waits until the last sender is dropped; that is
//! one line, for any number of threads. `predict` first asks whether the call can be
//! written at all. A sender then looks whether anybody could still receive, and only
//! after that whether there is room. A receiver looks whether there is a value, and only
//! after that whether anybody could still send: what is in the buffer outlives its sender.
//!
//! **Before you move on.** A thread that waits in `recv` is woken by a value, or by the
//! drop of the last sender. One that waits in `send` is woken when somebody receives, or
//! by the drop of the last receiver. `never()` has no sender: nobody can send, and nobody
//! can drop the last one.
//!
//! - Read: `book/src/blocks/channels.md`

use crossbeam_channel::{Receiver, Sender, bounded};
use std::convert::Infallible;
use std::panic;
use std::thread;

/// Receives one value after another and sends each on, unchanged and in order. Returns
/// how many it has passed on.
///
/// Runs on the calling thread. Blocks until `input` is closed and empty, or until a send
/// fails because every receiver of `output` is gone. Waits as long as it takes, for the next
/// value and for room to put it. It takes a value only when the one before has been sent. The
/// value whose send fails is lost, and is not counted. When it returns it has dropped both
/// `input` and `output`.
pub fn pass_on<T>(input: Receiver<T>, output: Sender<T>) -> usize {
    let mut passed_on = 0;
    // The loop ends when `recv` would fail: the input is closed and empty.
    for value in input {
        // A failed send tells that nobody can receive any more. It stays so: there is
        // nothing left to try.
        if output.send(value).is_err() {
            break;
        }
        passed_on += 1;
    }
    passed_on
}

/// Starts `n` threads. Each calls `work`, and all begin together. Returns the results in
/// the order of the threads' numbers.
///
/// Blocks until all of them have ended. The threads are numbered from 0, and each calls
/// `work` once, with its number. No thread calls it before all `n` have been started:
/// until then they wait, and sleep. For `n` = 0 the list is empty.
///
/// # Panics
///
/// When `work` panics. The other threads finish their work first. Also when a thread cannot
/// be started: then those already started may have called `work`.
pub fn start_together<U: Send>(n: usize, work: impl Fn(usize) -> U + Sync) -> Vec<U> {
    // `Infallible` has no values, so nobody can send one by mistake.
    let (hold, start) = bounded::<Infallible>(0);
    thread::scope(|scope| {
        let (start, work) = (&start, &work);
        let threads: Vec<_> = (0..n)
            .map(|number| {
                scope.spawn(move || {
                    // Waits until `hold` is dropped, and fails then.
                    let _ = start.recv();
                    work(number)
                })
            })
            .collect();
        // All of them have been started. `collect` above sees to that: without it the
        // iterator would start a thread only when the loop below asks for it.
        drop(hold);
        threads
            .into_iter()
            // `join` gives the panic of its thread, and `resume_unwind` goes on with it here.
            // The scope waits for the other threads even so.
            .map(|thread| {
                thread
                    .join()
                    .unwrap_or_else(|cause| panic::resume_unwind(cause))
            })
            .collect()
    })
}

/// What happens when somebody calls `operation` on a channel in this state, while nobody
/// else does anything with the channel.
///
/// Does not block, and works for any capacity and any number of items, senders and receivers.
/// At least one sender or receiver is there, and `items` is at most `capacity`.
pub fn predict(operation: Operation, state: State) -> Outcome {
    match state {
        // It is open, and stays empty. There is no sender to call anything on.
        State::Never => match operation {
            Operation::Send | Operation::TrySend => Outcome::Impossible,
            Operation::Recv => Outcome::Blocks,
            Operation::TryRecv => Outcome::NotNow,
        },
        State::Bounded {
            capacity,
            items,
            senders,
            receivers,
        } => match operation {
            Operation::Send | Operation::TrySend if senders == 0 => Outcome::Impossible,
            Operation::Recv | Operation::TryRecv if receivers == 0 => Outcome::Impossible,
            // Room is of no use when nobody can receive.
            Operation::Send | Operation::TrySend if receivers == 0 => Outcome::Fails,
            // A rendezvous has no room at all: 0 items of 0.
            Operation::Send | Operation::TrySend if items < capacity => Outcome::Succeeds,
            // What is in the buffer can be received, whether a sender is left or not.
            Operation::Recv | Operation::TryRecv if items > 0 => Outcome::Succeeds,
            Operation::Recv | Operation::TryRecv if senders == 0 => Outcome::Fails,
            Operation::Send | Operation::Recv => Outcome::Blocks,
            Operation::TrySend | Operation::TryRecv => Outcome::NotNow,
        },
    }
}

/// What is called, on a sender or on a receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `sender.send(value)`
    Send,
    /// `sender.try_send(value)`
    TrySend,
    /// `receiver.recv()`
    Recv,
    /// `receiver.try_recv()`
    TryRecv,
}

/// The state of a channel before the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The receiver comes from `never()`.
    Never,
    /// The channel was made by `bounded(capacity)`.
    Bounded {
        /// How many values have room in the buffer.
        capacity: usize,
        /// How many values are in the buffer.
        items: usize,
        /// How many senders there are: the first and its clones, without those dropped.
        senders: usize,
        /// How many receivers there are, in the same way.
        receivers: usize,
    },
}

/// What becomes of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It returns `Ok`: a value was put into the channel, or taken out of it.
    Succeeds,
    /// It waits, and nothing but another thread's use of the channel can end that.
    Blocks,
    /// It returns `Err(TrySendError::Full(_))` or `Err(TryRecvError::Empty)`: not now.
    NotNow,
    /// It returns another `Err`: nobody is left on the other side.
    Fails,
    /// There is no sender, or no receiver, on which to call it.
    Impossible,
}
