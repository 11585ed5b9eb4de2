//! Queuing: what a queue can do for you, how long it has to be, and what it costs.
//!
//! **What must work when you are done.** `buffer` is a stage with room for a few
//! values, so that the stage before it need not wait. `chunk` makes one thing of
//! many, because some work costs as much for a hundred values as for one.
//! `in_system` and `queue_needed` say how many items that makes, by Little's law.
//!
//! **Start with** `buffer`: it differs from a plain stage in one number. The two
//! calculations are two lines each, once you have decided in which unit you count.
//!
//! **Before you move on**, say of each value in your `buffer` and in your `chunk`
//! what becomes of it when the input ends, when done fires, and when the program is
//! killed. Then hunt the three bugs below: a calculation that is wrong, a buffer that
//! loses stories, and a writer that hides its errors.
//!
//! - Read: `book/src/patterns/queuing.md`
//! - Check: `cargo test -p exercises queuing`
//! - Stuck: `exercises/hints/queuing.md`

use crate::{Done, bug_hunt};
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
pub fn buffer<T: Send + 'static>(done: Done, input: Receiver<T>, capacity: usize) -> Receiver<T> {
    let _ = (done, input, capacity);
    todo!("buffer: pass values on through a channel with room for a few")
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
    let _ = (done, input, size);
    todo!("chunk: collect values until there are enough, or no more")
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
    let _ = (rate, time);
    todo!("in_system: multiply, in whole units, and round up")
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
    let _ = (stages, rate, time);
    todo!("queue_needed: take away what the stages hold")
}

/// A bug hunt: what `queue_needed` calculates, with the time in milliseconds. With three
/// stages, 100,000 items a second and one millisecond each it says 7, and a well-known
/// book about Go has printed that number.
///
/// Find the mistake, mend it, and delete the first line. Items and milliseconds,
/// multiplied, may be more than a `u64` can count.
pub fn queue_by_hand(stages: u64, rate: PerSecond, milliseconds: u64) -> u64 {
    bug_hunt("queue_by_hand: calculate it again by hand, and find where it goes wrong");
    /// A millisecond, in seconds.
    const MILLISECOND: f64 = 0.0001;
    let in_system = rate.0 as f64 * milliseconds as f64 * MILLISECOND;
    (in_system.ceil() as u64).saturating_sub(stages)
}

/// A bug hunt: sets stories in type (in capitals), in order, and returns the pages.
/// Many stories may come at a time, so a tray with room for `tray` of them stands in
/// front. It is the second result, by which its `len()` can be looked at; nobody reads
/// from it.
///
/// Everything ends when the stories have ended and the pages have been read, or when
/// done fires. It uses your `buffer`, so write that first. Find the mistake, mend it, and
/// delete the first line.
pub fn set_in_type(
    done: Done,
    stories: Receiver<String>,
    tray: usize,
) -> (Receiver<String>, Receiver<String>) {
    bug_hunt("set_in_type: find out what becomes of the stories in the tray");
    let (out, pages) = bounded(0);
    let in_tray = buffer(done.clone(), stories.clone(), tray);
    thread::spawn(move || {
        loop {
            let story = select_biased! {
                recv(done) -> _ => return,
                recv(stories) -> message => match message {
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

/// A bug hunt: writes each line to the tape, in few large writes, and returns how
/// many. When it returns, all of them have been written to the tape, or it returns
/// the error.
///
/// Runs on the calling thread. Blocks until `lines` is closed. Find the mistake, mend
/// it, and delete the first line; and `bug_hunt` from the imports, when you have
/// mended all three.
pub fn record(lines: Receiver<String>, tape: impl Write) -> io::Result<u64> {
    bug_hunt("record: find out when the tape gets the last lines, and who hears if it does not");
    let mut tape = in_large_writes(tape);
    let mut writer = BufWriter::new(&mut tape);
    let mut written = 0;
    for line in lines {
        writeln!(writer, "{line}")?;
        written += 1;
    }
    // Dropping a `BufWriter` writes what is left and swallows the error of that;
    // this tells it.
    writer.into_inner().map_err(|error| error.into_error())?;
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
