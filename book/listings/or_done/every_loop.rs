use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use std::convert::Infallible;
use std::thread;

/// A wire that belongs to somebody else: two stories, and then it is silent. It
/// stays open for as long as the agency wants.
fn agency() -> (Receiver<&'static str>, Sender<&'static str>) {
    let (out, wire) = bounded(0);
    let line = out.clone();
    thread::spawn(move || {
        for story in ["harbour fire", "cup final"] {
            let _ = out.send(story);
        }
    });
    (wire, line)
}

fn main() {
    let (cancel, done): (Sender<Infallible>, Receiver<Infallible>) = bounded(0);
    let (wire, _line) = agency();
    let (print, printed) = bounded(0);
    let desk = thread::spawn(move || {
        loop {
            select_biased! {
                recv(done) -> _ => break,
                recv(wire) -> message => match message {
                    Ok(story) => {
                        println!("the desk prints {story}");
                        let _ = print.send(());
                    }
                    Err(_) => break,
                },
            }
        }
        println!("the desk goes home");
    });
    let _ = (printed.recv(), printed.recv());
    drop(cancel);
    desk.join().unwrap();
}
