//! What a case is, and how the cases of a program are found.

use crate::Transcript;

/// One guarantee, and how it is checked.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// The module path and the name.
    pub path: &'static str,
    /// The guarantee in words: shown when the case fails.
    pub meaning: &'static str,
    /// Where the case stands, as the compiler names the file.
    pub file: &'static str,
    /// The line of its name, from 1.
    pub line: u32,
    /// What kind of case it is, and the code of it.
    pub run: Run,
}

/// How a case is checked.
#[derive(Clone, Copy, Debug)]
pub enum Run {
    /// The transcript must equal the snapshot, and the threads must end.
    Behaviour(fn(&Transcript)),
    /// `tests/compile_fail/<section>/<name>.rs` must be refused with the message
    /// in `<name>.stderr`. Such a case is not attempted as long as the behaviour
    /// case `after` is not.
    CompileFail {
        /// The name of that case: `or_channel::any_one_of_them_fires_it`.
        after: &'static str,
    },
    /// The same for a program that does not use the subject: a fact about the
    /// compiler, which is not the reader's to make true.
    CompilerFact,
}

impl Case {
    /// `or_channel::any_of_them_fires_it`
    pub fn name(&self) -> &'static str {
        let mut from_the_end = self.path.rmatch_indices("::");
        from_the_end.next();
        from_the_end
            .next()
            .map_or(self.path, |(at, colons)| &self.path[at + colons.len()..])
    }

    /// `or_channel`
    pub fn section(&self) -> &'static str {
        self.name().split("::").next().unwrap_or_default()
    }

    /// `any_of_them_fires_it`
    pub fn guarantee(&self) -> &'static str {
        self.name().rsplit("::").next().unwrap_or_default()
    }
}

inventory::collect!(Case);

/// Every case that this program was compiled with, in the order of sections and lines.
pub fn cases() -> &'static [Case] {
    cases_in("")
}

/// The cases whose module path begins like that: `submissions::accepted_tee_patient::`.
pub fn cases_in(module: &str) -> &'static [Case] {
    let all = inventory::iter::<Case>.into_iter();
    let mut cases: Vec<Case> = all
        .filter(|case| case.path.starts_with(module))
        .copied()
        .collect();
    cases.sort_by_key(|case| (case.section(), case.line));
    cases.leak()
}

/// Lists a case, so that [`cases`] finds it. `#[judge::case]` and [`compile_fail!`](macro@crate::compile_fail)
/// call it by its bare name: whoever compiles a file of the suite and does not want its
/// cases listed defines a macro of that name before.
#[macro_export]
macro_rules! register_case {
    ($case:expr) => {
        $crate::inventory::submit! { $case }
    };
}

/// Lists programs that the compiler must reject, each with what it stands for:
///
/// - `compile_fail! { after "confinement::stream_ends": /// Meaning. name, ... }`: they
///   misuse the subject, and are not attempted as long as that case is not;
/// - `compile_fail! { compiler_fact: /// Meaning. name, ... }`: they do not use the
///   subject.
#[macro_export]
macro_rules! compile_fail {
    (after $after:literal: $($programs:tt)*) => {
        $crate::compile_fail! { @ $crate::Run::CompileFail { after: $after }; $($programs)* }
    };
    (compiler_fact: $($programs:tt)*) => {
        $crate::compile_fail! { @ $crate::Run::CompilerFact; $($programs)* }
    };
    (@ $run:expr; $( $(#[doc = $meaning:literal])+ $name:ident ),* $(,)?) => {
        $(
            register_case! {
                $crate::Case {
                    path: concat!(module_path!(), "::", stringify!($name)),
                    meaning: concat!($($meaning, "\n"),+),
                    file: file!(),
                    line: line!(),
                    run: $run,
                }
            }
        )*
    };
}
