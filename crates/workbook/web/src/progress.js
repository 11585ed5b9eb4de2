// Shows the state of the exercises: the verdict in the exercise's box, at once when a file
// is saved, and the progress in the sidebar.
import { renderCase } from './case-report.js';
import { el } from './el.js';
import { subscribe } from './news.js';

/**
 * @typedef {import('./wire/workbook.d.ts').ProgressMessage} ProgressMessage
 * @typedef {import('./wire/workbook.d.ts').SectionProgress} SectionProgress
 * @typedef {import('./wire/workbook.d.ts').SectionVerdict} SectionVerdict
 * @typedef {import('./wire/workbook.d.ts').SoFar} SoFar
 * @typedef {import('./wire/workbook.d.ts').FailedCase} FailedCase
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

// What stands in the sidebar and in the box while there is no news.
const WITHOUT_NEWS = {
  gone: {
    summary: 'The workbook is not running',
    note: 'The workbook is not running, so nothing is judged: start it again with `cargo run`',
  },
  restarted: {
    summary: 'The workbook was started again',
    note: 'The workbook was started again: open the new address that it has printed, in this browser',
  },
};

export function showProgress() {
  const box = addVerdictBox();
  /** @type {ProgressMessage | undefined} */
  let last;
  /** @type {import('./news.js').ServerState} */
  let server = 'here';
  const show = () => {
    if (!last) return;
    const message = server === 'here' ? last : { ...last, ...WITHOUT_NEWS[server] };
    const section = message.sections.find(isOfThisPage);
    if (section) box?.show(server === 'here' ? section : { ...section, judging: false }, message.note);
    showSidebar(message);
  };
  subscribe('progress', message => {
    last = message;
    show();
  });
  subscribe('server', state => {
    server = state;
    show();
  });
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
  show({ judging, soFar, verdict }, note) {
    if (!this.#root.isConnected) this.#command.after(this.#root);
    this.#root.dataset.state = verdict?.state ?? 'unknown';
    const line = statusLine(judging, soFar, verdict, note);
    if (this.#line.textContent !== line) this.#line.textContent = line;
    const failed = soFar?.failures ?? [];
    // While nothing is known to be wrong, what was wrong before stays.
    if (judging && failed.length === 0) return;
    const json = JSON.stringify(judging ? failed : verdict);
    if (json === this.#shown) return;
    this.#shown = json;
    const open = this.#openCases();
    const evidence = verdict ? renderEvidence(verdict, open) : [];
    this.#evidence.replaceChildren(...(judging ? renderCases(failed, open) : evidence));
  }

  // None where only the first is open and the reader has not chosen it: when another case
  // comes before it, that one is to be open.
  #openCases() {
    const open = /** @type {HTMLElement[]} */ ([...this.#evidence.querySelectorAll('.verdict-failure[open]')]);
    const chosen = open.length === 1 && open.every(details => 'first' in details.dataset) ? [] : open;
    return new Set(chosen.map(details => details.dataset.case ?? ''));
  }
}

/**
 * @param {boolean} judging
 * @param {SoFar | null} soFar
 * @param {SectionVerdict | null} verdict
 * @param {string | null} note
 */
function statusLine(judging, soFar, verdict, note) {
  if (judging && soFar) return `… judging: ${soFar.summary}`;
  if (judging) return `… judging (before: ${verdict?.label ?? 'nothing'})`;
  if (note !== null) return note;
  return verdict ? `${MARKS[verdict.state]} ${verdict.summary}` : 'not judged yet';
}

/**
 * @param {SectionVerdict} verdict
 * @param {Set<string>} open The cases that the reader has open; the first where there is none.
 */
function renderEvidence({ id, state, compiler, failures, printed, stubsAt }, open) {
  const evidence = compiler ? [el('pre', { className: 'verdict-text' }, compiler)] : [];
  const cases = renderCases(failures, open);
  /** @type {HTMLElement[]} */
  const after = printed.length ? [renderPrinted(printed)] : [];
  if (stubsAt.length && state !== 'not-attempted') {
    after.push(el('p', {}, `Still to fill in: ${stubsAt.join(', ')}`));
  }
  if (state === 'done') {
    after.push(el('p', {}, 'Compare with the solution: ', el('code', {}, `cargo workbook solution ${id}`)));
  }
  return [...evidence, ...cases, ...after];
}

/** @param {string[]} printed */
function renderPrinted(printed) {
  const text = el('pre', { className: 'verdict-text' }, printed.join('\n'));
  return el('details', {}, el('summary', {}, 'What the other cases printed'), text);
}

/**
 * @param {FailedCase[]} failures
 * @param {Set<string>} open The cases that the reader has open; the first where there is none.
 */
function renderCases(failures, open) {
  const kept = failures.some(report => open.has(report.case));
  return failures.map((report, index) => {
    const details = renderCase(report, kept ? open.has(report.case) : index === 0);
    if (!kept && index === 0) details.dataset.first = '';
    return details;
  });
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
