//! What every stage and every source of a pipeline must keep, written once.
//!
//! A section describes its stage with a [`Stage`] or a [`Source`] and lists the
//! guarantees that it is held to with [`contract!`](macro@crate::contract). A guarantee is a
//! function of [`stage`] or [`source`]: its doc comment is shown when the case fails.

pub mod source;
pub mod stage;

use crossbeam_channel::{Receiver, Sender, bounded};
use std::convert::Infallible;

/// What the subject calls `Done`: it fires when its other end is dropped.
pub type Done = Receiver<Infallible>;

/// Something that produces a stream until done fires.
pub type Source<T> = fn(Done) -> Receiver<T>;

/// Something that reads one stream and produces another, until its input ends or done
/// fires.
#[derive(Debug)]
pub struct Stage<I, O> {
    /// Starts it.
    pub start: fn(Done, Receiver<I>) -> Receiver<O>,
    /// The values that it is fed, counted from 1.
    pub value: fn(u32) -> I,
}

// Two function pointers can be copied, whatever the values are.
impl<I, O> Copy for Stage<I, O> {}

impl<I, O> Clone for Stage<I, O> {
    fn clone(&self) -> Self {
        *self
    }
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
