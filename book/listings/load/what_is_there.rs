use crossbeam_channel::{Receiver, bounded};
use std::iter;

/// The next value and all that lie behind it, `size` at most, which is 1 or more. Blocks
/// until there is one; `None` when there will be none.
fn what_is_there(stories: &Receiver<u32>, size: usize) -> Option<Vec<u32>> {
    let first = stories.recv().ok()?;
    let rest = stories.try_iter().take(size - 1);
    Some(iter::once(first).chain(rest).collect())
}

fn main() {
    let (tray, stories) = bounded(100);
    let mut number = 0;
    // So many stories come while the tape writes the batch before.
    for coming in [1, 1, 7, 25, 1] {
        for _ in 0..coming {
            number += 1;
            tray.send(number).unwrap();
        }
        if let Some(batch) = what_is_there(&stories, 10) {
            println!("{coming} came, a batch of {}", batch.len());
        }
    }
    drop(tray);
    while let Some(batch) = what_is_there(&stories, 10) {
        println!("none came, a batch of {}", batch.len());
    }
}
