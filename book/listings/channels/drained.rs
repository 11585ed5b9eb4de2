use crossbeam_channel::bounded;

fn main() {
    let (stories, inbox) = bounded(2);
    stories.send("harbour fire").unwrap();
    stories.send("cup final").unwrap();
    drop(stories);
    // Closed, with two stories in the buffer.
    for _ in 0..4 {
        println!("recv: {:?}", inbox.recv());
    }
    println!("try_recv: {:?}", inbox.try_recv());
    println!("stories in a loop: {}", inbox.iter().count());
}
