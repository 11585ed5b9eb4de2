use std::cell::RefCell;
use std::rc::Rc;
use std::thread::{self, JoinHandle};

/// Runs the work on a thread of its own.
fn desk(work: impl FnOnce() + Send + 'static) -> JoinHandle<()> {
    thread::spawn(work)
}

fn main() {
    let notes = Rc::new(RefCell::new(vec!["harbour fire"]));
    let shared = Rc::clone(&notes);
    desk(move || shared.borrow_mut().push("cup final"));
    println!("{notes:?}");
}
