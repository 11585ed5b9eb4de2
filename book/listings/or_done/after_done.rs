use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use std::convert::Infallible;
use std::thread::{self, JoinHandle};
use std::time::Duration;

type Done = Receiver<Infallible>;

/// The stories of the wire, until it ends or done fires. Or so it says.
fn or_done(done: Done, wire: Receiver<u32>) -> (Receiver<u32>, JoinHandle<()>) {
    let (out, stream) = bounded(0);
    let thread = thread::spawn(move || {
        loop {
            select_biased! {
                recv(done) -> _ => return,
                recv(wire) -> message => {
                    let Ok(story) = message else { return };
                    if out.send(story).is_err() {
                        return;
                    }
                }
            }
        }
    });
    (stream, thread)
}

fn main() {
    let (cancel, done): (Sender<Infallible>, Done) = bounded(0);
    let (line, wire) = bounded(0);
    let (stories, thread) = or_done(done, wire);
    line.send(1).unwrap();
    println!("the desk reads: {:?}", stories.recv());
    line.send(2).unwrap();
    println!("done fires while nobody reads");
    drop(cancel);
    // However long we waited here, it would be the same.
    thread::sleep(Duration::from_millis(200));
    let state = if thread.is_finished() {
        "has ended"
    } else {
        "is still there"
    };
    println!("the desk reads: {:?}", stories.recv());
    println!("before that the stage {state}");
    thread.join().unwrap();
    println!("the desk reads: {:?}", stories.recv());
}
