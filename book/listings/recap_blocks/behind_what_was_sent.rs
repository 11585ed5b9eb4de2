use crossbeam_channel::{Sender, bounded, unbounded};
use std::thread;

enum Message {
    Printed(u32),
    HowMany(Sender<u32>),
}

fn main() {
    let (to_desk, messages) = unbounded();
    let (opens, is_open) = bounded(0);

    let desk = thread::spawn(move || {
        is_open.recv().unwrap();
        let mut copies = 0;
        for message in messages {
            match message {
                Message::Printed(more) => copies += more,
                // Who has asked may be gone.
                Message::HowMany(answer) => drop(answer.send(copies)),
            }
        }
        copies
    });

    let (answer, answered) = bounded(1);
    to_desk.send(Message::Printed(300)).unwrap();
    to_desk.send(Message::Printed(200)).unwrap();
    to_desk.send(Message::HowMany(answer)).unwrap();
    to_desk.send(Message::Printed(100)).unwrap();
    println!("the desk opens, with {} messages", to_desk.len());
    opens.send(()).unwrap();

    println!("the answer: {}", answered.recv().unwrap());
    drop(to_desk);
    println!("in the end: {}", desk.join().unwrap());
}
