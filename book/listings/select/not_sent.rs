use crossbeam_channel::{Receiver, SendError, Sender, bounded, never, select_biased};

/// Gives the story to the press, if the editor does not call first.
fn hand_over(from_editor: &Receiver<&str>, to_press: &Sender<String>, story: String) -> String {
    select_biased! {
        recv(from_editor) -> _ => format!("the editor called, I still have {story:?}"),
        send(to_press, story) -> result => match result {
            Ok(()) => "the press has it".to_owned(),
            Err(SendError(story)) => format!("no press is left, I got back {story:?}"),
        },
    }
}

fn main() {
    let (call, from_editor) = bounded(1);
    let (to_press, printer) = bounded(1);
    call.send("stop it").unwrap();
    println!(
        "{}",
        hand_over(&from_editor, &to_press, "harbour fire".to_owned())
    );
    println!(
        "{}",
        hand_over(&never(), &to_press, "earthquake".to_owned())
    );
    drop(printer);
    println!("{}", hand_over(&never(), &to_press, "cup final".to_owned()));
}
