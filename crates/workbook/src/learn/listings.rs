//! Finding a listing by what the reader calls it.

use crate::error::{Diagnostic, Explain};
use crate::listing::{Listing, Rejected};
use anyhow::Result;
use layout::{COMPILE_FAIL, LISTINGS};
use std::path::Path;

/// The text of the program that is meant by `name`: its id, or the path of its file.
///
/// # Errors
///
/// A usage error with the nearest ids, when there is no such listing; another error
/// when it is there and cannot be read.
pub fn program(root: &Path, name: &str) -> Result<String> {
    let wanted = plain(name);
    let ids = ids(root);
    if !ids.contains(&wanted) {
        return Err(unknown(&ids, name, &wanted).into());
    }
    Listing::load(root, &wanted)
        .map(|listing| listing.text)
        .or_else(|fault| {
            Rejected::load(root, &wanted)
                .map(|case| case.text)
                .map_err(|_| fault)
        })
        .what(format!("failed to run `{wanted}`"))
        .map_err(Into::into)
}

/// `book/listings/or_channel/tree.rs` → `or_channel/tree`
fn plain(name: &str) -> String {
    let name = name.replace('\\', "/").to_lowercase().replace('-', "_");
    let name = name.strip_suffix(".rs").unwrap_or(&name);
    let mut parts: Vec<&str> = name.rsplit('/').take(2).collect();
    parts.reverse();
    parts.join("/")
}

/// Every `<section>/<name>`, in order.
fn ids(root: &Path) -> Vec<String> {
    let mut ids = Vec::new();
    for folder in [LISTINGS, COMPILE_FAIL] {
        let sections = root.join(folder).read_dir().into_iter().flatten().flatten();
        for section in sections {
            let programs = section.path().read_dir().into_iter().flatten().flatten();
            for program in programs {
                let section = section.file_name();
                let (section, program) = (section.to_string_lossy(), program.file_name());
                if let Some(name) = program.to_string_lossy().strip_suffix(".rs") {
                    ids.push(format!("{section}/{name}"));
                }
            }
        }
    }
    ids.sort();
    ids.dedup();
    ids
}

fn unknown(ids: &[String], name: &str, wanted: &str) -> Diagnostic {
    // Who names a section wants to know what it has.
    let section = format!("{wanted}/");
    let mut near: Vec<&str> = ids
        .iter()
        .map(String::as_str)
        .filter(|id| id.starts_with(&section))
        .collect();
    if near.is_empty() {
        let mut likely: Vec<(f64, &str)> = ids
            .iter()
            .map(|id| {
                let own = id.rsplit('/').next().unwrap_or(id);
                let whole = strsim::normalized_damerau_levenshtein(id, wanted);
                let part = strsim::normalized_damerau_levenshtein(own, wanted);
                (whole.max(part), id.as_str())
            })
            .filter(|(likeness, _)| *likeness >= 0.5)
            .collect();
        likely.sort_by(|a, b| b.0.total_cmp(&a.0));
        likely.truncate(3);
        near = likely.into_iter().map(|(_, id)| id).collect();
    }
    let near: Vec<String> = near.iter().map(|id| format!("`{id}`")).collect();
    Diagnostic::usage(format!("failed to find the listing `{name}`"))
        .why("no listing has that name")
        .help(match near.as_slice() {
            [] => format!(
                "name a file below {LISTINGS}/ without its ending; its name stands under it on its page"
            ),
            near => format!("did you mean {}?", near.join(" or ")), })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_are_named() {
        let ids = ["tee/copies", "tee/lanes", "fan/primes"].map(str::to_owned);
        let told = |name: &str| unknown(&ids, name, &plain(name)).render();
        assert!(told("tee/copie").contains("did you mean `tee/copies`"));
        assert!(told("copies").contains("did you mean `tee/copies`"));
        assert!(told("tee").contains("`tee/copies` or `tee/lanes`"));
        assert!(told("nothing/like_it").contains(LISTINGS));
    }

    #[test]
    fn a_file_is_as_good_as_a_name() {
        assert_eq!(plain("book/listings/tee/copies.rs"), "tee/copies");
        assert_eq!(
            plain("or-channel/first-of-five"),
            "or_channel/first_of_five"
        );
    }
}
