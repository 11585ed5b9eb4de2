use std::thread;

/// Does both at the same time, and waits for both.
fn both(one: impl FnOnce() + Send, other: impl FnOnce() + Send) {
    thread::scope(|scope| {
        scope.spawn(one);
        scope.spawn(other);
    });
}

fn main() {
    let mut stories = 0;
    both(|| stories += 1, || stories += 1);
    println!("stories: {stories}");
}
