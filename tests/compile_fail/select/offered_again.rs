use crossbeam_channel::{Receiver, Sender, bounded, never, select};
use std::time::Duration;

fn hand_over(editor: &Receiver<&str>, press: &Sender<String>, story: String) {
    loop {
        select! {
            recv(editor) -> message => println!("the editor says {message:?}"),
            send(press, story) -> _ => println!("the press has it"),
            default(Duration::from_secs(1)) => return,
        }
    }
}

fn main() {
    let (press, _printer) = bounded(1);
    hand_over(&never(), &press, "harbour fire".to_owned());
}
