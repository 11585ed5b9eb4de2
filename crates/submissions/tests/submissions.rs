//! Judges the judge: every wrong answer must be caught by the case that its
//! header names, and every other right answer must pass them all.
//!
//! An answer is written as if it stood in `solutions/`: `crate::` is that crate.

#[macro_use]
extern crate judge;

use judge::{Case, Library, Outcome, Stubs, Subject};
use judge_protocol::render;
use libtest_mimic::{Arguments, Failed, Trial};
use std::env;
use std::process::ExitCode;

#[allow(unused_imports, reason = "answers may say crate::done and the like")]
pub use solutions::*;

/// One file in `rejected/` or `accepted/`.
struct Answer {
    kind: &'static str,
    part: &'static str,
    section: &'static str,
    name: &'static str,
    file: &'static str,
    header: &'static str,
    /// The one case that is compiled against this answer; `None` when all are.
    case: Option<Case>,
}

include!(concat!(env!("OUT_DIR"), "/submissions.rs"));

/// The word before the name of the case that must catch a wrong answer.
const CAUGHT_BY: &str = "Caught by:";

/// So many at once: most of them wait for the time limit.
const AT_ONCE: usize = 12;

fn main() -> ExitCode {
    if let (Ok(subject), Ok(case)) = (env::var("JUDGE_SUBJECT"), env::var("JUDGE_CASE")) {
        let answer = ANSWERS
            .iter()
            .find(|answer| answer.id() == subject)
            .expect("the parent names an answer of its own list");
        let case = answer.case(&case).expect("the parent names a case");
        judge::run_case(&answer.subject(), case);
    }
    // What a reader might have set must not help a wrong answer.
    // SAFETY: no other thread runs yet.
    unsafe {
        env::set_var("INSTA_UPDATE", "always");
        env::set_var("INSTA_FORCE_PASS", "1");
        env::set_var("TRYBUILD", "overwrite");
        env::set_var("JUDGE_BLESS", "1");
    }
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(AT_ONCE);
    let trials = ANSWERS
        .iter()
        .map(|answer| Trial::test(answer.id(), || answer.check()))
        .collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}

impl Answer {
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
        }
    }

    /// The section's cases, compiled against this answer.
    fn all_cases(&self) -> &'static [Case] {
        let module = format!("::{}_{}_{}::", self.kind, self.section, self.name);
        let cases: Vec<Case> = match self.case {
            Some(case) => vec![case],
            None => judge::cases()
                .iter()
                .filter(|case| case.path.contains(&module))
                .copied()
                .collect(),
        };
        cases.leak()
    }

    fn case(&self, name: &str) -> Option<&'static Case> {
        self.all_cases().iter().find(|case| case.name() == name)
    }

    fn check(&self) -> Result<(), Failed> {
        match self.kind {
            "rejected" => self.must_be_caught(),
            _ => self.must_pass(),
        }
    }

    fn must_be_caught(&self) -> Result<(), Failed> {
        let (name, word) = self.caught_by()?;
        let case = self
            .case(name)
            .ok_or_else(|| format!("the header names the case `{name}`, which does not exist"))?;
        let report = judge::judge(&self.subject(), self.all_cases(), case)?;
        match &report.outcome {
            Outcome::Failed(failure) => {
                let text = render::failure(&report);
                let seen = failure.verdict.word();
                if word.is_some_and(|word| word != seen) {
                    return Err(format!(
                        "caught by {name} as {seen}, not as the header says:\n{text}"
                    )
                    .into());
                }
                if env::var_os("SUBMISSIONS_SHOW").is_some() {
                    eprintln!("---- {} ----\n{text}\n", self.id());
                }
                Ok(())
            }
            other => Err(format!("{name} does not catch this wrong answer: {other:?}").into()),
        }
    }

    /// The case in the header, and the verdict behind it in brackets, if any.
    fn caught_by(&self) -> Result<(&'static str, Option<&'static str>), Failed> {
        let words = self
            .header
            .lines()
            .find_map(|line| line.strip_prefix(CAUGHT_BY))
            .ok_or_else(|| {
                format!("the header has no line `//! {CAUGHT_BY} <case>` or `<case> (HUNG)`")
            })?;
        let mut words = words.split_whitespace();
        let case = words.next().unwrap_or_default().trim_matches('`');
        let verdict = words.next().map(|word| word.trim_matches(['(', ')']));
        Ok((case, verdict))
    }

    fn must_pass(&self) -> Result<(), Failed> {
        let cases = self.all_cases();
        for case in cases {
            if matches!(case.run, judge::Run::Rejected) {
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
