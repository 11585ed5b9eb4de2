//! What it costs to read a stream of streams as one, an item.
//! `cargo bench -p solutions --bench bridge`

use crossbeam_channel::{Receiver, bounded};
use divan::{Bencher, black_box, counter::ItemsCount};
use solutions::done;
use solutions::patterns::bridge::bridge;
use std::thread;

const ITEMS: usize = 1_000;

/// How many values an inner stream has.
const LENGTH: [usize; 2] = [1, 100];

fn main() {
    divan::main();
}

/// All values, in streams of this length; each is filled before it is handed over.
fn streams(length: usize) -> Receiver<Receiver<usize>> {
    let (outer, streams) = bounded(0);
    thread::spawn(move || {
        for _ in 0..ITEMS / length {
            let (out, stream) = bounded(length);
            for value in 0..length {
                let _ = out.send(value);
            }
            drop(out);
            if outer.send(stream).is_err() {
                return;
            }
        }
    });
    streams
}

#[divan::bench(args = LENGTH, counters = [ItemsCount::new(ITEMS)], sample_count = 20, sample_size = 1)]
fn iterator(bencher: Bencher<'_, '_>, length: usize) {
    bencher.bench(|| streams(length).into_iter().flatten().map(black_box).count());
}

#[divan::bench(args = LENGTH, counters = [ItemsCount::new(ITEMS)], sample_count = 20, sample_size = 1)]
fn stage(bencher: Bencher<'_, '_>, length: usize) {
    bencher.bench(|| {
        let (_cancel, stop) = done();
        bridge(stop, streams(length)).iter().map(black_box).count()
    });
}
