//! What a stack says of the reader's code.

use crate::locations;
use judge_protocol::Location;
use std::ffi::c_void;

/// One call on a stack.
#[derive(Debug, Default)]
pub(crate) struct Frame {
    /// The function, with its path: `crossbeam_channel::channel::Receiver<T>::recv`.
    #[cfg_attr(
        not(all(target_os = "linux", not(feature = "portable"))),
        expect(dead_code, reason = "read where the stacks of other threads are known")
    )]
    function: String,
    /// Where it is in the workbook, when it is there.
    location: Option<Location>,
}

/// The calls at these return addresses, the innermost first.
///
/// Reads the program's debug information: allocates, and takes locks.
pub(crate) fn of(addresses: &[usize]) -> Vec<Frame> {
    let mut frames = Vec::new();
    for address in addresses {
        // A return address is behind the call that we are looking for, and may belong to
        // the next line.
        let call = address.saturating_sub(1) as *mut c_void;
        // Inlined functions have no address of their own, but a symbol each.
        backtrace::resolve(call, |symbol| {
            frames.push(Frame {
                function: symbol
                    .name()
                    .map(|name| format!("{name:#}"))
                    .unwrap_or_default(),
                location: location(symbol),
            });
        });
    }
    frames
}

/// The calls that led to the caller, the innermost first.
pub(crate) fn of_caller() -> Vec<Frame> {
    let mut addresses = Vec::new();
    backtrace::trace(|frame| {
        addresses.push(frame.ip() as usize);
        true
    });
    of(&addresses)
}

fn location(symbol: &backtrace::Symbol) -> Option<Location> {
    let file = symbol.filename()?.to_str()?;
    locations::in_workbook(file, symbol.lineno()?, symbol.colno())
}

/// The places in the reader's code and in the case, the innermost first.
pub(crate) fn in_workbook(frames: &[Frame]) -> Vec<Location> {
    frames
        .iter()
        .filter_map(|frame| frame.location.clone())
        .collect()
}

/// The call by which the reader's code waits, as the reader wrote it.
#[cfg(all(target_os = "linux", not(feature = "portable")))]
pub(crate) fn waits_in(frames: &[Frame]) -> Option<String> {
    frames
        .iter()
        .take_while(|frame| frame.location.is_none())
        .filter_map(|frame| as_written(&frame.function))
        .last()
}

/// `Receiver::recv` for `crossbeam_channel::channel::Receiver<T>::recv`; nothing
/// for functions that do not wait.
#[cfg(all(target_os = "linux", not(feature = "portable")))]
fn as_written(function: &str) -> Option<String> {
    const WAITS: [(&str, &str); 14] = [
        ("run_select", "select!"),
        ("try_select", "select!"),
        ("Select::", "Select"),
        ("Receiver<T>::", "Receiver"),
        ("channel::Iter", "Receiver::iter"),
        ("IntoIter", "Receiver::into_iter"),
        ("Sender<T>::", "Sender"),
        ("ScopedJoinHandle", "ScopedJoinHandle"),
        ("JoinHandle", "JoinHandle"),
        ("Barrier", "Barrier"),
        ("std::thread::scoped", "thread::scope"),
        ("Mutex", "Mutex"),
        ("Condvar", "Condvar"),
        ("thread::functions::", "thread"),
    ];
    let (_, name) = WAITS.iter().find(|(part, _)| function.contains(part))?;
    // `Condvar::wait_while::{closure#0}` is in `wait_while`.
    let mut parts = function.rsplit("::");
    let method = parts
        .find(|part| !part.starts_with('{'))
        .unwrap_or_default();
    Some(match *name {
        whole @ ("select!" | "thread::scope" | "Receiver::iter" | "Receiver::into_iter") => {
            whole.to_owned()
        }
        of => format!("{of}::{method}"),
    })
}
