//! Is everything there that the workbook needs, on this machine?

use super::cargo;
use super::process::{self, Pipe};
use super::remedy;
use super::verbs::{Desk, Progress};
use crate::error;
use anyhow::Result;
use serde::Serialize;
use std::fmt::Write;
use std::path::Path;
use tokio::process::Command;

/// What building everything takes, in MiB.
const DISK_NEEDED: u64 = 4096;

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    pub what: String,
    pub well: bool,
    /// What was found.
    pub found: String,
    /// How to get it, when it is not well.
    pub remedy: Option<String>,
    /// Whether the workbook can be used without it.
    pub optional: bool,
}

impl Finding {
    fn well(what: &str, found: impl Into<String>) -> Finding {
        Finding {
            what: what.to_owned(),
            well: true,
            found: found.into(),
            remedy: None,
            optional: false,
        }
    }

    fn bad(what: &str, found: impl Into<String>, remedy: impl Into<String>) -> Finding {
        Finding {
            well: false,
            remedy: Some(remedy.into()),
            ..Finding::well(what, found)
        }
    }

    fn optional(self) -> Finding {
        Finding {
            optional: true,
            ..self
        }
    }
}

/// Looks at everything, and tells. `false` when something needed is missing.
///
/// # Errors
///
/// When the findings cannot be told.
pub async fn doctor(desk: &Desk, offline: bool) -> Result<bool> {
    let root = desk.root.as_path();
    let mut findings = Vec::new();
    let mut add = |finding: Finding| {
        if !desk.json {
            say(&line(&finding, desk));
        }
        findings.push(finding);
    };
    let rust = toolchain(root).await;
    let has_rust = rust.well;
    add(rust);
    // Without a compiler there is no telling.
    if has_rust {
        add(linker().await);
    }
    add(git(root).await);
    add(folder(root));
    if let Some(finding) = disk(root) {
        add(finding);
    }
    add(port());
    add(packages(root, offline).await);
    for step in steps(offline) {
        add(build(root, step, offline).await);
    }
    let well = findings
        .iter()
        .all(|finding| finding.well || finding.optional);
    match desk.json {
        true => say(&format!("{}\n", serde_json::to_string_pretty(&findings)?)),
        false => say(&format!("\n{}\n", summary(well, offline))),
    }
    Ok(well)
}

/// A reader who closes the pipe early has seen what they wanted.
fn say(text: &str) {
    let _ = std::io::Write::write_all(&mut std::io::stdout().lock(), text.as_bytes());
}

fn line(finding: &Finding, desk: &Desk) -> String {
    let word = match (finding.well, finding.optional) {
        (true, _) => desk.paint.good("ok     "),
        (false, true) => "note   ".to_owned(),
        (false, false) => desk.paint.bad("MISSING"),
    };
    let mut text = format!("{word} {}: {}\n", finding.what, finding.found);
    if let Some(remedy) = &finding.remedy {
        let _ = writeln!(text, "        help: {remedy}");
    }
    text
}

fn summary(well: bool, offline: bool) -> &'static str {
    match (well, offline) {
        (true, true) => "This machine is ready, without a network.",
        (true, false) => {
            "This machine is ready. `cargo workbook doctor --offline` proves that it needs no network."
        }
        (false, _) => "Something is missing: mend the first of these, then ask again.",
    }
}

/// What a command prints; `Err` with what it complains of.
async fn ask(root: &Path, program: &str, arguments: &[&str]) -> Result<String, String> {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root);
    match process::run(command, |_, _| ()).await {
        Ok(ran) if ran.status.success() => Ok(ran.out),
        Ok(ran) => Err(ran.err.trim().to_owned()),
        Err(error) => Err(error::message(&error)),
    }
}

async fn toolchain(root: &Path) -> Finding {
    let what = "Rust";
    let wanted = wanted_toolchain(root);
    let rustup = "install Rust from https://rustup.rs; `rustup show` in this folder then fetches the version that `rust-toolchain.toml` names";
    match ask(root, "rustc", &["--version"]).await {
        Ok(found) if found.contains(&format!(" {wanted} ")) => Finding::well(what, found.trim()),
        Ok(found) => Finding::bad(
            what,
            format!("{}, and {wanted} is wanted", found.trim()),
            rustup,
        ),
        Err(why) => Finding::bad(what, why, rustup),
    }
}

/// The version in `rust-toolchain.toml`.
fn wanted_toolchain(root: &Path) -> String {
    let text = std::fs::read_to_string(root.join("rust-toolchain.toml")).unwrap_or_default();
    let table: toml::Table = text.parse().unwrap_or_default();
    table
        .get("toolchain")
        .and_then(|toolchain| toolchain.get("channel")?.as_str())
        .unwrap_or_default()
        .to_owned()
}

async fn linker() -> Finding {
    let what = "linker";
    let remedy = "install a C compiler: `apt install gcc`, `dnf install gcc`, `xcode-select --install`, or the Build Tools for Visual Studio";
    let Ok(folder) = tempfile::tempdir() else {
        return Finding::bad(
            what,
            "there is no folder for temporary files to try it in",
            "make room on the disk, or set TMPDIR",
        );
    };
    let program = folder.path().join("main.rs");
    if let Err(error) = std::fs::write(&program, "fn main() {}\n") {
        return Finding::bad(
            what,
            format!("it cannot be tried: {error}"),
            "make room on the disk, or set TMPDIR",
        );
    }
    match ask(folder.path(), "rustc", &["main.rs", "-o", "main.exe"]).await {
        Ok(_) => Finding::well(what, "a program can be linked"),
        Err(why) => Finding::bad(what, why.lines().next().unwrap_or_default(), remedy),
    }
}

async fn git(root: &Path) -> Finding {
    let what = "git";
    match ask(root, "git", &["--version"]).await {
        Err(why) => Finding::bad(
            what,
            why,
            "install it from https://git-scm.com; `reset` and `update` need it, nothing else",
        )
        .optional(),
        Ok(version) => match super::git::Git::open(root) {
            Ok(_) => Finding::well(what, version.trim()),
            Err(error) => {
                let help = error::help(&error).join("; ");
                Finding::bad(what, error::message(&error), help).optional()
            }
        },
    }
}

fn folder(root: &Path) -> Finding {
    let what = "this folder";
    let exercises = root.join(layout::EXERCISES);
    let fails = [root, &exercises]
        .into_iter()
        .find_map(|folder| Some((folder, tempfile::tempfile_in(folder).err()?)));
    match fails {
        None => Finding::well(what, format!("{} can be written to", root.display())),
        Some((folder, error)) => Finding::bad(
            what,
            format!("`{}` cannot be written to: {error}", folder.display()),
            "give yourself the right to, or clone the workbook into a folder of your own",
        ),
    }
}

fn disk(root: &Path) -> Option<Finding> {
    Some(enough_disk(free_disk(root)?, root.join("target").is_dir()))
}

/// MiB that can still be written on the disk that `root` is on, where that can be known.
#[cfg(unix)]
pub fn free_disk(root: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(root).ok()?;
    Some((disk.f_bavail * disk.f_frsize) >> 20)
}

#[cfg(not(unix))]
pub fn free_disk(_: &Path) -> Option<u64> {
    None
}

/// `free` in MiB. What is built already needs no more room.
fn enough_disk(free: u64, built: bool) -> Finding {
    let found = format!("{:.1} GiB free", free as f64 / 1024.0);
    let needed = if built { DISK_NEEDED / 4 } else { DISK_NEEDED };
    match free >= needed {
        true => Finding::well("disk", found),
        false => Finding::bad(
            "disk",
            found,
            format!(
                "make room: building everything takes up to {} GiB; `cargo clean` gives back what is there",
                needed / 1024
            ),
        ),
    }
}

fn port() -> Finding {
    match std::net::TcpListener::bind(("127.0.0.1", 3000)) {
        Ok(_) => Finding::well("port", "3000 is free"),
        Err(error) => Finding::bad(
            "port",
            format!("3000 cannot be had: {error}"),
            "nothing to do: `cargo run` takes the next free one, and says which",
        )
        .optional(),
    }
}

/// Whether every package that any command of the workbook needs is there.
async fn packages(root: &Path, offline: bool) -> Finding {
    let what = "packages";
    let progress = Progress::start("looking for the packages");
    let mut command = cargo::cargo(root);
    command.args(["fetch", "--locked"]);
    if offline {
        command.arg("--offline");
    }
    let ran = process::run(command, |pipe, line| {
        if pipe == Pipe::Err {
            progress.tell(line.trim());
        }
    })
    .await;
    let remedy = "`cargo fetch --locked` with a network, once";
    match ran {
        Ok(ran) if ran.status.success() => Finding::well(what, "all of them are on this machine"),
        Ok(ran) => Finding::bad(what, last_error(&ran.err), remedy),
        Err(error) => Finding::bad(what, error::message(&error), remedy),
    }
}

/// Something that will have to be compiled.
struct Step {
    what: &'static str,
    arguments: &'static [&'static str],
}

fn steps(offline: bool) -> Vec<Step> {
    let mut steps = vec![
        Step {
            what: "programs on the pages",
            arguments: &["build", "--package", "listings"],
        },
        Step {
            what: "what judges your exercises",
            // A stub that the reader has half filled in must not look like a broken machine.
            arguments: &["build", "--package", "judge"],
        },
        Step {
            what: "the solutions' judge",
            arguments: &[
                "test",
                "--no-run",
                "--package",
                "solutions",
                "--test",
                "solutions",
            ],
        },
        Step {
            what: "what compiles cases that must not compile",
            arguments: &[
                "test",
                "--package",
                "solutions",
                "--test",
                "solutions",
                "--",
                "confinement::confined_is_copied",
            ],
        },
    ];
    if offline {
        steps.push(Step {
            what: "everything that `cargo test` needs",
            arguments: &["test", "--no-run", "--workspace", "--exclude", "exercises"],
        });
    }
    steps
}

async fn build(root: &Path, step: Step, offline: bool) -> Finding {
    let progress = Progress::start(&format!("compiling {}", step.what));
    let mut command = cargo::cargo(root);
    command.args(step.arguments);
    if offline {
        // Cargos that this one starts hear it as well.
        command.env("CARGO_NET_OFFLINE", "true");
    }
    let started = std::time::Instant::now();
    let ran = process::run(command, |pipe, line| {
        if pipe == Pipe::Err {
            progress.tell(line.trim());
        }
    })
    .await;
    let typed = format!("cargo {}", step.arguments.join(" "));
    match ran {
        Ok(ran) if ran.status.success() => Finding::well(
            step.what,
            format!("compiled, in {:.1} s", started.elapsed().as_secs_f64()),
        ),
        Ok(ran) => {
            let remedy = match remedy::known(&ran.err) {
                Some(remedy) => remedy.to_owned(),
                None if offline => format!("`{typed}` says more; try it with a network"),
                None => format!("`{typed}` says more"),
            };
            Finding::bad(step.what, last_error(&ran.err), remedy)
        }
        Err(error) => Finding::bad(
            step.what,
            error::message(&error),
            format!("`{typed}` says more"),
        ),
    }
}

/// The line of Cargo's complaint that says most.
fn last_error(error: &str) -> String {
    let line = error
        .lines()
        .find(|line| line.starts_with("error"))
        .or(error.lines().last());
    line.unwrap_or("it failed, and said nothing").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn little_room_is_told_with_the_remedy() {
        let finding = enough_disk(500, false);
        assert!(!finding.well);
        assert!(finding.remedy.unwrap().contains("cargo clean"));
        assert!(enough_disk(2000, true).well);
    }

    #[tokio::test]
    async fn a_program_that_is_missing_is_named() {
        let told = ask(Path::new("."), "no-such-program", &[])
            .await
            .unwrap_err();
        assert!(told.contains("no-such-program"));
    }
}
