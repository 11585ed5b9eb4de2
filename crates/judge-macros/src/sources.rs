//! The files that a test binary is compiled from.

use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, io};

/// The list, as an expression.
///
/// # Errors
///
/// When a folder cannot be read.
pub(crate) fn expand() -> io::Result<TokenStream> {
    let package = env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .ok_or_else(|| io::Error::other("compiled without Cargo"))?;
    let root = layout::root(&package)
        .ok_or_else(|| io::Error::other("the package is not in the workbook"))?;
    let suite = root.join(layout::SUITE);
    let sections = sections(&suite)?;
    let mut files = files_below(&package.join("src"))?;
    files.extend(files_below(&suite)?);
    let sources = files.iter().map(|file| source(&root, file, &sections));
    Ok(quote! { &[ #( #sources ),* ] })
}

/// Every section has a file of cases, in the folder of its part.
fn sections(suite: &Path) -> io::Result<BTreeSet<String>> {
    let mut sections = BTreeSet::new();
    for part in layout::entries(suite)? {
        if part.is_dir() {
            let cases = layout::entries(&part)?;
            sections.extend(cases.iter().map(|file| layout::stem(file)));
        }
    }
    sections.remove("mod");
    Ok(sections)
}

/// The `.rs` files, but for the hidden ones, which editors put there.
fn files_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in layout::entries(folder)? {
        let name = entry.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('.') {
            continue;
        }
        if entry.is_dir() {
            files.extend(files_below(&entry)?);
        } else if name.ends_with(".rs") {
            files.push(entry);
        }
    }
    Ok(files)
}

/// A file; one of a section only where that section is compiled. What is not compiled may
/// change without a new build.
fn source(root: &Path, file: &Path, sections: &BTreeSet<String>) -> TokenStream {
    let inside = file.strip_prefix(root).unwrap_or(file);
    let stems = inside.iter().map(|part| layout::stem(Path::new(part)));
    let section = stems.into_iter().find(|stem| sections.contains(stem));
    let name = layout::with_slashes(inside);
    // Seen from the file of `tests` in which the macro stands. An absolute path would be that
    // of another clone, where two share a target folder.
    let path = format!("../{name}");
    let text = quote! { ::core::include_bytes!(#path) };
    let Some(id) = section else {
        return quote! {
            ::judge::Source { file: #name, section: ::core::option::Option::None, text: #text }
        };
    };
    quote! {
        #[cfg(feature = #id)]
        ::judge::Source { file: #name, section: ::core::option::Option::Some(#id), text: #text }
    }
}
