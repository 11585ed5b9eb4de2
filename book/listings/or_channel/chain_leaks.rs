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
    let upper = either(editor_kills, lower, ended, "upper");

    drop(editor);
    println!("the editor kills the story: {:?}", upper.recv());
    println!("thread ended: {:?}", ends.recv());
    // The lower thread listens to the lawyer and to the source. Nothing else can
    // reach it, so this is not a matter of time.
    println!("thread ended: {:?}", ends.try_recv());
    drop((lawyer, source));
    println!(
        "thread ended, after lawyer and source have fired too: {:?}",
        ends.recv()
    );
}
