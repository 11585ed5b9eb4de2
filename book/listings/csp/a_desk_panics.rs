use crossbeam_channel::{Sender, bounded};
use std::thread;
use std::time::Duration;

enum Message {
    Keep(&'static str),
    HowMany(Sender<usize>),
}

fn main() {
    let (messages, inbox) = bounded(10);
    let (answer, answers) = bounded(1);
    messages.send(Message::Keep("harbour fire")).unwrap();
    messages.send(Message::HowMany(answer)).unwrap();
    // Both lie in the buffer when the desk begins its work.
    let desk = thread::spawn(move || {
        for message in inbox {
            match message {
                Message::Keep(story) => panic!("there is no room for the {story}"),
                Message::HowMany(answer) => {
                    let _ = answer.send(0);
                }
            }
        }
    });
    println!("the desk has panicked: {}", desk.join().is_err());
    let sent = messages.send(Message::Keep("cup final"));
    println!("another message can be sent: {}", sent.is_ok());
    // However long we waited, there would be nothing else.
    let waited = answers.recv_timeout(Duration::from_millis(200));
    println!("the answer, while a sender is left: {waited:?}");
    drop(messages);
    println!("the answer, when none is left: {:?}", answers.recv());
}
