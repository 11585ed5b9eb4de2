use std::thread;

/// Starts a thread, and does not wait for it.
fn start(work: impl FnOnce() + Send + 'static) {
    thread::spawn(work);
}

fn main() {
    let mut stories = 0;
    start(|| stories += 1);
    if stories == 0 {
        println!("the value is {stories}");
    }
}
