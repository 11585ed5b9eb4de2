//! Sends the pages a message when the book has been rebuilt, or could not be.

use super::App;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use serde::Serialize;
use std::convert::Infallible;
use std::sync::Arc;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

/// What a page needs to know: whether it is of an older build, and whether the last build
/// has failed. The page reads the name of the build as `edition`.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(super) struct ReloadMessage {
    edition: String,
    error: Option<String>,
}

/// Sends one message at once, and one at every change.
pub(super) async fn reload(
    State(app): State<Arc<App>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let messages = WatchStream::new(app.builds.subscribe()).map(|build| {
        let message = ReloadMessage {
            edition: build.name,
            error: build.error,
        };
        Ok(Event::default()
            .json_data(&message)
            .expect("two texts are JSON"))
    });
    Sse::new(messages).keep_alive(KeepAlive::default())
}
