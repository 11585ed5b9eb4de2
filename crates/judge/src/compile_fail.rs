//! Programs that must not compile, judged by trybuild.
//!
//! All of a section's are judged in one child and one build. Its package is made
//! for the purpose, is called `subject` and passes the judged library on, so that
//! the programs are the same whoever is judged; they are copied into it, so that
//! nothing of the reader's is written to.

use crate::report::Failure;
use crate::{Case, Library, Outcome, Subject, Verdict, bless, root, runner};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;
use std::{env, fs, io, process};

/// What trybuild printed for the section, once a process.
type Output = Arc<OnceLock<Result<String, String>>>;

static OUTPUTS: Mutex<Option<HashMap<(String, &'static str), Output>>> = Mutex::new(None);

/// Compiling is bounded too, generously: the first time, dependencies are built.
const LIMIT: Duration = Duration::from_secs(600);

/// Whether the compiler refuses the program, with the message expected.
pub fn judge(subject: &Subject, case: &'static Case) -> io::Result<Outcome> {
    let output = OUTPUTS
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get_or_insert_default()
        .entry((subject.name.clone(), case.section()))
        .or_default()
        .clone();
    let output = output.get_or_init(|| {
        runner::run_child(subject, case, LIMIT)
            .map(|(_, output)| output)
            .map_err(|error| format!("failed to start trybuild's process: {error}"))
    });
    let output = output
        .as_ref()
        .map_err(|error| io::Error::other(error.as_str()))?;
    let about = about(output, case);
    if about.as_ref().is_some_and(|(status, _)| status == "ok") {
        return Ok(Outcome::Passed);
    }
    let (status, text) = about.unwrap_or_else(|| ("error".to_owned(), output.clone()));
    let reason = match status.as_str() {
        "error" if text.contains("Expected test case to fail to compile") => {
            "FAILED: this program compiles, and must not:"
        }
        "mismatch" => {
            "FAILED: the compiler refuses this program, but for another reason than the one expected:"
        }
        _ => "FAILED: the program could not be judged:",
    };
    let program = layout::compile_fail(case.section(), case.guarantee());
    let source = match status.as_str() {
        "error" => fs::read_to_string(root().join(&program)).unwrap_or_default(),
        _ => String::new(),
    };
    Ok(Outcome::Failed {
        verdict: Some(Verdict::Failed),
        text: Failure {
            subject,
            case,
            verdict: Some(Verdict::Failed),
            ending: String::new(),
            output: &format!("{reason}\n{program}\n\n{source}\n{text}"),
        }
        .text(),
    })
}

/// trybuild's word on one program (`ok`, `mismatch`, `error`), and the lines below it.
fn about(output: &str, case: &Case) -> Option<(String, String)> {
    let heading = format!("test cases/{}.rs", case.guarantee());
    let mut lines = output
        .lines()
        .skip_while(|line| !line.starts_with(&heading));
    let status = lines.next()?.rsplit("... ").next()?.trim().to_owned();
    let below: Vec<&str> = lines
        .take_while(|line| !line.starts_with("test cases/") && !line.starts_with("test result"))
        .filter(|line| !line.contains("panicked at") && !line.ends_with("tests failed"))
        .collect();
    Some((status, below.join("\n").trim().to_owned()))
}

/// In the child: makes the package, lets trybuild judge every program of the
/// section, ends the process.
pub fn run_section(subject: &Subject, section: &str) -> ! {
    let from = root().join(layout::COMPILE_FAIL).join(section);
    let package = package_folder(subject);
    let cases = package.join("cases");
    let made = make_package(subject, &package).and_then(|()| replace_folder(&from, &cases));
    if let Err(error) = made {
        println!("failed to write `{}`: {error}", package.display());
        process::exit(Verdict::Failed.code());
    }
    // SAFETY: no other thread runs yet.
    unsafe {
        env::set_var("CARGO_MANIFEST_DIR", &package);
        // A target folder that the reader has chosen would hold the cases too, and
        // messages then name them by other paths than those expected.
        env::set_var("CARGO_TARGET_DIR", package.join("target"));
    }
    env::set_current_dir(&package).expect("it has just been made");
    {
        let trybuild = trybuild::TestCases::new();
        trybuild.compile_fail("cases/*.rs");
        // trybuild does its work, and panics when a program fails, as it is dropped.
        let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(trybuild)));
    }
    if bless(subject)
        && let Err(error) = copy_messages(&cases, &from)
    {
        println!("failed to keep the messages: {error}");
    }
    process::exit(Verdict::Pass.code());
}

/// `<target>/judge/<subject>`, found from the test binary's own place,
/// `<target>/debug/deps/<binary>`.
fn package_folder(subject: &Subject) -> PathBuf {
    let binary = env::current_exe().expect("the binary that runs has a path");
    let target = binary.ancestors().nth(3).expect("cargo's folders");
    target.join("judge").join(subject.name.replace("::", "-"))
}

fn make_package(subject: &Subject, package: &Path) -> io::Result<()> {
    let (dependency, library) = match &subject.library {
        Library::Package(name) => (*name, format!("pub use {name}::*;\n")),
        Library::Replaced {
            part,
            section,
            file,
        } => (
            "solutions",
            format!(
                "pub use solutions::*;\n\
                 pub mod {part} {{\n    pub use solutions::{part}::*;\n    \
                 #[path = {file:?}]\n    pub mod {section};\n}}\n"
            ),
        ),
    };
    let manifest = format!(
        "[package]\nname = \"subject\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [lib]\npath = \"lib.rs\"\n\n[workspace]\n\n[dependencies]\n\
         {dependency} = {{ path = {:?} }}\ncrossbeam-channel = \"0.5\"\nrand = \"0.10\"\n",
        root().join(dependency)
    );
    fs::create_dir_all(package)?;
    write_if_changed(&package.join("lib.rs"), &library)?;
    write_if_changed(&package.join("Cargo.toml"), &manifest)?;
    // The same versions as in the workspace, so that no registry is asked.
    fs::copy(root().join("Cargo.lock"), package.join("Cargo.lock"))?;
    Ok(())
}

/// Cargo compiles again what has a new time stamp, changed or not.
fn write_if_changed(file: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(file).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(file, text)
}

fn replace_folder(from: &Path, to: &Path) -> io::Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

fn copy_messages(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.path().extension().is_some_and(|end| end == "stderr") {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
