//! A retry spends whatever was saved.
//! Caught by: load::budget_keeps_so_many_at_most (FAILED)

pub use solutions::patterns::load::{Request, batch, wanted};

#[derive(Clone, Debug)]
pub struct Budget {
    requests_per_retry: u64,
    most: u64,
    saved: u64,
}

impl Budget {
    pub fn new(requests_per_retry: u64, most: u64) -> Budget {
        assert!(requests_per_retry > 0, "a retry has to cost something");
        Budget {
            requests_per_retry,
            most,
            saved: 0,
        }
    }

    pub fn request(&mut self) {
        let most = self.most.saturating_mul(self.requests_per_retry);
        self.saved = (self.saved + 1).min(most);
    }

    pub fn retry(&mut self) -> bool {
        let may = self.saved >= self.requests_per_retry;
        if may {
            self.saved = 0;
        }
        may
    }
}
