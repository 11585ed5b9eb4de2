//! Pipelines of channels: stages that work at once, and end together.

use super::subject::patterns::stages::{add, generator, multiply};
use super::subject::{Done, done};
use crossbeam_channel::{Receiver, bounded, never};
use judge::contract::{Source, Stage};
use judge::{FEW, Transcript, all};
use std::sync::Arc;

/// `multiply` and `add` are held to the same promises.
type Start = fn(Done, Receiver<i64>, i64) -> Receiver<i64>;

/// More values than anybody reads here.
fn endless() -> (judge::Feed, Receiver<i64>) {
    judge::feed(1..)
}

/// The pipeline of this section: times two, plus one, times two.
fn pipeline(stop: &Done, input: Receiver<i64>) -> Receiver<i64> {
    let doubled = multiply(stop.clone(), input, 2);
    multiply(stop.clone(), add(stop.clone(), doubled, 1), 2)
}

const MULTIPLY: Stage<i64, Receiver<i64>> =
    Stage::new(|stop, input| multiply(stop, input, 2), i64::from);

const ADD: Stage<i64, Receiver<i64>> = Stage::new(|stop, input| add(stop, input, 2), i64::from);

const GENERATOR: Source<i64> = |stop| generator(stop, vec![7; 1000]);

fn passes_all_and_ends_with_its_input(log: &Transcript, stage: Start) {
    // The last two are beyond 32 bits, and beyond what a floating point number can tell apart.
    let rows: [(&[i64], i64); 5] = [
        (&[1, 2, 3, 4], 2),
        (&[5, -3, 0, 5, 1], -1),
        (&[], 7),
        (&[3_000_000_000, -9_007_199_254_740_993], 3),
        (&[2, -3], 5_000_000_000),
    ];
    for (input, by) in rows {
        let (_cancel, stop) = done();
        let (_feed, stream) = judge::feed(input.iter().copied());
        let results = all(&stage(stop, stream, by));
        writeln!(log, "{input:?} and {by}: {results:?}");
        judge::assert_threads_end("the input was closed, while done stays open");
    }
}

fn stops_while_the_input_is_silent(log: &Transcript, stage: Start) {
    // Times one and plus nothing change no value. They are stages all the same.
    for by in [2, 1, 0] {
        let (cancel, stop) = done();
        let stream = stage(stop, never(), by);
        judge::wait_until_blocked();
        drop(cancel);
        writeln!(
            log,
            "by {by}: done has fired: the stream is {}",
            judge::next(&stream)
        );
        judge::assert_threads_end("done has fired, while the input stays open and silent");
    }
}

fn two_side_by_side(log: &Transcript, stage: Start) {
    let (cancel, stop) = done();
    let (_cancel, other_stop) = done();
    let (_feed, input) = endless();
    let (_other_feed, other_input) = judge::feed([1, 2, 3]);
    let stream = stage(stop, input, 2);
    let other = stage(other_stop, other_input, 5);
    writeln!(
        log,
        "one: {:?}, the other: {:?}",
        stream.recv(),
        other.recv()
    );
    drop(cancel);
    log.at_most("one is told to stop: more", stream.iter().count(), FEW);
    writeln!(log, "the other: {:?}", all(&other));
}

fn two_in_a_row(log: &Transcript, stage: Start, expected: &[i64]) {
    let (_cancel, stop) = done();
    let (owner, input) = bounded(60);
    for number in 1..=60 {
        let _ = owner.send(number);
    }
    drop(owner);
    let between = stage(stop.clone(), input, 2);
    let results = all(&stage(stop, between, 3));
    log.sequence("1 to 60, by 2 and then by 3", &results, expected);
    judge::assert_threads_end("the input was closed, while done stays open");
}

/// Every value arrives, in order; behind the last the stream closes and the thread
/// ends, although done is still open.
#[judge::case]
fn generator_sends_all_and_closes(log: &Transcript) {
    let (_cancel, stop) = done();
    let stream = generator(
        stop.clone(),
        vec!["one".to_owned(), "two".to_owned(), String::new()],
    );
    writeln!(log, "{:?}", stream.iter().collect::<Vec<_>>());
    let stream = generator(stop.clone(), vec![1, 2, 2, 1]);
    writeln!(log, "{:?}", stream.iter().collect::<Vec<_>>());
    let many: Vec<u32> = (1..=100).collect();
    let stream = generator(stop, many.clone());
    log.sequence("a longer list", &all(&stream), &many);
    judge::assert_threads_end("all values were read, while done stays open");
}

/// No values: the stream closes at once, although done is still open.
#[judge::case]
fn generator_of_nothing(log: &Transcript) {
    let (_cancel, stop) = done();
    let stream = generator::<i64>(stop, Vec::new());
    writeln!(log, "the stream is {}", judge::next(&stream));
    judge::assert_threads_end("there was nothing to send, while done stays open");
}

/// Nothing is stored for a reader to come, and waiting for one costs nothing.
#[judge::case]
fn generator_waits_for_its_reader(log: &Transcript) {
    let (cancel, stop) = done();
    let stream = generator(stop, vec![7; 1000]);
    judge::assert_no_polling();
    writeln!(log, "in store for a reader to come: {}", stream.len());
    writeln!(log, "room to store them: {:?}", stream.capacity());
    writeln!(log, "read: {:?}", stream.recv());
    judge::assert_no_polling();
    drop(cancel);
}

/// Told to stop while it waits for a reader who never comes, whose end is still
/// held: the stream closes, and the values that were not sent are let go.
#[judge::case]
fn generator_stops_while_nobody_reads(log: &Transcript) {
    for read in [0, 2] {
        let (cancel, stop) = done();
        let value = Arc::new(());
        let stream = generator(stop, vec![value.clone(); 1000]);
        let results = stream.iter().take(read).count();
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end("done has fired, while nobody reads");
        writeln!(
            log,
            "{results} were read: the stream is {}",
            judge::next_after_done(&stream)
        );
        let held = || Arc::strong_count(&value) - 1;
        let let_go = judge::settled(1000, || 1000 - held());
        writeln!(log, "  values that it still holds: {}", 1000 - let_go);
    }
}

judge::contract! {
    source GENERATOR:
    generator_stops_while_values_flow: stops_while_values_flow,
    /// Told to stop before it was started. A rendezvous stores nothing, so no value is
    /// left behind in the stream either.
    generator_done_had_fired: done_had_fired,
    generator_ends_when_the_consumer_leaves: ends_when_the_consumer_leaves,
}

/// The consumer leaves, or done fires, in a list of sixteen million: the thread ends there
/// and then. It does not go through the rest and offer it, one by one, to nobody.
#[judge::case]
fn generator_ends_in_the_middle_of_a_long_list(log: &Transcript) {
    // The values have no size, so that the list takes no time to be made or dropped.
    let long_list = || {
        let values: Box<[()]> = Box::new([(); 1 << 24]);
        values.into_vec()
    };
    let (_cancel, stop) = done();
    let stream = generator(stop, long_list());
    let read = stream.iter().take(2).count();
    drop(stream);
    judge::assert_threads_end("the consumer has left, while done stays open");
    writeln!(
        log,
        "{read} were read, the consumer leaves: the thread ends"
    );

    let (cancel, stop) = done();
    let stream = generator(stop, long_list());
    let read = stream.iter().take(2).count();
    judge::wait_until_blocked();
    drop(cancel);
    judge::assert_threads_end("done has fired, while nobody reads");
    drop(stream);
    writeln!(log, "{read} were read, done fires: the thread ends");
}

/// The consumer leaves: the values that were not sent are let go.
#[judge::case]
fn generator_lets_the_rest_go(log: &Transcript) {
    let (_cancel, stop) = done();
    let value = Arc::new(());
    let stream = generator(stop, vec![value.clone(); 1000]);
    let read = stream.iter().take(2).count();
    drop(stream);
    judge::assert_threads_end("the consumer has left, while done stays open");
    let let_go = judge::settled(1000, || 1001 - Arc::strong_count(&value));
    writeln!(
        log,
        "{read} of 1000 were read, and the consumer leaves: let go: {let_go}"
    );
}

/// Two generators side by side: one is told to stop, the other is not.
#[judge::case]
fn generator_two_side_by_side(log: &Transcript) {
    let (cancel, stop) = done();
    let (_cancel, other_stop) = done();
    let stream = generator(stop, vec![7; 1000]);
    let other = generator(other_stop, vec![1, 2, 3]);
    writeln!(
        log,
        "one: {:?}, the other: {:?}",
        stream.recv(),
        other.recv()
    );
    drop(cancel);
    log.at_most("one is told to stop: more", stream.iter().count(), FEW);
    writeln!(log, "the other: {:?}", other.iter().collect::<Vec<_>>());
}

judge::contract! {
    stage MULTIPLY:
    multiply_holds_one_value: holds_one_value,
}

/// Each value is multiplied, in order. When the input closes the stream closes and
/// the thread ends, although done is still open.
#[judge::case]
fn multiply_passes_all_and_ends_with_its_input(log: &Transcript) {
    passes_all_and_ends_with_its_input(log, multiply);
}

judge::contract! {
    stage MULTIPLY:
    multiply_stops_while_values_flow: stops_while_values_flow,
}

/// Two stages side by side: one is told to stop, the other is not.
#[judge::case]
fn multiply_two_side_by_side(log: &Transcript) {
    two_side_by_side(log, multiply);
}

judge::contract! {
    stage MULTIPLY:
    multiply_stops_while_nobody_reads: stops_while_nobody_reads,
}

/// Told to stop while it waits for a value that never comes: the stream closes and
/// the thread ends, though the input is open. That holds for a factor of one as well: do
/// not give `input` back as it is, since done cannot close that.
#[judge::case]
fn multiply_stops_while_the_input_is_silent(log: &Transcript) {
    stops_while_the_input_is_silent(log, multiply);
}

judge::contract! {
    stage MULTIPLY:
    /// Told to stop when one value or two have passed and the next does not come: the
    /// stream closes, the thread ends, and the input is let go.
    multiply_stops_between_two_values: stops_while_the_input_is_silent,
    multiply_takes_nothing_after_done: takes_nothing_after_done,
    multiply_done_had_fired: done_had_fired,
    multiply_ends_when_the_consumer_leaves: ends_when_the_consumer_leaves,
    multiply_leaves_values_in_the_buffer: leaves_values_in_the_buffer,
    multiply_waits_without_polling: waits_without_polling,
}

/// Two of your own stages in a row, and more values than any example has: all of them
/// arrive.
#[judge::case]
fn multiply_two_in_a_row(log: &Transcript) {
    let expected: Vec<i64> = (1..=60).map(|number| number * 2 * 3).collect();
    two_in_a_row(log, multiply, &expected);
}

/// The amount is added to each value, in order. When the input closes the stream
/// closes and the thread ends, although done is still open.
#[judge::case]
fn add_passes_all_and_ends_with_its_input(log: &Transcript) {
    passes_all_and_ends_with_its_input(log, add);
}

judge::contract! {
    stage ADD:
    add_stops_while_values_flow: stops_while_values_flow,
}

/// Told to stop while it waits for a value that never comes: the stream closes and
/// the thread ends, though the input is open. That holds for an amount of nothing as
/// well: do not give `input` back as it is, since done cannot close that.
#[judge::case]
fn add_stops_while_the_input_is_silent(log: &Transcript) {
    stops_while_the_input_is_silent(log, add);
}

judge::contract! {
    stage ADD:
    /// Told to stop when one value or two have passed and the next does not come: the
    /// stream closes, the thread ends, and the input is let go.
    add_stops_between_two_values: stops_while_the_input_is_silent,
    add_stops_while_nobody_reads: stops_while_nobody_reads,
    add_takes_nothing_after_done: takes_nothing_after_done,
    add_done_had_fired: done_had_fired,
    add_ends_when_the_consumer_leaves: ends_when_the_consumer_leaves,
    add_holds_one_value: holds_one_value,
    add_leaves_values_in_the_buffer: leaves_values_in_the_buffer,
    add_waits_without_polling: waits_without_polling,
}

/// Two stages side by side: one is told to stop, the other is not.
#[judge::case]
fn add_two_side_by_side(log: &Transcript) {
    two_side_by_side(log, add);
}

/// Two of your own stages in a row, and more values than any example has: all of them
/// arrive.
#[judge::case]
fn add_two_in_a_row(log: &Transcript) {
    let expected: Vec<i64> = (1..=60).map(|number| number + 2 + 3).collect();
    two_in_a_row(log, add, &expected);
}

/// The generator and three stages in a row: 1 to 4 times two, plus one, times two.
/// All four threads end with the values, although done is still open.
#[judge::case]
fn pipeline_from_the_generator_to_the_end(log: &Transcript) {
    let (_cancel, stop) = done();
    let results = pipeline(&stop, generator(stop.clone(), vec![1, 2, 3, 4]));
    writeln!(log, "{:?}", all(&results));
    judge::assert_threads_end("all values have passed, while done stays open");
}

/// Every stage is at work on a value of its own: with nobody reading, three stages
/// hold three values, and each value read lets one more in.
#[judge::case]
fn pipeline_works_on_several_values_at_once(log: &Transcript) {
    let (cancel, stop) = done();
    let (feed, input) = endless();
    let results = pipeline(&stop, input);
    let taken = judge::settled(3, || feed.taken());
    writeln!(log, "nobody reads: taken: {taken}");
    let read: Vec<_> = results.iter().take(2).collect();
    let taken = judge::settled(5, || feed.taken());
    writeln!(log, "{read:?} were read: taken: {taken}");
    drop(cancel);
}

/// Done fires while every stage waits for a reader, and while every stage waits
/// for a value: all of them end.
#[judge::case]
fn pipeline_stops_as_one(log: &Transcript) {
    let (cancel, stop) = done();
    let results = pipeline(&stop, generator(stop.clone(), vec![1; 1000]));
    writeln!(log, "first: {:?}", results.recv());
    judge::wait_until_blocked();
    drop(cancel);
    judge::assert_threads_end("done has fired, after the first result");
    writeln!(
        log,
        "after the first result: {}",
        judge::next_after_done(&results)
    );

    let (cancel, stop) = done();
    let results = pipeline(&stop, never());
    judge::wait_until_blocked();
    drop(cancel);
    judge::assert_threads_end("done has fired, while the input stays open and silent");
    writeln!(log, "before the first value: {}", judge::next(&results));
}

/// Only the first stage is told to stop. It closes its stream, so the one behind
/// it ends, and so on to the consumer: the values that were on their way arrive.
#[judge::case]
fn pipeline_ends_behind_a_stage_that_ends(log: &Transcript) {
    let (cancel, stop) = done();
    let (_cancel, never_fires) = done();
    let (_feed, input) = endless();
    let first = multiply(stop, input, 2);
    let second = add(never_fires.clone(), first, 1);
    let results = multiply(never_fires, second, 2);
    judge::wait_until_blocked();
    drop(cancel);
    log.at_most("more, and then it is closed", results.iter().count(), FEW);
    judge::assert_threads_end("the first stage was told to stop, and all it sent was read");
}

/// The consumer leaves, and done stays open. The last stage finds its reader gone
/// and ends, which the one before it finds, and so on to the first.
#[judge::case]
fn pipeline_ends_when_the_consumer_leaves(log: &Transcript) {
    let (_cancel, stop) = done();
    let (feed, input) = endless();
    let results = pipeline(&stop, input);
    writeln!(
        log,
        "read: {:?}",
        results.iter().take(2).collect::<Vec<_>>()
    );
    drop(results);
    judge::assert_threads_end("the consumer has left, while done stays open");
    log.at_most("taken, some of them for nobody", feed.ended(), FEW);
}

/// A value that was read last is followed by nothing: while the input is open and
/// silent, the stream stays open and empty.
#[judge::case]
fn pipeline_waits_with_an_open_input(log: &Transcript) {
    let (_cancel, stop) = done();
    let (out, input) = bounded(0);
    let results = pipeline(&stop, input);
    let _ = out.send(4);
    writeln!(log, "first: {:?}", results.recv());
    judge::wait_until_blocked();
    writeln!(log, "the input is silent: {}", judge::state(&results));
    drop(out);
    writeln!(log, "the input is closed: {}", judge::next(&results));
}
