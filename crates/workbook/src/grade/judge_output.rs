//! Reads what the judge prints: a line a case, then the texts of those that failed.

use super::verdict::{Case, Outcome};
use std::collections::HashMap;

/// Every case that `text` tells of, in its order.
///
/// A case said to have failed always has a text, if only "it failed": nothing
/// that the judge's layout may become makes a failure a pass.
pub fn cases(text: &str) -> Vec<Case> {
    let mut texts = failures(text);
    text.lines()
        .filter_map(case_line)
        .map(|(name, word)| {
            let outcome = match word.split_once(' ').unwrap_or((word, "")) {
                ("ok", _) => Outcome::Passed,
                ("ignored", why) => Outcome::NotAttempted(place(why)),
                _ => Outcome::Failed(
                    texts
                        .remove(name)
                        .unwrap_or_else(|| "it failed, and said nothing".to_owned()),
                ),
            };
            Case {
                name: name.to_owned(),
                outcome,
            }
        })
        .collect()
}

/// The name and the word of `test [kind] name ... word`.
pub fn case_line(line: &str) -> Option<(&str, &str)> {
    let rest = line.strip_prefix("test ")?;
    let (name, word) = rest.split_once(" ... ")?;
    let name = name.trim();
    let name = match name.strip_prefix('[') {
        Some(kind) => kind.split_once(']')?.1.trim(),
        None => name,
    };
    name.contains("::").then_some((name, word.trim()))
}

/// The place in `(not attempted: exercises/src/patterns/tee.rs:9)`.
fn place(why: &str) -> String {
    why.trim_start_matches('(')
        .trim_end_matches(')')
        .trim_start_matches("not attempted: ")
        .to_owned()
}

/// The texts below `---- name ----`, up to the next of these or the list of names.
fn failures(text: &str) -> HashMap<&str, String> {
    let mut texts: HashMap<&str, String> = HashMap::new();
    let mut current: Option<&str> = None;
    for line in text.lines() {
        let heading = line
            .strip_prefix("---- ")
            .and_then(|rest| rest.strip_suffix(" ----"))
            .filter(|name| name.contains("::") && !name.contains(' '));
        if let Some(name) = heading {
            current = Some(name);
        } else if line == "failures:" || line.starts_with("test result: ") {
            current = None;
        } else if let Some(name) = current {
            let text = texts.entry(name).or_default();
            text.push_str(line);
            text.push('\n');
        }
    }
    for text in texts.values_mut() {
        *text = text.trim().to_owned();
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "
running 4 tests
test                tee::both_get_every_value ... ok
test                tee::in_a_row             ... ignored (not attempted: exercises/src/patterns/tee.rs:30)
test                tee::side_by_side         ... FAILED
test [compile-fail] tee::is_copied            ... FAILED

failures:

---- tee::side_by_side ----
LEAK: 1 thread is still there

Where its threads are:
   ---- not a heading ----


---- tee::is_copied ----
FAILED: this program compiles, and must not:


failures:
    tee::is_copied
    tee::side_by_side

test result: FAILED. 1 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.44s
";

    #[test]
    fn cases_are_read_with_their_texts() {
        let cases = cases(SAID);
        let outcome = |name: &str| {
            let case = cases.iter().find(|case| case.name == name);
            case.unwrap().outcome.clone()
        };
        assert_eq!(cases.len(), 4);
        assert_eq!(outcome("tee::both_get_every_value"), Outcome::Passed);
        assert_eq!(
            outcome("tee::in_a_row"),
            Outcome::NotAttempted("exercises/src/patterns/tee.rs:30".to_owned())
        );
        let Outcome::Failed(text) = outcome("tee::side_by_side") else {
            panic!("it failed");
        };
        assert!(text.starts_with("LEAK: 1 thread"), "{text}");
        assert!(text.ends_with("---- not a heading ----"), "{text}");
        assert!(
            matches!(outcome("tee::is_copied"), Outcome::Failed(text) if text.starts_with("FAILED: this"))
        );
    }

    #[test]
    fn a_failure_without_a_text_stays_one() {
        let cases = cases("test tee::a ... FAILED\n");
        assert!(matches!(cases[0].outcome, Outcome::Failed(_)));
    }
}
