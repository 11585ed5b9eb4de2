//! Judges the judge: every rejected submission must be caught by the case that
//! its header names, and every accepted one must pass them all.
//!
//! A submission is written as if it stood in `solutions/`: `crate::` is that crate.

#[macro_use]
extern crate judge;
mod tally;
mod verdict_cache;

use judge::{Case, Library, Outcome, Stubs, Subject};
use judge_protocol::render;
use libtest_mimic::{Arguments, Failed, Trial};
use std::env;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::process::ExitCode;
use std::sync::Arc;
use tally::Tally;
use verdict_cache::VerdictCache;

#[allow(
    unused_imports,
    reason = "submissions may say crate::done and the like"
)]
pub use solutions::*;

/// One file in `rejected/` or `accepted/`.
struct Submission {
    kind: &'static str,
    part: &'static str,
    section: &'static str,
    name: &'static str,
    file: &'static str,
    header: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/submissions.rs"));

/// The word before the name of the case that must catch a wrong submission.
const CAUGHT_BY: &str = "Caught by:";

/// What stands between the case that tells the mistake and the one that is shown before it.
const SECOND_TO: &str = ", second to ";

/// So many at once: most of them wait for the time limit.
const AT_ONCE: usize = 12;

fn main() -> ExitCode {
    if let Some(task) = judge::Task::of_this_process() {
        let submission = SUBMISSIONS
            .iter()
            .find(|submission| submission.id() == task.subject)
            .expect("the runner names a submission of its own list");
        let case = submission
            .case(&task.case)
            .expect("the runner names a case");
        judge::run_case(&submission.subject(), case);
    }
    // What a reader might have set must not help a wrong submission.
    // SAFETY: no other thread runs yet.
    unsafe {
        env::set_var("INSTA_UPDATE", "always");
        env::set_var("INSTA_FORCE_PASS", "1");
        env::set_var("TRYBUILD", "overwrite");
        env::set_var("JUDGE_BLESS", "1");
    }
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(AT_ONCE);
    let cache = Arc::new(VerdictCache::open(judge::root()));
    let tally = Arc::new(Tally::default());
    let trials = SUBMISSIONS
        .iter()
        .map(|submission| {
            let (cache, tally) = (cache.clone(), tally.clone());
            Trial::test(submission.id(), move || {
                submission.check_unless_kept(&cache, &tally)
            })
        })
        .collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    if !arguments.list {
        print!("{tally}");
        println!(
            "{} verdicts were kept, because nothing they depend on has changed \
             (SUBMISSIONS_FRESH=1 judges again).",
            cache.kept()
        );
        if let Err(error) = cache.save() {
            eprintln!("failed to keep the verdicts: {error}");
        }
    }
    conclusion.exit_code()
}

impl Submission {
    /// `rejected::or_channel::listens_to_the_first_only`
    fn id(&self) -> String {
        format!("{}::{}::{}", self.kind, self.section, self.name)
    }

    fn subject(&self) -> Subject {
        Subject {
            name: self.id(),
            stubs: Stubs::Fail,
            library: Library::Replaced {
                part: self.part.to_owned(),
                section: self.section.to_owned(),
                file: self.file.into(),
            },
            // Its build script looks at the text.
            sources: &[],
        }
    }

    /// The section's cases, compiled against this submission.
    fn all_cases(&self) -> &'static [Case] {
        let Submission {
            kind,
            section,
            name,
            ..
        } = self;
        judge::cases_in(&format!("submissions::{kind}_{section}_{name}::"))
    }

    fn case(&self, name: &str) -> Option<&'static Case> {
        self.all_cases().iter().find(|case| case.name() == name)
    }

    fn check_unless_kept(&self, cache: &VerdictCache, tally: &Tally) -> Result<(), Failed> {
        let key = cache.key(self.file.as_ref(), self.part, self.section);
        if cache.has(&self.id(), &key) {
            return Ok(());
        }
        self.check(tally)?;
        cache.add(self.id(), key);
        Ok(())
    }

    fn check(&self, tally: &Tally) -> Result<(), Failed> {
        match (self.kind, env::var("SUBMISSIONS_MATRIX")) {
            ("rejected", Ok(file)) => self.write_matrix(&file),
            (_, Ok(_)) => Ok(()),
            ("rejected", Err(_)) if !judge::threads_are_known() => self.count(tally),
            ("rejected", Err(_)) => self.must_be_caught_as_a_rule(),
            _ => self.must_pass(),
        }
    }

    /// What a wrong answer does first may depend on luck, once in many runs: then it is judged
    /// again, and what was seen is printed. With `SUBMISSIONS_FRESH`, which `cargo xtask stress`
    /// sets to find such answers, it fails.
    fn must_be_caught_as_a_rule(&self) -> Result<(), Failed> {
        self.must_be_caught().or_else(|failed| {
            if env::var_os("SUBMISSIONS_FRESH").is_some() {
                return Err(failed);
            }
            let text = failed.message().unwrap_or_default();
            eprintln!("---- {} varies from run to run ----\n{text}\n", self.id());
            self.must_be_caught()
        })
    }

    /// Where it is not known what threads do, not every wrong answer is caught: notes
    /// whether this one is.
    fn count(&self, tally: &Tally) -> Result<(), Failed> {
        let word = Header::of(self.header)?.word.unwrap_or("FAILED");
        let mut first = None;
        for case in self.all_cases() {
            if !matches!(case.run, judge::Run::CompilerFact) && self.failure(case)?.is_some() {
                first = Some(case.name());
                break;
            }
        }
        tally.add(word, self.id(), first.is_some());
        Ok(())
    }

    fn must_be_caught(&self) -> Result<(), Failed> {
        let Header { case, word, second } = Header::of(self.header)?;
        let named = self
            .case(case)
            .ok_or_else(|| format!("the header names the case `{case}`, which does not exist"))?;
        let report = judge::judge(&self.subject(), self.all_cases(), named)?;
        let Outcome::Failed(failure) = &report.outcome else {
            let outcome = &report.outcome;
            return Err(format!("{case} does not catch this submission: {outcome:?}").into());
        };
        let text = render::failure(&report);
        let seen = failure.verdict.word();
        if word.is_some_and(|word| word != seen) {
            let message = format!("caught by {case} as {seen}, not as the header says:\n{text}");
            return Err(message.into());
        }
        if env::var_os("SUBMISSIONS_SHOW").is_some() {
            eprintln!("---- {} ----\n{text}\n", self.id());
        }
        self.must_be_shown_first(named, second)
    }

    /// The reader is shown the first case that fails: that must be the one which tells what
    /// is wrong, or the next after the one that the header names.
    fn must_be_shown_first(&self, named: &Case, second: Option<&str>) -> Result<(), Failed> {
        let mut failed = Vec::new();
        for case in self.all_cases() {
            if case.name() == named.name() {
                break;
            }
            if matches!(case.run, judge::Run::Behaviour(_))
                && let Some(text) = self.failure(case)?
            {
                failed.push((case.name(), text));
            }
        }
        let names: Vec<&str> = failed.iter().map(|(name, _)| *name).collect();
        let expected = Vec::from_iter(second);
        if names == expected {
            return Ok(());
        }
        let texts: Vec<String> = failed.into_iter().map(|(_, text)| text).collect();
        Err(format!(
            "these fail before {}: {names:?}, expected {expected:?}\n\n{}",
            named.name(),
            texts.join("\n\n")
        )
        .into())
    }

    /// What is said of the case when it does not pass.
    fn failure(&self, case: &'static Case) -> Result<Option<String>, Failed> {
        let report = judge::judge(&self.subject(), self.all_cases(), case)?;
        Ok(match report.outcome {
            Outcome::Passed => None,
            Outcome::NotAttempted { ref stub } => Some(format!("a stub at {stub}")),
            Outcome::Failed(_) => Some(render::failure(&report)),
        })
    }

    /// Adds a line for each case that fails to the file that `SUBMISSIONS_MATRIX` names:
    /// what an order of the cases is found from.
    fn write_matrix(&self, file: &str) -> Result<(), Failed> {
        let header = Header::of(self.header)?;
        let mut lines = String::new();
        for case in self.all_cases() {
            if matches!(case.run, judge::Run::Behaviour(_)) && self.failure(case)?.is_some() {
                let _ = writeln!(lines, "{}\t{}\t{}", self.id(), header.case, case.name());
            }
        }
        let mut file = File::options().create(true).append(true).open(file)?;
        file.write_all(lines.as_bytes())?;
        Ok(())
    }

    fn must_pass(&self) -> Result<(), Failed> {
        let cases = self.all_cases();
        for case in cases {
            if matches!(case.run, judge::Run::CompilerFact) {
                continue;
            }
            let report = judge::judge(&self.subject(), cases, case)?;
            match &report.outcome {
                Outcome::Passed => {}
                Outcome::NotAttempted { stub } => return Err(format!("a stub at {stub}").into()),
                Outcome::Failed(_) => {
                    let text = render::failure(&report);
                    return Err(format!("{} rejects it:\n{text}", case.name()).into());
                }
            }
        }
        Ok(())
    }
}

/// What a rejected submission says of its verdict: `Caught by: or_done::ends (HUNG)`, or
/// `Caught by: or_done::ends, second to or_done::closes`.
struct Header {
    /// The case that tells what is wrong.
    case: &'static str,
    /// The verdict's word, where it matters.
    word: Option<&'static str>,
    /// The case that is shown before it.
    second: Option<&'static str>,
}

impl Header {
    fn of(header: &'static str) -> Result<Header, Failed> {
        let line = header
            .lines()
            .find_map(|line| line.strip_prefix(CAUGHT_BY))
            .ok_or_else(|| {
                format!("the header has no line `//! {CAUGHT_BY} <case>` or `<case> (HUNG)`")
            })?;
        let (line, second) = match line.split_once(SECOND_TO) {
            Some((line, second)) => (line, Some(second.trim())),
            None => (line, None),
        };
        let mut words = line.split_whitespace();
        Ok(Header {
            case: words.next().unwrap_or_default().trim_matches('`'),
            word: words.next().map(|word| word.trim_matches(['(', ')'])),
            second,
        })
    }
}
