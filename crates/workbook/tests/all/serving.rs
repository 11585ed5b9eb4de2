//! A running server: rebuilding, notifying the pages, shutting down.

use crate::fixture::{Fixture, within_patience};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use workbook::serve::Server;

const TEE: &str = "book/src/patterns/tee.md";

/// Connects as a browser does, asks, and leaves the connection open.
async fn ask(server: &Server, request: &str, body: &str) -> TcpStream {
    let mut connection = TcpStream::connect(server.address()).await.unwrap();
    let head = format!(
        "{request} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        server.address(),
        server.cookie(),
        body.len()
    );
    connection.write_all(head.as_bytes()).await.unwrap();
    connection.write_all(body.as_bytes()).await.unwrap();
    connection
}

/// Reads until `word` has come.
async fn read_until(connection: &mut TcpStream, word: &str) -> String {
    let mut text = String::new();
    let mut bytes = [0; 4096];
    while !text.contains(word) {
        let count = within_patience(connection.read(&mut bytes)).await.unwrap();
        assert_ne!(count, 0, "it ended before `{word}`: {text}");
        text += &String::from_utf8_lossy(&bytes[..count]);
    }
    text
}

async fn page(server: &Server, path: &str) -> String {
    let mut connection = ask(server, &format!("GET {path}"), "").await;
    read_until(&mut connection, "</html>").await
}

#[tokio::test]
async fn a_changed_page_is_rebuilt_and_pages_are_notified() {
    let fixture = Fixture::new();
    let server = fixture.serve().await;
    assert!(
        page(&server, "/patterns/tee.html")
            .await
            .contains("to the archive")
    );
    let mut messages = ask(&server, "GET /api/news", "").await;
    read_until(&mut messages, "\"edition\"").await;

    fixture.edit(TEE, "to the archive", "to the morgue");
    read_until(&mut messages, "\"error\":null").await;
    assert!(
        page(&server, "/patterns/tee.html")
            .await
            .contains("to the morgue")
    );
    server.close().await;
}

#[tokio::test]
async fn a_page_has_the_name_of_its_build() {
    let fixture = Fixture::new();
    let server = fixture.serve().await;
    let name = server.builds().borrow().name.clone();
    let page = page(&server, "/patterns/tee.html").await;
    assert!(
        page.contains(&format!("server-timing: edition;desc=\"{name}\"")),
        "{page}"
    );
    server.close().await;
}

#[tokio::test]
async fn a_failed_rebuild_keeps_the_last_build_and_reports_the_error() {
    let fixture = Fixture::new();
    let server = fixture.serve().await;
    let mut builds = server.builds();
    let good = builds.borrow_and_update().clone();

    fixture.edit(TEE, "{{#exercise}}", "{{#exercises}}");
    let broken = within_patience(builds.wait_for(|build| build.error.is_some()))
        .await
        .unwrap()
        .clone();
    assert_eq!((&broken.html, &broken.name), (&good.html, &good.name));
    assert!(broken.error.unwrap().contains("`{{#exercises`"));
    assert!(
        page(&server, "/patterns/tee.html")
            .await
            .contains("to the archive")
    );
    let mut messages = ask(&server, "GET /api/news", "").await;
    read_until(&mut messages, "no such directive").await;

    fixture.edit(TEE, "{{#exercises}}", "{{#exercise}}");
    let fixed = within_patience(builds.wait_for(|build| build.error.is_none()))
        .await
        .unwrap()
        .clone();
    assert_eq!(fixed.name, good.name, "it is the same book again");
    server.close().await;
}

#[tokio::test]
async fn a_book_broken_from_the_start_is_served_once_it_builds() {
    let fixture = Fixture::new();
    fixture.edit(TEE, "{{#exercise}}", "{{#exercises}}");
    let server = fixture.serve().await;
    let mut connection = ask(&server, "GET /", "").await;
    let answer = read_until(&mut connection, "</script>").await;
    assert!(
        answer.contains("503") && answer.contains("no such directive"),
        "{answer}"
    );

    let mut builds = server.builds();
    fixture.edit(TEE, "{{#exercises}}", "{{#exercise}}");
    within_patience(builds.wait_for(|build| build.html.is_some()))
        .await
        .unwrap();
    assert!(page(&server, "/").await.contains("Introduction"));
    server.close().await;
}

#[tokio::test]
async fn closing_the_connection_kills_the_program() {
    let fixture = Fixture::new();
    let server = fixture.serve().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let code = format!(
        "fn main() {{ let _tether = std::net::TcpStream::connect((\"127.0.0.1\", {port})); loop {{ std::thread::park() }} }}"
    );
    let body = serde_json::json!({ "code": code }).to_string();
    let mut browser = ask(&server, "POST /api/run", &body).await;
    read_until(&mut browser, "\"compiled\"").await;
    let (mut tether, _) = within_patience(listener.accept()).await.unwrap();
    drop(browser);
    let _ = within_patience(tether.read_to_end(&mut Vec::new())).await;
    server.close().await;
}

#[tokio::test]
async fn closing_removes_the_builds() {
    let fixture = Fixture::new();
    let server = fixture.serve().await;
    let html = server.builds().borrow().html.clone().unwrap();
    assert!(html.is_dir());
    within_patience(server.close()).await;
    assert!(!html.exists());
}
