use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::convert::Infallible;
use std::thread::{self, JoinHandle};
use std::time::Duration;

type Done = Receiver<Infallible>;

/// The stories of the wire, until it ends or done fires. Or so it says.
fn or_done(done: Done, wire: Receiver<u32>) -> (Receiver<u32>, JoinHandle<()>) {
    let (out, stream) = bounded(0);
    let thread = thread::spawn(move || {
        loop {
            select! {
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
    let (out, wire) = bounded(0);
    let (stories, thread) = or_done(done, wire);
    out.send(1).unwrap();
    println!("the desk takes story {}", stories.recv().unwrap());
    // Now the stage holds story 2, and the desk is at lunch.
    out.send(2).unwrap();
    drop(cancel);
    println!("done has fired");
    // However long we waited, it would not end.
    thread::sleep(Duration::from_millis(200));
    println!("the stage has ended: {}", thread.is_finished());
    drop(stories);
    thread.join().unwrap();
    println!("the desk has left: the stage has ended");
}
