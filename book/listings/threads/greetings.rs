// order: free
use std::thread;

fn main() {
    let mut threads = Vec::new();
    for greeting in ["hello", "greetings", "good day"] {
        threads.push(thread::spawn(move || println!("{greeting}")));
    }
    for thread in threads {
        thread.join().unwrap();
    }
}
