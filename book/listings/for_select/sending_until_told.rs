// order: by lane
use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::convert::Infallible;
use std::thread;

fn main() {
    let (cancel, done): (Sender<Infallible>, Receiver<Infallible>) = bounded(0);
    let (out, stories) = bounded(0);

    let wire = thread::spawn(move || {
        let mut sent = 0;
        for number in 1.. {
            let story = format!("story {number}");
            select! {
                recv(done) -> _ => break,
                send(out, story) -> result => match result {
                    Ok(()) => sent += 1,
                    Err(_) => break,
                },
            }
        }
        println!("wire | was told to stop, has sent {sent}");
    });

    for story in stories.iter().take(3) {
        println!("desk | takes {story}");
    }
    println!("desk | has enough");
    drop(cancel);
    wire.join().unwrap();
}
