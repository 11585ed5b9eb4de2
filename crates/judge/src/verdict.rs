//! How a child tells its parent what became of the case.

/// The end of a case. Each has an exit code that nothing else is likely to use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Everything the case asks for was seen.
    Pass,
    /// A `todo!()` was reached.
    Stub,
    /// The case had not ended when its time was up.
    Hung,
    /// The case is over, but threads that it started are not.
    Leak,
    /// A thread kept running, or kept waking up, while everybody should wait.
    Polls,
    /// Something else was seen than was expected, or a thread panicked.
    Failed,
}

impl Verdict {
    const ALL: [Verdict; 6] = [
        Verdict::Pass,
        Verdict::Stub,
        Verdict::Hung,
        Verdict::Leak,
        Verdict::Polls,
        Verdict::Failed,
    ];

    /// Not 0 for `Pass`: a `process::exit(0)` in the reader's code is no success.
    pub fn code(self) -> i32 {
        match self {
            Verdict::Pass => 76,
            Verdict::Stub => 77,
            Verdict::Hung => 78,
            Verdict::Leak => 79,
            Verdict::Polls => 80,
            Verdict::Failed => 81,
        }
    }

    pub fn from_code(code: i32) -> Option<Verdict> {
        Verdict::ALL
            .into_iter()
            .find(|verdict| verdict.code() == code)
    }

    /// The word that reports begin with.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Pass => "PASS",
            Verdict::Stub => "STUB",
            Verdict::Hung => "HUNG",
            Verdict::Leak => "LEAK",
            Verdict::Polls => "POLLS",
            Verdict::Failed => "FAILED",
        }
    }
}
