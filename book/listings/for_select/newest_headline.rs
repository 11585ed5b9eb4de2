use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use std::convert::Infallible;
use std::thread;

type Done = Receiver<Infallible>;

/// Offers the newest headline to whoever reads, until told to stop.
fn ticker(done: Done, updates: Receiver<u32>, out: Sender<String>) {
    let mut boats = 0;
    loop {
        let headline = format!("harbour fire: {boats} boats lost");
        select_biased! {
            recv(done) -> _ => return,
            recv(updates) -> update => match update {
                Ok(newest) => boats = newest,
                Err(_) => return,
            },
            send(out, headline) -> result => if result.is_err() { return },
        }
    }
}

fn main() {
    let (cancel, done): (Sender<Infallible>, Done) = bounded(0);
    let (update, updates) = bounded(0);
    let (out, headlines) = bounded(0);
    let ticker = thread::spawn(move || ticker(done, updates, out));

    println!("a reader gets: {}", headlines.recv().unwrap());
    for boats in 1..=3 {
        update.send(boats).unwrap();
    }
    println!("a reader gets: {}", headlines.recv().unwrap());
    println!("a reader gets: {}", headlines.recv().unwrap());
    drop(cancel);
    ticker.join().unwrap();
    println!("done has fired: the ticker has ended");
}
