//! Programs that must not compile, judged by trybuild.
//!
//! All of a section's are judged by one worker and in one build. Its package is made
//! for the purpose, is called `subject` and passes the judged library on, so that
//! the programs are the same whoever is judged; they are copied into it, so that
//! nothing of the reader's is written to.

mod messages;
mod package;

use crate::sync::lock;
use crate::task::Work;
use crate::{Case, Subject, bless, root, worker, worker_process};
use judge_protocol::{Failure, Outcome, Program, Verdict};
use messages::Status;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;
use std::{env, fs, io, process};

/// What trybuild printed for the section, once a process.
type Output = Arc<OnceLock<Result<String, String>>>;

static OUTPUTS: Mutex<Option<HashMap<(String, &'static str), Output>>> = Mutex::new(None);

/// What a program says that may be rejected for several reasons, because right answers
/// differ in what it misuses.
const ANY_MESSAGE: &str = "//! Any message will do";

/// Compiling is bounded too, generously: the first time, dependencies are built.
const LIMIT: Duration = Duration::from_mins(10);

/// Whether the compiler rejects the program, with the message expected. Blocks until it
/// has compiled, the first time with all of its section.
///
/// # Errors
///
/// When no worker can be started.
pub(crate) fn judge(subject: &Subject, case: &'static Case) -> io::Result<Outcome> {
    let output = output_of_section(subject, case)?;
    let (status, message) = messages::about(&output, case.guarantee());
    let file = layout::compile_fail(case.section(), case.guarantee());
    let source = fs::read_to_string(root().join(&file)).unwrap_or_default();
    let reason = match status {
        Status::Ok => return Ok(Outcome::Passed),
        Status::Mismatch if source.contains(ANY_MESSAGE) => return Ok(Outcome::Passed),
        Status::Compiles => "this program compiles, and must not",
        Status::Mismatch => {
            "the compiler rejects this program, but for another reason than the one expected"
        }
        Status::Error => "the program could not be judged",
    };
    let source = match status {
        // The message shows where the compiler stops.
        Status::Ok | Status::Mismatch => String::new(),
        Status::Compiles | Status::Error => source,
    };
    Ok(Outcome::Failed(Failure {
        program: Some(Program {
            file,
            source,
            message,
        }),
        ..worker::failure(Verdict::Failed, reason)
    }))
}

/// What trybuild prints about the programs of the case's section.
fn output_of_section(subject: &Subject, case: &'static Case) -> io::Result<String> {
    let key = (subject.name.clone(), case.section());
    let output = lock(&OUTPUTS)
        .get_or_insert_default()
        .entry(key)
        .or_default()
        .clone();
    let output = output.get_or_init(|| {
        worker_process::run::<Outcome>(subject, case, Work::Judge, LIMIT)
            .map(|ended| ended.output)
            .map_err(|error| format!("failed to start the process of trybuild: {error}"))
    });
    output.clone().map_err(io::Error::other)
}

/// In the worker: makes the package, lets trybuild judge every program of the
/// section, ends the process.
pub(crate) fn run_section(subject: &Subject, section: &str) -> ! {
    let from = root().join(layout::COMPILE_FAIL).join(section);
    let package = package::folder(subject);
    let cases = package.join("cases");
    let made = package::lock(&package).and_then(|turn| {
        package::make(subject, &package)?;
        package::mark_changed_sources(subject, &package)?;
        package::replace_folder(&from, &cases)?;
        Ok(turn)
    });
    // Held until the process has ended: another judge may want the same package.
    let _turn = match made {
        Ok(turn) => turn,
        Err(error) => {
            println!("failed to write `{}`: {error}", package.display());
            process::exit(1);
        }
    };
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
        && let Err(error) = package::copy_messages(&cases, &from)
    {
        println!("failed to keep the messages: {error}");
    }
    // What became of each program is told by what trybuild has printed.
    process::exit(0);
}
