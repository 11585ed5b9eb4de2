use context::Context;
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let press_time = Instant::now() + Duration::from_millis(20);
    let (edition, _cancel) = Context::background().with_deadline(press_time);
    let (story, kill) = edition.with_timeout(Duration::from_secs(3600));

    thread::scope(|scope| {
        let reporter = scope.spawn(|| {
            let _ = story.done().recv();
            kill.cancel();
            story.err()
        });
        println!("the story: {:?}", reporter.join().unwrap().unwrap());
    });
    println!("the edition: {:?}", edition.err().unwrap());
}
