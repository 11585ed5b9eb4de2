use std::sync::Barrier;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

fn main() {
    let left = AtomicU32::new(1);
    let both = Barrier::new(2);
    let seller = || {
        // Both see 1 here. (Who may see 0 has to test it first: `seen - 1` would panic,
        // or be the largest number.)
        let seen = left.load(SeqCst);
        // Both have looked.
        both.wait();
        left.compare_exchange(seen, seen - 1, SeqCst, SeqCst)
    };
    let mut results = thread::scope(|scope| {
        let sellers = [scope.spawn(seller), scope.spawn(seller)];
        sellers.map(|seller| seller.join().unwrap())
    });
    // Which of the two sellers is quicker is not known, so `Ok` is put first.
    results.sort();
    println!("{results:?}");
    println!("tickets left: {}", left.load(SeqCst));
}
