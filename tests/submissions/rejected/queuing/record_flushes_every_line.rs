//! Empties the buffer behind every line, to be sure.
//! Caught by: queuing::record_writes_every_line (FAILED)

use crossbeam_channel::Receiver;
use std::io::{self, BufWriter, Write};

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, chunk, in_system, queue_by_hand, queue_needed, set_in_type,
};

pub fn record(lines: Receiver<String>, tape: impl Write) -> io::Result<u64> {
    let mut writer = BufWriter::with_capacity(64 * 1024, tape);
    let mut written = 0;
    for line in lines {
        writeln!(writer, "{line}")?;
        writer.flush()?;
        written += 1;
    }
    Ok(written)
}
