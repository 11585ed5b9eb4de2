//! How many at once: as many threads as are of use, and one tray for all of them.
//!
//! **What must work when you are done.** `useful_threads` calculates how many threads to
//! begin with. `map_in_parallel` calls a function with each item, on so many threads, and
//! returns the results in the order of the items. (Some cases let `f` panic: that is
//! planned, and no fault of yours.)
//!
//! **Why it works.** `useful_threads` first multiplies and then divides, in whole
//! nanoseconds, so only the result is rounded. `map_in_parallel` puts all items into a channel that has
//! room for them, each with its place in the list, and closes the channel. Then every
//! thread takes items until the channel is empty: nobody has decided before who does what,
//! so no item waits for a certain thread. Each thread keeps its results, and at the end
//! the places say where they belong. All threads are joined in the scope, so the scope has
//! no panic to hand on. The first error is handed on only behind the scope, and there no
//! thread is left. `resume_unwind` goes on with the panic as it was: `unwrap` would start
//! another one, with a text of its own.
//!
//! A `Mutex` around `items.into_iter()` can stand in place of the channel. Take the item in a
//! `let` of its own: in `while let Some(item) = items.lock().unwrap().next() { ... }` the
//! guard lives until the end of the body, and so only one call is made at a time. The same
//! is true of `results.lock().unwrap().push(f(item))`, which locks before it calls `f`.
//!
//! **Before you move on.** Only the thread whose call has panicked ends, and the others make
//! the calls that are left; with one thread, the rest of the items is dropped. If the calls
//! are dear, let whoever panics empty the tray: a guard that each thread holds, whose
//! `drop` does that if `thread::panicking()`. Or share an `AtomicBool`, and look at it before
//! each call. Nothing stops a call that has begun.
//!
//! - Read: `book/src/blocks/parallelism.md`

use crossbeam_channel::bounded;
use std::io;
use std::num::NonZero;
use std::panic;
use std::thread::{self, ScopedJoinHandle};
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
    if computing.is_zero() {
        return items.max(1);
    }
    let cores = cores.map_or(1, NonZero::get);
    let nanoseconds = (computing + waiting).as_nanos() * cores as u128;
    // First the whole product, then one division: nothing is rounded on the way.
    let threads = nanoseconds.div_ceil(computing.as_nanos());
    // What is too large for a `usize` is more than there are items.
    usize::try_from(threads)
        .map_or(items, |threads| threads.min(items))
        .max(1)
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
    assert!(threads > 0, "no thread could make a call");
    let (count, threads) = (items.len(), threads.min(items.len()));
    // Everything lies in the tray before the first thread is there, and no more will come.
    let (give, tray) = bounded(count);
    for item in items.into_iter().enumerate() {
        give.send(item).expect("there is room, and a receiver");
    }
    drop(give);
    // Only references are captured, so each thread gets a copy of this closure.
    let take_all = || {
        let calls = tray.iter().map(|(place, item)| (place, f(item)));
        calls.collect::<Vec<_>>()
    };
    let ended: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(take_all)).collect();
        threads.into_iter().map(ScopedJoinHandle::join).collect()
    });
    let mut results = Vec::with_capacity(count);
    for of_one_thread in ended {
        match of_one_thread {
            Ok(pairs) => results.extend(pairs),
            Err(payload) => panic::resume_unwind(payload),
        }
    }
    results.sort_unstable_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, result)| result).collect()
}
