//! What the server answers, and which requests it refuses.

use crate::fixture::{Fixture, within_patience};
use axum::body::Body;
use axum::http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use tower::ServiceExt;
use workbook::serve::Server;

struct TestRequest<'a> {
    server: &'a Server,
    request: axum::http::request::Builder,
}

fn get<'a>(server: &'a Server, path: &str) -> TestRequest<'a> {
    let host = server.address().to_string();
    TestRequest {
        server,
        request: Request::get(path)
            .header("Host", host)
            .header("Cookie", server.cookie()),
    }
}

fn post_run(server: &Server) -> TestRequest<'_> {
    let host = server.address().to_string();
    TestRequest {
        server,
        request: Request::post("/api/run")
            .header("Host", host)
            .header("Cookie", server.cookie()),
    }
}

impl TestRequest<'_> {
    fn header(mut self, name: &str, value: &str) -> Self {
        // Instead of what was there, not beside it.
        if let Some(headers) = self.request.headers_mut() {
            headers.remove(name);
        }
        self.request = self.request.header(name, value);
        self
    }

    async fn send(self, body: impl Into<Body>) -> Response<Body> {
        let request = self.request.body(body.into()).unwrap();
        within_patience(self.server.router().oneshot(request))
            .await
            .unwrap()
    }

    async fn text(self, body: impl Into<Body>) -> (StatusCode, String) {
        let response = self.send(body).await;
        let status = response.status();
        let bytes = within_patience(response.into_body().collect())
            .await
            .unwrap()
            .to_bytes();
        (status, String::from_utf8(bytes.to_vec()).unwrap())
    }
}

const JSON: (&str, &str) = ("Content-Type", "application/json");

#[tokio::test]
async fn pages_have_security_headers() {
    let fixture = Fixture::new();
    let server = fixture.serve().await;
    let response = get(&server, "/patterns/tee.html").send("").await;
    assert_eq!(response.status(), StatusCode::OK);
    let header = |name| response.headers().get(name).unwrap().to_str().unwrap();
    assert!(header("Content-Security-Policy").contains("default-src 'none'"));
    assert_eq!(header("X-Content-Type-Options"), "nosniff");
    assert_eq!(header("Cache-Control"), "no-store");
    assert!(
        response
            .headers()
            .get("Access-Control-Allow-Origin")
            .is_none()
    );
    assert_eq!(get(&server, "/").send("").await.status(), StatusCode::OK);
    let (status, text) = get(&server, "/no/such/page.html").text("").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(text.contains("not found"), "{text}");
    server.close().await;
}

#[tokio::test]
async fn nothing_outside_the_book_is_served() {
    let fixture = Fixture::new();
    let server = fixture.serve().await;
    for path in [
        "/../Cargo.toml",
        "/..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "//etc/passwd",
    ] {
        let status = get(&server, path).send("").await.status();
        assert!(status.is_client_error(), "{path}: {status}");
    }
    server.close().await;
}

#[tokio::test]
async fn another_host_is_refused() {
    let fixture = Fixture::new();
    let server = fixture.serve().await;
    let (status, text) = get(&server, "/")
        .header("Host", "press.example:3000")
        .text("")
        .await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    assert!(
        text.contains("press.example") && text.contains("127.0.0.1"),
        "{text}"
    );
    server.close().await;
}

#[tokio::test]
async fn another_origin_is_refused() {
    let fixture = Fixture::new();
    let server = fixture.serve().await;
    let (status, text) = post_run(&server)
        .header("Origin", "https://press.example")
        .header(JSON.0, JSON.1)
        .text(r#"{"code": "fn main() {}"}"#)
        .await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    assert!(text.contains("press.example"), "{text}");
    server.close().await;
}

#[tokio::test]
async fn only_json_is_accepted() {
    let fixture = Fixture::new();
    let server = fixture.serve().await;
    let body = r#"{"code": "fn main() {}"}"#;
    for kind in ["text/plain", "application/x-www-form-urlencoded"] {
        let (status, text) = post_run(&server)
            .header("Content-Type", kind)
            .text(body)
            .await;
        assert_eq!(status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
        assert!(text.contains("application/json"), "{text}");
    }
    server.close().await;
}

#[tokio::test]
async fn a_bad_request_is_refused_with_a_reason() {
    let fixture = Fixture::new();
    let server = fixture.serve().await;
    let large = format!(r#"{{"code": "{}"}}"#, "x".repeat(200 * 1024));
    for (body, status, word) in [
        (Vec::from("nonsense"), StatusCode::BAD_REQUEST, "refused"),
        (
            Vec::from(*b"{\"code\": \"\xff\xfe\"}"),
            StatusCode::BAD_REQUEST,
            "refused",
        ),
        (Vec::from("{}"), StatusCode::UNPROCESSABLE_ENTITY, "code"),
        (
            Vec::from(r#"{"code": "", "edition": "1984"}"#),
            StatusCode::BAD_REQUEST,
            "1984",
        ),
        (Vec::from(large), StatusCode::PAYLOAD_TOO_LARGE, "128 KiB"),
    ] {
        let (got, text) = post_run(&server).header(JSON.0, JSON.1).text(body).await;
        assert_eq!(got, status, "{text}");
        assert!(text.contains(word), "{text}");
    }
    server.close().await;
}

#[tokio::test]
async fn a_run_is_answered_with_an_event_a_line() {
    let fixture = Fixture::new();
    let server = fixture.serve().await;
    let origin = format!("http://{}", server.address());
    let (status, text) = post_run(&server)
        .header("Origin", &origin)
        .header(JSON.0, JSON.1)
        .text(r#"{"code": "fn main() { println!(\"stop\"); }"}"#)
        .await;
    assert_eq!(status, StatusCode::OK);
    let events: Vec<serde_json::Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let out = events.iter().find(|event| event["event"] == "out").unwrap();
    assert_eq!(out["text"], "stop\n");
    assert!(out["us"].is_u64(), "{text}");
    assert_eq!(events.last().unwrap()["event"], "exit");
    server.close().await;
}

#[tokio::test]
async fn an_unknown_address_is_not_found() {
    let fixture = Fixture::new();
    let server = fixture.serve().await;
    let (status, text) = get(&server, "/api/solutions").text("").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(text.contains("no such address"), "{text}");
    server.close().await;
}

#[tokio::test]
async fn who_has_the_printed_address_is_let_in_and_nobody_else() {
    let fixture = Fixture::new();
    let server = fixture.serve().await;
    for path in ["/", "/patterns/tee.html", "/api/news", "/?key=0"] {
        let (status, text) = get(&server, path).header("Cookie", "a=b").text("").await;
        assert_eq!(status, StatusCode::FORBIDDEN, "{path}");
        assert!(text.contains("`cargo run`"), "{text}");
    }
    let (status, _) = post_run(&server)
        .header("Cookie", "")
        .header(JSON.0, JSON.1)
        .text(r#"{"code":"fn main() {}"}"#)
        .await;
    assert_eq!(status, StatusCode::FORBIDDEN);

    let url = server.url();
    let query = url.split_once('?').unwrap().1;
    let path = format!("/patterns/tee.html?{query}");
    let response = get(&server, &path).header("Cookie", "").send("").await;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    let header = |name| response.headers().get(name).unwrap().to_str().unwrap();
    assert_eq!(header("Location"), "/patterns/tee.html");
    assert_eq!(
        header("Set-Cookie"),
        format!("{}; Path=/; HttpOnly; SameSite=Lax", server.cookie())
    );
    server.close().await;
}

#[tokio::test]
async fn a_program_is_not_let_in() {
    let fixture = Fixture::new();
    let server = fixture.serve().await;
    let address = server.address();
    let program = format!(
        "use std::io::{{Read, Write}};
        fn main() {{
            let mut server = std::net::TcpStream::connect(\"{address}\").unwrap();
            let body = \"{{\\\"code\\\":\\\"fn main() {{}}\\\"}}\";
            write!(server, \"POST /api/run HTTP/1.1\\r\\nHost: {address}\\r\\nConnection: close\\r\\nContent-Type: application/json\\r\\nContent-Length: {{}}\\r\\n\\r\\n{{body}}\", body.len()).unwrap();
            let mut answer = String::new();
            server.read_to_string(&mut answer).unwrap();
            println!(\"{{}}\", answer.lines().next().unwrap());
        }}"
    );
    let body = serde_json::json!({ "code": program }).to_string();
    let (_, events) = post_run(&server).header(JSON.0, JSON.1).text(body).await;
    assert!(events.contains("HTTP/1.1 403 Forbidden"), "{events}");
    server.close().await;
}
