//! A copy of the real workbook, which compiles, and whose answers are a test's own.

use super::clone_pair::{Output, output_of};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

pub(super) const OR_CHANNEL: &str = "exercises/src/patterns/or_channel.rs";

/// In the target folder, and always the same one, so that what has been compiled
/// for it is there the next time. One test at a time has it.
pub(super) struct WorkbookCopy {
    folder: PathBuf,
    _turn: File,
}

impl WorkbookCopy {
    /// How many sections it has.
    pub(super) fn section_count(&self) -> usize {
        let sections = workbook::course::sections(&self.root());
        sections.expect("the front matter is right").len()
    }

    /// Every exercise in it is an untouched stub.
    pub(super) fn new() -> WorkbookCopy {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let folder = target.join("workbook");
        fs::create_dir_all(folder.join(".cargo")).unwrap();
        let turn = File::create(target.join("workbook.turn")).unwrap();
        turn.lock().unwrap();
        let copy = WorkbookCopy {
            folder: folder.canonicalize().unwrap(),
            _turn: turn,
        };
        let package = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
        let real = &layout::root(&package).unwrap();
        let others = [
            layout::SUITE,
            layout::SNAPSHOTS,
            layout::COMPILE_FAIL,
            layout::PAGES,
            layout::SOLUTIONS,
        ];
        for part in layout::EXERCISE_PACKAGES.into_iter().chain(others) {
            copy.put_folder(real, part);
        }
        for file in [
            "Cargo.lock",
            "tests/exercises.rs",
            "book/book.toml",
            "rust-toolchain.toml",
        ] {
            copy.write(file, &fs::read_to_string(real.join(file)).unwrap());
        }
        copy.write("Cargo.toml", &manifest_without_the_program(real));
        // Shared with the judge's own test of a learner: the same crates, compiled once.
        let built = copy.target();
        copy.write(
            ".cargo/config.toml",
            &format!(
                "[build]\ntarget-dir = {:?}\n\n[net]\noffline = true\n",
                built.display().to_string()
            ),
        );
        let _ = fs::remove_dir_all(copy.folder.join(".workbook"));
        copy
    }

    pub(super) fn root(&self) -> PathBuf {
        self.folder.clone()
    }

    /// Where everything is built.
    pub(super) fn target(&self) -> PathBuf {
        self.folder.with_file_name("learner").join("target")
    }

    pub(super) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.folder.join(file)).unwrap()
    }

    /// Writes the file, unless it has this text already: cargo goes by time stamps.
    pub(super) fn write(&self, file: &str, text: &str) {
        let file = self.folder.join(file);
        if fs::read_to_string(&file).is_ok_and(|old| old == text) {
            return;
        }
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    /// Moves in a file with this text that was written an hour ago.
    pub(super) fn move_in(&self, file: &str, text: &str) {
        let older = self.folder.join("older.tmp");
        fs::write(&older, text).unwrap();
        let long_ago = SystemTime::now() - Duration::from_hours(1);
        let opened = File::options().append(true).open(&older).unwrap();
        opened.set_modified(long_ago).unwrap();
        fs::rename(&older, self.folder.join(file)).unwrap();
    }

    pub(super) fn remove(&self, file: &str) {
        fs::remove_file(self.folder.join(file)).unwrap();
    }

    /// Puts the solution in the place of the exercise.
    pub(super) fn solve(&self, id: &str) {
        let solution = self.read(&format!("solutions/src/patterns/{id}.rs"));
        self.write(&format!("exercises/src/patterns/{id}.rs"), &solution);
    }

    /// Types `cargo workbook …` in it.
    pub(super) fn run(&self, arguments: &[&str]) -> Output {
        self.run_with("JUDGE_TIMEOUT", "5", arguments)
    }

    /// The same, with a variable of the reader's own.
    pub(super) fn run_with(&self, name: &str, value: &str, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_workbook"));
        command
            .args(arguments)
            .current_dir(&self.folder)
            .stdin(Stdio::null())
            // A habit of the reader's must not bless a wrong answer.
            .env("JUDGE_BLESS", "1")
            // The copy stands in the target folder, and has one of its own.
            .env_remove("CARGO_TARGET_DIR")
            .env(name, value)
            .env("INSTA_UPDATE", "always");
        output_of(&mut command)
    }

    fn put_folder(&self, real: &Path, part: &str) {
        for entry in walkdir::WalkDir::new(real.join(part)) {
            let entry = entry.unwrap();
            if entry.file_type().is_file() {
                let file = layout::with_slashes(entry.path().strip_prefix(real).unwrap());
                self.write(&file, &fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
}

/// The workspace's manifest with the packages alone that judge an exercise.
fn manifest_without_the_program(real: &Path) -> String {
    let manifest = fs::read_to_string(real.join("Cargo.toml")).unwrap();
    let mut manifest: toml::Table = toml::from_str(&manifest).unwrap();
    let workspace = manifest["workspace"].as_table_mut().unwrap();
    workspace.remove("default-members");
    workspace.insert(
        "members".to_owned(),
        layout::EXERCISE_PACKAGES.to_vec().into(),
    );
    toml::to_string(&manifest).unwrap()
}
