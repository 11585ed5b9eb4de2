//! How many wrong answers are caught where it is not known what threads do.

use std::collections::BTreeMap;
use std::fmt::{Display, Formatter, Result};
use std::sync::{Mutex, PoisonError};

/// Counts by the word of the verdict that each answer gets where threads are known.
#[derive(Default)]
pub(crate) struct Tally {
    kinds: Mutex<BTreeMap<&'static str, Kind>>,
}

#[derive(Default)]
struct Kind {
    caught: usize,
    missed: Vec<String>,
}

impl Tally {
    /// Notes whether a wrong answer was caught.
    pub(crate) fn add(&self, word: &'static str, id: String, is_caught: bool) {
        let mut kinds = self.kinds.lock().unwrap_or_else(PoisonError::into_inner);
        let kind = kinds.entry(word).or_default();
        if is_caught {
            kind.caught += 1;
        } else {
            kind.missed.push(id);
        }
    }
}

impl Display for Tally {
    /// Nothing, when nothing was counted.
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        let kinds = self.kinds.lock().unwrap_or_else(PoisonError::into_inner);
        for (word, kind) in kinds.iter() {
            let all = kind.caught + kind.missed.len();
            writeln!(formatter, "{word}: {} of {all} are caught", kind.caught)?;
            for id in &kind.missed {
                writeln!(formatter, "  not {id}")?;
            }
        }
        Ok(())
    }
}
