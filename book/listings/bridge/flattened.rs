use crossbeam_channel::{Receiver, bounded};
use std::thread;

/// Ten streams of one value each, one after the other.
fn ten_shifts() -> Receiver<Receiver<u32>> {
    let (plan, shifts) = bounded(0);
    thread::spawn(move || {
        for number in 0..10 {
            let (out, shift) = bounded(1);
            let _ = out.send(number);
            if plan.send(shift).is_err() {
                return;
            }
        }
    });
    shifts
}

fn main() {
    let values: Vec<u32> = ten_shifts().into_iter().flatten().collect();
    println!("{values:?}");
}
