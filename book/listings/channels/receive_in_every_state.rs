use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, TryRecvError, bounded, never};
use std::time::Duration;

type Channel = (Option<Sender<u8>>, Receiver<u8>);

/// Carries out both calls, each on a channel of its own in the same state.
fn show(state: &str, in_go: &str, channel: impl Fn() -> Channel) {
    // Where there is a sender, it is kept to the end of this function and not used.
    let (_sender, receiver) = channel();
    // `recv` with no time to wait. Nobody else uses the channel, so where it gives up
    // because of the time, `recv` would wait for ever.
    let recv = match receiver.recv_timeout(Duration::ZERO) {
        Ok(_) => "Ok",
        Err(RecvTimeoutError::Timeout) => "waits",
        Err(RecvTimeoutError::Disconnected) => "Err",
    };
    let (_sender, receiver) = channel();
    let try_recv = match receiver.try_recv() {
        Ok(_) => "Ok",
        Err(TryRecvError::Empty) => "Err(Empty)",
        Err(TryRecvError::Disconnected) => "Err(Disconnected)",
    };
    println!("{state:20} {recv:6} {try_recv:18} {in_go}");
}

/// A channel with so much room and so many values.
fn open(room: usize, values: u8) -> Channel {
    let (sender, receiver) = bounded(room);
    (0..values).for_each(|value| sender.send(value).unwrap());
    (Some(sender), receiver)
}

fn main() {
    println!("{:20} {:6} {:18} in Go: <-c", "", "recv", "try_recv");
    show("never() (Go: nil)", "waits", || (None, never()));
    show("open, no buffer", "waits", || open(0, 0));
    show("open, empty", "waits", || open(2, 0));
    show("open, with values", "a value", || open(2, 1));
    show("open, full", "a value", || open(2, 2));
    show("closed, with values", "a value", || (None, open(2, 1).1));
    show("closed, empty", "a zero, false", || (None, open(2, 0).1));
}
