use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::{Barrier, Mutex};
use std::thread;

static MORNING: Mutex<u32> = Mutex::new(100);
static EVENING: Mutex<u32> = Mutex::new(40);
/// Both clerks work at the same pace.
static PACE: Barrier = Barrier::new(2);

/// How often a clerk took a lock, was refused one, and had both.
static TAKEN: AtomicU32 = AtomicU32::new(0);
static REFUSED: AtomicU32 = AtomicU32::new(0);
static BOTH: AtomicU32 = AtomicU32::new(0);

fn add_up(first: &Mutex<u32>, second: &Mutex<u32>) {
    for _round in 0..1000 {
        let _first = first.lock().unwrap();
        TAKEN.fetch_add(1, SeqCst);
        PACE.wait();
        let had_both = second.try_lock().is_ok();
        let count = if had_both { &BOTH } else { &REFUSED };
        count.fetch_add(1, SeqCst);
        PACE.wait();
        // Here the first lock is given back.
    }
}

fn main() {
    thread::scope(|scope| {
        scope.spawn(|| add_up(&MORNING, &EVENING));
        scope.spawn(|| add_up(&EVENING, &MORNING));
    });
    println!("locks taken: {}", TAKEN.load(SeqCst));
    println!("locks refused: {}", REFUSED.load(SeqCst));
    println!("both locks in one hand: {}", BOTH.load(SeqCst));
}
