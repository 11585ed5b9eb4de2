use crossbeam_channel::{Receiver, unbounded};
use std::thread;

fn main() {
    let (log, events) = unbounded();
    let (early, early_stories) = unbounded();
    let (late, late_stories) = unbounded();
    early.send("harbour fire").unwrap();
    late.send("election").unwrap();
    drop(late);

    // A stream of streams, read as one.
    let (shifts, day) = unbounded::<Receiver<&str>>();
    shifts.send(early_stories).unwrap();
    shifts.send(late_stories).unwrap();
    drop(shifts);
    let (prints, printed) = unbounded();
    let desk_log = log.clone();
    let desk = thread::spawn(move || {
        for story in day.into_iter().flatten() {
            desk_log.send(format!("desk | prints {story}")).unwrap();
            prints.send(()).unwrap();
        }
    });

    printed.recv().unwrap(); // The first story is printed.
    log.send("editor | ends the early shift".to_owned())
        .unwrap();
    drop(early);
    desk.join().unwrap();
    drop(log);
    for event in events {
        println!("{event}");
    }
}
