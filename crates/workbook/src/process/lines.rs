//! Lines out of text that arrives in pieces.

/// Splits text into lines, and keeps all of it.
#[derive(Default)]
pub(super) struct LineReader {
    all: String,
    /// Where the line begins whose end has not arrived yet.
    line_start: usize,
}

impl LineReader {
    /// Calls `on_line` with every line that ends in `text`, without its line break.
    pub(super) fn push(&mut self, text: &str, mut on_line: impl FnMut(&str)) {
        let mut search_from = self.all.len();
        self.all += text;
        while let Some(length) = self.all[search_from..].find('\n') {
            let end = search_from + length;
            on_line(self.all[self.line_start..end].trim_end_matches('\r'));
            self.line_start = end + 1;
            search_from = self.line_start;
        }
    }

    /// Calls `on_line` with a last line that has no line break; returns the whole text.
    pub(super) fn finish(self, mut on_line: impl FnMut(&str)) -> String {
        let last = &self.all[self.line_start..];
        if !last.is_empty() {
            on_line(last.trim_end_matches('\r'));
        }
        self.all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_found_across_pieces() {
        let mut lines = Vec::new();
        let mut reader = LineReader::default();
        for piece in ["one\ntw", "o\r", "\n\nthr", "ee"] {
            reader.push(piece, |line| lines.push(line.to_owned()));
        }
        let all = reader.finish(|line| lines.push(line.to_owned()));
        assert_eq!(lines, ["one", "two", "", "three"]);
        assert_eq!(all, "one\ntwo\r\n\nthree");
    }
}
