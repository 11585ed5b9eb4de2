use std::sync::{Barrier, Mutex};
use std::thread;

/// Counts the copies that are printed. Nobody else sees the lock.
struct Counter {
    copies: Mutex<u64>,
}

impl Counter {
    fn get(&self) -> u64 {
        *self.copies.lock().unwrap()
    }

    fn set(&self, copies: u64) {
        *self.copies.lock().unwrap() = copies;
    }
}

fn main() {
    let counter = Counter {
        copies: Mutex::new(0),
    };
    // Each press reads before one of them writes, as may happen on any day.
    let both_have_read = Barrier::new(2);
    thread::scope(|scope| {
        for _press in 0..2 {
            scope.spawn(|| {
                let copies = counter.get();
                both_have_read.wait();
                counter.set(copies + 1);
            });
        }
    });
    println!("copies printed: 2");
    println!("copies counted: {}", counter.get());
}
