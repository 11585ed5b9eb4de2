use crossbeam_channel::{Receiver, bounded, never, select_biased};

/// Prints stories until the page is full, and corrections until no more come.
fn fill_page(stories: &Receiver<&str>, corrections: &Receiver<&str>, mut room: usize) {
    // Declared before `asked`, so that it is still there when `asked` is used.
    let nothing = never();
    // A `&Receiver`, so that the variable can lead to another receiver later.
    let mut asked = stories;
    loop {
        select_biased! {
            recv(asked) -> message => {
                println!("story: {message:?}");
                room -= 1;
                if room == 0 || message.is_err() {
                    asked = &nothing;
                }
            }
            recv(corrections) -> message => match message {
                Ok(correction) => println!("correction: {correction}"),
                Err(_) => return,
            },
        }
    }
}

fn main() {
    let (wire, stories) = bounded(3);
    for story in ["harbour fire", "cup final", "strike vote"] {
        wire.send(story).unwrap();
    }
    let (correct, corrections) = bounded(1);
    correct.send("the cup final is on Sunday").unwrap();
    drop(correct);
    fill_page(&stories, &corrections, 2);
    println!("for tomorrow: {:?}", stories.recv());
}
