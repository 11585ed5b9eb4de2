//! What the order costs: the same number of turns with a `Mutex`, with the fair lock of the
//! solution, and with the one that is a chain; on one thread, and on two that want it all the time.
//! In the end it says how often each lock has changed hands between the two.
//! `cargo bench -p solutions --bench starvation`

use divan::{Bencher, counter::ItemsCount};
use solutions::hazards::starvation::{ChainLock, FairLock};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Barrier, Mutex};
use std::thread;

/// So many turns each thread takes.
const TURNS: usize = 20_000;

/// What is printed in the end.
static HAND_OVERS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// What the lock guards.
#[derive(Default)]
struct Guarded {
    sum: u64,
    turns: usize,
    last: usize,
    hand_overs: usize,
}

impl Guarded {
    /// The work of a turn: about a microsecond, so that the threads meet.
    fn work(&mut self, thread: usize) {
        self.sum += (0..1_000).map(black_box).sum::<u64>();
        self.turns += 1;
        self.hand_overs += usize::from(self.last != thread);
        self.last = thread;
    }
}

fn main() {
    divan::main();
    let lines = HAND_OVERS.lock().expect("no bench panics");
    println!("\nhow often the lock changed hands between two threads:");
    lines.iter().for_each(|line| println!("{line}"));
}

/// Takes the turns on so many threads at once. `lock` takes the lock, and calls what it is given
/// with what the lock guards. If `in_line`, no turn ends before the other thread asks for the next
/// one: otherwise a thread that is slow to come back finds the lock free, and nobody waits. (A
/// `Mutex` is measured without it: such a wait would order its turns.)
fn take_turns(
    bencher: Bencher<'_, '_>,
    name: &str,
    threads: usize,
    in_line: bool,
    lock: impl Fn(&mut dyn FnMut(&mut Guarded)) + Sync,
) {
    let all = |thread, start: &Barrier, asking: &AtomicUsize| {
        // Otherwise the first thread may be through before the second one begins.
        start.wait();
        for _ in 0..TURNS {
            asking.fetch_add(1, SeqCst);
            lock(&mut |guarded| {
                guarded.work(thread);
                asking.fetch_sub(1, SeqCst);
                while in_line && asking.load(SeqCst) < threads - 1 {
                    thread::yield_now();
                }
            });
        }
        // Nobody has to wait for this thread any more.
        asking.fetch_add(1, SeqCst);
    };
    bencher
        .counter(ItemsCount::new(TURNS * threads))
        .bench_local(|| {
            let (start, asking) = (Barrier::new(threads), AtomicUsize::new(0));
            if threads == 1 {
                all(0, &start, &asking);
            } else {
                thread::scope(|scope| {
                    for thread in 0..threads {
                        let (all, start, asking) = (&all, &start, &asking);
                        scope.spawn(move || all(thread, start, asking));
                    }
                });
            }
        });
    if threads > 1 {
        lock(&mut |guarded| {
            let (hand_overs, turns) = (guarded.hand_overs, guarded.turns);
            let line = format!("{name}: {hand_overs} times in {turns} turns");
            HAND_OVERS.lock().expect("no bench panics").push(line);
        });
    }
}

#[divan::bench(args = [1, 2], sample_count = 10)]
fn mutex(bencher: Bencher<'_, '_>, threads: usize) {
    let lock = Mutex::new(Guarded::default());
    take_turns(bencher, "mutex", threads, false, |work| {
        work(&mut lock.lock().expect("no turn panics"));
    });
}

#[divan::bench(args = [1, 2], sample_count = 10)]
fn fair(bencher: Bencher<'_, '_>, threads: usize) {
    let lock = FairLock::new(Guarded::default());
    take_turns(bencher, "fair", threads, true, |work| {
        work(&mut lock.lock());
    });
}

#[divan::bench(args = [1, 2], sample_count = 10)]
fn chain(bencher: Bencher<'_, '_>, threads: usize) {
    let lock = ChainLock::new(Guarded::default());
    take_turns(bencher, "chain", threads, true, |work| {
        work(&mut lock.lock().value);
    });
}
