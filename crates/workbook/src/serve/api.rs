//! Runs a program over HTTP.

use super::App;
use crate::run::{EDITION, Event, Program};
use axum::Json;
use axum::body::Body;
use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::UnboundedReceiverStream;

/// The largest request body, in bytes: far more than any listing has.
const MOST_BYTES: usize = 128 * 1024;

/// The program to run.
#[derive(Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "RunRequest", optional_fields))]
#[serde(deny_unknown_fields)]
pub(super) struct Request {
    code: String,
    /// The Rust edition; the book's own if it is left out.
    edition: Option<String>,
    /// The listing that it is an edited version of.
    name: Option<String>,
}

pub(super) fn size_limit() -> DefaultBodyLimit {
    DefaultBodyLimit::max(MOST_BYTES)
}

/// Answers where programs can be run, and says whether those of the book have been compiled.
/// A static host has no such address.
pub(super) async fn runner(State(app): State<Arc<App>>) -> &'static str {
    if app.precompiled.load(Ordering::Relaxed) {
        "ready, and the book's programs are compiled\n"
    } else {
        "ready\n"
    }
}

/// Compiles and runs a program. Answers with one event in JSON a line, as they happen. When
/// the browser closes the connection, the program is killed.
pub(super) async fn run(
    State(app): State<Arc<App>>,
    request: Result<Json<Request>, JsonRejection>,
) -> Response {
    let Json(request) = match request {
        Ok(request) => request,
        Err(rejection) => return refuse(&rejection),
    };
    let edition = request.edition.unwrap_or_else(|| EDITION.to_owned());
    if !["2015", "2018", "2021", "2024"].contains(&edition.as_str()) {
        let why = format!("refused: there is no edition `{edition}`; leave it out for {EDITION}\n");
        return (StatusCode::BAD_REQUEST, why).into_response();
    }
    if request.name.as_ref().is_some_and(|name| name.len() > 200) {
        let why = "refused: the listing's name is longer than any listing's\n";
        return (StatusCode::BAD_REQUEST, why).into_response();
    }
    let events = app.runner.run(Program {
        code: request.code,
        edition,
        name: request.name,
    });
    let lines = UnboundedReceiverStream::new(events).map(|event| Ok::<_, Infallible>(line(&event)));
    let kind = [(header::CONTENT_TYPE, "application/x-ndjson")];
    (kind, Body::from_stream(lines)).into_response()
}

fn line(event: &Event) -> String {
    let mut line = serde_json::to_string(event).expect("texts and numbers are JSON");
    line.push('\n');
    line
}

fn refuse(rejection: &JsonRejection) -> Response {
    let status = rejection.status();
    let why = match status {
        StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            "refused: the request is not JSON; send `Content-Type: application/json`\n".to_owned()
        }
        StatusCode::PAYLOAD_TOO_LARGE => {
            format!(
                "refused: the program is larger than {} KiB\n",
                MOST_BYTES / 1024
            )
        }
        _ => format!(
            "refused: {}; send {{\"code\": \"fn main() {{}}\"}}\n",
            rejection.body_text()
        ),
    };
    (status, why).into_response()
}
