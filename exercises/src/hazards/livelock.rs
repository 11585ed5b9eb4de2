//! Livelock: two walkers who get past each other, and a pause before the next try.
//!
//! **What must work when you are done.** Ada and Ben stand face to face in a corridor. In each
//! try both step to one side at the same moment. `pass` gets a walker through although the other
//! one follows the same rule, and goes back if that takes too many tries. `back_off` says how long
//! to pause before the next try, if many clients want the same thing. The corridor is given, and
//! so are the random numbers.
//!
//! **Start with** `pass` for a walker who always steps to the left. It works as soon as the other
//! walker is out of the corridor. Then let the random numbers choose the side.
//!
//! **Before you move on**, say how likely it is that two walkers with different random numbers
//! have not passed each other after ten tries. And why does `back_off` draw from 0 on, and not
//! from half of the limit?
//!
//! - Read: `book/src/hazards/livelock.md`
//! - Check: `cargo test -p exercises livelock`
//! - Stuck: `exercises/hints/livelock.md`

use rand::Rng;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Walks through the corridor: steps to one side after the other until the walker is alone
/// there. Returns the number of that try, counted from 1, or `None` if the walker gives up
/// after `tries` tries.
///
/// The side is drawn from `random` in each try, the first one included: both sides are equally
/// likely, whatever was drawn before. With the same random numbers Ada and Ben step to
/// the same sides: which of them walks decides nothing.
///
/// Blocks in each try until the other walker has taken its step, or is out of the corridor. It
/// does not pause between two tries.
///
/// Who gives up leaves the corridor, so that the other one does not wait for ever. With 0 tries
/// a walker leaves without a step.
pub fn pass(
    corridor: &impl Corridor,
    walker: Walker,
    random: &mut impl Rng,
    tries: usize,
) -> Option<usize> {
    let _ = (corridor, walker, random, tries);
    todo!("pass: draw a side in each try, and leave when you give up")
}

/// How long to pause before the next try: a time between 0 and a limit, both included, and
/// each equally likely. It is drawn from `random`, to the nanosecond.
///
/// The limit is `base` for attempt 0, twice as much for attempt 1, four times as much for
/// attempt 2, and so on, but never more than `cap`.
///
/// Does not block, and does not pause: it only says how long. Every `attempt` and every `base`
/// is allowed, and so is a limit of 0; then the pause is 0. `cap` is a year at most. However large
/// `attempt` is, the call takes no longer. The same random numbers give the same pauses.
pub fn back_off(attempt: u32, base: Duration, cap: Duration, random: &mut impl Rng) -> Duration {
    let _ = (attempt, base, cap, random);
    todo!("back_off: find the limit without an overflow, and draw a time up to it")
}

/// Who walks through the corridor. (Provided: nothing to write.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Walker {
    /// She comes from the copy desk.
    Ada,
    /// He comes from the press.
    Ben,
}

/// A side of the corridor. (Provided: nothing to write.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The wall with the clock.
    Left,
    /// The wall with the windows.
    Right,
}

/// A corridor in which Ada and Ben stand face to face. (Provided: nothing to write.)
pub trait Corridor: Sync {
    /// Steps to that side. Returns `true` if the walker is alone there: it has passed then, and is
    /// out of the corridor. Otherwise it steps back to the middle.
    ///
    /// Blocks until the other walker has taken its step, too, or is out of the corridor. Each
    /// walker walks on one thread, and takes no step when it is out of the corridor.
    fn step(&self, walker: Walker, side: Side) -> bool;

    /// Goes back, out of the corridor. The other walker does not wait for this one any more.
    ///
    /// Does not block.
    fn leave(&self, walker: Walker);
}

/// The corridor between the copy desk and the press. (Provided: nothing to write.)
#[derive(Debug, Default)]
pub struct Hall {
    both: Mutex<Both>,
    changed: Condvar,
}

/// What is known of both walkers.
#[derive(Debug, Default)]
struct Both {
    /// Who has taken a step that the other one has not answered yet, and to which side.
    first: Option<(Walker, Side)>,
    /// How many steps both have taken.
    steps: usize,
    /// Whether they stood on different sides in the last one.
    passed: bool,
    /// Who went back. (If both have passed, none takes a step.)
    gone: Option<Walker>,
}

impl Corridor for Hall {
    fn step(&self, walker: Walker, side: Side) -> bool {
        let mut both = self.both.lock().unwrap_or_else(PoisonError::into_inner);
        if both.gone.is_some() {
            return true;
        }
        if let Some((_, other_side)) = both.first.take() {
            both.passed = side != other_side;
            both.steps += 1;
            self.changed.notify_all();
            return both.passed;
        }
        both.first = Some((walker, side));
        let steps = both.steps;
        let both = self
            .changed
            .wait_while(both, |both| both.steps == steps && both.gone.is_none());
        let both = both.unwrap_or_else(PoisonError::into_inner);
        // The other one may have taken this step, and gone back only then.
        both.steps == steps || both.passed
    }

    fn leave(&self, walker: Walker) {
        let mut both = self.both.lock().unwrap_or_else(PoisonError::into_inner);
        both.gone = Some(walker);
        self.changed.notify_all();
    }
}
