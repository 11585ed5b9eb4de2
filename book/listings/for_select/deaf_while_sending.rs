use crossbeam_channel::{Receiver, Sender, TryRecvError, bounded};
use std::convert::Infallible;
use std::thread;
use std::time::Duration;

fn main() {
    let (cancel, done): (Sender<Infallible>, Receiver<Infallible>) = bounded(0);
    let (out, stories) = bounded(0);
    let (announce, announced) = bounded(0);
    let (ended, has_ended) = bounded(1);

    thread::spawn(move || {
        for number in 1.. {
            if done.try_recv() == Err(TryRecvError::Disconnected) {
                break;
            }
            let _ = announce.send(number);
            if out.send(format!("story {number}")).is_err() {
                break;
            }
        }
        let _ = ended.send("the wire has ended");
    });

    println!("offered: number {}", announced.recv().unwrap());
    println!("the desk takes {}", stories.recv().unwrap());
    println!("offered: number {}", announced.recv().unwrap());
    println!("the desk has enough");
    drop(cancel);
    // However long we waited, nothing would come.
    match has_ended.recv_timeout(Duration::from_millis(200)) {
        Ok(message) => println!("{message}"),
        Err(_) => println!("the wire is still there"),
    }
    drop(stories);
    println!("the desk leaves: {}", has_ended.recv().unwrap());
}
