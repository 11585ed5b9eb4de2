//! What a case is, and the macros that list them.

use crate::Log;

/// One guarantee, and how it is checked.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// The module path and the name.
    pub path: &'static str,
    /// The guarantee in words: shown when the case fails.
    pub meaning: &'static str,
    pub file: &'static str,
    pub run: Run,
}

#[derive(Clone, Copy, Debug)]
pub enum Run {
    /// The transcript must equal the snapshot, and the threads must end.
    Behaviour(fn(&Log)),
    /// `tests/compile_fail/<section>/<name>.rs` must be refused with the message
    /// in `<name>.stderr`. Such a case is not attempted as long as the behaviour
    /// case `after` is not.
    Misuse { after: &'static str },
    /// The same for a program that does not use the subject: a fact about the
    /// compiler, which is not the reader's to make true.
    Rejected,
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

/// `cases! { /// Meaning. fn name(log) { ... } ... }` makes
/// `pub const CASES: &[judge::Case]`, and `name::CASE` for each of them: who needs
/// one case only need not have all of them compiled to machine code.
#[macro_export]
macro_rules! cases {
    ($( $(#[doc = $meaning:literal])+ fn $name:ident($log:ident) $body:block )*) => {
        $( $(#[doc = $meaning])+ fn $name($log: &$crate::Log) $body )*

        // A type and a function may have the same name.
        $(
            #[allow(non_camel_case_types)]
            pub enum $name {}

            impl $name {
                pub const CASE: $crate::Case = $crate::Case {
                    path: concat!(module_path!(), "::", stringify!($name)),
                    meaning: concat!($($meaning, "\n"),+),
                    file: file!(),
                    run: $crate::Run::Behaviour($name),
                };
            }
        )*

        pub const CASES: &[$crate::Case] = &[$($name::CASE),*];
    };
}

/// `compile_fail! { misuse after "confinement::stream_ends": /// Meaning. name, ... }`
/// makes `pub const MISUSE`, and `compile_fail! { rejected: /// Meaning. name, ... }`
/// makes `pub const REJECTED`.
#[macro_export]
macro_rules! compile_fail {
    (misuse after $after:literal: $( $(#[doc = $meaning:literal])+ $name:ident ),* $(,)?) => {
        pub const MISUSE: &[$crate::Case] = &[$($crate::Case {
            path: concat!(module_path!(), "::", stringify!($name)),
            meaning: concat!($($meaning, "\n"),+),
            file: file!(),
            run: $crate::Run::Misuse { after: $after },
        }),*];
    };
    (rejected: $( $(#[doc = $meaning:literal])+ $name:ident ),* $(,)?) => {
        pub const REJECTED: &[$crate::Case] = &[$($crate::Case {
            path: concat!(module_path!(), "::", stringify!($name)),
            meaning: concat!($($meaning, "\n"),+),
            file: file!(),
            run: $crate::Run::Rejected,
        }),*];
    };
}
