//! Makes compiling faster with a library in which common channels are compiled already.
//!
//! The library takes the place of `crossbeam_channel` under its name, so that the
//! compiler's messages are the same as without it. It halves the time that a small program
//! takes to compile.

use super::limits::{Limits, for_tools};
use crate::process::{ExitReason, ProcessGroup, StopConditions, supervise};
use anyhow::{Result, bail};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use tokio::process::Command;
use tokio_util::sync::CancellationToken;

pub(super) const CRATE: &str = "crossbeam_channel";
const SOURCE: &str = include_str!("prebuilt_channels/crossbeam_channel.rs");

/// Returns the path of the library. Compiles it into `folder`, unless it was compiled
/// there before, with the same compiler and the same `real` library.
///
/// # Errors
///
/// When the compiler rejects it; programs can do without.
pub(super) async fn build(
    rustc: &Path,
    version: &str,
    real: &Path,
    folder: &Path,
    limits: &Limits,
    stop: &CancellationToken,
) -> Result<PathBuf> {
    let folder = folder.join(folder_name(version, real));
    let library = folder.join(format!("lib{CRATE}.rlib"));
    if library.is_file() {
        return Ok(library);
    }
    std::fs::create_dir_all(&folder)?;
    // Two workbooks may compile it at the same time. Each does so in a folder of its own,
    // and renaming replaces the library as a whole.
    let work = tempfile::tempdir_in(&folder)?;
    std::fs::write(work.path().join("lib.rs"), SOURCE)?;
    let group = ProcessGroup::spawn(command(rustc, real, work.path()), &for_tools())?;
    let mut message = String::new();
    let conditions = StopConditions::tool(limits.compile, limits.output, stop.cancelled());
    match supervise(group, conditions, |_, text| message += &text).await? {
        ExitReason::Exited(status) if status.success() => {
            std::fs::rename(work.path().join("library"), &library)?;
            Ok(library)
        }
        _ => bail!("failed to compile the library of common channels:\n{message}"),
    }
}

fn command(rustc: &Path, real: &Path, work: &Path) -> Command {
    let mut command = Command::new(rustc);
    command
        .current_dir(work)
        .args(["--crate-name", CRATE, "--crate-type", "rlib"])
        .args(["--edition", "2024", "-C", "metadata=prebuilt", "lib.rs"])
        .args(["-o", "library"])
        .arg("--extern")
        .arg(format!("real={}", real.display()));
    if let Some(dependencies) = real.parent() {
        command
            .arg("-L")
            .arg(format!("dependency={}", dependencies.display()));
    }
    command
}

/// Contains a hash of all that the library is compiled from: with a new compiler or a new
/// `crossbeam_channel` it has another name.
fn folder_name(version: &str, real: &Path) -> String {
    let mut hash = Sha256::new();
    for part in [SOURCE, version, &real.to_string_lossy(), &mtime(real)] {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    format!("prebuilt-{}", hex::encode(&hash.finalize()[..8]))
}

/// When a library was last modified: Cargo may build it anew under its old name.
pub(super) fn mtime(library: &Path) -> String {
    let time = library.metadata().and_then(|metadata| metadata.modified());
    format!("{time:?}")
}
