//! Writes everything at once, and does not look how much of it was written.
//! Caught by: queuing::record_on_a_tape_that_takes_little_at_once (FAILED)

use crossbeam_channel::Receiver;
use std::io::{self, Write};

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, chunk, in_system, queue_by_hand, queue_needed, set_in_type,
};

pub fn record(lines: Receiver<String>, mut tape: impl Write) -> io::Result<u64> {
    let mut text = String::new();
    let mut written = 0;
    for line in lines {
        text.push_str(&line);
        text.push('\n');
        written += 1;
    }
    let _ = tape.write(text.as_bytes())?;
    tape.flush()?;
    Ok(written)
}
