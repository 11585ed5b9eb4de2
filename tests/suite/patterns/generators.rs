//! Handy generators: where streams come from, and how much of them is wanted.

use super::subject::done;
use super::subject::patterns::generators::{
    WrongType, headlines, repeat, repeat_fn, take, ticker, typed,
};
use crossbeam_channel::{Receiver, bounded};
use judge::contract::{Source, Stage, source, stage};
use judge::{Counter, Transcript, all, settled};
use std::any::Any;
use std::iter;
use std::thread::{self, ThreadId};
use std::time::Duration;

type Anything = Box<dyn Any + Send>;

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(ToString::to_string).collect()
}

/// A value that counts how many of its kind were made, and how many of them are gone.
struct Copied {
    made: Counter,
    gone: Counter,
}

impl Copied {
    fn new(made: &Counter, gone: &Counter) -> Copied {
        made.add();
        Copied {
            made: made.clone(),
            gone: gone.clone(),
        }
    }
}

impl Clone for Copied {
    fn clone(&self) -> Copied {
        Copied::new(&self.made, &self.gone)
    }
}

impl Drop for Copied {
    fn drop(&mut self) {
        self.gone.add();
    }
}

/// A value that is copied on the thread that made it, and on any other not before the
/// other end of its channel is dropped.
struct CopiedLater {
    ready: Receiver<()>,
    made_by: ThreadId,
}

impl CopiedLater {
    fn new(ready: Receiver<()>) -> CopiedLater {
        CopiedLater {
            ready,
            made_by: thread::current().id(),
        }
    }
}

impl Clone for CopiedLater {
    fn clone(&self) -> CopiedLater {
        if thread::current().id() != self.made_by {
            let _ = self.ready.recv();
        }
        CopiedLater {
            ready: self.ready.clone(),
            made_by: self.made_by,
        }
    }
}

/// 0, 1, 2 ... and how many of them were made.
fn counter() -> (Counter, impl FnMut() -> usize + Send + 'static) {
    let made = Counter::default();
    let count = made.clone();
    (made, move || count.add())
}

/// Whether the value was of the type that was asked for.
fn right_type<T>(value: &Result<T, WrongType>) -> &'static str {
    match value {
        Ok(_) => "yes",
        Err(_) => "another type",
    }
}

fn text(value: Result<String, WrongType>) -> String {
    match value {
        Ok(text) => format!("text {text:?}"),
        Err(WrongType(value)) => {
            match (value.downcast_ref::<i32>(), value.downcast_ref::<String>()) {
                (Some(number), _) => format!("an error that holds the number {number}"),
                (_, Some(text)) => format!("an error, though it holds text, {text:?}"),
                _ => "an error that holds neither the text nor the number that was sent".to_owned(),
            }
        }
    }
}

fn anything() -> Anything {
    Box::new("wire copy".to_owned())
}

const REPEAT: Source<i32> = |stop| repeat(stop, vec![1, 2]);

const REPEAT_FN: Source<i32> = |stop| repeat_fn(stop, || 7);

const TAKE: Stage<u32, Receiver<u32>> =
    Stage::new(|stop, input| take(stop, input, 100), |number| number);

const TAKE_ALL: Stage<u32, Receiver<u32>> =
    Stage::new(|stop, input| take(stop, input, usize::MAX), |number| number);

const TYPED: Stage<Anything, Receiver<Result<String, WrongType>>> =
    Stage::new(typed::<String>, |_| anything());

/// Every value is of another type than the one that is asked for.
const WRONGLY_TYPED: Stage<Anything, Receiver<Result<u8, WrongType>>> =
    Stage::new(typed::<u8>, |_| anything());

/// Its headlines are as many as are read, so that going round is not asked of it.
const TICKER: Source<String> = |stop| ticker(stop, names(&["harbour fire"; 200]));

const HEADLINES: Stage<String, Receiver<String>> = Stage::new(
    |stop, wire| headlines(stop, wire, 100),
    |_| "wire copy".to_owned(),
);

const ALL_HEADLINES: Stage<String, Receiver<String>> = Stage::new(
    |stop, wire| headlines(stop, wire, usize::MAX),
    |_| "wire copy".to_owned(),
);

/// Nothing to repeat is not an error: the stream closes at once, and the thread
/// does not go round and round looking for a value. Done stays open.
#[judge::case]
fn repeat_of_nothing(log: &Transcript) {
    let (_cancel, stop) = done();
    let stream = repeat(stop, Vec::<String>::new());
    writeln!(log, "the stream is {}", judge::next(&stream));
    judge::assert_threads_end("there was nothing to repeat, while done stays open");
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
    writeln!(log, "values: {}", stream.iter().take(1000).count());
}

/// Also a list that is longer than any on the page is repeated whole.
#[judge::case]
fn repeat_goes_round_a_long_list(log: &Transcript) {
    let (_cancel, stop) = done();
    let stream = repeat(stop, (0..300).collect());
    let read: Vec<u32> = stream.iter().take(700).collect();
    let expected: Vec<u32> = (0..700).map(|number| number % 300).collect();
    log.sequence("300 values, 700 read", &read, &expected);
}

/// Nothing is copied in store for a reader to come, and offering a value costs no
/// processor time.
#[judge::case]
fn repeat_waits_for_its_reader(log: &Transcript) {
    let (cancel, stop) = done();
    let (made, gone) = (Counter::default(), Counter::default());
    let values = vec![Copied::new(&made, &gone), Copied::new(&made, &gone)];
    let stream = repeat(stop, values);
    judge::assert_no_polling();
    log.at_most(
        "nobody reads: values and copies of two values",
        made.get() - gone.get(),
        10,
    );
    drop(stream.recv());
    judge::assert_no_polling();
    log.at_most(
        "one was read: values and copies",
        made.get() - gone.get(),
        10,
    );
    writeln!(log, "room to store them: {:?}", stream.capacity());
    drop((cancel, stream));
    judge::assert_threads_end("done has fired, and the consumer has left");
    let made = made.get();
    let left = made - settled(made, || gone.get());
    writeln!(log, "after the end: {left}");
}

judge::contract! {
    source REPEAT:
    repeat_stops_while_nobody_reads: stops_while_nobody_reads,
    repeat_stops_while_values_flow: stops_while_values_flow,
    repeat_ends_when_the_consumer_leaves: ends_when_the_consumer_leaves,
    repeat_and_a_forgotten_clone: a_forgotten_clone_needs_done,
}

/// Told to stop before it was started, with two values to repeat and with none.
#[judge::case]
fn repeat_done_had_fired(log: &Transcript) {
    source::done_had_fired(log, REPEAT);
    source::done_had_fired(log, |stop| repeat(stop, Vec::<u8>::new()));
}

/// Done is heard although a reader always waits for the next value: a few may pass, not all.
#[judge::case]
fn repeat_looks_at_done_while_values_flow(log: &Transcript) {
    source::looks_at_done_while_values_flow(log, |stop, is_ready| {
        repeat(stop, vec![CopiedLater::new(is_ready)])
    });
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
    let more: Vec<usize> = stream.iter().take(500).collect();
    log.sequence("and more", &more, &(6..506).collect::<Vec<_>>());
}

/// It returns at once, however long the first value takes to be made: that is done
/// on a thread of its own.
#[judge::case]
fn repeat_fn_does_not_block(log: &Transcript) {
    let (cancel, stop) = done();
    let (ready, is_ready) = bounded::<()>(0);
    let stream = repeat_fn(stop, move || {
        let _ = is_ready.recv();
        "a value"
    });
    writeln!(log, "it has returned");
    judge::wait_until_blocked();
    drop(ready);
    writeln!(log, "first, made: {:?}", stream.recv());
    drop(cancel);
}

/// While a value takes its time to be made, a reader can give up waiting. If it is
/// made inside the `send` case of the `select!`, the reader has already been
/// chosen by then, and is held.
#[judge::case]
fn repeat_fn_makes_the_value_first(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_made, mut make) = counter();
    source::makes_the_value_first(log, |is_ready| {
        repeat_fn(stop, move || {
            let number = make();
            if number == 1 {
                let _ = is_ready.recv();
            }
            number
        })
    });
}

/// A value is made when the one before has been read, not in store, and before
/// anybody asks for it: one is made ahead, no more and no less.
#[judge::case]
fn repeat_fn_makes_one_ahead(log: &Transcript) {
    let (cancel, stop) = done();
    let (made, make) = counter();
    let stream = repeat_fn(stop, make);
    writeln!(log, "nobody reads: made: {}", settled(1, || made.get()));
    let _ = stream.iter().take(3).count();
    writeln!(log, "three were read: made: {}", settled(4, || made.get()));
    drop((cancel, stream));
}

judge::contract! {
    source REPEAT_FN:
    repeat_fn_waits_without_polling: waits_without_polling,
    repeat_fn_and_a_forgotten_clone: a_forgotten_clone_needs_done,
    repeat_fn_stops_while_nobody_reads: stops_while_nobody_reads,
    repeat_fn_done_had_fired: done_had_fired,
    repeat_fn_ends_when_the_consumer_leaves: ends_when_the_consumer_leaves,
}

/// Done is heard although a reader always waits for the next value: a few may pass, not all.
#[judge::case]
fn repeat_fn_looks_at_done_while_values_flow(log: &Transcript) {
    source::looks_at_done_while_values_flow(log, |stop, is_ready| {
        repeat_fn(stop, move || {
            let _ = is_ready.recv();
            7
        })
    });
}

judge::contract! {
    source REPEAT_FN:
    repeat_fn_stops_while_values_flow: stops_while_values_flow,
}

/// A generator that waits in an offer makes nothing more after done has fired.
#[judge::case]
fn repeat_fn_makes_no_more_after_done(log: &Transcript) {
    let (cancel, stop) = done();
    let (made, make) = counter();
    let stream = repeat_fn(stop, make);
    let _ = stream.iter().take(3).count();
    let before = settled(4, || made.get());
    drop(cancel);
    judge::assert_threads_end("done has fired");
    writeln!(log, "made after done: {}", made.get() - before);
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

judge::contract! {
    stage TAKE:
    take_holds_one_value: holds_one_value,
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

/// The same for numbers that are larger than any on the page.
#[judge::case]
fn take_of_many(log: &Transcript) {
    let (_cancel, stop) = done();
    let (feed, input) = judge::feed(0..);
    let passed: Vec<i32> = all(&take(stop.clone(), input, 300));
    log.sequence("take 300", &passed, &(0..300).collect::<Vec<_>>());
    writeln!(log, "  taken from the input: {}", feed.ended());
    // As a `u32` that would be none.
    let half_of_all = 1 << (usize::BITS - 1);
    let (_feed, input) = judge::feed(1..=3);
    writeln!(
        log,
        "take more than a u32 can count, of 3: {:?}",
        all(&take(stop, input, half_of_all))
    );
}

judge::contract! {
    stage TAKE:
    take_waits_without_polling: waits_without_polling,
    /// Told to stop while it waits for an input that never comes, whether or not its
    /// reader waits as well. (POLLS, with a reader who waits: the reader was promised a
    /// value that has not been received yet, and spins until it comes.)
    take_stops_while_the_input_is_silent: stops_while_the_input_is_silent,
    take_stops_while_nobody_reads: stops_while_nobody_reads,
    take_done_had_fired: done_had_fired,
    /// The consumer leaves before it has its number: the next offer fails, and the
    /// input is let go. Done was not needed for that.
    take_ends_when_the_consumer_leaves: ends_when_the_consumer_leaves,
    take_and_a_forgotten_clone: a_forgotten_clone_needs_done,
}

judge::contract! {
    stage TAKE_ALL:
    /// Told to stop while values flow: it does not go on until it has its number.
    take_stops_while_values_flow: stops_while_values_flow,
    take_looks_at_done_while_values_flow: looks_at_done_while_values_flow,
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
        log.at_most(format_args!("taken: {taken}, made"), made.get(), count + 1);
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

/// However many values there are, each comes out in its place, right or wrong.
#[judge::case]
fn typed_of_a_long_stream(log: &Transcript) {
    let (_cancel, stop) = done();
    let mixed = |number: i32| -> Anything {
        if number % 3 == 0 {
            Box::new(number)
        } else {
            Box::new(format!("story {number}"))
        }
    };
    let (_feed, input) = judge::feed((0..300).map(mixed));
    let came: Vec<String> = typed::<String>(stop, input).iter().map(text).collect();
    let expected: Vec<String> = (0..300)
        .map(|number| {
            text(
                mixed(number)
                    .downcast()
                    .map(|text| *text)
                    .map_err(WrongType),
            )
        })
        .collect();
    log.sequence("300 values", &came, &expected);
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
    let numbers: Vec<&str> = numbers.iter().map(|value| right_type(&value)).collect();
    let text = typed::<&'static str>(stop, judge::feed(values()).1);
    let text: Vec<&str> = text.iter().map(|value| right_type(&value)).collect();
    writeln!(log, "of i32, i64, Box<i32>, Option<i32>, &str and ():");
    writeln!(log, "  i32: {numbers:?}");
    writeln!(log, "  &str: {text:?}");
}

judge::contract! {
    stage TYPED:
    typed_holds_one_value: holds_one_value,
    typed_waits_without_polling: waits_without_polling,
    typed_stops_while_the_input_is_silent: stops_while_the_input_is_silent,
    typed_stops_while_values_flow: stops_while_values_flow,
    typed_looks_at_done_while_values_flow: looks_at_done_while_values_flow,
    typed_done_had_fired: done_had_fired,
}

/// Told to stop while it waits for a reader who never comes, with a right value to
/// offer or with an error.
#[judge::case]
fn typed_stops_while_nobody_reads(log: &Transcript) {
    stage::stops_while_nobody_reads(log, TYPED);
    stage::stops_while_nobody_reads(log, WRONGLY_TYPED);
}

/// The consumer leaves: the next offer fails, of a value as of an error, and the
/// input is let go.
#[judge::case]
fn typed_ends_when_the_consumer_leaves(log: &Transcript) {
    stage::ends_when_the_consumer_leaves(log, TYPED);
    stage::ends_when_the_consumer_leaves(log, WRONGLY_TYPED);
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
        .filter_map(|word| word.ok().flatten())
        .collect();
    writeln!(log, "{sentence}");
    judge::assert_threads_end("five words were taken, while done stays open");
}

/// The bug hunt: of no headlines the ticker closes, and does not go round and
/// round in search of one.
#[judge::case]
fn ticker_of_nothing(log: &Transcript) {
    let (_cancel, stop) = done();
    let stream = ticker(stop, Vec::new());
    writeln!(log, "the stream is {}", judge::next(&stream));
    judge::assert_threads_end("there was nothing to show, while done stays open");
}

/// The bug hunt: the ticker waits for a reader without looking again and again. It
/// stops in the middle of a round, and for good.
#[judge::case]
fn ticker_stops(log: &Transcript) {
    {
        let (_cancel, stop) = done();
        let _stream = TICKER(stop);
        judge::assert_no_polling();
    }
    judge::assert_threads_end("done has fired, while nobody reads");
    source::stops_while_nobody_reads(log, TICKER);
    source::stops_while_values_flow(log, TICKER);
    source::done_had_fired(log, TICKER);
    source::ends_when_the_consumer_leaves(log, TICKER);
}

/// The bug hunt: the ticker begins again from the first headline.
#[judge::case]
fn ticker_goes_round(log: &Transcript) {
    let (_cancel, stop) = done();
    let stream = ticker(stop, names(&["harbour fire", "cup final"]));
    writeln!(log, "{:?}", stream.iter().take(5).collect::<Vec<_>>());
}

/// The bug hunt: while the wire is silent a reader can give up waiting.
#[judge::case]
fn headlines_do_not_hold_their_reader(log: &Transcript) {
    let (_cancel, stop) = done();
    let (wire, stories) = bounded(0);
    let stream = headlines(stop, stories, 5);
    judge::assert_no_polling();
    // Only the end of a `recv` with a time limit shows that it can end.
    let seen = stream.recv_timeout(Duration::from_millis(5));
    writeln!(log, "the reader {}", judge::patience(&seen));
    let sender = judge::spawn(move || judge::offer(&wire, "harbour fire".to_owned()));
    writeln!(log, "the next one gets: {:?}", stream.recv());
    writeln!(log, "the wire is {}", sender.join().unwrap_or("in doubt"));
}

judge::contract! {
    stage HEADLINES:
    /// The bug hunt: told to stop while the wire is silent, it stops, even when a
    /// reader is waiting just then. (POLLS, with a reader who waits: the reader was
    /// promised a headline that has not been received yet, and spins until it comes.)
    headlines_stop_while_the_wire_is_silent: stops_while_the_input_is_silent,
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

/// The bug hunt: what was right stays right. It pulls no more than it passes on,
/// and stops while nobody reads, or when its reader leaves.
#[judge::case]
fn headlines_stop_otherwise(log: &Transcript) {
    let story = || "wire copy".to_owned();
    let (_cancel, stop) = done();
    let (feed, wire) = judge::feed(iter::repeat_with(story));
    writeln!(log, "headlines: {}", all(&headlines(stop, wire, 3)).len());
    writeln!(log, "taken from the wire: {}", feed.ended());
    stage::stops_while_nobody_reads(log, HEADLINES);
    stage::stops_while_values_flow(log, ALL_HEADLINES);
    stage::looks_at_done_while_values_flow(log, ALL_HEADLINES);
    stage::ends_when_the_consumer_leaves(log, HEADLINES);
}
