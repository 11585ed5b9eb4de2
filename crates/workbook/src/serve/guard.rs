//! Refuses requests that do not come from a page of this book, on this machine, or from
//! somebody who does not have the [`key`](super::key).
//!
//! Any site that the reader visits can send requests to 127.0.0.1 (cross-site request
//! forgery), and by pointing its own name there can even read the answers (DNS rebinding).
//! The browser shows both: by the name that it believes to talk to (`Host`), and by the
//! site that sends the request (`Origin`).

use super::App;
use super::key::Access;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use std::sync::Arc;

/// Why somebody is refused who may be the reader.
const WITHOUT_KEY: &str = "\
    refused: this book is for whoever started it. Open the whole address that `cargo run` has \
    printed, with its key, in this browser; the key is another one after each start.\n";

/// What a page of the book may load: only what comes from this server. `unsafe-inline` is
/// for the scripts and styles that mdBook writes into its pages.
const POLICY: &str = "default-src 'none'; script-src 'self' 'unsafe-inline'; \
    style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
    frame-src 'self'; frame-ancestors 'self'; base-uri 'self'; form-action 'none'";

/// Refuses foreign requests, and adds the security headers to every answer.
pub(super) async fn guard(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let mut response = answer(&app, request, next).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        // A rebuilt page has the same address as the old one.
        (header::CACHE_CONTROL, "no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

async fn answer(app: &App, request: Request, next: Next) -> Response {
    if let Err(why) = check(request.headers()) {
        return (StatusCode::FORBIDDEN, why).into_response();
    }
    match app.key.check(request.uri(), request.headers()) {
        Access::Granted => next.run(request).await,
        Access::Enters(page) => {
            let cookie = [(header::SET_COOKIE, app.key.set_cookie())];
            (cookie, Redirect::to(&page)).into_response()
        }
        Access::Refused => (StatusCode::FORBIDDEN, WITHOUT_KEY).into_response(),
    }
}

fn check(headers: &HeaderMap) -> Result<(), String> {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let host = headers.get(header::HOST).map(text).unwrap_or_default();
    if !is_this_machine(&host) {
        return Err(format!(
            "refused: the request is for the host `{host}`, and this book is on your own machine: 127.0.0.1 or localhost\n"
        ));
    }
    for origin in headers.get_all(header::ORIGIN) {
        let origin = text(origin);
        if origin.strip_prefix("http://") != Some(&host) {
            return Err(format!(
                "refused: the request comes from a page of `{origin}`, and only the book's own pages may ask\n"
            ));
        }
    }
    Ok(())
}

/// Whether a host is a name of this machine, with any port: the book's own may be forwarded
/// to another.
fn is_this_machine(host: &str) -> bool {
    ["127.0.0.1", "localhost", "[::1]"].iter().any(|name| {
        host.strip_prefix(name).is_some_and(|rest| {
            rest.is_empty()
                || rest
                    .strip_prefix(':')
                    .is_some_and(|port| port.parse::<u16>().is_ok())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(header::HeaderName, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.clone(), value.parse().unwrap()))
            .collect()
    }

    #[test]
    fn the_books_own_pages_are_let_in() {
        for host in [
            "127.0.0.1:3000",
            "localhost:3000",
            "[::1]:3000",
            "localhost:80",
            "localhost",
        ] {
            assert!(check(&headers(&[(header::HOST, host)])).is_ok());
            let origin = format!("http://{host}");
            let both = headers(&[(header::HOST, host), (header::ORIGIN, &origin)]);
            assert!(check(&both).is_ok());
        }
    }

    #[test]
    fn strangers_are_not() {
        for host in [
            "",
            "example.org",
            "127.0.0.1.example.org",
            "127.0.0.1:",
            "localhost:3000.example.org",
        ] {
            assert!(check(&headers(&[(header::HOST, host)])).is_err(), "{host}");
        }
        for origin in [
            "null",
            "https://127.0.0.1:3000",
            "http://example.org",
            "http://localhost:8000",
        ] {
            let both = headers(&[(header::HOST, "127.0.0.1:3000"), (header::ORIGIN, origin)]);
            assert!(check(&both).is_err(), "{origin}");
        }
    }
}
