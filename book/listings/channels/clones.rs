use crossbeam_channel::bounded;

fn main() {
    let (stories, inbox) = bounded(4);
    let more_stories = stories.clone();
    let second_inbox = inbox.clone();

    stories.send("harbour fire").unwrap();
    more_stories.send("cup final").unwrap();
    // There is one buffer. What one desk takes the other does not get.
    println!("the desk receives {:?}", inbox.recv());
    println!("the second desk receives {:?}", second_inbox.recv());

    drop(stories);
    println!("one of two senders dropped: {:?}", inbox.try_recv());
    drop(more_stories);
    println!("both dropped: {:?}", inbox.try_recv());
    println!("both dropped: {:?}", second_inbox.try_recv());
}
