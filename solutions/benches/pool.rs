//! What a pool saves, and what it costs: a buffer is made each time, full of ones or only with room;
//! taken from the solution's pool, with and without a limit; or kept by the thread and used again;
//! each of 1 KiB and of 1 MiB. Then 1024 bytes are written, each time.
//! `cargo bench -p solutions --bench pool`

use divan::{Bencher, black_box};
use solutions::blocks::pool::Pool;

const SIZES: [usize; 2] = [1024, 1024 * 1024];

fn main() {
    divan::main();
}

fn use_it(buffer: &mut [u8]) {
    black_box(&mut buffer[..1024]).fill(7);
}

#[divan::bench(args = SIZES)]
fn made_each_time(bencher: Bencher<'_, '_>, size: usize) {
    bencher.bench_local(|| use_it(&mut black_box(vec![1; size])));
}

#[divan::bench(args = SIZES)]
fn made_with_room(bencher: Bencher<'_, '_>, size: usize) {
    bencher.bench_local(|| {
        let mut buffer = black_box(Vec::with_capacity(size));
        buffer.resize(1024, 7_u8);
        black_box(&mut buffer);
    });
}

#[divan::bench(args = SIZES)]
fn from_a_pool_with_a_limit(bencher: Bencher<'_, '_>, size: usize) {
    let pool = Pool::with_limit(4, move || vec![1; size]);
    bencher.bench_local(|| use_it(&mut pool.get()));
}

#[divan::bench(args = SIZES)]
fn from_a_pool(bencher: Bencher<'_, '_>, size: usize) {
    let pool = Pool::new(move || vec![1; size]);
    bencher.bench_local(|| use_it(&mut pool.get()));
}

#[divan::bench(args = SIZES)]
fn kept(bencher: Bencher<'_, '_>, size: usize) {
    let mut buffer = vec![1; size];
    bencher.bench_local(|| use_it(&mut buffer));
}
