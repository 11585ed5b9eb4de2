use crossbeam_channel::bounded;
use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let working = Mutex::new(0);
    let changed = Condvar::new();
    let (go_on, begins) = bounded(0);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                begins.recv().unwrap();
                *working.lock().unwrap() += 1;
                println!("a reader begins");
                *working.lock().unwrap() -= 1;
                changed.notify_all();
            });
        }
        let guard = changed.wait_while(working.lock().unwrap(), |working| *working > 0);
        println!("the chief says: all complete");
        drop(guard);
        go_on.send(()).unwrap();
        go_on.send(()).unwrap();
    });
}
