use crossbeam_channel::{Receiver, Sender, bounded};

/// Dropping the last sender closes a channel.
fn close(sender: Sender<&str>) {
    drop(sender);
}

/// The consumer has a receiver only.
fn desk(inbox: Receiver<&str>) {
    close(inbox);
}

fn main() {
    let (_stories, inbox) = bounded(1);
    desk(inbox);
}
