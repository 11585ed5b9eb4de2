//! Under load: requests that nobody wants any more, batches by size or time, and a budget.

use super::subject::done;
use super::subject::patterns::load::{Budget, Request, batch, wanted};
use crossbeam_channel::{Receiver, Sender, TryRecvError, bounded, never, unbounded};
use judge::contract::Stage;
use judge::{Transcript, settled};
use std::time::Instant;

/// A request whose reader waits for ever.
fn patient<T>(item: T) -> Request<T> {
    Request {
        item,
        given_up: never(),
    }
}

/// The items of requests.
fn items<T>(requests: impl IntoIterator<Item = Request<T>>) -> Vec<T> {
    requests.into_iter().map(|request| request.item).collect()
}

const WANTED: Stage<Request<u32>, Receiver<Request<u32>>> = Stage::new(wanted, patient);

const BATCH_OF_1: Stage<u32, Receiver<Vec<u32>>> =
    Stage::new(|stop, input| batch(stop, input, 1, never), |number| number);

const BATCH_OF_3: Stage<u32, Receiver<Vec<u32>>> =
    Stage::new(|stop, input| batch(stop, input, 3, never), |number| number).collecting(3);

/// Timers that the case lets run out.
struct Timers {
    started: Receiver<Sender<Instant>>,
    kept: Vec<Sender<Instant>>,
}

/// What is handed to `batch`, and the timers that it has started, in order.
fn timers() -> (impl Fn() -> Receiver<Instant> + Send + 'static, Timers) {
    let (start, started) = unbounded();
    let timer = move || {
        let (fire, fires) = bounded(1);
        let _ = start.send(fire);
        fires
    };
    let kept = Vec::new();
    (timer, Timers { started, kept })
}

impl Timers {
    /// How many have been started, once nothing moves any more.
    fn count(&mut self) -> usize {
        judge::wait_until_blocked();
        self.kept.extend(self.started.try_iter());
        self.kept.len()
    }

    /// The time of timer number `which` is up.
    fn fire(&mut self, which: usize) {
        let count = self.count();
        if let Some(timer) = self.kept.get(which) {
            let _ = timer.try_send(Instant::now());
        } else {
            assert!(
                which < count,
                "a timer should run now; so many have been started: {count}"
            );
        }
    }
}

/// So many new requests pay for one retry, and not one request earlier.
#[judge::case]
fn budget_saves_up_for_a_retry(log: &Transcript) {
    for requests_per_retry in [1, 2, 10] {
        for requests in [0, requests_per_retry - 1, requests_per_retry] {
            let mut budget = Budget::new(requests_per_retry, 5);
            for _ in 0..requests {
                budget.request();
            }
            let (first, second) = (budget.retry(), budget.retry());
            writeln!(
                log,
                "{requests} of {requests_per_retry}: {first}, and once more: {second}"
            );
        }
    }
}

/// However many are refused, that costs nothing: the requests that were saved are still there.
#[judge::case]
fn budget_charges_nothing_for_a_refusal(log: &Transcript) {
    let mut budget = Budget::new(10, 5);
    let mut allowed = 0;
    for _ in 0..100 {
        budget.request();
        // Everybody asks again, five times.
        allowed += (0..5).filter(|_| budget.retry()).count();
    }
    writeln!(log, "100 requests, 500 would retry: {allowed} may");
}

/// What is saved up in quiet times has a limit, so that a retry storm cannot spend what a whole
/// night has saved.
#[judge::case]
fn budget_keeps_so_many_at_most(log: &Transcript) {
    for most in [0, 1, 3] {
        let mut budget = Budget::new(4, most);
        for _ in 0..1000 {
            budget.request();
        }
        let allowed = (0..1000).filter(|_| budget.retry()).count();
        writeln!(log, "at most {most}: {allowed} of 1000 may");
        for _ in 0..4 {
            budget.request();
        }
        writeln!(log, "after four new requests: {}", budget.retry());
    }
    let mut budget = Budget::new(2, u64::MAX);
    budget.request();
    budget.request();
    writeln!(log, "no limit: {}", budget.retry());
}

/// As long as everybody waits, every request passes, in order, and the stream closes behind
/// the last.
#[judge::case]
fn wanted_passes_requests_on(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, queue) = judge::feed((1..=200).map(patient));
    let passed = items(wanted(stop, queue));
    log.sequence("passed", &passed, &(1..=200).collect::<Vec<_>>());
    judge::assert_threads_end("the queue has ended, while done stays open");
}

/// A request whose reader had given up before it was taken from the queue is passed to nobody,
/// even if a worker waits for the next.
#[judge::case]
fn wanted_leaves_out_who_had_given_up(log: &Transcript) {
    let (_cancel, stop) = done();
    let requests = (1..=200).map(|number| {
        let (gives_up, given_up) = done();
        if number % 2 == 0 {
            drop(gives_up);
            Request {
                item: number,
                given_up,
            }
        } else {
            patient(number)
        }
    });
    let (input, queue) = bounded(0);
    let requests: Vec<Request<u32>> = requests.collect();
    let stream = wanted(stop, queue);
    let worker = judge::spawn(move || items(stream));
    for request in requests {
        // The worker waits: whatever is offered is taken at once.
        judge::wait_until_blocked();
        let _ = input.send(request);
    }
    drop(input);
    let passed = worker.join().unwrap_or_default();
    let odd: Vec<u32> = (1..=200).step_by(2).collect();
    log.sequence("every second one had given up: passed", &passed, &odd);
}

/// A reader gives up while the request waits for a worker: it is dropped there and then, and
/// the next is taken in its place.
#[judge::case]
fn wanted_drops_who_gives_up_while_it_is_offered(log: &Transcript) {
    let (_cancel, stop) = done();
    let (mut readers, mut requests) = (Vec::new(), Vec::new());
    for number in 1..=4 {
        let (reader, given_up) = done();
        readers.push(reader);
        requests.push(Request {
            item: number,
            given_up,
        });
    }
    let (feed, queue) = judge::feed(requests);
    let stream = wanted(stop, queue);
    writeln!(log, "nobody reads: taken {}", settled(1, || feed.taken()));
    drop(readers.remove(0));
    writeln!(log, "1 gives up: taken {}", settled(2, || feed.taken()));
    drop(readers.remove(0));
    writeln!(log, "2 gives up: taken {}", settled(3, || feed.taken()));
    writeln!(log, "passed: {:?}", items(stream));
}

/// The worker gets the request as it was, with its `given_up`: so it can still be told while it
/// works.
#[judge::case]
fn wanted_leaves_the_request_as_it_was(log: &Transcript) {
    let (_cancel, stop) = done();
    let (reader, given_up) = done();
    let (_feed, queue) = judge::feed([Request {
        item: "harbour fire",
        given_up,
    }]);
    let Ok(request) = wanted(stop, queue).recv() else {
        writeln!(log, "nothing was passed on");
        return;
    };
    let waits = |request: &Request<&str>| request.given_up.try_recv() == Err(TryRecvError::Empty);
    writeln!(log, "{}: wanted: {}", request.item, waits(&request));
    drop(reader);
    writeln!(log, "its reader gives up: wanted: {}", waits(&request));
}

judge::contract! {
    stage WANTED:
    /// With nobody reading it holds one request, and takes no more.
    wanted_holds_one_request: holds_one_value,
    /// Told to stop while the queue is silent and open: its thread ends.
    wanted_stops_while_the_queue_is_silent: stops_while_the_input_is_silent,
    /// Told to stop while it offers a request and nobody reads: its thread ends and lets the
    /// queue go.
    wanted_stops_while_nobody_reads: stops_while_nobody_reads,
    /// Told to stop while requests flow: a few more may come, and then the stream closes.
    wanted_stops_while_requests_flow: stops_while_values_flow,
    /// Done is heard although there is always a request and a worker: a few may pass, not all.
    wanted_looks_at_done_while_requests_flow: looks_at_done_while_values_flow,
    /// Told to stop before it was made: it ends, whatever it would wait for.
    wanted_done_had_fired: done_had_fired,
    /// The worker leaves. It is noticed when the next request is offered: the thread ends and
    /// lets the queue go, though done is open.
    wanted_ends_when_the_worker_leaves: ends_when_the_consumer_leaves,
    /// It waits for a request and for its reader without looking again and again.
    wanted_waits_without_polling: waits_without_polling,
}

/// A batch is offered when it is full, whatever the time.
#[judge::case]
fn batch_is_offered_when_it_is_full(log: &Transcript) {
    let (_cancel, stop) = done();
    let (timer, _timers) = timers();
    let (input, inputs) = bounded(0);
    let batches = batch(stop, inputs, 3, timer);
    let _ = input.send(1);
    let _ = input.send(2);
    judge::wait_until_blocked();
    writeln!(log, "two of three: the stream: {}", judge::state(&batches));
    let _ = input.send(3);
    writeln!(log, "three of three: {:?}", batches.recv());
}

/// When its time is up, a batch is offered with what it has.
#[judge::case]
fn batch_is_offered_when_its_time_is_up(log: &Transcript) {
    let (_cancel, stop) = done();
    let (timer, mut timers) = timers();
    let (input, inputs) = bounded(0);
    let batches = batch(stop, inputs, 100, timer);
    let _ = input.send(1);
    judge::wait_until_blocked();
    writeln!(log, "one value: the stream: {}", judge::state(&batches));
    timers.fire(0);
    writeln!(log, "time is up: {:?}", batches.recv());
    let _ = input.send(2);
    timers.fire(1);
    writeln!(log, "a value, and its time is up: {:?}", batches.recv());
}

/// The timer starts with the first value of a batch, and once: neither an empty batch nor the
/// second value starts one.
#[judge::case]
fn batch_starts_its_timer_with_the_first_value(log: &Transcript) {
    let (_cancel, stop) = done();
    let (timer, mut timers) = timers();
    let (input, inputs) = bounded(0);
    let batches = batch(stop, inputs, 3, timer);
    writeln!(log, "no value: timers started: {}", timers.count());
    let _ = input.send(1);
    writeln!(log, "the first value: {}", timers.count());
    let _ = input.send(2);
    writeln!(log, "the second: {}", timers.count());
    let _ = input.send(3);
    writeln!(log, "the third: {}, {:?}", timers.count(), batches.recv());
    writeln!(log, "no value of the next: {}", timers.count());
    let _ = input.send(4);
    writeln!(log, "its first value: {}", timers.count());
}

/// The timer of a batch that was full before its time does not cut the next one.
#[judge::case]
fn batch_forgets_the_timer_of_the_batch_before(log: &Transcript) {
    let (_cancel, stop) = done();
    let (timer, mut timers) = timers();
    let (input, inputs) = bounded(0);
    let batches = batch(stop, inputs, 2, timer);
    let _ = input.send(1);
    let _ = input.send(2);
    writeln!(log, "full: {:?}", batches.recv());
    let _ = input.send(3);
    timers.fire(0);
    judge::wait_until_blocked();
    writeln!(
        log,
        "the first time is up: the stream: {}",
        judge::state(&batches)
    );
    let _ = input.send(4);
    drop(input);
    writeln!(log, "full: {:?}", batches.recv());
}

/// When the input ends, what has been collected is offered, without waiting for its time; and
/// no batch is empty.
#[judge::case]
fn batch_of_the_rest(log: &Transcript) {
    for (length, size) in [(7, 3), (6, 3), (2, 3), (0, 3), (4, 1), (5, 100)] {
        let (_cancel, stop) = done();
        let (timer, _timers) = timers();
        let (_feed, input) = judge::feed(0..length);
        let batches: Vec<Vec<i32>> = batch(stop, input, size, timer).iter().collect();
        writeln!(log, "{length} values by {size}: {batches:?}");
        judge::assert_threads_end("the input has ended, while done stays open");
    }
}

/// Told to stop in the middle of a batch: what has been collected is lost, and nothing is
/// offered because of done.
#[judge::case]
fn batch_that_is_not_full_is_lost_on_done(log: &Transcript) {
    let (cancel, stop) = done();
    let (inputs, readers): (Vec<_>, Vec<_>) = (0..20)
        .map(|_| {
            let (input, values) = bounded(0);
            let batches = batch(stop.clone(), values, 3, never);
            let _ = input.send(1);
            let _ = input.send(2);
            let reader = judge::spawn(move || judge::all(&batches));
            (input, reader)
        })
        .unzip();
    judge::wait_until_blocked();
    drop(cancel);
    let came: usize = readers
        .into_iter()
        .filter_map(|reader| reader.join().ok())
        .map(|batches| batches.len())
        .sum();
    writeln!(log, "20 times 2 of 3 had come: batches after done: {came}");
    drop(inputs);
}

/// Told to stop while the input is silent and open, with nothing of a batch or with part of
/// one: its thread ends.
#[judge::case]
fn batch_stops_while_the_input_is_silent(log: &Transcript) {
    for collected in [0, 2] {
        let (cancel, stop) = done();
        let (timer, _timers) = timers();
        let (input, inputs) = bounded(0);
        let batches = batch(stop, inputs, 3, timer);
        for number in 0..collected {
            let _ = input.send(number);
        }
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end("done has fired, while the input stays open and silent");
        writeln!(
            log,
            "{collected} of 3 values collected: the stream is {}",
            judge::next(&batches)
        );
    }
}

/// It waits for values, for its time and for its reader without looking again and again.
#[judge::case]
fn batch_waits_without_polling(log: &Transcript) {
    let (_cancel, stop) = done();
    let (timer, mut timers) = timers();
    let (input, inputs) = bounded(0);
    let batches = batch(stop, inputs, 3, timer);
    judge::assert_no_polling();
    writeln!(log, "no value: it waits");
    let _ = input.send(1);
    judge::assert_no_polling();
    writeln!(log, "one of three: it waits");
    timers.fire(0);
    judge::assert_no_polling();
    writeln!(log, "its time is up, and nobody reads: it waits");
    writeln!(log, "then: {:?}", batches.recv());
}

/// A batch of at most nothing would never be full: it panics, and says so on the calling
/// thread.
#[judge::case]
fn batch_of_size_nothing_panics(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_input, inputs) = bounded::<u8>(0);
    let seen = judge::panics(|| drop(batch(stop, inputs, 0, never)));
    writeln!(log, "a size of 0: {seen}");
}

judge::contract! {
    stage BATCH_OF_3:
    /// With nobody reading it holds one batch, and takes nothing of the next.
    batch_holds_one_batch: holds_one_value,
    /// Told to stop while it offers a batch and nobody reads: its thread ends and lets the input
    /// go.
    batch_stops_while_nobody_reads: stops_while_nobody_reads,
    /// Told to stop while values flow: a few more may come, and then the stream closes.
    batch_stops_while_values_flow: stops_while_values_flow,
    /// Told to stop before it was made: it ends, whatever it would wait for.
    batch_done_had_fired: done_had_fired,
    /// The consumer leaves. It is noticed when the next batch is offered: the thread ends and
    /// lets the input go, though done is open.
    batch_ends_when_the_consumer_leaves: ends_when_the_consumer_leaves,
}

judge::contract! {
    stage BATCH_OF_1:
    /// Done is heard although there is always a value to take and a reader who waits for the
    /// next batch: a few may pass, not all.
    batch_looks_at_done_while_batches_flow: looks_at_done_while_values_flow,
}

/// Told to stop while it offers a batch that is not full and nobody reads it, because its time
/// is up or the input has ended: its thread ends.
#[judge::case]
fn batch_that_is_short_stops_while_nobody_reads(log: &Transcript) {
    for input_ends in [false, true] {
        let (cancel, stop) = done();
        let (timer, mut timers) = timers();
        let (input, inputs) = bounded(0);
        let batches = batch(stop, inputs, 3, timer);
        let _ = input.send(1);
        let open = if input_ends {
            drop(input);
            None
        } else {
            timers.fire(0);
            Some(input)
        };
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end("done has fired, while a short batch waits for its reader");
        drop(open);
        writeln!(
            log,
            "the input has ended: {input_ends}: the stream is {}",
            judge::next_after_done(&batches)
        );
    }
}

/// The consumer has left, and a batch is offered because its time is up: its thread ends, though
/// the input and done stay open.
#[judge::case]
fn batch_that_is_short_finds_that_the_consumer_left(log: &Transcript) {
    let (_cancel, stop) = done();
    let (timer, mut timers) = timers();
    let (input, inputs) = bounded(0);
    drop(batch(stop, inputs, 3, timer));
    let _ = input.send(1);
    timers.fire(0);
    judge::assert_threads_end("the consumer has left, and the time of a batch is up");
    writeln!(
        log,
        "the input is {}",
        judge::offer_after_done(&input, || 2)
    );
}
