// order: by lane
use crossbeam_channel::bounded;
use std::convert::Infallible;
use std::thread;

fn main() {
    let (working, all_complete) = bounded::<Infallible>(0);
    for name in ["1st", "2nd"] {
        // A clone for each thread, made before the thread begins.
        let working = working.clone();
        thread::spawn(move || {
            println!("{name} | reads a page");
            drop(working);
        });
    }
    drop(working);
    // No message ever comes: the channel is closed when the last clone is dropped.
    println!("chief | {:?}", all_complete.recv());
    println!("chief | all complete");
}
