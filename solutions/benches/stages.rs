//! What the same three steps cost as iterators on one thread and as stages on a
//! thread each: steps that take no time, and steps that wait.
//! `cargo bench -p solutions --bench stages`

#![allow(
    clippy::cast_possible_truncation,
    reason = "the constants are small numbers"
)]

use divan::{Bencher, counter::ItemsCount};
use solutions::done;
use solutions::patterns::stages::{add, each, generator, multiply};
use std::thread;
use std::time::Duration;

const HOW_MANY: i64 = 1_000;

/// So few, because each takes three milliseconds.
const SLOW: i64 = 20;

/// A step that waits, as for a network.
fn slowly(value: i64) -> i64 {
    thread::sleep(Duration::from_millis(1));
    value
}

fn main() {
    divan::main();
}

#[divan::bench(counters = [ItemsCount::new(HOW_MANY as usize)])]
fn quick_steps_as_iterators(bencher: Bencher<'_, '_>) {
    let values: Vec<i64> = (0..HOW_MANY).collect();
    bencher
        .with_inputs(|| values.clone())
        .bench_values(|values| {
            let doubled = values.into_iter().map(|value| value * 2);
            doubled.map(|value| (value + 1) * 2).sum::<i64>()
        });
}

#[divan::bench(counters = [ItemsCount::new(HOW_MANY as usize)], sample_count = 20)]
fn quick_steps_as_stages(bencher: Bencher<'_, '_>) {
    let values: Vec<i64> = (0..HOW_MANY).collect();
    bencher
        .with_inputs(|| values.clone())
        .bench_values(|values| {
            let (_cancel, stop) = done();
            let doubled = multiply(stop.clone(), generator(stop.clone(), values), 2);
            let results = multiply(stop.clone(), add(stop, doubled, 1), 2);
            results.iter().sum::<i64>()
        });
}

#[divan::bench(counters = [ItemsCount::new(SLOW as usize)], sample_count = 10)]
fn slow_steps_as_iterators() -> i64 {
    let values = (0..SLOW).map(slowly).map(slowly).map(slowly);
    values.sum()
}

#[divan::bench(counters = [ItemsCount::new(SLOW as usize)], sample_count = 10)]
fn slow_steps_as_stages() -> i64 {
    let (_cancel, stop) = done();
    let mut stream = generator(stop.clone(), (0..SLOW).collect());
    for _ in 0..3 {
        stream = each(stop.clone(), stream, slowly);
    }
    stream.iter().sum()
}
