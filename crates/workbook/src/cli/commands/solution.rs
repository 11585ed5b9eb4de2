//! `solution`: what the solution changes in the reader's text.

use crate::cli::{Context, ExitStatus, style};
use crate::course::sections::{self, exercise, solution};
use crate::error::Diagnostic;
use crate::grade::verdict::State;
use crate::workspace::{atomic_file, diff};
use anyhow::Result;
use serde_json::json;

/// When the solution is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Show {
    /// Only when the exercise is done.
    WhenDone,
    Always,
}

impl Context {
    /// Shows the solution, as its difference from the reader's text.
    ///
    /// # Errors
    ///
    /// When there is no such section, or the exercise is not done and `show` asks for that.
    pub(crate) async fn solution(&self, name: &str, show: Show) -> Result<ExitStatus> {
        let sections = sections::all(&self.root)?;
        let section = sections::find(&sections, name)?;
        if show == Show::WhenDone {
            let state = self.grade_one(section).await?.state;
            if state != State::Done {
                return Err(not_done(&section.id, state).into());
            }
        }
        let (own, given) = (exercise(section), solution(section));
        let ours = atomic_file::read(&self.root, &own)?.unwrap_or_default();
        let solved = atomic_file::read(&self.root, &given)?.ok_or_else(|| {
            Diagnostic::new(format!("failed to read `{given}`"))
                .why("it is not there")
                .help(format!("`git checkout -- {given}`"))
        })?;
        let diff = diff::unified(&ours, &solved, &own, &given);
        self.print(
            &json!({ "id": section.id, "file": given, "diff": diff }),
            || {
                if diff.is_empty() {
                    return format!("{own} and {given} are the same\n");
                }
                let diff = style::diff(&diff);
                format!("{diff}\nThe whole file, with its reasons: {given}\n")
            },
        )?;
        Ok(ExitStatus::Ok)
    }
}

fn not_done(id: &str, state: State) -> Diagnostic {
    Diagnostic::new(format!("failed to show the solution of `{id}`"))
        .why(format!("your exercise is not done ({})", state.label()))
        .help(format!(
            "`cargo workbook check {id}` says what is missing, `cargo workbook hint {id}` helps; \
             `cargo workbook solution {id} --peek` shows it all the same"
        ))
}
