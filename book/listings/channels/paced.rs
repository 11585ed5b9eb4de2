use crossbeam_channel::bounded;
use std::thread;
use std::time::Duration;

fn main() {
    let (stories, inbox) = bounded(2);
    let reporter_thread = thread::spawn(move || {
        for number in 1..=3 {
            stories.send(number).unwrap();
        }
    });
    // However long the desk did something else here, the third `send` would not end.
    thread::sleep(Duration::from_millis(100));
    let finished = reporter_thread.is_finished();
    println!("nothing is received, the reporter has finished: {finished}");

    println!("the desk receives {}", inbox.recv().unwrap());
    reporter_thread.join().unwrap();
    println!("one story is received, and the reporter has finished");
    for story in inbox {
        println!("the desk receives {story}");
    }
}
