//! Why a program was stopped, in words.

use super::limits::Limits;
use crate::process::ExitReason;

/// What all processes of a program together took more of than is allowed.
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "only Linux tells what they use")
)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Excess {
    Memory,
    Processes,
    Files,
    /// Bytes in files.
    Written,
}

impl Excess {
    /// `it wrote more than 100 files`
    pub(super) fn text(self, limits: &Limits) -> String {
        match self {
            Excess::Memory => {
                let mib = u32::try_from(limits.memory >> 20).unwrap_or(u32::MAX);
                let gib = f64::from(mib) / 1024.0;
                format!("its processes took more than {gib} GiB of memory")
            }
            Excess::Processes => format!("it had more than {} processes", limits.processes),
            Excess::Files => format!("it wrote more than {} files", limits.files),
            Excess::Written => {
                format!("it wrote more than {} MiB of files", limits.written >> 20)
            }
        }
    }
}

/// Why a program was stopped. `None` when it exited by itself, and when the reader stopped it
/// and needs no explanation.
pub(super) fn of_program(
    reason: &ExitReason,
    limits: &Limits,
    workbook_closes: bool,
) -> Option<String> {
    match reason {
        ExitReason::Exited(_) => None,
        ExitReason::TimedOut => Some(format!(
            "stopped after {} s, because it had not ended",
            limits.run.as_secs_f64()
        )),
        ExitReason::TooMuchOutput => Some(format!(
            "output cut at {} KiB, and the program stopped",
            limits.output / 1024
        )),
        ExitReason::OverLimit(limit) => Some(format!("stopped: {limit}")),
        ExitReason::Cancelled => {
            workbook_closes.then(|| "stopped: the workbook is closing".to_owned())
        }
    }
}

/// Why the compiler was stopped for its time.
pub(super) fn of_slow_compiler(limits: &Limits) -> String {
    format!(
        "the compiler had not finished after {} s",
        limits.compile.as_secs_f64()
    )
}
