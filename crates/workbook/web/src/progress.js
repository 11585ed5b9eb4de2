// Shows the state of the exercises: the verdict in the exercise's box, at once when a file
// is saved, and the progress in the sidebar.
import { renderCase } from './case-report.js';
import { el } from './el.js';
import { subscribe } from './server.js';

/**
 * @typedef {import('./wire/workbook.d.ts').ProgressMessage} ProgressMessage
 * @typedef {import('./wire/workbook.d.ts').SectionProgress} SectionProgress
 * @typedef {import('./wire/workbook.d.ts').SectionVerdict} SectionVerdict
 */

// A mark beside the word: a state is not told by its colour alone.
/** @type {Record<import('./wire/workbook.d.ts').State, string>} */
const MARKS = {
  'not-attempted': '○',
  begun: '◐',
  failing: '✗',
  'does-not-compile': '✗',
  missing: '✗',
  done: '✓',
};

export function showProgress() {
  const box = addVerdictBox();
  /** @param {ProgressMessage} message */
  const onMessage = message => {
    const section = message.sections.find(isOfThisPage);
    if (section) box?.show(section, message.note);
    showSidebar(message);
  };
  subscribe('/api/progress', onMessage);
}

/**
 * The page's address ends with the section's.
 *
 * @param {SectionProgress} section
 */
const isOfThisPage = section => location.pathname.endsWith(`/${section.page}`);

// The place for the verdict, if the page has an exercise.
function addVerdictBox() {
  const command = document.querySelector('.exercise pre');
  return command ? new VerdictBox(command) : undefined;
}

class VerdictBox {
  // Only this line is read out: it is short, and says what has changed.
  #line = el('p', { className: 'verdict-line', role: 'status' });
  #evidence = el('div');
  #root = el('div', { className: 'verdict-box' }, this.#line, this.#evidence);
  // The verdict that is shown, as JSON: what is the same is not rendered again, so that
  // a reader's place in it is not lost.
  #shown = '';
  #command;

  /** @param {Element} command */
  constructor(command) {
    this.#command = command;
  }

  /**
   * @param {SectionProgress} section
   * @param {string | null} note
   */
  show({ judging, verdict }, note) {
    if (!this.#root.isConnected) this.#command.after(this.#root);
    this.#root.dataset.state = verdict?.state ?? 'unknown';
    const line = statusLine(judging, verdict, note);
    if (this.#line.textContent !== line) this.#line.textContent = line;
    const json = JSON.stringify(verdict);
    if (judging || json === this.#shown) return;
    this.#shown = json;
    this.#evidence.replaceChildren(...(verdict ? renderEvidence(verdict, this.#openCases()) : []));
  }

  #openCases() {
    const open = /** @type {HTMLElement[]} */ ([...this.#evidence.querySelectorAll('details[open]')]);
    return new Set(open.map(details => details.dataset.case ?? ''));
  }
}

/**
 * @param {boolean} judging
 * @param {SectionVerdict | null} verdict
 * @param {string | null} note
 */
function statusLine(judging, verdict, note) {
  if (judging) return `… judging (before: ${verdict?.label ?? 'nothing'})`;
  if (note !== null) return note;
  return verdict ? `${MARKS[verdict.state]} ${verdict.summary}` : 'not judged yet';
}

/**
 * @param {SectionVerdict} verdict
 * @param {Set<string>} open The cases that the reader has open; the first where there is none.
 */
function renderEvidence({ id, state, compiler, failures, stubsAt }, open) {
  const kept = failures.some(report => open.has(report.case));
  const evidence = compiler ? [el('pre', { className: 'verdict-text' }, compiler)] : [];
  const cases = failures.map((report, index) => renderCase(report, kept ? open.has(report.case) : index === 0));
  const after = [];
  if (stubsAt.length && state !== 'not-attempted') {
    after.push(el('p', {}, `Still to fill in: ${stubsAt.join(', ')}`));
  }
  if (state === 'done') {
    after.push(el('p', {}, 'Compare with the solution: ', el('code', {}, `cargo workbook solution ${id}`)));
  }
  return [...evidence, ...cases, ...after];
}

/** @param {ProgressMessage} message */
function showSidebar({ sections, parts, summary }) {
  const sidebar = document.querySelector('mdbook-sidebar-scrollbox, .sidebar-scrollbox');
  if (!sidebar || sections.length === 0) return;
  for (const shown of sidebar.querySelectorAll('.progress-book, .progress-part, .progress-mark')) shown.remove();
  sidebar.prepend(el('p', { className: 'progress-book' }, summary));

  /** @type {Map<string, HTMLAnchorElement>} */
  const firstLinks = new Map();
  const links = /** @type {HTMLAnchorElement[]} */ ([...sidebar.querySelectorAll('a[href]')]);
  for (const { part, page, verdict } of sections) {
    const link = links.find(link => link.pathname.endsWith(`/${page}`));
    if (!link) continue;
    if (!firstLinks.has(part)) firstLinks.set(part, link);
    if (verdict) link.append(renderMark(verdict));
  }
  for (const { part, summary } of parts) {
    const link = firstLinks.get(part);
    if (link && summary) titleBefore(sidebar, link)?.append(el('span', { className: 'progress-part' }, summary));
  }
}

/** @param {SectionVerdict} verdict */
function renderMark({ state, label }) {
  return el(
    'span',
    { className: 'progress-mark', role: 'img', 'aria-label': `(${label})`, title: label },
    MARKS[state],
  );
}

/**
 * The part's title is the last one before the link.
 *
 * @param {Element} sidebar
 * @param {Element} link
 */
function titleBefore(sidebar, link) {
  const titles = [...sidebar.querySelectorAll('.part-title')];
  return titles.findLast(title => title.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING);
}
