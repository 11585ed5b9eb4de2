//! Fan-out, fan-in: work shared among stages, and one stream again.

use super::subject::patterns::fan::{fan_in, fan_out, ordered, prime_finder};
use super::subject::{Done, done};
use crossbeam_channel::{Receiver, Sender, bounded, never, select};
use judge::contract::{Stage, stage};
use judge::{Counter, FEW, Transcript, endless, settled};
use std::sync::{Arc, Barrier};

/// So many rendezvous channels.
fn channels<T>(how_many: usize) -> (Vec<Sender<T>>, Vec<Receiver<T>>) {
    (0..how_many).map(|_| bounded(0)).unzip()
}

fn sorted<T: Ord>(values: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut values: Vec<T> = values.into_iter().collect();
    values.sort();
    values
}

/// A stage of the judge's own: does the work on a thread that is not the subject's.
fn desk<T: Send + 'static, U: Send + 'static>(
    done: &Done,
    input: &Receiver<T>,
    work: impl Fn(T) -> U + Send + 'static,
) -> Receiver<U> {
    let (done, input) = (done.clone(), input.clone());
    let (out, stream) = bounded(0);
    judge::spawn(move || {
        loop {
            let result = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => work(value),
                    Err(_) => return,
                },
            };
            select! {
                recv(done) -> _ => return,
                send(out, result) -> sent => if sent.is_err() { return },
            }
        }
    });
    stream
}

/// A `fan_in` of `N` inputs. All of them are the one stream of the contract, so that any of
/// its values may come from any of them: they are all alike.
const fn fan_in_of<const N: usize>() -> Stage<u32, Receiver<u32>> {
    Stage::new(|stop, input| fan_in(stop, vec![input; N]), |_| 7).holding(N - 1)
}

const FAN_IN_OF_1: Stage<u32, Receiver<u32>> = fan_in_of::<1>();

const FAN_IN_OF_2: Stage<u32, Receiver<u32>> = fan_in_of::<2>();

const FAN_IN_OF_3: Stage<u32, Receiver<u32>> = fan_in_of::<3>();

/// A `fan_in` that has another input, which is silent.
const FAN_IN_BESIDE_A_SILENT_INPUT: Stage<u32, Receiver<u32>> =
    Stage::new(|stop, input| fan_in(stop, vec![never(), input]), |_| 7);

/// An `ordered` of `N` workers, which may take `6 * N` values ahead.
const fn ordered_by<const N: usize>() -> Stage<u32, Receiver<u32>> {
    Stage::new(
        |stop, input| ordered(stop, input, N, |number| number),
        |number| number,
    )
    .storing(6 * N - 1)
}

const ORDERED_BY_2: Stage<u32, Receiver<u32>> = ordered_by::<2>();

const ORDERED_BY_3: Stage<u32, Receiver<u32>> = ordered_by::<3>();

/// Every number that it is fed is a prime, so that none is left out.
const PRIME_FINDER: Stage<u64, Receiver<u64>> = Stage::new(prime_finder, |_| 7);

/// No number that it is fed is a prime, so that it offers nothing.
const PRIME_FINDER_WITHOUT_PRIMES: Stage<u64, Receiver<u64>> = Stage::new(prime_finder, |_| 8);

/// It makes stages and leaves reading them to others: it returns while all of them
/// are silent, and nothing has been taken from one that is not.
#[judge::case]
fn fan_out_reads_nothing(log: &Transcript) {
    let (feed, input) = endless();
    let streams = fan_out(3, || input.clone());
    writeln!(log, "streams that are not silent: taken: {}", feed.taken());
    drop((streams, input));
    drop(fan_out(2, never::<u64>));
    writeln!(log, "silent streams: it has returned");
}

/// It calls `make_stage` exactly so many times, and returns every stream that it
/// was given, in that order.
#[judge::case]
fn fan_out_makes_exactly_n(log: &Transcript) {
    for n in [0, 1, 2, 5] {
        let mut calls = 0;
        let streams = fan_out(n, || {
            calls += 1;
            let (name, stream) = bounded(1);
            let _ = name.send(format!("stage {calls}"));
            stream
        });
        let names: Vec<String> = streams.iter().flatten().collect();
        writeln!(log, "n = {n}: {names:?}, calls: {calls}");
    }
    writeln!(
        log,
        "n = 200: streams: {}",
        fan_out(200, never::<u64>).len()
    );
}

/// It returns at once, and the inputs are read on threads of its own.
#[judge::case]
fn fan_in_does_not_block(log: &Transcript) {
    let (_cancel, stop) = done();
    let (senders, inputs) = channels::<u64>(2);
    let merged = fan_in(stop, inputs);
    writeln!(log, "the inputs are silent: it has returned");
    drop((senders, merged));
}

/// It listens to all inputs at once: whichever has a value is passed on, though the
/// others are silent.
#[judge::case]
fn fan_in_takes_from_whoever_has_something(log: &Transcript) {
    let (_cancel, stop) = done();
    let (senders, inputs) = channels(3);
    let merged = fan_in(stop, inputs);
    for which in [2, 0, 1, 1, 2, 0, 0, 2] {
        let _ = senders[which].send(which);
        writeln!(log, "input {which} has a value: {:?}", merged.recv());
    }
}

/// Nobody polls: not while the inputs are silent, not while a value waits for its
/// reader, and not when one input has ended and the others are silent.
#[judge::case]
fn fan_in_waits_without_polling(log: &Transcript) {
    let (cancel, stop) = done();
    let (mut senders, inputs) = channels(3);
    let merged = fan_in(stop, inputs);
    judge::assert_no_polling();
    writeln!(log, "the inputs are silent: it waits");
    let _ = senders[1].send("harbour fire");
    judge::assert_no_polling();
    writeln!(log, "a value waits for its reader: it waits");
    let _ = merged.recv();
    drop(senders.remove(0));
    judge::assert_no_polling();
    writeln!(log, "one input has ended: it waits");
    drop(cancel);
}

/// It ends when the last input has ended, whichever that is, and not before.
#[judge::case]
fn fan_in_ends_with_the_last_input(log: &Transcript) {
    for last in 0..3 {
        let (_cancel, stop) = done();
        let (mut senders, inputs) = channels(3);
        let merged = fan_in(stop, inputs);
        let kept = senders.remove(last);
        drop(senders);
        judge::wait_until_blocked();
        writeln!(
            log,
            "all but input {last} have ended: the stream: {}",
            judge::state(&merged)
        );
        let _ = kept.send("late copy");
        writeln!(log, "input {last} has a value: {:?}", merged.recv());
        drop(kept);
        let then = judge::next(&merged);
        judge::assert_threads_end("every input has ended, while done stays open");
        writeln!(log, "input {last} has ended: the stream is {then}");
    }
}

/// Of no inputs, none is left to wait for: the stream is closed at once.
#[judge::case]
fn fan_in_of_nothing(log: &Transcript) {
    let (_cancel, stop) = done();
    let merged = fan_in::<u64>(stop, Vec::new());
    writeln!(log, "the stream is {}", judge::next(&merged));
    judge::assert_threads_end("there were no inputs, while done stays open");
}

/// Every value of every input arrives once, however the inputs are fed, and those
/// of one input arrive in their order.
#[judge::case]
fn fan_in_passes_all(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, fed) = judge::feed((0..300).map(|number| ("fed", number)));
    let (_other_feed, other) = judge::feed((0..100).map(|number| ("other", number)));
    let (waiting, stored) = bounded(200);
    for number in 0..200 {
        let _ = waiting.send(("stored", number));
    }
    let (_, closed) = bounded(0);
    drop(waiting);
    let all: Vec<_> = fan_in(stop, vec![fed, other, stored, closed])
        .iter()
        .collect();
    for (name, count) in [("fed", 300), ("other", 100), ("stored", 200)] {
        let own: Vec<i32> = all
            .iter()
            .filter(|(from, _)| *from == name)
            .map(|(_, number)| *number)
            .collect();
        log.sequence(name, &own, &(0..count).collect::<Vec<_>>());
    }
    writeln!(log, "all: {}", all.len());
    judge::assert_threads_end("every input has ended, while done stays open");
    writeln!(log, "its threads end");
}

/// One input is enough: its values pass, and it ends with it.
#[judge::case]
fn fan_in_of_one(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed(1..=3);
    writeln!(
        log,
        "{:?}",
        fan_in(stop, vec![input]).iter().collect::<Vec<i32>>()
    );
    judge::assert_threads_end("its one input has ended, while done stays open");
}

/// With nobody reading it has taken one value of each input at most, and goes on
/// when somebody reads.
#[judge::case]
fn fan_in_holds_one_of_each(log: &Transcript) {
    let (_cancel, stop) = done();
    // Not endless, so that one who takes them all comes to rest, and it is said how many.
    let (feeds, inputs): (Vec<_>, Vec<_>) = (0..3).map(|_| judge::feed(0..100)).unzip();
    let merged = fan_in(stop, inputs);
    let most = feeds.iter().map(judge::Feed::taken).max();
    log.at_most(
        "nobody reads: the most that was taken from an input",
        most.unwrap_or_default(),
        1,
    );
    let read = merged.iter().take(10).count();
    let taken: usize = feeds.iter().map(judge::Feed::taken).sum();
    log.at_most(format_args!("{read} were read: taken"), taken, read + 3);
    writeln!(log, "then: {} more", merged.iter().count());
}

judge::contract! {
    stage FAN_IN_OF_3:
    /// Told to stop while it holds values that nobody reads, and the stream is still
    /// held: its threads end, and the inputs are let go.
    fan_in_stops_while_nobody_reads: stops_while_nobody_reads,
}

/// Told to stop while all inputs are silent and open, before any value has come and after
/// some have: its threads end.
#[judge::case]
fn fan_in_stops_while_the_inputs_are_silent(log: &Transcript) {
    for (how_many, values) in [(2, 0), (5, 0), (3, 7)] {
        let (cancel, stop) = done();
        let (senders, inputs) = channels(how_many);
        let merged = fan_in(stop, inputs);
        for value in 0..values {
            let _ = senders[value % how_many].send(value);
            let _ = merged.recv();
        }
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end("done has fired, while the inputs stay open and silent");
        writeln!(
            log,
            "{how_many} inputs, {values} values have come: the stream is {}",
            judge::next(&merged)
        );
        drop(senders);
    }
}

/// One input is no exception: done closes the stream, while that input stays open. Whoever
/// hands a lone input on as it is keeps all of the promise but this.
#[judge::case]
fn fan_in_of_one_stops_on_done(log: &Transcript) {
    let (cancel, stop) = done();
    let (_kept, input) = bounded::<u64>(0);
    let merged = fan_in(stop, vec![input]);
    judge::wait_until_blocked();
    drop(cancel);
    writeln!(
        log,
        "its one input is silent: the stream is {}",
        judge::next(&merged)
    );
}

/// Told to stop when some inputs have ended and the others are silent: its threads end.
#[judge::case]
fn fan_in_stops_when_some_inputs_have_ended(log: &Transcript) {
    for ended in [1, 2] {
        let (cancel, stop) = done();
        let (mut senders, inputs) = channels::<u64>(3);
        let merged = fan_in(stop, inputs);
        drop(senders.drain(..ended));
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end("done has fired, while the other inputs stay open and silent");
        writeln!(
            log,
            "{ended} of 3 inputs have ended: the stream is {}",
            judge::next(&merged)
        );
        drop(senders);
    }
}

judge::contract! {
    stage FAN_IN_OF_3:
    /// The consumer leaves. It is noticed when the next value is offered: the threads
    /// end and let the inputs go, though done is open.
    fan_in_ends_when_the_consumer_leaves: ends_when_the_consumer_leaves,
}

judge::contract! {
    stage FAN_IN_OF_2:
    /// Told to stop while values flow from every side: a few more may come, and then
    /// the stream closes.
    fan_in_stops_while_values_flow: stops_while_values_flow,
}

judge::contract! {
    stage FAN_IN_BESIDE_A_SILENT_INPUT:
    /// Told to stop before it was made: it ends, whatever it would wait for.
    fan_in_done_had_fired: done_had_fired,
}

judge::contract! {
    stage FAN_IN_OF_1:
    fan_in_looks_at_done_while_values_flow: looks_at_done_while_values_flow,
}

/// There may be as many inputs as you like: it listens to each of a hundred.
#[judge::case]
fn fan_in_of_a_hundred(log: &Transcript) {
    let (_cancel, stop) = done();
    let (senders, inputs) = channels(100);
    let merged = fan_in(stop, inputs);
    let mut came = Vec::new();
    for (which, sender) in senders.iter().enumerate() {
        let _ = sender.send(which);
        came.extend(merged.recv());
    }
    log.sequence("one after the other", &came, &(0..100).collect::<Vec<_>>());
    drop(senders);
    writeln!(
        log,
        "all have ended: the stream is {}",
        judge::next(&merged)
    );
}

/// All three stages work at the same time: each waits inside its work until all three
/// are inside. HUNG: they never are, or a result that is ready is not taken from its stage.
#[judge::case]
fn fan_out_and_in_work_at_the_same_time(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, numbers) = judge::feed(0..6_u64);
    let barrier = Arc::new(Barrier::new(3));
    let finders = fan_out(3, || {
        let barrier = barrier.clone();
        desk(&stop, &numbers, move |number| {
            barrier.wait();
            number
        })
    });
    drop(numbers);
    let found = fan_in(stop, finders);
    writeln!(
        log,
        "all three in their work together, twice: {:?}",
        sorted(found)
    );
}

/// A finder that takes long holds up nobody else: the others share what is left,
/// and its own result comes when it is ready.
#[judge::case]
fn fan_out_and_in_with_a_slow_finder(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, numbers) = judge::feed(0..20_u64);
    let (finish, finishes) = bounded::<()>(0);
    let finders = fan_out(3, || {
        let finishes = finishes.clone();
        desk(&stop, &numbers, move |number| {
            if number == 0 {
                let _ = finishes.recv();
            }
            number
        })
    });
    drop(numbers);
    let found = fan_in(stop, finders);
    let quick = sorted(found.iter().take(19));
    writeln!(log, "number 0 takes long, meanwhile: {quick:?}");
    judge::wait_until_blocked();
    writeln!(log, "the stream: {}", judge::state(&found));
    drop(finish);
    writeln!(log, "then: {:?}", found.iter().collect::<Vec<_>>());
}

/// A `fan_in` of `fan_in`s passes everything on, and ends when all has been read.
#[judge::case]
fn fan_in_of_fan_ins(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feeds, inputs): (Vec<_>, Vec<_>) = (0..4)
        .map(|which| judge::feed((0..5).map(move |number| which * 10 + number)))
        .unzip();
    let pairs: Vec<_> = inputs
        .chunks(2)
        .map(|pair| fan_in(stop.clone(), pair.to_vec()))
        .collect();
    drop(inputs);
    writeln!(log, "{:?}", sorted(fan_in(stop, pairs)));
    judge::assert_threads_end("every input has ended, while done stays open");
}

/// Two side by side, each with a done of its own, do not disturb each other. An
/// input given to both is shared: each value goes to one of them.
#[judge::case]
fn fan_in_side_by_side(log: &Transcript) {
    let (cancel, stop) = done();
    let (_other_cancel, other_stop) = done();
    let (_feed, shared) = judge::feed(0..10);
    let (_kept, silent) = bounded(0);
    let stopped = fan_in(stop, vec![silent, shared.clone()]);
    let other = fan_in(other_stop, vec![shared]);
    let first = stopped.recv();
    drop(cancel);
    let mut all: Vec<i32> = first.into_iter().chain(&stopped).chain(&other).collect();
    all.sort_unstable();
    let arrived = all.len();
    all.dedup();
    writeln!(log, "values that came twice: {}", arrived - all.len());
    // The one that was stopped may have held a value.
    log.between("of ten values", all.len(), 9..=10);
    writeln!(
        log,
        "one is {}, the other is {}",
        judge::next(&stopped),
        judge::next(&other)
    );
}

/// Each value is worked on once, and none is lost, with more workers than values
/// and with fewer.
#[judge::case]
fn ordered_passes_all(log: &Transcript) {
    for (n, values) in [(1, 30), (2, 300), (7, 300), (40, 30)] {
        let (_cancel, stop) = done();
        let (_feed, input) = judge::feed(0..values);
        let calls = Counter::default();
        let count = calls.clone();
        let results: Vec<usize> = ordered(stop, input, n, move |number| {
            count.add();
            // As unevenly as it comes: every third one lets the others go first.
            if number % 3 == 0 {
                std::thread::yield_now();
            }
            number
        })
        .iter()
        .collect();
        judge::assert_threads_end("the input has ended, while done stays open");
        let expected: Vec<usize> = (0..values).collect();
        // The order is another case.
        log.sequence(format_args!("n = {n}"), &sorted(results), &expected);
        writeln!(log, "  calls: {}", calls.get());
    }
}

/// It returns at once: the work is done on threads of its own, even the first.
#[judge::case]
fn ordered_does_not_work_on_the_calling_thread(log: &Transcript) {
    let (_cancel, stop) = done();
    let (input, inputs) = bounded(1);
    let _ = input.send(7);
    drop(input);
    let (finish, finishes) = bounded::<()>(0);
    let results = ordered(stop, inputs, 2, move |number| {
        let _ = finishes.recv();
        number
    });
    judge::wait_until_blocked();
    writeln!(
        log,
        "the work takes long: the stream: {}",
        judge::state(&results)
    );
    drop(finish);
    writeln!(
        log,
        "the work is done: {:?}",
        results.iter().collect::<Vec<i32>>()
    );
}

/// A result is offered as soon as it and all before it are there. It does not wait
/// for more input, which may never come.
#[judge::case]
fn ordered_does_not_wait_for_more_input(log: &Transcript) {
    let (_cancel, stop) = done();
    let (input, inputs) = bounded(0);
    let results = ordered(stop, inputs, 4, |number| number * 10);
    for number in 1..=6 {
        let _ = input.send(number);
        writeln!(log, "only {number} has come: {:?}", results.recv());
    }
}

/// A result that is there, and all before it, need not wait for the one behind it, whose
/// work takes long.
#[judge::case]
fn ordered_does_not_wait_for_the_next_result(log: &Transcript) {
    let (_cancel, stop) = done();
    let (input, inputs) = bounded(4);
    for number in 0..4 {
        let _ = input.send(number);
    }
    drop(input);
    let (finish, finishes) = bounded::<()>(0);
    let results = ordered(stop, inputs, 2, move |number| {
        if number > 0 {
            let _ = finishes.recv();
        }
        number
    });
    writeln!(log, "all but the first take long: {:?}", results.recv());
    drop(finish);
    writeln!(log, "then: {:?}", sorted::<i32>(results));
}

/// The results come in the order of the values, though the first two values take
/// longer than the third.
#[judge::case]
fn ordered_keeps_the_order(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed(0..9_u32);
    let (quick, was_quick) = bounded(1);
    let results = ordered(stop, input, 3, move |number| {
        match number {
            // Both wait for the end of the work on 2, one after the other.
            0 | 1 => {
                let _ = was_quick.recv();
                let _ = quick.try_send(());
            }
            2 => {
                let _ = quick.send(());
            }
            _ => {}
        }
        number * 10
    });
    writeln!(log, "{:?}", results.iter().collect::<Vec<_>>());
    judge::assert_threads_end("the input has ended, while done stays open");
    writeln!(log, "its threads end");
}

/// Of an input without values comes a stream without results.
#[judge::case]
fn ordered_of_nothing(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed([]);
    let results = ordered(stop, input, 3, |number: u64| number);
    writeln!(log, "{:?}", results.iter().collect::<Vec<_>>());
    judge::assert_threads_end("the input has ended, while done stays open");
}

/// So many values are worked on at the same time, and not more: while the work of
/// all of them takes long, `n` are in it.
#[judge::case]
fn ordered_works_on_n_at_the_same_time(log: &Transcript) {
    for n in [1, 2, 4, 20] {
        let (cancel, stop) = done();
        let (_feed, input) = endless();
        let (go, goes) = bounded::<()>(0);
        let inside = Counter::default();
        let count = inside.clone();
        let results = ordered(stop, input, n, move |number| {
            count.add();
            let _ = goes.recv();
            number
        });
        writeln!(log, "n = {n}: in the work: {}", settled(n, || inside.get()));
        drop(cancel);
        drop((go, results));
    }
}

/// The memory is bounded: with nobody reading it takes a few values for each
/// worker, and no more.
#[judge::case]
fn ordered_takes_a_few_ahead(log: &Transcript) {
    for n in [1, 4] {
        let (cancel, stop) = done();
        let (feed, input) = endless();
        let results = ordered(stop, input, n, |number| number);
        log.at_most(
            format_args!("n = {n}, nobody reads: taken"),
            feed.taken(),
            6 * n,
        );
        let read = results.iter().take(10).count();
        log.at_most(
            format_args!("n = {n}, {read} were read: taken"),
            feed.taken(),
            read + 6 * n,
        );
        drop(cancel);
    }
}

/// The memory is bounded also when one value takes very long and the reader waits for
/// it: the others must not work ahead without limit.
#[judge::case]
fn ordered_takes_a_few_ahead_of_a_slow_one(log: &Transcript) {
    for (slow, limit) in [(0, 18), (30, 30 + 18)] {
        let (cancel, stop) = done();
        let (feed, input) = endless();
        let (finish, finishes) = bounded::<()>(0);
        let results = ordered(stop, input, 3, move |number| {
            if number == slow {
                let _ = finishes.recv();
            }
            number
        });
        let reader = results.clone();
        let reader = judge::spawn(move || reader.iter().take(60).collect::<Vec<_>>());
        log.at_most(
            format_args!("value {slow} takes long, {slow} were read: taken"),
            feed.taken(),
            limit,
        );
        drop(finish);
        log.sequence(
            "  then",
            &reader.join().unwrap_or_default(),
            &(0..60).collect::<Vec<_>>(),
        );
        drop(cancel);
        let _ = results.iter().count();
    }
}

/// While nobody reads, the workers go on: of ten values, at least one for each worker has
/// been worked on before the first result is read.
#[judge::case]
fn ordered_works_while_nobody_reads(log: &Transcript) {
    let (cancel, stop) = done();
    // Not endless: how many may be taken is another case.
    let (_feed, input) = judge::feed(0..10_u64);
    let finished = Counter::default();
    let count = finished.clone();
    let results = ordered(stop, input, 3, move |number| {
        count.add();
        number
    });
    let finished = settled(3, || finished.get());
    log.at_least("nobody reads: worked on", finished, 3);
    writeln!(
        log,
        "then: {:?}",
        results.iter().take(5).collect::<Vec<_>>()
    );
    drop(cancel);
}

judge::contract! {
    stage ORDERED_BY_3:
    /// Told to stop while the input is silent and open: its threads end.
    ordered_stops_while_the_input_is_silent: stops_while_the_input_is_silent,
    /// Told to stop while results flow: a few more may come, and then the stream closes.
    ordered_stops_while_values_flow: stops_while_values_flow,
}

judge::contract! {
    stage ORDERED_BY_2:
    ordered_looks_at_done_while_values_flow: looks_at_done_while_values_flow,
    /// Told to stop while nobody reads: its threads end, and the input is let go. What
    /// was ready may still come, as after any done.
    ordered_stops_while_nobody_reads: stops_while_nobody_reads,
    /// The consumer leaves. It is noticed when the next result is offered: the threads
    /// end and let the input go, though done is open.
    ordered_ends_when_the_consumer_leaves: ends_when_the_consumer_leaves,
}

/// Told to stop before it was made: hardly anything is worked on, though the input
/// is full.
#[judge::case]
fn ordered_done_had_fired(log: &Transcript) {
    let (cancel, stop) = done();
    drop(cancel);
    let (input, inputs) = bounded(500);
    for number in 0..500 {
        let _ = input.send(number);
    }
    let calls = Counter::default();
    let count = calls.clone();
    let results = ordered(stop, inputs, 2, move |number: i32| {
        count.add();
        number
    });
    let arrived = results.iter().count();
    judge::assert_threads_end("done had fired before it was made");
    log.at_most("arrived", arrived, FEW);
    log.at_most("worked on", calls.get(), FEW);
}

/// Told to stop while the work goes on: what was taken and not begun gets no result. Whoever
/// waits for that result, and takes for granted that it comes, panics.
#[judge::case]
fn ordered_stops_during_the_work(log: &Transcript) {
    let (cancel, stop) = done();
    let (finish, finishes) = bounded::<()>(0);
    // Many at once, because a `select!` chooses at random among what is ready.
    let readers: Vec<_> = (0..40)
        .map(|_| {
            let (input, inputs) = bounded(10);
            for number in 0..10 {
                let _ = input.send(number);
            }
            let finishes = finishes.clone();
            let results = ordered(stop.clone(), inputs, 1, move |number: u32| {
                let _ = finishes.recv();
                number
            });
            judge::spawn(move || results.iter().collect::<Vec<_>>())
        })
        .collect();
    judge::wait_until_blocked();
    drop(cancel);
    // Whoever hands out values has ended when the work ends.
    judge::wait_until_blocked();
    drop(finish);
    let out_of_order = readers
        .into_iter()
        .filter_map(|reader| reader.join().ok())
        .filter(|results| {
            results
                .iter()
                .zip(0..)
                .any(|(result, number)| *result != number)
        });
    writeln!(log, "of 40 streams, out of order: {}", out_of_order.count());
    judge::assert_threads_end("done has fired, and the work that had begun is finished");
}

/// Nobody polls: not while the input is silent, not while results wait for their
/// reader, and not while the others wait for a slow one.
#[judge::case]
fn ordered_waits_without_polling(log: &Transcript) {
    let (cancel, stop) = done();
    let (input, inputs) = bounded(0);
    let (finish, finishes) = bounded::<()>(0);
    let results = ordered(stop, inputs, 2, move |number| {
        if number == 2 {
            let _ = finishes.recv();
        }
        number
    });
    judge::assert_no_polling();
    writeln!(log, "the input is silent: it waits");
    let _ = input.send(1);
    judge::assert_no_polling();
    writeln!(log, "a result waits for its reader: it waits");
    let _ = results.recv();
    let _ = input.send(2);
    let _ = input.send(3);
    judge::assert_no_polling();
    writeln!(log, "the second takes long, the third is ready: it waits");
    drop(finish);
    writeln!(
        log,
        "then: {:?}",
        results.iter().take(2).collect::<Vec<i32>>()
    );
    drop(cancel);
}

/// With no workers the work would never be done: a panic, at once, on the calling
/// thread.
#[judge::case]
fn ordered_of_no_workers_panics(log: &Transcript) {
    let (_cancel, stop) = done();
    let seen = judge::panics(|| drop(ordered(stop, never::<u64>(), 0, |number| number)));
    writeln!(log, "n = 0: it {seen}");
}

/// The results of one are the values of the next; two side by side do not disturb
/// each other.
#[judge::case]
fn ordered_in_a_row_and_side_by_side(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed(1..=8);
    let (_other_feed, other) = judge::feed(1..=8);
    let first = ordered(stop.clone(), input, 2, |number| number * 2);
    let second = ordered(stop.clone(), first, 3, |number| number + 1);
    let other = ordered(stop, other, 2, |number: i32| -number);
    let pairs: Vec<(i32, i32)> = second.iter().zip(other.iter()).collect();
    writeln!(log, "{pairs:?}");
}

/// Fan-in and ordered meet as neighbours: each is the other's input.
#[judge::case]
fn ordered_behind_a_fan_in(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed(1..=20);
    let doubled = ordered(stop.clone(), input, 3, |number| number * 2);
    let merged = fan_in(stop.clone(), vec![doubled]);
    let halved = ordered(stop, merged, 2, |number: i32| number / 2);
    writeln!(log, "{:?}", halved.iter().collect::<Vec<_>>());
}

/// The bug hunt: it finds the primes, in order, and ends with the numbers. None is
/// lost, though the reader comes late.
#[judge::case]
fn prime_finder_finds(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, numbers) = judge::feed(0..50);
    let primes = prime_finder(stop.clone(), numbers);
    judge::wait_until_blocked();
    writeln!(log, "{:?}", primes.iter().collect::<Vec<_>>());
    judge::assert_threads_end("the numbers have ended, while done stays open");

    // Both can be divided by 3; the lower half of their bits is a prime.
    let (_feed, numbers) = judge::feed([0x1_0000_0005, 0x1_0000_000b]);
    let primes = prime_finder(stop.clone(), numbers);
    writeln!(
        log,
        "of large ones: {:?}",
        primes.iter().collect::<Vec<_>>()
    );

    let (_feed, numbers) = judge::feed(0..2000);
    let primes: Vec<u64> = prime_finder(stop, numbers).iter().collect();
    let is_prime = |number: &u64| (2..*number).all(|divisor| !number.is_multiple_of(divisor));
    let expected: Vec<u64> = (2..2000).filter(is_prime).collect();
    log.sequence("below 2000", &primes, &expected);
}

judge::contract! {
    stage PRIME_FINDER:
    /// The bug hunt: it ends when its reader leaves.
    prime_finder_ends_when_the_reader_leaves: ends_when_the_consumer_leaves,
}

/// The bug hunt: told to stop while numbers come without end, primes or none: it takes a few
/// more, not all.
#[judge::case]
fn prime_finder_looks_at_done_while_numbers_flow(log: &Transcript) {
    stage::looks_at_done_while_values_flow(log, PRIME_FINDER);
    stage::looks_at_done_while_values_flow(log, PRIME_FINDER_WITHOUT_PRIMES);
}

/// The bug hunt: told to stop, it ends, whatever it waits for: a number that does
/// not come, or a reader who keeps the stream and does not read. And it waits for them
/// without looking again and again.
#[judge::case]
fn prime_finder_leaves_nothing_behind(log: &Transcript) {
    stage::waits_without_polling(log, PRIME_FINDER);
    stage::stops_while_the_input_is_silent(log, PRIME_FINDER);
    stage::stops_while_nobody_reads(log, PRIME_FINDER);
}
