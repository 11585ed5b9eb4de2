use crossbeam_channel::unbounded;
use std::thread;

fn main() {
    let (sender, inbox) = unbounded();
    let mut reporters = Vec::new();
    for place in ["harbour", "town hall"] {
        let sender = sender.clone();
        reporters.push(thread::spawn(move || sender.send(place).unwrap()));
    }
    // For a reporter who may come later.
    let file_late = move |place| sender.send(place);

    for reporter in reporters {
        reporter.join().unwrap();
    }
    println!("stories: {}", inbox.try_iter().count());
    println!("one more: {:?}", inbox.try_recv());

    drop(file_late);
    println!("and now: {:?}", inbox.try_recv());
}
