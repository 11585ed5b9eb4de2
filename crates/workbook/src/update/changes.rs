//! How two versions of a section differ, in words.

use crate::workspace::line_endings::to_lf;
use std::collections::BTreeMap;

/// What differs in a stub: functions that are new, gone, or called otherwise.
pub fn of_stubs(old: &str, new: &str) -> Vec<String> {
    let (old_fns, new_fns) = (signatures(old), signatures(new));
    let mut changes = Vec::new();
    for (name, signature) in &new_fns {
        match old_fns.get(name) {
            None => changes.push(format!("new to write: `{signature}`")),
            Some(before) if before != signature => {
                changes.push(format!(
                    "another signature: `{before}` is now `{signature}`"
                ));
            }
            Some(_) => {}
        }
    }
    for name in old_fns.keys().filter(|name| !new_fns.contains_key(*name)) {
        changes.push(format!("`{name}` is not asked for any more"));
    }
    if changes.is_empty() && to_lf(old) != to_lf(new) {
        changes.push("the text of the stub changed, its signatures did not".to_owned());
    }
    changes
}

/// What differs in the cases: `old` and `new` are each case's name and all that it checks.
pub fn of_cases(old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> Vec<String> {
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

/// The public functions of a file by name, each with its signature on one line.
fn signatures(text: &str) -> BTreeMap<String, String> {
    let text = to_lf(text);
    text.match_indices("pub fn ")
        .filter(|(at, _)| {
            let line = text[..*at].rsplit('\n').next().unwrap_or_default();
            line.trim().is_empty()
        })
        .filter_map(|(at, _)| {
            let rest = &text[at..];
            let signature = &rest[..rest.find(" {\n").or(rest.find(['{', ';']))?];
            let name = signature["pub fn ".len()..]
                .split(['(', '<'])
                .next()?
                .trim()
                .to_owned();
            let words: Vec<&str> = signature.split_whitespace().collect();
            let line = words.join(" ").replace("( ", "(").replace(", )", ")");
            Some((name, line))
        })
        .collect()
}

/// The cases of a suite's file, each with its text.
pub fn cases(text: &str) -> BTreeMap<String, String> {
    let mut cases = BTreeMap::new();
    let mut current: Option<(String, String)> = None;
    for line in to_lf(text).lines() {
        if let Some(name) = case_name(line) {
            cases.extend(current.take());
            current = Some((name.to_owned(), String::new()));
        }
        // What is said of the next case does not belong to this one.
        if let Some((_, text)) = &mut current
            && !line.trim_start().starts_with("//")
        {
            text.push_str(line.trim());
            text.push('\n');
        }
    }
    cases.extend(current);
    cases
}

/// `name` of `    fn name(log) {`, as the cases are written: the argument has no type.
fn case_name(line: &str) -> Option<&str> {
    let (name, rest) = line.trim().strip_prefix("fn ")?.split_once('(')?;
    let argument = rest.split_once(')')?.0;
    (!argument.is_empty() && !argument.contains(':')).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_compared() {
        let old = "pub fn or(dones: Vec<Done>) -> Done {\n    todo!()\n}\npub fn gone() {\n}\n";
        let new = "pub fn or(\n    dones: Vec<Done>,\n    limit: usize,\n) -> Done {\n    todo!()\n}\npub fn more<T>(t: T)\nwhere\n    T: Send,\n{\n}\n";
        assert_eq!(
            of_stubs(old, new),
            [
                "new to write: `pub fn more<T>(t: T) where T: Send,`",
                "another signature: `pub fn or(dones: Vec<Done>) -> Done` is now `pub fn or(dones: Vec<Done>, limit: usize) -> Done`",
                "`gone` is not asked for any more",
            ]
        );
        assert_eq!(of_stubs(old, old), [""; 0]);
        assert_eq!(of_stubs("a\n", "b\n").len(), 1);
    }

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
}
