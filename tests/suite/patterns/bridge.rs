//! The bridge channel: a stream of streams, read as one.

use super::subject::done;
use super::subject::patterns::bridge::bridge;
use crossbeam_channel::{Receiver, Sender, bounded};
use judge::contract::{Stage, Story, numbers, stage};
use judge::{Counter, FEW, Transcript};
use std::iter;

/// A closed stream with these values in a buffer.
fn shift(values: impl IntoIterator<Item = u32>) -> Receiver<Story> {
    let values: Vec<u32> = values.into_iter().collect();
    let (out, stream) = bounded(values.len());
    for value in values {
        let _ = out.send(Story(value));
    }
    stream
}

/// Streams of one value each, without an end: 0, 1, 2 ...
fn endless_shifts() -> (judge::Feed, Receiver<Receiver<Story>>) {
    judge::feed((0..).map(|number| shift([number])))
}

/// One inner stream that stays open, in a closed outer one.
fn open_shift() -> (Sender<Story>, Receiver<Receiver<Story>>) {
    let (line, stream) = bounded(0);
    let (outer, streams) = bounded(1);
    let _ = outer.send(stream);
    (line, streams)
}

/// A bridge is a stage whose input is streams, here of one value each.
const BRIDGE: Stage<Receiver<Story>, Receiver<Story>> =
    Stage::new(bridge, |number| shift([number]));

/// With nobody reading it holds one value, or two if there is an or-done for each
/// inner stream inside; and takes no more.
#[judge::case]
fn holds_a_value_or_two(log: &Transcript) {
    let (cancel, stop) = done();
    let (inner, line) = judge::feed((1..).map(Story));
    let (_feed, streams) = judge::feed([line]);
    let stream = bridge(stop, streams);
    writeln!(
        log,
        "room to store values for a reader to come: {:?}",
        stream.capacity()
    );
    log.at_most(
        "nobody reads: taken from the inner stream",
        inner.taken(),
        2,
    );
    let _ = numbers(stream.iter().take(3));
    log.at_most("three were read: taken", inner.taken(), 5);
    drop(cancel);
    // Somebody still reads, so that no send fails.
    let _ = numbers(stream.iter().take(FEW));

    let (cancel, stop) = done();
    let (line, inner) = bounded(10);
    for number in 1..=10 {
        let _ = line.send(Story(number));
    }
    let (_feed, streams) = judge::feed([inner]);
    let stream = bridge(stop, streams);
    judge::wait_until_blocked();
    log.at_most(
        "the inner stream has ten in a buffer, and nobody reads: taken",
        10 - line.len(),
        2,
    );
    drop(cancel);
    let _ = numbers(stream.iter().take(FEW));
}

/// The next stream is not touched before the one before has closed, however long
/// that one is silent; nor is it taken from the outer stream.
#[judge::case]
fn one_stream_at_a_time(log: &Transcript) {
    let (_cancel, stop) = done();
    let (day, day_shift) = bounded(0);
    let (night, night_shift) = judge::feed((11..=13).map(Story));
    let (feed, streams) = judge::feed([day_shift, night_shift]);
    let stream = bridge(stop, streams);
    let _ = day.send(Story(1));
    writeln!(log, "day shift: {:?}", numbers(stream.iter().take(1)));
    writeln!(
        log,
        "the day shift is silent: streams taken: {}, values of the night shift: {}",
        judge::settled(1, || feed.taken()),
        night.taken()
    );
    let _ = day.send(Story(2));
    writeln!(log, "day shift: {:?}", numbers(stream.iter().take(1)));
}

/// Ten streams of one value each: 0 to 9, in order. When the streams are closed and
/// empty the bridge closes and its thread ends, although done is still open.
#[judge::case]
fn ten_streams_of_one_value(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, streams) = judge::feed((0..10).map(|number| shift([number])));
    let stream = bridge(stop, streams);
    writeln!(log, "{:?}", numbers(&stream));
    judge::assert_threads_end("all streams were closed, while done stays open");
    writeln!(log, "after the end: {}", judge::next(&stream));
}

/// The outer stream closes while an inner one is open: that one is still read to
/// its end.
#[judge::case]
fn the_last_stream_is_read_to_its_end(log: &Transcript) {
    let (_cancel, stop) = done();
    let (line, streams) = open_shift();
    let stream = bridge(stop, streams);
    judge::wait_until_blocked();
    let feeder = judge::spawn(move || {
        (1..=4)
            .take_while(|number| line.send(Story(*number)).is_ok())
            .count()
    });
    writeln!(log, "{:?}", numbers(&stream));
    writeln!(log, "taken: {:?}", feeder.join().ok());
    judge::assert_threads_end("all streams were closed, while done stays open");
}

/// Each stream is read to its end, whether it has one value, several or none.
#[judge::case]
fn streams_of_any_length(log: &Transcript) {
    let (_cancel, stop) = done();
    let shifts = [
        vec![],
        vec![1, 2],
        vec![],
        vec![],
        vec![3],
        vec![4, 5, 6],
        vec![],
    ];
    let (_feed, streams) = judge::feed(shifts.map(shift));
    writeln!(log, "{:?}", numbers(bridge(stop, streams)));
    judge::assert_threads_end("all streams were closed, while done stays open");
}

/// An outer stream that closes without an inner one is an end like any other.
#[judge::case]
fn no_streams_at_all(log: &Transcript) {
    let (_cancel, stop) = done();
    let (outer, streams) = bounded(0);
    let stream: Receiver<Story> = bridge(stop, streams);
    judge::wait_until_blocked();
    drop(outer);
    writeln!(log, "{:?}", numbers(&stream));
    judge::assert_threads_end("the outer stream was closed, while done stays open");
}

/// Hundreds of empty streams, and then one of a hundred values: a bridge does not count
/// either of them.
#[judge::case]
fn many_streams_and_many_values(log: &Transcript) {
    let (_cancel, stop) = done();
    let shifts = iter::repeat_n(0, 300).chain([100, 0, 2]);
    let (outer, streams) = bounded(303);
    for length in shifts {
        let _ = outer.send(shift(0..length));
    }
    drop(outer);
    let expected: Vec<u32> = (0..100).chain(0..2).collect();
    let seen = numbers(bridge(stop, streams));
    log.sequence("303 streams, two of them with values", &seen, &expected);
    judge::assert_threads_end("all streams were closed, while done stays open");
}

/// The bridge waits for the next stream, and does not take a pause for the end.
#[judge::case]
fn waits_for_the_next_stream(log: &Transcript) {
    let (_cancel, stop) = done();
    let (outer, streams) = bounded(0);
    let stream = bridge(stop, streams);
    for number in 1..=3 {
        judge::wait_until_blocked();
        let _ = outer.send(shift([number]));
        writeln!(log, "{:?}", numbers(stream.iter().take(1)));
    }
    drop(outer);
    writeln!(log, "then: {:?}", numbers(&stream));
}

judge::contract! {
    stage BRIDGE:
    /// The consumer leaves: the next offer fails, and it ends. It does not go on with
    /// the next stream. Done was not needed for that.
    ends_when_the_consumer_leaves,
}

/// The consumer leaves in the middle of a stream: that one is let go, and the outer
/// one as well.
#[judge::case]
fn lets_both_streams_go(log: &Transcript) {
    let (_cancel, stop) = done();
    let (inner, line) = judge::feed((1..).map(Story));
    let (outer, streams) = bounded(1);
    let _ = outer.send(line);
    let stream = bridge(stop, streams);
    let had = numbers(stream.iter().take(3));
    drop(stream);
    judge::assert_threads_end("the consumer has left, while done and both streams stay open");
    log.at_most(
        format_args!("had {had:?}, then the consumer leaves: taken"),
        inner.ended(),
        5,
    );
    writeln!(
        log,
        "the outer stream is {}",
        judge::offer_after_done(&outer, || shift([1]))
    );
}

/// Waiting for a stream, for a value and for a reader cost nothing.
#[judge::case]
fn waits_without_polling(log: &Transcript) {
    let (_cancel, stop) = done();
    let (outer, streams) = bounded(0);
    let stream = bridge(stop, streams);
    judge::assert_no_polling();
    writeln!(log, "waiting for a stream: it waits");
    let (line, inner) = bounded(0);
    let _ = outer.send(inner);
    judge::assert_no_polling();
    writeln!(log, "waiting for a value: it waits");
    let _ = line.send(Story(1));
    judge::assert_no_polling();
    writeln!(log, "waiting for a reader: it waits");
    writeln!(log, "{:?}", numbers(stream.iter().take(1)));
}

/// Told to stop while the current stream is open and silent.
#[judge::case]
fn stops_while_an_inner_stream_is_silent(log: &Transcript) {
    for passed in [0, 2] {
        let (cancel, stop) = done();
        let (line, streams) = open_shift();
        let stream = bridge(stop, streams);
        let feeder = judge::spawn(move || {
            for number in 1..=passed {
                let _ = line.send(Story(number));
            }
            line
        });
        let had = numbers(stream.iter().take(passed as usize));
        let line = feeder.join().expect("a feeder does not panic");
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end("done has fired, while an inner stream stays open and silent");
        writeln!(
            log,
            "had {had:?}: the stream is {}",
            judge::next_after_done(&stream)
        );
        writeln!(
            log,
            "  the inner stream is {}",
            judge::offer_after_done(&line, || Story(0))
        );
    }
}

judge::contract! {
    stage BRIDGE:
    /// Told to stop while a value waits for a reader who is still there and does not
    /// read: both streams are let go, and no further stream is begun.
    stops_while_nobody_reads,
    /// Told to stop between two streams: one has closed, and the next does not come.
    stops_between_two_streams: stops_while_the_input_is_silent,
}

/// Told to stop while the values of one stream flow.
#[judge::case]
fn stops_while_values_flow(log: &Transcript) {
    let (cancel, stop) = done();
    let (inner, line) = judge::feed((1..).map(Story));
    let (_feed, streams) = judge::feed([line]);
    let stream = bridge(stop, streams);
    writeln!(log, "had {:?}", numbers(stream.iter().take(10)));
    drop(cancel);
    log.at_most("more", stream.iter().count(), FEW);
    judge::assert_threads_end("done has fired, while values flow");
    log.at_most(
        "taken from the inner stream, which is let go",
        inner.ended(),
        10 + 1 + FEW,
    );
}

judge::contract! {
    stage BRIDGE:
    /// Told to stop while streams flow.
    stops_while_streams_flow: stops_while_values_flow,
}

/// Told to stop while stream after stream is empty, so that it never gets as far as
/// a value: a few more streams at most.
#[judge::case]
fn stops_among_empty_streams(log: &Transcript) {
    let (cancel, stop) = done();
    let given = Counter::default();
    let count = given.clone();
    // The hundredth stream fires done as it is given.
    let mut cancel = Some(cancel);
    let (feed, streams) = judge::feed(iter::repeat_with(move || {
        if count.add() + 1 == 100 {
            drop(cancel.take());
        }
        shift([])
    }));
    let stream = bridge(stop, streams);
    writeln!(log, "{:?}", numbers(&stream));
    judge::assert_threads_end("done has fired, while one empty stream follows another");
    feed.ended();
    log.at_most(
        "streams, of which the hundredth fired done",
        given.get(),
        100 + 1 + FEW,
    );
}

/// A `select!` chooses at random, but on every new thread with the same row of numbers: so
/// each round has taken another number of values before.
const ROUNDS: usize = 10;

/// Done fires while a value waits for its reader, and more are to be had: none of them is
/// taken.
#[judge::case]
fn takes_no_value_after_done(log: &Transcript) {
    let rounds = judge::where_threads_are_known(ROUNDS, 1);
    let taken = (0..rounds).filter(|&round| {
        let (cancel, stop) = done();
        let (inner, line) = judge::feed((1..).map(Story));
        let (_feed, streams) = judge::feed([line]);
        let stream = bridge(stop, streams);
        let _ = numbers(stream.iter().take(round));
        let before = inner.taken();
        drop(cancel);
        judge::assert_threads_end("done has fired, while a value waits for its reader");
        drop(stream);
        inner.ended() > before
    });
    writeln!(
        log,
        "done fires while a value waits: rounds in which another was taken: {}",
        judge::where_threads_are_known(taken.count(), 0)
    );
}

judge::contract! {
    stage BRIDGE:
    /// Told to stop while a value waits for its reader, and the next stream lies ready:
    /// that one is not begun. Done ends both loops, where a `break` ends the inner one
    /// only.
    begins_no_stream_after_a_value: takes_nothing_after_done,
}

/// Done fires while the current stream is silent and the next lies ready: that one is not
/// begun. Done ends both loops, where a `break` ends the inner one only.
#[judge::case]
fn begins_no_stream_after_done(log: &Transcript) {
    let rounds = judge::where_threads_are_known(ROUNDS, 1);
    let begun = (0..rounds).filter(|&round| {
        let (cancel, stop) = done();
        let (line, inner) = bounded(ROUNDS);
        for number in (0..).take(round) {
            let _ = line.send(Story(number));
        }
        let ready = iter::repeat_with(|| shift([0]));
        let (feed, streams) = judge::feed(iter::once(inner).chain(ready));
        let stream = bridge(stop, streams);
        let _ = numbers(stream.iter().take(round));
        let before = judge::settled(1, || feed.taken());
        drop(cancel);
        judge::assert_threads_end("done has fired, while the current stream is silent");
        drop(stream);
        feed.ended() > before
    });
    writeln!(
        log,
        "done fires while a stream is silent: rounds in which the next was begun: {}",
        judge::where_threads_are_known(begun.count(), 0)
    );
}

/// Told to stop before it was started.
#[judge::case]
fn done_had_fired(log: &Transcript) {
    stage::done_had_fired(log, BRIDGE);
    let (cancel, stop) = done();
    drop(cancel);
    let (_line, streams) = open_shift();
    let stream = bridge(stop, streams);
    judge::assert_threads_end(
        "done had fired before it was started, and the inner stream is silent",
    );
    writeln!(log, "a silent stream: {}", judge::next_after_done(&stream));
}

judge::contract! {
    stage BRIDGE:
    a_forgotten_clone_needs_done,
}

/// The consumer leaves while the streams are silent: nothing but done can end it.
#[judge::case]
fn a_consumer_who_left_silent_streams_needs_done(log: &Transcript) {
    let (cancel, stop) = done();
    let (line, streams) = open_shift();
    drop(bridge(stop, streams));
    judge::wait_until_blocked();
    drop(cancel);
    judge::assert_threads_end(
        "done has fired; the consumer has left, and the inner stream is silent",
    );
    writeln!(
        log,
        "the inner stream is {}",
        judge::offer_after_done(&line, || Story(1))
    );
}

/// A bridge over a bridge: a stream of streams of streams becomes one.
#[judge::case]
fn in_a_row(log: &Transcript) {
    let (_cancel, stop) = done();
    let days = [vec![vec![1], vec![2, 3]], vec![], vec![vec![], vec![4]]];
    let (_feed, streams) = judge::feed(days.map(|day| {
        let (out, stream) = bounded(day.len());
        for values in day {
            let _ = out.send(shift(values));
        }
        stream
    }));
    let shifts = bridge(stop.clone(), streams);
    writeln!(log, "{:?}", numbers(bridge(stop, shifts)));
    judge::assert_threads_end("all streams were closed, while done stays open");
}

/// Two bridges with the same done do not disturb each other, and both hear it.
#[judge::case]
fn side_by_side(log: &Transcript) {
    let (cancel, stop) = done();
    let a = bridge(stop.clone(), endless_shifts().1);
    let b = bridge(stop, endless_shifts().1);
    for _ in 0..3 {
        writeln!(
            log,
            "{:?} {:?}",
            numbers(a.iter().take(1)),
            numbers(b.iter().take(1))
        );
    }
    judge::wait_until_blocked();
    drop(cancel);
    judge::assert_threads_end("done has fired, which both were given");
    writeln!(
        log,
        "the first is {}, the second is {}",
        judge::next_after_done(&a),
        judge::next_after_done(&b)
    );
}
