use std::sync::Barrier;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

fn main() {
    let left = AtomicU32::new(1);
    let sold = AtomicU32::new(0);
    let both = Barrier::new(2);
    thread::scope(|scope| {
        for _seller in 0..2 {
            scope.spawn(|| {
                if left.load(SeqCst) > 0 {
                    // Both have looked.
                    both.wait();
                    left.fetch_sub(1, SeqCst);
                    sold.fetch_add(1, SeqCst);
                }
            });
        }
    });
    println!("tickets sold: {}", sold.load(SeqCst));
    println!("tickets left: {}", left.load(SeqCst));
}
