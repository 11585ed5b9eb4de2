//! How many threads: the same 64 items with 1, 2, 4, 8 and 16 of them, once items that compute
//! and once items that wait; and `map_in_parallel` beside rayon, with a few long items and
//! with many short ones.
//! `cargo bench -p solutions --bench parallelism`
//!
//! It prints first how many cores it has: with `taskset -c 0` in front of it, 1.

use divan::Bencher;
use rayon::ThreadPoolBuilder;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use solutions::blocks::parallelism::map_in_parallel;
use std::hint::black_box;
use std::thread;
use std::time::Duration;

const ITEMS: u64 = 64;
const SHORT_ITEMS: u64 = 10_000;

fn main() {
    match thread::available_parallelism() {
        Ok(cores) => println!("cores for this program: {cores}"),
        Err(error) => println!("cores for this program: not known, {error}"),
    }
    divan::main();
}

/// Computes for so many rounds: each takes a nanosecond or two.
fn compute(seed: u64, rounds: u64) -> u64 {
    (0..rounds).fold(seed, |number, round| {
        black_box(number.rotate_left(5).wrapping_mul(31) ^ round)
    })
}

/// A millisecond of computing, or a little more.
fn long(item: u64) -> u64 {
    compute(item, 1_000_000)
}

/// Less than a microsecond of computing.
fn short(item: u64) -> u64 {
    compute(item, 100)
}

/// Two milliseconds of waiting.
fn wait(item: u64) -> u64 {
    thread::sleep(Duration::from_millis(2));
    item
}

#[divan::bench(args = [1, 2, 4, 8, 16], sample_count = 15)]
fn computing(bencher: Bencher<'_, '_>, threads: usize) {
    bencher.bench(|| map_in_parallel((0..ITEMS).collect(), threads, long));
}

#[divan::bench(args = [1, 2, 4, 8, 16], sample_count = 15)]
fn waiting(bencher: Bencher<'_, '_>, threads: usize) {
    bencher.bench(|| map_in_parallel((0..ITEMS).collect(), threads, wait));
}

#[divan::bench(args = [1, 2], sample_count = 15)]
fn computing_with_rayon(bencher: Bencher<'_, '_>, threads: usize) {
    with_rayon(bencher, threads, ITEMS, long);
}

#[divan::bench(args = [1, 2], sample_count = 15)]
fn short_items(bencher: Bencher<'_, '_>, threads: usize) {
    bencher.bench(|| map_in_parallel((0..SHORT_ITEMS).collect(), threads, short));
}

#[divan::bench(args = [1, 2], sample_count = 15)]
fn short_items_with_rayon(bencher: Bencher<'_, '_>, threads: usize) {
    with_rayon(bencher, threads, SHORT_ITEMS, short);
}

#[divan::bench(sample_count = 15)]
fn short_items_in_a_loop(bencher: Bencher<'_, '_>) {
    let items = || (0..SHORT_ITEMS).collect::<Vec<_>>();
    bencher.bench(|| items().into_iter().map(short).collect::<Vec<_>>());
}

/// The same with a pool of so many threads, which is there before the time is taken.
fn with_rayon(bencher: Bencher<'_, '_>, threads: usize, items: u64, f: fn(u64) -> u64) {
    let pool = ThreadPoolBuilder::new().num_threads(threads).build();
    let pool = pool.expect("the threads are started");
    bencher.bench_local(|| {
        let items: Vec<u64> = (0..items).collect();
        pool.install(|| items.into_par_iter().map(f).collect::<Vec<_>>())
    });
}
