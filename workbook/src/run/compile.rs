//! From a program's text to a program.

use super::cache::Cache;
use super::group::Group;
use super::limits::Limits;
use super::supervise::{End, supervise};
use super::toolchain::Toolchain;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use tokio::process::Command;

/// The file that a program's text is compiled from, so that messages name it.
const FILE: &str = "main.rs";

/// What came of compiling.
pub enum Compiled {
    Program {
        path: PathBuf,
        cached: bool,
        warnings: String,
    },
    /// The compiler's message.
    Rejected(String),
    /// Whoever asked for it does not want it any more.
    Unwanted,
}

/// Compiles `code`, unless it has been compiled before. `folder` is for the
/// compiler's files.
pub async fn compile(
    code: &str,
    edition: &str,
    folder: &Path,
    toolchain: &Toolchain,
    cache: &Cache,
    limits: &Limits,
    unwanted: impl Future<Output = ()>,
) -> Result<Compiled> {
    let place = cache.path(code, edition, toolchain);
    if place.is_file() {
        return Ok(Compiled::Program {
            path: place,
            cached: true,
            warnings: String::new(),
        });
    }
    tokio::fs::write(folder.join(FILE), code)
        .await
        .context("failed to write the program for the compiler")?;

    let mut command = Command::new(&toolchain.rustc);
    command
        .current_dir(folder)
        .args([
            "--crate-name",
            "main",
            "--color",
            "never",
            "--edition",
            edition,
        ])
        .args(["-o", "program", FILE]);
    for (name, library) in &toolchain.externs {
        command
            .arg("--extern")
            .arg(format!("{name}={}", library.display()));
        if let Some(folder) = library.parent() {
            command
                .arg("-L")
                .arg(format!("dependency={}", folder.display()));
        }
    }
    let group = Group::spawn(
        command,
        #[cfg(unix)]
        None,
    )
    .with_context(|| {
        format!(
            "failed to start the compiler `{}`",
            toolchain.rustc.display()
        )
    })?;
    let mut message = String::new();
    let end = supervise(group, limits.compile, limits.output, unwanted, |_, text| {
        message += &text
    })
    .await?;
    match end {
        End::Exited(status) if status.success() => {
            let kept = cache.keep(&folder.join("program"), &place);
            kept.context("failed to keep the compiled program")?;
            Ok(Compiled::Program {
                path: place,
                cached: false,
                warnings: message,
            })
        }
        End::Exited(_) if lacks_linker(&message) => bail!(
            "the compiler found no linker on this machine:\n{}\n  \
             to mend it: install a C compiler, for example with `apt install gcc` or `xcode-select --install`",
            message.trim_end()
        ),
        End::Exited(_) => Ok(Compiled::Rejected(message)),
        End::TooMuchOutput => {
            message += "\n(the compiler's message is cut here)\n";
            Ok(Compiled::Rejected(message))
        }
        End::OutOfTime => bail!(
            "the compiler had not finished after {} s",
            limits.compile.as_secs_f64()
        ),
        End::Unwanted => Ok(Compiled::Unwanted),
    }
}

/// Whether it is the machine that lacks something, and not the program.
fn lacks_linker(message: &str) -> bool {
    message
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
        assert!(!lacks_linker("error[E0425]: cannot find value `linker`\n"));
    }
}
