//! Makes a warning of mdBook a failure.
//!
//! mdBook tells of a missing include, a broken tag or an unknown theme file
//! through `tracing`, goes on, and calls the build a success.

use crate::error::Diagnostic;
use anyhow::Result;
use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

/// Does `work`, and fails when anything warned meanwhile on this thread.
///
/// mdBook builds on the thread that asks it to, so builds on other threads
/// neither see nor spoil each other's warnings.
///
/// # Errors
///
/// The error of `work`, with the warnings; or the warnings alone.
pub(super) fn fail_on_warnings<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    let warnings = Warnings::default();
    let subscriber = tracing_subscriber::registry().with(warnings.clone());
    let result = tracing::subscriber::with_default(subscriber, work);
    let warnings = warnings
        .0
        .lock()
        .expect("no thread panicked with it")
        .join("\n");
    match result {
        Ok(_) if !warnings.is_empty() => Err(Diagnostic::new("mdBook warned")
            .why(warnings)
            .help("correct what it names; a book is built without a warning or not at all")
            .into()),
        Err(error) if !warnings.is_empty() => Err(error.context(warnings)),
        result => result,
    }
}

#[derive(Clone, Default)]
struct Warnings(Arc<Mutex<Vec<String>>>);

impl<S: Subscriber> Layer<S> for Warnings {
    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(LevelFilter::WARN)
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if *event.metadata().level() > Level::WARN {
            return;
        }
        let mut message = Message::default();
        event.record(&mut message);
        self.0
            .lock()
            .expect("no thread panicked with it")
            .push(message.0);
    }
}

/// The text of an event.
#[derive(Default)]
struct Message(String);

impl Visit for Message {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if field.name() == "message" {
            let _ = write!(self.0, "{value:?}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_fails() {
        let message = fail_on_warnings(|| {
            tracing::warn!("no such file");
            Ok(())
        })
        .unwrap_err();
        assert!(crate::error::render(&message).contains("no such file"));
    }

    #[test]
    fn less_than_a_warning_does_not() {
        let message = fail_on_warnings(|| {
            tracing::info!("all is well");
            Ok(())
        });
        assert!(message.is_ok());
    }

    #[test]
    fn another_threads_warning_is_not_ours() {
        let message = fail_on_warnings(|| {
            let theirs = std::thread::spawn(|| {
                fail_on_warnings(|| {
                    tracing::warn!("theirs");
                    Ok(())
                })
            });
            assert!(theirs.join().unwrap().is_err());
            Ok(())
        });
        assert!(message.is_ok());
    }
}
