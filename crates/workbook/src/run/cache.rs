//! Compiled programs, kept so that the same program is compiled once.

use super::toolchain::Toolchain;
use super::warm::written;
use sha2::{Digest, Sha256};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// How many programs are kept: less than 1 MiB each.
const KEPT: usize = 256;

/// A folder of programs, each named by what it was compiled from.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    pub fn new(folder: PathBuf) -> Cache {
        Cache { folder }
    }

    /// Where the program lies that `code` compiles to, if it has been compiled.
    pub fn path(&self, code: &str, edition: &str, toolchain: &Toolchain) -> PathBuf {
        let mut hash = Sha256::new();
        let mut add = |text: &str| {
            // The length keeps `ab` + `c` apart from `a` + `bc`.
            hash.update(text.len().to_le_bytes());
            hash.update(text);
        };
        add(code);
        add(edition);
        add(&toolchain.version);
        for (name, library) in &toolchain.externs {
            add(name);
            add(&library.to_string_lossy());
            add(&written(library));
        }
        let name: String = hash
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        self.folder
            .join(name)
            .with_extension(std::env::consts::EXE_EXTENSION)
    }

    /// Moves a program to its place, and drops the oldest when there are too many.
    pub fn keep(&self, program: &Path, place: &Path) -> io::Result<()> {
        std::fs::create_dir_all(&self.folder)?;
        std::fs::rename(program, place)?;
        self.drop_oldest()
    }

    fn drop_oldest(&self) -> io::Result<()> {
        let mut programs: Vec<(SystemTime, PathBuf)> = self
            .folder
            .read_dir()?
            .flatten()
            .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
            .collect();
        programs.sort();
        let surplus = programs.len().saturating_sub(KEPT);
        for (_, program) in &programs[..surplus] {
            // Another run may have dropped it meanwhile.
            let _ = std::fs::remove_file(program);
        }
        Ok(())
    }
}
