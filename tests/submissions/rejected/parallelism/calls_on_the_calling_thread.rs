//! An iterator: one call at a time, on the thread that waits for all of them.
//! Caught by: parallelism::map_in_parallel_so_many_at_once (FAILED)

pub use solutions::blocks::parallelism::useful_threads;

pub fn map_in_parallel<T, U, F>(items: Vec<T>, threads: usize, f: F) -> Vec<U>
where
    T: Send,
    U: Send,
    F: Fn(T) -> U + Sync,
{
    assert!(threads > 0, "no threads");
    items.into_iter().map(f).collect()
}
