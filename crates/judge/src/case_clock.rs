//! A clock that stands still while the machine is busy with something else.

use std::time::{Duration, Instant};

/// Measures the time in which a case could go on.
///
/// A time limit on the wall clock fails right answers on a slow machine. This clock counts
/// what the process works, and the time in which all of its threads sleep. It does not count
/// the time in which one of them is ready to run and no processor is free for it.
#[derive(Debug)]
pub(crate) struct CaseClock {
    counted: Duration,
    /// When the clock was last looked at.
    at: Instant,
    /// What the process had worked by then.
    worked: Duration,
    started: Instant,
}

impl CaseClock {
    pub(crate) fn start() -> CaseClock {
        let now = Instant::now();
        CaseClock {
            counted: Duration::ZERO,
            at: now,
            worked: worked(),
            started: now,
        }
    }

    /// Counts the time since the clock was last looked at, and returns what it has counted
    /// in all. To be called often: `all_asleep`, how it is just now, stands for the whole
    /// time since.
    pub(crate) fn tick(&mut self, all_asleep: bool) -> Duration {
        let now = Instant::now();
        let passed = now - self.at;
        let worked = worked();
        self.counted += counted(passed, worked.saturating_sub(self.worked), all_asleep);
        self.at = now;
        self.worked = worked;
        self.counted
    }

    /// The time on the wall since the start.
    pub(crate) fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }
}

/// How much of the time that has passed counts.
fn counted(passed: Duration, worked: Duration, all_asleep: bool) -> Duration {
    if all_asleep {
        passed
    } else {
        // Threads that work side by side work longer than the time that passes.
        passed.min(worked)
    }
}

/// How long the threads of this process have been running on a processor so far.
#[cfg(unix)]
pub(crate) fn worked() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

/// Not known: all the time counts.
#[cfg(not(unix))]
fn worked() -> Duration {
    static START: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
    START.elapsed()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSED: Duration = Duration::from_millis(50);

    #[test]
    fn time_counts_while_all_sleep() {
        assert_eq!(counted(PASSED, Duration::ZERO, true), PASSED);
    }

    #[test]
    fn work_counts_and_waiting_for_a_processor_does_not() {
        assert_eq!(counted(PASSED, Duration::ZERO, false), Duration::ZERO);
        assert_eq!(counted(PASSED, PASSED / 5, false), PASSED / 5);
        assert_eq!(counted(PASSED, 2 * PASSED, false), PASSED);
    }

    #[test]
    fn a_clock_counts_from_its_start() {
        let mut clock = CaseClock::start();
        let first = clock.tick(true);
        assert!(clock.tick(true) >= first);
        assert!(clock.elapsed() >= first);
    }
}
