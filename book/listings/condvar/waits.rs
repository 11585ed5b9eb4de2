use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let is_printed = Mutex::new(false);
    let changed = Condvar::new();
    thread::scope(|scope| {
        let mut printed = is_printed.lock().unwrap();
        println!("editor | holds the lock");
        scope.spawn(|| {
            let mut printed = is_printed.lock().unwrap();
            println!("press | holds the lock");
            *printed = true;
            changed.notify_one();
            println!("press | has notified, and releases the lock");
        });
        while !*printed {
            printed = changed.wait(printed).unwrap();
        }
        println!("editor | holds the lock, and sees {}", *printed);
    });
}
