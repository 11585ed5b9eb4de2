//! Finding a listing by what the reader calls it.

use super::listing::{self, Listing, Rejected};
use super::lookup;
use crate::error::{Diagnostic, Explain};
use anyhow::Result;
use layout::{COMPILE_FAIL, LISTINGS};
use std::path::Path;

/// The text of the program that is meant by `name`: its id, or the path of its file.
///
/// # Errors
///
/// A usage error with the nearest ids, when there is no such listing; another error
/// when it is there and cannot be read.
pub(crate) fn program(root: &Path, name: &str) -> Result<String> {
    let wanted = normalize(name);
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
fn normalize(name: &str) -> String {
    let name = name.replace('\\', "/").to_lowercase().replace('-', "_");
    let name = name.strip_suffix(".rs").unwrap_or(&name);
    let mut parts: Vec<&str> = name.rsplit('/').take(2).collect();
    parts.reverse();
    parts.join("/")
}

/// Every `<section>/<name>`, in order.
fn ids(root: &Path) -> Vec<String> {
    let mut ids = [LISTINGS, COMPILE_FAIL]
        .map(|folder| listing::ids(root, folder))
        .concat();
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
        near = lookup::nearest(ids.iter().map(|id| {
            let own = id.rsplit('/').next().unwrap_or(id);
            let whole = lookup::likeness(id, wanted);
            (whole.max(lookup::likeness(own, wanted)), id.as_str())
        }));
    }
    Diagnostic::usage(format!("failed to find the listing `{name}`"))
        .why("no listing has that name")
        .help(lookup::did_you_mean(&near).unwrap_or_else(|| {
            format!("name a file below {LISTINGS}/ without its ending; its name stands under it on its page")
        }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_are_named() {
        let ids = ["tee/copies", "tee/lanes", "fan/primes"].map(str::to_owned);
        let message = |name: &str| unknown(&ids, name, &normalize(name)).render();
        assert!(message("tee/copie").contains("did you mean `tee/copies`"));
        assert!(message("copies").contains("did you mean `tee/copies`"));
        assert!(message("tee").contains("`tee/copies` or `tee/lanes`"));
        assert!(message("nothing/like_it").contains(LISTINGS));
    }

    #[test]
    fn a_file_is_as_good_as_a_name() {
        assert_eq!(normalize("book/listings/tee/copies.rs"), "tee/copies");
        assert_eq!(
            normalize("or-channel/first-of-five"),
            "or_channel/first_of_five"
        );
    }
}
