use crossbeam_channel::{Receiver, bounded};

fn desk(inbox: Receiver<&str>) {
    inbox.send("harbour fire");
}

fn main() {
    let (_stories, inbox) = bounded(1);
    desk(inbox);
}
