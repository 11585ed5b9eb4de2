use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;
use std::time::Duration;

/// An endless stream of random numbers. Its thread reports on `ended` that it has ended.
fn random_numbers(ended: Sender<&'static str>) -> Receiver<u32> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        while out.send(rand::random()).is_ok() {}
        let _ = ended.send("the producer has ended");
    });
    stream
}

/// Says whether the producer ends within a while.
fn look(ends: &Receiver<&'static str>) {
    match ends.recv_timeout(Duration::from_millis(200)) {
        Ok(message) => println!("  {message}"),
        Err(_) => println!("  the producer is still there"),
    }
}

fn main() {
    let (ended, ends) = bounded(1);
    let numbers = random_numbers(ended);
    let in_a_drawer = numbers.clone();
    for _number in numbers.iter().take(3) {
        println!("a prize number is drawn");
    }

    println!("three were wanted, and nobody reads on:");
    look(&ends);
    drop(numbers);
    println!("the consumer has dropped the stream:");
    look(&ends);
    drop(in_a_drawer);
    println!("the clone in the drawer is dropped too:");
    println!("  {}", ends.recv().unwrap());
}
