//! What the pages are told when the book has been rebuilt, or could not be.

use super::App;
use serde::Serialize;
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

/// One message at once, and one at every change.
pub(super) fn messages(app: &App) -> impl Stream<Item = ReloadMessage> + use<> {
    WatchStream::new(app.builds.subscribe()).map(|build| ReloadMessage {
        edition: build.name,
        error: build.error,
    })
}
