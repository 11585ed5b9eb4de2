//! Text with a terminal's colours.

/// The text without its colours.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain += before;
        // A sequence ends with its first letter.
        let end = after.find(|c: char| c.is_ascii_alphabetic());
        rest = end.map_or("", |end| &after[end + 1..]);
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_taken_out_and_nothing_else() {
        assert_eq!(
            plain("\u{1b}[1m\u{1b}[91merror\u{1b}[0m: [x] é"),
            "error: [x] é"
        );
        assert_eq!(plain("plain\n"), "plain\n");
    }
}
