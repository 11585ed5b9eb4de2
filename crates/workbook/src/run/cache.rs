//! A cache of compiled programs, so that the same text is compiled once.

use super::prebuilt_channels::mtime;
use super::toolchain::Toolchain;
use sha2::{Digest, Sha256};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// How many programs are kept; each takes less than 1 MiB.
const MOST_PROGRAMS: usize = 256;

/// A folder of programs. The name of each is a hash of all that it was compiled from.
#[derive(Debug)]
pub(super) struct Cache {
    folder: PathBuf,
}

impl Cache {
    pub(super) fn new(folder: PathBuf) -> Cache {
        Cache { folder }
    }

    /// Where the program that `code` compiles to lies, or will lie.
    pub(super) fn path(&self, code: &str, edition: &str, toolchain: &Toolchain) -> PathBuf {
        let mut hash = Sha256::new();
        let mut add = |text: &str| {
            // The length keeps `ab` + `c` apart from `a` + `bc`.
            hash.update(text.len().to_le_bytes());
            hash.update(text);
        };
        // What a page sends lacks the last line's end, which the file has.
        add(code.trim_end());
        add(edition);
        add(&toolchain.version);
        for (name, library) in &toolchain.externs {
            add(name);
            add(&library.to_string_lossy());
            add(&mtime(library));
        }
        self.folder
            .join(hex::encode(hash.finalize()))
            .with_extension(std::env::consts::EXE_EXTENSION)
    }

    /// Moves a program to `path`, and removes the oldest when there are too many.
    ///
    /// # Errors
    ///
    /// When the program cannot be moved, or the folder cannot be listed.
    pub(super) fn insert(&self, program: &Path, path: &Path) -> io::Result<()> {
        std::fs::create_dir_all(&self.folder)?;
        std::fs::rename(program, path)?;
        self.remove_oldest()
    }

    fn remove_oldest(&self) -> io::Result<()> {
        let mut programs: Vec<(SystemTime, PathBuf)> = self
            .folder
            .read_dir()?
            .flatten()
            .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
            .collect();
        programs.sort();
        let surplus = programs.len().saturating_sub(MOST_PROGRAMS);
        for (_, program) in &programs[..surplus] {
            // Another run may have removed it meanwhile.
            let _ = std::fs::remove_file(program);
        }
        Ok(())
    }
}
