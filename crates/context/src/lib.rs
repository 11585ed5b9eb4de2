//! Cancellation with a reason and a deadline, and values that belong to one request.
//!
//! A [`Context`] says whether its work should stop, why, and until when it may take. Others
//! are derived from it, which makes a tree: what ends a context ends all that were derived
//! from it, and nothing above it. The meaning is that of Go's package `context`; what
//! differs is said where it does.
//!
//! No context has a thread of its own. All deadlines of a program share one thread, which
//! runs only while there is a deadline to wait for.
//!
//! ```
//! use context::{Context, Reason};
//! use std::time::Duration;
//!
//! let (edition, stop) = Context::background().with_cancel();
//! let (page, _) = edition.with_timeout(Duration::from_secs(60));
//! stop.cancel();
//! assert_eq!(page.err(), Some(Reason::Cancelled));
//! assert!(page.done().recv().is_err(), "its done has fired");
//! ```

mod after_func;
mod cancel;
mod context;
mod node;
mod reason;
mod timer;
mod values;

pub use after_func::AfterFunc;
pub use cancel::{CancelCauseFn, CancelFn, CancelOnDrop};
pub use context::Context;
pub use reason::{Cause, Reason};
pub use timer::{Timer, call_at};

use crossbeam_channel::Receiver;
use std::convert::Infallible;

/// A channel that never carries a value, and fires by being closed.
pub type Done = Receiver<Infallible>;

/// What is called once: at a time, or after an end.
type Call = Box<dyn FnOnce() + Send>;
