//! An error as it is told to a reader.

use anyhow::Error;

/// What stands before the next step in the text of an error.
const REMEDY: &str = "\n  to mend it: ";

/// What failed, on which thing and why; then what to do next. A cause stands before
/// the remedies, whichever of the errors in the chain names one.
pub fn told(error: &Error) -> String {
    let mut what = Vec::new();
    let mut remedies: Vec<String> = Vec::new();
    for cause in error.chain() {
        let text = cause.to_string();
        let mut parts = text.split(REMEDY);
        let own = parts.next().unwrap_or_default();
        // Some say what their cause says as well.
        if !what
            .last()
            .is_some_and(|before: &String| before.ends_with(own))
        {
            what.push(own.to_owned());
        }
        for remedy in parts {
            if !remedies.iter().any(|other| other == remedy) {
                remedies.push(remedy.to_owned());
            }
        }
    }
    let mut text = what.join(": ");
    for remedy in remedies {
        text += REMEDY;
        text += &remedy;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::anyhow;

    #[test]
    fn the_cause_stands_before_the_remedy() {
        let error = anyhow!("no room")
            .context("failed to write `a`\n  to mend it: make room")
            .context("failed to keep a copy");
        assert_eq!(
            told(&error),
            "failed to keep a copy: failed to write `a`: no room\n  to mend it: make room"
        );
    }
}
