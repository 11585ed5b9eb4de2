use std::sync::Mutex;
use std::thread;

fn main() {
    let copies = Mutex::new(0);
    thread::scope(|scope| {
        for _press in 0..2 {
            scope.spawn(|| {
                let mut guard = copies.lock().unwrap();
                *guard += 1;
            }); // The guard is dropped here.
        }
    });
    println!("copies: {}", *copies.lock().unwrap());
}
