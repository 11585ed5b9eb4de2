//! A section is added with one command to a copy of the workbook, is shown, judged and
//! listed there, and is taken away again.

#[path = "../src/summary.rs"]
mod summary;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;
use walkdir::WalkDir;

const FOLDERS: [&str; 6] = [
    "book",
    "crates",
    "exercises",
    "solutions",
    "tests",
    ".cargo",
];
const FILES: [&str; 4] = [
    "Cargo.toml",
    "Cargo.lock",
    "README.md",
    "rust-toolchain.toml",
];

struct WorkbookCopy {
    folder: TempDir,
}

impl WorkbookCopy {
    fn new() -> WorkbookCopy {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        let real = layout::root(package).expect("this package is in the workbook");
        let folder = tempfile::tempdir().expect("there is room for a copy");
        for name in FOLDERS {
            let files = WalkDir::new(real.join(name)).into_iter();
            let files = files.filter_entry(|entry| entry.file_name() != "node_modules");
            for entry in files.map(|entry| entry.expect("the workbook can be read")) {
                let inside = entry.path().strip_prefix(&real).expect("it is in there");
                let to = folder.path().join(inside);
                if entry.file_type().is_dir() {
                    fs::create_dir_all(to).expect("there is room for a copy");
                } else {
                    fs::copy(entry.path(), to).expect("there is room for a copy");
                }
            }
        }
        for name in FILES {
            fs::copy(real.join(name), folder.path().join(name)).expect("there is room for a copy");
        }
        WorkbookCopy { folder }
    }

    fn root(&self) -> PathBuf {
        let root = self.folder.path().canonicalize();
        root.expect("the copy is there")
    }

    /// Every file with its bytes.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        WalkDir::new(self.root())
            .into_iter()
            .map(|entry| entry.expect("the copy can be read"))
            .filter(|entry| entry.file_type().is_file())
            .map(|entry| {
                let bytes = fs::read(entry.path()).expect("the copy can be read");
                (entry.into_path(), bytes)
            })
            .collect()
    }

    #[track_caller]
    fn xtask(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(self.root());
        let output = command.output().expect("it has been built");
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        output
    }

    /// `cargo test` of one section in the copy; what it printed.
    fn judge(&self, package: &str, id: &str, bless: bool) -> String {
        let mut command = Command::new(env!("CARGO"));
        command
            .args(["test", "--offline", "--package", package])
            .args(["--no-default-features", "--features", id])
            .current_dir(self.root())
            // Kept from one run to the next, so that only the copy's own code is compiled.
            .env(
                "CARGO_TARGET_DIR",
                Path::new(env!("CARGO_TARGET_TMPDIR")).join("sections"),
            )
            .env_remove("JUDGE_BLESS");
        if bless {
            command.env("JUDGE_BLESS", "1");
        }
        let output = command.output().expect("cargo is there");
        let text = [output.stdout, output.stderr].concat();
        String::from_utf8_lossy(&text).into_owned()
    }
}

#[test]
fn a_section_is_added_by_one_command_and_taken_away_by_another() {
    let copy = WorkbookCopy::new();
    let before = copy.files();
    copy.xtask(&[
        "new-section",
        "together",
        "semaphore",
        "--title",
        "A semaphore",
    ]);
    copy.xtask(&["sync", "--check"]);
    copy.xtask(&["mirror"]);

    // Listed, and shown.
    let sections = workbook::course::sections(&copy.root()).expect("the front matter is right");
    let last = sections.last().expect("it is behind the others");
    assert_eq!(
        (last.id.as_str(), last.part.as_str()),
        ("semaphore", "together")
    );
    assert_eq!(last.title, "A semaphore");
    // A part that is new stands in front of the pages that belong to none.
    let summary = fs::read_to_string(copy.root().join(layout::SUMMARY)).expect("it is there");
    assert!(
        summary.contains("\n\n# Together\n\n- [A semaphore](together/semaphore.md)\n\n---\n\n["),
        "{summary}"
    );
    workbook::book::build(&copy.root(), &copy.root().join("out")).expect("the book can be built");
    let page = fs::read_to_string(copy.root().join("out/together/semaphore.html"));
    assert!(page.expect("its page is there").contains("harbour fire"));
    fs::remove_dir_all(copy.root().join("out")).expect("it has just been made");

    // Judged: the solution is right, the exercise is a stub.
    copy.judge("solutions", "semaphore", true);
    let solution = copy.judge("solutions", "semaphore", false);
    for case in ["passes_values_on", "stops_while_nobody_reads"] {
        let passes = |line: &str| line.contains(case) && line.ends_with("... ok");
        assert!(solution.lines().any(passes), "{solution}");
    }
    assert!(solution.contains("0 failed; 0 ignored"), "{solution}");
    let exercise = copy.judge("exercises", "semaphore", false);
    assert!(
        exercise.contains("0 passed; 0 failed; 2 ignored"),
        "{exercise}"
    );

    copy.xtask(&["remove-section", "semaphore"]);
    let after = copy.files();
    let changed: Vec<&PathBuf> = before
        .keys()
        .chain(after.keys())
        .filter(|file| before.get(*file) != after.get(*file))
        .collect();
    assert!(changed.is_empty(), "not as before: {changed:?}");
}

#[test]
fn a_name_that_is_none_is_refused() {
    let root = layout::root(Path::new(env!("CARGO_MANIFEST_DIR")));
    for (part, id, why) in [
        ("patterns", "Semaphore", "use small letters"),
        ("patterns", "../x", "use small letters"),
        ("patterns", "tee", "the book has a section of that id"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["new-section", part, id])
            .current_dir(root.as_ref().expect("this package is in the workbook"))
            .output()
            .expect("it has been built");
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(
            !output.status.success() && text.contains(why),
            "{id}: {text}"
        );
    }
}

/// The summary with a section added; taking the section away leaves it as it was.
#[track_caller]
fn added(summary: &str, part: &str) -> String {
    let before: Vec<String> = summary.lines().map(str::to_owned).collect();
    let mut lines = before.clone();
    summary::add(&mut lines, part, "new", "New");
    let text = lines.join("\n");
    summary::remove(&mut lines, part, "new");
    assert_eq!(lines, before, "taken away again");
    text
}

#[test]
fn a_section_stands_behind_the_others_of_its_part() {
    assert_eq!(
        added("# A\n\n- [One](a/one.md)\n\n# B\n\n- [Two](b/two.md)", "a"),
        "# A\n\n- [One](a/one.md)\n- [New](a/new.md)\n\n# B\n\n- [Two](b/two.md)"
    );
}

#[test]
fn the_questions_stay_last() {
    assert_eq!(
        added("# A\n\n- [One](a/one.md)\n- [Recap](a/recap.md)", "a"),
        "# A\n\n- [One](a/one.md)\n- [New](a/new.md)\n- [Recap](a/recap.md)"
    );
}

#[test]
fn a_new_part_stands_in_front_of_the_pages_that_belong_to_none() {
    assert_eq!(
        added(
            "[Start](start.md)\n\n# A\n\n- [One](a/one.md)\n\n---\n\n[Words](words.md)",
            "b"
        ),
        "[Start](start.md)\n\n# A\n\n- [One](a/one.md)\n\n# B\n\n- [New](b/new.md)\n\n---\n\n[Words](words.md)"
    );
    assert_eq!(
        added(
            "# Summary\n\n[Start](start.md)\n\n---\n\n[Words](words.md)\n[More](more.md)",
            "b"
        ),
        "# Summary\n\n[Start](start.md)\n\n# B\n\n- [New](b/new.md)\n\n---\n\n[Words](words.md)\n[More](more.md)"
    );
    assert_eq!(
        added("# A\n\n- [One](a/one.md)", "b"),
        "# A\n\n- [One](a/one.md)\n\n# B\n\n- [New](b/new.md)"
    );
}
