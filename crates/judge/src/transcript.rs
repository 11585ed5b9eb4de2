//! The transcript of a case.

use std::fmt::{Arguments, Debug, Display, Write};
use std::ops::RangeInclusive;
use std::sync::{Mutex, PoisonError};

/// What a case saw, line by line: `writeln!(log, "first: {first:?}")`.
///
/// The snapshot shows it whole, so a case writes only what is true under every
/// schedule of every right answer.
#[derive(Debug, Default)]
pub struct Transcript(Mutex<String>);

#[allow(
    clippy::needless_pass_by_value,
    reason = "`log.at_most(\"taken\", feed.taken(), 4)` reads better without a `&` at each argument"
)]
impl Transcript {
    /// What `write!` and `writeln!` call: there is no error to be looked at.
    ///
    /// # Panics
    ///
    /// When a `Display` or `Debug` of the case's own says that it failed.
    pub fn write_fmt(&self, text: Arguments<'_>) {
        let mut transcript = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        transcript
            .write_fmt(text)
            .expect("a Display of the case's own does not fail");
    }

    /// Writes `what: at most 4`, whatever was seen up to that limit, so that the line is
    /// the same under every schedule; and `what: 17, at most 4` when it was more.
    pub fn at_most<N: PartialOrd + Display>(&self, what: impl Display, seen: N, limit: N) {
        self.limited(what, seen <= limit, &seen, format_args!("at most {limit}"));
    }

    /// The same for `what: at least 4`, or `what: 3, at least 4`.
    pub fn at_least<N: PartialOrd + Display>(&self, what: impl Display, seen: N, limit: N) {
        self.limited(what, seen >= limit, &seen, format_args!("at least {limit}"));
    }

    /// The same for `what: 3 to 5`, or `what: 17, 3 to 5`.
    pub fn between<N: PartialOrd + Display>(
        &self,
        what: impl Display,
        seen: N,
        limits: RangeInclusive<N>,
    ) {
        let (low, high) = (limits.start(), limits.end());
        let holds = limits.contains(&seen);
        self.limited(what, holds, &seen, format_args!("{low} to {high}"));
    }

    fn limited(&self, what: impl Display, holds: bool, seen: &dyn Display, limit: Arguments<'_>) {
        if holds {
            writeln!(self, "{what}: {limit}");
        } else {
            writeln!(self, "{what}: {seen}, {limit}");
        }
    }

    /// Writes a list that is too long to be shown: `what: 50 values, 1 to 50` when it is
    /// the expected one, and otherwise where the two begin to differ:
    /// `what: 49 values, value 7 is 9 and not 8`.
    pub fn sequence<T: Debug + PartialEq>(&self, what: impl Display, seen: &[T], expected: &[T]) {
        let equal = seen
            .iter()
            .zip(expected)
            .take_while(|(seen, expected)| seen == expected);
        let place = equal.count();
        let length = seen.len();
        match (seen.get(place), expected.get(place)) {
            (None, None) => match expected {
                [first, .., last] => {
                    writeln!(self, "{what}: {length} values, {first:?} to {last:?}");
                }
                _ => writeln!(self, "{what}: {expected:?}"),
            },
            (Some(other), Some(value)) => writeln!(
                self,
                "{what}: {length} values, value {place} is {other:?} and not {value:?}"
            ),
            (Some(more), None) => {
                writeln!(self, "{what}: {length} values, {more:?} is one too many");
            }
            (None, Some(value)) => {
                writeln!(self, "{what}: {length} values, {value:?} is missing");
            }
        }
    }

    pub(crate) fn text(&self) -> String {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_hide_what_may_differ_and_show_what_is_wrong() {
        let log = Transcript::default();
        log.at_most("taken", 3, 4);
        log.at_most("taken", 17, 4);
        log.at_least("made", 4, 4);
        log.at_least("made", 3, 4);
        log.between("held", 3, 3..=5);
        log.between("held", 6, 3..=5);
        let expected = "taken: at most 4\ntaken: 17, at most 4\nmade: at least 4\n\
                        made: 3, at least 4\nheld: 3 to 5\nheld: 6, 3 to 5\n";
        assert_eq!(log.text(), expected);
    }

    #[test]
    fn a_sequence_shows_where_it_differs() {
        let log = Transcript::default();
        log.sequence("read", &[1, 2, 3], &[1, 2, 3]);
        log.sequence("read", &[1, 3, 2], &[1, 2, 3]);
        log.sequence("read", &[1, 2], &[1, 2, 3]);
        log.sequence("read", &[1, 2, 3], &[1, 2]);
        log.sequence("read", &[0_u8; 0], &[]);
        let expected = "read: 3 values, 1 to 3\nread: 3 values, value 1 is 3 and not 2\n\
                        read: 2 values, 3 is missing\nread: 3 values, 3 is one too many\n\
                        read: []\n";
        assert_eq!(log.text(), expected);
    }
}
