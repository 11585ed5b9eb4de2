use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::convert::Infallible;
use std::{iter, thread};

type Done = Receiver<Infallible>;

/// The stories of the wire, until it ends or done fires. Has no thread: `next`
/// waits for both, on the thread of whoever calls it.
fn until_done<T>(done: Done, wire: Receiver<T>) -> impl Iterator<Item = T> {
    iter::from_fn(move || {
        select! {
            recv(done) -> _ => None,
            recv(wire) -> message => message.ok(),
        }
    })
    .fuse()
}

fn main() {
    let (cancel, done): (Sender<Infallible>, Done) = bounded(0);
    let (line, wire) = bounded(0);
    let desk = thread::spawn(move || {
        let mut stories = 0;
        for story in until_done(done, wire) {
            println!("the desk prints {story}");
            stories += 1;
        }
        stories
    });
    line.send("harbour fire").unwrap();
    line.send("cup final").unwrap();
    // The agency's line stays open, and nothing comes any more.
    drop(cancel);
    println!("the desk goes home after {} stories", desk.join().unwrap());
    println!(
        "would the line take another? {}",
        line.send("strike is off").is_ok()
    );
}
