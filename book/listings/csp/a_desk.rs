use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

/// What the archive desk is asked to do.
enum Message {
    /// Keep a story. Whoever sends it does not have it any more.
    Keep(String),
    /// Say how many there are. The answer goes back on the channel that is sent along.
    HowMany(Sender<usize>),
}

/// The thread that owns the archive.
fn archive_desk(messages: Receiver<Message>) {
    let mut archive = Vec::new();
    for message in messages {
        match message {
            Message::Keep(story) => archive.push(story),
            Message::HowMany(answer) => {
                // Whoever has asked may be gone, which is nothing to the desk.
                let _ = answer.send(archive.len());
            }
        }
    }
    println!("desk | closes, with {archive:?}");
}

fn main() {
    let (messages, inbox) = bounded(10);
    let desk = thread::spawn(move || archive_desk(inbox));
    for story in ["harbour fire", "cup final"] {
        messages.send(Message::Keep(story.to_owned())).unwrap();
    }
    let (answer, answers) = bounded(1);
    messages.send(Message::HowMany(answer)).unwrap();
    println!("editor | has {:?} stories in the archive", answers.recv());
    messages.send(Message::Keep("mayor".to_owned())).unwrap();
    // The last sender: the desk reads what was sent before, and then its loop ends.
    drop(messages);
    desk.join().unwrap();
    println!("editor | goes home");
}
