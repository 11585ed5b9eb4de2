//! The build script of the exercises: warns of signatures that are not the stubs' any more.
//!
//! Where the cases cannot be compiled against them the compiler points into the cases, which
//! the reader has not written.

use layout::{EXERCISES, SOLUTIONS, SUITE, stem};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let root = layout::root(&package).expect("the package is in the workbook");
    // A folder that is not there, as the solutions in some copies, would count as changed
    // every time.
    let folders = [EXERCISES, SOLUTIONS, SUITE].map(|folder| root.join(folder));
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        println!("cargo::rerun-if-changed={}", folder.display());
    }
    for part in layout::entries(&root.join(SUITE)).unwrap_or_default() {
        for cases in layout::entries(&part).unwrap_or_default() {
            warn_of(&root, &stem(&part), &stem(&cases));
        }
    }
}

/// Warns of what differs between the exercise and the solution, which has the signatures of
/// the stub.
fn warn_of(root: &Path, part: &str, id: &str) {
    let read = |file: String| fs::read_to_string(root.join(file)).unwrap_or_default();
    let asked = read(layout::solution(part, id));
    let file = layout::exercise(part, id);
    let written = read(file.clone());
    let cases = read(layout::cases(part, id));
    for what in signatures::broken(&asked, &written, &cases) {
        println!("cargo::warning={file}: {what}");
    }
}
