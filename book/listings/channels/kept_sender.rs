use crossbeam_channel::{RecvTimeoutError, bounded};
use std::thread;
use std::time::Duration;

fn main() {
    let (stories, inbox) = bounded(4);
    let mut reporter_threads = Vec::new();
    for story in ["harbour fire", "cup final"] {
        let stories = stories.clone();
        reporter_threads.push(thread::spawn(move || stories.send(story).unwrap()));
    }
    for reporter_thread in reporter_threads {
        reporter_thread.join().unwrap();
    }
    println!("both reporters have ended");
    for _ in 0..2 {
        inbox.recv().unwrap();
        println!("the desk receives a story");
    }

    match inbox.recv_timeout(Duration::from_millis(200)) {
        Ok(story) => println!("one more story: {story}"),
        Err(RecvTimeoutError::Timeout) => println!("no story, and the channel is open"),
        Err(RecvTimeoutError::Disconnected) => println!("the channel is closed"),
    }
}
