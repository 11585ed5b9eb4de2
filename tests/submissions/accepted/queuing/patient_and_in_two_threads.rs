//! Tries for a while before it waits, looking at done each time; chunks are offered by
//! the thread that asks another for one at a time; the writer is taken apart.

use crate::Done;
use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::io::{self, BufWriter, Write};
use std::thread;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, in_system, queue_by_hand, queue_needed,
};

fn receive<T>(done: &Done, input: &Receiver<T>) -> Option<T> {
    for _ in 0..50 {
        if done.try_recv().is_err_and(|error| error.is_disconnected()) {
            return None;
        }
        match input.try_recv() {
            Ok(value) => return Some(value),
            Err(error) if error.is_disconnected() => return None,
            Err(_) => thread::yield_now(),
        }
    }
    select! {
        recv(done) -> _ => None,
        recv(input) -> message => message.ok(),
    }
}

fn offer<T>(done: &Done, out: &Sender<T>, mut value: T) -> Option<()> {
    for _ in 0..50 {
        if done.try_recv().is_err_and(|error| error.is_disconnected()) {
            return None;
        }
        match out.try_send(value) {
            Ok(()) => return Some(()),
            Err(error) if error.is_disconnected() => return None,
            Err(error) => value = error.into_inner(),
        }
        thread::yield_now();
    }
    select! {
        recv(done) -> _ => None,
        send(out, value) -> result => result.ok(),
    }
}

fn pass_on<T>(done: &Done, input: &Receiver<T>, out: &Sender<T>) {
    while let Some(value) = receive(done, input) {
        if offer(done, out, value).is_none() {
            return;
        }
    }
}

pub fn buffer<T: Send + 'static>(done: Done, input: Receiver<T>, capacity: usize) -> Receiver<T> {
    // One thread fills the queue and another empties it: room for one in each.
    let (queue, queued) = bounded(capacity);
    let stop = done.clone();
    thread::spawn(move || pass_on(&stop, &input, &queue));
    let (out, stream) = bounded(0);
    thread::spawn(move || pass_on(&done, &queued, &out));
    stream
}

pub fn chunk<T: Send + 'static>(done: Done, input: Receiver<T>, size: usize) -> Receiver<Vec<T>> {
    assert_ne!(size, 0);
    let (out, chunks) = bounded(0);
    thread::spawn(move || {
        loop {
            let values = std::iter::from_fn(|| receive(&done, &input)).take(size);
            let chunk: Vec<T> = values.fold(Vec::new(), |mut chunk, value| {
                chunk.push(value);
                chunk
            });
            if chunk.is_empty() || offer(&done, &out, chunk).is_none() {
                return;
            }
        }
    });
    chunks
}

pub fn set_in_type(
    done: Done,
    copy: Receiver<String>,
    tray: usize,
) -> (Receiver<String>, Receiver<String>) {
    let in_tray = buffer(done.clone(), copy, tray);
    let (out, pages) = bounded(0);
    let stories = in_tray.clone();
    thread::spawn(move || {
        while let Some(story) = receive(&done, &stories) {
            if offer(&done, &out, story.to_uppercase()).is_none() {
                return;
            }
        }
    });
    (pages, in_tray)
}

pub fn record(lines: Receiver<String>, tape: impl Write) -> io::Result<u64> {
    let mut writer = BufWriter::new(tape);
    let mut written = 0;
    for line in lines {
        writer.write_all(line.as_bytes())?;
        writer.write_all(b"\n")?;
        written += 1;
    }
    writer.into_inner().map_err(|error| error.into_error())?;
    Ok(written)
}
