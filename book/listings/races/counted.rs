use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

/// One run: the value that is printed, if one is.
fn race() -> Option<u32> {
    let stories = AtomicU32::new(0);
    thread::scope(|scope| {
        scope.spawn(|| stories.fetch_add(1, SeqCst));
        if stories.load(SeqCst) == 0 {
            Some(stories.load(SeqCst))
        } else {
            None
        }
    })
}

fn main() {
    let (mut nothing, mut zero, mut one) = (0, 0, 0);
    for _ in 0..1000 {
        match race() {
            None => nothing += 1,
            Some(0) => zero += 1,
            Some(_) => one += 1,
        }
    }
    eprintln!("nothing: {nothing}, the value is 0: {zero}, the value is 1: {one}");
    println!("runs: {}", nothing + zero + one);
}
