//! A little workspace of its own for every test.

use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;
use walkdir::WalkDir;
use workbook::run;
use workbook::serve::{self, Port};

/// How long an effect may take before a test gives up on it. Nothing is judged by it.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// A copy of the fixture; gone when dropped.
pub(crate) struct Fixture {
    folder: TempDir,
}

impl Fixture {
    pub(crate) fn new() -> Fixture {
        let folder = tempfile::tempdir().unwrap();
        // At run time: with a shared target folder, the path at compile time may
        // be that of another clone.
        let package = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
        copy(&package.join("tests/fixtures/workbook"), folder.path());
        let workspace = &layout::root(&package).unwrap();
        copy(
            &workspace.join(layout::CONTEXT_PACKAGE),
            &folder.path().join(layout::CONTEXT_PACKAGE),
        );
        // The fixture's crates are among the workspace's, so its lock fits.
        std::fs::copy(
            workspace.join("Cargo.lock"),
            folder.path().join("Cargo.lock"),
        )
        .unwrap();
        copy(
            &workspace.join(layout::THEME),
            &folder.path().join(layout::THEME),
        );
        std::fs::copy(
            workspace.join("book/book.toml"),
            folder.path().join("book/book.toml"),
        )
        .unwrap();
        Fixture { folder }
    }

    pub(crate) fn root(&self) -> PathBuf {
        // Without symbolic links, as the program finds it.
        self.folder.path().canonicalize().unwrap()
    }

    pub(crate) fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.root().join(path)).unwrap()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        std::fs::write(self.root().join(path), text).unwrap();
    }

    /// Replaces `from`, which must be there, in a file.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "`{path}` has no `{from}`");
        self.write(path, &text.replace(from, to));
    }

    /// Builds, and gives the HTML of a page.
    pub(crate) fn page(&self, page: &str) -> String {
        workbook::book::build(&self.root(), &self.root().join("out")).unwrap();
        self.read(&format!("out/{page}"))
    }

    /// Builds, and gives what is told when that fails.
    pub(crate) fn build_error(&self) -> String {
        match workbook::book::build(&self.root(), &self.root().join("out")) {
            Ok(_) => panic!("the book was built, though something is wrong with it"),
            Err(error) => format!("{error:#}"),
        }
    }

    /// Runs programs that need nothing but the standard library.
    pub(crate) fn runs(&self) -> run::Config {
        run::Config {
            crates: run::Crates::Std,
            folder: self.root().join("runs"),
            ..run::Config::new(&self.root())
        }
    }

    pub(crate) async fn serve(&self) -> serve::Server {
        let config = serve::Config {
            port: Port::Exactly(0),
            runs: self.runs(),
            debounce: Duration::from_millis(20),
            precompile: false,
            ..serve::Config::new(&self.root())
        };
        serve::start(config).await.unwrap()
    }
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in WalkDir::new(from) {
        let entry = entry.unwrap();
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(target).unwrap();
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Waits for an effect.
pub(crate) async fn within_patience<T>(effect: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, effect)
        .await
        .expect("the effect came in time")
}
