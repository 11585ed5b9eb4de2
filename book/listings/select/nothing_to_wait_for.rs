use crossbeam_channel::{never, select};
use std::thread;
use std::time::Duration;

fn main() {
    let silent_thread = thread::spawn(|| {
        select! {
            recv(never::<&str>()) -> _ => {}
        }
    });
    // `park` may return without a reason, so it stands in a loop.
    let parked_thread = thread::spawn(|| {
        loop {
            thread::park();
        }
    });
    // However long we waited, neither of them would end.
    thread::sleep(Duration::from_millis(100));
    println!("never(): is over: {}", silent_thread.is_finished());
    println!("park(): is over: {}", parked_thread.is_finished());
}
