//! The package in which trybuild compiles the programs of a section.

use crate::{Library, Subject, outdated, root};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// `<target>/judge/<subject>`, found from the test binary's own place,
/// `<target>/debug/deps/<binary>`.
pub(super) fn folder(subject: &Subject) -> PathBuf {
    let binary = env::current_exe().expect("the binary that runs has a path");
    let target = binary.ancestors().nth(3).expect("cargo's folders");
    target.join("judge").join(subject.name.replace("::", "-"))
}

/// Waits until no other judge uses the package. It is this one's until the file is dropped.
pub(super) fn lock(package: &Path) -> io::Result<File> {
    let file = package.with_extension("lock");
    fs::create_dir_all(package)?;
    let file = File::create(file)?;
    file.lock()?;
    Ok(file)
}

/// Has Cargo compile each file that holds another text than when the package was last
/// built, and has an older time stamp than that.
///
/// The judge's own check is not enough: a section may have been compiled in this package
/// after the test binary of other sections was built.
pub(super) fn mark_changed_sources(subject: &Subject, package: &Path) -> io::Result<()> {
    let record = package.join("sources.json");
    let last = fs::metadata(&record).and_then(|metadata| metadata.modified());
    let mut hashes: BTreeMap<String, u64> = fs::read(&record)
        .ok()
        .and_then(|record| serde_json::from_slice(&record).ok())
        .unwrap_or_default();
    for source in subject.sources {
        let mut hasher = DefaultHasher::new();
        source.text.hash(&mut hasher);
        let hash = hasher.finish();
        let path = root().join(source.file);
        if hashes.insert(source.file.to_owned(), hash) != Some(hash)
            && let Ok(last) = &last
            && fs::metadata(&path)?.modified()? <= *last
        {
            outdated::mark_changed(&path, &record)?;
        }
    }
    fs::write(&record, serde_json::to_vec(&hashes)?)
}

/// Writes the package: `subject`, which passes the judged library on.
#[allow(
    clippy::unnecessary_debug_formatting,
    reason = "the paths become strings of Rust and of TOML, in quotes and escaped"
)]
pub(super) fn make(subject: &Subject, package: &Path) -> io::Result<()> {
    let (dependency, library) = match &subject.library {
        Library::Package(name) => (*name, format!("pub use {name}::*;\n")),
        Library::Replaced {
            part,
            section,
            file,
        } => (
            "solutions",
            format!(
                "pub use solutions::*;\n\
                 pub mod {part} {{\n    pub use solutions::{part}::*;\n    \
                 #[path = {file:?}]\n    pub mod {section};\n}}\n"
            ),
        ),
    };
    let manifest = format!(
        "[package]\nname = \"subject\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [lib]\npath = \"lib.rs\"\n\n[workspace]\n\n[dependencies]\n\
         {dependency} = {{ path = {:?}{} }}\ncontext = {{ path = {:?} }}\n\
         crossbeam-channel = \"0.5\"\nrand = \"0.10\"\n",
        root().join(dependency),
        features(subject),
        root().join(layout::CONTEXT_PACKAGE)
    );
    fs::create_dir_all(package)?;
    write_if_changed(&package.join("lib.rs"), &library)?;
    write_if_changed(&package.join("Cargo.toml"), &manifest)?;
    // The same versions as in the workspace, so that no registry is asked.
    fs::copy(root().join("Cargo.lock"), package.join("Cargo.lock"))?;
    Ok(())
}

/// The sections that the test binary was compiled with, and no other: one that does not
/// compile must not hide them.
fn features(subject: &Subject) -> String {
    let sections: BTreeSet<&str> = subject
        .sources
        .iter()
        .filter_map(|source| source.section)
        .collect();
    if sections.is_empty() {
        return String::new();
    }
    let sections = Vec::from_iter(sections);
    format!(", default-features = false, features = {sections:?}")
}

/// Cargo compiles again what has a new time stamp, changed or not.
fn write_if_changed(file: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(file).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(file, text)
}

/// Makes `to` a copy of the files in `from`, and of nothing else.
pub(super) fn replace_folder(from: &Path, to: &Path) -> io::Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

/// Copies the compiler's messages back to where they are kept.
pub(super) fn copy_messages(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.path().extension().is_some_and(|end| end == "stderr") {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
