use std::cell::Cell;

thread_local! {
    static ALIVE: Cell<usize> = const { Cell::new(0) };
    static MOST: Cell<usize> = const { Cell::new(0) };
}

/// A page of the paper, which counts itself as long as it is kept.
struct Page(u64);

impl Page {
    fn new(number: u64) -> Page {
        ALIVE.set(ALIVE.get() + 1);
        MOST.set(MOST.get().max(ALIVE.get()));
        Page(number)
    }

    fn edited(&self) -> Page {
        Page::new(self.0 + 1)
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        ALIVE.set(ALIVE.get() - 1);
    }
}

fn edit_all(pages: &[Page]) -> Vec<Page> {
    pages.iter().map(Page::edited).collect()
}

/// Runs one of the ways, and says how many pages there were at the worst moment.
fn watch(way: &str, run: fn() -> u64) {
    MOST.set(0);
    let sum = run();
    println!("{way}: pages at once: {}, sum: {sum}", MOST.get());
}

fn main() {
    watch("three stages, a call within a call", || {
        let pages: Vec<Page> = (0..100).map(Page::new).collect();
        edit_all(&edit_all(&edit_all(&pages)))
            .iter()
            .map(|page| page.0)
            .sum()
    });
    watch("three stages, one after another", || {
        let mut pages: Vec<Page> = (0..100).map(Page::new).collect();
        for _ in 0..3 {
            pages = edit_all(&pages);
        }
        pages.iter().map(|page| page.0).sum()
    });
    watch("one page at a time", || {
        let mut sum = 0;
        for number in 0..100 {
            let mut page = Page::new(number);
            for _ in 0..3 {
                page = page.edited();
            }
            sum += page.0;
        }
        sum
    });
}
