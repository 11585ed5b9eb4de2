use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::{Barrier, Once};
use std::thread;

fn main() {
    let count = AtomicU32::new(0);
    let once = Once::new();
    let all = Barrier::new(100);
    thread::scope(|scope| {
        for _ in 0..100 {
            scope.spawn(|| {
                all.wait();
                once.call_once(|| {
                    count.fetch_add(1, SeqCst);
                });
                // Whoever comes here finds that it has been done.
                assert_eq!(count.load(SeqCst), 1);
            });
        }
    });
    println!("100 threads, count: {}", count.load(SeqCst));
}
