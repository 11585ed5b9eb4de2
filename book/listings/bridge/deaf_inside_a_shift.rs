use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::convert::Infallible;
use std::thread::{self, JoinHandle};
use std::time::Duration;

type Done = Receiver<Infallible>;
type Shift = Receiver<&'static str>;

/// Prints the stories of all shifts, until done fires. Or so it says.
fn desk(done: Done, shifts: Receiver<Shift>) -> JoinHandle<()> {
    thread::spawn(move || {
        loop {
            select! {
                recv(done) -> _ => return,
                recv(shifts) -> message => {
                    let Ok(shift) = message else { return };
                    for story in shift {
                        println!("  {story}");
                    }
                }
            }
        }
    })
}

fn main() {
    let (cancel, done): (Sender<Infallible>, Done) = bounded(0);
    let (plan, shifts) = bounded(0);
    let desk = desk(done, shifts);

    let (day, day_shift) = bounded(0);
    plan.send(day_shift).unwrap();
    println!("the day shift:");
    day.send("harbour fire").unwrap();
    drop(day);

    // A rendezvous: when it has been taken, the day shift is over.
    let (night, night_shift) = bounded(0);
    plan.send(night_shift).unwrap();
    println!("the night shift has nothing, and does not go home");
    drop(cancel);
    println!("done has fired");
    // Long enough for a desk that hears done.
    thread::sleep(Duration::from_millis(200));
    println!("the desk has ended: {}", desk.is_finished());
    drop(night);
    desk.join().unwrap();
    println!("the night shift goes home: the desk has ended");
}
