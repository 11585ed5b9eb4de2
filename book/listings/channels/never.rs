use crossbeam_channel::{Receiver, RecvTimeoutError, bounded, never};
use std::time::Duration;

/// The stream of a wire service: of a real one, or of none.
fn wire(subscribed: bool) -> Receiver<&'static str> {
    if !subscribed {
        return never();
    }
    let (stories, stream) = bounded(1);
    stories.send("harbour fire").unwrap();
    stream
}

/// The same code for both: it waits a while for a story.
fn desk(stream: &Receiver<&'static str>) {
    match stream.recv_timeout(Duration::from_millis(100)) {
        Ok(story) => println!("  a story: {story}"),
        Err(RecvTimeoutError::Timeout) => println!("  no story yet"),
        Err(RecvTimeoutError::Disconnected) => println!("  no more stories"),
    }
}

fn main() {
    for subscribed in [true, false] {
        println!("subscribed: {subscribed}");
        let stream = wire(subscribed);
        desk(&stream);
        desk(&stream);
    }
}
