// The state of the exercises, as the program sends it. Its types are checked with those of
// the page's scripts, in crates/workbook/web.

/**
 * @typedef {import('../../web/src/wire/workbook.d.ts').ProgressMessage} ProgressMessage
 * @typedef {import('../../web/src/wire/workbook.d.ts').FailedCase} FailedCase
 * @typedef {import('../../web/src/wire/judge.d.ts').EvidenceLine} EvidenceLine
 */

/** @param {string[]} texts @returns {EvidenceLine[]} */
const lines = (...texts) => texts.map(text => ({ text, kind: null }));

/**
 * @param {string} name
 * @param {Omit<FailedCase, 'case' | 'meaning' | 'location'>} failure
 * @returns {FailedCase}
 */
const failed = (name, failure) => ({
  case: name,
  meaning: `What ${name} guarantees.`,
  location: 'tests/suite/patterns/leaks.rs:7',
  ...failure,
});

export const differs = failed('delivers_in_order', {
  label: 'FAILED',
  reason: 'something else was seen than was expected',
  notes: ['A thread may have taken a value too many.'],
  evidence: [
    {
      title: '- expected\n+ what your code did',
      lines: [
        { kind: 'same', text: '  first' },
        { kind: 'expected', text: '- - second' },
        { kind: 'seen', text: '+ + third' },
      ],
    },
    { title: 'What was printed meanwhile', lines: lines('printed meanwhile') },
  ],
});

export const hung = failed('ends_when_told', {
  label: 'HUNG',
  reason: 'not over after 5 s',
  notes: [],
  evidence: [
    {
      title: 'The case had seen',
      lines: lines('(3 lines before these)', 'told to stop'),
    },
    { title: 'The next line it expects', lines: lines('the stream has ended') },
    {
      title: 'Where its threads are',
      lines: lines('a thread of your code, `reader` (2 of them)', '   waits in Receiver::recv'),
    },
  ],
});

export const compiles = failed('is_rejected', {
  label: 'FAILED',
  reason: 'the program compiles',
  notes: [],
  evidence: [
    {
      title: 'tests/compile_fail/leaks/moved.rs',
      lines: lines('fn main() {}'),
    },
  ],
});

/**
 * The section of the page `patterns/leaks.html` with these failures, of as many cases.
 *
 * @param {FailedCase[]} failures
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
      soFar: null,
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
        printed: [],
        compiler: '',
      },
    },
  ],
});

/**
 * The same section, of which these cases have failed so far.
 *
 * @param {FailedCase[]} failures
 * @returns {ProgressMessage}
 */
export const judging = failures => {
  const message = progress([], true);
  const soFar = { summary: `${failures.length} failed so far`, failures };
  return { ...message, sections: message.sections.map(section => ({ ...section, soFar })) };
};
