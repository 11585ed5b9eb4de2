//! Whether the files still hold the text that was compiled.
//!
//! Cargo goes by time stamps: a file that is put in place with an older one (`cp -p`,
//! an unpacked archive, a clock that was set back) is not compiled. A verdict on what was
//! compiled would then be a verdict on another text, so none is given.

use crate::{Source, root};
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// The files that hold another text than the one that was compiled, or are gone.
pub(crate) fn files(sources: &[Source]) -> Vec<String> {
    let root = root();
    sources
        .iter()
        .filter(|source| {
            let text = fs::read(root.join(source.file));
            text.map_or(true, |text| text != source.text)
        })
        .map(|source| source.file.to_owned())
        .collect()
}

/// Gives the file a time stamp later than now and later than that of `built`, so that Cargo
/// compiles it again. The text stays as it is.
///
/// # Errors
///
/// When the file is not the reader's, or gone.
pub(crate) fn mark_changed(file: &Path, built: &Path) -> io::Result<()> {
    let now = SystemTime::now();
    // A clock that was set back is behind what was built before that.
    let built = fs::metadata(built)
        .and_then(|metadata| metadata.modified())
        .map_or(now, |built| built + Duration::from_secs(1));
    let file = File::options().append(true).open(file)?;
    file.set_modified(now.max(built))
}

/// What a person reads about files that are outdated; `marked` when all of them have got
/// their new time stamp.
pub(crate) fn text(files: &[String], marked: bool) -> String {
    let remedy = if marked {
        "They have a new time stamp now: run the same command again."
    } else {
        "Give them a new one, with `touch` or by saving them, and run the same command again."
    };
    format!(
        "Nothing was judged, because what Cargo has compiled is not what these files hold:\n   \
         {}\nCargo compiles what has a new time stamp, and their text came with an old one: \
         `cp -p`,\nan unpacked archive, or a clock that was set back. {remedy}",
        files.join("\n   ")
    )
}
