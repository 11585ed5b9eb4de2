//! How many threads the timers need. Alone in its process, where nothing else starts any.
#![cfg(target_os = "linux")]

use context::Context;
use std::fs;
use std::time::Duration;

/// The threads of this process that wait for timers.
fn timer_threads() -> usize {
    let tasks = fs::read_dir("/proc/self/task").expect("Linux has it");
    tasks
        .filter_map(|task| fs::read_to_string(task.ok()?.path().join("comm")).ok())
        .filter(|name| name.trim_end() == "timers")
        .count()
}

#[test]
fn a_thousand_deadlines_need_one_thread_which_ends_after_them() {
    let root = Context::background();
    let limit = Duration::from_hours(1);
    let limited: Vec<_> = (0..1000).map(|_| root.with_timeout(limit)).collect();
    // Made when the first timer was; its name is set by the thread itself.
    while timer_threads() == 0 {
        std::thread::yield_now();
    }
    assert_eq!(timer_threads(), 1);
    for (_, cancel) in &limited {
        cancel.cancel();
    }
    // A thread that stayed for an hour would keep the test for an hour.
    while timer_threads() > 0 {
        std::thread::yield_now();
    }
    // It comes back when there is something to wait for.
    let (soon, _cancel) = root.with_timeout(Duration::from_millis(1));
    assert!(soon.done().recv().is_err());
}
