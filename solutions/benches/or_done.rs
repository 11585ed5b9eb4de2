//! What it costs to read a stream until it ends or done fires, an item.
//! `cargo bench -p solutions --bench or_done`

use crossbeam_channel::{Receiver, bounded};
use divan::{Bencher, black_box, counter::ItemsCount};
use solutions::done;
use solutions::patterns::or_done::{or_done, until_done};
use std::thread;

const ITEMS: usize = 1_000;

/// The input: a rendezvous, or a buffer that holds a few.
const CAPACITY: [usize; 2] = [0, 64];

fn main() {
    divan::main();
}

fn input(capacity: usize) -> Receiver<usize> {
    let (out, stream) = bounded(capacity);
    thread::spawn(move || {
        for item in 0..ITEMS {
            if out.send(item).is_err() {
                return;
            }
        }
    });
    stream
}

/// The floor: a plain `for`, which hears no done.
#[divan::bench(args = CAPACITY, counters = [ItemsCount::new(ITEMS)], sample_count = 20, sample_size = 1)]
fn plain(bencher: Bencher<'_, '_>, capacity: usize) {
    bencher.bench(|| input(capacity).iter().map(black_box).count());
}

#[divan::bench(args = CAPACITY, counters = [ItemsCount::new(ITEMS)], sample_count = 20, sample_size = 1)]
fn iterator(bencher: Bencher<'_, '_>, capacity: usize) {
    bencher.bench(|| {
        let (_cancel, stop) = done();
        until_done(stop, input(capacity)).map(black_box).count()
    });
}

#[divan::bench(args = CAPACITY, counters = [ItemsCount::new(ITEMS)], sample_count = 20, sample_size = 1)]
fn stage(bencher: Bencher<'_, '_>, capacity: usize) {
    bencher.bench(|| {
        let (_cancel, stop) = done();
        or_done(stop, input(capacity)).iter().map(black_box).count()
    });
}
