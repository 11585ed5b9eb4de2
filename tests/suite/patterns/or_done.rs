//! The or-done channel: read a stream that somebody else controls.

use super::subject::done;
use super::subject::patterns::or_done::{or_done, until_done};
use crossbeam_channel::{Receiver, bounded};
use judge::contract::{Stage, Story, numbers};
use judge::{Counter, FEW, Transcript};

/// Stories without an end, from 1.
fn stories() -> (judge::Feed, Receiver<Story>) {
    judge::feed((1..).map(Story))
}

const OR_DONE: Stage<Story, Receiver<Story>> = Stage::new(or_done, Story);

/// Every value comes, in order, and the end is an end: asked again, there is none.
#[judge::case]
fn until_done_gives_all_and_ends_with_its_input(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed((1..=5).map(Story));
    let mut values = until_done(stop, input);
    writeln!(log, "{:?}", numbers(values.by_ref()));
    let behind = values.by_ref().take(3).count();
    writeln!(log, "behind the end: {behind}");
}

/// The iterator has no thread: dropped while the input is silent, it leaves nothing
/// behind, although done is still open, and lets the input go.
#[judge::case]
fn until_done_leaves_nothing_behind(log: &Transcript) {
    let (_cancel, stop) = done();
    let (owner, input) = bounded::<Story>(1);
    let values = until_done(stop, input);
    judge::wait_until_blocked();
    drop(values);
    judge::assert_threads_end("the iterator was dropped, while done stays open");
    let offered = judge::offer(&owner, Story(1));
    writeln!(log, "dropped: the input is {offered}");
}

/// Nothing is taken before it is asked for, and then one value for each `next`.
#[judge::case]
fn until_done_takes_what_is_asked_for(log: &Transcript) {
    let (_cancel, stop) = done();
    let (owner, input) = bounded(3);
    for number in 1..=3 {
        let _ = owner.send(Story(number));
    }
    let mut values = until_done(stop, input);
    judge::wait_until_blocked();
    writeln!(log, "not asked yet: in the input: {}", owner.len());
    writeln!(log, "asked for one: {:?}", numbers(values.next()));
    judge::wait_until_blocked();
    writeln!(log, "in the input: {}", owner.len());
}

/// Whoever asks while the input is silent waits, and does not look again and again.
#[judge::case]
fn until_done_waits_without_polling(log: &Transcript) {
    let (_cancel, stop) = done();
    let (owner, input) = bounded::<Story>(0);
    let reader = judge::spawn(move || numbers(until_done(stop, input)));
    judge::assert_no_polling();
    drop(owner);
    writeln!(log, "the input closes: {:?}", reader.join().ok());
}

/// Told to stop while the input is open and silent: the consumer's `for` is over.
#[judge::case]
fn until_done_stops_while_the_input_is_silent(log: &Transcript) {
    let (cancel, stop) = done();
    let (owner, input) = bounded(0);
    let reader = judge::spawn(move || numbers(until_done(stop, input)));
    let _ = owner.send(Story(1));
    judge::wait_until_blocked();
    drop(cancel);
    writeln!(log, "read, and then over: {:?}", reader.join().ok());
    writeln!(log, "the input is {}", judge::offer(&owner, Story(2)));
}

/// Done has fired, and the input still has values: behind the first `None` none of
/// them comes out.
#[judge::case]
fn until_done_stays_ended(log: &Transcript) {
    let (cancel, stop) = done();
    let (owner, input) = bounded(1000);
    for number in 1..=1000 {
        let _ = owner.send(Story(number));
    }
    let mut values = until_done(stop, input);
    writeln!(log, "before done fires: {:?}", numbers(values.next()));
    drop(cancel);
    log.at_most("more, and then the end", values.by_ref().count(), FEW);
    let behind = (0..100).filter(|_| values.next().is_some()).count();
    writeln!(log, "asked a hundred times behind the end: {behind} values");
}

/// Every value arrives, in order. When the input is closed the stream closes and
/// the thread ends, although done is still open.
#[judge::case]
fn passes_all_and_ends_with_its_input(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed((1..=5).map(Story));
    let stream = or_done(stop, input);
    writeln!(log, "{:?}", numbers(&stream));
    judge::assert_threads_end("the input was closed, while done stays open");
    writeln!(log, "after the end: {}", judge::next(&stream));
}

/// An input that closes without a value is an end like any other, whether it had
/// closed before or closes later.
#[judge::case]
fn of_an_empty_input(log: &Transcript) {
    let (_cancel, stop) = done();
    let (input, inputs) = bounded::<Story>(0);
    let stream = or_done(stop.clone(), inputs);
    judge::wait_until_blocked();
    drop(input);
    writeln!(log, "closes later: {:?}", numbers(&stream));
    let (input, inputs) = bounded::<Story>(0);
    drop(input);
    let stream = or_done(stop, inputs);
    writeln!(log, "had closed before: {:?}", numbers(&stream));
    judge::assert_threads_end("the input was closed, while done stays open");
}

/// The owner fills a buffer and closes: what is in it still arrives, and then the
/// stream closes.
#[judge::case]
fn empties_what_was_left(log: &Transcript) {
    let (_cancel, stop) = done();
    let (input, inputs) = bounded(3);
    for number in 1..=3 {
        let _ = input.send(Story(number));
    }
    drop(input);
    writeln!(log, "{:?}", numbers(or_done(stop, inputs)));
}

judge::contract! {
    stage OR_DONE:
    /// Told to stop while the input is open and silent: what the pattern is for. The
    /// stream closes, and its reader goes home.
    stops_while_the_input_is_silent,
    waits_without_polling,
    holds_one_value,
    leaves_values_in_the_buffer,
}

/// The input closes while the last value waits for a slow reader: the value is not
/// lost.
#[judge::case]
fn the_last_value_waits_for_its_reader(log: &Transcript) {
    let (_cancel, stop) = done();
    let (feed, input) = judge::feed([Story(1)]);
    let stream = or_done(stop, input);
    writeln!(log, "given by the owner, who closes: {}", feed.ended());
    judge::wait_until_blocked();
    writeln!(log, "{:?}", numbers(&stream));
}

judge::contract! {
    stage OR_DONE:
    stops_while_nobody_reads,
    takes_nothing_after_done,
    stops_while_values_flow,
    done_had_fired,
    ends_when_the_consumer_leaves,
    a_forgotten_clone_needs_done,
}

/// A stream is not over after so many values, however many they are.
#[judge::case]
fn passes_a_hundred(log: &Transcript) {
    let (_cancel, stop) = done();
    let (owner, input) = bounded(100);
    for number in 1..=100 {
        let _ = owner.send(Story(number));
    }
    drop(owner);
    let expected: Vec<u32> = (1..=100).collect();
    log.sequence("read", &numbers(or_done(stop, input)), &expected);
}

/// The consumer leaves while the input is silent: it is noticed with the next value,
/// which is taken for nobody. A second one is not.
#[judge::case]
fn one_more_is_taken_for_nobody(log: &Transcript) {
    let (_cancel, stop) = done();
    let (input, inputs) = bounded(0);
    let stream = or_done(stop, inputs);
    judge::wait_until_blocked();
    drop(stream);
    writeln!(
        log,
        "the next is offered: the input is {}",
        judge::offer(&input, Story(1))
    );
    judge::assert_threads_end("the consumer has left, and a value has come");
    writeln!(
        log,
        "and the one after: the input is {}",
        judge::offer(&input, Story(2))
    );
}

/// The consumer leaves, and no value comes any more: nothing but done can end it.
#[judge::case]
fn a_consumer_who_left_a_silent_input_needs_done(log: &Transcript) {
    let (cancel, stop) = done();
    let (input, inputs) = bounded::<Story>(0);
    drop(or_done(stop, inputs));
    judge::wait_until_blocked();
    drop(cancel);
    judge::assert_threads_end("done has fired; the consumer has left, and the input is silent");
    writeln!(
        log,
        "the input is {}",
        judge::offer_after_done(&input, || Story(1))
    );
}

/// One behind the other, with dones of their own: either of them ends both, the one
/// behind because its input closes, the one before because its reader leaves.
#[judge::case]
fn in_a_row(log: &Transcript) {
    for fires in ["first", "second"] {
        let (first_cancel, first_stop) = done();
        let (second_cancel, second_stop) = done();
        let (_feed, input) = stories();
        let stream = or_done(second_stop, or_done(first_stop, input));
        writeln!(log, "through both: {:?}", numbers(stream.iter().take(3)));
        judge::wait_until_blocked();
        let mut cancels = [Some(first_cancel), Some(second_cancel)];
        drop(cancels[usize::from(fires == "second")].take());
        let more = stream.iter().count();
        log.at_most(format_args!("the {fires} done fires: more"), more, FEW);
        judge::assert_threads_end("one of the two dones has fired");
    }
}

/// Two side by side that read from the same input: each value goes to one of them,
/// and the done of one is not the done of the other.
#[judge::case]
fn side_by_side(log: &Transcript) {
    let (cancel, stop) = done();
    let (_other_cancel, other_stop) = done();
    let (input, inputs) = bounded(0);
    let a = or_done(stop, inputs.clone());
    let b = or_done(other_stop, inputs);
    let owner = judge::spawn(move || {
        for number in 1..=20 {
            let _ = input.send(Story(number));
        }
        input
    });
    let read = Counter::default();
    let reader = |stream: Receiver<Story>| {
        let read = read.clone();
        judge::spawn(move || {
            numbers(stream.iter().inspect(|_| {
                read.add();
            }))
        })
    };
    let (from_a, from_b) = (reader(a), reader(b));
    let input = owner.join().expect("an owner does not panic");
    writeln!(log, "read by both: {}", judge::settled(20, || read.get()));
    drop(cancel);
    let mut all = from_a.join().unwrap_or_default();
    writeln!(log, "the done of one fires: its reader goes home");
    let taken = judge::offer(&input, Story(21));
    drop(input);
    writeln!(log, "the input, which the other has too, is {taken}");
    all.extend(from_b.join().unwrap_or_default());
    all.sort_unstable();
    writeln!(log, "all of them together: {all:?}");
}
