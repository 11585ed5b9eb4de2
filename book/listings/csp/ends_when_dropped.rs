use crossbeam_channel::{Sender, bounded};
use std::thread::{self, JoinHandle};

/// A thread that reads proofs, and what it takes to end it.
struct Proofreader {
    pages: Option<Sender<u32>>,
    thread: Option<JoinHandle<()>>,
}

impl Proofreader {
    fn new() -> Proofreader {
        let (pages, inbox) = bounded(10);
        let thread = thread::spawn(move || {
            let read = inbox.into_iter().count();
            println!("proofreader | has read {read} pages, and goes home");
        });
        Proofreader {
            pages: Some(pages),
            thread: Some(thread),
        }
    }

    /// Several threads may call this: a `&Sender` is enough to send.
    fn read(&self, page: u32) {
        let pages = self.pages.as_ref().expect("`Some` until dropped");
        pages.send(page).expect("the thread receives until then");
    }
}

impl Drop for Proofreader {
    fn drop(&mut self) {
        // First the sender, so that the channel is closed and the thread can end.
        drop(self.pages.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn main() {
    let proofreader = Proofreader::new();
    thread::scope(|scope| {
        scope.spawn(|| proofreader.read(1));
        scope.spawn(|| proofreader.read(2));
    });
    drop(proofreader);
    println!("editor | locks the door");
}
