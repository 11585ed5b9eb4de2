use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (stories, inbox) = bounded(0);
    let wire = thread::spawn(move || stories.send("harbour fire"));
    println!("the desk got {:?}", inbox.recv());
    println!("the wire sent {:?}", wire.join().unwrap());
}
