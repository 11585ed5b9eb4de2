use crossbeam_channel::{Receiver, RecvTimeoutError, bounded, never};
use std::time::Duration;

/// The receiver for the stories of a news agency: of a real one, or of none.
fn agency(subscribed: bool) -> Receiver<&'static str> {
    if !subscribed {
        return never();
    }
    let (stories, inbox) = bounded(1);
    stories.send("harbour fire").unwrap();
    inbox
}

/// The same code for both: it waits a while for a story.
fn desk(inbox: &Receiver<&'static str>) {
    match inbox.recv_timeout(Duration::from_millis(100)) {
        Ok(story) => println!("  a story: {story}"),
        Err(RecvTimeoutError::Timeout) => println!("  no story yet"),
        Err(RecvTimeoutError::Disconnected) => println!("  no more stories"),
    }
}

fn main() {
    for subscribed in [true, false] {
        println!("subscribed: {subscribed}");
        let inbox = agency(subscribed);
        desk(&inbox);
        desk(&inbox);
    }
}
