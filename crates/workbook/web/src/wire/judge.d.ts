// Made from crates/judge-protocol by its tests: JUDGE_BLESS=1 cargo test -p judge-protocol --lib wire

/**
 * One case, and what became of it.
 */
export type CaseReport = { 
/**
 * The section's id: `or_channel`.
 */
section: string, 
/**
 * The guarantee: `waits_without_polling`.
 */
case: string, 
/**
 * The guarantee in words, one paragraph.
 */
meaning: string, 
/**
 * Where the case stands.
 */
location: Location, 
/**
 * The package or the submission that was judged: `exercises`.
 */
subject: string, outcome: Outcome, };

/**
 * What became of a case.
 */
export type Outcome = { "outcome": "passed" } | { "outcome": "not-attempted", stub: Location, } | { "outcome": "failed" } & Failure;

/**
 * Why a case failed, and all that is known about it.
 */
export type Failure = { verdict: Verdict, 
/**
 * What is wrong, in one sentence without a full stop.
 */
reason: string, 
/**
 * What may be behind it, or what to do: a sentence each.
 */
notes?: Array<string>, 
/**
 * What the case saw beside what it expects; empty where the case was cut short.
 */
difference?: Array<DiffLine>, 
/**
 * The last lines that the case saw, where it was cut short.
 */
seen?: Array<string>, 
/**
 * Lines that the case had seen before those.
 */
seenBefore: number, 
/**
 * What should have come next, where the case was cut short.
 */
expectedNext?: string | null, 
/**
 * Where the threads are, those that do the same told once.
 */
threads?: Array<ThreadGroup>, 
/**
 * The program that the compiler should have rejected.
 */
program?: Program | null, 
/**
 * What was printed meanwhile, panic messages among it.
 */
output?: string, };

/**
 * In which way a case failed.
 */
export type Verdict = "FAILED" | "HUNG" | "LEAK" | "POLLS";

/**
 * A line of a comparison, without its sign.
 */
export type DiffLine = { kind: DiffKind, text: string, };

/**
 * Which side has the line.
 */
export type DiffKind = "same" | "expected" | "seen";

/**
 * Threads that are in the same place.
 */
export type ThreadGroup = { owner: ThreadOwner, 
/**
 * The thread's name, where it has one of its own.
 */
name?: string | null, state: ThreadState, 
/**
 * The call that the thread is in, as it is written in Rust: `Receiver::recv`.
 */
call?: string | null, 
/**
 * The lines of the workbook that led there, the innermost first.
 */
locations: Array<Location>, 
/**
 * How many threads are there: 1 or more.
 */
count: number, };

/**
 * Whose a thread is.
 */
export type ThreadOwner = "case" | "case-helper" | "subject";

/**
 * What a thread does.
 */
export type ThreadState = "waits" | "runs" | "polls" | "unknown";

/**
 * A program that must not compile.
 */
export type Program = { 
/**
 * Its path, relative to the workbook.
 */
file: string, 
/**
 * Its text, where it compiled and must not.
 */
source?: string, 
/**
 * What the compiler or the test of the messages says.
 */
message?: string, };

/**
 * A place in a file of the workbook.
 */
export type Location = { 
/**
 * Relative to the workbook, with forward slashes.
 */
file: string, 
/**
 * From 1.
 */
line: number, 
/**
 * From 1; not known everywhere.
 */
column?: number | null, };
