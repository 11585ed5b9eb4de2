//! Part II: the building blocks.

#[cfg(feature = "channels")]
pub mod channels;
#[cfg(feature = "condvar")]
pub mod condvar;
#[cfg(feature = "csp")]
pub mod csp;
#[cfg(feature = "mutex")]
pub mod mutex;
#[cfg(feature = "once")]
pub mod once;
#[cfg(feature = "parallelism")]
pub mod parallelism;
#[cfg(feature = "pool")]
pub mod pool;
#[cfg(feature = "select")]
pub mod select;
#[cfg(feature = "threads")]
pub mod threads;
#[cfg(feature = "wait_group")]
pub mod wait_group;
