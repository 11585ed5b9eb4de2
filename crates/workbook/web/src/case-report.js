// Shows a case that failed: what it guarantees, why it failed, and the evidence. All words
// come with the case.
import { el } from './el.js';

/**
 * @typedef {import('./wire/workbook.d.ts').FailedCase} FailedCase
 * @typedef {import('./wire/judge.d.ts').Evidence} Evidence
 * @typedef {import('./wire/judge.d.ts').EvidenceLine} EvidenceLine
 */

/** @type {Record<import('./wire/judge.d.ts').DiffKind, string>} */
const CLASSES = { same: '', expected: 'verdict-minus', seen: 'verdict-plus' };

/**
 * @param {FailedCase} failed
 * @param {boolean} open
 */
export function renderCase({ case: name, label, meaning, reason, evidence, notes, location }, open) {
  const title = el('summary', {}, el('strong', {}, label), ` ${name.replaceAll('_', ' ')}`);
  const details = el('details', { className: 'verdict-failure', open }, title);
  details.dataset.case = name;
  details.append(...paragraphs([meaning, reason]), ...evidence.flatMap(renderEvidence));
  details.append(...paragraphs(notes));
  if (location) details.append(el('p', {}, 'The case: ', el('code', {}, location)));
  return details;
}

/** @param {string[]} texts */
const paragraphs = texts => texts.filter(Boolean).map(text => el('p', {}, text));

/** @param {Evidence} evidence */
const renderEvidence = ({ title, lines }) => [
  el('p', { className: 'caption' }, title),
  el('pre', { className: 'verdict-text' }, ...lines.map(renderLine)),
];

/** @param {EvidenceLine} line */
const renderLine = ({ text, kind }) => (kind ? el('span', { className: CLASSES[kind] }, `${text}\n`) : `${text}\n`);
