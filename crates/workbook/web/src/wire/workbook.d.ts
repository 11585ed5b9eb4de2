// Made from crates/workbook by its tests: JUDGE_BLESS=1 cargo test -p workbook --lib wire

/**
 * The program to run.
 */
export type RunRequest = { code: string, 
/**
 * The Rust edition; the book's own if it is left out.
 */
edition?: string, 
/**
 * The listing that it is an edited version of.
 */
name?: string, };

/**
 * One thing that happened. Over HTTP, each is one line of JSON, in order.
 *
 * The last event of a run is `Exit`, `CompileError` or `Failed`.
 */
export type Event = { "event": "queued" } | { "event": "preparing" } | { "event": "compiling" } | { "event": "compiled", 
/**
 * How long that took, in milliseconds.
 */
ms: number, 
/**
 * Whether this very text was compiled before.
 */
cached: boolean, 
/**
 * The compiler's warnings; empty when there are none.
 */
warnings: string, } | { "event": "compile_error", 
/**
 * How long that took, in milliseconds.
 */
ms: number, 
/**
 * The compiler's messages.
 */
text: string, } | { "event": "out", 
/**
 * What it printed.
 */
text: string, 
/**
 * Microseconds since the program's start.
 */
us: number, } | { "event": "err", 
/**
 * What it printed.
 */
text: string, 
/**
 * Microseconds since the program's start.
 */
us: number, } | { "event": "note", 
/**
 * For the reader, without a full stop.
 */
text: string, } | { "event": "exit", 
/**
 * Whether its exit status says success.
 */
ok: boolean, 
/**
 * The exit status in words.
 */
text: string, 
/**
 * How long it ran, in milliseconds.
 */
ms: number, } | { "event": "failed", 
/**
 * What failed and what to do, for the reader.
 */
text: string, };

/**
 * What a page is told. Each kind comes once at the start, and again at every change.
 */
export type NewsMessage = { "kind": "book", "message": ReloadMessage } | { "kind": "progress", "message": ProgressMessage };

/**
 * What a page needs to know: whether it is of an older build, and whether the last build
 * has failed. The page reads the name of the build as `edition`.
 */
export type ReloadMessage = { edition: string, error: string | null, };

/**
 * The state of all exercises.
 */
export type ProgressMessage = { 
/**
 * In reading order.
 */
sections: Array<SectionProgress>, 
/**
 * In reading order.
 */
parts: Array<PartProgress>, 
/**
 * For the top of the sidebar: `Exercises: 3 of 13 done`.
 */
summary: string, 
/**
 * Why nothing is judged here, when that is so.
 */
note: string | null, };

/**
 * A part of the book that has exercises.
 */
export type PartProgress = { 
/**
 * The id that its sections name.
 */
part: string, 
/**
 * `3 of 13 done`; empty before the first verdict.
 */
summary: string, };

/**
 * One exercise.
 */
export type SectionProgress = { id: string, part: string, 
/**
 * The page's address in the book.
 */
page: string, 
/**
 * Whether it is being judged just now.
 */
judging: boolean, 
/**
 * What is known while it is being judged: the cases that have ended.
 */
soFar: SoFar | null, 
/**
 * The last verdict; none before the first.
 */
verdict: SectionVerdict | null, };

/**
 * What is known of an exercise that is being judged.
 */
export type SoFar = { 
/**
 * The words for the counts: `7 cases so far, 1 hung`.
 */
summary: string, 
/**
 * The cases that have failed, the most telling first.
 */
failures: Array<FailedCase>, };

/**
 * What became of the cases of one exercise.
 */
export type SectionVerdict = { id: string, 
/**
 * The file that was judged, relative to the workbook.
 */
file: string, state: State, 
/**
 * The words for the state: `not attempted`.
 */
label: string, 
/**
 * The words for the state and the counts: `failing: 3 of 5 cases pass, 2 hung`.
 */
summary: string, passed: number, 
/**
 * Cases that met a stub.
 */
stubs: number, cases: number, 
/**
 * Places of the stubs that were met, `file:line`, each once, in order of lines.
 */
stubsAt: Array<string>, 
/**
 * The cases that failed, the most telling first.
 */
failures: Array<FailedCase>, 
/**
 * What the cases printed that did not fail, each with the case's name.
 */
printed: Array<string>, 
/**
 * What the compiler says: why it rejects the section, or its warnings.
 */
compiler: string, };

/**
 * A case that failed, with the words that the pages show.
 */
export type FailedCase = { 
/**
 * The guarantee: `waits_without_polling`.
 */
case: string, 
/**
 * In which way it failed: `HUNG`.
 */
label: string, 
/**
 * The guarantee in words, one paragraph.
 */
meaning: string, 
/**
 * What is wrong, in one sentence without a full stop.
 */
reason: string, 
/**
 * All that was found.
 */
evidence: import('./judge.d.ts').Evidence[], 
/**
 * What may be behind it, or what to do: a sentence each.
 */
notes: Array<string>, 
/**
 * Where the case stands: `file:line`; empty where that is not known.
 */
location: string, };

/**
 * The state of an exercise, derived from its code as it is.
 */
export type State = "not-attempted" | "begun" | "failing" | "does-not-compile" | "missing" | "done";
