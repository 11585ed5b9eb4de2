//! What a lock costs: `Mutex` and `RwLock`, those of the standard library and those of
//! `parking_lot`. One writer takes the lock five times, with a tiny pause after each, while so many
//! readers take it again and again: all readers together as often in each row. Once they do nothing inside, once
//! they add up a thousand numbers. Then two threads, with the same work inside the lock and
//! outside of it.
//! `cargo bench -p solutions --bench mutex`

use divan::{Bencher, counter::ItemsCount};
use std::hint::black_box;
use std::sync::{Barrier, Mutex, RwLock};
use std::thread;
use std::time::Duration;

/// How many threads read.
const READERS: [usize; 6] = [1, 2, 4, 16, 64, 256];

/// So often all readers together take the lock, where they do nothing inside.
const READS_OF_NOTHING: usize = 1 << 18;

/// So often all readers together take the lock, where they work inside.
const READS_WITH_WORK: usize = 1 << 14;

fn main() {
    divan::main();
}

fn numbers() -> Vec<u64> {
    (0..1000).collect()
}

fn look_at_nothing(numbers: &[u64]) {
    black_box(numbers);
}

/// About a microsecond.
fn add_up(numbers: &[u64]) {
    let sum = numbers
        .iter()
        .fold(0_u64, |sum, number| black_box(sum.wrapping_add(*number)));
    black_box(sum);
}

fn change(numbers: &mut [u64]) {
    numbers[0] += 1;
}

/// Starts one writer and so many readers, lets them begin at the same time, and waits for them.
fn run(
    bencher: Bencher<'_, '_>,
    readers: usize,
    reads: usize,
    read: impl Fn() + Sync,
    write: impl Fn() + Sync,
) {
    bencher.counter(ItemsCount::new(reads)).bench_local(|| {
        let all = Barrier::new(readers + 1);
        thread::scope(|scope| {
            scope.spawn(|| {
                all.wait();
                for _ in 0..5 {
                    write();
                    thread::sleep(Duration::from_micros(1));
                }
            });
            for _ in 0..readers {
                scope.spawn(|| {
                    all.wait();
                    (0..reads / readers).for_each(|_| read());
                });
            }
        });
    });
}

/// The four locks, with the same work inside.
macro_rules! locks {
    ($group:ident, $reads:ident, $look:ident) => {
        mod $group {
            use super::{Bencher, Mutex, READERS, RwLock, change, numbers, run};

            #[divan::bench(args = READERS, sample_count = 15)]
            fn std_mutex(bencher: Bencher<'_, '_>, readers: usize) {
                let lock = Mutex::new(numbers());
                let read = || super::$look(&lock.lock().unwrap());
                run(bencher, readers, super::$reads, read, || {
                    change(&mut lock.lock().unwrap());
                });
            }

            #[divan::bench(args = READERS, sample_count = 15)]
            fn std_rwlock(bencher: Bencher<'_, '_>, readers: usize) {
                let lock = RwLock::new(numbers());
                let read = || super::$look(&lock.read().unwrap());
                run(bencher, readers, super::$reads, read, || {
                    change(&mut lock.write().unwrap());
                });
            }

            #[divan::bench(args = READERS, sample_count = 15)]
            fn parking_lot_mutex(bencher: Bencher<'_, '_>, readers: usize) {
                let lock = parking_lot::Mutex::new(numbers());
                let read = || super::$look(&lock.lock());
                run(bencher, readers, super::$reads, read, || {
                    change(&mut lock.lock())
                });
            }

            #[divan::bench(args = READERS, sample_count = 15)]
            fn parking_lot_rwlock(bencher: Bencher<'_, '_>, readers: usize) {
                let lock = parking_lot::RwLock::new(numbers());
                let read = || super::$look(&lock.read());
                run(bencher, readers, super::$reads, read, || {
                    change(&mut lock.write())
                });
            }
        }
    };
}

locks!(nothing_inside, READS_OF_NOTHING, look_at_nothing);
locks!(work_inside, READS_WITH_WORK, add_up);

/// Two threads that work, and take a lock each time.
mod critical_section {
    use super::{Bencher, ItemsCount, Mutex, add_up, numbers, thread};

    const TIMES: usize = 1 << 13;

    fn two_threads(bencher: Bencher<'_, '_>, work: impl Fn() + Sync) {
        bencher.counter(ItemsCount::new(2 * TIMES)).bench_local(|| {
            thread::scope(|scope| {
                for _ in 0..2 {
                    scope.spawn(|| (0..TIMES).for_each(|_| work()));
                }
            });
        });
    }

    #[divan::bench(sample_count = 30)]
    fn long(bencher: Bencher<'_, '_>) {
        let (numbers, count) = (numbers(), Mutex::new(0));
        two_threads(bencher, || {
            let mut count = count.lock().unwrap();
            add_up(&numbers);
            *count += 1;
        });
    }

    #[divan::bench(sample_count = 30)]
    fn short(bencher: Bencher<'_, '_>) {
        let (numbers, count) = (numbers(), Mutex::new(0));
        two_threads(bencher, || {
            add_up(&numbers);
            *count.lock().unwrap() += 1;
        });
    }
}
