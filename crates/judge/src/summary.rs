//! What an exercises' run says last: of each section the first case that fails, the others in
//! short, and a line for each section that was attempted.

use judge_protocol::{CaseReport, Outcome, render};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What became of the cases of one section.
#[derive(Debug, Default)]
struct Section<'a> {
    /// Cases that the section has, run or not.
    all: usize,
    passed: usize,
    not_attempted: usize,
    /// The cases that failed, in the order of the suite.
    failed: Vec<&'a CaseReport>,
}

impl Section<'_> {
    fn run(&self) -> usize {
        self.passed + self.not_attempted + self.failed.len()
    }

    fn is_attempted(&self) -> bool {
        self.passed + self.failed.len() > 0
    }
}

/// The failures of each section, a line for each attempted section, those that fail last, and
/// one for the number of the others. `sections` names the section of every case that there is; `reports` are about
/// the cases that ran. Empty when none did.
pub(crate) fn text<'a>(
    sections: impl IntoIterator<Item = &'a str>,
    reports: &'a [CaseReport],
) -> String {
    let sections = count(sections, reports);
    let mut attempted: Vec<(&str, &Section)> = sections
        .iter()
        .filter(|(_, section)| section.is_attempted())
        .map(|(id, section)| (*id, section))
        .collect();
    attempted.sort_by_key(|(_, section)| !section.failed.is_empty());
    let run = sections.values().filter(|section| section.run() > 0);
    let left = run.count() - attempted.len();
    let mut lines: Vec<String> = attempted
        .iter()
        .filter_map(|(id, section)| failures(id, &section.failed))
        .collect();
    lines.extend(
        attempted
            .iter()
            .map(|(id, section)| format!("{id}: {}", verdict(section))),
    );
    lines.extend(match (attempted.len(), left) {
        (_, 0) => None,
        (0, _) => Some(
            "Nothing is attempted yet. `cargo run` opens the book; each section's page names \
             the file to fill in."
                .to_owned(),
        ),
        (_, 1) => Some("1 section is not attempted.".to_owned()),
        (_, left) => Some(format!("{left} sections are not attempted.")),
    });
    lines.join("\n")
}

fn count<'a>(
    ids: impl IntoIterator<Item = &'a str>,
    reports: &'a [CaseReport],
) -> BTreeMap<&'a str, Section<'a>> {
    let mut sections: BTreeMap<&str, Section> = BTreeMap::new();
    for id in ids {
        sections.entry(id).or_default().all += 1;
    }
    for report in reports {
        let section = sections.entry(&report.section).or_default();
        match report.outcome {
            Outcome::Passed => section.passed += 1,
            Outcome::NotAttempted { .. } => section.not_attempted += 1,
            Outcome::Failed(_) => section.failed.push(report),
        }
    }
    for section in sections.values_mut() {
        // The cases end in any order.
        section
            .failed
            .sort_by_key(|report| (report.location.line, &report.case));
    }
    sections
}

/// The first failure in full, the others in short; `None` where there is none.
fn failures(id: &str, failed: &[&CaseReport]) -> Option<String> {
    let (first, others) = failed.split_first()?;
    let mut text = format!("---- {} ----\n{}\n", first.name(), render::failure(first));
    if !others.is_empty() {
        let cases = if others.len() == 1 {
            "case fails"
        } else {
            "cases fail"
        };
        let _ = writeln!(text, "\n{} more {cases} in {id}:", others.len());
        for other in others {
            let _ = writeln!(text, "{}", render::in_short(other));
        }
    }
    Some(text)
}

/// `done`, or how many cases pass and how many do not.
fn verdict(section: &Section) -> String {
    let Section {
        all,
        passed,
        not_attempted,
        ref failed,
    } = *section;
    if passed == all {
        return "done".to_owned();
    }
    let mut text = if section.run() == all {
        format!("{passed} of {all} cases pass")
    } else {
        let run = section.run();
        format!("{run} of {all} cases were run, {passed} of them pass")
    };
    if !failed.is_empty() {
        let plural = if failed.len() == 1 { "does" } else { "do" };
        let _ = write!(text, ", {} {plural} not", failed.len());
    }
    if not_attempted > 0 {
        let _ = write!(text, "; not attempted: {not_attempted}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::worker;
    use judge_protocol::{Location, Verdict};

    fn location(line: u32) -> Location {
        Location {
            file: "exercises/src/patterns/tee.rs".to_owned(),
            line,
            column: None,
        }
    }

    fn report(section: &str, case: &str, outcome: Outcome) -> CaseReport {
        CaseReport {
            section: section.to_owned(),
            case: case.to_owned(),
            meaning: String::new(),
            location: location(9),
            subject: "exercises".to_owned(),
            outcome,
            output: String::new(),
        }
    }

    fn failed() -> Outcome {
        Outcome::Failed(worker::failure(Verdict::Failed, "it is wrong"))
    }

    fn stub() -> Outcome {
        Outcome::NotAttempted { stub: location(9) }
    }

    fn summary(reports: &[CaseReport]) -> String {
        let sections: Vec<String> = reports.iter().map(|r| r.section.clone()).collect();
        text(sections.iter().map(String::as_str), reports)
    }

    #[test]
    fn attempted_sections_have_a_line_and_failures_are_last() {
        let reports = [
            report("bridge", "b", failed()),
            report("bridge", "a", Outcome::Passed),
            report("bridge", "c", stub()),
            report("tee", "a", Outcome::Passed),
            report("fan", "a", stub()),
            report("leaks", "a", stub()),
        ];
        let summary = summary(&reports);
        assert!(summary.starts_with("---- bridge::b ----\nFAILED: it is wrong\n"));
        assert!(
            summary.ends_with(
                "\n\n\
                 tee: done\n\
                 bridge: 1 of 3 cases pass, 1 does not; not attempted: 1\n\
                 2 sections are not attempted."
            ),
            "{summary}"
        );
    }

    #[test]
    fn the_first_failure_of_the_suite_is_told_in_full_and_the_others_in_short() {
        let reports = [("a", 30), ("b", 20), ("c", 10)].map(|(case, line)| CaseReport {
            location: location(line),
            meaning: format!("Stands for {case}.\nAnd more."),
            ..report("tee", case, failed())
        });
        let summary = summary(&reports);
        assert!(summary.starts_with("---- tee::c ----\n"), "{summary}");
        assert!(
            summary.ends_with(
                "2 more cases fail in tee:\n   \
                    FAILED    tee::b\n             \
                              Stands for b. And more.\n   \
                    FAILED    tee::a\n             \
                              Stands for a. And more.\n\n\
                 tee: 0 of 3 cases pass, 3 do not"
            ),
            "{summary}"
        );
    }

    #[test]
    fn a_section_of_which_only_some_cases_ran_is_not_done() {
        let reports = [report("tee", "a", Outcome::Passed)];
        assert_eq!(
            text(["tee", "tee", "fan"], &reports),
            "tee: 1 of 2 cases were run, 1 of them pass"
        );
    }

    #[test]
    fn where_nothing_is_attempted_it_says_how_to_begin() {
        let text = summary(&[report("tee", "a", stub()), report("fan", "a", stub())]);
        assert!(text.starts_with("Nothing is attempted yet. `cargo run`"));
        assert_eq!(text.lines().count(), 1);
    }

    #[test]
    fn where_no_case_ran_it_says_nothing() {
        assert_eq!(text(["tee"], &[]), "");
    }
}
