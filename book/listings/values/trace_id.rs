// order: free
use context::Context;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

mod trace {
    use context::Context;

    struct TraceId(String);

    pub fn with_trace(context: &Context, header: Option<&str>) -> Context {
        match header {
            Some(id) if !id.is_empty() => context.with_value(TraceId(id.to_owned())),
            _ => context.clone(),
        }
    }

    pub fn log(context: &Context, text: &str) {
        match context.value() {
            Some(TraceId(id)) => println!("{id}: {text}"),
            None => println!("{text}"),
        }
    }
}

/// Reads a request, and has it handled with a context of its own.
fn serve(context: &Context, mut visitor: TcpStream) {
    let lines = BufReader::new(&visitor).lines().map_while(Result::ok);
    let request: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
    let mut headers = request.iter().filter_map(|line| line.split_once(':'));
    let header = headers.find(|(name, _)| name.eq_ignore_ascii_case("x-trace-id"));
    let context = trace::with_trace(context, header.map(|(_, id)| id.trim()));
    handle(&context);
    visitor.write_all(b"HTTP/1.0 200 OK\r\n\r\n").unwrap();
}

fn handle(context: &Context) {
    trace::log(context, "the request is here");
    thread::scope(|scope| {
        scope.spawn(|| trace::log(context, "the archive has looked"));
        scope.spawn(|| trace::log(context, "the photo desk has looked"));
    });
}

fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let root = Context::background();
    thread::scope(|scope| {
        for header in ["X-Trace-Id: abc123\r\n", "x-trace-id: def456\r\n", ""] {
            scope.spawn(move || {
                let mut server = TcpStream::connect(address).unwrap();
                write!(server, "GET / HTTP/1.0\r\n{header}\r\n").unwrap();
                server.read_to_string(&mut String::new()).unwrap();
            });
        }
        for visitor in listener.incoming().take(3) {
            scope.spawn(|| serve(&root, visitor.unwrap()));
        }
    });
}
