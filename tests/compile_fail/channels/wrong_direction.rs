use crossbeam_channel::{Receiver, Sender, bounded};

fn reporter(stories: Sender<&str>) {
    stories.recv();
}

fn desk(inbox: Receiver<&str>) {
    inbox.send("harbour fire");
}

fn main() {
    let (stories, inbox) = bounded(1);
    reporter(stories);
    desk(inbox);
}
