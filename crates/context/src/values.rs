//! The values of a context: a list that grows at its lower end, and is shared above it.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

/// One value, and those that the context above had.
pub(crate) struct Values {
    value: Box<dyn Any + Send + Sync>,
    above: Option<Arc<Values>>,
}

impl Values {
    pub(crate) fn new<V: Any + Send + Sync>(value: V, above: Option<Arc<Values>>) -> Values {
        Values {
            value: Box::new(value),
            above,
        }
    }

    /// The nearest value of this type, from here upwards.
    pub(crate) fn get<V: Any>(&self) -> Option<&V> {
        let mut values = Some(self);
        while let Some(Values { value, above }) = values {
            if let Some(value) = value.downcast_ref() {
                return Some(value);
            }
            values = above.as_deref();
        }
        None
    }
}

impl fmt::Debug for Values {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Values").finish_non_exhaustive()
    }
}

/// Drops the values above one after the other. Each would drop the next from within its own
/// drop otherwise, and a long list would need more stack than there is.
impl Drop for Values {
    fn drop(&mut self) {
        let mut above = self.above.take();
        while let Some(mut values) = above.and_then(Arc::into_inner) {
            above = values.above.take();
        }
    }
}
