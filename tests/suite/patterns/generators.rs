//! Handy generators: where streams come from, and how much of them is wanted.

use super::subject::patterns::generators::{
    WrongType, headlines, repeat, repeat_fn, take, ticker, typed,
};
use super::subject::{Done, done};
use crossbeam_channel::{Receiver, RecvTimeoutError, TryRecvError, bounded};
use judge::Transcript;
use std::any::Any;
use std::fmt::Debug;
use std::iter;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// How many values may still follow after done has fired.
const FEW: usize = 64;

type Anything = Box<dyn Any + Send>;

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| name.to_string()).collect()
}

/// A value that knows how many of its kind there are.
struct Copied(Arc<AtomicUsize>);

impl Copied {
    fn new(count: &Arc<AtomicUsize>) -> Copied {
        count.fetch_add(1, Ordering::SeqCst);
        Copied(count.clone())
    }
}

impl Clone for Copied {
    fn clone(&self) -> Copied {
        Copied::new(&self.0)
    }
}

impl Drop for Copied {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// 0, 1, 2 ... and how many of them were made.
fn counter() -> (Arc<AtomicUsize>, impl FnMut() -> usize + Send + 'static) {
    let made = Arc::new(AtomicUsize::new(0));
    let count = made.clone();
    (made, move || count.fetch_add(1, Ordering::SeqCst))
}

fn text(value: Result<String, WrongType>) -> String {
    match value {
        Ok(text) => format!("text {text:?}"),
        Err(WrongType(value)) => match value.downcast::<i32>() {
            Ok(number) => format!("an error that holds the number {number}"),
            Err(_) => "an error that holds something else than the number that was sent".to_owned(),
        },
    }
}

/// Told to stop while it waits for a reader who never comes.
fn stops_while_nobody_reads<T>(log: &Transcript, start: impl Fn(Done) -> Receiver<T>) {
    for read in [0, 3] {
        let (cancel, stop) = done();
        let stream = start(stop);
        let values = stream.iter().take(read).count();
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end("done has fired, while nobody reads");
        let closed = stream.recv().is_err();
        writeln!(log, "{values} were read: the stream is closed: {closed}");
    }
}

/// Told to stop while values are read as fast as they come.
fn stops_while_values_flow<T>(log: &Transcript, start: impl Fn(Done) -> Receiver<T>) {
    let (cancel, stop) = done();
    let stream = start(stop);
    writeln!(log, "values: {}", stream.iter().take(10).count());
    drop(cancel);
    let more = stream.iter().count();
    writeln!(log, "a few more at most: {}", more <= FEW);
    judge::assert_threads_end("done has fired, while values flow");
}

/// Told to stop before it was started.
fn done_had_fired<T>(log: &Transcript, start: impl Fn(Done) -> Receiver<T>) {
    let (cancel, stop) = done();
    drop(cancel);
    let stream = start(stop);
    judge::assert_threads_end("done had fired before it was started");
    writeln!(log, "the stream is closed: {}", stream.recv().is_err());
}

/// The consumer drops the stream, and done stays open.
fn ends_when_the_consumer_leaves<T>(log: &Transcript, start: impl Fn(Done) -> Receiver<T>) {
    for read in [0, 3] {
        let (_cancel, stop) = done();
        let stream = start(stop);
        let values = stream.iter().take(read).count();
        judge::wait_until_blocked();
        drop(stream);
        judge::assert_threads_end("the consumer has left, while done stays open");
        writeln!(
            log,
            "{values} were read, then the consumer leaves: the thread ends"
        );
    }
}

/// The consumer leaves, but a clone of the stream is still held somewhere.
fn a_forgotten_clone_needs_done<T>(log: &Transcript, start: impl Fn(Done) -> Receiver<T>) {
    let (cancel, stop) = done();
    let stream = start(stop);
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

/// Told to stop while its input is open and silent, whether or not a reader waits.
fn stops_while_the_input_is_silent<T, U>(
    log: &Transcript,
    value: fn() -> T,
    start: impl Fn(Done, Receiver<T>) -> Receiver<U>,
) where
    T: Send + 'static,
    U: Send + 'static,
{
    for reader_waits in [false, true] {
        let (cancel, stop) = done();
        let (input, inputs) = bounded(0);
        let stream = start(stop, inputs);
        let one = judge::spawn(move || input.send(value()).map(|()| input));
        let passed = stream.recv().is_ok();
        let input = one.join();
        let reader = reader_waits.then(|| {
            let stream = stream.clone();
            judge::spawn(move || stream.recv().is_err())
        });
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end("done has fired, while the input stays open and silent");
        writeln!(
            log,
            "a reader waits: {reader_waits}, one value passed: {passed}"
        );
        let closed = match reader {
            Some(reader) => reader.join().ok(),
            None => Some(stream.recv().is_err()),
        };
        writeln!(log, "  the stream is closed: {closed:?}");
        let let_go = matches!(input, Ok(Ok(input)) if input.send(value()).is_err());
        writeln!(log, "  its input is let go: {let_go}");
    }
}

/// With nobody reading it holds one value, and takes no more.
fn holds_one_value<T: Send + 'static, U>(
    log: &Transcript,
    value: fn() -> T,
    start: impl Fn(Done, Receiver<T>) -> Receiver<U>,
) {
    let (cancel, stop) = done();
    let (feed, input) = judge::feed(iter::repeat_with(value));
    let stream = start(stop, input);
    writeln!(log, "nobody reads: taken from the input: {}", feed.taken());
    let _ = stream.iter().take(3).count();
    writeln!(
        log,
        "three were read: taken from the input: {}",
        feed.taken()
    );
    drop(cancel);
}

/// Waiting for its input and waiting for a reader cost nothing.
fn waits_without_polling<T: Send + 'static, U>(
    log: &Transcript,
    value: fn() -> T,
    start: impl Fn(Done, Receiver<T>) -> Receiver<U>,
) {
    let (_cancel, stop) = done();
    let (input, inputs) = bounded(0);
    let stream = start(stop, inputs);
    judge::assert_no_polling();
    writeln!(log, "waiting for its input: it waits");
    let _ = input.send(value());
    judge::assert_no_polling();
    writeln!(log, "waiting for a reader: it waits");
    writeln!(log, "one value passed: {}", stream.recv().is_ok());
}

/// The consumer leaves: noticed with the next value, of which few are taken.
fn lets_its_input_go<T: Send + 'static, U>(
    log: &Transcript,
    value: fn() -> T,
    start: impl Fn(Done, Receiver<T>) -> Receiver<U>,
) {
    for read in [0, 2] {
        let (_cancel, stop) = done();
        let (feed, input) = judge::feed(iter::repeat_with(value));
        let stream = start(stop, input);
        let values = stream.iter().take(read).count();
        drop(stream);
        judge::assert_threads_end("the consumer has left, while done stays open");
        let few = feed.ended() <= read + 2;
        writeln!(
            log,
            "{values} were read, then the consumer leaves: two more taken at most: {few}"
        );
    }
}

fn anything() -> Anything {
    Box::new("wire copy".to_owned())
}

fn all<T: Debug>(stream: &Receiver<T>) -> Vec<T> {
    stream.iter().collect()
}

/// The values in order, and from the beginning again, and again.
#[judge::case]
fn repeat_goes_round(log: &Transcript) {
    let (_cancel, stop) = done();
    let stream = repeat(stop.clone(), vec![1, 2, 3]);
    writeln!(
        log,
        "three values, eight read: {:?}",
        stream.iter().take(8).collect::<Vec<_>>()
    );
    let stream = repeat(stop, names(&["harbour fire"]));
    writeln!(
        log,
        "one value, three read: {:?}",
        stream.iter().take(3).collect::<Vec<_>>()
    );
}

/// The stream has no end of its own.
#[judge::case]
fn repeat_does_not_end(log: &Transcript) {
    let (_cancel, stop) = done();
    let stream = repeat(stop, vec![1, 2]);
    writeln!(log, "values: {}", stream.iter().take(200).count());
}

/// Nothing to repeat is not an error: the stream closes at once, and the thread
/// does not go round and round looking for a value. Done stays open.
#[judge::case]
fn repeat_of_nothing(log: &Transcript) {
    let (_cancel, stop) = done();
    let stream = repeat(stop, Vec::<String>::new());
    writeln!(log, "the stream is closed: {}", stream.recv().is_err());
    judge::assert_threads_end("there was nothing to repeat, while done stays open");
}

/// Nothing is copied in store for a reader to come, and offering a value costs no
/// processor time.
#[judge::case]
fn repeat_waits_for_its_reader(log: &Transcript) {
    let (cancel, stop) = done();
    let alive = Arc::new(AtomicUsize::new(0));
    let stream = repeat(stop, vec![Copied::new(&alive), Copied::new(&alive)]);
    judge::assert_no_polling();
    writeln!(
        log,
        "values and copies of two values, ten at most: {}",
        alive.load(Ordering::SeqCst) <= 10
    );
    drop(stream.recv());
    judge::assert_no_polling();
    writeln!(
        log,
        "one was read, ten at most: {}",
        alive.load(Ordering::SeqCst) <= 10
    );
    writeln!(log, "room to store them: {:?}", stream.capacity());
    drop(cancel);
    judge::assert_threads_end("done has fired");
    drop(stream);
    writeln!(log, "after the end: {}", alive.load(Ordering::SeqCst));
}

/// Told to stop while it waits for a reader: the stream closes, the thread ends,
/// although the stream is still held.
#[judge::case]
fn repeat_stops_while_nobody_reads(log: &Transcript) {
    stops_while_nobody_reads(log, |stop| repeat(stop, vec![1, 2]));
}

/// Told to stop while values are read as fast as they come: a few more may arrive,
/// and then the stream closes.
#[judge::case]
fn repeat_stops_while_values_flow(log: &Transcript) {
    stops_while_values_flow(log, |stop| repeat(stop, vec![1, 2]));
}

/// Told to stop before it was started, with two values to repeat and with none.
#[judge::case]
fn repeat_done_had_fired(log: &Transcript) {
    done_had_fired(log, |stop| repeat(stop, vec![1, 2]));
    done_had_fired(log, |stop| repeat(stop, Vec::<u8>::new()));
}

/// The consumer leaves: the next offer fails and the thread ends. Done was not
/// needed for that.
#[judge::case]
fn repeat_ends_when_the_consumer_leaves(log: &Transcript) {
    ends_when_the_consumer_leaves(log, |stop| repeat(stop, vec![1, 2]));
}

/// A clone of the stream is still held: nothing tells the thread that nobody will
/// read, and only done stops it.
#[judge::case]
fn repeat_and_a_forgotten_clone(log: &Transcript) {
    a_forgotten_clone_needs_done(log, |stop| repeat(stop, vec![1, 2]));
}

/// Two generators with the same done do not disturb each other, and both hear it.
#[judge::case]
fn two_repeats_one_done(log: &Transcript) {
    let (cancel, stop) = done();
    let (a, b) = (
        repeat(stop.clone(), vec![1, 2, 3]),
        repeat(stop, vec![10, 20]),
    );
    writeln!(
        log,
        "pairs: {:?}",
        a.iter().zip(b.iter()).take(5).collect::<Vec<_>>()
    );
    judge::wait_until_blocked();
    drop(cancel);
    judge::assert_threads_end("done has fired, which both were given");
}

/// Each value is a call of its own, and they arrive in the order of the calls.
#[judge::case]
fn repeat_fn_calls_for_each_value(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_made, make) = counter();
    let stream = repeat_fn(stop, make);
    writeln!(log, "{:?}", stream.iter().take(6).collect::<Vec<_>>());
    writeln!(log, "and more: {}", stream.iter().take(150).count());
}

/// It returns at once, however long the first value takes to be made: that is done
/// on a thread of its own.
#[judge::case]
fn repeat_fn_does_not_block(log: &Transcript) {
    let (cancel, stop) = done();
    let (ready, is_ready) = bounded::<()>(0);
    let stream = repeat_fn(stop, move || is_ready.recv().is_err());
    writeln!(log, "it has returned");
    judge::wait_until_blocked();
    drop(ready);
    writeln!(log, "first, made: {:?}", stream.recv());
    drop(cancel);
}

/// A value is made when the one before has been read, not in store, and before
/// anybody asks for it: one is made ahead, no more and no less.
#[judge::case]
fn repeat_fn_makes_one_ahead(log: &Transcript) {
    let (cancel, stop) = done();
    let (made, make) = counter();
    let stream = repeat_fn(stop, make);
    judge::assert_no_polling();
    writeln!(log, "nobody reads: made: {}", made.load(Ordering::SeqCst));
    let _ = stream.iter().take(3).count();
    judge::assert_no_polling();
    writeln!(
        log,
        "three were read: made: {}",
        made.load(Ordering::SeqCst)
    );
    drop(cancel);
    judge::assert_threads_end("done has fired");
    writeln!(log, "done has fired: made: {}", made.load(Ordering::SeqCst));
}

/// While a value takes its time to be made, a reader can give up waiting. If it is
/// made inside the `send` case of the `select!`, the reader has already been
/// chosen by then, and is held.
#[judge::case]
fn repeat_fn_makes_the_value_first(log: &Transcript) {
    let (_cancel, stop) = done();
    let (ready, is_ready) = bounded::<()>(0);
    let (_made, mut make) = counter();
    let stream = repeat_fn(stop, move || {
        let number = make();
        if number == 1 {
            let _ = is_ready.recv();
        }
        number
    });
    writeln!(log, "first: {:?}", stream.recv());
    judge::wait_until_blocked();
    // Only the end of a `recv` with a time limit shows that it can end.
    let second = stream.recv_timeout(Duration::from_millis(5));
    writeln!(
        log,
        "second, not made yet: {}",
        match second {
            Err(RecvTimeoutError::Timeout) => "the reader gives up",
            _ => "the reader gets something",
        }
    );
    drop(ready);
    writeln!(log, "second, made: {:?}", stream.recv());
}

/// Told to stop while it waits for a reader.
#[judge::case]
fn repeat_fn_stops_while_nobody_reads(log: &Transcript) {
    stops_while_nobody_reads(log, |stop| repeat_fn(stop, || 7));
}

/// Told to stop while values are read as fast as they come.
#[judge::case]
fn repeat_fn_stops_while_values_flow(log: &Transcript) {
    stops_while_values_flow(log, |stop| repeat_fn(stop, || 7));
}

/// Told to stop before it was started.
#[judge::case]
fn repeat_fn_done_had_fired(log: &Transcript) {
    done_had_fired(log, |stop| repeat_fn(stop, || 7));
}

/// The consumer leaves: the next offer fails and the thread ends.
#[judge::case]
fn repeat_fn_ends_when_the_consumer_leaves(log: &Transcript) {
    ends_when_the_consumer_leaves(log, |stop| repeat_fn(stop, || 7));
}

/// A clone of the stream is still held: only done stops it.
#[judge::case]
fn repeat_fn_and_a_forgotten_clone(log: &Transcript) {
    a_forgotten_clone_needs_done(log, |stop| repeat_fn(stop, || 7));
}

/// As many as were asked for, and then the stream is closed and the thread gone,
/// though there would be more, and done is open. It has not pulled one too many.
#[judge::case]
fn take_pulls_what_it_passes_on(log: &Transcript) {
    for count in [1, 2, 5] {
        let (_cancel, stop) = done();
        let (feed, input) = judge::feed(1..);
        let stream = take(stop, input, count);
        writeln!(log, "take {count}: {:?}", all(&stream));
        judge::assert_threads_end(
            "as many values as were asked for have been read, while done stays open",
        );
        writeln!(log, "  taken from the input: {}", feed.ended());
    }
}

/// Whoever reads on from the same input finds nothing missing.
#[judge::case]
fn take_leaves_the_rest(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed(1..=7);
    let early = all(&take(stop.clone(), input.clone(), 2));
    let late = all(&take(stop, input.clone(), 3));
    writeln!(
        log,
        "two: {early:?}, three: {late:?}, the rest: {:?}",
        all(&input)
    );
}

/// None are wanted: the stream closes at once and the input is not touched,
/// whether it has values or is silent.
#[judge::case]
fn take_nothing(log: &Transcript) {
    let (_cancel, stop) = done();
    let (feed, input) = judge::feed(1..);
    let stream = take(stop.clone(), input, 0);
    writeln!(log, "from a stream with values: {:?}", all(&stream));
    judge::assert_threads_end("no values were wanted");
    writeln!(log, "  taken from the input: {}", feed.ended());
    let (_input, inputs) = bounded::<i32>(0);
    writeln!(
        log,
        "from a silent stream: {:?}",
        all(&take(stop, inputs, 0))
    );
}

/// The input closes before there are enough: those that came are passed on,
/// nothing is made up, nothing panics, and the stream closes.
#[judge::case]
fn take_ends_with_its_input(log: &Transcript) {
    let (_cancel, stop) = done();
    let names = names(&["harbour fire", "", "cup final"]);
    for available in 0..=3 {
        let (_feed, input) = judge::feed(names.clone().into_iter().take(available));
        let stream = take(stop.clone(), input, 5);
        writeln!(log, "take 5 of {available}: {:?}", all(&stream));
        judge::assert_threads_end("the input was closed, while done stays open");
    }
    let (_feed, input) = judge::feed(names);
    writeln!(
        log,
        "take all there could ever be, of 3: {:?}",
        all(&take(stop, input, usize::MAX))
    );
    judge::assert_threads_end("the input was closed, while done stays open");
}

/// Exactly as many as there are.
#[judge::case]
fn take_all_there_is(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed(1..=3);
    writeln!(log, "take 3 of 3: {:?}", all(&take(stop, input, 3)));
    judge::assert_threads_end(
        "as many values as were asked for have been read, while done stays open",
    );
}

/// A value is pulled when the one before has been read.
#[judge::case]
fn take_holds_one_value(log: &Transcript) {
    holds_one_value(log, || 7, |stop, input| take(stop, input, 100));
}

/// Waiting for its input and waiting for a reader cost nothing.
#[judge::case]
fn take_waits_without_polling(log: &Transcript) {
    waits_without_polling(log, || 7, |stop, input| take(stop, input, 2));
}

/// Told to stop while it waits for an input that never comes, whether or not its
/// reader waits as well. (POLLS, with a reader who waits: the reader was promised a
/// value that has not been received yet, and spins until it comes.)
#[judge::case]
fn take_stops_while_the_input_is_silent(log: &Transcript) {
    stops_while_the_input_is_silent(log, || 7, |stop, input| take(stop, input, 5));
}

/// Told to stop while it waits for a reader who never comes.
#[judge::case]
fn take_stops_while_nobody_reads(log: &Transcript) {
    stops_while_nobody_reads(log, |stop| take(stop, judge::feed(1..).1, 100));
}

/// Told to stop while values flow: it does not go on until it has its number.
#[judge::case]
fn take_stops_while_values_flow(log: &Transcript) {
    stops_while_values_flow(log, |stop| take(stop, judge::feed(1_u64..).1, usize::MAX));
}

/// Told to stop before it was started.
#[judge::case]
fn take_done_had_fired(log: &Transcript) {
    done_had_fired(log, |stop| take(stop, judge::feed(1..).1, 5));
    let (_input, inputs) = bounded::<u8>(0);
    done_had_fired(log, |stop| take(stop, inputs.clone(), 5));
}

/// The consumer leaves before it has its number: the next offer fails, and the
/// input is let go. Done was not needed for that.
#[judge::case]
fn take_ends_when_the_consumer_leaves(log: &Transcript) {
    lets_its_input_go(log, || 7, |stop, input| take(stop, input, 100));
}

/// A clone of the stream is still held: only done stops it.
#[judge::case]
fn take_and_a_forgotten_clone(log: &Transcript) {
    a_forgotten_clone_needs_done(log, |stop| take(stop, judge::feed(1..).1, 100));
}

/// A `take` of a `take` of a `repeat`: the smaller number counts, and when it is
/// reached all three end, one after the other, though done is open.
#[judge::case]
fn take_in_a_row(log: &Transcript) {
    let (_cancel, stop) = done();
    let words = repeat(stop.clone(), vec![1, 2, 3]);
    let many = take(stop.clone(), words, 100);
    let few = take(stop, many, 5);
    writeln!(log, "{:?}", all(&few));
    judge::assert_threads_end("the last `take` has ended, while done stays open");
}

/// Behind a `take` of so many, `repeat_fn` makes one value more at most.
#[judge::case]
fn take_stops_what_stands_before_it(log: &Transcript) {
    for count in [1, 10] {
        let (_cancel, stop) = done();
        let (made, make) = counter();
        let stream = take(stop.clone(), repeat_fn(stop, make), count);
        let taken = all(&stream).len();
        judge::assert_threads_end("`take` has ended, while done stays open");
        let one_more = made.load(Ordering::SeqCst) <= count + 1;
        writeln!(log, "taken: {taken}, one more was made at most: {one_more}");
    }
}

/// Values of the type come out as themselves, in order, and the stream ends with
/// its input, though done is open.
#[judge::case]
fn typed_unpacks(log: &Transcript) {
    let (_cancel, stop) = done();
    let values = names(&["harbour fire", "", "cup final"]);
    let (_feed, input) = judge::feed(values.into_iter().map(|name| Box::new(name) as Anything));
    for value in typed::<String>(stop, input) {
        writeln!(log, "{}", text(value));
    }
    judge::assert_threads_end("the input was closed, while done stays open");
}

/// A value of another type comes out as an error that holds the value, in its
/// place in the order, and the stage goes on.
#[judge::case]
fn typed_reports_a_wrong_type(log: &Transcript) {
    let (_cancel, stop) = done();
    let values: Vec<Anything> = vec![
        Box::new(1),
        Box::new("harbour fire".to_owned()),
        Box::new(2),
        Box::new(3),
        Box::new("cup final".to_owned()),
    ];
    let (_feed, input) = judge::feed(values);
    for value in typed::<String>(stop, input) {
        writeln!(log, "{}", text(value));
    }
}

/// Types are the same or they are not: there is no near miss.
#[judge::case]
fn typed_tells_like_from_same(log: &Transcript) {
    let (_cancel, stop) = done();
    let values = || -> Vec<Anything> {
        vec![
            Box::new(7_i32),
            Box::new(7_i64),
            Box::new(Box::new(7_i32)),
            Box::new(Some(7_i32)),
            Box::new("7"),
            Box::new(()),
        ]
    };
    let numbers = typed::<i32>(stop.clone(), judge::feed(values()).1);
    let is_number: Vec<bool> = numbers.iter().map(|value| value.is_ok()).collect();
    let text = typed::<&'static str>(stop, judge::feed(values()).1);
    let is_text: Vec<bool> = text.iter().map(|value| value.is_ok()).collect();
    writeln!(log, "of i32, i64, Box<i32>, Option<i32>, &str and ():");
    writeln!(log, "  i32: {is_number:?}");
    writeln!(log, "  &str: {is_text:?}");
}

/// A sentence out of two words, five of them taken, through an untyped stream and
/// back: Iam.Iam.I
#[judge::case]
fn typed_behind_an_untyped_stage(log: &Transcript) {
    let (_cancel, stop) = done();
    let mut words = ["I", "am."].into_iter().cycle();
    let anything = repeat_fn(stop.clone(), move || Box::new(words.next()) as Anything);
    let words = typed::<Option<&'static str>>(stop.clone(), anything);
    let sentence: String = take(stop, words, 5)
        .iter()
        .flat_map(|word| word.ok().flatten())
        .collect();
    writeln!(log, "{sentence}");
    judge::assert_threads_end("five words were taken, while done stays open");
}

/// A value is taken from the input when the one before has been read.
#[judge::case]
fn typed_holds_one_value(log: &Transcript) {
    holds_one_value(log, anything, typed::<String>);
}

/// Waiting for its input and waiting for a reader cost nothing.
#[judge::case]
fn typed_waits_without_polling(log: &Transcript) {
    waits_without_polling(log, anything, typed::<String>);
}

/// Told to stop while it waits for an input that never comes.
#[judge::case]
fn typed_stops_while_the_input_is_silent(log: &Transcript) {
    stops_while_the_input_is_silent(log, anything, typed::<String>);
}

/// Told to stop while it waits for a reader who never comes, with a right value to
/// offer or with an error.
#[judge::case]
fn typed_stops_while_nobody_reads(log: &Transcript) {
    stops_while_nobody_reads(log, |stop| {
        typed::<String>(stop, judge::feed(iter::repeat_with(anything)).1)
    });
    stops_while_nobody_reads(log, |stop| {
        typed::<u8>(stop, judge::feed(iter::repeat_with(anything)).1)
    });
}

/// Told to stop while values flow.
#[judge::case]
fn typed_stops_while_values_flow(log: &Transcript) {
    stops_while_values_flow(log, |stop| {
        typed::<String>(stop, judge::feed(iter::repeat_with(anything)).1)
    });
}

/// Told to stop before it was started.
#[judge::case]
fn typed_done_had_fired(log: &Transcript) {
    done_had_fired(log, |stop| {
        typed::<String>(stop, judge::feed(iter::repeat_with(anything)).1)
    });
    let (_input, inputs) = bounded(0);
    done_had_fired(log, |stop| typed::<String>(stop, inputs.clone()));
}

/// The consumer leaves: the next offer fails, of a value as of an error, and the
/// input is let go.
#[judge::case]
fn typed_ends_when_the_consumer_leaves(log: &Transcript) {
    lets_its_input_go(log, anything, typed::<String>);
    lets_its_input_go(log, anything, typed::<u8>);
}

/// The bug hunt: the ticker begins again from the first headline.
#[judge::case]
fn ticker_goes_round(log: &Transcript) {
    let (_cancel, stop) = done();
    let stream = ticker(stop, names(&["harbour fire", "cup final"]));
    writeln!(log, "{:?}", stream.iter().take(5).collect::<Vec<_>>());
}

/// The bug hunt: of no headlines the ticker closes, and does not go round and
/// round in search of one.
#[judge::case]
fn ticker_of_nothing(log: &Transcript) {
    let (_cancel, stop) = done();
    let stream = ticker(stop, Vec::new());
    writeln!(log, "the stream is closed: {}", stream.recv().is_err());
    judge::assert_threads_end("there was nothing to show, while done stays open");
}

/// The bug hunt: the ticker waits for a reader without looking again and again. It
/// stops in the middle of a round, and for good.
#[judge::case]
fn ticker_stops(log: &Transcript) {
    let start = |stop| ticker(stop, names(&["harbour fire", "cup final"]));
    {
        let (_cancel, stop) = done();
        let _stream = start(stop);
        judge::assert_no_polling();
    }
    judge::assert_threads_end("done has fired, while nobody reads");
    stops_while_nobody_reads(log, start);
    stops_while_values_flow(log, start);
    done_had_fired(log, start);
    ends_when_the_consumer_leaves(log, start);
}

/// The bug hunt: the wire closes early, and the headlines that are missing are
/// not made up.
#[judge::case]
fn headlines_end_with_the_wire(log: &Transcript) {
    let (_cancel, stop) = done();
    for count in [0, 2, 5] {
        let (_feed, wire) = judge::feed(names(&["harbour fire", "cup final"]));
        writeln!(
            log,
            "{count} wanted of 2: {:?}",
            all(&headlines(stop.clone(), wire, count))
        );
    }
}

/// The bug hunt: told to stop while the wire is silent, it stops, even when a
/// reader is waiting just then. (POLLS, with a reader who waits: the reader was
/// promised a headline that has not been received yet, and spins until it comes.)
#[judge::case]
fn headlines_stop_while_the_wire_is_silent(log: &Transcript) {
    stops_while_the_input_is_silent(
        log,
        || "wire copy".to_owned(),
        |stop, wire| headlines(stop, wire, 5),
    );
}

/// The bug hunt: while the wire is silent a reader can give up waiting.
#[judge::case]
fn headlines_do_not_hold_their_reader(log: &Transcript) {
    let (_cancel, stop) = done();
    let (wire, stories) = bounded(0);
    let stream = headlines(stop, stories, 5);
    judge::assert_no_polling();
    // Only the end of a `recv` with a time limit shows that it can end.
    let given_up = stream.recv_timeout(Duration::from_millis(5)).is_err();
    writeln!(log, "the reader gives up: {given_up}");
    let sender = judge::spawn(move || wire.send("harbour fire".to_owned()).is_ok());
    writeln!(log, "the next one gets: {:?}", stream.recv());
    writeln!(log, "it was taken from the wire: {:?}", sender.join().ok());
}

/// The bug hunt: what was right stays right. It pulls no more than it passes on,
/// and stops while nobody reads, or when its reader leaves.
#[judge::case]
fn headlines_stop_otherwise(log: &Transcript) {
    let story = || "wire copy".to_owned();
    let (_cancel, stop) = done();
    let (feed, wire) = judge::feed(iter::repeat_with(story));
    writeln!(log, "headlines: {}", all(&headlines(stop, wire, 3)).len());
    writeln!(log, "taken from the wire: {}", feed.ended());
    stops_while_nobody_reads(log, |stop| {
        headlines(stop, judge::feed(iter::repeat_with(story)).1, 100)
    });
    stops_while_values_flow(log, |stop| {
        headlines(stop, judge::feed(iter::repeat_with(story)).1, usize::MAX)
    });
    lets_its_input_go(log, story, |stop, wire| headlines(stop, wire, 100));
}
