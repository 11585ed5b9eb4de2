use crossbeam_channel::bounded;
use std::thread;
use std::time::Duration;

fn main() {
    let (call, from_reporter) = bounded::<&str>(1);
    let (wire, from_agency) = bounded(1);
    wire.send("earthquake").unwrap();

    let (print, printed) = bounded(1);
    let desk_thread = thread::spawn(move || {
        // First the reporter's story, then the agency's.
        for inbox in [from_reporter, from_agency] {
            if let Ok(story) = inbox.recv() {
                print.send(story).unwrap();
            }
        }
    });

    // However long we waited, nothing would be printed.
    match printed.recv_timeout(Duration::from_millis(200)) {
        Ok(story) => println!("printed: {story}"),
        Err(_) => println!("printed: nothing, while {} story lies there", wire.len()),
    }
    println!("the reporter goes home");
    drop(call);
    println!("printed: {}", printed.recv().unwrap());
    desk_thread.join().unwrap();
}
