use crossbeam_channel::{bounded, select};
use std::thread;

fn main() {
    let (call, reporter) = bounded(1);
    let (begin, begins) = bounded(0);
    let (finish, finishes) = bounded::<()>(0);
    let editor = thread::spawn(move || {
        let mut letters = 0;
        loop {
            select! {
                recv(reporter) -> message => return (letters, message),
                default => {
                    // Nothing has come: a reader's letter is answered meanwhile.
                    begin.send(()).unwrap();
                    finishes.recv().unwrap();
                    letters += 1;
                }
            }
        }
    });

    for letter in 1..=5 {
        begins.recv().unwrap();
        if letter == 5 {
            // The reporter calls while the fifth letter is being answered.
            call.send("harbour fire").unwrap();
        }
        finish.send(()).unwrap();
    }
    let (letters, message) = editor.join().unwrap();
    println!("letters answered: {letters}");
    println!("then came {message:?}");
}
