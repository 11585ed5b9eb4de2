use crossbeam_channel::{Receiver, Sender, TryRecvError, bounded};
use std::convert::Infallible;
use std::thread;

fn main() {
    let (cancel, done): (Sender<Infallible>, Receiver<Infallible>) = bounded(0);
    let (out, stories) = bounded(0);
    let (announce, announced) = bounded(0);

    let wire = thread::spawn(move || {
        for number in 1.. {
            if done.try_recv() == Err(TryRecvError::Disconnected) {
                return;
            }
            // Only so that `main` knows that the wire has looked.
            let _ = announce.send(number);
            if out.send(format!("story {number}")).is_err() {
                return;
            }
        }
    });

    println!("the wire will send story {}", announced.recv().unwrap());
    println!("the desk takes {}", stories.recv().unwrap());
    println!("the wire will send story {}", announced.recv().unwrap());
    println!("the desk has enough, and done fires");
    drop(cancel);
    // The wire has looked, and goes to its send. However long we waited here, it would stay.
    println!("the wire has ended: {}", wire.is_finished());
    drop(stories);
    wire.join().unwrap();
    println!("the desk has dropped its stream: the wire has ended");
}
