use crossbeam_channel::bounded;
use std::thread;

/// Left alone, two threads print in another order each time. So the reporter tells
/// the desk of each line that it has printed, on a second channel, and the desk
/// receives when the reporter can do no more without it.
fn paced(sends: usize, capacity: usize) {
    println!("editor | {sends} sends into a buffer of {capacity}");
    let (stories, tray) = bounded(capacity);
    let (tell, told) = bounded(0);
    let reporter = thread::spawn(move || {
        for story in 0..sends {
            println!("reporter | sends {story}");
            tell.send(()).unwrap();
            stories.send(story).unwrap();
        }
        println!("reporter | has sent everything");
        tell.send(()).unwrap();
    });
    // As many sends as there is room for, and the line after those.
    for _ in 0..=capacity {
        told.recv().unwrap();
    }
    for story in 0..sends {
        println!("desk | receives {story}");
        // Values come out in the order in which they were sent.
        assert_eq!(tray.recv(), Ok(story));
        // Now there is room for one more. Fails when there is no more to tell.
        let _ = told.recv();
    }
    reporter.join().unwrap();
}

fn main() {
    paced(5, 2);
    paced(4, 4);
}
