//! A lock that is held can be used by several threads, and released by its own only.

use context::Context;
use std::sync::{Mutex, MutexGuard};

static HEADLINE: Mutex<u32> = Mutex::new(0);

struct Held(MutexGuard<'static, u32>);

fn main() {
    let held = HEADLINE.lock().unwrap();
    let _request = Context::background().with_value(Held(held));
}
