//! Channels: one thread sends values, another receives them, and learns when no more come.
//!
//! **What must work when you are done.** `pass_on` takes values from one channel and
//! puts them into another, until no more come or nobody wants them. `start_together`
//! starts threads that all wait, and wakes them with one drop. `predict` knows what each
//! of four operations does, whatever state the channel is in.
//!
//! **Start with** `pass_on`: it needs no thread, and is done in five minutes. `predict`
//! needs none either: a few rules are enough, if they are tried in the right order.
//!
//! **Before you move on**, say what can wake a thread that waits in `recv`, and what
//! can wake one that waits in `send`. For which channel is there nothing?
//!
//! **A panic is planned.** One case lets `work` panic, to see that `start_together` panics,
//! too, whatever its message. This panic does not make the case fail.
//!
//! (The page advises against a close that means "begin": if a thread cannot be started, the
//! others begin all the same. Here that is allowed.)
//!
//! - Read: `book/src/blocks/channels.md`
//! - Check: `cargo test -p exercises channels`
//! - Stuck: `exercises/hints/channels.md`

use crossbeam_channel::{Receiver, Sender};

/// Receives one value after another and sends each on, unchanged and in order. Returns
/// how many it has passed on.
///
/// Runs on the calling thread. Blocks until `input` is closed and empty, or until a send
/// fails because every receiver of `output` is gone. Waits as long as it takes, for the next
/// value and for room to put it. It takes a value only when the one before has been sent. The
/// value whose send fails is lost, and is not counted. When it returns it has dropped both
/// `input` and `output`.
pub fn pass_on<T>(input: Receiver<T>, output: Sender<T>) -> usize {
    let _ = (input, output);
    todo!("pass_on: receive until the input is closed, and send on what you have received")
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
    let _ = (n, work);
    todo!("start_together: start all threads, let them wait, drop the sender, join them")
}

/// What happens when somebody calls `operation` on a channel in this state, while nobody
/// else does anything with the channel.
///
/// Does not block, and works for any capacity and any number of items, senders and receivers.
/// At least one sender or receiver is there, and `items` is at most `capacity`.
pub fn predict(operation: Operation, state: State) -> Outcome {
    let _ = (operation, state);
    todo!("predict: what becomes of the operation, in this state")
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
