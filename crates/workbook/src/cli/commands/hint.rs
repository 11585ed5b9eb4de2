//! `hint`: one more hint each time.

use crate::cli::{Context, ExitStatus, style};
use crate::course::hints::{self, Hint, StartAt};
use crate::course::sections;
use anyhow::Result;

impl Context {
    /// Shows one more hint.
    ///
    /// # Errors
    ///
    /// When there is no such section, or its hints cannot be read.
    pub(crate) fn hint(&self, name: &str, start: StartAt) -> Result<ExitStatus> {
        let sections = sections::all(&self.root)?;
        let section = sections::find(&sections, name)?;
        let hint = hints::next(&self.root, section, start)?;
        if let Some(why) = &hint.not_remembered {
            eprintln!(
                "(that this hint was shown cannot be remembered; all of them are in {})\n{why}\n",
                layout::hints(&section.id)
            );
        }
        self.print(&hint, || text(&hint))?;
        Ok(ExitStatus::Ok)
    }
}

fn text(hint: &Hint) -> String {
    let more = if hint.number == hint.of {
        format!(
            "That was the last. `cargo workbook hint {0} --again` begins with the first, `cargo workbook solution {0} --peek` shows what is missing.",
            hint.id
        )
    } else {
        "Type the same again for a plainer one.".to_owned()
    };
    let heading = format!(
        "Hint {} of {}: {}",
        hint.number,
        hint.of,
        hint.name.to_lowercase()
    );
    format!("{}\n\n{}\n\n{more}\n", style::strong(&heading), hint.text)
}
