//! The public functions of an exercise, and how two versions of them differ.
//!
//! The text is compared and not the types: a difference may be one that the cases do not
//! mind.

use quote::ToTokens;
use std::collections::BTreeMap;
use std::fmt;
use syn::spanned::Spanned;
use syn::{File, FnArg, Item, Signature, Visibility, parse_quote};

/// How a function differs between two versions of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Only the new version has it.
    Added {
        /// The signature, on one line.
        new: String,
    },
    /// Both have it, with signatures that differ.
    Changed {
        /// The signature in the old version, on one line.
        old: String,
        /// The signature in the new version, on one line.
        new: String,
    },
    /// Only the old version has it.
    Removed {
        /// Its name.
        name: String,
    },
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Change::Added { new } => write!(f, "new to write: `{new}`"),
            Change::Changed { old, new } => {
                write!(f, "another signature: `{old}` is now `{new}`")
            }
            Change::Removed { name } => write!(f, "`{name}` is not asked for any more"),
        }
    }
}

/// What differs in the public functions of two versions of a file: first those that are new
/// or changed, by name, then those that are gone. Nothing where one of them is no Rust.
///
/// The names of arguments, `mut` before them, and the layout do not count.
pub fn changes(old: &str, new: &str) -> Vec<Change> {
    let (Ok(old), Ok(new)) = (syn::parse_file(old), syn::parse_file(new)) else {
        return Vec::new();
    };
    let (old, new) = (functions(&old), functions(&new));
    let mut changes = Vec::new();
    for (name, signature) in &new {
        match old.get(name) {
            None => changes.push(Change::Added {
                new: on_one_line(signature),
            }),
            Some(before) if types(before) != types(signature) => changes.push(Change::Changed {
                old: on_one_line(before),
                new: on_one_line(signature),
            }),
            Some(_) => {}
        }
    }
    let gone = old.into_keys().filter(|name| !new.contains_key(name));
    changes.extend(gone.map(|name| Change::Removed { name }));
    changes
}

/// What may keep the cases from being compiled: a sentence, without a full stop, for each
/// function in `asked` that `written` has with another signature or, where the cases mention
/// it, does not have.
pub fn broken(asked: &str, written: &str, cases: &str) -> Vec<String> {
    let changes = changes(asked, written).into_iter();
    changes
        .filter_map(|change| match change {
            // The reader's own.
            Change::Added { .. } => None,
            Change::Changed { old, new } => Some(format!(
                "the signature is not the stub's. If the cases do not compile, that is why. \
                 They call `{old}`, and it is now `{new}`"
            )),
            // A solution has functions that nobody asks for.
            Change::Removed { name } => mentions(cases, &name).then(|| {
                format!("the cases call `{name}`, which is not there as a `pub fn` any more")
            }),
        })
        .collect()
}

/// Whether the name stands in the code as a word, outside of comments.
fn mentions(code: &str, name: &str) -> bool {
    let is_of_name = |letter: char| letter == '_' || letter.is_alphanumeric();
    code.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split(|letter| !is_of_name(letter)))
        .any(|word| word == name)
}

/// The public functions of a file by name. Methods are left out.
fn functions(file: &File) -> BTreeMap<String, &Signature> {
    let functions = file.items.iter().filter_map(|item| match item {
        Item::Fn(function) if matches!(function.vis, Visibility::Public(_)) => Some(&function.sig),
        _ => None,
    });
    functions
        .map(|signature| (signature.ident.to_string(), signature))
        .collect()
}

/// The signature as it is written, but for the ends of lines.
fn on_one_line(signature: &Signature) -> String {
    let text = signature.span().source_text().unwrap_or_default();
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ").replace("( ", "(").replace(", )", ")");
    format!("pub {}", line.trim_end_matches(','))
}

/// The signature without what its callers do not see: the names of the arguments.
fn types(signature: &Signature) -> String {
    let mut signature = signature.clone();
    for input in &mut signature.inputs {
        if let FnArg::Typed(argument) = input {
            *argument.pat = parse_quote!(_);
        }
    }
    // Where a list has one entry a line, a comma stands behind the last.
    signature.inputs.pop_punct();
    let text = signature.to_token_stream().to_string();
    text.trim_end_matches([',', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(old: &str, new: &str) -> Vec<String> {
        let changes = changes(old, new);
        changes.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn functions_are_compared() {
        let old = "pub fn or(dones: Vec<Done>) -> Done {\n    todo!()\n}\npub fn gone() {\n}\n";
        let new = "pub fn or(\n    dones: Vec<Done>,\n    limit: usize,\n) -> Done {\n    todo!()\n}\npub fn more<T>(t: T)\nwhere\n    T: Send,\n{\n}\n";
        assert_eq!(
            told(old, new),
            [
                "new to write: `pub fn more<T>(t: T) where T: Send`",
                "another signature: `pub fn or(dones: Vec<Done>) -> Done` is now `pub fn or(dones: Vec<Done>, limit: usize) -> Done`",
                "`gone` is not asked for any more",
            ]
        );
        assert_eq!(told(old, old), [""; 0]);
        assert_eq!(told("a", old), [""; 0], "not Rust");
    }

    #[test]
    fn what_the_cases_do_not_call_may_be_missing() {
        let asked = "pub fn tee(done: Done) {}\npub fn other() {}\n";
        let cases = "// other\nuse subject::tee;\n";
        assert_eq!(
            broken(asked, "pub fn mine() {}", cases),
            ["the cases call `tee`, which is not there as a `pub fn` any more"]
        );
        assert_eq!(
            broken(asked, "pub fn tee(done: &Done) {}", cases),
            [
                "the signature is not the stub's. If the cases do not compile, that is why. \
              They call `pub fn tee(done: Done)`, and it is now `pub fn tee(done: &Done)`"
            ]
        );
    }

    #[test]
    fn names_of_arguments_and_layout_do_not_count() {
        let old = "pub fn tee<T: Clone>(input: Receiver<T>, done: Done) -> (R, R) {\n}\n";
        let new = "pub fn tee<T: Clone>(\n    mut from: Receiver<T>,\n    _done: Done,\n) -> (R, R) {\n}\n";
        assert_eq!(told(old, new), [""; 0]);
        assert_eq!(told(old, &new.replace("Done", "&Done")).len(), 1);
        let path = "pub fn f(a: std::fmt::Result) {\n}\n";
        assert_eq!(told(path, &path.replace("a:", "b:")), [""; 0]);
        assert_eq!(told(path, &path.replace("fmt", "io")).len(), 1);
    }
}
