use crossbeam_channel::{Receiver, Sender, TryRecvError, bounded};
use std::convert::Infallible;
use std::sync::{Arc, Mutex};

type Done = Receiver<Infallible>;
type Cancel = Sender<Infallible>;

fn has_fired(done: &Done) -> bool {
    done.try_recv() == Err(TryRecvError::Disconnected)
}

fn main() {
    // A clone of one `Cancel` for each.
    let (editor, done): (Cancel, Done) = bounded(0);
    let lawyer = editor.clone();
    drop(editor);
    println!("clones, one is dropped: fired: {}", has_fired(&done));
    drop(lawyer);
    println!("clones, both are dropped: fired: {}", has_fired(&done));

    // One `Cancel` in a place that both can reach. Whoever is first takes it out.
    let (cancel, done): (Cancel, Done) = bounded(0);
    let editor = Arc::new(Mutex::new(Some(cancel)));
    let lawyer = Arc::clone(&editor);
    drop(lawyer.lock().unwrap().take());
    println!("shared, taken by one: fired: {}", has_fired(&done));
    drop(editor.lock().unwrap().take());
    println!(
        "shared, taken by the other too: fired: {}",
        has_fired(&done)
    );
}
