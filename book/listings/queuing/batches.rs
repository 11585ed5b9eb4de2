use std::io::{BufWriter, Result, Write};

/// A tape that counts how often it is started.
#[derive(Default)]
struct Tape {
    starts: usize,
    bytes: usize,
}

impl Write for Tape {
    fn write(&mut self, text: &[u8]) -> Result<usize> {
        self.starts += 1;
        self.bytes += text.len();
        Ok(text.len())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

fn record(mut tape: impl Write) {
    for _ in 0..100_000 {
        tape.write_all(b"!").unwrap();
    }
    tape.flush().unwrap();
}

fn main() {
    let mut tape = Tape::default();
    record(&mut tape);
    println!("{} bytes, one by one: {} starts", tape.bytes, tape.starts);

    let mut tape = Tape::default();
    record(BufWriter::new(&mut tape));
    println!("{} bytes, in batches: {} starts", tape.bytes, tape.starts);
}
