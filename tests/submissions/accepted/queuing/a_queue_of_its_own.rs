//! The buffer is a queue in the thread, and its channels are rendezvous; chunks are
//! put together with a `Select`; the sums go through whole seconds and the rest.

use crate::Done;
use crossbeam_channel::{Receiver, Select, bounded};
use std::collections::VecDeque;
use std::io::{self, BufWriter, Write};
use std::thread;
use std::time::Duration;

pub use solutions::patterns::queuing::{NoAnswer, PerSecond, set_in_type};

pub fn buffer<T: Send + 'static>(done: Done, input: Receiver<T>, capacity: usize) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut queue = VecDeque::new();
        let mut open = true;
        while open || !queue.is_empty() {
            let mut select = Select::new();
            let stop = select.recv(&done);
            let incoming = if open && queue.len() < capacity.max(1) {
                select.recv(&input)
            } else {
                usize::MAX
            };
            let outgoing = if queue.is_empty() {
                usize::MAX
            } else {
                select.send(&out)
            };
            let chosen = select.select();
            match chosen.index() {
                index if index == stop => {
                    let _ = chosen.recv(&done);
                    return;
                }
                index if index == incoming => match chosen.recv(&input) {
                    Ok(value) => queue.push_back(value),
                    Err(_) => open = false,
                },
                _ => {
                    let Some(value) = queue.pop_front() else {
                        return;
                    };
                    if chosen.send(&out, value).is_err() {
                        return;
                    }
                }
            }
        }
    });
    stream
}

pub fn chunk<T: Send + 'static>(done: Done, input: Receiver<T>, size: usize) -> Receiver<Vec<T>> {
    if size == 0 {
        panic!("chunks of nothing");
    }
    let (out, chunks) = bounded(0);
    thread::spawn(move || {
        let mut chunk = Vec::new();
        loop {
            let mut select = Select::new();
            let stop = select.recv(&done);
            select.recv(&input);
            let chosen = select.select();
            if chosen.index() == stop {
                let _ = chosen.recv(&done);
                return;
            }
            let ended = match chosen.recv(&input) {
                Ok(value) => {
                    chunk.push(value);
                    false
                }
                Err(_) => true,
            };
            if chunk.len() == size || (ended && !chunk.is_empty()) {
                crossbeam_channel::select_biased! {
                    recv(done) -> _ => return,
                    send(out, std::mem::take(&mut chunk)) -> result => if result.is_err() { return },
                }
            }
            if ended {
                return;
            }
        }
    });
    chunks
}

pub fn in_system(rate: PerSecond, time: Duration) -> Result<u64, NoAnswer> {
    match (rate.0, time) {
        (0, _) | (_, Duration::ZERO) => return Err(NoAnswer::Zero),
        (_, Duration::MAX) => return Err(NoAnswer::Unstable),
        _ => {}
    }
    let whole = u128::from(rate.0) * u128::from(time.as_secs());
    let part = u128::from(rate.0) * u128::from(time.subsec_nanos());
    u64::try_from(whole + part.div_ceil(1_000_000_000)).map_err(|_| NoAnswer::Overflow)
}

pub fn queue_needed(stages: u64, rate: PerSecond, time: Duration) -> Result<u64, NoAnswer> {
    match stages {
        0 => Err(NoAnswer::Zero),
        _ => in_system(rate, time).map(|items| items.checked_sub(stages).unwrap_or(0)),
    }
}

pub fn queue_by_hand(stages: u64, rate: PerSecond, milliseconds: u64) -> u64 {
    const MILLISECOND: f64 = 0.001;
    let in_system = rate.0 as f64 * milliseconds as f64 * MILLISECOND;
    (in_system.ceil() as u64).saturating_sub(stages)
}

pub fn record(lines: Receiver<String>, mut tape: impl Write) -> io::Result<u64> {
    let all: Vec<String> = lines.iter().map(|line| line + "\n").collect();
    tape.write_all(all.concat().as_bytes())?;
    tape.flush()?;
    Ok(all.len() as u64)
}
