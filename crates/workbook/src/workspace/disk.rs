//! How much room there is.

use std::path::Path;

/// MiB that can still be written on the disk that `root` is on, where that can be known.
#[cfg(unix)]
pub(crate) fn free_mib(root: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(root).ok()?;
    Some((disk.f_bavail * disk.f_frsize) >> 20)
}

#[cfg(not(unix))]
pub fn free_mib(_: &Path) -> Option<u64> {
    None
}
