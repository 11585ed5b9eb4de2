//! From an exercise's code to its verdict: one section, or all of them.
//!
//! What always holds:
//!
//! - The state of an exercise is what the judge says about the code as it is now. No
//!   file remembers it, so none can be wrong about it.
//! - A section that does not compile hides no other: each can be left out of the build.

pub(crate) mod build;
pub(crate) mod build_help;
mod own_tests;
pub(crate) mod render;
mod run_judge;
pub mod verdict;

use crate::error::Diagnostic;
use crate::process::cargo_json::CompilerMessage;
use crate::workspace::atomic_file;
use build::{Build, Built, Features};

use crate::course::Section;
use crate::course::sections::{cases, exercise, is_of_exercise};
use anyhow::Result;
use judge_protocol::CaseReport;
use run_judge::Run;
use std::fmt::Write as _;
use std::path::Path;
use verdict::{State, Verdict};

/// Learns how judging gets on.
pub(crate) trait Observer: Send + Sync {
    /// Cargo or the judge has printed this line; it is without its end.
    fn on_line(&self, line: &str);

    /// The judge knows what became of this case. When the build turns out to be out of date,
    /// or a file changes meanwhile, a case may come again.
    fn on_case(&self, _case: &CaseReport) {}
}

/// So often a file may change under the judge before a verdict on it is given.
const TRIES: usize = 3;

/// Judges one section, whatever state the others are in.
///
/// A file that is saved again meanwhile is judged again: the verdict is on the
/// text that is there when it is given.
///
/// # Errors
///
/// When the judge cannot be built or run for a reason that is not in the code.
pub(crate) async fn grade_section(
    root: &Path,
    section: &Section,
    observer: &dyn Observer,
) -> Result<Verdict> {
    let path = root.join(exercise(section));
    let mut tries = 0;
    loop {
        tries += 1;
        let before = std::fs::read(&path).ok();
        if let Some(verdict) = precheck(root, section) {
            return Ok(verdict);
        }
        let verdict = grade_once(root, section, observer).await;
        if tries == TRIES || std::fs::read(&path).ok() == before {
            return verdict;
        }
        observer.on_line("the file has changed: judging it again");
    }
}

/// Builds and judges the section. Where Cargo took a changed file for unchanged, it does so
/// again: the judge has given that file another time stamp.
async fn grade_once(root: &Path, section: &Section, observer: &dyn Observer) -> Result<Verdict> {
    for _ in 0..TRIES {
        if let Some(verdict) = try_grade(root, section, observer).await? {
            return Ok(verdict);
        }
    }
    Err(never_up_to_date().into())
}

/// `None` when the build was of another text than the files hold.
async fn try_grade(
    root: &Path,
    section: &Section,
    observer: &dyn Observer,
) -> Result<Option<Verdict>> {
    let only = [section.id.as_str()];
    let targets = own_tests::targets(root, &[section]);
    match build::build(root, Features::Only(&only), targets, observer).await? {
        Build::CompileErrors(errors) => {
            let errors: Vec<_> = errors.iter().collect();
            Ok(Some(compile_error(root, section, &errors)))
        }
        Build::CompilerFailed(why) => Ok(Some(Verdict::does_not_compile(
            &section.id,
            &exercise(section),
            why,
        ))),
        Build::Ok(built) => {
            let filter = format!("{}::", section.id);
            match run_built(root, &built, Some(&filter), &[section], observer).await? {
                Run::Judged(cases) => {
                    Ok(Some(verdict_from_cases(section, &cases, &built.warnings)))
                }
                Run::Outdated => Ok(None),
            }
        }
    }
}

/// Runs the cases whose names contain `filter`, and then the reader's own tests of these
/// sections.
async fn run_built(
    root: &Path,
    built: &Built,
    filter: Option<&str>,
    sections: &[&Section],
    observer: &dyn Observer,
) -> Result<Run> {
    let run = run_judge::run_judge(root, &built.judge, filter, observer).await?;
    match (run, &built.own_tests) {
        (Run::Judged(mut cases), Some(binary)) => {
            cases.extend(own_tests::run(root, binary, sections, observer).await?);
            Ok(Run::Judged(cases))
        }
        (run, _) => Ok(run),
    }
}

/// Why there is no verdict: each build was of another text than the files held after it.
fn never_up_to_date() -> Diagnostic {
    Diagnostic::new("failed to judge the exercises: what Cargo builds is not what the files hold")
        .why("the files change all the time, or their time stamps cannot be set")
        .help("save the exercise once more, then try again")
}

/// Judges all these sections, in one build of those that compile. The verdicts come in
/// the order of the sections.
///
/// # Errors
///
/// As [`grade_section`].
pub(crate) async fn grade_all(
    root: &Path,
    sections: &[Section],
    observer: &dyn Observer,
) -> Result<Vec<Verdict>> {
    let mut verdicts: Vec<Verdict> = Vec::new();
    let mut remaining: Vec<&Section> = Vec::new();
    for section in sections {
        match precheck(root, section) {
            None => remaining.push(section),
            Some(verdict) => verdicts.push(verdict),
        }
    }
    let mut outdated = 0;
    while !remaining.is_empty() {
        let step = match build_sections(root, sections, &remaining, observer).await? {
            Build::Ok(built) => match run_built(root, &built, None, &remaining, observer).await? {
                Run::Judged(cases) => Step::judged(&remaining, &cases, &built.warnings),
                Run::Outdated if outdated < TRIES => {
                    outdated += 1;
                    continue;
                }
                Run::Outdated => return Err(never_up_to_date().into()),
            },
            Build::CompilerFailed(why) => {
                // Only a build of each section by itself shows which one it is.
                let separate = grade_separately(root, &remaining, observer).await?;
                check_not_shared(root, sections, &separate, &why)?;
                Step::last(separate)
            }
            Build::CompileErrors(errors) => Step::without_erroneous(root, &remaining, &errors),
        };
        verdicts.extend(step.verdicts);
        remaining = step.remaining;
    }
    let place = |verdict: &Verdict| sections.iter().position(|section| section.id == verdict.id);
    verdicts.sort_by_key(place);
    Ok(verdicts)
}

/// What one build has brought.
struct Step<'a> {
    verdicts: Vec<Verdict>,
    /// Sections that need another build.
    remaining: Vec<&'a Section>,
}

impl<'a> Step<'a> {
    fn last(verdicts: Vec<Verdict>) -> Step<'a> {
        Step {
            verdicts,
            remaining: Vec::new(),
        }
    }

    fn judged(
        sections: &[&Section],
        cases: &[CaseReport],
        warnings: &[CompilerMessage],
    ) -> Step<'a> {
        let verdicts = sections
            .iter()
            .map(|section| verdict_from_cases(section, cases, warnings));
        Step::last(verdicts.collect())
    }

    /// The sections with errors get their verdicts, the others another build: an early
    /// error hides later ones in other files.
    fn without_erroneous(
        root: &Path,
        sections: &[&'a Section],
        errors: &[CompilerMessage],
    ) -> Step<'a> {
        let (bad, good): (Vec<&Section>, Vec<&Section>) = sections
            .iter()
            .partition(|section| !errors_in_section(section, errors).is_empty());
        if bad.is_empty() {
            // Nobody's file is at fault: what all of them share is broken.
            let all: Vec<&CompilerMessage> = errors.iter().collect();
            let verdicts = sections
                .iter()
                .map(|section| compile_error(root, section, &all));
            return Step::last(verdicts.collect());
        }
        let verdicts = bad
            .iter()
            .map(|section| compile_error(root, section, &errors_in_section(section, errors)));
        Step {
            verdicts: verdicts.collect(),
            remaining: good,
        }
    }
}

/// All sections are built as `cargo test` builds them, so that Cargo reuses what it has.
async fn build_sections(
    root: &Path,
    all: &[Section],
    remaining: &[&Section],
    observer: &dyn Observer,
) -> Result<Build> {
    let ids: Vec<&str> = remaining
        .iter()
        .map(|section| section.id.as_str())
        .collect();
    let features = if remaining.len() == all.len() {
        Features::Default
    } else {
        Features::Only(&ids)
    };
    let targets = own_tests::targets(root, remaining);
    build::build(root, features, targets, observer).await
}

/// Where not one section of several compiles, the reason is not in the sections.
fn check_not_shared(
    root: &Path,
    all: &[Section],
    separate: &[Verdict],
    why: &str,
) -> Result<(), Diagnostic> {
    let none_compiles = separate
        .iter()
        .all(|verdict| verdict.state == State::DoesNotCompile);
    if all.len() > 1 && separate.len() == all.len() && none_compiles {
        return Err(build::judge_not_built(root, why));
    }
    Ok(())
}

/// Judges each of these in a build of its own.
async fn grade_separately(
    root: &Path,
    sections: &[&Section],
    observer: &dyn Observer,
) -> Result<Vec<Verdict>> {
    let mut verdicts = Vec::new();
    for section in sections {
        verdicts.push(grade_once(root, section, observer).await?);
    }
    Ok(verdicts)
}

/// The verdict on a file that is not there, or holds no text: the compiler would
/// only say that a function is missing, or blame the file that names this one.
fn precheck(root: &Path, section: &Section) -> Option<Verdict> {
    let file = exercise(section);
    match atomic_file::read(root, &file) {
        Ok(None) => Some(Verdict::missing(&section.id, &file)),
        Err(error) => Some(Verdict::does_not_compile(
            &section.id,
            &file,
            crate::error::render(&error),
        )),
        Ok(Some(text)) if text.trim().is_empty() => {
            let why = format!(
                "`{file}` is empty. If the disk was full when you saved it, your editor still has the text: make room, and save it again."
            );
            Some(Verdict::does_not_compile(&section.id, &file, why))
        }
        Ok(Some(_)) => None,
    }
}

fn verdict_from_cases(
    section: &Section,
    cases: &[CaseReport],
    warnings: &[CompilerMessage],
) -> Verdict {
    let file = exercise(section);
    let own = cases.iter().filter(|case| case.section == section.id);
    let mut verdict = Verdict::from_cases(&section.id, &file, own);
    let warnings: Vec<&str> = warnings
        .iter()
        .filter(|warning| {
            let mut files = warning.files.iter();
            files.any(|file| is_of_exercise(section, file))
        })
        .map(|warning| warning.text.as_str())
        .collect();
    verdict.compiler = warnings.join("\n\n");
    verdict
}

/// The errors that point at a file of the section; first of all at the reader's.
fn errors_in_section<'a>(
    section: &Section,
    errors: &'a [CompilerMessage],
) -> Vec<&'a CompilerMessage> {
    let cases = cases(section);
    errors
        .iter()
        .filter(|error| {
            let mut files = error.files.iter();
            files.any(|file| *file == cases || is_of_exercise(section, file))
        })
        .collect()
}

/// Which signatures are not the stub's any more.
fn why_cases_do_not_compile(root: &Path, section: &Section) -> String {
    let read = |file: String| std::fs::read_to_string(root.join(file)).unwrap_or_default();
    let solution = read(layout::solution(&section.part, &section.id));
    let broken = signatures::broken(&solution, &read(exercise(section)), &read(cases(section)));
    let mut text = "The file compiles, but the cases cannot use it.".to_owned();
    for what in broken {
        let _ = write!(text, "\n- {what}");
    }
    text
}

fn compile_error(root: &Path, section: &Section, errors: &[&CompilerMessage]) -> Verdict {
    let file = exercise(section);
    let text: Vec<&str> = errors.iter().map(|error| error.text.as_str()).collect();
    let mut text = text.join("\n\n");
    let in_the_file = errors.iter().any(|error| {
        let mut files = error.files.iter();
        files.any(|file| is_of_exercise(section, file))
    });
    let in_the_cases = errors
        .iter()
        .any(|error| error.files.contains(&cases(section)));
    if in_the_cases && !in_the_file {
        text = format!("{}\n\n{text}", why_cases_do_not_compile(root, section));
    } else if !in_the_file && let Some(shared) = errors.iter().find_map(|error| error.files.first())
    {
        text = format!(
            "This exercise is not to blame, but `{shared}`, which all of them share: \
             `git diff -- {shared}` shows what has changed in it.\n\n{text}"
        );
    }
    Verdict::does_not_compile(&section.id, &file, text)
}
