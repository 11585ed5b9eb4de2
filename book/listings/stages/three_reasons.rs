use crossbeam_channel::{Receiver, Select, Sender, bounded, select_biased};
use std::convert::Infallible;
use std::thread;

type Done = Receiver<Infallible>;

/// Frames one text after the other until it has a reason to end, which it returns.
fn desk(done: &Done, input: Receiver<String>, out: Sender<String>) -> &'static str {
    loop {
        let text = select_biased! {
            recv(done) -> _ => return "done has fired",
            recv(input) -> message => match message {
                Ok(text) => text,
                Err(_) => return "its input is closed",
            },
        };
        // The work is done before the offer, not inside the `send` case.
        let text = format!("<{text}>");
        select_biased! {
            recv(done) -> _ => return "done has fired",
            send(out, text) -> result => if result.is_err() { return "its reader has left" },
        }
    }
}

/// What the consumer still holds while the desks end.
type Kept = (Option<Receiver<String>>, Option<Sender<Infallible>>);

fn watch(what: &str, end: impl FnOnce(Receiver<String>, Sender<Infallible>) -> Kept) {
    println!("{what}:");
    let ((cancel, done), (wire, mut stream)) = (bounded(0), bounded(5));
    for story in ["fire", "flood", "strike", "poll", "derby"] {
        wire.send(story.to_owned()).unwrap();
    }
    drop(wire);
    thread::scope(|scope| {
        let (mut desks, mut links) = (Vec::new(), Vec::new());
        for _ in 0..3 {
            let ((out, next), done) = (bounded(0), &done);
            links.push(Receiver::clone(&next));
            let input = std::mem::replace(&mut stream, next);
            desks.push(scope.spawn(move || desk(done, input, out)));
        }
        println!("consumer | reads {:?}", stream.recv());
        // From the last desk to the first: waits until that desk waits in its offer.
        for link in links.into_iter().rev() {
            let mut offer = Select::new();
            offer.recv(&link);
            offer.ready();
        }
        let _kept = end(stream, cancel);
        for (number, desk) in (1..).zip(desks) {
            println!("desk {number} | ends: {}", desk.join().unwrap());
        }
    });
}

fn main() {
    watch("the consumer reads everything", |stream, cancel| {
        println!("consumer | reads {:?}", stream.iter().collect::<Vec<_>>());
        (Some(stream), Some(cancel))
    });
    watch("the consumer leaves", |_stream, cancel| {
        (None, Some(cancel))
    });
    watch("the consumer fires done", |stream, _cancel| {
        (Some(stream), None)
    });
}
