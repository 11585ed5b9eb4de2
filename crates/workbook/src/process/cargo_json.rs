//! Reads what Cargo prints with `--message-format=json`.

use cargo_metadata::diagnostic::{Diagnostic, DiagnosticLevel};
use cargo_metadata::{Artifact, Message, TargetKind};
use layout::resolve_dots;
use std::path::PathBuf;

/// What a build printed.
#[derive(Debug, Default)]
pub(crate) struct CargoMessages {
    artifacts: Vec<Artifact>,
    /// What the compiler said about a place in a file. What it said twice, because it
    /// compiled the file twice, stands here once.
    pub diagnostics: Vec<CompilerMessage>,
    /// Errors that point at no file, such as those of the linker.
    pub unlocated: Vec<String>,
}

/// An error or a warning of the compiler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CompilerMessage {
    pub is_error: bool,
    /// The files it points at, relative to the workspace, with `/`. The file of the
    /// primary span comes first.
    pub files: Vec<String>,
    /// As the compiler prints it.
    pub text: String,
}

impl CargoMessages {
    /// Reads Cargo's standard output. Lines that are no messages are left out.
    pub(crate) fn parse(stdout: &str) -> CargoMessages {
        let mut found = CargoMessages::default();
        // Reading from memory cannot fail.
        for message in Message::parse_stream(stdout.as_bytes()).flatten() {
            match message {
                Message::CompilerArtifact(artifact) => found.artifacts.push(artifact),
                Message::CompilerMessage(message) => found.add(message.message),
                _ => {}
            }
        }
        found
    }

    fn add(&mut self, diagnostic: Diagnostic) {
        let Some(rendered) = diagnostic.rendered else {
            return;
        };
        let text = rendered.trim_end().to_owned();
        let is_error = matches!(
            diagnostic.level,
            DiagnosticLevel::Error | DiagnosticLevel::Ice
        );
        let mut spans = diagnostic.spans;
        if spans.is_empty() {
            // The last error only says how many others there were. That is a text of the
            // compiler's (seen in 1.95); if it changes, it is shown as one more line.
            if is_error && !text.starts_with("error: aborting due to") {
                self.unlocated.push(text);
            }
            return;
        }
        spans.sort_by_key(|span| !span.is_primary);
        let message = CompilerMessage {
            is_error,
            files: spans
                .iter()
                .map(|span| resolve_dots(&span.file_name))
                .collect(),
            text,
        };
        if !self.diagnostics.contains(&message) {
            self.diagnostics.push(message);
        }
    }

    /// The program that was built from the target of this kind and name; of a library, the
    /// one that runs its tests.
    pub(crate) fn executable(&self, kind: &TargetKind, name: &str) -> Option<PathBuf> {
        self.artifacts
            .iter()
            .filter(|artifact| artifact.target.name == name && artifact.target.kind.contains(kind))
            .rev()
            .find_map(|artifact| artifact.executable.clone())
            .map(PathBuf::from)
    }

    /// Whether the library `name` is there, built now or before.
    pub(crate) fn has_library(&self, name: &str) -> bool {
        self.artifacts
            .iter()
            .any(|artifact| artifact.target.name.replace('-', "_") == name)
    }

    /// The name and the `.rlib` file of every crate that was built and is among `names`.
    pub(crate) fn libraries(&self, names: &[&str]) -> Vec<(String, PathBuf)> {
        self.artifacts
            .iter()
            .filter_map(|artifact| {
                let name = artifact.target.name.replace('-', "_");
                let mut files = artifact.filenames.iter();
                let library = files.find(|file| file.extension() == Some("rlib"))?;
                names
                    .contains(&name.as_str())
                    .then(|| (name, library.clone().into()))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn target(kind: &str, name: &str) -> Value {
        json!({ "name": name, "kind": [kind], "crate_types": ["lib"], "src_path": "/w/src/lib.rs",
            "edition": "2024", "doc": true, "doctest": true, "test": true })
    }

    fn artifact(kind: &str, name: &str, filenames: &[&str], executable: Option<&str>) -> Value {
        json!({ "reason": "compiler-artifact", "package_id": "registry+index#it@1.0.0",
            "manifest_path": "/w/Cargo.toml", "target": target(kind, name),
            "profile": { "opt_level": "0", "debuginfo": 0, "debug_assertions": true,
                "overflow_checks": true, "test": false },
            "features": [], "filenames": filenames, "executable": executable, "fresh": true })
    }

    fn error(rendered: &str, spans: &[Value]) -> Value {
        json!({ "reason": "compiler-message", "package_id": "path+file:///w/exercises#0.1.0",
            "manifest_path": "/w/exercises/Cargo.toml", "target": target("lib", "exercises"),
            "message": { "$message_type": "diagnostic", "message": rendered, "code": null,
                "level": "error", "spans": spans, "children": [], "rendered": rendered } })
    }

    fn span(file: &str, is_primary: bool) -> Value {
        json!({ "file_name": file, "byte_start": 0, "byte_end": 1, "line_start": 1, "line_end": 1,
            "column_start": 1, "column_end": 2, "is_primary": is_primary, "text": [],
            "label": null, "suggested_replacement": null, "suggestion_applicability": null,
            "expansion": null })
    }

    fn parse(messages: &[Value]) -> CargoMessages {
        let lines: Vec<String> = messages.iter().map(Value::to_string).collect();
        CargoMessages::parse(&lines.join("\n"))
    }

    #[test]
    fn errors_name_the_file_to_blame() {
        let found = parse(&[
            error(
                "error[E0308]: mismatched types\n",
                &[
                    span("exercises/src/lib.rs", false),
                    span("exercises/../tests/suite/patterns/tee.rs", true),
                ],
            ),
            error("error: aborting due to 1 previous error\n", &[]),
            error("error: linking with `cc` failed\n", &[]),
            json!({ "reason": "build-finished", "success": false }),
        ]);
        assert_eq!(found.executable(&TargetKind::Test, "exercises"), None);
        assert_eq!(found.diagnostics.len(), 1);
        assert!(found.diagnostics[0].is_error);
        assert_eq!(found.diagnostics[0].files[0], "tests/suite/patterns/tee.rs");
        assert_eq!(found.unlocated, ["error: linking with `cc` failed"]);
    }

    /// A library and its tests are compiled from the same file.
    #[test]
    fn what_the_compiler_says_twice_is_told_once() {
        let message = error(
            "error[E0308]: mismatched types\n",
            &[span("exercises/src/patterns/tee.rs", true)],
        );
        let another = error(
            "error[E0425]: cannot find value\n",
            &[span("exercises/src/patterns/tee.rs", true)],
        );
        let found = parse(&[message.clone(), another, message]);
        assert_eq!(found.diagnostics.len(), 2);
    }

    #[test]
    fn libraries_and_programs_are_found() {
        let rlib = ["/t/librand-1.rlib", "/t/librand-1.rmeta"];
        let found = parse(&[
            artifact("lib", "rand", &rlib, None),
            artifact(
                "lib",
                "crossbeam-utils",
                &["/t/libcrossbeam_utils-1.rlib"],
                None,
            ),
            artifact("test", "exercises", &["/t/judge"], Some("/t/judge")),
            artifact("lib", "exercises", &["/t/own"], Some("/t/own")),
            artifact("lib", "exercises", &["/t/libexercises-1.rlib"], None),
        ]);
        let rand = ("rand".to_owned(), PathBuf::from("/t/librand-1.rlib"));
        assert_eq!(found.libraries(&["rand", "crossbeam_channel"]), [rand]);
        let program = |kind| found.executable(&kind, "exercises");
        assert_eq!(program(TargetKind::Test), Some(PathBuf::from("/t/judge")));
        assert_eq!(program(TargetKind::Lib), Some(PathBuf::from("/t/own")));
    }
}
