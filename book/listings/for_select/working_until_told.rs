use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::convert::Infallible;

/// Prints copies until told to stop; returns how many.
fn press(done: &Receiver<Infallible>, mut print: impl FnMut(u32)) -> u32 {
    let mut copies = 0;
    loop {
        select! {
            recv(done) -> _ => return copies,
            default => {}
        }
        copies += 1;
        print(copies);
    }
}

fn main() {
    let (cancel, done): (Sender<Infallible>, Receiver<Infallible>) = bounded(0);
    let mut cancel = Some(cancel);
    let copies = press(&done, |number| {
        println!("copy {number} begins");
        if number == 3 {
            println!("the editor stops the press");
            drop(cancel.take());
        }
        println!("copy {number} is finished");
    });
    println!("copies printed: {copies}");
}
