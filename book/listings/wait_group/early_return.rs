use std::sync::Mutex;
use std::thread;

#[derive(Default)]
struct Group {
    working: Mutex<u32>,
}

impl Group {
    fn done(&self) {
        *self.working.lock().unwrap() -= 1;
    }
}

/// Counts down when it is dropped.
struct Working<'a>(&'a Group);

impl Drop for Working<'_> {
    fn drop(&mut self) {
        self.0.done();
    }
}

/// Returns how many words it has read.
fn read(page: &str, group: &Group) -> usize {
    if page.is_empty() {
        return 0;
    }
    let words = page.split(' ').count();
    group.done();
    words
}

fn read_with_a_guard(page: &str, group: &Group) -> usize {
    let _working = Working(group);
    if page.is_empty() {
        return 0;
    }
    page.split(' ').count()
}

/// Two pages, the second one empty. Returns how many readers are still counted in the end.
fn still_counted(read: fn(&str, &Group) -> usize) -> u32 {
    let group = Group::default();
    // Both are counted before the first thread is started.
    *group.working.lock().unwrap() += 2;
    thread::scope(|scope| {
        for page in ["a fire in the harbour", ""] {
            let group = &group;
            scope.spawn(move || read(page, group));
        }
    });
    // Both threads have returned, so nobody counts down any more.
    group.working.into_inner().unwrap()
}

fn main() {
    let by_hand = still_counted(read);
    println!("done at the end: {by_hand} still counted");
    let by_a_guard = still_counted(read_with_a_guard);
    println!("done by a guard: {by_a_guard} still counted");
}
