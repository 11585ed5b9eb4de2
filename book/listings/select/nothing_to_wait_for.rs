use crossbeam_channel::{Select, never, select};
use std::thread;
use std::time::Duration;

fn main() {
    let empty = thread::spawn(|| {
        let _ = Select::new().select().index();
    });
    match empty.join() {
        Ok(()) => println!("an empty Select: returns"),
        Err(_) => println!("an empty Select: panics"),
    }

    let silent = thread::spawn(|| {
        select! {
            recv(never::<&str>()) -> _ => {}
        }
    });
    // `park` may return without a reason, so it stands in a loop.
    let parked = thread::spawn(|| {
        loop {
            thread::park();
        }
    });
    thread::sleep(Duration::from_millis(100));
    println!("never(): is over: {}", silent.is_finished());
    println!("park(): is over: {}", parked.is_finished());
}
