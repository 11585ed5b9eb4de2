use crossbeam_channel::bounded;
use std::convert::Infallible;
use std::sync::Mutex;
use std::thread;

/// Ends a context, and returns what a listener finds who is very quick.
fn end(reason_first: bool) -> Option<&'static str> {
    let reason = Mutex::new(None);
    let write = || *reason.lock().unwrap() = Some("the story is dead");
    let (cancel, done) = bounded::<Infallible>(0);
    let (tell, found) = bounded(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            let _ = done.recv();
            let seen = *reason.lock().unwrap();
            tell.send(seen)
        });
        if reason_first {
            write();
        }
        drop(cancel);
        // The listener is woken, and looks before this thread goes on.
        let found = found.recv().unwrap();
        if !reason_first {
            write();
        }
        found
    })
}

fn main() {
    println!("done fires, then the reason is written: {:?}", end(false));
    println!("the reason is written, then done fires: {:?}", end(true));
}
