use crossbeam_channel::{TrySendError, bounded};

fn main() {
    let (stories, inbox) = bounded(1);
    println!("room for one: {:?}", stories.try_send("harbour fire"));
    match stories.try_send("cup final") {
        Err(TrySendError::Full(story)) => println!("full, and back comes the {story}"),
        other => println!("{other:?}"),
    }
    drop(inbox);
    match stories.send("strike vote") {
        // The buffer is full, but `send` does not wait: nobody can make room any more.
        Err(error) => println!("nobody is left, and back comes the {}", error.0),
        Ok(()) => println!("sent"),
    }
}
