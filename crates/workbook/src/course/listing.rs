//! The programs that the pages show, as they lie on disk.

use crate::error::Diagnostic;
use layout::{COMPILE_FAIL, LISTINGS, with_slashes};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// How much of a program's output is the same in every run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// All of it.
    Exact,
    /// The order of each lane's lines, but not how the lanes interleave.
    ByLane,
    /// The lines, but not their order.
    Free,
}

/// A complete program and what it prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// `<section>/<name>`.
    pub id: String,
    /// The program without the header that tells its order.
    pub text: String,
    /// What its header promises of the output.
    pub order: Order,
    /// What one run printed on standard output.
    pub output: String,
}

/// A program that the compiler rejects, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// `<section>/<name>`.
    pub id: String,
    /// The program, whole.
    pub text: String,
    /// The compiler's message, with bare file names for places.
    pub message: String,
}

impl Listing {
    /// Every program there is, in order. A page that names one that cannot be read is
    /// told of it elsewhere: here it is left out.
    pub fn all(root: &Path) -> Vec<Listing> {
        ids(root, LISTINGS)
            .iter()
            .filter_map(|id| Listing::load(root, id).ok())
            .collect()
    }

    /// Reads the program `<section>/<name>` and its blessed output.
    ///
    /// # Errors
    ///
    /// When the id has another form, or one of the two files cannot be read.
    pub fn load(root: &Path, id: &str) -> Result<Listing, Diagnostic> {
        let program = file(LISTINGS, id, "rs")?;
        let text = read(root, &program, "write it, or correct the name")?;
        let output = read(
            root,
            &program.with_extension("out"),
            "run the listings' tests with their switch for blessing, and look at what they write",
        )?;
        let (order, text) = split_order(&text).map_err(|found| {
            Diagnostic::new(format!("`{}` starts with `// order: {found}`", with_slashes(&program))).help("write `// order: by lane` or `// order: free`; without the line the order is exact")
        })?;
        Ok(Listing {
            id: id.to_owned(),
            text,
            order,
            output,
        })
    }
}

/// The id `<section>/<name>` of every program in a folder, in order.
pub(super) fn ids(root: &Path, folder: &str) -> Vec<String> {
    WalkDir::new(root.join(folder))
        .min_depth(2)
        .max_depth(2)
        .sort_by_file_name()
        .into_iter()
        .flatten()
        .filter_map(|program| {
            let section = program.path().parent()?.file_name()?.to_str()?;
            let name = program.file_name().to_str()?.strip_suffix(".rs")?;
            Some(format!("{section}/{name}"))
        })
        .collect()
}

impl Rejected {
    /// Reads the case `<section>/<name>` and the compiler's message.
    ///
    /// # Errors
    ///
    /// When the id has another form, or one of the two files cannot be read.
    pub fn load(root: &Path, id: &str) -> Result<Rejected, Diagnostic> {
        let program = file(COMPILE_FAIL, id, "rs")?;
        let text = read(root, &program, "write it, or correct the name")?;
        let message = read(
            root,
            &program.with_extension("stderr"),
            "run the compile-fail cases with their switch for blessing, and look at what they write",
        )?;
        Ok(Rejected {
            id: id.to_owned(),
            text,
            message: message
                .lines()
                .map(shorten_place)
                .collect::<Vec<_>>()
                .join("\n"),
        })
    }

    /// Whether it compiles against nothing but the crates every listing has.
    ///
    /// A case that uses `subject::` is about the reader's own functions, which
    /// a program on its own cannot reach.
    pub fn stands_alone(&self) -> bool {
        !self.text.contains("subject::")
    }
}

/// The file of `id` in `folder`, seen from the workspace.
fn file(folder: &str, id: &str, extension: &str) -> Result<PathBuf, Diagnostic> {
    let plain = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_'))
    };
    match id.split_once('/') {
        Some((section, name)) if plain(section) && plain(name) => Ok(Path::new(folder)
            .join(section)
            .join(name)
            .with_extension(extension)),
        _ => Err(
            Diagnostic::new(format!("`{id}` is not of the form <section>/<name>")).help(format!(
                "name a file below {folder}/ without its ending, for example `or_channel/tree`"
            )),
        ),
    }
}

fn read(root: &Path, path: &Path, help: &str) -> Result<String, Diagnostic> {
    std::fs::read_to_string(root.join(path))
        .map(|text| text.replace("\r\n", "\n"))
        .map_err(|error| {
            let why = match error.kind() {
                std::io::ErrorKind::NotFound => format!("there is no `{}`", with_slashes(path)),
                _ => format!("`{}` cannot be read: {error}", with_slashes(path)),
            };
            Diagnostic::new(why).help(help)
        })
}

/// Takes the line `// order: …` off the top; `Err` has an order that is none.
fn split_order(text: &str) -> Result<(Order, String), String> {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let Some(order) = first.strip_prefix("// order:") else {
        return Ok((Order::Exact, text.to_owned()));
    };
    let order = match order.trim() {
        "by lane" => Order::ByLane,
        "free" => Order::Free,
        "exact" => Order::Exact,
        other => return Err(other.to_owned()),
    };
    Ok((order, rest.trim_start_matches('\n').to_owned()))
}

/// Shortens the path on a ` --> path/to/file.rs:1:2` line to the file's name.
fn shorten_place(line: &str) -> String {
    for arrow in ["--> ", "::: "] {
        if let Some((before, path)) = line.split_once(arrow)
            && before.trim().is_empty()
        {
            let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
            return format!("{before}{arrow}{name}");
        }
    }
    line.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_exact_unless_the_first_line_tells() {
        assert_eq!(split_order("fn main() {}\n").unwrap().0, Order::Exact);
        let (order, text) = split_order("// order: by lane\n\nfn main() {}\n").unwrap();
        assert_eq!((order, text.as_str()), (Order::ByLane, "fn main() {}\n"));
        assert_eq!(split_order("// order: random\n").unwrap_err(), "random");
    }

    #[test]
    fn places_lose_their_folders() {
        let line = "  --> tests/compile_fail/tee/x.rs:3:5";
        assert_eq!(shorten_place(line), "  --> x.rs:3:5");
        assert_eq!(shorten_place("3 | let x --> y/z"), "3 | let x --> y/z");
    }

    #[test]
    fn an_id_cannot_leave_its_folder() {
        for id in ["../x/y", "x/../y", "/etc/passwd", "x", "x/y/z", "X/y", "x/"] {
            assert!(file(LISTINGS, id, "rs").is_err(), "{id}");
        }
    }
}
