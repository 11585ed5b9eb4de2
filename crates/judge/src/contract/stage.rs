//! What a [`Stage`] must keep.

use super::{Output, Stage, done, forget_a_clone};
use crate::wait_until_blocked;
use crate::{
    FEW, Feed, Transcript, assert_no_polling, assert_threads_end, feed, fire_while_it_receives,
    offer_after_done, settled, spawn, where_threads_are_known,
};
use crossbeam_channel::{Receiver, bounded};
use judge_macros::guarantee;
use std::fmt::Debug;

/// More values than anybody reads, from the first.
fn endless<I: Send + 'static>(value: fn(u32) -> I) -> (Feed, Receiver<I>) {
    feed((1..).map(value))
}

/// Writes how the stream goes on after its threads have ended: it is closed, or what was
/// stored comes first.
fn write_end<I, O: Output>(log: &Transcript, what: &str, stage: Stage<I, O>, output: O) {
    if stage.results_stored == 0 {
        writeln!(log, "{what}: {}", output.next_after_done());
    } else {
        log.at_most(
            format_args!("{what}: still read, of what it had"),
            output.count_rest(),
            stage.results_stored,
        );
    }
}

/// Told to stop while its input is open and silent, whether or not a reader waits as
/// well: the stream closes, the thread ends, and the input is let go.
#[guarantee]
pub fn stops_while_the_input_is_silent<I: Send + 'static, O: Output>(
    log: &Transcript,
    stage: Stage<I, O>,
) {
    for passed in [0, 1, 2] {
        silent_after(log, stage, passed, false);
        silent_after(log, stage, passed, true);
    }
}

fn silent_after<I: Send + 'static, O: Output>(
    log: &Transcript,
    stage: Stage<I, O>,
    passed: u32,
    reader_waits: bool,
) {
    let (cancel, stop) = done();
    let (input, inputs) = bounded(0);
    let stream = (stage.start)(stop, inputs);
    let owner = spawn(move || {
        for number in 1..=passed {
            let _ = input.send((stage.value)(number));
        }
        input
    });
    let had = stream.read(passed as usize);
    let input = owner.join().expect("an owner does not panic");
    let reader = reader_waits.then(|| {
        let stream = stream.clone();
        spawn(move || stream.next_after_done())
    });
    wait_until_blocked();
    drop(cancel);
    assert_threads_end("done has fired, while the input stays open and silent");
    let (who, then) = match reader {
        Some(reader) => (
            "a reader waits",
            reader.join().expect("a reader does not panic"),
        ),
        None => ("no reader waits", stream.next_after_done()),
    };
    writeln!(log, "had {had:?}, {who}: {then}");
    writeln!(
        log,
        "  the input is {}",
        offer_after_done(&input, || (stage.value)(passed + 1))
    );
}

/// Told to stop while a value waits for a reader who is still there and does not read:
/// the thread ends, the stream is closed, the input is let go.
#[guarantee]
pub fn stops_while_nobody_reads<I: Send + 'static, O: Output>(
    log: &Transcript,
    stage: Stage<I, O>,
) {
    for read in [0, 3] {
        let (cancel, stop) = done();
        let (feed, input) = endless(stage.value);
        let stream = (stage.start)(stop, input);
        let had = stream.read(read);
        wait_until_blocked();
        drop(cancel);
        assert_threads_end("done has fired, while nobody reads");
        // The input is let go without a reader's help: so it is waited for before the
        // stream is read, which would help a thread that does not listen to done.
        let taken = feed.ended();
        write_end(log, &format!("had {had:?}"), stage, stream);
        log.at_most("  taken from the input, which is let go", taken, FEW);
    }
}

/// Told to stop while a value waits for its reader, and more are to be had: none of them
/// is taken. Done ends the thread, and not only the wait.
#[guarantee]
pub fn takes_nothing_after_done<I: Send + 'static, O: Output>(
    log: &Transcript,
    stage: Stage<I, O>,
) {
    let rounds = where_threads_are_known(10, 1);
    let went_on = (0..rounds).filter(|&round| {
        let (cancel, stop) = done();
        let (feed, input) = endless(stage.value);
        let stream = (stage.start)(stop, input);
        // A `select!` chooses at random, but on every new thread with the same row of
        // numbers: so each round has taken another number of values before.
        let _ = stream.read(round);
        let before = feed.taken();
        drop(cancel);
        assert_threads_end("done has fired, while nobody reads");
        // So that a thread ends which is still there where threads are not known.
        drop(stream);
        feed.ended() > before
    });
    writeln!(
        log,
        "done fires while a value waits: rounds in which another was taken: {}",
        where_threads_are_known(went_on.count(), 0)
    );
}

/// Told to stop while values flow: a few more may pass, and then the stream closes,
/// though there would be enough to read for ever.
#[guarantee]
pub fn stops_while_values_flow<I: Send + 'static, O: Output>(log: &Transcript, stage: Stage<I, O>) {
    let (cancel, stop) = done();
    let (feed, input) = endless(stage.value);
    let stream = (stage.start)(stop, input);
    writeln!(log, "had {:?}", stream.read(10));
    drop(cancel);
    log.at_most("more", stream.count_rest(), FEW);
    assert_threads_end("done has fired, while values flow");
    log.at_most(
        "taken from the input, which is let go",
        feed.ended(),
        stage.values_for(10 + 1) + FEW,
    );
}

/// Done is heard although there is always a value to take and a reader who waits: a few
/// may pass, not all.
#[guarantee]
pub fn looks_at_done_while_values_flow<I, T>(log: &Transcript, stage: Stage<I, Receiver<T>>)
where
    I: Send + 'static,
    T: Send + 'static,
{
    let (cancel, stop) = done();
    let (input, inputs) = bounded(500);
    let left = inputs.clone();
    let stream = (stage.start)(stop, inputs);
    let readers = super::readers_of_one(stream);
    wait_until_blocked();
    fire_while_it_receives(cancel, &input, (1..=500).map(stage.value));
    log.at_most("read after done", super::count_read(readers), FEW);
    assert_threads_end("done has fired, while values flow");
    log.at_most("taken after done", 500 - left.len(), FEW);
}

/// Told to stop before it was started: it ends, whatever it would wait for.
#[guarantee]
pub fn done_had_fired<I: Send + 'static, O: Output>(log: &Transcript, stage: Stage<I, O>) {
    let (cancel, stop) = done();
    drop(cancel);
    let (_input, inputs) = bounded(0);
    let stream = (stage.start)(stop.clone(), inputs);
    assert_threads_end("done had fired before it was started, and the input is silent");
    writeln!(log, "a silent input: {}", stream.next_after_done());
    let (feed, input) = endless(stage.value);
    let stream = (stage.start)(stop, input);
    assert_threads_end("done had fired before it was started, and nobody reads");
    let taken = feed.ended();
    write_end(log, "an endless input", stage, stream);
    log.at_most("  taken from the input, which is let go", taken, FEW);
}

/// The consumer leaves. It is noticed when the next value is offered: the thread ends
/// and lets its input go. Done was not needed for that.
#[guarantee]
pub fn ends_when_the_consumer_leaves<I: Send + 'static, O: Output>(
    log: &Transcript,
    stage: Stage<I, O>,
) {
    for read in [0, 2] {
        let (_cancel, stop) = done();
        let (feed, input) = endless(stage.value);
        let stream = (stage.start)(stop, input);
        let had = stream.read(read);
        drop(stream);
        assert_threads_end("the consumer has left, while done stays open");
        writeln!(log, "had {had:?}, then the consumer leaves");
        log.at_most(
            "  taken from the input, which is let go",
            feed.ended(),
            stage.values_for(read + 2),
        );
    }
}

/// The consumer leaves, but a clone of the stream is still held somewhere: nothing but
/// done can end it.
#[guarantee]
pub fn a_forgotten_clone_needs_done<I, T>(log: &Transcript, stage: Stage<I, Receiver<T>>)
where
    I: Send + 'static,
    T: Debug,
{
    let (cancel, stop) = done();
    let (_feed, input) = endless(stage.value);
    forget_a_clone(log, cancel, (stage.start)(stop, input));
}

/// With nobody reading it holds one value, and takes no more.
#[guarantee]
pub fn holds_one_value<I: Send + 'static, O: Output>(log: &Transcript, stage: Stage<I, O>) {
    let (cancel, stop) = done();
    // Not endless, so that a stage that takes them all, be it with a thread for each, comes
    // to rest, and the transcript says how many they were.
    let (feed, input) = feed((1..=100).map(stage.value));
    let stream = (stage.start)(stop, input);
    writeln!(
        log,
        "nobody reads: taken from the input: {}",
        settled(stage.values_for(1), || feed.taken())
    );
    writeln!(log, "read: {:?}", stream.read(3));
    writeln!(
        log,
        "then: taken from the input: {}",
        settled(stage.values_for(4), || feed.taken())
    );
    drop(cancel);
    // So that it ends because of done, and not because the consumer leaves.
    wait_until_blocked();
}

/// The input has its values in a buffer, and nobody reads: it holds one value and leaves the
/// others where they are, though it would not have to wait for them.
#[guarantee]
pub fn leaves_values_in_the_buffer<I: Send + 'static, O: Output>(
    log: &Transcript,
    stage: Stage<I, O>,
) {
    const BUFFER: usize = 100;
    let (cancel, stop) = done();
    let (owner, input) = bounded(BUFFER);
    for number in (1..).take(BUFFER) {
        let _ = owner.send((stage.value)(number));
    }
    let stream = (stage.start)(stop, input);
    let taken = || BUFFER - owner.len();
    writeln!(
        log,
        "nobody reads: taken from the buffer: {}",
        settled(stage.values_for(1), taken)
    );
    writeln!(log, "read: {:?}", stream.read(3));
    writeln!(
        log,
        "then: taken from the buffer: {}",
        settled(stage.values_for(4), taken)
    );
    drop(cancel);
    // So that it ends because of done, and not because the consumer leaves.
    wait_until_blocked();
}

/// Waiting for its input and waiting for a reader cost nothing: it does not look again
/// and again.
#[guarantee]
pub fn waits_without_polling<I: Send + 'static, O: Output>(log: &Transcript, stage: Stage<I, O>) {
    let (_cancel, stop) = done();
    let (input, inputs) = bounded(0);
    let stream = (stage.start)(stop, inputs);
    assert_no_polling();
    writeln!(log, "waiting for its input: it waits");
    let _ = input.send((stage.value)(1));
    assert_no_polling();
    writeln!(log, "waiting for a reader: it waits");
    writeln!(log, "read: {:?}", stream.read(1));
}
