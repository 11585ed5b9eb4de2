//! The routes: which handler answers which address.

use super::{App, api, guard, news};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use std::sync::Arc;
use tower_http::services::ServeDir;

/// All routes. Every request passes the [`guard`] first.
pub(super) fn router(app: Arc<App>) -> Router {
    Router::new()
        .route("/api/runner", get(api::runner))
        .route("/api/run", post(api::run).layer(api::size_limit()))
        .route("/api/news", get(news::news))
        .route("/api/{*rest}", get(not_found).post(not_found))
        .fallback(page)
        .layer(middleware::from_fn_with_state(app.clone(), guard::guard))
        .with_state(app)
}

async fn not_found() -> Response {
    (
        StatusCode::NOT_FOUND,
        "there is no such address under /api/\n",
    )
        .into_response()
}

/// Answers with a file of the current build, or with the error if there is no build.
async fn page(State(app): State<Arc<App>>, request: Request) -> Response {
    let build = app.builds.current();
    let Some(html) = build.html else {
        let error = build.error.as_deref().unwrap_or("it is being built");
        return (StatusCode::SERVICE_UNAVAILABLE, error_page(error)).into_response();
    };
    let missing = tower_http::services::ServeFile::new(html.join("404.html"));
    let mut files = ServeDir::new(&html).not_found_service(missing);
    let mut response = match files.try_call(request).await {
        Ok(response) => response.into_response(),
        Err(error) => {
            return (
                StatusCode::INTERNAL_SERVER_ERROR,
                format!("failed to read the page: {error}\n"),
            )
                .into_response();
        }
    };
    // From this header the page knows which build it is of, and so when it is outdated.
    if let Ok(value) = HeaderValue::from_str(&format!("edition;desc=\"{}\"", build.name)) {
        response
            .headers_mut()
            .insert(HeaderName::from_static("server-timing"), value);
    }
    response
}

/// Shown while no build has succeeded. It reloads itself at every change.
fn error_page(error: &str) -> Html<String> {
    let error = error.replace('&', "&amp;").replace('<', "&lt;");
    Html(format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>The book cannot be built</title>\n\
         <style>:root {{ color-scheme: light dark }} body {{ font: 1rem/1.5 serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }} \
         pre {{ white-space: pre-wrap; border-inline-start: 3px solid; padding-inline-start: 1rem }}</style>\n\
         <h1>The book cannot be built</h1>\n<pre role=\"alert\">{error}</pre>\n\
         <p>This page shows the book as soon as it is fixed.</p>\n\
         <script>let first = true; new EventSource('/api/news').onmessage = ({{ data }}) => {{ \
         if (JSON.parse(data).kind !== 'book') return; if (!first) location.reload(); first = false; }};</script>\n"
    ))
}
