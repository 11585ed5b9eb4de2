use crossbeam_channel::bounded;
use std::thread;
use std::time::Duration;

fn main() {
    let (stories, inbox) = bounded(10);
    let desk = thread::spawn(move || inbox.iter().count());
    stories.send("harbour fire").unwrap();
    // Another thread joins the desk, so that `main` can look at it and end the circle.
    let (report, reports) = bounded(1);
    thread::spawn(move || {
        let _ = report.send(desk.join().unwrap());
    });
    let joined = reports.recv_timeout(Duration::from_millis(200));
    println!("joined while a sender is held: {}", joined.is_ok());
    drop(stories);
    println!("joined then: {:?}", reports.recv());
}
