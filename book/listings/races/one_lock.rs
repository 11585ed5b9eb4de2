use crossbeam_channel::bounded;
use std::sync::Mutex;
use std::thread;

fn main() {
    let stories = Mutex::new(0);
    let (go, told) = bounded(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            told.recv().unwrap();
            *stories.lock().unwrap() += 1;
        });
        let guard = stories.lock().unwrap();
        if *guard == 0 {
            // From here on the other thread may add. (A send under a lock returns only if
            // the receiver does not need that lock: the other thread receives first.)
            go.send(()).unwrap();
            println!("the value is {guard}");
        }
    }); // The guard is dropped before the scope waits for the thread.
    println!("in the end: {}", *stories.lock().unwrap());
}
