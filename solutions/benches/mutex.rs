//! What a lock costs: `Mutex` and `RwLock`, those of the standard library and those of
//! `parking_lot`. So many readers take the lock again and again, each of them as often as in every
//! other row, while one writer takes it about every tenth of a millisecond. Once the readers do nothing
//! inside, once they add up a thousand numbers. Then two threads, with the same work inside the
//! lock and outside of it. The clock runs from the moment when all threads are there until the last
//! reader is done, so compare the locks for the same number of readers, on an idle machine.
//! `cargo bench -p solutions --bench mutex`

use divan::{Bencher, counter::ItemsCount};
use std::hint::black_box;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Barrier, Mutex, RwLock};
use std::thread;
use std::time::Duration;

/// How many threads read.
const READERS: [usize; 3] = [1, 2, 4];

/// So often each reader takes the lock, where it does nothing inside.
const READS_OF_NOTHING: usize = 1 << 19;

/// So often each reader takes the lock, where it works inside.
const READS_WITH_WORK: usize = 1 << 14;

/// How long the writer sleeps between two changes.
const PAUSE: Duration = Duration::from_micros(100);

fn main() {
    divan::main();
}

fn numbers() -> Vec<u64> {
    (0..1000).collect()
}

fn look_at_nothing(numbers: &[u64]) {
    black_box(numbers);
}

fn add_up(numbers: &[u64]) {
    black_box(black_box(numbers).iter().sum::<u64>());
}

fn change(numbers: &mut [u64]) {
    numbers[0] += 1;
}

/// Starts one writer and so many readers, lets them begin together, and measures until the last
/// reader is done. The writer goes on until then.
fn run(
    bencher: Bencher<'_, '_>,
    readers: usize,
    reads: usize,
    read: impl Fn() + Sync,
    write: impl Fn() + Sync,
) {
    let (read, write) = (&read, &write);
    let (begin, end) = (&Barrier::new(readers + 2), &Barrier::new(readers + 1));
    let is_over = &AtomicBool::new(false);
    thread::scope(|scope| {
        bencher
            .counter(ItemsCount::new(readers * reads))
            .with_inputs(|| {
                is_over.store(false, Relaxed);
                for _ in 0..readers {
                    scope.spawn(move || {
                        begin.wait();
                        (0..reads).for_each(|_| read());
                        end.wait();
                    });
                }
                let writer = scope.spawn(move || {
                    begin.wait();
                    while !is_over.load(Relaxed) {
                        write();
                        thread::sleep(PAUSE);
                    }
                });
                // Behind the clock.
                Drops(Some(move || {
                    is_over.store(true, Relaxed);
                    writer.join().expect("the writer does not panic");
                }))
            })
            .bench_local_values(|stop| {
                begin.wait();
                end.wait();
                stop
            });
    });
}

/// Calls a closure when it is dropped.
struct Drops<F: FnOnce()>(Option<F>);

impl<F: FnOnce()> Drop for Drops<F> {
    fn drop(&mut self) {
        self.0.take().into_iter().for_each(|last| last());
    }
}

/// The four locks, with the same work inside.
macro_rules! locks {
    ($group:ident, $reads:ident, $look:ident) => {
        mod $group {
            use super::{Bencher, Mutex, READERS, RwLock, change, numbers, run};

            #[divan::bench(args = READERS, sample_count = 15, sample_size = 1)]
            fn std_mutex(bencher: Bencher<'_, '_>, readers: usize) {
                let lock = Mutex::new(numbers());
                let read = || super::$look(&lock.lock().unwrap());
                run(bencher, readers, super::$reads, read, || {
                    change(&mut lock.lock().unwrap());
                });
            }

            #[divan::bench(args = READERS, sample_count = 15, sample_size = 1)]
            fn std_rwlock(bencher: Bencher<'_, '_>, readers: usize) {
                let lock = RwLock::new(numbers());
                let read = || super::$look(&lock.read().unwrap());
                run(bencher, readers, super::$reads, read, || {
                    change(&mut lock.write().unwrap());
                });
            }

            #[divan::bench(args = READERS, sample_count = 15, sample_size = 1)]
            fn parking_lot_mutex(bencher: Bencher<'_, '_>, readers: usize) {
                let lock = parking_lot::Mutex::new(numbers());
                let read = || super::$look(&lock.lock());
                run(bencher, readers, super::$reads, read, || {
                    change(&mut lock.lock())
                });
            }

            #[divan::bench(args = READERS, sample_count = 15, sample_size = 1)]
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
