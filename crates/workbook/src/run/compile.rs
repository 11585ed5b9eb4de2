//! Compiles the text of a program.

use super::cache::Cache;
use super::config::Program;
use super::limits::{Limits, for_tools};
use super::stop_reason;
use super::toolchain::Toolchain;
use crate::error::Diagnostic;
use crate::process::{ExitReason, ProcessGroup, StopConditions, supervise};
use anstream::adapter::strip_str;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use tokio::process::Command;

/// The file that a program is compiled from. The compiler's messages name it.
const FILE: &str = "main.rs";

/// The result of compiling.
pub(super) enum Compiled {
    Program {
        path: PathBuf,
        cached: bool,
        warnings: String,
    },
    /// The compiler's message.
    Rejected(String),
    /// The caller did not need the program any more.
    Cancelled,
}

/// The directory in which the compiler works.
pub(super) enum BuildDir<'a> {
    /// Empty, and removed afterwards.
    Clean(&'a Path),
    /// With what the compiler saved when it compiled the last version of the program.
    Incremental(&'a Path),
}

impl BuildDir<'_> {
    fn path(&self) -> &Path {
        let (BuildDir::Clean(path) | BuildDir::Incremental(path)) = self;
        path
    }
}

/// The program that this text was compiled to before, if it is in the cache.
pub(super) fn cached(program: &Program, toolchain: &Toolchain, cache: &Cache) -> Option<Compiled> {
    let path = cache.path(&program.code, &program.edition, toolchain);
    path.is_file().then(|| Compiled::Program {
        path,
        cached: true,
        warnings: String::new(),
    })
}

/// Compiles `program`, and moves the result into the cache.
///
/// # Errors
///
/// When the compiler does not work, through no fault of the program: it cannot be started,
/// takes too long, or has no linker.
pub(super) async fn compile(
    program: &Program,
    dir: BuildDir<'_>,
    toolchain: &Toolchain,
    cache: &Cache,
    limits: &Limits,
    cancelled: impl Future<Output = ()>,
) -> Result<Compiled> {
    tokio::fs::write(dir.path().join(FILE), &program.code)
        .await
        .context("failed to write the program for the compiler")?;
    let group = ProcessGroup::spawn(command(program, &dir, toolchain), &for_tools()).with_context(
        || {
            let rustc = toolchain.rustc.display();
            format!("failed to start the compiler `{rustc}`")
        },
    )?;
    let mut message = String::new();
    let conditions = StopConditions::tool(limits.compile, limits.output, cancelled);
    match supervise(group, conditions, |_, text| message += &text).await? {
        ExitReason::Exited(status) if status.success() => {
            let path = cache.path(&program.code, &program.edition, toolchain);
            cache
                .insert(&dir.path().join("program"), &path)
                .context("failed to keep the compiled program")?;
            Ok(Compiled::Program {
                path,
                cached: false,
                warnings: message,
            })
        }
        reason => failed(&reason, message, limits),
    }
}

/// Whose fault it is that there is no program: the program's own, or the compiler's.
fn failed(reason: &ExitReason, message: String, limits: &Limits) -> Result<Compiled> {
    match reason {
        ExitReason::Exited(_) if lacks_linker(&message) => Err(Diagnostic::new(
            "the compiler found no linker on this machine",
        )
        .why(strip_str(message.trim_end()))
        .help(
            "install a C compiler, for example with `apt install gcc` or `xcode-select --install`",
        )
        .into()),
        ExitReason::Exited(_) => Ok(Compiled::Rejected(message)),
        ExitReason::TooMuchOutput | ExitReason::OverLimit(_) => Ok(Compiled::Rejected(
            message + "\n(the compiler's message is cut here)\n",
        )),
        ExitReason::TimedOut => bail!(stop_reason::of_slow_compiler(limits)),
        ExitReason::Cancelled => Ok(Compiled::Cancelled),
    }
}

fn command(program: &Program, dir: &BuildDir, toolchain: &Toolchain) -> Command {
    let mut command = Command::new(&toolchain.rustc);
    command
        .current_dir(dir.path())
        .args(["--crate-name", "main", "--edition", &program.edition])
        .args(["--color", "always"])
        // Nobody debugs these programs, and without the debug information of the standard
        // library a program is a fifth of the size.
        .args(["-C", "strip=debuginfo"])
        .args(["-o", "program", FILE]);
    if let BuildDir::Incremental(_) = dir {
        // Incremental compilation uses 256 codegen units by default; for a small program
        // dividing the work takes longer than it saves.
        command.args(["-C", "incremental=state", "-C", "codegen-units=4"]);
    }
    for (name, library) in &toolchain.externs {
        command
            .arg("--extern")
            .arg(format!("{name}={}", library.display()));
    }
    for folder in &toolchain.dependencies {
        command
            .arg("-L")
            .arg(format!("dependency={}", folder.display()));
    }
    command
}

/// Whether the compiler failed because the machine has no linker.
///
/// The compiler says so in a text alone (seen in rustc 1.95). If it changes, the reader is
/// shown the compiler's own message, as for any error, without the help.
fn lacks_linker(message: &str) -> bool {
    strip_str(message)
        .to_string()
        .lines()
        .any(|line| line.starts_with("error: linker `") && line.ends_with("not found"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_linker_is_not_the_programs_fault() {
        assert!(lacks_linker(
            "error: linker `cc` not found\n  |\n  = note: No such file or directory (os error 2)\n"
        ));
        assert!(lacks_linker(
            "\u{1b}[1m\u{1b}[91merror\u{1b}[0m\u{1b}[1m: linker `cc` not found\u{1b}[0m\n"
        ));
        assert!(!lacks_linker("error[E0425]: cannot find value `linker`\n"));
    }
}
