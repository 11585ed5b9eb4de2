//! What a worker prints, within bounds.

use crate::sync::lock;
use std::collections::VecDeque;
use std::fmt::Write as _;
use std::io::Read;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

/// How long the end of the output is waited for when the worker has ended. A program
/// that the worker has started, and left behind, can hold the pipe open for ever.
const TO_DRAIN: Duration = Duration::from_secs(2);

/// So many bytes of a worker's output are kept, in the beginning and in the end.
const KEPT: usize = 64 << 10;

/// What a worker prints, read as it comes, so that the worker never waits for a reader.
pub(crate) struct Capture {
    kept: Arc<Mutex<Kept>>,
    ended: mpsc::Receiver<()>,
}

/// A program that prints without end must not fill the memory of its judge.
#[derive(Default)]
struct Kept {
    first: Vec<u8>,
    last: VecDeque<u8>,
    left_out: usize,
}

impl Capture {
    /// Reads the pipe to its end, on a thread of its own. Does not block.
    pub(crate) fn read(mut pipe: impl Read + Send + 'static) -> Capture {
        let kept = Arc::new(Mutex::new(Kept::default()));
        let (end, ended) = mpsc::channel();
        let write_to = kept.clone();
        thread::spawn(move || {
            let mut bytes = [0; 8192];
            while let Ok(length @ 1..) = pipe.read(&mut bytes) {
                lock(&write_to).add(&bytes[..length]);
            }
            let _ = end.send(());
        });
        Capture { kept, ended }
    }

    /// What was printed so far. Blocks until the pipe is closed, two seconds at the most.
    pub(crate) fn text(&self) -> String {
        let _ = self.ended.recv_timeout(TO_DRAIN);
        lock(&self.kept).text()
    }
}

impl Kept {
    fn add(&mut self, bytes: &[u8]) {
        let room = KEPT.saturating_sub(self.first.len()).min(bytes.len());
        let (first, rest) = bytes.split_at(room);
        self.first.extend(first);
        self.last.extend(rest);
        let excess = self.last.len().saturating_sub(KEPT);
        self.last.drain(..excess);
        self.left_out += excess;
    }

    fn text(&self) -> String {
        let mut text = String::from_utf8_lossy(&self.first).into_owned();
        if self.left_out > 0 {
            let _ = write!(text, "\n(… {} bytes are left out …)\n", self.left_out);
        }
        let last: Vec<u8> = self.last.iter().copied().collect();
        text.push_str(&String::from_utf8_lossy(&last));
        text
    }
}
