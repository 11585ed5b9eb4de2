//! What a backtrace says of the reader's code.

use crate::locations;
use judge_protocol::Location;

/// The places in the reader's code and in the case, the innermost first.
pub(crate) fn in_workbook(trace: &str) -> Vec<Location> {
    frames(trace)
        .filter_map(|(_, place)| locations::in_workbook(place))
        .collect()
}

/// The call by which the reader's code waits, as the reader wrote it.
#[cfg(target_os = "linux")]
pub(crate) fn waits_in(trace: &str) -> Option<String> {
    frames(trace)
        .take_while(|(_, place)| locations::in_workbook(place).is_none())
        .filter_map(|(function, _)| as_written(function))
        .last()
}

/// Function and place of each frame. A backtrace prints them on two lines:
/// `  12: crossbeam_channel::channel::Receiver<T>::recv`, then
/// `             at ./exercises/src/patterns/tee.rs:12:30`.
fn frames(trace: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut lines = trace.lines().map(str::trim).peekable();
    std::iter::from_fn(move || {
        let (_, function) = lines.find_map(|line| line.split_once(": "))?;
        let place = lines.peek().and_then(|line| line.strip_prefix("at "));
        Some((function, place.unwrap_or_default()))
    })
}

/// `Receiver::recv` for `crossbeam_channel::channel::Receiver<T>::recv`; nothing
/// for functions that do not wait.
#[cfg(target_os = "linux")]
fn as_written(function: &str) -> Option<String> {
    const WAITS: [(&str, &str); 12] = [
        ("run_select", "select!"),
        ("try_select", "select!"),
        ("Select::", "Select"),
        ("Receiver<T>::", "Receiver"),
        ("channel::Iter", "Receiver::iter"),
        ("IntoIter", "Receiver::into_iter"),
        ("Sender<T>::", "Sender"),
        ("JoinHandle", "JoinHandle"),
        ("std::thread::scoped", "thread::scope"),
        ("Mutex", "Mutex"),
        ("Condvar", "Condvar"),
        ("thread::functions::", "thread"),
    ];
    let (_, name) = WAITS.iter().find(|(part, _)| function.contains(part))?;
    let method = function.rsplit("::").next().unwrap_or_default();
    Some(match *name {
        whole @ ("select!" | "thread::scope" | "Receiver::iter" | "Receiver::into_iter") => {
            whole.to_owned()
        }
        of => format!("{of}::{method}"),
    })
}
