//! What every stage and every source of a pipeline must keep, written once.
//!
//! A section describes its stage with a [`Stage`] or a [`Source`] and lists the
//! guarantees that it is held to with [`contract!`](macro@crate::contract). A guarantee is a
//! function of [`stage`] or [`source`]: its doc comment is shown when the case fails.

mod output;
pub mod source;
pub mod stage;
mod story;

pub use output::Output;
pub use story::{Story, numbers};

use crate::words::open_or_closed;
use crate::{Transcript, assert_threads_end, next_after_done, spawn, wait_until_blocked};
use crossbeam_channel::{Receiver, Sender, bounded};
use std::convert::Infallible;
use std::fmt::Debug;
use std::iter;
use std::thread::JoinHandle;

/// What the subject calls `Done`: it fires when its other end is dropped.
pub type Done = Receiver<Infallible>;

/// Something that produces a stream until done fires.
pub type Source<T> = fn(Done) -> Receiver<T>;

/// Something that reads one stream and gives an [`Output`], until its input ends or done
/// fires.
///
/// A stage that reads several streams is described by what it does with several clones
/// of one.
#[derive(Debug)]
pub struct Stage<I, O> {
    start: fn(Done, Receiver<I>) -> O,
    value: fn(u32) -> I,
    values_per_result: usize,
    results_ahead: usize,
    results_stored: usize,
}

// Two function pointers and three numbers can be copied, whatever the values are.
impl<I, O> Copy for Stage<I, O> {}

impl<I, O> Clone for Stage<I, O> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<I, O> Stage<I, O> {
    /// A stage that `start` starts and that is fed `value(1)`, `value(2)` and so on. It
    /// makes one result of each value, offers one at a time, and stores none.
    pub const fn new(start: fn(Done, Receiver<I>) -> O, value: fn(u32) -> I) -> Self {
        Stage {
            start,
            value,
            values_per_result: 1,
            results_ahead: 0,
            results_stored: 0,
        }
    }

    /// The same for a stage that makes one result of so many values.
    #[must_use]
    pub const fn collecting(self, values_per_result: usize) -> Self {
        Stage {
            values_per_result,
            ..self
        }
    }

    /// The same for a stage that may hold so many results beside the one it offers. They
    /// are gone when it has ended.
    #[must_use]
    pub const fn holding(self, results_ahead: usize) -> Self {
        Stage {
            results_ahead,
            ..self
        }
    }

    /// The same for a stage that may store so many results beside the one it offers. They
    /// may still be read when it has ended.
    #[must_use]
    pub const fn storing(self, results_ahead: usize) -> Self {
        Stage {
            results_stored: results_ahead + 1,
            ..self.holding(results_ahead)
        }
    }

    /// How many values it takes at most for so many results.
    const fn values_for(&self, results: usize) -> usize {
        (results + self.results_ahead) * self.values_per_result
    }
}

/// Reads a value and drops the stream, of which a clone is still held somewhere, and then
/// fires done: only that ends the thread.
fn forget_a_clone<T: Debug>(log: &Transcript, cancel: Sender<Infallible>, stream: Receiver<T>) {
    let forgotten = stream.clone();
    let _ = stream.recv();
    drop(stream);
    wait_until_blocked();
    writeln!(
        log,
        "a clone is held: the stream is {}",
        open_or_closed(&forgotten)
    );
    drop(cancel);
    assert_threads_end("done has fired, while a clone of the stream is held");
    writeln!(
        log,
        "done has fired: the stream is {}",
        next_after_done(&forgotten)
    );
}

/// Readers by the hundred, each of whom waits for one value: so one always waits, also when
/// more values come than may pass after done.
fn readers_of_one<T: Send + 'static>(stream: Receiver<T>) -> Vec<JoinHandle<bool>> {
    let readers = iter::repeat_n(stream, 100);
    readers
        .map(|stream| spawn(move || stream.recv().is_ok()))
        .collect()
}

/// How many of the readers got their value. Blocks until the others find the stream closed.
fn count_read(readers: Vec<JoinHandle<bool>>) -> usize {
    readers
        .into_iter()
        .map(|reader| reader.join().expect("a reader does not panic"))
        .filter(|has_read| *has_read)
        .count()
}

/// A done, and what fires it when it is dropped.
fn done() -> (Sender<Infallible>, Done) {
    bounded(0)
}

/// Lists the guarantees that a stage or a source is held to. Each becomes a case, as if
/// it were written out with `#[judge::case]`:
///
/// ```ignore
/// judge::contract! {
///     stage MULTIPLY:
///     multiply_done_had_fired: done_had_fired,
///     /// Instead of what the contract says about it.
///     multiply_holds_one_value: holds_one_value,
/// }
/// ```
///
/// A case that has the name of its guarantee need not repeat it.
#[macro_export]
macro_rules! contract {
    ($kind:ident $subject:path: $(
        $(#[doc = $meaning:literal])* $case:ident $(: $guarantee:ident)?
    ),* $(,)?) => {
        $(
            $crate::contract! {
                @case $kind $subject; [$($meaning)*] $case $(: $guarantee)?
            }
        )*
    };
    (@case $kind:ident $subject:path; $meaning:tt $case:ident) => {
        $crate::contract! { @case $kind $subject; $meaning $case: $case }
    };
    (@case $kind:ident $subject:path; [] $case:ident: $guarantee:ident) => {
        #[$crate::case($crate::contract::$kind::$guarantee::MEANING)]
        fn $case(log: &$crate::Transcript) {
            $crate::contract::$kind::$guarantee(log, $subject);
        }
    };
    (@case $kind:ident $subject:path; [$($meaning:literal)+] $case:ident: $guarantee:ident) => {
        $(#[doc = $meaning])+
        #[$crate::case]
        fn $case(log: &$crate::Transcript) {
            $crate::contract::$kind::$guarantee(log, $subject);
        }
    };
}
