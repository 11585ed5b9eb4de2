// order: by lane
use crossbeam_channel::{bounded, select};
use std::convert::Infallible;
use std::thread;

fn main() {
    let notice = String::from("harbour fire");
    let (cancel, done) = bounded::<Infallible>(0);
    let (out, stories) = bounded(0);
    let pages = thread::scope(|scope| {
        scope.spawn(|| {
            // `notice` is only lent: the scope ends after this thread, and before
            // `notice` does.
            let out = out;
            for page in 1.. {
                let text = format!("{notice}, page {page}");
                select! {
                    recv(done) -> _ => break,
                    send(out, text) -> _ => {},
                }
            }
            println!("wire | ends");
        });
        let pages: Vec<String> = stories.iter().take(2).collect();
        // Without this line the program would wait at the end of the scope, for a
        // thread that nobody has told to stop.
        drop(cancel);
        pages
    });
    println!("desk | has {pages:?}");
}
