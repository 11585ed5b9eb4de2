use crossbeam_channel::{Receiver, Sender, bounded, never};

type Channel = (Option<Sender<u8>>, Receiver<u8>);

/// Drops the sender, if there is one, and looks what is left for the receiver.
fn show(state: &str, in_go: &str, (sender, receiver): Channel) {
    let Some(sender) = sender else {
        println!("{state:20} {:13} {:10} {in_go}", "-", "-");
        return;
    };
    drop(sender);
    let values = receiver.try_iter().count();
    // Nothing is in the buffer any more. If the channel were open, this `recv` would wait.
    let closed = receiver.recv().is_err();
    let closes = if closed { "closes" } else { "stays open" };
    println!("{state:20} {closes:13} {values:<10} {in_go}");
}

/// A channel with so much room and so many values.
fn open(room: usize, values: u8) -> Channel {
    let (sender, receiver) = bounded(room);
    (0..values).for_each(|value| sender.send(value).unwrap());
    (Some(sender), receiver)
}

fn main() {
    println!("{:20} drop(sender)  values     in Go: close(c)", "");
    show("never() (Go: nil)", "panics", (None, never()));
    show("open, no buffer", "closes", open(0, 0));
    show("open, empty", "closes", open(2, 0));
    show("open, with values", "closes", open(2, 1));
    show("open, full", "closes", open(2, 2));
    show("closed, with values", "panics", (None, open(2, 1).1));
    show("closed, empty", "panics", (None, open(2, 0).1));
}
