//! What Cargo's messages tell: where the judge lies, and what the compiler said.

use serde::Deserialize;
use std::path::PathBuf;

/// One message of the compiler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub is_error: bool,
    /// The files it points at, seen from the workspace; the one to blame first.
    pub files: Vec<String>,
    /// As the compiler prints it.
    pub text: String,
}

/// What Cargo's messages tell.
#[derive(Default)]
pub struct Messages {
    pub judge: Option<PathBuf>,
    pub diagnostics: Vec<Diagnostic>,
    /// Errors that point at no file, as those of the linker.
    pub elsewhere: Vec<String>,
}

/// The parts of them that matter here.
#[derive(Deserialize)]
struct Message {
    reason: String,
    target: Option<Target>,
    executable: Option<PathBuf>,
    message: Option<Rustc>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

#[derive(Deserialize)]
struct Rustc {
    level: String,
    rendered: Option<String>,
    #[serde(default)]
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    is_primary: bool,
}

pub fn messages(text: &str) -> Messages {
    let mut found = Messages::default();
    for line in text.lines() {
        let Ok(message) = serde_json::from_str::<Message>(line) else {
            continue;
        };
        let ours = message
            .target
            .is_some_and(|target| target.name == "exercises");
        match (message.reason.as_str(), message.executable, message.message) {
            ("compiler-artifact", Some(executable), _) if ours => found.judge = Some(executable),
            ("compiler-message", _, Some(rustc)) => match diagnostic(rustc) {
                Ok(diagnostic) => found.diagnostics.extend(diagnostic),
                Err(text) => found.elsewhere.push(text),
            },
            _ => {}
        }
    }
    found
}

/// A message; `Err` with an error that has no place. What only counts the others is
/// left out.
fn diagnostic(mut rustc: Rustc) -> Result<Option<Diagnostic>, String> {
    let Some(text) = rustc.rendered else {
        return Ok(None);
    };
    let text = text.trim_end().to_owned();
    let is_error = rustc.level.starts_with("error");
    if rustc.spans.is_empty() {
        return match is_error && !text.starts_with("error: aborting due to") {
            true => Err(text),
            false => Ok(None),
        };
    }
    rustc.spans.sort_by_key(|span| !span.is_primary);
    Ok(Some(Diagnostic {
        is_error,
        files: rustc
            .spans
            .iter()
            .map(|span| tidy(&span.file_name))
            .collect(),
        text,
    }))
}

/// What Cargo and the compiler said in words of their own: how they broke down.
pub fn own_words(err: &str) -> String {
    let lines = err.lines().filter(|line| {
        let line = line.trim_start();
        !line.starts_with("Compiling") && !line.starts_with("Blocking")
    });
    // What a compiler says that has broken down is mostly a trace of its own insides.
    let is_trace = |line: &&str| {
        let line = line.trim_start();
        let (number, _) = line.split_once(": ").unwrap_or_default();
        let is_frame = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        is_frame || line.starts_with("stack backtrace:") || line.starts_with("[... omitted")
    };
    let lines: Vec<&str> = lines.filter(|line| !is_trace(line)).collect();
    lines.join("\n")
}

/// `exercises/../tests/suite/patterns/tee.rs` → `tests/suite/patterns/tee.rs`
fn tidy(file: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in file.split(['/', '\\']) {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_name_the_file_to_blame() {
        let text = r#"{"reason":"compiler-message","target":{"name":"exercises"},"message":{"level":"error","rendered":"error[E0308]: mismatched types\n","spans":[{"file_name":"exercises/src/lib.rs","is_primary":false},{"file_name":"exercises/../tests/suite/patterns/tee.rs","is_primary":true}]}}
{"reason":"compiler-message","target":{"name":"exercises"},"message":{"level":"error","rendered":"error: aborting\n","spans":[]}}
{"reason":"build-finished","success":false}"#;
        let found = messages(text);
        assert!(found.judge.is_none());
        assert_eq!(found.diagnostics.len(), 1);
        assert_eq!(found.diagnostics[0].files[0], "tests/suite/patterns/tee.rs");
    }
}
