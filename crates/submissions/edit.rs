//! A submission that is the solution with a few lines changed.
//!
//! ```text
//! //! What the answer does.
//! //! Caught by: cancellation::cancel_leaves_the_parent (FAILED)
//! --- solution
//! lines that must stand once in the solution as the changes before have left it
//! +++ answer
//! what the answer has instead
//! ```

const OLD: &str = "--- solution\n";
const NEW: &str = "+++ answer\n";

/// The text of the answer: the edit's own header, and behind it the solution with the changes.
/// (What is kept of a verdict depends on this text, so the header has to be in it.)
///
/// # Panics
///
/// When the edit does not fit the solution: what it replaces has to be brought up to date.
pub(crate) fn apply(name: &str, edit: &str, solution: &str) -> String {
    let (header, changes) = edit
        .split_once(OLD)
        .unwrap_or_else(|| panic!("`{name}` changes nothing: it has no line `--- solution`"));
    let code = solution.lines().skip_while(|line| line.starts_with("//!"));
    let mut answer = code.fold(header.to_owned(), |text, line| text + line + "\n");
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
