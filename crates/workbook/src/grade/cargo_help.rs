//! What to do about a complaint of Cargo's or git's that is not about code.

/// A linker that writes into memory finds out about a full disk by a signal.
pub(crate) fn is_full(error: &str) -> bool {
    ["No space left", "os error 28", "SIGBUS"]
        .iter()
        .any(|word| error.contains(word))
}

pub(crate) fn is_forbidden(error: &str) -> bool {
    error.contains("Permission denied")
        || error.contains("os error 13")
        || error.contains("Read-only file system")
}

/// What to do about a complaint of Cargo's that is not about code.
pub(crate) fn of(error: &str) -> &'static str {
    known(error).unwrap_or("`cargo workbook doctor` looks for the cause")
}

/// The remedy where the complaint tells it.
pub(crate) fn known(error: &str) -> Option<&'static str> {
    if is_full(error) {
        Some("the disk is full: make room, then try again; your files have not been touched")
    } else if is_forbidden(error) {
        Some(
            "give yourself the right to write here, or set CARGO_TARGET_DIR to a folder where you have it",
        )
    } else if error.contains("failed to load manifest") {
        Some(
            "a file of the workbook is missing or broken: `git status` names it, `git checkout -- FILE` brings it back",
        )
    } else if error.contains("does not contain") && error.contains("feature") {
        Some(
            "every section needs a feature of its name in `exercises/Cargo.toml`: bring that file up to date",
        )
    } else {
        None
    }
}
