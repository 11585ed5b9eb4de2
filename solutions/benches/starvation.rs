//! What the order costs: the same number of turns with a `Mutex`, with the fair lock of the
//! solution, and with the one that is a chain; on one thread, and on two that want it all the time.
//! `cargo bench -p solutions --bench starvation`

use divan::{Bencher, counter::ItemsCount};
use solutions::hazards::starvation::{ChainLock, FairLock};
use std::sync::Mutex;
use std::thread;

/// So many turns each thread takes.
const TURNS: usize = 2_000;

fn main() {
    divan::main();
}

/// Takes the turns on so many threads at once.
fn take_turns(bencher: Bencher<'_, '_>, threads: usize, turn: impl Fn() + Sync) {
    let all = || (0..TURNS).for_each(|_| turn());
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

#[divan::bench(args = [1, 2], sample_count = 20)]
fn mutex(bencher: Bencher<'_, '_>, threads: usize) {
    let lock = Mutex::new(0_u64);
    take_turns(bencher, threads, || {
        *lock.lock().expect("no turn panics") += 1;
    });
}

#[divan::bench(args = [1, 2], sample_count = 20)]
fn fair(bencher: Bencher<'_, '_>, threads: usize) {
    let lock = FairLock::new(0_u64);
    take_turns(bencher, threads, || *lock.lock() += 1);
}

#[divan::bench(args = [1, 2], sample_count = 20)]
fn chain(bencher: Bencher<'_, '_>, threads: usize) {
    let lock = ChainLock::new(0_u64);
    take_turns(bencher, threads, || *lock.lock().value += 1);
}
