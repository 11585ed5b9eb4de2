//! Queuing: what a queue can do for you, how long it has to be, and what it costs.
//!
//! **What must work when you are done.** `buffer` is a stage with room for a few
//! values, so that the stage before it need not wait. `chunk` makes one thing of
//! many, because some work costs as much for a hundred values as for one.
//! `in_system` and `queue_needed` say how many items that makes, by Little's law.
//!
//! **Why it works.** The room of `buffer` is that of its channel, so it has a limit,
//! and what is in it outlives the thread that put it there. `chunk` offers before it
//! collects again, so that one chunk is all it holds. The calculations count in
//! nanoseconds and whole items, which are exact, and divide once, at the end.
//!
//! **Before you move on.** In `buffer`, a value that the thread has in its hand is
//! passed on when the input ends and dropped when done fires; what is in the channel can
//! still be read in both cases. In `chunk`, the values collected so far become a shorter
//! chunk when the input ends, and are dropped with the thread when done fires. When the
//! program is killed all of it is gone: both are memory.
//!
//! Of the caller's code only the `Drop` of values runs on these threads, of those that
//! cannot be passed on. As long as that does not panic, neither do the threads, and that
//! is why nobody has to wait for them.
//!
//! - Read: `book/src/patterns/queuing.md`

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::error::Error;
use std::fmt;
use std::io::{self, BufWriter, Write};
use std::thread;
use std::time::Duration;

/// Passes values on in order, with room for `capacity` of them in between.
///
/// Does not block. A value can be read as soon as it has been taken; the buffer
/// need not be full for that. While nobody reads it takes at least `capacity` values
/// and at most two more. With a capacity of 0 it is a plain stage.
///
/// When the input ends, what is in the buffer can still be read; then the stream
/// closes. The thread ends when the input does, when done fires, or when it offers a
/// value and every receiver of the stream is gone. After done has fired at most 64
/// more values are taken.
///
/// Here: while nobody reads it takes `capacity` values and one more. The channel
/// reserves its room when it is made, so that a buffer for a million values takes the
/// memory for a million, and a capacity that is far too large panics or aborts the process.
pub fn buffer<T: Send + 'static>(done: Done, input: Receiver<T>, capacity: usize) -> Receiver<T> {
    // The one number in which it differs from a plain stage.
    let (out, stream) = bounded(capacity);
    thread::spawn(move || {
        loop {
            // While values flow and there is room, neither `select!` ever waits. Both
            // look at done all the same, which a fast path by `try_recv` would not.
            let value = select_biased! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    // The sender goes, the values in the channel stay.
                    Err(_) => return,
                },
            };
            select_biased! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

/// Collects values into chunks of `size`, in order.
///
/// Does not block. A chunk is offered when it is full, however long that takes; the
/// last one may be shorter, and is offered when the input ends. There is no empty
/// chunk. The stream is a rendezvous, and no value of the next chunk is taken before
/// this one has been read. `size` is a limit and not a reservation: it may be larger
/// than any input, up to `usize::MAX`.
///
/// The thread ends when all chunks have been read, when done fires, or when it offers
/// a chunk and every receiver of the stream is gone. After done has fired at most 64
/// more values are taken. Done is no end of the input: because of done no chunk is
/// offered that is not full. It is lost, and a full one that waits for its reader may be.
///
/// # Panics
///
/// If `size` is 0, on the calling thread: such a chunk would never be full.
pub fn chunk<T: Send + 'static>(done: Done, input: Receiver<T>, size: usize) -> Receiver<Vec<T>> {
    assert!(
        size > 0,
        "chunk: `size` is 0, so no chunk would ever be full"
    );
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut open = true;
        while open {
            // Not `with_capacity(size)`: nobody has promised so many values.
            let mut chunk = Vec::new();
            while chunk.len() < size && open {
                select_biased! {
                    recv(done) -> _ => return,
                    recv(input) -> message => match message {
                        Ok(value) => chunk.push(value),
                        Err(_) => open = false,
                    },
                }
            }
            // The input may end just behind a full chunk, or without any value.
            if chunk.is_empty() {
                return;
            }
            select_biased! {
                recv(done) -> _ => return,
                send(out, chunk) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

/// The same on the consumer's own thread, by ownership alone: who reads the chunks
/// owns the stream, and stops by dropping it. No thread, no done, no hand-over.
///
/// # Panics
///
/// If `size` is 0.
pub fn chunks_of<T>(stream: Receiver<T>, size: usize) -> impl Iterator<Item = Vec<T>> {
    assert!(
        size > 0,
        "chunks_of: `size` is 0, so no chunk would ever be full"
    );
    std::iter::from_fn(move || {
        let chunk: Vec<T> = stream.iter().take(size).collect();
        (!chunk.is_empty()).then_some(chunk)
    })
}

/// How many items are in a system on average: Little's law, L = λW.
///
/// `rate` is how many come in, and go out, a second (λ); `time` is how long each is
/// inside on average, waiting and being worked on (W). The result is in whole items,
/// rounded up, and exact: 100 a second for 70 ms are 7.
///
/// # Errors
///
/// The first of these that applies:
///
/// - [`NoAnswer::Zero`] if the rate or the time is zero.
/// - [`NoAnswer::Unstable`] if the time is [`Duration::MAX`].
/// - [`NoAnswer::Overflow`] if the result does not fit.
pub fn in_system(rate: PerSecond, time: Duration) -> Result<u64, NoAnswer> {
    const NANOSECONDS_PER_SECOND: u128 = 1_000_000_000;
    if rate.0 == 0 || time.is_zero() {
        return Err(NoAnswer::Zero);
    }
    if time == Duration::MAX {
        return Err(NoAnswer::Unstable);
    }
    // In floating point 100 × 0.07 is a little more than 7, and would be 8 items.
    let item_nanoseconds = u128::from(rate.0)
        .checked_mul(time.as_nanos())
        .ok_or(NoAnswer::Overflow)?;
    let items = item_nanoseconds.div_ceil(NANOSECONDS_PER_SECOND);
    items.try_into().map_err(|_| NoAnswer::Overflow)
}

/// How many items wait on average while all stages are busy: those in the system but
/// for one in each stage.
///
/// `stages` work at the same time, on one item each. The result is in whole items, and
/// never below 0: what is in the system is rounded up before the stages are subtracted.
/// Stages that are idle now and then hold less than one item on average, so at least as
/// many items wait as this difference before rounding up. It is not the room that bursts
/// need.
///
/// # Errors
///
/// [`NoAnswer::Zero`] if there are no stages, and else those of [`in_system`].
pub fn queue_needed(stages: u64, rate: PerSecond, time: Duration) -> Result<u64, NoAnswer> {
    if stages == 0 {
        return Err(NoAnswer::Zero);
    }
    Ok(in_system(rate, time)?.saturating_sub(stages))
}

/// The bug hunt, mended: a millisecond is a thousandth of a second.
///
/// As it stood it was a ten-thousandth: 0.0001 looks as good as 0.001 in a line of
/// zeros. So 10 items were in the system instead of 100, and 7 in the queue instead
/// of 97. A whole number of milliseconds in a second has no zeros to lose.
///
/// Items and milliseconds, multiplied, may be more than a `u64` can count though the
/// queue is not, so all of the sum is done with twice as many bits. What is still too
/// long to be counted is `u64::MAX`.
pub fn queue_by_hand(stages: u64, rate: PerSecond, milliseconds: u64) -> u64 {
    const MILLISECONDS_PER_SECOND: u128 = 1000;
    let item_milliseconds = u128::from(rate.0) * u128::from(milliseconds);
    let in_system = item_milliseconds.div_ceil(MILLISECONDS_PER_SECOND);
    let queue = in_system.saturating_sub(stages.into());
    queue.try_into().unwrap_or(u64::MAX)
}

/// The bug hunt, mended: the typesetter reads from the tray.
///
/// As it stood the tray was built, filled, and read by nobody. The typesetter read from
/// `stories` itself, and so did its own tray: what the tray had taken was never set.
/// With `stories` moved into `buffer`, and not cloned, the compiler would have refused
/// the second use. A clone of a receiver is a second reader; see whether you want one.
pub fn set_in_type(
    done: Done,
    stories: Receiver<String>,
    tray: usize,
) -> (Receiver<String>, Receiver<String>) {
    let (out, pages) = bounded(0);
    let in_tray = buffer(done.clone(), stories, tray);
    let typesetter = in_tray.clone();
    thread::spawn(move || {
        loop {
            let story = select_biased! {
                recv(done) -> _ => return,
                recv(typesetter) -> message => match message {
                    Ok(story) => story,
                    Err(_) => return,
                },
            };
            let page = story.to_uppercase();
            select_biased! {
                recv(done) -> _ => return,
                send(out, page) -> result => if result.is_err() { return },
            }
        }
    });
    (pages, in_tray)
}

/// The bug hunt, mended: one buffer, which is emptied, and whose error is told.
///
/// As it stood there were two, since `in_large_writes` has one inside. Emptying the
/// outer one moved the lines into the inner one, which was dropped: that writes them,
/// but a drop has nobody to tell if the tape is full. And every line was copied twice.
///
/// # Errors
///
/// The first error of the tape.
pub fn record(lines: Receiver<String>, tape: impl Write) -> io::Result<u64> {
    let mut writer = in_large_writes(tape);
    let mut written = 0;
    for line in lines {
        writeln!(writer, "{line}")?;
        written += 1;
    }
    writer.flush()?;
    Ok(written)
}

/// A tape is slow to start and quick to run, so each write should be a large one.
fn in_large_writes<W: Write>(tape: W) -> BufWriter<W> {
    BufWriter::with_capacity(64 * 1024, tape)
}

/// Given: so many items a second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerSecond(pub u64);

/// Given: why there is no such number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// A rate, a time or a number of stages is zero: nothing comes in, nothing takes
    /// time, or nobody works. A zero here is a figure that nobody has measured.
    Zero,
    /// More comes in than goes out. Then the queue grows, and with it the time in the
    /// system, for as long as one looks: there is no average. [`Duration::MAX`] stands
    /// for that.
    Unstable,
    /// More items than a `u64` can count.
    Overflow,
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NoAnswer::Zero => "a rate, a time or a number of stages is zero",
            NoAnswer::Unstable => "more comes in than goes out, so there is no average",
            NoAnswer::Overflow => "there are more items than can be counted",
        })
    }
}

impl Error for NoAnswer {}
