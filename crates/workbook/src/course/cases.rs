//! The cases of a section: what an answer to its exercise is held to.

use crate::course::Section;
use crate::error::Diagnostic;
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
/// # Errors
///
/// When a case stands in no line of the file, or has no meaning: it was not blessed since it
/// was written.
pub(crate) fn cases(root: &Path, section: &Section) -> Result<Vec<Case>, Diagnostic> {
    let file = layout::cases(&section.part, &section.id);
    let Ok(suite) = fs::read_to_string(root.join(&file)) else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for path in names(root, layout::SNAPSHOTS, &section.id, "snap") {
        let text = fs::read_to_string(&path).unwrap_or_default();
        let name = layout::stem(&path);
        let meaning = description(&text).ok_or_else(|| no_meaning(&file, &name))?;
        found.push((name, Some(meaning)));
    }
    for path in names(root, layout::COMPILE_FAIL, &section.id, "rs") {
        found.push((layout::stem(&path), None));
    }
    let lines: Vec<&str> = suite.lines().collect();
    let mut cases = Vec::new();
    for (name, meaning) in found {
        let line = lines
            .iter()
            .position(|line| declares(line, &name))
            .ok_or_else(|| no_meaning(&file, &name))?;
        let is_compile_fail = meaning.is_none();
        let meaning = meaning.unwrap_or_else(|| doc_comment_above(&lines[..line]));
        if meaning.is_empty() {
            return Err(no_meaning(&file, &name));
        }
        cases.push((
            line,
            Case {
                name,
                meaning,
                is_compile_fail,
            },
        ));
    }
    cases.sort_by_key(|(line, _)| *line);
    Ok(cases.into_iter().map(|(_, case)| case).collect())
}

fn no_meaning(file: &str, name: &str) -> Diagnostic {
    Diagnostic::new(format!(
        "`{file}` does not say what the case `{name}` stands for"
    ))
    .help("write its doc comment and bless it, or delete what is left of it")
}

/// The files of that ending in the section's folder below `folder`.
fn names(root: &Path, folder: &str, id: &str, ending: &str) -> Vec<std::path::PathBuf> {
    let files = layout::entries(&root.join(folder).join(id)).unwrap_or_default();
    let has_ending = |path: &std::path::PathBuf| path.extension().is_some_and(|is| is == ending);
    files.into_iter().filter(has_ending).collect()
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

/// Whether a line of a suite is the first of that case: `fn name(`, or in one of the judge's
/// lists `name,` or `name: guarantee,`.
fn declares(line: &str, name: &str) -> bool {
    let line = line.trim_start();
    let line = line.strip_prefix("fn ").unwrap_or(line);
    line.strip_prefix(name)
        .is_some_and(|rest| rest.starts_with(['(', ',', ':']))
}

/// The doc comment that ends the lines, in one line.
fn doc_comment_above(lines: &[&str]) -> String {
    let comment = lines
        .iter()
        .rev()
        .map_while(|line| line.trim_start().strip_prefix("///"));
    let mut words: Vec<&str> = comment.map(str::trim).collect();
    words.reverse();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_found_in_every_form() {
        for line in [
            "fn ends(log: &Transcript) {",
            "    ends,",
            "    ends: ends_when_the_input_ends,",
        ] {
            assert!(declares(line, "ends"), "{line}");
        }
        for line in ["// ends", "fn ends_early(log: &Transcript) {", "    ended,"] {
            assert!(!declares(line, "ends"), "{line}");
        }
    }

    #[test]
    fn meanings_are_read_from_both_places() {
        let snapshot = "---\nsource: a.rs\ndescription: \"It says \\\"no\\\".\"\n---\nno\n";
        assert_eq!(description(snapshot).unwrap(), "It says \"no\".");
        let lines = ["}", "    /// The consumer sends", "    /// on it."];
        assert_eq!(doc_comment_above(&lines), "The consumer sends on it.");
    }
}
