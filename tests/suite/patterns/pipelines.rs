//! Pipelines: batches, values, and stages as things to pass around.

use super::subject::patterns::pipelines::{
    Stage, add_all, add_one, in_a_row, multiply_all, multiply_one, one_at_a_time,
};
use judge::Transcript;
use std::sync::{Arc, Mutex, PoisonError};

/// What happened, in order.
#[derive(Clone, Default)]
struct Events(Arc<Mutex<Vec<String>>>);

impl Events {
    fn add(&self, event: String) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(event);
    }

    /// What happened since the last look.
    fn take(&self) -> Vec<String> {
        let mut events = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *events)
    }
}

fn times(factor: i64) -> Stage {
    Box::new(move |value| value * factor)
}

fn plus(amount: i64) -> Stage {
    Box::new(move |value| value + amount)
}

/// A stage that keeps account of what it is given.
fn watched(events: &Events, name: &'static str, stage: Stage) -> Stage {
    let events = events.clone();
    Box::new(move |value| {
        events.add(format!("{name} {value}"));
        stage(value)
    })
}

/// What becomes of five lists, each with an operand of its own.
fn write_batches(
    log: &Transcript,
    what: &str,
    operands: [i64; 5],
    stage: fn(&[i64], i64) -> Vec<i64>,
) {
    let lists: [&[i64]; 5] = [&[1, 2, 3, 4], &[5, -3, 5, 0], &[7, 8], &[9], &[LARGE, -1]];
    for (values, operand) in lists.into_iter().zip(operands) {
        writeln!(
            log,
            "{values:?} {what} {operand}: {:?}",
            stage(values, operand)
        );
    }
}

/// Each value is multiplied, and they stay in order.
#[judge::case]
fn multiply_all_values(log: &Transcript) {
    write_batches(log, "times", [2, -1, 0, 1, 3], multiply_all);
}

/// A list without values is a list: the result has none either.
#[judge::case]
fn multiply_all_of_nothing(log: &Transcript) {
    writeln!(log, "{:?}", multiply_all(&[], 2));
}

/// The amount is added to each value, and they stay in order.
#[judge::case]
fn add_all_values(log: &Transcript) {
    write_batches(log, "plus", [1, -2, 0, 1, 4_000_000_000], add_all);
}

/// A list without values is a list: the result has none either.
#[judge::case]
fn add_all_of_nothing(log: &Transcript) {
    writeln!(log, "{:?}", add_all(&[], 1));
}

/// A batch stage takes and gives the same kind of thing, so the stages fit
/// together in any number, and can be used again.
#[judge::case]
fn batch_stages_fit_together(log: &Transcript) {
    let once = add_all(&multiply_all(&[1, 2, 3, 4], 2), 1);
    writeln!(log, "times 2, plus 1: {once:?}");
    writeln!(
        log,
        "times 2, plus 1, times 2: {:?}",
        multiply_all(&once, 2)
    );
    writeln!(
        log,
        "plus 1, times 2: {:?}",
        multiply_all(&add_all(&[1, 2, 3, 4], 1), 2)
    );
}

/// More than 32 bits can hold, and more than a floating-point number can tell apart.
const LARGE: i64 = (1 << 53) + 1;

/// One value, multiplied, however large the result is.
#[judge::case]
fn multiply_one_value(log: &Transcript) {
    let pairs = [(4, 2), (-3, 5), (-3, -5), (7, 0), (0, 7)];
    let large = [
        (3_000_000_000, 3),
        (-65_537, 65_537),
        (LARGE, -1),
        (1, LARGE),
    ];
    for (value, factor) in pairs.into_iter().chain(large) {
        writeln!(
            log,
            "{value} times {factor}: {}",
            multiply_one(value, factor)
        );
    }
}

/// One value, and an amount added, however large the sum is.
#[judge::case]
fn add_one_value(log: &Transcript) {
    let pairs = [(4, 2), (-3, 5), (-3, -5), (7, 0), (0, 7)];
    let large = [
        (i64::MAX - 7, 7),
        (i64::MIN + 7, -7),
        (LARGE, 0),
        (0, LARGE),
    ];
    for (value, amount) in pairs.into_iter().chain(large) {
        writeln!(log, "{value} plus {amount}: {}", add_one(value, amount));
    }
}

/// The sum is the same, done a batch at a time or a value at a time.
#[judge::case]
fn both_ways_agree(log: &Transcript) {
    let values: Vec<i64> = (-500..500).collect();
    let expected: Vec<i64> = values.iter().map(|value| (value * 2 + 1) * 2).collect();
    let batch = multiply_all(&add_all(&multiply_all(&values, 2), 1), 2);
    let singly: Vec<i64> = values
        .iter()
        .map(|value| multiply_one(add_one(multiply_one(*value, 2), 1), 2))
        .collect();
    log.sequence("a batch at a time", &batch, &expected);
    log.sequence("a value at a time", &singly, &expected);
}

/// A value goes through the stages from the first to the last.
#[judge::case]
fn in_a_row_from_first_to_last(log: &Transcript) {
    for value in [1, 2, 3, 4] {
        let row = in_a_row(vec![times(2), plus(1), times(2)]);
        writeln!(log, "{value} times 2, plus 1, times 2: {}", row(value));
    }
    let other = in_a_row(vec![plus(1), times(2)]);
    writeln!(log, "4 plus 1, times 2: {}", other(4));
}

/// Making a row calls no stage. A value calls each of them once, and the row can
/// be used again.
#[judge::case]
fn in_a_row_calls_each_stage_once_a_value(log: &Transcript) {
    let events = Events::default();
    let row = in_a_row(vec![
        watched(&events, "first", times(2)),
        watched(&events, "second", plus(1)),
        watched(&events, "third", times(2)),
    ]);
    writeln!(log, "made: {:?}", events.take());
    for value in [1, 2, 1, LARGE] {
        let result = row(value);
        writeln!(log, "{value} gives {result}: {:?}", events.take());
    }
}

/// A row of no stages is a stage too: it gives back what it is given. A row of
/// one is that one.
#[judge::case]
fn in_a_row_of_none_and_one(log: &Transcript) {
    let row = in_a_row(Vec::new());
    writeln!(log, "no stages: {:?}", [row(4), row(-1)]);
    let row = in_a_row(vec![times(3)]);
    writeln!(log, "times 3: {:?}", [row(4), row(-1)]);
}

/// What `in_a_row` gives is a stage like any other, and can itself be in a row.
#[judge::case]
fn in_a_row_of_rows(log: &Transcript) {
    let row = in_a_row(vec![times(2), plus(1)]);
    let rows = in_a_row(vec![
        row,
        in_a_row(Vec::new()),
        in_a_row(vec![times(2), plus(3)]),
    ]);
    writeln!(log, "4 times 2, plus 1, times 2, plus 3: {}", rows(4));
    let many = in_a_row((0..1000).map(|_| plus(1)).collect());
    writeln!(log, "4 plus 1, a thousand times: {}", many(4));
}

/// A stage is a value: the row works on another thread than the one that made it.
#[judge::case]
fn in_a_row_on_another_thread(log: &Transcript) {
    let row = in_a_row(vec![times(2), plus(1), times(2)]);
    let results = judge::spawn(move || [1, 2, 3, 4].map(row)).join();
    writeln!(log, "{:?}", results.ok());
}

/// Every value gives its result, in order, and the results end with the values.
#[judge::case]
fn one_at_a_time_gives_all_in_order(log: &Transcript) {
    let values = Box::new([1, 2, 3, 4].into_iter());
    let row = in_a_row(vec![times(2), plus(1), times(2)]);
    writeln!(log, "{:?}", one_at_a_time(values, row).collect::<Vec<_>>());
    let values = Box::new([2, 0, -3, 2].into_iter());
    writeln!(
        log,
        "{:?}",
        one_at_a_time(values, times(2)).collect::<Vec<_>>()
    );
}

/// Thousands of values: each has its result, in order, and behind the last there is
/// none, however often it is asked for.
#[judge::case]
fn one_at_a_time_ends_with_a_long_list(log: &Transcript) {
    let expected: Vec<i64> = (0..5000).map(|value| value * 2).collect();
    let mut results = one_at_a_time(Box::new(0..5000), times(2));
    let read: Vec<_> = results.by_ref().collect();
    log.sequence("results", &read, &expected);
    writeln!(log, "and then: {:?}, {:?}", results.next(), results.next());
}

/// No values, no results.
#[judge::case]
fn one_at_a_time_of_nothing(log: &Transcript) {
    let results = one_at_a_time(Box::new(std::iter::empty()), times(2));
    writeln!(log, "{:?}", results.collect::<Vec<_>>());
}

/// Each value has passed the stage, and its result has been given, before the
/// next value is taken; and nothing is taken before it is wanted.
#[judge::case]
fn one_at_a_time_takes_none_before_it_is_wanted(log: &Transcript) {
    let events = Events::default();
    let also = events.clone();
    // Not endless, so that an answer that takes them all does not eat the memory.
    let values = Box::new((1..=1000).inspect(move |value| also.add(format!("takes {value}"))));
    let mut results = one_at_a_time(values, watched(&events, "works on", times(2)));
    writeln!(log, "nothing was asked for: {} events", events.take().len());
    for _ in 0..3 {
        let result = results.next();
        let events = events.take();
        let first: Vec<_> = events.iter().take(4).collect();
        writeln!(
            log,
            "asked for one: {result:?}: {} events: {first:?}",
            events.len()
        );
    }
    // One value taken, and one call of the stage: two events for a result.
    let several = results.by_ref().take(500).map(|_| events.take().len());
    let most = several.max().unwrap_or_default();
    writeln!(log, "asked for five hundred: {most} events for one at most");
    drop(results);
    writeln!(log, "no more is wanted: {} events", events.take().len());
}

/// What comes out is what can go in: stages one behind the other are as lazy as
/// one.
#[judge::case]
fn one_at_a_time_behind_another(log: &Transcript) {
    let events = Events::default();
    let also = events.clone();
    let values = Box::new((1..=1000).inspect(move |value| also.add(format!("takes {value}"))));
    let doubled = one_at_a_time(values, watched(&events, "doubles", times(2)));
    let mut results = one_at_a_time(doubled, watched(&events, "adds to", plus(1)));
    for _ in 0..2 {
        let result = results.next();
        let events = events.take();
        let first: Vec<_> = events.iter().take(4).collect();
        writeln!(
            log,
            "asked for one: {result:?}: {} events: {first:?}",
            events.len()
        );
    }
}
