//! Takes a page apart into lines that matter and lines that do not.

/// One piece of a page. Lines are counted from 1 from the top of the text given.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// A line to be passed on as it is, with its line end.
    Text { line: usize, text: &'a str },
    /// A directive that stands alone on its line at column 0.
    Directive {
        line: usize,
        name: &'a str,
        arguments: Vec<&'a str>,
    },
    /// A fenced block whose language is `predict`.
    Predict { line: usize, body: String },
    /// Something that looks like a directive where none can stand.
    Misplaced {
        line: usize,
        name: &'a str,
        why: &'static str,
    },
}

/// Our own directives; mdBook's go through to mdBook.
pub(super) const OWN: &[&str] = &[
    "listing", "rejected", "table", "figure", "exercise", "glossary", "guide", "schedule",
];

/// A code fence that has been opened.
struct Fence {
    mark: char,
    length: usize,
}

/// A fenced block that is being read.
struct OpenBlock {
    fence: Fence,
    /// Where it begins and what it holds so far, if it is a `predict` block. The lines of
    /// other blocks are passed on as they come.
    predict: Option<(usize, String)>,
}

/// Takes `text` apart.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut block: Option<OpenBlock> = None;
    for (index, raw) in text.split_inclusive('\n').enumerate() {
        let line = index + 1;
        block = match block.take() {
            Some(open) => continue_block(open, raw, line, &mut pieces),
            None => open_block(raw, line, &mut pieces),
        };
    }
    if let Some((line, _)) = block.and_then(|open| open.predict) {
        pieces.push(Piece::Misplaced {
            line,
            name: "predict",
            why: "its fence is never closed",
        });
    }
    pieces
}

/// Reads a line inside of a fenced block. The block is returned unless the line ends it.
fn continue_block<'a>(
    mut block: OpenBlock,
    raw: &'a str,
    line: usize,
    pieces: &mut Vec<Piece<'a>>,
) -> Option<OpenBlock> {
    let is_end = closes(&block.fence, raw);
    match &mut block.predict {
        None => pieces.push(piece(raw, line, true)),
        Some((_, body)) if !is_end => body.push_str(raw),
        Some((line, body)) => pieces.push(Piece::Predict {
            line: *line,
            body: std::mem::take(body),
        }),
    }
    (!is_end).then_some(block)
}

/// Reads a line outside of fenced blocks. Returns the block that it opens.
fn open_block<'a>(raw: &'a str, line: usize, pieces: &mut Vec<Piece<'a>>) -> Option<OpenBlock> {
    let opened = opens(raw);
    let is_predict = matches!(opened, Some((_, "predict")));
    let is_at_start = raw.starts_with("```");
    if is_predict && !is_at_start {
        pieces.push(Piece::Misplaced {
            line,
            name: "predict",
            why: "its fence is indented, quoted or made of `~`",
        });
    } else if !is_predict {
        pieces.push(piece(raw, line, false));
    }
    let (fence, _) = opened?;
    Some(OpenBlock {
        fence,
        predict: (is_predict && is_at_start).then(|| (line, String::new())),
    })
}

/// The fence that a line opens, and its language. Fences in lists and quotes count.
fn opens(raw: &str) -> Option<(Fence, &str)> {
    let line = raw.trim_start_matches([' ', '\t', '>']).trim_end();
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = line.chars().take_while(|c| *c == mark).count();
    let info = &line[length..];
    if length < 3 || (mark == '`' && info.contains('`')) {
        return None;
    }
    let language = info.trim().split([' ', ',', '\t']).next().unwrap_or("");
    Some((Fence { mark, length }, language))
}

fn closes(open: &Fence, raw: &str) -> bool {
    let line = raw.trim_start_matches([' ', '\t', '>']).trim_end();
    line.len() >= open.length && line.chars().all(|c| c == open.mark)
}

fn piece(raw: &str, line: usize, in_fence: bool) -> Piece<'_> {
    let Some(name) = directive_names(raw).find(|name| OWN.contains(name)) else {
        return Piece::Text { line, text: raw };
    };
    let misplaced = |why| Piece::Misplaced { line, name, why };
    if in_fence {
        return misplaced("it stands inside a code fence");
    }
    if !raw.starts_with("{{#") {
        return misplaced("it does not start at column 0");
    }
    match raw
        .trim_end()
        .strip_prefix("{{#")
        .and_then(|rest| rest.split_once("}}"))
    {
        Some((inside, "")) => Piece::Directive {
            line,
            name,
            arguments: inside.split_whitespace().skip(1).collect(),
        },
        Some(_) => misplaced("something else stands on its line"),
        None => misplaced("no `}}` ends it on its line"),
    }
}

/// The name of every `{{#name` in a line, but for those escaped with `\`.
pub(super) fn directive_names(line: &str) -> impl Iterator<Item = &str> {
    line.match_indices("{{#").filter_map(move |(at, _)| {
        if line[..at].ends_with('\\') {
            return None;
        }
        let rest = &line[at + 3..];
        let end = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            .unwrap_or(rest.len());
        Some(&rest[..end])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn misplaced(text: &str) -> &'static str {
        pieces(text)
            .into_iter()
            .find_map(|piece| match piece {
                Piece::Misplaced { why, .. } => Some(why),
                _ => None,
            })
            .unwrap_or("not misplaced")
    }

    #[test]
    fn a_directive_stands_alone() {
        assert_eq!(
            pieces("a\n{{#listing x/y no-output}}\n")[1],
            Piece::Directive {
                line: 2,
                name: "listing",
                arguments: vec!["x/y", "no-output"]
            }
        );
        assert!(misplaced("- {{#listing x/y}}\n").contains("column 0"));
        assert!(misplaced("  {{#listing x/y}}\n").contains("column 0"));
        assert!(misplaced("> {{#exercise}}\n").contains("column 0"));
        assert!(misplaced("{{#listing x/y}} and more\n").contains("something else"));
        assert!(misplaced("{{#listing x/y\n").contains("no `}}`"));
        assert!(misplaced("```text\n{{#listing x/y}}\n```\n").contains("code fence"));
    }

    #[test]
    fn an_escaped_directive_is_text() {
        assert_eq!(
            misplaced("Write `\\{{#listing x/y}}` there.\n"),
            "not misplaced"
        );
    }

    #[test]
    fn a_predict_block_is_taken_whole() {
        let found = pieces("one\n```predict\nlisting = \"x\"\n```\ntwo\n");
        assert_eq!(
            found[1],
            Piece::Predict {
                line: 2,
                body: "listing = \"x\"\n".to_owned()
            }
        );
        assert_eq!(found.len(), 3);
        assert!(misplaced("```predict\n").contains("never closed"));
        assert!(misplaced("> ```predict\n> ```\n").contains("quoted"));
    }

    #[test]
    fn a_predict_block_shown_in_a_longer_fence_is_text() {
        assert_eq!(pieces("````\n```predict\n```\n````\n").len(), 4);
    }
}
