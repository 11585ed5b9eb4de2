use crossbeam_channel::bounded;
use std::convert::Infallible;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3600);

fn main() {
    let story = Arc::new("harbour fire");
    let (cancel, done) = bounded::<Infallible>(0);

    let kept = story.clone();
    let sleeps = thread::spawn(move || {
        thread::sleep(HOUR);
        println!("too late for {kept}");
    });
    let kept = story.clone();
    let listens = thread::spawn(move || {
        // Returns when done fires, or after an hour.
        let _ = done.recv_timeout(HOUR);
        println!("no more time for {kept}");
    });

    drop(cancel);
    listens.join().unwrap();
    println!(
        "the thread that sleeps has finished: {}",
        sleeps.is_finished()
    );
    println!("references to the story: {}", Arc::strong_count(&story));
}
