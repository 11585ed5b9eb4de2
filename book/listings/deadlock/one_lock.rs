// order: by lane
use std::sync::Mutex;
use std::thread;

fn main() {
    // One lock for both numbers: a thread has both, or none.
    let copies = Mutex::new([100, 40]);
    thread::scope(|scope| {
        for (clerk, first, second) in [("Ada", 0, 1), ("Ben", 1, 0)] {
            let copies = &copies;
            scope.spawn(move || {
                let copies = copies.lock().unwrap();
                println!(
                    "{clerk} | adds up {} copies",
                    copies[first] + copies[second]
                );
            });
        }
    });
}
