use crossbeam_channel::{Receiver, bounded, select_biased};
use std::convert::Infallible;
use std::thread;

/// Makes headlines of stories, until no more come, nobody receives, or done fires.
fn headlines(done: Receiver<Infallible>, from_agency: Receiver<&'static str>) -> Receiver<String> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let story = select_biased! {
                recv(done) -> _ => return,
                recv(from_agency) -> message => match message {
                    Ok(story) => story,
                    Err(_) => return,
                },
            };
            let headline = story.to_uppercase();
            select_biased! {
                recv(done) -> _ => return,
                send(out, headline) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

fn main() {
    let (cancel, done) = bounded(0);
    let (wire, from_agency) = bounded(1);
    let stream = headlines(done, from_agency);
    wire.send("harbour fire").unwrap();
    println!("received: {:?}", stream.recv());
    println!("the agency is open and silent, and done fires");
    drop(cancel);
    println!("received: {:?}", stream.recv());
}
