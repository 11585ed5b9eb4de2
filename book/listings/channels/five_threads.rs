// order: by lane
use crossbeam_channel::bounded;
use std::convert::Infallible;
use std::thread;

fn main() {
    // `Infallible` has no values: nobody can send anything on this channel.
    let (hold, start) = bounded::<Infallible>(0);
    thread::scope(|scope| {
        for number in 1..=5 {
            let start = start.clone();
            scope.spawn(move || {
                // Waits, and fails when the channel is closed.
                let _ = start.recv();
                println!("press {number} | prints");
            });
        }
        println!("chief | the edition is complete");
        drop(hold);
    });
    println!("chief | all five presses have ended");
}
