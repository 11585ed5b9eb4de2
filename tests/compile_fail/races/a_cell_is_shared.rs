use std::cell::Cell;
use std::thread;

fn main() {
    let stories = Cell::new(0);
    thread::scope(|scope| {
        scope.spawn(|| stories.set(stories.get() + 1));
    });
}
