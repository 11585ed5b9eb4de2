//! How many at once: as many threads as are of use, and one tray for all of them.
//!
//! **What must work when you are done.** `useful_threads` calculates how many threads to
//! begin with. `map_in_parallel` calls a function with each item, on so many threads, and
//! returns the results in the order of the items. (Some cases let `f` panic: that is
//! planned, and no fault of yours.)
//!
//! **Start with** `useful_threads`, which starts no thread. Then write `map_in_parallel` for
//! calls that return, and then think of calls that panic.
//!
//! **Before you move on**, say what your `map_in_parallel` does with the items that are left
//! when a call panics. How could the other threads learn that they should stop?
//!
//! - Read: `book/src/blocks/parallelism.md`
//! - Check: `cargo test -p exercises parallelism`
//! - Stuck: `exercises/hints/parallelism.md`

use std::io;
use std::num::NonZero;
use std::time::Duration;

/// How many threads are of use for `items` items, if each item computes for the time
/// `computing`, and waits for the time `waiting`.
///
/// It is the number with which all cores are busy, if all items take exactly these times and
/// the threads take turns: with fewer threads a core would be idle while items are left, and
/// more threads would wait for a core. The result is exact (count in whole nanoseconds), and
/// rounded up. What so many threads cost is not asked: above some hundreds, set a limit of
/// your own.
///
/// It is not more than there are items, and not less than 1, also without items. If the items
/// do not compute at all, a thread for each item is of use.
///
/// `cores` is what `thread::available_parallelism` has returned. An error counts as one core.
///
/// Does not block. No time is longer than a day, and there are at most a thousand cores.
pub fn useful_threads(
    cores: io::Result<NonZero<usize>>,
    items: usize,
    computing: Duration,
    waiting: Duration,
) -> usize {
    let _ = (cores, items, computing, waiting);
    todo!("useful_threads: how many such items keep all cores busy?")
}

/// Calls `f` once with each item, and returns what the calls return, in the order of the
/// items.
///
/// At most `threads` calls are made at the same time. As long as items are left, and no
/// call has panicked, it is exactly so many: whichever thread has finished a call takes the
/// next item, so a slow call holds up no other item while another thread is free. Starts at
/// most `threads` threads, and not more than there are items.
///
/// Blocks until the calls are over, and then no thread is left. Without items it makes no
/// call, and starts no thread.
///
/// # Panics
///
/// If `threads` is 0, also without items.
///
/// If a call panics: with the same payload (with one of them, if several calls panic), when
/// no call is going on any more and the threads have ended. Of the other items some may be
/// left without a call.
///
/// If the system refuses a thread; those that were started may make all the calls first.
pub fn map_in_parallel<T, U, F>(items: Vec<T>, threads: usize, f: F) -> Vec<U>
where
    T: Send,
    U: Send,
    F: Fn(T) -> U + Sync,
{
    let _ = (items, threads, f);
    todo!("map_in_parallel: threads that take item after item, results in the items' order")
}
