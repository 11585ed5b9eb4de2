//! CSP, and choosing: the same counter behind a lock, and behind a channel.
//!
//! **What must work when you are done.** Any number of threads can add to a `Counter` and
//! read it, and no other crate can take its lock. As it stands, everybody can call
//! `lock`: when you are done, the compiler has to refuse the programs
//! `tests/compile_fail/csp/counter_*.rs`. (In these, `subject` is the crate that holds
//! this file.) So make `lock` private, or take it away.
//!
//! A `Desk` does the same with a thread that owns the number: the others send it messages.
//! When a `Desk` is dropped, its thread ends and is joined.
//!
//! **Start with** `Counter`: each of its functions is a line or two.
//!
//! **Before you move on**, say which of the two you would choose for a counter, and what
//! would have to be added to its task before you choose the other.
//!
//! - Read: `book/src/blocks/csp.md`
//! - Check: `cargo test -p exercises csp`
//! - Stuck: `exercises/hints/csp.md`

use crossbeam_channel::Sender;
use std::sync::{Mutex, MutexGuard};
use std::thread::JoinHandle;

/// A number to which any number of threads can add.
///
/// It starts no thread, and it keeps its lock to itself.
#[derive(Debug)]
pub struct Counter {
    number: Mutex<u64>,
}

impl Counter {
    /// A counter at 0. Does not block.
    pub fn new() -> Counter {
        todo!("Counter::new: a number behind a lock")
    }

    /// Adds to the number. No amount is lost, however many threads add at the same time.
    ///
    /// Blocks only while another thread is adding or reading. The sum fits into a `u64`.
    pub fn add(&self, amount: u64) {
        let _ = amount;
        todo!("Counter::add: take the lock, and add")
    }

    /// The sum of what has been added so far.
    ///
    /// Blocks only while another thread is adding or reading.
    pub fn get(&self) -> u64 {
        todo!("Counter::get: take the lock, and copy the number")
    }

    /// The number, which no other thread can reach until the guard is dropped.
    ///
    /// Blocks while another thread holds the lock.
    pub fn lock(&self) -> MutexGuard<'_, u64> {
        let _ = &self.number;
        todo!("Counter::lock: take the lock; and see to it that nobody else can")
    }
}

/// A desk: a thread that owns the number, and gets messages. It has no lock of yours.
///
/// Several threads use it at the same time, each through a reference.
#[derive(Debug)]
pub struct Desk {
    /// The desk's channel. `Some` until `drop` takes it.
    messages: Option<Sender<Message>>,
    /// The desk's thread. `Some` until `drop` takes it.
    thread: Option<JoinHandle<()>>,
}

/// What a desk is asked to do. (Provided: nothing to write.)
#[derive(Debug)]
pub enum Message {
    /// Adds the amount to the number.
    Add(u64),
    /// Sends the number on this channel, which has room for it.
    Get(Sender<u64>),
}

impl Desk {
    /// Starts the thread, with the number at 0. Does not block.
    ///
    /// The channel has room for as many messages as you choose.
    pub fn new() -> Desk {
        todo!("Desk::new: start a thread that owns the number and receives messages")
    }

    /// Adds to the number. No amount is lost, however many threads add at the same time.
    ///
    /// Blocks while the desk has no room for the message. The sum fits into a `u64`.
    pub fn add(&self, amount: u64) {
        let _ = (amount, &self.messages);
        todo!("Desk::add: send the amount")
    }

    /// The sum of what has been added so far; what the calling thread has added is in it.
    ///
    /// Blocks until the desk has answered.
    pub fn get(&self) -> u64 {
        todo!("Desk::get: send a question, and wait for the answer")
    }
}

impl Drop for Desk {
    /// Lets the thread end, and blocks until it has ended.
    fn drop(&mut self) {
        let _ = &self.thread;
        todo!("Desk::drop: close the channel, and join the thread")
    }
}

impl Default for Counter {
    fn default() -> Counter {
        Counter::new()
    }
}

impl Default for Desk {
    fn default() -> Desk {
        Desk::new()
    }
}
