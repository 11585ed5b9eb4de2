// Made from crates/judge-protocol by its tests: JUDGE_BLESS=1 cargo test -p judge-protocol --lib wire

/**
 * Which side has the line.
 */
export type DiffKind = "same" | "expected" | "seen";

/**
 * What was found about a failure, under a title.
 */
export type Evidence = { 
/**
 * What the lines are: `The case had seen`.
 */
title: string, 
/**
 * At least one.
 */
lines: Array<EvidenceLine>, };

/**
 * A line of evidence.
 */
export type EvidenceLine = { 
/**
 * As it is shown, in a comparison with its sign.
 */
text: string, 
/**
 * Which side has it; `None` outside of a comparison.
 */
kind: DiffKind | null, };
