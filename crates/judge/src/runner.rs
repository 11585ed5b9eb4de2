//! The runner: a trial a case, each judged by a worker in a process of its own.

use crate::bless;
use crate::report_file::ReportFile;
use crate::summary;
use crate::sync::lock;
use crate::task::Work;
use crate::worker_process::{self, Ended};
use crate::{
    Case, Library, Run, Stubs, Subject, Task, compile_fail, exit_code, locations, outdated, root,
    snapshot, stubs, watchdog, worker,
};
use judge_protocol::{CaseReport, Failure, Location, Message, Outcome, Verdict, render};
use libtest_mimic::{Arguments, Completion, Failed, FormatSetting, Trial};
use std::collections::HashMap;
use std::process::{ExitCode, ExitStatus};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;
use std::{env, io, thread};

/// The whole of a test binary: judges the cases, or is the worker that runs one.
pub fn main(subject: Subject, cases: &'static [Case]) -> ExitCode {
    if let Some(task) = Task::of_this_process() {
        let case = find(cases, &task.case);
        match task.work {
            Work::Judge => worker::run_case(&subject, case),
            Work::FindStubs => {
                let section = cases
                    .iter()
                    .filter(|other| other.section() == case.section());
                stubs::run_cases(section.skip_while(|other| other.name() != case.name()));
            }
        }
    }
    let report = match ReportFile::open() {
        Ok(report) => report,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    if refuse_outdated(&subject, &report) {
        return ExitCode::FAILURE;
    }
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert_with(default_threads);
    let cases = of_section(cases, &mut arguments);
    let run = Arc::new(JudgeRun {
        cases,
        report,
        stubs: sections_with_stubs(&subject, cases, &arguments),
        ended: Mutex::default(),
        shows_output: arguments.nocapture || arguments.show_output,
        tells_failures_last: tells_failures_last(&subject, &arguments),
        subject,
    });
    let conclusion = libtest_mimic::run(&arguments, run.trials(&arguments));
    if !arguments.list
        && let Err(error) = run.report.add(&Message::Finished)
    {
        eprintln!("failed to write the report: {error}");
        return ExitCode::FAILURE;
    }
    run.print_summary();
    conclusion.exit_code()
}

/// Whether the files hold another text than the one that was compiled; says so, and has
/// Cargo compile them the next time.
fn refuse_outdated(subject: &Subject, report: &ReportFile) -> bool {
    let files = outdated::files(subject.sources);
    if files.is_empty() {
        return false;
    }
    let built = env::current_exe().unwrap_or_default();
    let mut marked = true;
    for file in &files {
        marked &= outdated::mark_changed(&root().join(file), &built).is_ok();
    }
    // Where two clones share a target folder, Cargo may look at the other one's suite.
    // The library's own files it always looks for here, and compiles all again with it.
    if let Library::Package(name) = subject.library {
        let library = root().join(name).join("src/lib.rs");
        marked &= outdated::mark_changed(&library, &built).is_ok();
    }
    eprintln!("{}", outdated::text(&files, marked));
    if let Err(error) = report.add(&Message::Outdated { files }) {
        eprintln!("failed to write the report: {error}");
    }
    true
}

/// One run over the cases of a test binary.
struct JudgeRun {
    subject: Subject,
    cases: &'static [Case],
    report: ReportFile,
    /// The stubs that the cases of a section meet, which are looked for when the first of them
    /// is judged. Empty where each case is judged on its own.
    stubs: HashMap<&'static str, OnceLock<stubs::Stubs>>,
    /// What became of the cases so far.
    ended: Mutex<Vec<CaseReport>>,
    /// Whether the reader wants to see what passing cases print, too.
    shows_output: bool,
    /// Whether the failures are told after everything else, in the order of the suite.
    tells_failures_last: bool,
}

impl JudgeRun {
    /// A trial a case, and what else the run must show.
    fn trials(self: &Arc<Self>, arguments: &Arguments) -> Vec<Trial> {
        let mut trials: Vec<Trial> = self
            .judged()
            .map(|case| self.trial(case, arguments))
            .collect();
        if self.subject.stubs == Stubs::Fail {
            trials.extend(self.trials_of_snapshots());
        }
        trials
    }

    /// Trials of the snapshot files themselves.
    fn trials_of_snapshots(&self) -> [Trial; 2] {
        let cases = self.cases;
        // While snapshots are written, their headers change.
        let is_written = bless(&self.subject);
        [
            Trial::test("every_snapshot_has_a_case", || {
                match snapshot::orphans(cases).as_slice() {
                    [] => Ok(()),
                    files => Err(format!("no case owns {files:?}: delete them").into()),
                }
            }),
            Trial::test("every_snapshot_says_what_it_is_about", move || {
                match snapshot::with_old_header(cases).as_slice() {
                    files if is_written || files.is_empty() => Ok(()),
                    files => Err(format!(
                        "the headers of {files:?} are out of date: write them anew with \
                         `JUDGE_BLESS=1 cargo test -p solutions`"
                    )
                    .into()),
                }
            }),
        ]
    }

    /// The cases that are judged: a fact about the compiler is not the reader's to make
    /// true.
    fn judged(&self) -> impl Iterator<Item = &'static Case> {
        let of_solutions = self.subject.stubs == Stubs::Fail;
        self.cases
            .iter()
            .filter(move |case| of_solutions || !matches!(case.run, Run::CompilerFact))
    }

    fn trial(self: &Arc<Self>, case: &'static Case, arguments: &Arguments) -> Trial {
        let kind = match case.run {
            Run::Behaviour(_) => "",
            Run::CompileFail { .. } | Run::CompilerFact => "compile-fail",
        };
        // nextest runs every case in a process of its own and would count a case as
        // passed that turns out to be ignored, so tell it when it asks for the list.
        let asks_for_stubs = arguments.list && arguments.ignored;
        let run = self.clone();
        Trial::ignorable_test(case.name(), move || run.judge(case))
            .with_kind(kind)
            .with_ignored_flag(asks_for_stubs && self.is_stub(case))
    }

    /// Whether the reader has not begun with what the case, or the one before it, judges.
    fn is_stub(&self, case: &'static Case) -> bool {
        let case = companion(self.cases, case).unwrap_or(case);
        self.subject.stubs == Stubs::NotAttempted
            && judge(&self.subject, self.cases, case)
                .is_ok_and(|report| matches!(report.outcome, Outcome::NotAttempted { .. }))
    }

    /// The stub that the case meets, or the one before it. `None` also where it is not known
    /// whether it meets one.
    ///
    /// Blocks while the stubs of its section are looked for.
    fn stub(&self, case: &'static Case) -> Option<Location> {
        let stubs = self.stubs.get(case.section())?;
        let case = companion(self.cases, case).unwrap_or(case);
        let stubs = stubs.get_or_init(|| {
            let section = self
                .judged()
                .filter(|other| other.section() == case.section());
            let section: Vec<&Case> = section.collect();
            // Where nothing is found, each case is judged on its own.
            stubs::find(&self.subject, &section).unwrap_or_default()
        });
        stubs.get(case.name()).cloned()
    }

    /// Judges the case, writes its report, and tells libtest-mimic.
    fn judge(&self, case: &'static Case) -> Result<Completion, Failed> {
        let report = match self.stub(case) {
            Some(stub) => report(&self.subject, case, Outcome::NotAttempted { stub }),
            None => judge(&self.subject, self.cases, case)?,
        };
        self.report
            .add(&Message::Case(report.clone()))
            .map_err(|error| format!("failed to write the report: {error}"))?;
        lock(&self.ended).push(report.clone());
        // A failure is told with what it printed.
        if self.shows_output && !matches!(report.outcome, Outcome::Failed(_)) {
            print!("{}", render::printed(&report));
        }
        match &report.outcome {
            Outcome::Passed => Ok(Completion::Completed),
            Outcome::NotAttempted { stub } => match self.subject.stubs {
                Stubs::NotAttempted => {
                    Ok(Completion::ignored_with(format!("not attempted: {stub}")))
                }
                Stubs::Fail => Err(format!("a solution is still a stub: {stub}").into()),
            },
            Outcome::Failed(failure) if self.tells_failures_last => {
                Err(render::headline(failure).into())
            }
            Outcome::Failed(_) => Err(render::failure(&report).into()),
        }
    }

    /// Tells the reader last what became of each section, so that they need not search
    /// for it among all the cases.
    fn print_summary(&self) {
        if self.tells_failures_last {
            let sections: Vec<&str> = self.judged().map(Case::section).collect();
            let ended = lock(&self.ended);
            let summary = summary::text(sections, &ended);
            if !summary.is_empty() {
                println!("{summary}");
            }
        }
    }
}

/// Who names one case, as nextest does, has its verdict before their eyes; and a program
/// that reads the output finds each failure with its case.
fn tells_failures_last(subject: &Subject, arguments: &Arguments) -> bool {
    let of_many = !arguments.list && !arguments.exact;
    let for_people = !matches!(arguments.format, Some(FormatSetting::Json));
    subject.stubs == Stubs::NotAttempted && of_many && for_people
}

/// The cases of the section whose id the filter is; all of them where it is none. `threads` is
/// a part of the names of many cases, and means the section to whoever writes it.
fn of_section(cases: &'static [Case], arguments: &mut Arguments) -> &'static [Case] {
    let is_meant = |case: &&Case| arguments.filter.as_deref() == Some(case.section());
    let of_section: Vec<Case> = cases.iter().filter(is_meant).copied().collect();
    if of_section.is_empty() || arguments.exact {
        return cases;
    }
    arguments.filter = None;
    of_section.leak()
}

/// The sections whose stubs are looked for many at once: those of the exercises, unless it is
/// one case that is asked for.
fn sections_with_stubs(
    subject: &Subject,
    cases: &'static [Case],
    arguments: &Arguments,
) -> HashMap<&'static str, OnceLock<stubs::Stubs>> {
    let looks = subject.stubs == Stubs::NotAttempted && !arguments.list && !arguments.exact;
    let sections = cases.iter().filter(|_| looks).map(Case::section);
    sections.map(|section| (section, OnceLock::new())).collect()
}

/// Cases wait more than they work, so more of them than cores may run at once. Where
/// everything hangs, the time limits run side by side.
fn default_threads() -> usize {
    let cores = thread::available_parallelism().map_or(2, usize::from);
    (2 * cores).max(8)
}

fn find(cases: &'static [Case], name: &str) -> &'static Case {
    cases
        .iter()
        .find(|case| case.name() == name)
        .unwrap_or_else(|| panic!("no case is called {name}"))
}

fn companion(cases: &'static [Case], case: &Case) -> Option<&'static Case> {
    match case.run {
        Run::CompileFail { after } => Some(find(cases, after)),
        Run::Behaviour(_) | Run::CompilerFact => None,
    }
}

/// Judges one case. Blocks until its worker has ended, which is shortly after the
/// time limit at the latest; compiling programs that must not compile takes longer.
///
/// # Errors
///
/// When no worker can be started.
pub fn judge(
    subject: &Subject,
    cases: &'static [Case],
    case: &'static Case,
) -> io::Result<CaseReport> {
    let (outcome, output) = outcome(subject, cases, case)?;
    Ok(CaseReport {
        output,
        ..report(subject, case, outcome)
    })
}

/// The report about a case that has printed nothing.
fn report(subject: &Subject, case: &Case, outcome: Outcome) -> CaseReport {
    CaseReport {
        section: case.section().to_owned(),
        case: case.guarantee().to_owned(),
        meaning: case.meaning.trim_end().to_owned(),
        location: locations::location(case.file, case.line, None),
        subject: subject.name.clone(),
        outcome,
        output: String::new(),
    }
}

/// What became of the case, and what it printed where it did not fail.
fn outcome(
    subject: &Subject,
    cases: &'static [Case],
    case: &'static Case,
) -> io::Result<(Outcome, String)> {
    if let Some(companion) = companion(cases, case) {
        let stub = run_case(subject, companion)?;
        if matches!(stub.0, Outcome::NotAttempted { .. }) {
            return Ok(stub);
        }
    }
    match case.run {
        Run::Behaviour(_) => run_case(subject, case),
        Run::CompileFail { .. } | Run::CompilerFact => {
            Ok((compile_fail::judge(subject, case)?, String::new()))
        }
    }
}

/// A worker whose time is up finds out where its threads are. That takes a moment, or
/// many times as long on a machine that is busy with other things.
const TO_REPORT: Duration = Duration::from_secs(30);

fn run_case(subject: &Subject, case: &Case) -> io::Result<(Outcome, String)> {
    let limit = watchdog::longest() + TO_REPORT;
    let ended = worker_process::run(subject, case, Work::Judge, limit)?;
    Ok(outcome_of(ended))
}

/// What the worker reports. That its case did not fail, it must have said with its exit
/// code, too; that it failed is true however the process has ended after that.
fn outcome_of(ended: Ended<Outcome>) -> (Outcome, String) {
    let reported = ended.report.filter(|outcome| {
        matches!(outcome, Outcome::Failed(_)) || ended.status.code() == Some(exit_code::of(outcome))
    });
    match reported.unwrap_or_else(|| ended_early(ended.status)) {
        Outcome::Failed(failure) => {
            let output = shortened(&ended.output);
            let failure = Failure { output, ..failure };
            (Outcome::Failed(failure), String::new())
        }
        outcome => (outcome, shortened(&ended.output)),
    }
}

/// The process has ended in a way that is none of the worker's.
fn ended_early(status: ExitStatus) -> Outcome {
    let reason = format!("the process of this case ended before the case did ({status})");
    let mut failure = worker::failure(Verdict::Failed, &reason);
    if was_killed(status) {
        failure.notes.push(
            "Something else has ended it, or the machine has run out of memory. If your \
             code does not take more and more of it, run the case again."
                .to_owned(),
        );
    }
    Outcome::Failed(failure)
}

#[cfg(unix)]
fn was_killed(status: ExitStatus) -> bool {
    use rustix::process::Signal;
    use std::os::unix::process::ExitStatusExt;
    status.signal() == Some(Signal::KILL.as_raw())
}

#[cfg(not(unix))]
fn was_killed(_: ExitStatus) -> bool {
    false
}

/// The output; where it is long, without its middle: that is the work of a loop, and
/// nobody reads it.
fn shortened(output: &str) -> String {
    const LONG: usize = 16 << 10;
    let output = output.trim();
    if output.len() <= LONG {
        return output.to_owned();
    }
    let first = output.floor_char_boundary(LONG / 4);
    let last = output.ceil_char_boundary(output.len() - LONG / 2);
    format!(
        "{}\n(… {} bytes are left out …)\n{}",
        &output[..first],
        last - first,
        &output[last..]
    )
}
