//! Says in words how a program ended.

use std::process::ExitStatus;

/// For example "exit status 101: the main thread panicked".
pub fn describe(status: ExitStatus) -> String {
    match status.code() {
        Some(0) => "exit status 0".to_owned(),
        Some(101) => "exit status 101: the main thread panicked".to_owned(),
        Some(code) => format!("exit status {code}"),
        None => describe_signal(status),
    }
}

#[cfg(unix)]
fn describe_signal(status: ExitStatus) -> String {
    use std::os::unix::process::ExitStatusExt;
    let Some(signal) = status.signal() else {
        return "ended without an exit status".to_owned();
    };
    let meaning = match signal {
        libc::SIGABRT => "SIGABRT: it aborted, as a panic within a panic or lack of memory make it",
        libc::SIGSEGV => "SIGSEGV: it touched memory that is not its own, or its stack overflowed",
        libc::SIGBUS => "SIGBUS: it touched memory that is not there",
        libc::SIGILL => "SIGILL: it reached an instruction that is none",
        libc::SIGFPE => "SIGFPE: an arithmetic error",
        libc::SIGKILL => "SIGKILL: it was killed",
        libc::SIGTERM => "SIGTERM: it was asked to end",
        libc::SIGINT => "SIGINT: it was interrupted",
        libc::SIGPIPE => "SIGPIPE: it wrote to a pipe nobody reads",
        libc::SIGXCPU => "SIGXCPU: it used more processor time than a program may",
        libc::SIGXFSZ => "SIGXFSZ: it wrote a larger file than a program may",
        other => return format!("ended by signal {other}"),
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
    fn a_panic_and_a_signal_are_told_in_words() {
        assert!(describe(ExitStatus::from_raw(101 << 8)).contains("panicked"));
        assert!(describe(ExitStatus::from_raw(libc::SIGABRT)).contains("aborted"));
        assert_eq!(describe(ExitStatus::from_raw(0)), "exit status 0");
    }
}
