use crossbeam_channel::bounded;
use std::thread;

const STORIES: usize = 8;

/// How many hours so many threads need, if each story takes one hour, and if only `limit`
/// stories can be worked on in the same hour.
fn hours(threads: usize, limit: usize) -> usize {
    let (stories, tray) = bounded(STORIES);
    for number in 0..STORIES {
        stories.send(number).unwrap();
    }
    drop(stories);
    let (begin, begun) = bounded(0);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                for _story in &tray {
                    let (hour, hour_is_over) = bounded(0);
                    begin.send(hour).unwrap();
                    hour_is_over.recv().unwrap();
                }
            });
        }
        let (mut hours, mut left, mut busy) = (0, STORIES, Vec::new());
        while left > 0 {
            // Wait until every thread that has a story has begun with it.
            while busy.len() < threads.min(left) {
                busy.push(begun.recv().unwrap());
            }
            hours += 1;
            for hour in busy.drain(..limit.min(busy.len())) {
                hour.send(()).unwrap();
                left -= 1;
            }
        }
        hours
    })
}

fn main() {
    for threads in [1, 2, 4, 8, 16] {
        let waiting = hours(threads, STORIES);
        let computing = hours(threads, 2);
        println!("threads: {threads:2}, hours of waiting: {waiting}, of computing: {computing}");
    }
}
