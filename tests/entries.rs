//! What both build scripts need: the files of a folder, in a fixed order.

use std::fs;
use std::path::{Path, PathBuf};

/// What is in the folder, in the order of the names.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("failed to read `{}`: {error}", folder.display()))
        .map(|entry| entry.expect("the folder can be read to its end").path())
        .collect();
    entries.sort();
    entries
}

/// The name of the file, without its ending.
pub fn stem(path: &Path) -> String {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    stem.expect("names are plain ASCII").to_owned()
}
