//! Comparing and writing texts whatever their line endings.

/// How the lines of a text end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LineEnding {
    /// As on Unix, and in the repository.
    Lf,
    /// As an editor on Windows may write them.
    CrLf,
}

impl LineEnding {
    /// Those of most lines.
    pub(crate) fn of(text: &str) -> LineEnding {
        let both = text.matches("\r\n").count();
        if both * 2 > text.matches('\n').count() {
            LineEnding::CrLf
        } else {
            LineEnding::Lf
        }
    }

    /// The text with this ending on every line.
    pub(crate) fn apply(self, text: &str) -> String {
        let lf = to_lf(text);
        match self {
            LineEnding::Lf => lf,
            LineEnding::CrLf => lf.replace('\n', "\r\n"),
        }
    }
}

/// Whether two files hold the same, whatever their line endings.
pub(crate) fn eq_ignoring_newlines(one: &[u8], other: &[u8]) -> bool {
    match (std::str::from_utf8(one), std::str::from_utf8(other)) {
        (Ok(one), Ok(other)) => to_lf(one) == to_lf(other),
        _ => one == other,
    }
}

/// The text as the repository has it, for comparing.
pub(crate) fn to_lf(text: &str) -> String {
    text.replace("\r\n", "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_endings_are_kept() {
        assert_eq!(LineEnding::of("a\r\nb\r\n"), LineEnding::CrLf);
        assert_eq!(LineEnding::of("a\nb\r\nc\n"), LineEnding::Lf);
        assert_eq!(LineEnding::CrLf.apply("a\nb\r\n"), "a\r\nb\r\n");
        assert_eq!(LineEnding::Lf.apply("a\r\nb\n"), "a\nb\n");
    }
}
