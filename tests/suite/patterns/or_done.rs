//! The or-done channel: read a stream that somebody else controls.

use super::subject::done;
use super::subject::patterns::or_done::or_done;
use crossbeam_channel::{Receiver, TryRecvError, bounded};
use judge::Transcript;

/// How many values may still follow after done has fired.
const FEW: usize = 64;

/// A value that cannot be copied, only passed on.
struct Story(u32);

/// Stories without an end, from 1.
fn stories() -> (judge::Feed, Receiver<Story>) {
    judge::feed((1..).map(Story))
}

fn numbers(stories: impl IntoIterator<Item = Story>) -> Vec<u32> {
    stories.into_iter().map(|story| story.0).collect()
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
    writeln!(log, "still closed: {}", stream.recv().is_err());
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

/// Told to stop while the input is open and silent: what the pattern is for. The
/// stream closes, and its reader goes home.
#[judge::case]
fn stops_while_the_input_is_silent(log: &Transcript) {
    for passed in [0, 2] {
        let (cancel, stop) = done();
        let (input, inputs) = bounded(0);
        let stream = or_done(stop, inputs);
        let owner = judge::spawn(move || {
            for number in 1..=passed {
                let _ = input.send(Story(number));
            }
            input
        });
        let reader = judge::spawn(move || numbers(&stream));
        let input = owner.join().ok();
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end("done has fired, while the input stays open and silent");
        writeln!(
            log,
            "the reader had, and goes home: {:?}",
            reader.join().ok()
        );
        let let_go = input.is_some_and(|input| input.send(Story(0)).is_err());
        writeln!(log, "  the input is let go: {let_go}");
    }
}

/// Told to stop while a value waits for a reader who is still there and does not
/// read: the thread ends, the stream is closed, the input is let go.
#[judge::case]
fn stops_while_nobody_reads(log: &Transcript) {
    for read in [0, 3] {
        let (cancel, stop) = done();
        let (feed, input) = stories();
        let stream = or_done(stop, input);
        let had = numbers(stream.iter().take(read));
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end("done has fired, while nobody reads");
        writeln!(
            log,
            "had {had:?}: the stream is closed: {}",
            stream.recv().is_err()
        );
        writeln!(
            log,
            "  the input is let go, after a few at most: {}",
            feed.ended() <= read + 1 + FEW
        );
    }
}

/// Told to stop while values flow: a few more may pass, and then the stream closes,
/// though there would be enough to read for ever.
#[judge::case]
fn stops_while_values_flow(log: &Transcript) {
    let (cancel, stop) = done();
    let (feed, input) = stories();
    let stream = or_done(stop, input);
    writeln!(log, "had {:?}", numbers(stream.iter().take(10)));
    drop(cancel);
    writeln!(log, "a few more at most: {}", stream.iter().count() <= FEW);
    judge::assert_threads_end("done has fired, while values flow");
    writeln!(
        log,
        "the input is let go, after a few at most: {}",
        feed.ended() <= 10 + 1 + FEW
    );
}

/// Told to stop before it was started: it ends, whatever it would wait for.
#[judge::case]
fn done_had_fired(log: &Transcript) {
    let (cancel, stop) = done();
    drop(cancel);
    let (_input, inputs) = bounded::<Story>(0);
    let stream = or_done(stop.clone(), inputs);
    judge::assert_threads_end("done had fired before it was started, and the input is silent");
    writeln!(
        log,
        "a silent input: the stream is closed: {}",
        stream.recv().is_err()
    );
    let stream = or_done(stop, stories().1);
    judge::assert_threads_end("done had fired before it was started, and nobody reads");
    writeln!(
        log,
        "an endless input: the stream is closed: {}",
        stream.recv().is_err()
    );
}

/// The consumer leaves while values come: the next offer fails, and the thread lets
/// the input go and ends. Done was not needed for that.
#[judge::case]
fn ends_when_the_consumer_leaves(log: &Transcript) {
    for read in [0, 2] {
        let (_cancel, stop) = done();
        let (feed, input) = stories();
        let stream = or_done(stop, input);
        let had = numbers(stream.iter().take(read));
        drop(stream);
        judge::assert_threads_end("the consumer has left, while done stays open");
        let few = feed.ended() <= read + 2;
        writeln!(
            log,
            "had {had:?}, then the consumer leaves: two more taken at most: {few}"
        );
    }
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
    writeln!(log, "the next is taken: {}", input.send(Story(1)).is_ok());
    judge::assert_threads_end("the consumer has left, and a value has come");
    writeln!(
        log,
        "the one after is taken: {}",
        input.send(Story(2)).is_ok()
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
        "the input is let go: {}",
        input.send(Story(1)).is_err()
    );
}

/// The consumer leaves, but a clone of the stream is still held somewhere: nothing
/// but done can end it.
#[judge::case]
fn a_forgotten_clone_needs_done(log: &Transcript) {
    let (cancel, stop) = done();
    let (_feed, input) = stories();
    let stream = or_done(stop, input);
    let forgotten = stream.clone();
    let _ = stream.recv();
    drop(stream);
    judge::wait_until_blocked();
    let open = !matches!(forgotten.try_recv(), Err(TryRecvError::Disconnected));
    writeln!(log, "a clone is held: the stream is open: {open}");
    drop(cancel);
    judge::assert_threads_end("done has fired, while a clone of the stream is held");
    writeln!(
        log,
        "done has fired: the stream is closed: {}",
        forgotten.recv().is_err()
    );
}

/// With nobody reading it holds one value, and takes no more.
#[judge::case]
fn holds_one_value(log: &Transcript) {
    let (cancel, stop) = done();
    let (feed, input) = stories();
    let stream = or_done(stop, input);
    writeln!(log, "nobody reads: taken from the input: {}", feed.taken());
    let _ = numbers(stream.iter().take(3));
    writeln!(
        log,
        "three were read: taken from the input: {}",
        feed.taken()
    );
    drop(cancel);
}

/// Waiting for its input and waiting for a reader cost nothing: it does not look
/// again and again.
#[judge::case]
fn waits_without_polling(log: &Transcript) {
    let (_cancel, stop) = done();
    let (input, inputs) = bounded(0);
    let stream = or_done(stop, inputs);
    judge::assert_no_polling();
    writeln!(log, "waiting for its input: it waits");
    let _ = input.send(Story(1));
    judge::assert_no_polling();
    writeln!(log, "waiting for a reader: it waits");
    writeln!(log, "{:?}", stream.recv().ok().map(|story| story.0));
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
        writeln!(
            log,
            "the {fires} done fires: a few more at most: {}",
            more <= FEW
        );
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
    let from_a = judge::spawn(move || numbers(&a));
    let from_b = judge::spawn(move || numbers(&b));
    let input = owner.join().ok();
    judge::wait_until_blocked();
    drop(cancel);
    let mut all = from_a.join().unwrap_or_default();
    writeln!(log, "the done of one fires: its reader goes home");
    let taken = input.is_some_and(|input| input.send(Story(21)).is_ok());
    writeln!(log, "the other still takes a value: {taken}");
    all.extend(from_b.join().unwrap_or_default());
    all.sort_unstable();
    writeln!(log, "all of them together: {all:?}");
}
