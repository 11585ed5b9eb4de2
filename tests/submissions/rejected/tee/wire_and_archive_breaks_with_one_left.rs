//! Ends on done if nobody has the story yet. If one of them has, it may take the next.
//! Caught by: tee::wire_and_archive_take_no_more_after_done (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, Select, bounded, select};
use std::thread;

pub use solutions::patterns::tee::tee;

pub fn wire_and_archive(
    done: Done,
    wire: Receiver<String>,
) -> (Receiver<String>, Receiver<String>) {
    let (to_desk, desk) = bounded(0);
    let (to_archive, archive) = bounded(0);
    thread::spawn(move || {
        loop {
            let story = select! {
                recv(done) -> _ => return,
                recv(wire) -> message => match message {
                    Ok(story) => story,
                    Err(_) => return,
                },
            };
            let mut waiting = vec![&to_desk, &to_archive];
            let mut got_it = 0;
            while !waiting.is_empty() {
                let copy = story.clone();
                let mut select = Select::new();
                for out in &waiting {
                    select.send(out);
                }
                let stop = select.recv(&done);
                let chosen = select.select();
                if chosen.index() == stop {
                    let _ = chosen.recv(&done);
                    if got_it == 0 { return } else { break }
                }
                let out = waiting.remove(chosen.index());
                if chosen.send(out, copy).is_ok() {
                    got_it += 1;
                }
            }
            if waiting.is_empty() && got_it == 0 {
                return;
            }
        }
    });
    (desk, archive)
}
