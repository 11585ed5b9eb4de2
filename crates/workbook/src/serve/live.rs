//! Tells the pages when the book has been rebuilt, or could not be.

use super::App;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use serde::Serialize;
use std::convert::Infallible;
use std::sync::Arc;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

/// What a page needs to know: whether it is old, and whether something is wrong.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReloadMessage {
    edition: String,
    error: Option<String>,
}

/// One message at once, and one at every change.
pub async fn live(
    State(app): State<Arc<App>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let editions = WatchStream::new(app.shelf.subscribe());
    let news = editions.map(|edition| {
        let news = ReloadMessage {
            edition: edition.name,
            error: edition.error,
        };
        Ok(Event::default()
            .json_data(&news)
            .expect("two texts are JSON"))
    });
    Sse::new(news).keep_alive(KeepAlive::default())
}
