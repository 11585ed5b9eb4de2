use crossbeam_channel::{bounded, unbounded};
use std::thread;
use std::time::Duration;

fn main() {
    let (to_desk, wire) = bounded(0);
    let (to_press, pages) = bounded(0);
    let (log, made) = unbounded();

    let reporter = thread::spawn(move || {
        let mut stories = 0;
        loop {
            stories += 1; // A story is made first, and offered then.
            log.send(stories).unwrap();
            if to_desk.send(stories).is_err() {
                return stories;
            }
        }
    });
    let desk = thread::spawn(move || {
        for story in wire {
            if to_press.send(story).is_err() {
                return;
            }
        }
    });

    for page in pages.iter().take(2) {
        println!("press | prints story {page}");
    }
    // The press keeps its stream and reads no more, until nothing more is made.
    let mut last = 0;
    while let Ok(story) = made.recv_timeout(Duration::from_secs(1)) {
        last = story;
    }
    println!("press | reads no more, the last story made is {last}");
    drop(pages);

    desk.join().unwrap();
    println!(
        "reporter | made {} stories, and has ended",
        reporter.join().unwrap()
    );
}
