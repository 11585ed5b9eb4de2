// The state of the exercises, as the program sends it. Its types are checked with those of
// the page's scripts, in crates/workbook/web.

/** @typedef {import('../../web/src/wire/workbook.d.ts').ProgressMessage} ProgressMessage */
/** @typedef {import('../../web/src/wire/judge.d.ts').CaseReport} CaseReport */
/** @typedef {import('../../web/src/wire/judge.d.ts').Failure} Failure */

/**
 * A case that failed.
 *
 * @param {string} name
 * @param {Failure} failure
 * @returns {CaseReport}
 */
const failed = (name, failure) => ({
  section: 'leaks',
  case: name,
  meaning: `What ${name} guarantees.`,
  location: { file: 'tests/suite/patterns/leaks.rs', line: 12 },
  subject: 'exercises',
  outcome: { outcome: 'failed', ...failure },
});

/** @type {CaseReport} */
export const differs = failed('delivers_in_order', {
  verdict: 'FAILED',
  reason: 'something else was seen than was expected',
  notes: ['A thread may have taken a value too many.'],
  difference: [
    { kind: 'same', text: 'first' },
    { kind: 'expected', text: '- second' },
    { kind: 'seen', text: '+ third' },
  ],
  seenBefore: 0,
  output: 'printed meanwhile',
});

/** @type {CaseReport} */
export const hung = failed('ends_when_told', {
  verdict: 'HUNG',
  reason: 'not over after 5 s',
  seen: ['told to stop'],
  seenBefore: 3,
  expectedNext: 'the stream has ended',
  threads: [
    {
      owner: 'subject',
      name: 'reader',
      state: 'waits',
      call: 'Receiver::recv',
      locations: [{ file: 'exercises/src/patterns/leaks.rs', line: 20, column: 9 }],
      count: 2,
    },
  ],
});

/** @type {CaseReport} */
export const compiles = failed('is_rejected', {
  verdict: 'FAILED',
  reason: 'the program compiles',
  seenBefore: 0,
  program: { file: 'tests/compile_fail/leaks/moved.rs', source: 'fn main() {}' },
});

/**
 * The section of the page `patterns/leaks.html` with these failures, of as many cases.
 *
 * @param {CaseReport[]} failures
 * @param {boolean} [judging]
 * @returns {ProgressMessage}
 */
export const progress = (failures, judging = false) => ({
  summary: 'Exercises: 0 of 1 done',
  parts: [{ part: 'patterns', summary: '0 of 1 done' }],
  note: null,
  sections: [
    {
      id: 'leaks',
      part: 'patterns',
      page: 'patterns/leaks.html',
      judging,
      verdict: {
        id: 'leaks',
        file: 'exercises/src/patterns/leaks.rs',
        state: 'failing',
        label: 'failing',
        summary: `failing: 0 of ${failures.length} cases pass`,
        passed: 0,
        stubs: 0,
        cases: failures.length,
        stubsAt: ['exercises/src/patterns/leaks.rs:9'],
        failures,
        compiler: '',
      },
    },
  ],
});
