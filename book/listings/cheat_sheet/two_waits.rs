use crossbeam_channel::{Receiver, SendError, Sender, bounded, select_biased};
use std::convert::Infallible;
use std::thread;

type Done = Receiver<Infallible>;

// ANCHOR: take
fn take<T>(done: &Done, input: &Receiver<T>) -> Option<T> {
    select_biased! {
        recv(done) -> _ => None, // Done has fired.
        recv(input) -> value => value.ok(), // `None`: closed and empty.
    }
}
// ANCHOR_END: take

// ANCHOR: offer
fn offer<T>(done: &Done, out: &Sender<T>, value: T) -> Option<()> {
    select_biased! {
        recv(done) -> _ => None, // Done has fired.
        send(out, value) -> sent => match sent {
            Ok(()) => Some(()),
            Err(SendError(_value)) => None, // Nobody reads.
        },
    }
}
// ANCHOR_END: offer

#[derive(Clone, Copy)]
enum Event {
    Met,
    Gone,
    Done,
}

/// Carries out both waits, each until the event; nothing else happens.
fn show(what: &str, event: Event) {
    let (cancel, done) = bounded::<Infallible>(0);
    let (sender, input) = bounded(0);
    let takes = thread::spawn(move || take(&done, &input).is_some());
    match event {
        Event::Met => sender.send("harbour fire").unwrap(),
        Event::Gone => drop(sender),
        Event::Done => drop(cancel),
    }
    let (cancel, done) = bounded::<Infallible>(0);
    let (out, reader) = bounded(0);
    let offers = thread::spawn(move || offer(&done, &out, "harbour fire").is_some());
    match event {
        Event::Met => drop(reader.recv().unwrap()),
        Event::Gone => drop(reader),
        Event::Done => drop(cancel),
    }
    let [takes, offers] = [takes, offers].map(|stage| {
        if stage.join().unwrap() {
            "goes on"
        } else {
            "ends"
        }
    });
    println!("{what:34} {takes:10} {offers}");
}

fn main() {
    println!("{:34} {:10} offer", "", "take");
    show("a value comes, or a reader", Event::Met);
    show("the other side's last one is gone", Event::Gone);
    show("done fires", Event::Done);
}
