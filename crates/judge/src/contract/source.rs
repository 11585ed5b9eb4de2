//! What a [`Source`] must keep.

use super::{Done, Source, done, forget_a_clone};
use crate::words::patience;
use crate::{
    FEW, Transcript, assert_no_polling, assert_threads_end, next_after_done, wait_until_blocked,
};
use crossbeam_channel::{Receiver, Sender, bounded};
use judge_macros::guarantee;
use std::fmt::Debug;
use std::time::Duration;

/// Told to stop while it waits for a reader who never comes: the stream closes and the
/// thread ends, although the stream is still held.
#[guarantee]
pub fn stops_while_nobody_reads<T: Debug>(log: &Transcript, start: Source<T>) {
    for read in [0, 3] {
        let (cancel, stop) = done();
        let stream = start(stop);
        let values = stream.iter().take(read).count();
        wait_until_blocked();
        drop(cancel);
        assert_threads_end("done has fired, while nobody reads");
        writeln!(
            log,
            "{values} were read: the stream is {}",
            next_after_done(&stream)
        );
    }
}

/// Told to stop while values are read as fast as they come: a few more may arrive, and
/// then the stream closes.
#[guarantee]
pub fn stops_while_values_flow<T>(log: &Transcript, start: Source<T>) {
    let (cancel, stop) = done();
    let stream = start(stop);
    writeln!(log, "read: {}", stream.iter().take(10).count());
    drop(cancel);
    log.at_most("more", stream.iter().count(), FEW);
    assert_threads_end("done has fired, while values flow");
}

/// Told to stop before it was started.
#[guarantee]
pub fn done_had_fired<T: Debug>(log: &Transcript, start: Source<T>) {
    let (cancel, stop) = done();
    drop(cancel);
    let stream = start(stop);
    assert_threads_end("done had fired before it was started");
    writeln!(log, "the stream is {}", next_after_done(&stream));
}

/// The consumer leaves: the next offer fails and the thread ends. Done was not needed
/// for that.
#[guarantee]
pub fn ends_when_the_consumer_leaves<T>(log: &Transcript, start: Source<T>) {
    for read in [0, 3] {
        for is_offered in [false, true] {
            let (_cancel, stop) = done();
            let stream = start(stop);
            let values = stream.iter().take(read).count();
            if is_offered {
                wait_until_blocked();
            }
            drop(stream);
            assert_threads_end("the consumer has left, while done stays open");
            writeln!(
                log,
                "{values} were read, then the consumer leaves: the thread ends"
            );
        }
    }
}

/// The consumer leaves, but a clone of the stream is still held somewhere: nothing tells
/// the thread that nobody will read, and only done stops it.
#[guarantee]
pub fn a_forgotten_clone_needs_done<T: Debug>(log: &Transcript, start: Source<T>) {
    let (cancel, stop) = done();
    forget_a_clone(log, cancel, start(stop));
}

/// Waiting for a reader costs nothing: it does not look again and again.
#[guarantee]
pub fn waits_without_polling<T>(log: &Transcript, start: Source<T>) {
    let (cancel, stop) = done();
    let stream = start(stop);
    assert_no_polling();
    writeln!(log, "nobody reads: it waits");
    let _ = stream.recv();
    assert_no_polling();
    writeln!(log, "one was read: it waits");
    drop(cancel);
    // So that it ends because of done, and not because the consumer leaves.
    wait_until_blocked();
}

/// While the second value takes its time to be made, a reader can give up waiting. If it
/// is made inside the `send` case of the `select!`, the reader has been chosen by then,
/// and is held.
///
/// The second value is to be made when what `start` is given is closed.
pub fn makes_the_value_first<T: Debug>(
    log: &Transcript,
    start: impl FnOnce(Receiver<()>) -> Receiver<T>,
) {
    let (ready, is_ready): (Sender<()>, _) = bounded(0);
    let stream = start(is_ready);
    writeln!(log, "first: {:?}", stream.recv());
    wait_until_blocked();
    // Only the end of a `recv` with a time limit shows that it can end.
    let second = stream.recv_timeout(Duration::from_millis(5));
    writeln!(
        log,
        "second, not made yet: the reader {}",
        patience(&second)
    );
    drop(ready);
    writeln!(log, "second, made: {:?}", stream.recv());
}

/// Done is heard although a reader always waits: a few values may pass, not all.
///
/// The first value is to be made when what `start` is given is closed.
pub fn looks_at_done_while_values_flow<T: Send + 'static>(
    log: &Transcript,
    start: impl FnOnce(Done, Receiver<()>) -> Receiver<T>,
) {
    let (cancel, stop) = done();
    let (ready, is_ready) = bounded(0);
    let readers = super::readers_of_one(start(stop, is_ready));
    wait_until_blocked();
    // It is held where it makes the first value, so done has fired when it looks again.
    drop(cancel);
    drop(ready);
    log.at_most("read after done", super::count_read(readers), FEW);
}
