//! The bug hunt as it was found.
//! Caught by: queuing::record_tells_when_the_tape_is_full (FAILED)

use crossbeam_channel::Receiver;
use std::io::{self, BufWriter, Write};

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, chunk, in_system, queue_by_hand, queue_needed, set_in_type,
};

pub fn record(lines: Receiver<String>, tape: impl Write) -> io::Result<u64> {
    let mut tape = BufWriter::with_capacity(64 * 1024, tape);
    let mut writer = BufWriter::new(&mut tape);
    let mut written = 0;
    for line in lines {
        writeln!(writer, "{line}")?;
        written += 1;
    }
    writer.into_inner().map_err(|error| error.into_error())?;
    Ok(written)
}
