use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::convert::Infallible;
use std::thread;

type Done = Receiver<Infallible>;
type Cancel = Sender<Infallible>;

/// Fires when either of the two fires. `ended` gets a message when its thread ends.
fn either(a: Done, b: Done, ended: Sender<&'static str>, name: &'static str) -> Done {
    let (cancel, result): (Cancel, Done) = bounded(0);
    thread::spawn(move || {
        select! {
            recv(a) -> _ => {},
            recv(b) -> _ => {},
        }
        drop(cancel);
        let _ = ended.send(name);
    });
    result
}

fn main() {
    let (editor, editor_kills): (Cancel, Done) = bounded(0);
    let (lawyer, lawyer_objects): (Cancel, Done) = bounded(0);
    let (source, source_retracts): (Cancel, Done) = bounded(0);
    let (ended, ends) = bounded(2);

    let lower = either(lawyer_objects, source_retracts, ended.clone(), "lower");
    let any = either(editor_kills, lower, ended, "upper");

    drop(editor);
    let _ = any.recv();
    println!("the editor kills the story, and the result fires");
    println!("the {} thread has ended", ends.recv().unwrap());
    match ends.try_recv() {
        Ok(name) => println!("the {name} thread has ended"),
        Err(_) => println!("the other thread is still there"),
    }
    drop((lawyer, source));
    println!("lawyer and source have fired too");
    println!("the {} thread has ended", ends.recv().unwrap());
}
