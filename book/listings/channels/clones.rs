use crossbeam_channel::bounded;

fn main() {
    let (stories, desk) = bounded(4);
    let second_reporter = stories.clone();
    let second_desk = desk.clone();

    stories.send("harbour fire").unwrap();
    second_reporter.send("cup final").unwrap();
    // There is one buffer. What one desk takes the other does not get.
    println!("the desk receives {:?}", desk.recv());
    println!("the second desk receives {:?}", second_desk.recv());

    drop(stories);
    println!("one of two senders dropped: {:?}", desk.try_recv());
    drop(second_reporter);
    println!("both dropped: {:?}", desk.try_recv());
    println!("both dropped: {:?}", second_desk.try_recv());
}
