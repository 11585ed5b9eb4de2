//! Sends the pages what happens, over one connection.

use super::App;
use super::progress::{self, ProgressMessage};
use super::reload::{self, ReloadMessage};
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use serde::Serialize;
use std::convert::Infallible;
use std::sync::Arc;
use tokio_stream::{Stream, StreamExt};

/// What a page is told. Each kind comes once at the start, and again at every change.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", content = "message", rename_all = "lowercase")]
pub(super) enum NewsMessage {
    /// Of the book.
    Book(ReloadMessage),
    /// Of the exercises.
    Progress(ProgressMessage),
}

/// Sends news until the page goes away.
pub(super) async fn news(
    State(app): State<Arc<App>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let book = reload::messages(&app).map(NewsMessage::Book);
    let progress = progress::messages(&app).map(NewsMessage::Progress);
    let events = book.merge(progress).map(|message| {
        Ok(Event::default()
            .json_data(message)
            .expect("texts and numbers are JSON"))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}
