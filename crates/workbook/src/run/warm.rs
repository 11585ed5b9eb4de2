//! Makes compiling quicker: a library in which common channels are compiled already.
//!
//! It takes the place of `crossbeam_channel` under its name, so that the compiler's
//! messages read as they do without it. It halves what a small program takes to compile.

use super::limits::Limits;
use crate::process::{ExitReason, ProcessGroup, SpawnLimits, StopConditions, supervise};
use anyhow::{Result, bail};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use tokio::process::Command;
use tokio_util::sync::CancellationToken;

pub const CRATE: &str = "crossbeam_channel";
const SOURCE: &str = include_str!("warm/crossbeam_channel.rs");

/// Compiles the library into `folder`, unless it is there from another time, and says
/// where it is.
///
/// # Errors
///
/// When the compiler rejects it; programs then do without.
pub async fn build(
    rustc: &Path,
    version: &str,
    real: &Path,
    folder: &Path,
    limits: &Limits,
    stop: &CancellationToken,
) -> Result<PathBuf> {
    let folder = folder.join(name(version, real));
    let library = folder.join(format!("lib{CRATE}.rlib"));
    if library.is_file() {
        return Ok(library);
    }
    std::fs::create_dir_all(&folder)?;
    // Another program may be at it too: the last step puts a whole file in place.
    let work = tempfile::tempdir_in(&folder)?;
    std::fs::write(work.path().join("lib.rs"), SOURCE)?;
    let mut command = Command::new(rustc);
    command
        .current_dir(work.path())
        .args(["--crate-name", CRATE, "--crate-type", "rlib"])
        .args(["--edition", "2024", "-C", "metadata=warm", "lib.rs"])
        .args(["-o", "library"])
        .arg("--extern")
        .arg(format!("real={}", real.display()));
    if let Some(dependencies) = real.parent() {
        command
            .arg("-L")
            .arg(format!("dependency={}", dependencies.display()));
    }
    let group = ProcessGroup::spawn(command, &SpawnLimits::default())?;
    let mut message = String::new();
    let watch = StopConditions::tool(limits.compile, limits.output, stop.cancelled());
    match supervise(group, watch, |_, text| message += &text).await? {
        ExitReason::Exited(status) if status.success() => {
            std::fs::rename(work.path().join("library"), &library)?;
            Ok(library)
        }
        _ => bail!("failed to compile the library of common channels:\n{message}"),
    }
}

/// Of what it is made: a new compiler or a new `crossbeam_channel` makes a new one.
fn name(version: &str, real: &Path) -> String {
    let mut hash = Sha256::new();
    for part in [SOURCE, version, &real.to_string_lossy(), &written(real)] {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    let hash: String = hash.finalize()[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("warm-{hash}")
}

/// When a library was written: cargo may build it anew under its old name.
pub fn written(library: &Path) -> String {
    let time = library.metadata().and_then(|metadata| metadata.modified());
    format!("{time:?}")
}
