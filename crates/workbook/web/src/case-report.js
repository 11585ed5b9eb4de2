// Shows a case that failed: what it guarantees, why it failed, and the evidence.
import { el } from './el.js';

/**
 * @typedef {import('./wire/judge.d.ts').CaseReport} CaseReport
 * @typedef {import('./wire/judge.d.ts').Failure} Failure
 * @typedef {import('./wire/judge.d.ts').ThreadGroup} ThreadGroup
 * @typedef {import('./wire/judge.d.ts').Location} Location
 */

/** @type {Record<import('./wire/judge.d.ts').DiffKind, { sign: string, className: string }>} */
const LINES = {
  same: { sign: ' ', className: '' },
  expected: { sign: '-', className: 'verdict-minus' },
  seen: { sign: '+', className: 'verdict-plus' },
};

/** @type {Record<import('./wire/judge.d.ts').ThreadOwner, string>} */
const OWNERS = { case: 'the case', 'case-helper': 'a helper of the case', subject: 'your code' };

/** @type {Record<import('./wire/judge.d.ts').ThreadState, string>} */
const STATES = { waits: 'waits', runs: 'runs', polls: 'polls', unknown: 'state unknown' };

/**
 * @param {CaseReport} report
 * @param {boolean} open
 */
export function renderCase(report, open) {
  const { outcome } = report;
  if (outcome.outcome !== 'failed') return '';
  const title = el('summary', {}, el('strong', {}, outcome.verdict), ` ${report.case.replaceAll('_', ' ')}`);
  const details = el('details', { className: 'verdict-failure', open }, title);
  details.dataset.case = report.case;
  details.append(...paragraphs([report.meaning, outcome.reason]), ...evidence(outcome));
  details.append(...paragraphs(outcome.notes ?? []));
  if (report.location.file) details.append(el('p', {}, 'The case: ', el('code', {}, place(report.location))));
  return details;
}

/** @param {string[]} texts */
const paragraphs = texts => texts.filter(Boolean).map(text => el('p', {}, text));

/** @param {Failure} failure */
function evidence(failure) {
  return [
    ...block('- expected, + seen', difference(failure)),
    ...block('Seen last', seen(failure)),
    ...block('Expected next', failure.expectedNext ? [failure.expectedNext] : []),
    ...block(
      'Where the threads are',
      (failure.threads ?? []).map(thread => `${describe(thread)}\n`),
    ),
    ...block(failure.program?.file ?? '', [failure.program?.source, failure.program?.message].filter(isText)),
    ...block('What was printed', [failure.output].filter(isText)),
  ];
}

/**
 * A block of text below its title; nothing where there is no text.
 *
 * @param {string} title
 * @param {(Node | string)[]} content
 */
function block(title, content) {
  if (content.length === 0) return [];
  return [el('p', { className: 'caption' }, title), el('pre', { className: 'verdict-text' }, ...content)];
}

/** @param {string | undefined} text @returns {text is string} */
const isText = text => Boolean(text);

/** @param {Failure} failure */
function difference({ difference = [] }) {
  return difference.map(({ kind, text }) => {
    const { sign, className } = LINES[kind];
    return el('span', { className }, `${sign} ${text}\n`);
  });
}

/** @param {Failure} failure */
function seen({ seen = [], seenBefore }) {
  if (seen.length === 0) return [];
  const before = seenBefore > 0 ? [`(${seenBefore} before)\n`] : [];
  return [...before, ...seen.map(line => `${line}\n`)];
}

/**
 * `2 × your code (reader): waits in Receiver::recv, exercises/src/patterns/tee.rs:20`
 *
 * @param {ThreadGroup} thread
 */
function describe({ owner, name, state, call, locations, count }) {
  const who = `${count > 1 ? `${count} × ` : ''}${OWNERS[owner]}${name ? ` (${name})` : ''}`;
  const what = call ? `${STATES[state]} in ${call}` : STATES[state];
  return [`${who}: ${what}`, ...locations.map(place)].join(', ');
}

/** @param {Location} location */
const place = ({ file, line, column }) => [file, line, column].filter(part => part != null).join(':');
