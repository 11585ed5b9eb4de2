use crossbeam_channel::bounded;
use std::sync::Mutex;
use std::thread;

fn main() {
    let stories = Mutex::new(0);
    let (go, told) = bounded(1);
    thread::scope(|scope| {
        scope.spawn(|| {
            told.recv().unwrap();
            *stories.lock().unwrap() += 1;
        });
        let guard = stories.lock().unwrap();
        if *guard == 0 {
            // From here on the other thread may add. (There is room for the message, so this
            // send does not wait while the lock is held.)
            go.send(()).unwrap();
            println!("the value is {guard}");
        }
    }); // The guard is dropped before the scope waits for the thread.
    println!("in the end: {}", *stories.lock().unwrap());
}
