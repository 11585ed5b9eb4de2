//! The compiler, and the crates that programs use.

use super::config::{Config, Crates};
use super::group::Group;
use super::limits::Limits;
use super::supervise::{End, Pipe, Watch, supervise};
use super::warm;
use anyhow::{Context, Result, anyhow, bail};
use serde::Deserialize;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use tokio::process::Command;
use tokio_util::sync::CancellationToken;

/// The package whose dependencies are what programs may use.
const PACKAGE: &str = "listings";

/// Everything a program is compiled with.
#[derive(Debug)]
pub struct Toolchain {
    /// The compiler itself: going through rustup costs 30 ms on every run.
    pub rustc: PathBuf,
    /// What the compiler says it is; part of what a compiled program depends on.
    pub version: String,
    /// Each crate's name and its library.
    pub externs: Vec<(String, PathBuf)>,
    /// Where the crates are that these use in turn.
    pub dependencies: Vec<PathBuf>,
}

impl Toolchain {
    /// Finds the compiler and has cargo build the crates. That needs the network
    /// once, on a machine that has never built them.
    ///
    /// # Errors
    ///
    /// When there is no compiler or no cargo, and when the crates do not build.
    pub async fn prepare(config: &Config, stop: &CancellationToken) -> Result<Toolchain> {
        let Config {
            root,
            rustc,
            crates,
            limits,
            folder,
        } = config;
        let version = output(Command::new(rustc).arg("-vV"), root, limits, stop).await?;
        let sysroot = output(
            Command::new(rustc).args(["--print", "sysroot"]),
            root,
            limits,
            stop,
        )
        .await?;
        let own = Path::new(sysroot.trim())
            .join("bin")
            .join(format!("rustc{}", std::env::consts::EXE_SUFFIX));
        let rustc = if own.is_file() { own } else { rustc.clone() };
        let mut externs = match crates {
            Crates::Std => Vec::new(),
            Crates::Listings => build_crates(root, limits, stop).await?,
        };
        let mut dependencies: Vec<PathBuf> = externs
            .iter()
            .filter_map(|(_, library)| Some(library.parent()?.to_path_buf()))
            .collect();
        dependencies.sort();
        dependencies.dedup();
        for (name, library) in &mut externs {
            if name == warm::CRATE {
                match warm::build(&rustc, &version, library, folder, limits, stop).await {
                    Ok(warm) => *library = warm,
                    // Everything works without it, only slower.
                    Err(error) => {
                        eprintln!("(compiling will be slower than it might be: {error:#})")
                    }
                }
            }
        }
        Ok(Toolchain {
            rustc,
            version,
            externs,
            dependencies,
        })
    }
}

/// What a command prints on standard output. It fails when the command does.
async fn output(
    command: &mut Command,
    root: &Path,
    limits: &Limits,
    stop: &CancellationToken,
) -> Result<String> {
    // `Command` cannot be moved out of a borrow, and is wanted for its name below.
    let mut command = std::mem::replace(command, Command::new(""));
    command.current_dir(root);
    let name = command
        .as_std()
        .get_program()
        .to_string_lossy()
        .into_owned();
    let group = Group::spawn(
        command,
        #[cfg(unix)]
        None,
    )
    .map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => anyhow!(
            "failed to start `{name}`: there is no such program on this machine's PATH\n  \
             to mend it: install Rust from https://rustup.rs, open a new terminal, then start the book again"
        ),
        _ => anyhow!("failed to start `{name}`: {error}"),
    })?;
    let (mut out, mut err) = (String::new(), String::new());
    let end = supervise(
        group,
        Watch::tool(limits.prepare, 64 << 20, stop.cancelled()),
        |pipe, text| match pipe {
            Pipe::Out => out += &text,
            Pipe::Err => err += &text,
        },
    )
    .await
    .with_context(|| format!("failed to wait for `{name}`"))?;
    match end {
        End::Exited(status) if status.success() => Ok(out),
        End::Exited(_) => bail!("`{name}` failed:\n{}", err.trim_end()),
        End::OutOfTime => bail!(
            "`{name}` had not finished after {} s",
            limits.prepare.as_secs()
        ),
        End::TooMuchOutput | End::Excess(_) => bail!("`{name}` printed without end"),
        End::Unwanted => bail!("the program is closing"),
    }
}

/// The part of cargo's messages that names a library.
#[derive(Deserialize)]
struct Message<'a> {
    reason: &'a str,
    #[serde(borrow)]
    target: Option<Target<'a>>,
    #[serde(default)]
    filenames: Vec<PathBuf>,
}

#[derive(Deserialize)]
struct Target<'a> {
    name: &'a str,
}

async fn build_crates(
    root: &Path,
    limits: &Limits,
    stop: &CancellationToken,
) -> Result<Vec<(String, PathBuf)>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["build", "--quiet", "--package", PACKAGE])
        .arg("--message-format=json-render-diagnostics");
    let messages = output(&mut command, root, limits, stop)
        .await
        .with_context(|| {
            format!(
                "failed to build the crates that programs use\n  \
             to mend it: `cargo build --package {PACKAGE}`, with the network if a crate is missing"
            )
        })?;
    let externs = libraries(&messages);
    for needed in ["crossbeam_channel", "rand"] {
        if !externs.iter().any(|(name, _)| name == needed) {
            bail!(
                "failed to find the library `{needed}`: the package `{PACKAGE}` does not use it\n  \
                 to mend it: add it to `crates/listings/Cargo.toml`"
            );
        }
    }
    Ok(externs)
}

/// The crates that a program may name: what is not a dependency of one of them only.
fn libraries(messages: &str) -> Vec<(String, PathBuf)> {
    messages
        .lines()
        .filter_map(|line| {
            let message: Message = serde_json::from_str(line).ok()?;
            let name = message
                .target
                .filter(|_| message.reason == "compiler-artifact")?
                .name
                .replace('-', "_");
            let is_ours = ["crossbeam_channel", "rand"].contains(&name.as_str());
            let library = message
                .filenames
                .into_iter()
                .find(|file| file.extension() == Some(OsStr::new("rlib")))?;
            is_ours.then_some((name, library))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libraries_are_read_from_cargos_messages() {
        let messages = r#"{"reason":"compiler-artifact","target":{"name":"rand"},"filenames":["/t/librand-1.rlib","/t/librand-1.rmeta"]}
{"reason":"compiler-artifact","target":{"name":"crossbeam-utils"},"filenames":["/t/libcrossbeam_utils-1.rlib"]}
{"reason":"build-finished","success":true}"#;
        assert_eq!(
            libraries(messages),
            [("rand".to_owned(), PathBuf::from("/t/librand-1.rlib"))]
        );
    }
}
