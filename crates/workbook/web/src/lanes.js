// Draws lines of the form `name | event` as lanes: a column for each name, time running down.
import { keepKeysInside } from './a11y.js';
import { duration } from './duration.js';
import { el, find } from './el.js';

// More would not be seen, and would make the page slow.
const MOST_LANES = 16;
export const MOST_ROWS = 1000;
const COLOURS = 6;
const LINE = /^(\S.{0,39}?) \| (.*)$/;

/** @typedef {'out' | 'err' | 'note'} Stream */

export class Lanes {
  #timed;
  /** @type {string[]} */
  #names = [];
  #rows = 0;
  // The cells that reach over all lanes.
  /** @type {HTMLTableCellElement[]} */
  #wideCells = [];
  #heads;
  #body = el('tbody');

  /**
   * @param {string} label
   * @param {boolean} timed Whether lines come with a time.
   */
  constructor(label, timed) {
    this.#timed = timed;
    this.#heads = el('tr');
    if (timed) this.#heads.append(el('th', { scope: 'col', className: 'lane-time' }, 'time'));
    const caption = el('caption', { className: 'visually-hidden' }, label);
    const table = el('table', {}, caption, el('thead', {}, this.#heads), this.#body);
    this.root = el('div', { className: 'lanes', tabIndex: 0, role: 'region', 'aria-label': label }, table);
    keepKeysInside(this.root);
  }

  /**
   * Whether a text reads as lanes at all.
   *
   * @param {string} text
   */
  static isIn(text) {
    return text.split('\n').some(line => LINE.test(line));
  }

  /**
   * Adds one whole line. Other streams than standard output belong to no lane.
   *
   * @param {string} text
   * @param {number} [us]
   * @param {Stream} [stream]
   */
  add(text, us, stream = 'out') {
    if (this.#rows > MOST_ROWS) return;
    this.#rows += 1;
    if (this.#rows > MOST_ROWS) {
      this.#addWide('(the rest is in the text)', us, 'note');
      return;
    }
    const [, name, event = ''] = (stream === 'out' && LINE.exec(text)) || [];
    const lane = name === undefined ? undefined : this.#lane(name);
    if (lane === undefined) this.#addWide(text, us, stream);
    else this.#addEvent(lane, event, us);
  }

  /**
   * @param {number} lane
   * @param {string} event
   * @param {number | undefined} us
   */
  #addEvent(lane, event, us) {
    const row = this.#row(us);
    // A lane begins with its first event: rows above that do not have it.
    for (const number of this.#names.keys()) {
      const colour = `lane-${number % COLOURS}`;
      row.append(number === lane ? el('td', { className: `${colour} lane` }, event) : el('td', { className: colour }));
    }
  }

  /**
   * The number of a name's lane; undefined when there are too many.
   *
   * @param {string} name
   */
  #lane(name) {
    const known = this.#names.indexOf(name);
    if (known >= 0) return known;
    if (this.#names.length === MOST_LANES) return undefined;
    const number = this.#names.push(name) - 1;
    this.#heads.append(el('th', { scope: 'col', className: `lane-${number % COLOURS}` }, name));
    for (const cell of this.#wideCells) cell.colSpan = this.#names.length;
    return number;
  }

  /** @param {number | undefined} us */
  #row(us) {
    const row = el('tr');
    if (this.#timed) row.append(el('td', { className: 'lane-time' }, us === undefined ? '' : duration(us)));
    this.#body.append(row);
    return row;
  }

  /**
   * @param {string} text
   * @param {number | undefined} us
   * @param {Stream} stream
   */
  #addWide(text, us, stream) {
    const cell = el('td', { className: `lane-across run-${stream}`, colSpan: Math.max(this.#names.length, 1) }, text);
    if (stream === 'err') cell.prepend(el('span', { className: 'run-label' }, 'stderr'), ' ');
    this.#wideCells.push(cell);
    this.#row(us).append(cell);
  }
}

/**
 * A button that shows either a text or its lanes.
 *
 * @param {HTMLElement} text
 * @param {HTMLElement} lanes
 * @param {boolean} asLanes What to begin with.
 * @param {(asLanes: boolean) => void} [onChange]
 */
export function toggleButton(text, lanes, asLanes, onChange = () => {}) {
  const button = el('button', { type: 'button', className: 'lanes-toggle' });
  let shown = asLanes;
  const show = () => {
    text.hidden = shown;
    lanes.hidden = !shown;
    button.textContent = shown ? 'Show as text' : 'Show as lanes';
  };
  button.addEventListener('click', () => {
    shown = !shown;
    show();
    onChange(shown);
  });
  show();
  return button;
}

// The outputs that the pages show.
export function showOutputsAsLanes() {
  for (const output of document.querySelectorAll('figure[data-order="by lane"] > .output')) {
    const text = find(output, 'pre');
    const printed = text.textContent.trimEnd();
    if (!Lanes.isIn(printed)) continue;
    const caption = find(output, '.caption');
    const lanes = new Lanes(`${caption.textContent}, as lanes`, false);
    for (const line of printed.split('\n')) lanes.add(line);
    text.after(lanes.root);
    caption.append(' ', toggleButton(text, lanes.root, true));
  }
}
