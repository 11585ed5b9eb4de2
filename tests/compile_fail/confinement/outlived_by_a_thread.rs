use std::thread::{self, JoinHandle};

/// Runs the work on a thread that may live as long as the program.
fn desk(work: impl FnOnce() + Send + 'static) -> JoinHandle<()> {
    thread::spawn(work)
}

fn main() {
    let proofreader = {
        let page = String::from("golang");
        let left = &page[..3];
        desk(move || println!("{left}"))
    };
    proofreader.join().unwrap();
}
