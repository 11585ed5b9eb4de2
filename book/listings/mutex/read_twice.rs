use std::sync::RwLock;
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let copies = RwLock::new(10);
    thread::scope(|scope| {
        let first = copies.read().unwrap();
        println!("editor | reads {first}");
        scope.spawn(|| {
            let mut copies = copies.write().unwrap();
            *copies += 1;
            println!("press | writes {copies}");
        });
        // Until the press waits for the write lock. (`read` would not return then.)
        // Where readers go first, this gives up at some time.
        let since = Instant::now();
        while copies.try_read().is_ok() && since.elapsed() < Duration::from_secs(30) {
            thread::yield_now();
        }
        let second = copies.try_read();
        let refused = second.is_err();
        println!("editor | asks for a second read lock, refused: {refused}");
        drop(second);
        drop(first);
    });
}
