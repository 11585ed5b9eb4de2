use crossbeam_channel::{RecvTimeoutError, bounded};
use std::sync::{Barrier, OnceLock};
use std::thread;
use std::time::Duration;

static PICTURES: OnceLock<u32> = OnceLock::new();
static IS_ASKED: Barrier = Barrier::new(2);

/// The captions, for which the pictures are needed.
fn captions() -> u32 {
    *PICTURES.get_or_init(pictures)
}

/// The pictures, which are sorted by their captions.
fn pictures() -> u32 {
    println!("archive | loads the pictures, and asks for the captions");
    IS_ASKED.wait();
    captions()
}

fn main() {
    let (result, results) = bounded(0);
    thread::spawn(move || result.send(*PICTURES.get_or_init(pictures)));
    // Until the thread is in the middle of it.
    IS_ASKED.wait();
    match results.recv_timeout(Duration::from_secs(1)) {
        Ok(pictures) => println!("editor | has {pictures} pictures"),
        Err(RecvTimeoutError::Timeout) => println!("editor | has waited for a second"),
        Err(RecvTimeoutError::Disconnected) => println!("editor | the thread has ended"),
    }
}
