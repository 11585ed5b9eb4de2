use crossbeam_channel::{bounded, select};
use std::thread;
use std::time::{Duration, Instant};

const EVENING: Duration = Duration::from_millis(100);

fn main() {
    let (call, from_reporter) = bounded::<&str>(0);
    let began = Instant::now();
    let evening_thread = thread::spawn(move || {
        thread::sleep(EVENING);
        // Nothing has happened, and the reporter goes home: the channel is closed.
        drop(call);
    });

    println!("the desk waits for the reporter");
    select! {
        recv(from_reporter) -> message => println!("the desk got {message:?}"),
    }
    let waited = began.elapsed();
    println!("it waited for the whole evening: {}", waited >= EVENING);
    evening_thread.join().unwrap();
}
