use std::sync::{Arc, Mutex, Weak};

struct Context {
    name: String,
    /// So that a value is found above.
    _parent: Option<Arc<Context>>,
    /// So that an end arrives below.
    children: Mutex<Vec<Weak<Context>>>,
}

impl Context {
    fn new(name: &str, parent: Option<Arc<Context>>) -> Arc<Context> {
        Arc::new(Context {
            name: name.to_owned(),
            _parent: parent,
            children: Mutex::default(),
        })
    }

    fn derive(self: &Arc<Self>, name: &str) -> Arc<Context> {
        let child = Context::new(name, Some(self.clone()));
        let mut children = self.children.lock().unwrap();
        // The memory of what is gone stays as long as its `Weak`.
        children.retain(|child| child.strong_count() > 0);
        children.push(Arc::downgrade(&child));
        child
    }
}

impl Drop for Context {
    fn drop(&mut self) {
        println!("{} is dropped", self.name);
    }
}

fn main() {
    let edition = Context::new("the edition", None);
    for number in 1..=3 {
        let page = edition.derive(&format!("page {number}"));
        println!("{} is printed", page.name);
    }
    println!("references to the edition: {}", Arc::strong_count(&edition));
    drop(edition);
    println!("the night is over");
}
