//! What the messages of a build tell.

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
