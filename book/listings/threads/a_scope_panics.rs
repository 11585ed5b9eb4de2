use std::panic;
use std::thread;

/// Two reporters go out, and one of them panics. The editor may join that one.
fn edition(editor_joins: bool) {
    thread::scope(|scope| {
        let harbour = scope.spawn(|| panic!("the harbour is closed"));
        if editor_joins {
            println!("  join gives an error: {}", harbour.join().is_err());
        }
        scope.spawn(|| println!("  the other reporter files a story"));
    });
    println!("  the edition is printed");
}

fn main() {
    for editor_joins in [true, false] {
        println!("the editor joins the one who panics: {editor_joins}");
        // Ends the panic of the scope, and returns it as an `Err`, so that `main` goes on.
        let result = panic::catch_unwind(|| edition(editor_joins));
        println!("  the scope has panicked: {}", result.is_err());
    }
}
