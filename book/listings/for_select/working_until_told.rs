use crossbeam_channel::{Receiver, Sender, bounded, never, select_biased};
use std::convert::Infallible;

/// Prints copies until told to stop, and takes corrections between two copies.
fn press(
    done: &Receiver<Infallible>,
    mut corrections: Receiver<String>,
    mut print: impl FnMut(&str),
) {
    let mut plate = String::from("Habour fire");
    loop {
        select_biased! {
            recv(done) -> _ => return,
            recv(corrections) -> message => match message {
                Ok(corrected) => plate = corrected,
                // A closed channel is ready in every round. `never()` is ready in none.
                Err(_) => corrections = never(),
            },
            default => print(&plate),
        }
    }
}

fn main() {
    let (cancel, done): (Sender<Infallible>, Receiver<Infallible>) = bounded(0);
    let (correct, corrections) = bounded(1);
    let (mut cancel, mut correct) = (Some(cancel), Some(correct));
    let mut copy = 0;
    press(&done, corrections, |text| {
        copy += 1;
        println!("copy {copy} begins: {text}");
        if copy == 2
            && let Some(correct) = correct.take()
        {
            println!("the proofreader sends a correction, and goes home");
            correct.send("Harbour fire".to_owned()).unwrap();
        }
        if copy == 4 {
            println!("the editor stops the press");
            drop(cancel.take());
        }
        println!("copy {copy} is finished");
    });
    println!("the press has stopped");
}
