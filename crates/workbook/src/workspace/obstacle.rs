//! What keeps a tool from writing: found by writing, not by what the tool says.
//!
//! Cargo, the compiler, the linker and git name a full disk or a forbidden folder in many
//! words. None of them has an exit code for it, so the folders are tried instead.

use super::disk::free_mib;
use std::env::{temp_dir, var_os};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Why nothing can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Obstacle {
    DiskFull,
    Forbidden,
}

/// MiB below which a build is taken to have failed for want of room. It must be more than
/// one build of the exercises writes, because the compiler takes back what it wrote.
const ROOM_TO_BUILD: u64 = 256;
/// The same for git.
const ROOM_FOR_GIT: u64 = 16;

impl Obstacle {
    /// What stands in the way of a build. Blocks while it writes a byte to each folder.
    pub(crate) fn of_build(root: &Path) -> Option<Obstacle> {
        Obstacle::find(&[target_folder(root), temp_dir()], ROOM_TO_BUILD)
    }

    /// What stands in the way of git. Blocks as [`Obstacle::of_build`].
    pub(crate) fn of_git(root: &Path) -> Option<Obstacle> {
        Obstacle::find(&[root.to_path_buf(), root.join(".git")], ROOM_FOR_GIT)
    }

    fn find(folders: &[PathBuf], needed_mib: u64) -> Option<Obstacle> {
        folders.iter().find_map(|folder| {
            // A folder that is not there yet is made in the one above.
            let folder = folder.ancestors().find(|folder| folder.is_dir())?;
            let written = tempfile::tempfile_in(folder).and_then(|mut file| file.write_all(b"x"));
            match written.map_err(|error| error.kind()) {
                Err(ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => Some(Obstacle::DiskFull),
                Err(ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => {
                    Some(Obstacle::Forbidden)
                }
                _ if free_mib(folder).is_some_and(|free| free < needed_mib) => {
                    Some(Obstacle::DiskFull)
                }
                _ => None,
            }
        })
    }

    /// What to do about it.
    pub(crate) fn help(self) -> &'static str {
        match self {
            Obstacle::DiskFull => {
                "the disk is full: make room, then try again; your files have not been touched"
            }
            Obstacle::Forbidden => {
                "give yourself the right to write here, or set CARGO_TARGET_DIR to a folder where you have it"
            }
        }
    }
}

fn target_folder(root: &Path) -> PathBuf {
    var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn want_of_room_is_an_obstacle() {
        let dir = tempfile::tempdir().unwrap();
        let folders = [dir.path().join("target")];
        assert_eq!(Obstacle::find(&folders, 0), None);
        if free_mib(dir.path()).is_some() {
            assert_eq!(Obstacle::find(&folders, u64::MAX), Some(Obstacle::DiskFull));
        }
    }

    /// The kernel's own folder, in which not even root may make a file.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_that_cannot_be_written_to_is_an_obstacle() {
        let folders = [PathBuf::from("/sys/kernel")];
        assert_eq!(Obstacle::find(&folders, 0), Some(Obstacle::Forbidden));
    }
}
