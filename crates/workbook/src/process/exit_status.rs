//! Describes an exit status in words.

use std::process::ExitStatus;

/// For example "exit status 101: the main thread panicked".
pub(crate) fn describe(status: ExitStatus) -> String {
    match status.code() {
        Some(0) => "exit status 0".to_owned(),
        Some(101) => "exit status 101: the main thread panicked".to_owned(),
        Some(code) => format!("exit status {code}"),
        None => describe_signal(status),
    }
}

#[cfg(unix)]
fn describe_signal(status: ExitStatus) -> String {
    use rustix::process::Signal;
    use std::os::unix::process::ExitStatusExt;
    let Some(number) = status.signal() else {
        return "ended without an exit status".to_owned();
    };
    let Some(signal) = Signal::from_named_raw(number) else {
        return format!("ended by signal {number}");
    };
    let meaning = match signal {
        Signal::ABORT => "SIGABRT: it aborted, as a panic within a panic or lack of memory make it",
        Signal::SEGV => "SIGSEGV: it touched memory that is not its own, or its stack overflowed",
        Signal::BUS => "SIGBUS: it touched memory that is not there",
        Signal::ILL => "SIGILL: it reached an instruction that is none",
        Signal::FPE => "SIGFPE: an arithmetic error",
        Signal::KILL => "SIGKILL: it was killed",
        Signal::TERM => "SIGTERM: it was asked to end",
        Signal::INT => "SIGINT: it was interrupted",
        Signal::PIPE => "SIGPIPE: it wrote to a pipe nobody reads",
        Signal::XCPU => "SIGXCPU: it used more processor time than a program may",
        Signal::XFSZ => "SIGXFSZ: it wrote a larger file than a program may",
        other => return format!("ended by signal {}", other.as_raw()),
    };
    format!("ended by {meaning}")
}

#[cfg(not(unix))]
fn describe_signal(_: ExitStatus) -> String {
    "ended without an exit status".to_owned()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::process::ExitStatusExt;

    #[test]
    fn a_panic_and_a_signal_are_described() {
        assert!(describe(ExitStatus::from_raw(101 << 8)).contains("panicked"));
        assert!(
            describe(ExitStatus::from_raw(
                rustix::process::Signal::ABORT.as_raw()
            ))
            .contains("aborted")
        );
        assert_eq!(describe(ExitStatus::from_raw(0)), "exit status 0");
    }
}
