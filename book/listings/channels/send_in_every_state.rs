use crossbeam_channel::{Receiver, SendTimeoutError, Sender, TrySendError, bounded};
use std::time::Duration;

type Channel = (Sender<u8>, Option<Receiver<u8>>);

/// Carries out both calls, each on a channel of its own in the same state.
fn show(state: &str, in_go: &str, channel: impl Fn() -> Channel) {
    // Where there is a receiver, it is kept to the end of this function and not used.
    let (sender, _receiver) = channel();
    // `send` with no time to wait. Nobody else uses the channel, so where it gives up
    // because of the time, `send` would wait for ever.
    let send = match sender.send_timeout(1, Duration::ZERO) {
        Ok(()) => "Ok",
        Err(SendTimeoutError::Timeout(_)) => "waits",
        Err(SendTimeoutError::Disconnected(_)) => "Err",
    };
    let (sender, _receiver) = channel();
    let try_send = match sender.try_send(1) {
        Ok(()) => "Ok",
        Err(TrySendError::Full(_)) => "Err(Full)",
        Err(TrySendError::Disconnected(_)) => "Err(Disconnected)",
    };
    println!("{state:20} {send:6} {try_send:18} {in_go}");
}

/// A channel with so much room and so many values.
fn open(room: usize, values: u8) -> Channel {
    let (sender, receiver) = bounded(room);
    (0..values).for_each(|value| sender.send(value).unwrap());
    (sender, Some(receiver))
}

fn main() {
    println!("{:20} {:6} {:18} in Go: c <- 1", "", "send", "try_send");
    println!("{:20} {:6} {:18} waits", "never() (Go: nil)", "-", "-");
    show("open, no buffer", "waits", || open(0, 0));
    show("open, empty", "goes in", || open(2, 0));
    show("open, with values", "goes in", || open(2, 1));
    show("open, full", "waits", || open(2, 2));
    println!("{:20} {:6} {:18} panics", "closed", "-", "-");
    // A channel in Go does not know whether anybody could receive.
    show("room, no receiver", "goes in", || (open(2, 0).0, None));
    show("full, no receiver", "waits", || (open(2, 2).0, None));
}
