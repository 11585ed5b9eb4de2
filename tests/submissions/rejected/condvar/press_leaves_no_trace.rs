//! Only notifies, and counts nothing: who does not wait just now hears nothing of the click.
//! Caught by: condvar::button_while_a_handler_is_busy (FAILED)

use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};

pub use solutions::blocks::condvar::{Tray, next_story};

#[derive(Default)]
pub struct Button {
    panel: Arc<(Mutex<bool>, Condvar)>,
    threads: Vec<JoinHandle<()>>,
}

impl Button {
    pub fn new() -> Button {
        Button::default()
    }

    pub fn subscribe(&mut self, mut handler: impl FnMut() + Send + 'static) {
        let panel = Arc::clone(&self.panel);
        self.threads.push(thread::spawn(move || {
            let (is_closed, clicked) = &*panel;
            loop {
                let is_closed = is_closed.lock().unwrap();
                if *is_closed {
                    return;
                }
                let is_closed = clicked.wait(is_closed).unwrap();
                if *is_closed {
                    return;
                }
                drop(is_closed);
                handler();
            }
        }));
    }

    pub fn press(&self) {
        self.panel.1.notify_all();
    }
}

impl Drop for Button {
    fn drop(&mut self) {
        *self.panel.0.lock().unwrap() = true;
        self.panel.1.notify_all();
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}
