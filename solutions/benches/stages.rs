//! What the same three steps cost as iterators on one thread and as stages on a
//! thread each, with and without room between them: steps that take no time, and steps
//! that wait.
//! `cargo bench -p solutions --bench stages`

#![allow(
    clippy::cast_possible_truncation,
    reason = "the constants are small numbers"
)]

use crossbeam_channel::{Receiver, bounded, select_biased};
use divan::{Bencher, counter::ItemsCount};
use solutions::patterns::stages::{add, each, generator, multiply};
use solutions::{Done, done};
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

/// A stage as in the solution, whose stream has room for `capacity` results.
fn each_with_room(
    done: Done,
    input: Receiver<i64>,
    capacity: usize,
    work: fn(i64) -> i64,
) -> Receiver<i64> {
    let (out, stream) = bounded(capacity);
    thread::spawn(move || {
        loop {
            let value = select_biased! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => work(value),
                    Err(_) => return,
                },
            };
            select_biased! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
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

#[divan::bench(
    args = [0, 16, 128, 1024],
    counters = [ItemsCount::new(HOW_MANY as usize)],
    sample_count = 20
)]
fn quick_steps_with_room_between(bencher: Bencher<'_, '_>, capacity: usize) {
    bencher.bench(|| {
        let (_cancel, stop) = done();
        let (list, mut stream) = bounded(HOW_MANY as usize);
        (0..HOW_MANY).for_each(|value| list.send(value).unwrap());
        drop(list);
        for work in [|value| value * 2, |value| value + 1, |value| value * 2] {
            stream = each_with_room(stop.clone(), stream, capacity, work);
        }
        stream.into_iter().sum::<i64>()
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
