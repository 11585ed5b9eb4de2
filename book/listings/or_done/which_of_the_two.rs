use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use std::convert::Infallible;
use std::thread;

type Done = Receiver<Infallible>;

/// What came of one wait. A stream that has closed cannot tell the last two apart.
enum Next {
    Story(&'static str),
    WireClosed,
    DoneFired,
}

/// Has no thread of its own: it waits for both on the thread that calls it.
fn next(done: &Done, wire: &Receiver<&'static str>) -> Next {
    select_biased! {
        recv(done) -> _ => Next::DoneFired,
        recv(wire) -> message => message.map_or(Next::WireClosed, Next::Story),
    }
}

fn desk(done: Done, wire: Receiver<&'static str>) {
    loop {
        match next(&done, &wire) {
            Next::Story(story) => println!("desk | prints {story}"),
            Next::WireClosed => return println!("desk | the wire has closed"),
            Next::DoneFired => return println!("desk | was told to stop"),
        }
    }
}

fn main() {
    for agency_closes in [true, false] {
        let (cancel, done): (Sender<Infallible>, Done) = bounded(0);
        let (line, wire) = bounded(0);
        let desk = thread::spawn(move || desk(done, wire));
        line.send("harbour fire").unwrap();
        line.send("cup final").unwrap();
        if agency_closes {
            drop(line);
        } else {
            drop(cancel);
        }
        desk.join().unwrap();
    }
}
