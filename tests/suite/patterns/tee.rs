//! The tee channel: every value to two readers.

use super::subject::patterns::tee::{tee, wire_and_archive};
use super::subject::{Done, done};
use crossbeam_channel::{Receiver, bounded};
use judge::contract::{Output, Stage, stage};
use judge::{FEW, Transcript, all};
use std::fmt::Debug;
use std::iter;

/// The two names of the outputs, in the order in which `tee` gives them.
const NAMES: [&str; 2] = ["first", "second"];

/// Numbers without an end, from 1.
fn numbers() -> (judge::Feed, Receiver<u32>) {
    judge::feed(1..)
}

/// Both outputs, each in a place that can be emptied: to leave is to take it out.
fn start(stop: Done, input: Receiver<u32>) -> [Option<Receiver<u32>>; 2] {
    let (first, second) = tee(stop, input);
    [Some(first), Some(second)]
}

/// What the reader gets, who is still there.
fn read(outputs: &[Option<Receiver<u32>>; 2], which: usize) -> Option<u32> {
    outputs[which]
        .as_ref()
        .and_then(|stream| stream.recv().ok())
}

/// What the reader finds, who is still there, after done has fired.
fn next_after_done(outputs: &[Option<Receiver<u32>>; 2], which: usize) -> String {
    outputs[which]
        .as_ref()
        .map_or("not there".to_owned(), judge::next_after_done)
}

/// Reads a value of the one and then of the other.
fn write_next<T: Debug>(log: &Transcript, names: [&str; 2], streams: [&Receiver<T>; 2]) {
    let [one, other] = streams.map(|stream| stream.recv().ok());
    writeln!(log, "{}: {one:?}, {}: {other:?}", names[0], names[1]);
}

const TEE: Stage<u32, (Receiver<u32>, Receiver<u32>)> = Stage::new(tee, |number| number);

const WIRE_AND_ARCHIVE: Stage<String, (Receiver<String>, Receiver<String>)> =
    Stage::new(wire_and_archive, |_| "wire copy".to_owned());

/// Both get 1, 2, 1, 2, and both streams close and the thread ends when the input
/// is closed, although done is still open.
#[judge::case]
fn both_get_every_value(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed([1, 2, 1, 2]);
    let (first, second) = tee(stop, input);
    for _ in 0..5 {
        write_next(log, ["first", "second"], [&first, &second]);
    }
    judge::assert_threads_end("the input was closed, while done stays open");
}

/// The one who reads the second output first gets it first: the tee does not
/// insist on an order.
#[judge::case]
fn second_reader_first(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed([1, 2, 1, 2]);
    let (first, second) = tee(stop, input);
    for _ in 0..4 {
        write_next(log, ["second", "first"], [&second, &first]);
    }
}

/// Who is first may change from value to value.
#[judge::case]
fn readers_take_turns(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed(1..=6);
    let outputs = start(stop, input);
    for turn in [0, 1, 1, 0, 0, 1] {
        let one = read(&outputs, turn);
        let other = read(&outputs, 1 - turn);
        writeln!(log, "{} first: {one:?} {other:?}", NAMES[turn]);
    }
}

/// The next value is taken when both have the one before. Nothing is stored for a
/// slow reader, and a fast one waits.
#[judge::case]
fn takes_the_next_when_both_have_it(log: &Transcript) {
    for fast in [0, 1] {
        let (cancel, stop) = done();
        let (feed, input) = judge::feed(1..=5);
        let outputs = start(stop, input);
        let slow = 1 - fast;
        writeln!(
            log,
            "nobody reads: taken from the input: {}",
            judge::settled(1, || feed.taken())
        );
        let _ = read(&outputs, fast);
        writeln!(
            log,
            "{} has one: taken: {}",
            NAMES[fast],
            judge::settled(1, || feed.taken())
        );
        if let Some(stream) = &outputs[fast] {
            writeln!(
                log,
                "{} asks for another: {}",
                NAMES[fast],
                judge::state(stream)
            );
        }
        let _ = read(&outputs, slow);
        writeln!(
            log,
            "{} has one too: taken: {}",
            NAMES[slow],
            judge::settled(2, || feed.taken())
        );
        drop(cancel);
        // So that it ends because of done, and not because somebody leaves.
        judge::wait_until_blocked();
    }
}

judge::contract! {
    stage TEE:
    leaves_values_in_the_buffer,
}

/// Waiting for its input, for both readers, or for one of them costs nothing.
#[judge::case]
fn waits_without_polling(log: &Transcript) {
    for fast in [0, 1] {
        let (_cancel, stop) = done();
        let (input, inputs) = bounded(0);
        let outputs = start(stop, inputs);
        judge::assert_no_polling();
        writeln!(log, "waiting for its input: it waits");
        let _ = input.send(1);
        judge::assert_no_polling();
        writeln!(log, "waiting for both readers: it waits");
        let _ = read(&outputs, fast);
        judge::assert_no_polling();
        writeln!(
            log,
            "{} has it, waiting for the other: it waits",
            NAMES[fast]
        );
        let _ = read(&outputs, 1 - fast);
    }
}

/// Two readers who do not wait for each other, each on a thread, get the same.
#[judge::case]
fn readers_on_threads(log: &Transcript) {
    let (_cancel, stop) = done();
    let (owner, input) = bounded(60);
    let expected: Vec<u32> = (1..=60).collect();
    for number in &expected {
        let _ = owner.send(*number);
    }
    drop(owner);
    let (first, second) = tee(stop, input);
    let one = judge::spawn(move || all(&first));
    let other = judge::spawn(move || all(&second));
    let one = one.join().unwrap_or_default();
    let other = other.join().unwrap_or_default();
    log.sequence("first", &one, &expected);
    log.sequence("second", &other, &expected);
}

/// Values are cloned, and the two copies are nobody else's: text works as well as
/// numbers.
#[judge::case]
fn of_text(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed(["harbour fire".to_owned(), String::new()]);
    let (first, second) = tee(stop, input);
    for _ in 0..3 {
        write_next(log, ["first", "second"], [&first, &second]);
    }
}

/// An input that closes without a value is an end like any other.
#[judge::case]
fn of_an_empty_input(log: &Transcript) {
    let (_cancel, stop) = done();
    let (input, inputs) = bounded::<u32>(0);
    let (first, second) = tee(stop, inputs);
    judge::wait_until_blocked();
    drop(input);
    writeln!(log, "first: {:?}, second: {:?}", all(&first), all(&second));
    judge::assert_threads_end("the input was closed, while done stays open");
}

/// The input closes while one reader has the last value and the other has not: the
/// value is not lost, and then both streams close.
#[judge::case]
fn the_last_value_waits_for_both(log: &Transcript) {
    for early in [0, 1] {
        let (_cancel, stop) = done();
        let (feed, input) = judge::feed([7]);
        let outputs = start(stop, input);
        let one = read(&outputs, early);
        feed.ended();
        judge::wait_until_blocked();
        writeln!(
            log,
            "{}: {one:?}, the other: {:?}",
            NAMES[early],
            read(&outputs, 1 - early)
        );
        writeln!(
            log,
            "  then: {:?} {:?}",
            read(&outputs, early),
            read(&outputs, 1 - early)
        );
    }
}

judge::contract! {
    stage TEE:
    /// Told to stop while neither reads: the thread ends, and leaves its input alone.
    stops_while_nobody_reads,
    /// Told to stop while the input is open and silent.
    stops_while_the_input_is_silent,
}

/// Told to stop while one has the value and the other does not read.
#[judge::case]
fn stops_while_one_does_not_read(log: &Transcript) {
    for fast in [0, 1] {
        let (cancel, stop) = done();
        let (feed, input) = numbers();
        let outputs = start(stop, input);
        let one = read(&outputs, fast);
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end("done has fired, while one of the two does not read");
        writeln!(
            log,
            "{} has {one:?}: its stream is {}, the other is {}",
            NAMES[fast],
            next_after_done(&outputs, fast),
            next_after_done(&outputs, 1 - fast)
        );
        log.at_most(
            "  taken from the input, which is let go",
            feed.ended(),
            1 + FEW,
        );
    }
}

judge::contract! {
    stage TEE:
    /// Told to stop while both read as fast as values come: a few more at most.
    stops_while_values_flow,
    takes_nothing_after_done,
}

/// Told to stop while one has the value and is ready for more, and the other does
/// not read: nobody gets another value. The stage ends there, and does not go on
/// with the next.
#[judge::case]
fn takes_no_more_after_done(log: &Transcript) {
    more_after_done(log, tee, |number| number);
}

judge::contract! {
    stage TEE:
    /// Told to stop before it was started.
    done_had_fired,
}

/// One reader has left, and the other is slow: it waits, and does not try the one
/// who has left again and again.
#[judge::case]
fn waits_without_polling_when_one_has_left(log: &Transcript) {
    for leaves in [0, 1] {
        let (_cancel, stop) = done();
        let (_feed, input) = numbers();
        let mut outputs = start(stop, input);
        drop(outputs[leaves].take());
        judge::assert_no_polling();
        writeln!(
            log,
            "{} has left, waiting for the other: it waits",
            NAMES[leaves]
        );
        let stays = 1 - leaves;
        let _ = read(&outputs, stays);
        judge::assert_no_polling();
        writeln!(log, "{} has read: it waits again", NAMES[stays]);
    }
}

/// One reader leaves before the first value, and the other gets all of them.
#[judge::case]
fn one_leaves_at_the_start(log: &Transcript) {
    for leaves in [0, 1] {
        let (_cancel, stop) = done();
        let (input, inputs) = bounded(0);
        let mut outputs = start(stop, inputs);
        judge::wait_until_blocked();
        drop(outputs[leaves].take());
        let feeder = judge::spawn(move || {
            (1..=4)
                .take_while(|number| input.send(*number).is_ok())
                .count()
        });
        let rest = outputs[1 - leaves].as_ref().map(all);
        writeln!(log, "{} leaves, the other gets {rest:?}", NAMES[leaves]);
        writeln!(log, "  taken: {:?}", feeder.join().ok());
        judge::assert_threads_end("the input was closed, while done stays open");
    }
}

/// One reader leaves while a value is offered to both: the other gets it, and all
/// that follow.
#[judge::case]
fn one_leaves_while_both_are_offered_a_value(log: &Transcript) {
    for leaves in [0, 1] {
        let (_cancel, stop) = done();
        let (_feed, input) = judge::feed(1..=4);
        let mut outputs = start(stop, input);
        judge::wait_until_blocked();
        drop(outputs[leaves].take());
        judge::wait_until_blocked();
        let rest = outputs[1 - leaves].as_ref().map(all);
        writeln!(log, "{} leaves, the other gets {rest:?}", NAMES[leaves]);
    }
}

/// One reader has the value and leaves, while it is still offered to the other.
#[judge::case]
fn one_leaves_with_its_value(log: &Transcript) {
    for leaves in [0, 1] {
        let (_cancel, stop) = done();
        let (_feed, input) = judge::feed(1..=4);
        let mut outputs = start(stop, input);
        let last = read(&outputs, leaves);
        drop(outputs[leaves].take());
        judge::wait_until_blocked();
        let rest = outputs[1 - leaves].as_ref().map(all);
        writeln!(
            log,
            "{} leaves with {last:?}, the other gets {rest:?}",
            NAMES[leaves]
        );
    }
}

/// One reader leaves while a value that the other has is still offered to it: the
/// other goes on with the next.
#[judge::case]
fn one_leaves_without_its_value(log: &Transcript) {
    for leaves in [0, 1] {
        let (_cancel, stop) = done();
        let (_feed, input) = judge::feed(1..=4);
        let mut outputs = start(stop, input);
        let stays = 1 - leaves;
        let one = read(&outputs, stays);
        judge::wait_until_blocked();
        drop(outputs[leaves].take());
        let rest = outputs[stays].as_ref().map(all);
        writeln!(
            log,
            "the other has {one:?}, {} leaves, the other gets {rest:?}",
            NAMES[leaves]
        );
    }
}

/// One has left: the other is still offered one value at a time, and the next is
/// taken when it has that.
#[judge::case]
fn takes_one_at_a_time_when_one_has_left(log: &Transcript) {
    for leaves in [0, 1] {
        let (cancel, stop) = done();
        let (feed, input) = numbers();
        let mut outputs = start(stop, input);
        drop(outputs[leaves].take());
        for had in 0..3 {
            writeln!(
                log,
                "{} has left, the other had {had}: taken: {}",
                NAMES[leaves],
                judge::settled(had + 1, || feed.taken())
            );
            let _ = read(&outputs, 1 - leaves);
        }
        drop(cancel);
    }
}

/// Both leave while a value is offered to them: the thread lets its input go and
/// ends. Done was not needed for that.
#[judge::case]
fn ends_when_both_leave(log: &Transcript) {
    for had in [0, 2] {
        for leaves in [0, 1] {
            let (_cancel, stop) = done();
            let (feed, input) = numbers();
            let mut outputs = start(stop, input);
            for _ in 0..had {
                let _ = (read(&outputs, 0), read(&outputs, 1));
            }
            judge::wait_until_blocked();
            drop(outputs[leaves].take());
            judge::wait_until_blocked();
            drop(outputs[1 - leaves].take());
            judge::assert_threads_end("both readers have left, while done stays open");
            let name = NAMES[leaves];
            log.at_most(
                format_args!("had {had}, {name} leaves and then the other: taken"),
                feed.ended(),
                had + 2,
            );
        }
    }
}

/// Both leave, one with the value and one without: the next value finds nobody.
#[judge::case]
fn ends_when_both_leave_in_the_middle(log: &Transcript) {
    for leaves in [0, 1] {
        let (_cancel, stop) = done();
        let (feed, input) = numbers();
        let mut outputs = start(stop, input);
        let _ = read(&outputs, leaves);
        drop(outputs[leaves].take());
        judge::wait_until_blocked();
        drop(outputs[1 - leaves].take());
        judge::assert_threads_end("both readers have left, while done stays open");
        let name = NAMES[leaves];
        log.at_most(
            format_args!("{name} leaves with the value, then the other: taken"),
            feed.ended(),
            3,
        );
    }
}

/// Counts the rounds in which one of two readers gets another value after done has fired.
fn more_after_done<T: Send + 'static>(
    log: &Transcript,
    start: impl Fn(Done, Receiver<T>) -> (Receiver<T>, Receiver<T>),
    value: fn(u32) -> T,
) {
    // Fewer where a hand-over on a busy machine counts against the time limit.
    let rounds = judge::where_threads_are_known(16, 4);
    let went_on = (0..rounds).filter(|&round| {
        let (cancel, stop) = done();
        let (_feed, input) = judge::feed((1..).map(value));
        let (first, second) = start(stop, input);
        let (fast, slow) = if round % 2 == 0 {
            (first, second)
        } else {
            (second, first)
        };
        // A `select!` chooses at random, but on every new thread with the same row of
        // numbers: so each round has taken another number of values before.
        for _ in 0..round / 2 {
            let _ = (fast.recv(), slow.recv());
        }
        let _ = fast.recv();
        let ready = judge::spawn(move || fast.recv().is_ok());
        judge::wait_until_blocked();
        drop(cancel);
        // The slow one does not read, and is there until then.
        let another = ready.join().expect("a reader does not panic");
        drop(slow);
        another
    });
    writeln!(
        log,
        "done fires while one waits for more and the other does not read: \
         rounds in which one got more: {}",
        went_on.count()
    );
}

/// Told to stop while one has left and the other does not read.
#[judge::case]
fn stops_while_one_has_left(log: &Transcript) {
    for leaves in [0, 1] {
        let (cancel, stop) = done();
        let (_feed, input) = numbers();
        let mut outputs = start(stop, input);
        drop(outputs[leaves].take());
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end(
            "done has fired, while one reader has left and the other does not read",
        );
        writeln!(
            log,
            "{} has left: the stream of the other is {}",
            NAMES[leaves],
            next_after_done(&outputs, 1 - leaves)
        );
    }
}

/// Told to stop while one has left and the input is silent: the thread is the same
/// as before, and hears done in both places.
#[judge::case]
fn stops_while_one_has_left_a_silent_input(log: &Transcript) {
    for leaves in [0, 1] {
        let (cancel, stop) = done();
        let (input, inputs) = bounded(0);
        let mut outputs = start(stop, inputs);
        drop(outputs[leaves].take());
        let _ = input.send(1);
        let one = read(&outputs, 1 - leaves);
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end(
            "done has fired, while one reader has left and the input is silent",
        );
        writeln!(
            log,
            "{} has left, the other has {one:?}: the input is {}",
            NAMES[leaves],
            judge::offer_after_done(&input, || 2)
        );
    }
}

/// Both readers leave, but a clone of one stream is still held somewhere: nothing
/// but done can end the thread.
#[judge::case]
fn a_forgotten_clone_needs_done(log: &Transcript) {
    for forgets in [0, 1] {
        let (cancel, stop) = done();
        let (_feed, input) = numbers();
        let outputs = start(stop, input);
        let forgotten = outputs[forgets].clone();
        drop(outputs);
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end("done has fired, while a clone of one stream is held");
        let then = forgotten.map_or("not there".to_owned(), |stream| {
            judge::next_after_done(&stream)
        });
        writeln!(
            log,
            "a clone of the {} is held, done has fired: it is {then}",
            NAMES[forgets]
        );
    }
}

/// The output of one tee is the input of the next: three readers get every value.
#[judge::case]
fn in_a_row(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed(1..=3);
    let (a, rest) = tee(stop.clone(), input);
    let (b, c) = tee(stop, rest);
    for _ in 0..4 {
        writeln!(
            log,
            "{:?} {:?} {:?}",
            c.recv().ok(),
            a.recv().ok(),
            b.recv().ok()
        );
    }
    judge::assert_threads_end("the input was closed, while done stays open");
}

/// Two tees with the same done do not disturb each other, and both hear it.
#[judge::case]
fn side_by_side(log: &Transcript) {
    let (cancel, stop) = done();
    let (a, b) = tee(stop.clone(), judge::feed(1..).1);
    let (c, d) = tee(stop, judge::feed(10..).1);
    for _ in 0..3 {
        writeln!(
            log,
            "{:?} {:?} {:?} {:?}",
            d.recv().ok(),
            b.recv().ok(),
            a.recv().ok(),
            c.recv().ok()
        );
    }
    judge::wait_until_blocked();
    drop(cancel);
    judge::assert_threads_end("done has fired, which both were given");
}

/// The bug hunt: as long as stories come and are read, all is well, and the end of
/// the wire is the end of both streams.
#[judge::case]
fn wire_and_archive_get_every_story(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, wire) = judge::feed(["harbour fire".to_owned(), "cup final".to_owned()]);
    let (desk, archive) = wire_and_archive(stop, wire);
    for _ in 0..3 {
        write_next(log, ["archive", "desk"], [&archive, &desk]);
    }
    judge::assert_threads_end("the wire was closed, while done stays open");
}

/// The bug hunt: what was right stays right. One reader may leave, and when both
/// have left it ends.
#[judge::case]
fn wire_and_archive_may_leave(log: &Transcript) {
    let (_cancel, stop) = done();
    let (feed, wire) = judge::feed(iter::repeat_with(|| "wire copy".to_owned()));
    let (desk, archive) = wire_and_archive(stop, wire);
    drop(desk);
    writeln!(
        log,
        "the desk has left: the archive gets {}",
        archive.iter().take(3).count()
    );
    judge::wait_until_blocked();
    drop(archive);
    judge::assert_threads_end("both readers have left, while done stays open");
    log.at_most("both have left: taken", feed.ended(), 5);
}

/// The bug hunt: told to stop while nobody reads, or while one of the two does not,
/// it ends and leaves the wire alone. Until then it waits, and does not look again
/// and again.
#[judge::case]
fn wire_and_archive_stop_while_nobody_reads(log: &Transcript) {
    for had in [0, 1] {
        let (cancel, stop) = done();
        let (feed, wire) = judge::feed(iter::repeat_with(|| "wire copy".to_owned()));
        let (desk, archive) = wire_and_archive(stop, wire);
        writeln!(log, "the desk had {}", desk.iter().take(had).count());
        judge::assert_no_polling();
        drop(cancel);
        judge::assert_threads_end("done has fired, while the wire has more and nobody reads");
        writeln!(log, "{}", (desk, archive).next_after_done());
        log.at_most(
            "taken from the wire, which is let go",
            feed.ended(),
            1 + FEW,
        );
    }
}

/// The bug hunt: told to stop while the wire is silent, it ends. Until then it waits, and
/// does not look again and again.
#[judge::case]
fn wire_and_archive_stop_while_the_wire_is_silent(log: &Transcript) {
    stage::waits_without_polling(log, WIRE_AND_ARCHIVE);
    stage::stops_while_the_input_is_silent(log, WIRE_AND_ARCHIVE);
}

/// The bug hunt: told to stop while the desk has its story and is ready for more, and the
/// archive does not read. Neither gets another: whoever only leaves the loop over the two
/// takes the next story from the wire.
#[judge::case]
fn wire_and_archive_take_no_more_after_done(log: &Transcript) {
    more_after_done(log, wire_and_archive, |number| format!("story {number}"));
}
