use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (results, answers) = bounded::<Result<&str, &str>>(0);
    let (open, gate) = bounded::<()>(0);

    // The line of this agency is dead: it fails at once.
    let from_north = results.clone();
    thread::spawn(move || from_north.send(Err("north agency: the line is dead")));

    // This agency needs a moment: here, until the desk has its first result.
    thread::spawn(move || {
        let _ = gate.recv();
        results.send(Ok("south agency: harbour fire"))
    });

    println!("the first result is {:?}", answers.recv().unwrap());
    drop(open);
    println!("the second one is   {:?}", answers.recv().unwrap());
}
