//! Decodes UTF-8 that arrives in pieces.

/// Decodes bytes, and holds back a character of which only a part has arrived.
#[derive(Default)]
pub(super) struct StreamDecoder {
    incomplete: Vec<u8>,
}

impl StreamDecoder {
    /// The text that is complete by now; bytes that can never be UTF-8 become `�`.
    pub(super) fn decode(&mut self, bytes: &[u8]) -> String {
        self.incomplete.extend_from_slice(bytes);
        let mut text = String::new();
        let mut held = Vec::new();
        let mut chunks = self.incomplete.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            text.push_str(chunk.valid());
            let invalid = chunk.invalid();
            if invalid.is_empty() {
                continue;
            }
            if chunks.peek().is_none() && may_be_completed(invalid) {
                held = invalid.to_vec();
            } else {
                text.push(char::REPLACEMENT_CHARACTER);
            }
        }
        self.incomplete = held;
        text
    }
}

/// Whether bytes at the end of a piece are the start of a character.
fn may_be_completed(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_in_two_pieces_is_one_character() {
        let mut decoder = StreamDecoder::default();
        let bytes = "né".as_bytes();
        assert_eq!(decoder.decode(&bytes[..2]), "n");
        assert_eq!(decoder.decode(&bytes[2..]), "é");
    }

    #[test]
    fn invalid_bytes_are_replaced() {
        let mut decoder = StreamDecoder::default();
        assert_eq!(decoder.decode(b"a\xff\xfeb"), "a\u{fffd}\u{fffd}b");
    }
}
