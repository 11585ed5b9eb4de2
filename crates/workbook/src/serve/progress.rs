//! Sends the pages the state of the exercises.

use super::App;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use std::convert::Infallible;
use std::sync::Arc;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

/// Sends the state at once, and again at every change.
pub async fn progress(
    State(app): State<Arc<App>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let messages = WatchStream::new(app.status.subscribe()).map(|status| {
        Ok(Event::default()
            .json_data(&status)
            .expect("texts and numbers are JSON"))
    });
    Sse::new(messages).keep_alive(KeepAlive::default())
}
