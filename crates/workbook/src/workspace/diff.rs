//! Two texts, side by side.

use super::line_endings::to_lf;
use similar::TextDiff;

/// What to change in `from` to have `to`, as `diff -u` writes it; empty when they
/// differ in their line endings at most.
pub(crate) fn unified(from: &str, to: &str, from_name: &str, to_name: &str) -> String {
    let (from, to) = (to_lf(from), to_lf(to));
    TextDiff::from_lines(&from, &to)
        .unified_diff()
        .context_radius(3)
        .header(from_name, to_name)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_endings_are_no_difference() {
        assert_eq!(unified("a\r\nb\r\n", "a\nb\n", "yours", "theirs"), "");
        let diff = unified("a\n", "b\n", "yours", "theirs");
        assert!(diff.starts_with("--- yours\n+++ theirs\n"), "{diff}");
        assert!(diff.contains("-a\n+b\n"), "{diff}");
    }
}
