//! How two versions of a section differ, in words.

use crate::workspace::line_endings::to_lf;
use std::collections::BTreeMap;

/// What differs in the cases: `old` and `new` are each case's name and all that it checks.
pub(super) fn of_cases(
    old: &BTreeMap<String, String>,
    new: &BTreeMap<String, String>,
) -> Vec<String> {
    let list = |names: Vec<&String>, what: &str| {
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        (!names.is_empty()).then(|| format!("{what}: {}", names.join(", ")))
    };
    let added = new.keys().filter(|name| !old.contains_key(*name)).collect();
    let changed = new
        .iter()
        .filter(|(name, text)| old.get(*name).is_some_and(|before| before != *text))
        .map(|(name, _)| name)
        .collect();
    let gone = old.keys().filter(|name| !new.contains_key(*name)).collect();
    [
        list(added, "new cases"),
        list(changed, "changed cases"),
        list(gone, "cases that are gone"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The cases of a suite's file by name, each with its body. Comments and layout are left
/// out: they are no part of what a case checks.
pub(super) fn cases(text: &str) -> BTreeMap<String, String> {
    let text = to_lf(text);
    let mut lines = text.lines();
    let mut cases = BTreeMap::new();
    let mut is_marked = false;
    while let Some(line) = lines.next() {
        if line.trim_start().starts_with("#[judge::case") {
            is_marked = true;
        } else if let Some(name) = function_name(line) {
            if is_marked || has_untyped_argument(line) {
                cases.insert(name.to_owned(), body(line, &mut lines));
            }
            is_marked = false;
        }
    }
    cases
}

fn function_name(line: &str) -> Option<&str> {
    let (name, _) = line.trim().strip_prefix("fn ")?.split_once('(')?;
    Some(name)
}

/// Until version 0.2 the cases stood in a macro, and their argument had no type.
fn has_untyped_argument(line: &str) -> bool {
    let arguments = line
        .split_once('(')
        .and_then(|(_, rest)| rest.split_once(')'));
    arguments.is_some_and(|(argument, _)| !argument.is_empty() && !argument.contains(':'))
}

/// What stands between the braces of the function that begins in `first`, in a form that
/// does not depend on how it is laid out.
fn body<'a>(first: &str, lines: &mut impl Iterator<Item = &'a str>) -> String {
    let indentation = &first[..first.len() - first.trim_start().len()];
    let end = format!("{indentation}}}");
    let code: String = lines
        .take_while(|line| *line != end)
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.chars().filter(|letter| !letter.is_whitespace()))
        .collect();
    code.replace(",)", ")")
        .replace(",]", "]")
        .replace(",}", "}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_are_compared() {
        let old = cases(
            "cases! {\n    /// One.\n    fn a(log) {\n        x();\n    }\n\n    /// Two.\n    fn b(log) {\n    }\n}\n",
        );
        let new = cases(
            "cases! {\n    /// Other words.\n    fn a(log) {\n        y();\n    }\n    fn c(_log) {\n    }\n}\n",
        );
        assert_eq!(
            of_cases(&old, &new),
            [
                "new cases: `c`",
                "changed cases: `a`",
                "cases that are gone: `b`"
            ]
        );
    }

    #[test]
    fn a_case_in_a_macro_is_the_same_as_a_function() {
        let old =
            "cases! {\n    /// One.\n    fn a(log) {\n        x(1,\n          2);\n    }\n}\n";
        let new = "fn helper(x: u32) {\n}\n\n/// One.\n#[judge::case]\nfn a(log: &Transcript) {\n    x(1, 2);\n}\n";
        assert_eq!(cases(old).len(), 1);
        assert_eq!(cases(old), cases(new));
    }
}
