// order: by lane
use crossbeam_channel::{Receiver, Sender, bounded, never, select_biased};
use std::convert::Infallible;
use std::thread;

type Done = Receiver<Infallible>;

/// Prints stories until the stream closes or done fires. The done that it returns
/// fires when its thread's function is over.
fn desk(done: Done, stories: Receiver<String>) -> Done {
    let (ending, ended) = bounded(0);
    thread::spawn(move || {
        // Dropped in the opposite order: first `stories`, then what makes `ended` fire.
        let _ending: Sender<Infallible> = ending;
        let stories = stories;
        loop {
            select_biased! {
                recv(done) -> _ => break,
                recv(stories) -> message => match message {
                    Ok(story) => println!("desk | prints {story}"),
                    Err(_) => break,
                },
            }
        }
        println!("desk | goes home");
    });
    ended
}

fn main() {
    let (cancel, done): (Sender<Infallible>, Done) = bounded(0);
    let ended = desk(done, never());
    println!("editor | has nothing for tonight");
    drop(cancel);
    let _ = ended.recv();
    println!("editor | turns off the light");
}
