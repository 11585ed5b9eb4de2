use crossbeam_channel::{Receiver, Sender, bounded};
use std::sync::{Barrier, RwLock};
use std::thread;

/// Reads, goes, and comes again, each time while the other one reads. A message says that the
/// other one reads, and how many times are left. Returns how often a writer was refused.
fn read_again(
    page: &RwLock<&str>,
    both: &Barrier,
    turns: Receiver<u32>,
    other: Sender<u32>,
) -> u32 {
    let mut refused = 0;
    let mut reader = page.read().unwrap();
    both.wait(); // Now both read.
    for left in turns {
        drop(reader);
        // A writer comes, and tries.
        if page.try_write().is_err() {
            refused += 1;
        }
        reader = page.read().unwrap();
        if left == 1 {
            break;
        }
        other.send(left - 1).unwrap();
    }
    refused
}

fn main() {
    let page = RwLock::new("Harbour fire");
    let both = Barrier::new(2);
    let (to_ada, turns_of_ada) = bounded(1);
    let (to_ben, turns_of_ben) = bounded(1);
    to_ada.send(1_000).unwrap();
    let refused = thread::scope(|scope| {
        let ada = scope.spawn(|| read_again(&page, &both, turns_of_ada, to_ben));
        let ben = scope.spawn(|| read_again(&page, &both, turns_of_ben, to_ada));
        ada.join().unwrap() + ben.join().unwrap()
    });
    println!("while readers come and go, a writer is refused: {refused} times");
    println!("behind the last reader: {}", page.try_write().is_ok());
}
