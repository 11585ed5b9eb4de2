use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::RwLock;

/// Calls a closure that panics.
fn catch(panics: impl FnOnce()) {
    assert!(catch_unwind(AssertUnwindSafe(panics)).is_err());
}

fn main() {
    let copies = RwLock::new(10);
    catch(|| {
        let _reader = copies.read().unwrap();
        panic!("while it reads");
    });
    println!("a panic with a read guard: {}", copies.is_poisoned());

    let writer = copies.write().unwrap();
    catch(|| panic!("caught before the guard is dropped"));
    drop(writer);
    println!("a panic that is caught before: {}", copies.is_poisoned());

    catch(|| {
        let _writer = copies.write().unwrap();
        panic!("while it writes");
    });
    println!("a panic with a write guard: {}", copies.is_poisoned());
}
