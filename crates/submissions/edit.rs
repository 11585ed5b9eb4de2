//! A submission that is the solution with a few lines changed.
//!
//! ```text
//! //! What the answer does.
//! //! Caught by: cancellation::cancel_leaves_the_parent (FAILED)
//! --- solution
//! lines of the solution, which must stand there once
//! +++ answer
//! what the answer has instead
//! ```

const OLD: &str = "--- solution\n";
const NEW: &str = "+++ answer\n";

/// The text of the answer.
///
/// # Panics
///
/// When the edit does not fit the solution: what it replaces has to be brought up to date.
pub(crate) fn apply(name: &str, edit: &str, solution: &str) -> String {
    let (_, changes) = edit
        .split_once(OLD)
        .unwrap_or_else(|| panic!("`{name}` changes nothing: it has no line `--- solution`"));
    let mut answer = solution.to_owned();
    for change in changes.split(OLD) {
        let (old, new) = change
            .split_once(NEW)
            .unwrap_or_else(|| panic!("`{name}` lacks a line `+++ answer`"));
        let times = answer.matches(old).count();
        assert!(
            times == 1,
            "`{name}` replaces lines that stand {times} times in the solution, and not once:\n{old}"
        );
        answer = answer.replacen(old, new, 1);
    }
    answer
}
