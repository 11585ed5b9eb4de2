//! Preventing leaks: threads that end when they have a reason to.

use super::subject::done;
use super::subject::patterns::leaks::{random_numbers, work};
use crossbeam_channel::{Receiver, TryRecvError, bounded, never, unbounded};
use judge::contract::Source;
use judge::{FEW, Transcript};
use std::collections::HashSet;
use std::iter;

/// At how many places the two lists are equal.
fn equal(one: &[u64], other: &[u64]) -> usize {
    one.iter()
        .zip(other)
        .filter(|(one, other)| one == other)
        .count()
}

fn stories(names: &'static [&'static str]) -> (judge::Feed, Receiver<String>) {
    judge::feed(names.iter().map(ToString::to_string))
}

fn endless_stories() -> (judge::Feed, Receiver<String>) {
    judge::feed(iter::repeat_with(|| "wire copy".to_owned()))
}

const RANDOM_NUMBERS: Source<u64> = |stop| random_numbers(stop, 1);

/// Strings pass unchanged and in order. When the input is closed the worker
/// ends, although done is still open: its output closes, its done fires, its
/// threads are gone.
#[judge::case]
fn work_passes_all_and_ends_with_its_input(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = stories(&["harbour fire", "", " CUP final\n", "grève à Paris"]);
    let (output, stream) = bounded(0);
    let ended = work(stop, input, output);
    writeln!(log, "passed on: {:?}", stream.iter().collect::<Vec<_>>());
    writeln!(log, "its done {}", judge::fired(&ended));
    judge::assert_threads_end("the input was closed, while done stays open");
    writeln!(log, "its threads end");
}

/// A thousand strings: as many come out, in order.
#[judge::case]
fn work_passes_a_long_input(log: &Transcript) {
    let (_cancel, stop) = done();
    let names: Vec<_> = (1..=1000).map(|number| format!("story {number}")).collect();
    let (_feed, input) = judge::feed(names.clone());
    let (output, stream) = bounded(0);
    let _ended = work(stop, input, output);
    log.sequence("passed on", &judge::all(&stream), &names);
}

/// An input that closes without a value is an end like any other.
#[judge::case]
fn work_of_an_empty_input(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = stories(&[]);
    let (output, stream) = bounded(0);
    let ended = work(stop, input, output);
    writeln!(log, "passed on: {:?}", stream.iter().collect::<Vec<_>>());
    writeln!(log, "its done {}", judge::fired(&ended));
}

/// As long as it may go on, its own done has not fired.
#[judge::case]
fn work_has_not_ended_while_it_works(log: &Transcript) {
    let (_cancel, stop) = done();
    let (input, inputs) = bounded(0);
    let (output, stream) = bounded(0);
    let ended = work(stop, inputs, output);
    judge::wait_until_blocked();
    writeln!(
        log,
        "waiting for its input: its done {}",
        judge::fired_yet(&ended)
    );
    let _ = input.send("harbour fire".to_owned());
    judge::wait_until_blocked();
    writeln!(
        log,
        "waiting for a reader: its done {}",
        judge::fired_yet(&ended)
    );
    writeln!(log, "passed on: {:?}", stream.recv());
    judge::wait_until_blocked();
    writeln!(
        log,
        "waiting for its input: its done {}",
        judge::fired_yet(&ended)
    );
}

/// Told to stop while it waits for an input that never comes: the leak on
/// receive. The input is still open, and the worker ends.
#[judge::case]
fn work_stops_while_the_input_is_silent(log: &Transcript) {
    let (cancel, stop) = done();
    let (output, stream) = bounded(0);
    let ended = work(stop, never(), output);
    judge::wait_until_blocked();
    drop(cancel);
    writeln!(log, "its done {}", judge::fired(&ended));
    judge::assert_threads_end("done has fired, while the input stays open and silent");
    writeln!(log, "its output is {}", judge::next_after_done(&stream));
}

/// Told to stop while it waits for a reader who never comes: the leak on send.
/// The stream is still held, and the worker ends.
#[judge::case]
fn work_stops_while_nobody_reads(log: &Transcript) {
    let (cancel, stop) = done();
    let (feed, input) = endless_stories();
    let (output, stream) = bounded(0);
    let ended = work(stop, input, output);
    judge::wait_until_blocked();
    drop(cancel);
    writeln!(log, "its done {}", judge::fired(&ended));
    judge::assert_threads_end("done has fired, while nobody reads");
    log.at_most("taken from its input, which is let go", feed.ended(), FEW);
    writeln!(log, "its output is {}", judge::next_after_done(&stream));
}

/// Told to stop before it was started: it ends, whatever it would wait for.
#[judge::case]
fn work_done_had_fired(log: &Transcript) {
    let (cancel, stop) = done();
    drop(cancel);
    let (output, _stream) = bounded(0);
    let ended = work(stop, never(), output);
    writeln!(log, "its done {}", judge::fired(&ended));
    judge::assert_threads_end("done had fired before it was started");
}

/// Done is heard although there is always a string to take and room to put it: a
/// few may pass, not all.
#[judge::case]
fn work_looks_at_done_while_strings_flow(log: &Transcript) {
    let (cancel, stop) = done();
    let (inputs, input) = bounded(500);
    for _ in 0..500 {
        let _ = inputs.send("wire copy".to_owned());
    }
    let (output, stream) = bounded(500);
    drop(cancel);
    let ended = work(stop, input, output);
    let _ = ended.recv();
    log.at_most("passed on", stream.iter().count(), FEW);
}

/// Told to stop while strings flow: a few more may pass, and then it ends,
/// though there would be enough to read for ever.
#[judge::case]
fn work_stops_while_strings_flow(log: &Transcript) {
    let (cancel, stop) = done();
    let (_feed, input) = endless_stories();
    let (output, stream) = bounded(0);
    let ended = work(stop, input, output);
    writeln!(log, "passed on: {}", stream.iter().take(10).count());
    drop(cancel);
    let more = stream.iter().count();
    log.at_most("more", more, FEW);
    writeln!(log, "its done {}", judge::fired(&ended));
    judge::assert_threads_end("done has fired, while strings flow");
}

/// With nobody reading it holds one string, and takes no more.
#[judge::case]
fn work_holds_one_string(log: &Transcript) {
    let (cancel, stop) = done();
    let (feed, input) = endless_stories();
    let (output, stream) = bounded(0);
    let ended = work(stop, input, output);
    writeln!(
        log,
        "nobody reads: taken from the input: {}",
        judge::settled(1, || feed.taken())
    );
    let _ = stream.iter().take(3).count();
    writeln!(
        log,
        "three were read: taken from the input: {}",
        judge::settled(4, || feed.taken())
    );
    // The reader leaves behind the worker: that it is noticed when he does is another case.
    drop(cancel);
    let _ = ended.recv();
}

/// The reader leaves. It is noticed when the next string is offered: the send
/// fails, the worker lets its input go and ends, though done is open.
#[judge::case]
fn work_ends_when_the_reader_leaves(log: &Transcript) {
    let (_cancel, stop) = done();
    let (feed, input) = endless_stories();
    let (output, stream) = bounded(0);
    let ended = work(stop, input, output);
    writeln!(log, "passed on: {}", stream.iter().take(2).count());
    drop(stream);
    writeln!(log, "its done {}", judge::fired(&ended));
    judge::assert_threads_end("the reader has left");
    log.at_most("taken from the input", feed.ended(), 4);
}

/// Waiting for its input and waiting for a reader cost nothing: it does not look
/// again and again.
#[judge::case]
fn work_waits_without_polling(log: &Transcript) {
    let (_cancel, stop) = done();
    let (input, inputs) = bounded(0);
    let (output, stream) = bounded(0);
    let _ended = work(stop, inputs, output);
    judge::assert_no_polling();
    writeln!(log, "waiting for its input: it waits");
    let _ = input.send("harbour fire".to_owned());
    judge::assert_no_polling();
    writeln!(log, "waiting for a reader: it waits");
    writeln!(log, "passed on: {:?}", stream.recv());
}

/// Its own done is a report, not a leash: dropping it changes nothing.
#[judge::case]
fn work_does_not_need_its_done(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = stories(&["harbour fire", "cup final"]);
    let (output, stream) = bounded(0);
    drop(work(stop, input, output));
    writeln!(log, "passed on: {:?}", stream.iter().collect::<Vec<_>>());
}

/// The output of one worker is the input of the next, and a worker's own done
/// stops the one behind it.
#[judge::case]
fn work_in_a_row(log: &Transcript) {
    let (cancel, stop) = done();
    let (input, inputs) = bounded(0);
    let (middle, middles) = bounded(0);
    let (output, stream) = bounded(0);
    let first_ended = work(stop, inputs, middle);
    let second_ended = work(first_ended, middles, output);
    let _ = input.send("harbour fire".to_owned());
    writeln!(log, "through both: {:?}", stream.recv());
    judge::wait_until_blocked();
    drop(cancel);
    writeln!(log, "the second's done {}", judge::fired(&second_ended));
    judge::assert_threads_end("done has fired, which ends the first worker and so the second");
}

/// The report comes last: who hears that the worker has ended finds that it has let go
/// of its input and of its output. What is declared last in the thread is dropped first,
/// and what the closure has captured is dropped after that.
#[judge::case]
fn work_lets_go_before_it_reports(log: &Transcript) {
    const ROUNDS: usize = 12;
    const STRINGS: usize = 60_000;
    let (mut input_held, mut output_held) = (0, 0);
    for _ in 0..ROUNDS {
        let (cancel, stop) = done();
        // A channel without a limit drops its strings as soon as its receiver is gone. That
        // takes a while, in which a report that came too early is heard.
        let (inputs, input) = unbounded();
        for _ in 0..STRINGS {
            let _ = inputs.send("wire copy".to_owned());
        }
        let (output, stream) = bounded(0);
        drop(cancel);
        let ended = work(stop, input, output);
        let _ = ended.recv();
        output_held += usize::from(stream.try_recv() != Err(TryRecvError::Disconnected));
        input_held += usize::from(inputs.try_send(String::new()).is_ok());
    }
    writeln!(log, "of {ROUNDS} workers whose done has fired");
    writeln!(log, "  still held their input: {input_held}");
    writeln!(log, "  still held their output: {output_held}");
}

judge::contract! {
    source RANDOM_NUMBERS:
    random_numbers_end_when_the_consumer_leaves: ends_when_the_consumer_leaves,
}

/// No number is made ahead of its reader but the one that is offered, and
/// offering it costs no processor time.
#[judge::case]
fn random_numbers_wait_for_their_reader(log: &Transcript) {
    let (cancel, stop) = done();
    let stream = random_numbers(stop, 1);
    judge::assert_no_polling();
    writeln!(log, "in store for a reader to come: {}", stream.len());
    writeln!(log, "room to store them: {:?}", stream.capacity());
    drop(cancel);
}

judge::contract! {
    source RANDOM_NUMBERS:
    random_numbers_stop_while_nobody_reads: stops_while_nobody_reads,
    random_numbers_stop_while_they_flow: stops_while_values_flow,
    random_numbers_done_had_fired: done_had_fired,
}

/// The stream has no end of its own.
#[judge::case]
fn random_numbers_do_not_end(log: &Transcript) {
    let (_cancel, stop) = done();
    let stream = random_numbers(stop, 1);
    writeln!(log, "numbers: {}", stream.iter().take(2000).count());
}

/// The same seed gives the same numbers, another seed gives others, and they are
/// not all alike. Two streams side by side do not disturb each other. Seeds and numbers
/// use all of their 64 bits.
#[judge::case]
fn random_numbers_follow_their_seed(log: &Transcript) {
    let (_cancel, stop) = done();
    let start = |seed| random_numbers(stop.clone(), seed);
    let streams = [7, 7, 8, 7 + (1 << 32)].map(start);
    let mut numbers = [const { Vec::new() }; 4];
    for _ in 0..500 {
        for (numbers, stream) in numbers.iter_mut().zip(&streams) {
            numbers.extend(stream.recv());
        }
    }
    let [first, second, third, fourth] = numbers;
    writeln!(log, "numbers: {}", first.len());
    writeln!(
        log,
        "the same seed: equal numbers: {}",
        equal(&first, &second)
    );
    log.at_most("another seed: equal numbers", equal(&first, &third), 50);
    log.at_most(
        "a seed that is larger by 2^32: equal numbers",
        equal(&first, &fourth),
        50,
    );
    let different: HashSet<_> = first.iter().collect();
    log.at_least("different ones among them", different.len(), 450);
    let large = first.iter().filter(|&&number| number >> 32 > 0).count();
    log.at_least("larger than 32 bits can be", large, 450);
}

judge::contract! {
    source RANDOM_NUMBERS:
    random_numbers_and_a_forgotten_clone: a_forgotten_clone_needs_done,
}
