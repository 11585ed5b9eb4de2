use std::panic::catch_unwind;
use std::sync::{LazyLock, Once, OnceLock};

static ONCE: Once = Once::new();
static ONCE_LOCK: OnceLock<u32> = OnceLock::new();
static LAZY_LOCK: LazyLock<u32> = LazyLock::new(|| panic!("no connection"));

/// Asks, and says whether that panics.
fn ask(name: &str, work: fn()) {
    let panics = catch_unwind(work).is_err();
    println!("{name}: {}", if panics { "panics" } else { "works" });
}

fn main() {
    ask("Once, first closure", || {
        ONCE.call_once(|| panic!("no connection"))
    });
    ask("Once, second closure", || ONCE.call_once(|| ()));
    ask("OnceLock, first closure", || {
        ONCE_LOCK.get_or_init(|| panic!("no connection"));
    });
    ask("OnceLock, second closure", || {
        ONCE_LOCK.get_or_init(|| 2);
    });
    ask("LazyLock, first use", || {
        LazyLock::force(&LAZY_LOCK);
    });
    ask("LazyLock, second use", || {
        LazyLock::force(&LAZY_LOCK);
    });
}
