use crossbeam_channel::{RecvTimeoutError, bounded};
use std::thread;
use std::time::Duration;

fn main() {
    let (stories, inbox) = bounded(4);
    let reporters = ["harbour fire", "cup final"].map(|story| {
        let stories = stories.clone();
        thread::spawn(move || stories.send(story).unwrap())
        // This reporter's clone is dropped at the end of its thread.
    });
    for reporter in reporters {
        reporter.join().unwrap();
    }
    println!("both reporters have ended");
    for _ in 0..2 {
        inbox.recv().unwrap();
        println!("the desk receives a story");
    }

    // A `recv` would wait here for ever, and so would `for story in inbox`.
    match inbox.recv_timeout(Duration::from_millis(200)) {
        Ok(story) => println!("one more story: {story}"),
        Err(RecvTimeoutError::Timeout) => println!("no story, and the channel is open"),
        Err(RecvTimeoutError::Disconnected) => println!("the channel is closed"),
    }
    drop(stories);
    println!("main has dropped its sender: {:?}", inbox.recv());
}
