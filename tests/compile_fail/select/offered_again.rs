use crossbeam_channel::{Receiver, Sender, bounded, never, select};
use std::time::Duration;

fn hand_over(from_editor: &Receiver<&str>, to_press: &Sender<String>, story: String) {
    loop {
        select! {
            recv(from_editor) -> message => println!("the editor says {message:?}"),
            send(to_press, story) -> _ => println!("the press has it"),
            default(Duration::from_secs(1)) => return,
        }
    }
}

fn main() {
    let (to_press, _printer) = bounded(1);
    hand_over(&never(), &to_press, "harbour fire".to_owned());
}
