//! Why a context ended.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// Why a context ended. There are no other reasons; the [`Cause`] can say more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Somebody called its cancel function, or that of a context above it.
    Cancelled,
    /// Its deadline has passed, or that of a context above it.
    DeadlineExceeded,
}

impl fmt::Display for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Reason::Cancelled => "cancelled",
            Reason::DeadlineExceeded => "deadline exceeded",
        })
    }
}

impl Error for Reason {}

/// What made somebody end a context: any error.
pub type Cause = Arc<dyn Error + Send + Sync>;

/// What a context is to end with.
#[derive(Debug)]
pub(crate) struct End {
    pub(crate) reason: Reason,
    /// `None` where nobody gave a cause; then the reason stands for it.
    pub(crate) cause: Option<Cause>,
}

impl End {
    pub(crate) fn of(reason: Reason) -> End {
        End {
            reason,
            cause: None,
        }
    }
}
