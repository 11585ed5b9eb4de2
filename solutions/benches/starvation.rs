//! What the order costs: the same number of turns with a `Mutex`, with the fair lock of the
//! solution, and with the one that is a chain; on one thread, and on two that want it all the time.
//! `cargo bench -p solutions --bench starvation`

use divan::{Bencher, counter::ItemsCount};
use solutions::hazards::starvation::{ChainLock, FairLock};
use std::hint::black_box;
use std::sync::{Barrier, Mutex};
use std::thread;

/// So many turns each thread takes.
const TURNS: usize = 20_000;

/// The work of a turn: about a microsecond, so that the threads meet.
fn work(sum: &mut u64) {
    *sum += (0..1_000).map(black_box).sum::<u64>();
}

fn main() {
    divan::main();
}

/// Takes the turns on so many threads at once.
fn take_turns(bencher: Bencher<'_, '_>, threads: usize, turn: impl Fn() + Sync) {
    // Otherwise the first thread may be through before the second one begins.
    let start = Barrier::new(threads);
    let all = || {
        start.wait();
        (0..TURNS).for_each(|_| turn());
    };
    bencher
        .counter(ItemsCount::new(TURNS * threads))
        .bench_local(|| {
            if threads == 1 {
                all();
            } else {
                thread::scope(|scope| {
                    for _ in 0..threads {
                        scope.spawn(all);
                    }
                });
            }
        });
}

#[divan::bench(args = [1, 2], sample_count = 10)]
fn mutex(bencher: Bencher<'_, '_>, threads: usize) {
    let lock = Mutex::new(0_u64);
    take_turns(bencher, threads, || {
        work(&mut lock.lock().expect("no turn panics"));
    });
}

#[divan::bench(args = [1, 2], sample_count = 10)]
fn fair(bencher: Bencher<'_, '_>, threads: usize) {
    let lock = FairLock::new(0_u64);
    take_turns(bencher, threads, || work(&mut lock.lock()));
}

#[divan::bench(args = [1, 2], sample_count = 10)]
fn chain(bencher: Bencher<'_, '_>, threads: usize) {
    let lock = ChainLock::new(0_u64);
    take_turns(bencher, threads, || work(&mut lock.lock().value));
}
