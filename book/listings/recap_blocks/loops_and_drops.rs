// `s` stands for the last sender, `r` for the last receiver; a number is how many values come.
use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, bounded, never};
use std::time::Duration;

type Channel = (Option<Sender<u8>>, Receiver<u8>);

/// `for` is `recv` again and again, here with no time to wait. Nobody else uses the channel,
/// so where it gives up because of the time, `for` would wait for ever.
fn for_loop(receiver: &Receiver<u8>) -> String {
    let values = std::iter::repeat_with(|| receiver.recv_timeout(Duration::ZERO));
    let mut given = 0;
    for value in values {
        match value {
            Ok(_) => given += 1,
            Err(RecvTimeoutError::Timeout) => return format!("{given}, waits"),
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    format!("{given}, ends")
}

/// Carries out each of the four on a channel of its own in the same state.
fn show(state: &str, channel: impl Fn() -> Channel) {
    let (_sender, receiver) = channel();
    let loops = for_loop(&receiver);
    let (_sender, receiver) = channel();
    let tries = format!("{}, ends", receiver.try_iter().count());

    let (sender, receiver) = channel();
    let closed = sender.map_or("-".to_owned(), |sender| {
        drop(sender);
        for_loop(&receiver)
    });
    let (sender, receiver) = channel();
    drop(receiver);
    let gone = sender.map_or("-", |sender| sender.send(9).map_or("Err", |()| "Ok"));
    println!("{state:20} {loops:10} {tries:10} {closed:14} {gone}");
}

/// A channel with so much room and so many values.
fn open(room: usize, values: u8) -> Channel {
    let (sender, receiver) = bounded(room);
    (0..values).for_each(|value| sender.send(value).unwrap());
    (Some(sender), receiver)
}

fn main() {
    println!(
        "{:20} for        try_iter   drop(s), for   drop(r), send",
        ""
    );
    show("never()", || (None, never()));
    show("open, no buffer", || open(0, 0));
    show("open, empty", || open(2, 0));
    show("open, with values", || open(2, 1));
    show("open, full", || open(2, 2));
    show("closed, with values", || (None, open(2, 1).1));
    show("closed, empty", || (None, open(2, 0).1));
}
