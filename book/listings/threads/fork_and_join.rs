// order: by lane
use std::thread;

fn main() {
    // Fork: from here on there are two threads.
    let reporter = thread::spawn(|| {
        println!("reporter | is at the harbour");
        println!("reporter | files a story");
        "harbour: a ship has lost its cargo"
    });
    println!("editor | draws the front page");
    // Join: wait until the thread has ended, and take what its closure has returned.
    let story = reporter.join().unwrap();
    println!("editor | prints {story:?}");
}
