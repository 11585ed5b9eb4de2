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
        .filter_map(|frame| as_written(&without_generics(&frame.function)))
        .last()
}

/// `Receiver::recv` for `crossbeam_channel::channel::Receiver::recv`; nothing for functions
/// that do not wait.
#[cfg(all(target_os = "linux", not(feature = "portable")))]
fn as_written(function: &str) -> Option<String> {
    const WAITS: [(&str, &str); 18] = [
        ("run_select", "select!"),
        ("try_select", "select!"),
        ("Select::", "Select"),
        ("Receiver::", "Receiver"),
        ("channel::Iter", "Receiver::iter"),
        ("IntoIter", "Receiver::into_iter"),
        ("Sender::", "Sender"),
        ("ScopedJoinHandle::", "ScopedJoinHandle"),
        ("JoinHandle::", "JoinHandle"),
        ("Barrier::", "Barrier"),
        ("std::thread::scoped", "thread::scope"),
        ("Mutex::", "Mutex"),
        ("RwLock::", "RwLock"),
        ("Condvar::", "Condvar"),
        ("OnceLock::", "OnceLock"),
        ("LazyLock::", "LazyLock"),
        ("Once::", "Once"),
        ("thread::functions::", "thread"),
    ];
    // `FnOnce::call_once` is no `Once`.
    let has = |part: &str| {
        function
            .match_indices(part)
            .any(|(place, _)| place == 0 || function[..place].ends_with("::"))
    };
    let (_, name) = WAITS.iter().find(|(part, _)| has(part))?;
    // `Condvar::wait_while::{closure#0}` is in `wait_while`.
    let mut parts = function.rsplit("::");
    let method = parts
        .find(|part| !part.starts_with('{'))
        .unwrap_or_default();
    // `lock` is often compiled into its caller, and then this is what it calls.
    let method = method.strip_suffix("_contended").unwrap_or(method);
    Some(match *name {
        whole @ ("select!" | "thread::scope" | "Receiver::iter" | "Receiver::into_iter") => {
            whole.to_owned()
        }
        of => format!("{of}::{method}"),
    })
}

/// The path alone: `channel::Receiver::recv` for `channel::Receiver<T>::recv`, and
/// `vec::Vec::from_iter` for `<vec::Vec<T> as FromIterator<T>>::from_iter`.
#[cfg(all(target_os = "linux", not(feature = "portable")))]
fn without_generics(function: &str) -> String {
    let function = function.replace("->", "");
    // In front there may be, in brackets, the type whose method it is, and its trait.
    let (begin, mut of_path) = match function.strip_prefix('<') {
        Some(rest) => (rest, 1),
        None => (function.as_str(), 0),
    };
    let (mut path, mut depth, mut is_trait) = (String::new(), of_path, false);
    for (place, character) in begin.char_indices() {
        match character {
            '<' => depth += 1,
            '>' if depth == of_path => (depth, of_path, is_trait) = (0, 0, false),
            '>' => depth -= 1,
            ' ' if depth == of_path && begin[place..].starts_with(" as ") => is_trait = true,
            _ if depth > of_path || is_trait => {}
            _ => path.push(character),
        }
    }
    path
}

#[cfg(all(test, target_os = "linux", not(feature = "portable")))]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_told_as_it_was_written() {
        for (function, written) in [
            (
                "crossbeam_channel::channel::Receiver<T>::recv",
                "Receiver::recv",
            ),
            (
                "<std::sys::sync::mutex::futex::Mutex>::lock_contended",
                "Mutex::lock",
            ),
            (
                "<std::sys::sync::rwlock::futex::RwLock>::read_contended",
                "RwLock::read",
            ),
            (
                "std::sync::poison::condvar::Condvar::wait_while::{{closure}}",
                "Condvar::wait_while",
            ),
            (
                "<crossbeam_channel::channel::IntoIter<T> as Iterator>::next",
                "Receiver::into_iter",
            ),
            (
                "std::thread::JoinHandle<fn() -> T>::join",
                "JoinHandle::join",
            ),
        ] {
            let found = as_written(&without_generics(function));
            assert_eq!(found.as_deref(), Some(written), "{function}");
        }
    }

    #[test]
    fn what_only_has_a_guard_among_its_types_does_not_wait() {
        for function in [
            "core::ops::function::FnOnce::call_once{{vtable.shim}}",
            "from_iter<std::sync::poison::mutex::MutexGuard<u64>, Map<Iter<&Account>, total::{closure_env#1}>>",
            "<alloc::vec::Vec<std::sync::Mutex<u64>> as FromIterator<T>>::from_iter",
            "<alloc::vec::Vec<T> as FromIterator<T>>::from_iter<std::sync::Mutex<u64>>",
        ] {
            assert_eq!(as_written(&without_generics(function)), None, "{function}");
        }
    }
}
