//! Select: wait for several channels at once.

use super::subject::blocks::select::{NoValue, NotSent, first_of, prefer, send_or_skip};
use super::subject::{Cancel, done};
use crossbeam_channel::{Receiver, Sender, bounded, never};
use judge::contract::{Stage, Story};
use judge::{Transcript, where_threads_are_known};
use std::thread::JoinHandle;
use std::time::Instant;

/// There is room, and then as many values are sent as there is room for.
#[judge::case]
fn send_or_skip_sends_while_there_is_room(log: &Transcript) {
    let (out, stream) = bounded(2);
    writeln!(log, "room for two: {:?}", send_or_skip(&out, Story(1)));
    writeln!(log, "room for one: {:?}", send_or_skip(&out, Story(2)));
    drop(out);
    writeln!(log, "arrived: {:?}", stream.iter().collect::<Vec<_>>());
}

/// There is no room, or nobody waits for a rendezvous: the value comes back, and nothing is
/// sent. It does not wait: the only reader is the one who calls.
#[judge::case]
fn send_or_skip_gives_back_what_it_cannot_send(log: &Transcript) {
    let (out, stream) = bounded(1);
    let _ = out.send(Story(1));
    writeln!(log, "a full buffer: {:?}", send_or_skip(&out, Story(2)));
    writeln!(log, "read: {:?}", stream.recv());
    writeln!(log, "room for one: {:?}", send_or_skip(&out, Story(3)));
    drop(out);
    writeln!(log, "arrived: {:?}", stream.iter().collect::<Vec<_>>());
    let (out, _stream) = bounded(0);
    writeln!(
        log,
        "a rendezvous, nobody waits: {:?}",
        send_or_skip(&out, Story(4))
    );
}

/// A rendezvous has no room, but a reader waits: the value goes to the reader.
#[judge::case]
fn send_or_skip_finds_a_waiting_reader(log: &Transcript) {
    let (out, stream) = bounded(0);
    let reader = judge::spawn(move || stream.recv().map(|story: Story| story.0));
    judge::wait_until_blocked();
    let result = send_or_skip(&out, Story(1)).is_ok();
    drop(out);
    let read = reader.join().ok();
    // Where threads are not known, the reader may not have waited yet.
    writeln!(log, "sent: {}", where_threads_are_known(result, true));
    writeln!(
        log,
        "the reader got {:?}",
        where_threads_are_known(read, Some(Ok(1)))
    );
}

/// Every receiver is gone. That is told from a reader who is busy, whether or not the buffer
/// has room, and the value comes back.
#[judge::case]
fn send_or_skip_knows_that_nobody_is_left(log: &Transcript) {
    for (room, stored) in [(0, 0), (1, 0), (1, 1)] {
        let (out, stream) = bounded(room);
        for _ in 0..stored {
            let _ = out.send(Story(1));
        }
        drop(stream);
        writeln!(
            log,
            "room for {room}, stored {stored}: {:?}",
            send_or_skip(&out, Story(2))
        );
    }
}

/// It does not wait, not even a moment: a thousand values are skipped without the thread
/// giving up the processor for each.
#[judge::case]
fn send_or_skip_does_not_wait(log: &Transcript) {
    let (out, _stream) = bounded(0);
    let mut skipped = 0;
    let (waited, ()) = judge::times_waited(|| {
        for number in 0..1000 {
            let result = send_or_skip(&out, number);
            skipped += u32::from(result == Err(NotSent::Skipped(number)));
        }
    });
    writeln!(log, "skipped: {skipped}");
    log.at_most("times that it waited", waited, 499);
}

/// Two inputs and a clock in the judge's hands, and what the two threads have to say.
struct Desk {
    /// Emptied to close an input.
    inputs: [Option<Sender<Story>>; 2],
    clock: Sender<Instant>,
    waiting: JoinHandle<Result<Story, NoValue>>,
}

/// How a case names the two inputs.
const NAMES: [&str; 2] = ["one", "other"];

impl Desk {
    /// Calls `first_of` on a thread of its own, with these inputs closed from the start, and
    /// returns when it waits.
    fn wait(closed: &[usize]) -> Desk {
        let (one, one_input) = bounded(1);
        let (other, other_input) = bounded(1);
        let (clock, time) = bounded(1);
        let mut inputs = [Some(one), Some(other)];
        for &which in closed {
            inputs[which] = None;
        }
        let waiting = judge::spawn(move || first_of(&one_input, &other_input, &time));
        judge::wait_until_blocked();
        Desk {
            inputs,
            clock,
            waiting,
        }
    }

    fn close(&mut self, which: usize) {
        self.inputs[which] = None;
        judge::wait_until_blocked();
    }

    fn send(&self, which: usize, number: u32) {
        if let Some(input) = &self.inputs[which] {
            let _ = input.send(Story(number));
        }
    }

    fn time_is_up(&self) {
        let _ = self.clock.send(Instant::now());
    }

    fn result(self) -> Option<Result<Story, NoValue>> {
        self.waiting.join().ok()
    }
}

/// Both ends of an input with these values in its buffer.
fn input_with<T>(values: impl IntoIterator<Item = T>) -> (Sender<T>, Receiver<T>) {
    let (sender, receiver) = bounded(10);
    for value in values {
        let _ = sender.send(value);
    }
    (sender, receiver)
}

/// One of the two has a value, and the other is silent: whichever it is, its value is
/// taken, and nobody has to wait for the silent one.
#[judge::case]
fn first_of_takes_from_whichever_has_a_value(log: &Transcript) {
    let (_one, one) = input_with([Story(1)]);
    let (_other, other) = input_with([]);
    let result = first_of(&one, &other, &never());
    writeln!(log, "one has a value, other is silent: {result:?}");
    let (_one, one) = input_with([]);
    let (_other, other) = input_with([Story(2)]);
    let result = first_of(&one, &other, &never());
    writeln!(log, "one is silent, other has a value: {result:?}");
}

/// Nothing is there yet: it waits, and takes what comes first, from either input.
#[judge::case]
fn first_of_waits_for_a_value(log: &Transcript) {
    for which in [0, 1] {
        let desk = Desk::wait(&[]);
        desk.send(which, 7);
        writeln!(
            log,
            "a value comes from {}: {:?}",
            NAMES[which],
            desk.result()
        );
    }
}

/// It takes one value. What else is in the inputs is still there for the next call.
#[judge::case]
fn first_of_takes_one_value(log: &Transcript) {
    let (_one, one) = input_with([1, 2]);
    let (_other, other) = input_with([3, 4]);
    for call in 1..=2 {
        let result = first_of(&one, &other, &never());
        writeln!(
            log,
            "call {call}: a value: {}, left in the inputs: {}",
            result.is_ok(),
            one.len() + other.len()
        );
    }
}

/// The inputs stay silent and the time is up: while it waits, or before it is called.
#[judge::case]
fn first_of_times_out(log: &Transcript) {
    let desk = Desk::wait(&[]);
    desk.time_is_up();
    writeln!(log, "while it waits: {:?}", desk.result());
    let (_clock, time) = input_with([Instant::now()]);
    let result = first_of(&never::<Story>(), &never(), &time);
    writeln!(log, "before it is called: {result:?}");
}

/// An input is closed, before the call or while it waits: that is no value, and the time is
/// not up. It waits on, and takes what comes from the other.
#[judge::case]
fn first_of_goes_on_when_one_is_closed(log: &Transcript) {
    for (closed, open) in [(0, 1), (1, 0)] {
        let desk = Desk::wait(&[closed]);
        desk.send(open, 7);
        writeln!(
            log,
            "{} was closed before: {:?}",
            NAMES[closed],
            desk.result()
        );
        let mut desk = Desk::wait(&[]);
        desk.close(closed);
        desk.send(open, 8);
        writeln!(
            log,
            "{} is closed while it waits: {:?}",
            NAMES[closed],
            desk.result()
        );
    }
}

/// An input is closed and the other stays silent: the time limit still holds.
#[judge::case]
fn first_of_times_out_when_one_is_closed(log: &Transcript) {
    for closed in [0, 1] {
        let desk = Desk::wait(&[closed]);
        desk.time_is_up();
        writeln!(log, "{} is closed: {:?}", NAMES[closed], desk.result());
    }
}

/// Both are closed, before the call or one after the other: nothing can come, so it
/// does not wait for the time.
#[judge::case]
fn first_of_ends_when_both_are_closed(log: &Transcript) {
    let desk = Desk::wait(&[0, 1]);
    writeln!(log, "before the call: {:?}", desk.result());
    for order in [[0, 1], [1, 0]] {
        let mut desk = Desk::wait(&[]);
        for which in order {
            desk.close(which);
        }
        writeln!(
            log,
            "first {}, then {}: {:?}",
            NAMES[order[0]],
            NAMES[order[1]],
            desk.result()
        );
    }
}

/// An input is closed, but a value is still in its buffer: the value counts.
#[judge::case]
fn first_of_empties_a_closed_input(log: &Transcript) {
    let (one, one_input) = input_with([Story(1)]);
    let (other, other_input) = input_with([Story(2)]);
    drop((one, other));
    let two = [(); 2].map(|()| first_of(&one_input, &other_input, &never()));
    let mut numbers: Vec<_> = two.iter().flatten().map(|story| story.0).collect();
    numbers.sort_unstable();
    writeln!(log, "both have one value, called twice: {numbers:?}");
    let third = first_of(&one_input, &other_input, &never());
    writeln!(log, "called once more: {third:?}");
}

/// A value is there and the time is up already: the value counts, in every one of many calls,
/// also when the input beside it is closed.
#[judge::case]
fn first_of_prefers_a_value_to_the_time(log: &Transcript) {
    const CALLS: u32 = 64;
    for which in [0, 1] {
        for beside in ["silent", "closed"] {
            let mut timed_out = 0;
            for number in 0..CALLS {
                let (_clock, time) = input_with([Instant::now()]);
                let (_with, with_a_value) = input_with([number]);
                let (sender, without) = input_with([]);
                let _sender = (beside == "silent").then_some(sender);
                let inputs = match which {
                    0 => [&with_a_value, &without],
                    _ => [&without, &with_a_value],
                };
                let result = first_of(inputs[0], inputs[1], &time);
                timed_out += u32::from(result != Ok(number));
            }
            writeln!(
                log,
                "{} has a value, the input beside it is {beside}, {CALLS} calls: no value: {timed_out}",
                NAMES[which]
            );
        }
    }
}

/// While it waits it costs nothing, also when an input is closed: it does not look again and
/// again, with or without a pause.
#[judge::case]
fn first_of_waits_without_polling(log: &Transcript) {
    for closed in [&[][..], &[0], &[1]] {
        let desk = Desk::wait(closed);
        judge::assert_no_polling();
        writeln!(log, "closed: {}: it waits", closed.len());
        desk.time_is_up();
        let _ = desk.result();
    }
}

/// It returns at once, while both inputs are silent.
#[judge::case]
fn prefer_does_not_block(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_urgent, urgent) = bounded::<Story>(0);
    let (_normal, normal) = bounded(0);
    let _stream = prefer(stop, urgent, normal);
    writeln!(log, "it has returned");
}

/// One input has a value, and the other is silent: whichever it is, and however often,
/// its value is passed on.
#[judge::case]
fn prefer_takes_from_whichever_has_a_value(log: &Transcript) {
    let (_cancel, stop) = done();
    let (urgent, urgent_input) = bounded(0);
    let (normal, normal_input) = bounded(0);
    let stream = prefer(stop, urgent_input, normal_input);
    for (name, number) in ["normal", "urgent"].into_iter().cycle().zip(1..=2) {
        let input = if name == "urgent" { &urgent } else { &normal };
        let _ = input.send((name, number));
        writeln!(log, "{:?}", stream.recv());
    }
    for number in 3..=7 {
        let _ = urgent.send(("urgent", number));
        writeln!(log, "{:?}", stream.recv());
    }
    for number in 8..=12 {
        let _ = normal.send(("normal", number));
        writeln!(log, "{:?}", stream.recv());
    }
}

/// A stage whose inputs have room for many values and stay open.
struct Desks {
    urgent: Sender<String>,
    normal: Sender<String>,
    stream: Receiver<String>,
    _cancel: Cancel,
}

impl Desks {
    fn start() -> Desks {
        let (cancel, stop) = done();
        let (urgent, urgent_input) = bounded(20);
        let (normal, normal_input) = bounded(20);
        let stream = prefer(stop, urgent_input, normal_input);
        Desks {
            urgent,
            normal,
            stream,
            _cancel: cancel,
        }
    }

    /// Puts an urgent value first, which is taken at once, and then the others, while nobody
    /// reads. Reads them all.
    fn pass(&self, urgents: usize, normals: usize) -> Vec<String> {
        for number in 1..=urgents {
            let _ = self.urgent.send(format!("urgent {number}"));
            if number == 1 {
                let _ = judge::settled(1, || 1 - self.urgent.len());
            }
        }
        for number in 1..=normals {
            let _ = self.normal.send(format!("normal {number}"));
        }
        self.stream.iter().take(urgents + normals).collect()
    }
}

/// Both inputs are the one stream of the contract, so that a value may come from either.
const PREFER: Stage<u32, Receiver<u32>> =
    Stage::new(|stop, input| prefer(stop, input.clone(), input), |_| 7);

/// The urgent input alone, while the normal one is silent.
const PREFER_URGENT: Stage<u32, Receiver<u32>> =
    Stage::new(|stop, input| prefer(stop, input, never()), |_| 7);

/// The normal input alone, while the urgent one is closed.
const PREFER_NORMAL: Stage<u32, Receiver<u32>> = Stage::new(
    |stop, input| {
        let (_, closed) = bounded(0);
        prefer(stop, closed, input)
    },
    |_| 7,
);

judge::contract! {
    stage PREFER:
    prefer_holds_one_value: holds_one_value,
}

/// Both inputs have values: the urgent ones come first, as long as they are no more than
/// three. It is so every time: a normal one in between begins the count anew.
#[judge::case]
fn prefer_takes_urgent_values_first(log: &Transcript) {
    let desks = Desks::start();
    for (urgents, normals) in [
        (1, 1),
        (2, 2),
        (3, 1),
        (3, 3),
        (2, 1),
        (3, 2),
        (2, 3),
        (3, 3),
    ] {
        writeln!(log, "{:?}", desks.pass(urgents, normals));
    }
}

/// Both inputs have values, and the urgent ones are many: after each three of them comes a
/// normal one.
#[judge::case]
fn prefer_does_not_starve_the_normal(log: &Transcript) {
    for (urgents, normals) in [(4, 1), (10, 3), (8, 5)] {
        writeln!(log, "{urgents} urgent and {normals} normal:");
        for value in Desks::start().pass(urgents, normals) {
            writeln!(log, "  {value}");
        }
    }
}

/// Urgent values have come for a while, and no normal one was there. Then both have values:
/// three urgent ones have gone before, so the normal one comes next.
#[judge::case]
fn prefer_remembers_how_many_were_urgent(log: &Transcript) {
    for before in [3, 4, 5, 6] {
        let desks = Desks::start();
        let _ = desks.pass(before - 1, 0);
        // One more urgent value waits for its reader, when the others come.
        writeln!(log, "{before} urgent: then both: {:?}", desks.pass(4, 1));
    }
}

/// One input ends: the other is still passed on, and it is not looked at again and again. The
/// stream closes and the thread ends when the second ends too, although done is still open.
#[judge::case]
fn prefer_ends_when_both_inputs_have_ended(log: &Transcript) {
    for first in ["urgent", "normal"] {
        let (_cancel, stop) = done();
        let (urgent, urgent_input) = bounded(0);
        let (normal, normal_input) = bounded(0);
        let stream = prefer(stop, urgent_input, normal_input);
        let (ends_first, stays) = match first {
            "urgent" => (urgent, normal),
            _ => (normal, urgent),
        };
        let _ = ends_first.send(Story(1));
        let had = stream.recv();
        drop(ends_first);
        judge::wait_until_blocked();
        writeln!(log, "had {had:?}, and the {first} input ends");
        for number in 2..=6 {
            let _ = stays.send(Story(number));
            writeln!(log, "  from the other: {}", judge::next(&stream));
        }
        drop(stays);
        writeln!(log, "  the other ends: {}", judge::next(&stream));
        judge::assert_threads_end("both inputs were closed, while done stays open");
    }
}

/// Both inputs are empty and closed from the start: the stream closes.
#[judge::case]
fn prefer_of_nothing(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_, urgent) = bounded::<Story>(0);
    let (_, normal) = bounded(0);
    writeln!(log, "{}", judge::next(&prefer(stop, urgent, normal)));
    judge::assert_threads_end("both inputs were closed before the call");
}

/// Many values on both inputs, as fast as they can: none is lost, and each input keeps its
/// order.
#[judge::case]
fn prefer_passes_long_inputs(log: &Transcript) {
    let (_cancel, stop) = done();
    let (urgents, normals): (Vec<u32>, Vec<u32>) = ((1..=500).collect(), (1001..=1500).collect());
    let (_urgent, urgent) = judge::feed(urgents.clone());
    let (_normal, normal) = judge::feed(normals.clone());
    let stream = prefer(stop, urgent, normal);
    let (urgent, normal): (Vec<u32>, Vec<u32>) = stream.iter().partition(|&number| number <= 1000);
    log.sequence("urgent", &urgent, &urgents);
    log.sequence("normal", &normal, &normals);
}

judge::contract! {
    stage PREFER:
    prefer_stops_while_the_inputs_are_silent: stops_while_the_input_is_silent,
    prefer_stops_while_nobody_reads: stops_while_nobody_reads,
    prefer_takes_nothing_after_done: takes_nothing_after_done,
    prefer_stops_while_values_flow: stops_while_values_flow,
    prefer_looks_at_done_while_values_flow: looks_at_done_while_values_flow,
    prefer_done_had_fired: done_had_fired,
    prefer_ends_when_the_consumer_leaves: ends_when_the_consumer_leaves,
    prefer_and_a_forgotten_clone: a_forgotten_clone_needs_done,
    prefer_leaves_values_in_the_buffer: leaves_values_in_the_buffer,
    prefer_waits_without_polling: waits_without_polling,
}

judge::contract! {
    stage PREFER_URGENT:
    prefer_urgent_looks_at_done_while_values_flow: looks_at_done_while_values_flow,
    prefer_urgent_holds_one_value: holds_one_value,
    prefer_urgent_waits_without_polling: waits_without_polling,
}

judge::contract! {
    stage PREFER_NORMAL:
    prefer_normal_stops_while_the_input_is_silent: stops_while_the_input_is_silent,
    prefer_normal_looks_at_done_while_values_flow: looks_at_done_while_values_flow,
    prefer_normal_holds_one_value: holds_one_value,
    prefer_normal_waits_without_polling: waits_without_polling,
}

/// Three grades out of two of the reader's own stages: each passes on what the other offers.
#[judge::case]
fn prefer_in_a_row(log: &Transcript) {
    let (cancel, stop) = done();
    let grades: [(Sender<u32>, Receiver<u32>); 3] = [(); 3].map(|()| bounded(0));
    let [(flash, flashes), (urgent, urgents), (normal, normals)] = grades;
    let lower = prefer(stop.clone(), urgents, normals);
    let stream = prefer(stop, flashes, lower);
    for (name, input) in [("normal", &normal), ("flash", &flash), ("urgent", &urgent)] {
        let _ = input.send(7);
        writeln!(log, "{name}: {}", judge::next(&stream));
    }
    drop((flash, urgent));
    let _ = normal.send(8);
    writeln!(log, "normal alone: {}", judge::next(&stream));
    judge::wait_until_blocked();
    drop(cancel);
    judge::assert_threads_end("done has fired, while an input is open and silent");
}

judge::compile_fail! {
    compiler_fact:
    /// A `select!` without a case.
    empty_select,
    /// A `recv` case whose result has no name.
    no_arrow,
    /// A story that is offered in a loop: it may have been sent in the round before.
    offered_again,
}
