//! Which submissions were seen to behave as their headers say, and need not be judged
//! again as long as nothing has changed that their verdict depends on.
//!
//! What is kept is a hash of all of that: the submission, the cases and snapshots of its
//! section, the solutions, the judge and the compiler. Failures are never kept.

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::{env, fs, io};

/// The hashes under which submissions have behaved, by their ids.
pub(crate) struct VerdictCache {
    file: PathBuf,
    root: PathBuf,
    common: String,
    /// Whether earlier verdicts are believed.
    is_used: bool,
    known: Mutex<BTreeMap<String, String>>,
    kept: AtomicUsize,
}

impl VerdictCache {
    /// Reads the cache in the target folder, unless every submission must be judged: in
    /// continuous integration, with `SUBMISSIONS_FRESH`, and where texts are to be shown.
    pub(crate) fn open(root: PathBuf) -> VerdictCache {
        let binary = env::current_exe().expect("the binary that runs has a path");
        let target = binary.ancestors().nth(3).expect("cargo's folders");
        let file = target.join("judge/submissions.json");
        let known = fs::read(&file).ok();
        let known = known.and_then(|known| serde_json::from_slice(&known).ok());
        let is_fresh = [
            "CI",
            "SUBMISSIONS_FRESH",
            "SUBMISSIONS_SHOW",
            "SUBMISSIONS_MATRIX",
        ]
        .iter()
        .any(|variable| env::var_os(variable).is_some());
        VerdictCache {
            common: common(&root),
            file,
            root,
            is_used: !is_fresh,
            known: Mutex::new(known.unwrap_or_default()),
            kept: AtomicUsize::new(0),
        }
    }

    /// The hash of what the verdict on a submission depends on.
    pub(crate) fn key(&self, submission: &Path, part: &str, section: &str) -> String {
        let mut hash = Sha256::new();
        hash.update(&self.common);
        add(&mut hash, submission);
        for path in [
            layout::cases(part, section),
            format!("{}/{section}", layout::SNAPSHOTS),
            format!("{}/{section}", layout::COMPILE_FAIL),
        ] {
            add(&mut hash, &self.root.join(path));
        }
        hex(hash)
    }

    /// Whether the submission has behaved under this key before.
    pub(crate) fn has(&self, id: &str, key: &str) -> bool {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let is_kept = self.is_used && known.get(id).is_some_and(|known| known == key);
        if is_kept {
            self.kept.fetch_add(1, Ordering::SeqCst);
        }
        is_kept
    }

    /// Notes that the submission behaves under this key.
    pub(crate) fn add(&self, id: String, key: String) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(id, key);
    }

    /// How many verdicts were found here and not by judging.
    pub(crate) fn kept(&self) -> usize {
        self.kept.load(Ordering::SeqCst)
    }

    /// Writes the cache.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub(crate) fn save(&self) -> io::Result<()> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.file, serde_json::to_vec(&*known)?)
    }
}

/// The hash of what all verdicts depend on.
fn common(root: &Path) -> String {
    let mut hash = Sha256::new();
    hash.update(env!("RUSTC_VERSION"));
    hash.update(env::var("JUDGE_TIMEOUT").unwrap_or_default());
    // The solutions share given code with the exercises.
    let answers = [
        layout::SOLUTIONS_PACKAGE,
        layout::EXERCISES,
        layout::CONTEXT_PACKAGE,
    ];
    for path in answers.into_iter().chain(layout::JUDGE_PACKAGES) {
        add(&mut hash, &root.join(path));
    }
    add(&mut hash, &root.join(layout::LOCK_FILE));
    hex(hash)
}

/// Adds the names and texts of all files in a folder, or of the one file. A folder that
/// is not there adds nothing: not every section has programs that must not compile.
fn add(hash: &mut Sha256, path: &Path) {
    if path.is_dir() {
        for entry in layout::entries(path).unwrap_or_default() {
            add(hash, &entry);
        }
    } else if let Ok(text) = fs::read(path) {
        let name = path.display().to_string();
        // The lengths keep `ab` + `c` apart from `a` + `bc`.
        for bytes in [name.as_bytes(), &text] {
            hash.update(bytes.len().to_le_bytes());
            hash.update(bytes);
        }
    }
}

fn hex(hash: Sha256) -> String {
    hex::encode(hash.finalize())
}
