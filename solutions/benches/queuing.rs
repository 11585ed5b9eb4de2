//! What a batch saves: bytes into a file, and values through a stage.
//! `cargo bench -p solutions --bench queuing`

use crossbeam_channel::{Receiver, bounded};
use divan::{Bencher, counter::ItemsCount};
use solutions::done;
use solutions::patterns::queuing::{buffer, chunk};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::{env, process};

const BYTES: usize = 10_000;
const VALUES: usize = 10_000;

fn main() {
    divan::main();
}

fn file() -> File {
    let path = env::temp_dir().join(format!("queuing_{}", process::id()));
    File::create(path).expect("the folder for temporary files can be written to")
}

fn write_each(mut out: impl Write) {
    for _ in 0..BYTES {
        out.write_all(b"!").expect("there is room for 10 kB");
    }
    out.flush().expect("there is room for 10 kB");
}

#[divan::bench(counters = [ItemsCount::new(BYTES)], sample_count = 20)]
fn bytes_one_by_one(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(file).bench_values(write_each);
}

#[divan::bench(counters = [ItemsCount::new(BYTES)], sample_count = 20)]
fn bytes_in_batches(bencher: Bencher<'_, '_>) {
    bencher
        .with_inputs(file)
        .bench_values(|file| write_each(BufWriter::new(file)));
}

#[divan::bench(counters = [ItemsCount::new(BYTES)], sample_count = 20)]
fn bytes_in_batches_buffered_twice(bencher: Bencher<'_, '_>) {
    bencher
        .with_inputs(file)
        .bench_values(|file| write_each(BufWriter::new(BufWriter::new(file))));
}

/// A stream that never has to be waited for.
fn values() -> Receiver<usize> {
    let (input, stream) = bounded(VALUES);
    for value in 0..VALUES {
        let _ = input.send(value);
    }
    stream
}

/// Through one stage, with so much room behind it.
#[divan::bench(args = [0, 1, 8, 64, 1024], counters = [ItemsCount::new(VALUES)], sample_count = 15)]
fn values_through_a_buffer(bencher: Bencher<'_, '_>, capacity: usize) {
    bencher.with_inputs(values).bench_values(|values| {
        let (_cancel, stop) = done();
        buffer(stop, values, capacity).iter().sum::<usize>()
    });
}

#[divan::bench(args = [1, 8, 64, 1024], counters = [ItemsCount::new(VALUES)], sample_count = 15)]
fn values_in_chunks(bencher: Bencher<'_, '_>, size: usize) {
    bencher.with_inputs(values).bench_values(|values| {
        let (_cancel, stop) = done();
        chunk(stop, values, size).iter().flatten().sum::<usize>()
    });
}
