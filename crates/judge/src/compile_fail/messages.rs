//! What trybuild says of a program. It prints text for people and has no other form, so
//! this is the one place of the judge where text is taken apart.

/// trybuild's word on a program, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    /// The compiler rejects it with the message expected.
    Ok,
    /// The compiler rejects it with another message.
    Mismatch,
    /// It compiles, and must not.
    Compiles,
    /// It could not be judged, or trybuild does not speak of it.
    Error,
}

/// trybuild's word on the program `name`, and the lines that it prints about it: all
/// lines, when it does not speak of the program.
pub(super) fn about(output: &str, name: &str) -> (Status, String) {
    const NEXT: &str = "test cases/";
    let heading = format!("{NEXT}{name}.rs ... ");
    let mut lines = output
        .lines()
        .skip_while(|line| !line.starts_with(&heading));
    let Some(word) = lines.next().map(|line| line[heading.len()..].trim()) else {
        return (Status::Error, output.trim().to_owned());
    };
    let below: Vec<&str> = lines
        .take_while(|line| !line.starts_with(NEXT) && !line.starts_with("test result"))
        .filter(|line| !line.contains("panicked at") && !line.ends_with("tests failed"))
        .collect();
    let below = below.join("\n").trim().to_owned();
    let status = match word {
        "ok" => Status::Ok,
        "mismatch" => Status::Mismatch,
        _ if below.contains("Expected test case to fail to compile") => Status::Compiles,
        _ => Status::Error,
    };
    (status, below)
}
