//! The lock that makes one program at a time judge saved exercises.

use super::STATE_FOLDER;
use std::fs::{File, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;

/// Held by the program that judges saved exercises. Released when it is dropped, and by
/// the system when the process ends, however it ends.
pub(crate) struct WatchLock(File);

/// Why the lock could not be taken.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum LockError {
    /// Another program holds it, and signed it with this text.
    Another(String),
    /// The file system does not say who holds it.
    Unknown(String),
}

impl WatchLock {
    /// Takes the lock of this clone. Does not block.
    ///
    /// # Errors
    ///
    /// When another program holds it.
    pub(crate) fn acquire(root: &Path) -> Result<WatchLock, LockError> {
        let unknown = |error: std::io::Error| LockError::Unknown(error.to_string());
        std::fs::create_dir_all(root.join(STATE_FOLDER)).map_err(unknown)?;
        let mut file = File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(root.join(STATE_FOLDER).join("watching"))
            .map_err(unknown)?;
        match file.try_lock() {
            Ok(()) => Ok(WatchLock(file)),
            Err(TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let _ = file.read_to_string(&mut holder);
                Err(LockError::Another(holder.trim().to_owned()))
            }
            Err(TryLockError::Error(error)) => Err(unknown(error)),
        }
    }

    /// Writes who holds the lock, for the next program that asks.
    pub(crate) fn sign(&mut self, holder: &str) {
        let signed = self.0.set_len(0).and_then(|()| {
            self.0.rewind()?;
            self.0.write_all(holder.as_bytes())
        });
        // Without it the message to the other program names nobody.
        let _ = signed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_program_holds_the_lock() {
        let dir = tempfile::tempdir().unwrap();
        let mut first = WatchLock::acquire(dir.path()).unwrap();
        first.sign("http://127.0.0.1:3000/");
        let second = WatchLock::acquire(dir.path()).err();
        let signed = LockError::Another("http://127.0.0.1:3000/".to_owned());
        assert_eq!(second, Some(signed));
        drop(first);
        assert!(WatchLock::acquire(dir.path()).is_ok());
    }
}
