//! Refuses requests that do not come from a page of this book, on this machine.
//!
//! Any site that the reader visits can send requests to 127.0.0.1 (cross-site request
//! forgery), and by pointing its own name there can even read the answers (DNS rebinding).
//! The browser shows both: by the name that it believes to talk to (`Host`), and by the
//! site that sends the request (`Origin`).

use super::App;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// What a page of the book may load: only what comes from this server. `unsafe-inline` is
/// for the scripts and styles that mdBook writes into its pages.
const POLICY: &str = "default-src 'none'; script-src 'self' 'unsafe-inline'; \
    style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
    frame-src 'self'; frame-ancestors 'self'; base-uri 'self'; form-action 'none'";

/// Refuses foreign requests, and adds the security headers to every answer.
pub(super) async fn guard(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let mut response = match check(request.headers(), app.address.port()) {
        Ok(()) => next.run(request).await,
        Err(why) => (StatusCode::FORBIDDEN, why).into_response(),
    };
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

fn check(headers: &HeaderMap, port: u16) -> Result<(), String> {
    let ours = |host: &str| {
        ["127.0.0.1", "localhost", "[::1]"]
            .iter()
            .any(|name| host == format!("{name}:{port}"))
    };
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();

    let host = headers.get(header::HOST).map(text).unwrap_or_default();
    if !ours(&host) {
        return Err(format!(
            "refused: the request is for the host `{host}`; this book is at http://127.0.0.1:{port}/\n"
        ));
    }
    for origin in headers.get_all(header::ORIGIN) {
        let origin = text(origin);
        if !origin.strip_prefix("http://").is_some_and(ours) {
            return Err(format!(
                "refused: the request comes from a page of `{origin}`, and only the book's own pages may ask\n"
            ));
        }
    }
    Ok(())
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
        for host in ["127.0.0.1:3000", "localhost:3000", "[::1]:3000"] {
            assert!(check(&headers(&[(header::HOST, host)]), 3000).is_ok());
            let origin = format!("http://{host}");
            let both = headers(&[(header::HOST, host), (header::ORIGIN, &origin)]);
            assert!(check(&both, 3000).is_ok());
        }
    }

    #[test]
    fn strangers_are_not() {
        for host in [
            "",
            "example.org",
            "127.0.0.1",
            "127.0.0.1:3001",
            "localhost:3000.example.org",
        ] {
            assert!(
                check(&headers(&[(header::HOST, host)]), 3000).is_err(),
                "{host}"
            );
        }
        for origin in [
            "null",
            "https://127.0.0.1:3000",
            "http://example.org",
            "http://localhost:8000",
        ] {
            let both = headers(&[(header::HOST, "127.0.0.1:3000"), (header::ORIGIN, origin)]);
            assert!(check(&both, 3000).is_err(), "{origin}");
        }
    }
}
