//! A `Select` over those who still wait for the value; who has left is struck off.

use crate::Done;
use crossbeam_channel::{Receiver, Select, bounded, select};
use std::thread;

pub use solutions::patterns::tee::wire_and_archive;

pub fn tee<T: Clone + Send + 'static>(
    done: Done,
    input: Receiver<T>,
) -> (Receiver<T>, Receiver<T>) {
    let (to_first, first) = bounded(0);
    let (to_second, second) = bounded(0);
    thread::spawn(move || {
        let mut open = vec![to_first, to_second];
        while !open.is_empty() {
            let value = select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => value, Err(_) => return }, };
            let mut waiting: Vec<usize> = (0..open.len()).collect();
            let mut gone = Vec::new();
            while !waiting.is_empty() {
                let copy = value.clone();
                let mut select = Select::new();
                for which in &waiting {
                    select.send(&open[*which]);
                }
                let stop = select.recv(&done);
                let chosen = select.select();
                let index = chosen.index();
                if index == stop {
                    let _ = chosen.recv(&done);
                    return;
                }
                let which = waiting.remove(index);
                if chosen.send(&open[which], copy).is_err() {
                    gone.push(which);
                }
            }
            gone.sort();
            for which in gone.into_iter().rev() {
                open.remove(which);
            }
        }
    });
    (first, second)
}
