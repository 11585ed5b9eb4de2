//! The cases of a section: what an answer to its exercise is held to.

use crate::course::Section;
use std::fs;
use std::path::Path;

/// One case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Case {
    /// The function's name, or that of the program that must not compile.
    pub name: String,
    /// What it stands for, in a sentence or a few.
    pub meaning: String,
    /// Whether it is a program that the compiler must reject.
    pub is_compile_fail: bool,
}

/// All cases of a section, in the order of its file, which is the order in which failures
/// are told. A section without that file has none.
///
/// What a case stands for is empty where only its snapshot would say it, and there is none
/// yet.
pub(crate) fn cases(root: &Path, section: &Section) -> Vec<Case> {
    let file = layout::cases(&section.part, &section.id);
    let suite = fs::read_to_string(root.join(file)).unwrap_or_default();
    let mut cases = declared(&suite);
    for case in &mut cases {
        let snapshot = layout::snapshot(&section.id, &case.name);
        let snapshot = fs::read_to_string(root.join(snapshot)).unwrap_or_default();
        if let Some(meaning) = description(&snapshot) {
            case.meaning = meaning;
        }
    }
    cases
}

/// The cases that a suite declares: functions with the attribute, and the names in the
/// judge's lists. Each has the doc comment above it, if there is one.
fn declared(suite: &str) -> Vec<Case> {
    let lines: Vec<&str> = suite.lines().collect();
    let mut list = None;
    let mut cases = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let name = match *line {
            "judge::contract! {" => {
                list = Some(List::Contract);
                continue;
            }
            "judge::compile_fail! {" => {
                list = Some(List::CompileFail);
                continue;
            }
            "}" => {
                list = None;
                continue;
            }
            line if list.is_some() => name_in_list(line),
            line => name_of_function(line, lines[..number].last().copied()),
        };
        if let Some(name) = name {
            cases.push(Case {
                name: name.to_owned(),
                meaning: doc_comment_above(&lines[..number]),
                is_compile_fail: list == Some(List::CompileFail),
            });
        }
    }
    cases
}

/// What makes a function a case.
const ATTRIBUTE: &str = "#[judge::case";

/// A list in a suite.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    Contract,
    CompileFail,
}

/// The case in a line of a list: `name,` or `name: guarantee,`. Its first lines say of what
/// it is the list, and end otherwise: `stage TEE:`.
fn name_in_list(line: &str) -> Option<&str> {
    let line = line.trim();
    let line = line.strip_suffix(',')?;
    let name = line.split(':').next()?;
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    name.chars().all(is_name).then_some(name)
}

/// The case that begins in a line, if the line above it has the attribute.
fn name_of_function<'a>(line: &'a str, above: Option<&str>) -> Option<&'a str> {
    above.filter(|above| above.starts_with(ATTRIBUTE))?;
    let (name, _) = line.strip_prefix("fn ")?.split_once(['(', '<'])?;
    Some(name)
}

/// What a snapshot's header says of its case.
fn description(snapshot: &str) -> Option<String> {
    let header = snapshot.split("---\n").nth(1)?;
    let value = header
        .lines()
        .find_map(|line| line.strip_prefix("description: "))?;
    // A string of YAML in quotation marks is one of JSON; without them it is the text.
    Some(serde_json::from_str(value).unwrap_or_else(|_| value.to_owned()))
}

/// The doc comment that ends the lines, in one line. An attribute may follow it.
fn doc_comment_above(lines: &[&str]) -> String {
    let comment = lines
        .iter()
        .rev()
        .skip_while(|line| line.starts_with("#["))
        .map_while(|line| line.trim_start().strip_prefix("///"));
    let mut words: Vec<&str> = comment.map(str::trim).collect();
    words.reverse();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_are_found_in_every_form() {
        let suite = "/// Not this.\nfn helper(log: &Transcript) {\n    ends,\n}\n\n\
                     /// It passes\n/// all.\n#[judge::case]\nfn passes(log: &Transcript) {\n}\n\n\
                     judge::contract! {\n    stage TEE:\n    /// It ends.\n    ends,\n    \
                     stops: stops_while_nobody_reads,\n}\n\njudge::compile_fail! {\n    \
                     after \"tee::passes\":\n    /// It sends.\n    sends,\n}\n";
        let found = declared(suite);
        let found: Vec<_> = found
            .iter()
            .map(|case| (&*case.name, &*case.meaning, case.is_compile_fail))
            .collect();
        assert_eq!(
            found,
            [
                ("passes", "It passes all.", false),
                ("ends", "It ends.", false),
                ("stops", "", false),
                ("sends", "It sends.", true),
            ]
        );
    }

    #[test]
    fn meanings_are_read_from_both_places() {
        let snapshot = "---\nsource: a.rs\ndescription: \"It says \\\"no\\\".\"\n---\nno\n";
        assert_eq!(description(snapshot).unwrap(), "It says \"no\".");
        let lines = ["}", "    /// The consumer sends", "    /// on it."];
        assert_eq!(doc_comment_above(&lines), "The consumer sends on it.");
    }
}
