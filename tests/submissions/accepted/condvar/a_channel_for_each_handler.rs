//! Another design: a button has a channel without a limit for each handler.

use std::sync::mpsc;
use std::thread::{self, JoinHandle};

pub use solutions::blocks::condvar::{Tray, next_story};

#[derive(Default)]
pub struct Button {
    senders: Vec<mpsc::Sender<()>>,
    threads: Vec<JoinHandle<()>>,
}

impl Button {
    pub fn new() -> Button {
        Button::default()
    }

    pub fn subscribe(&mut self, mut handler: impl FnMut() + Send + 'static) {
        let (sender, clicks) = mpsc::channel();
        self.senders.push(sender);
        self.threads.push(thread::spawn(move || {
            for () in clicks {
                handler();
            }
        }));
    }

    pub fn press(&self) {
        for sender in &self.senders {
            let _ = sender.send(());
        }
    }
}

impl Drop for Button {
    fn drop(&mut self) {
        self.senders.clear();
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}
