//! The package in which trybuild compiles the programs of a section.

use crate::{Library, Subject, root};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// `<target>/judge/<subject>`, found from the test binary's own place,
/// `<target>/debug/deps/<binary>`.
pub(super) fn folder(subject: &Subject) -> PathBuf {
    let binary = env::current_exe().expect("the binary that runs has a path");
    let target = binary.ancestors().nth(3).expect("cargo's folders");
    target.join("judge").join(subject.name.replace("::", "-"))
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
         {dependency} = {{ path = {:?} }}\ncrossbeam-channel = \"0.5\"\nrand = \"0.10\"\n",
        root().join(dependency)
    );
    fs::create_dir_all(package)?;
    write_if_changed(&package.join("lib.rs"), &library)?;
    write_if_changed(&package.join("Cargo.toml"), &manifest)?;
    // The same versions as in the workspace, so that no registry is asked.
    fs::copy(root().join("Cargo.lock"), package.join("Cargo.lock"))?;
    Ok(())
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
