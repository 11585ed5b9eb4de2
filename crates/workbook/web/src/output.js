// Where a run is shown: line by line, each with its time, or as lanes.
import { keepKeysInside } from './a11y.js';
import * as compiler from './compiler.js';
import { duration } from './duration.js';
import { el } from './el.js';
import { Lanes, MOST_ROWS, toggleButton } from './lanes.js';
import { Lines } from './lines.js';

/**
 * @typedef {import('./lanes.js').Stream} Stream
 * @typedef {import('./lines.js').Line} Line
 */

/** @type {Record<Stream, string>} */
const LABELS = { out: '', err: 'stderr', note: 'note' };

/** @param {number} number */
const grouped = number => number.toLocaleString('en').replaceAll(',', ' ');

export class Output {
  #name;
  #asLanes;
  #onPosition;
  #log;
  #tools = el('div', { className: 'run-tools' });
  #outdated = el('p', { className: 'run-hint', hidden: true }, 'You have changed the program since it was run.');
  #lines = new Lines(MOST_ROWS + 1);
  // The elements of the lines that are shown, in their order.
  /** @type {Map<Line, HTMLElement>} */
  #elements = new Map();
  // Says how many lines are not shown.
  #gap = el('div', { className: 'run-line run-note' });
  /** @type {Lanes | undefined} */
  #lanes;
  // How many of the first lines are in the lanes.
  #inLanes = 0;
  /** @type {number | undefined} */
  #frame;

  /**
   * @param {string} name
   * @param {boolean} asLanes Whether to begin with the lanes.
   * @param {(position: compiler.Position) => void} onPosition
   */
  constructor(name, asLanes, onPosition) {
    this.#name = name;
    this.#asLanes = asLanes;
    this.#onPosition = onPosition;
    this.#log = el('div', {
      className: 'run-log',
      tabIndex: 0,
      role: 'log',
      'aria-live': 'polite',
      'aria-label': `Output of ${name}`,
    });
    keepKeysInside(this.#log);
    this.root = el('div', { className: 'run-output', hidden: true }, this.#outdated, this.#tools, this.#log);
  }

  // Whether the program has been changed since it was run.
  /** @param {boolean} outdated */
  set outdated(outdated) {
    this.#outdated.hidden = !outdated;
  }

  clear() {
    this.#lines = new Lines(MOST_ROWS + 1);
    this.#elements.clear();
    this.#lanes?.root.remove();
    this.#lanes = undefined;
    this.#inLanes = 0;
    this.#tools.replaceChildren();
    this.#log.replaceChildren();
    this.#log.hidden = false;
    this.root.hidden = true;
  }

  /**
   * Shows a piece of a stream, as it came: not always whole lines. It is seen with the next
   * frame, so that a program that prints without end does not keep the page from its work.
   *
   * @param {Stream} stream
   * @param {string} text
   * @param {number} [us]
   */
  print(stream, text, us) {
    this.#lines.add(stream, text, us);
    this.#frame ??= requestAnimationFrame(() => this.#render());
  }

  // Shows all that has come; a line whose end never came as it is.
  finish() {
    this.#lines.finish();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#render();
  }

  /**
   * Shows what the compiler says.
   *
   * @param {'warning' | 'rejected'} kind
   * @param {string} text
   */
  compiler(kind, text) {
    const attributes = { className: `run-compiler run-${kind}`, tabIndex: 0, 'aria-label': 'What the compiler says' };
    this.#log.append(el('pre', attributes, compiler.render(text, this.#onPosition)));
    this.root.hidden = false;
  }

  /**
   * Says something about the run, not of the program.
   *
   * @param {string} text
   */
  note(text) {
    this.#lines.finish();
    this.print('note', `${text}\n`);
  }

  #render() {
    this.#frame = undefined;
    const { lines, leftOut } = this.#lines.last;
    if (lines.length === 0) return;
    this.root.hidden = false;
    const atEnd = this.#isScrolledToEnd();
    this.#renderLines(lines, leftOut);
    this.#renderLanes();
    if (!atEnd) return;
    this.#log.scrollTop = this.#log.scrollHeight;
    if (this.#lanes) this.#lanes.root.scrollTop = this.#lanes.root.scrollHeight;
  }

  #isScrolledToEnd() {
    const seen = this.#lanes && this.#asLanes ? this.#lanes.root : this.#log;
    return seen.scrollHeight - seen.scrollTop - seen.clientHeight < 40;
  }

  /**
   * @param {Line[]} lines
   * @param {number} leftOut
   */
  #renderLines(lines, leftOut) {
    const kept = new Set(lines);
    for (const [line, element] of this.#elements) {
      if (kept.has(line)) break;
      element.remove();
      this.#elements.delete(line);
    }
    // Only the last line that is shown may have grown.
    const shown = [...this.#elements.keys()].at(-1);
    const last = shown && this.#elements.get(shown)?.lastElementChild;
    if (last && last.textContent !== shownText(shown)) last.textContent = shownText(shown);
    const from = shown ? lines.indexOf(shown) + 1 : 0;
    for (const [index, line] of lines.slice(from).entries()) {
      const element = renderLine(line, lines[from + index - 1]?.stream);
      this.#elements.set(line, element);
      this.#log.append(element);
    }
    if (leftOut === 0) return;
    this.#gap.replaceChildren(
      el('span', { className: 'run-time' }),
      el('span', { className: 'run-text' }, `${grouped(leftOut)} lines before these are not shown`),
    );
    const [first] = this.#elements.values();
    if (first?.previousElementSibling !== this.#gap) first?.before(this.#gap);
  }

  // The first line that belongs to a lane makes the lanes.
  #renderLanes() {
    const { first } = this.#lines;
    if (!this.#lanes) {
      if (!first.slice(this.#inLanes).some(isInLane)) return;
      this.#lanes = new Lanes(`Output of ${this.#name}, as lanes`, first[0]?.us !== undefined);
      this.#inLanes = 0;
      this.#log.after(this.#lanes.root);
      this.#tools.append(toggleButton(this.#log, this.#lanes.root, this.#asLanes, on => (this.#asLanes = on)));
    }
    for (const { text, us, stream } of first.slice(this.#inLanes)) this.#lanes.add(text, us, stream);
    this.#inLanes = first.length;
  }
}

/** @param {Line} line */
const isInLane = ({ stream, text }) => stream === 'out' && Lanes.isIn(text);

/**
 * @param {Line} line
 * @param {Stream | undefined} before The stream of the line before it.
 */
function renderLine(line, before) {
  const { stream, us } = line;
  const element = el('div', { className: `run-line run-${stream}` });
  element.append(el('span', { className: 'run-time', 'aria-hidden': 'true' }, us === undefined ? '' : duration(us)));
  // The stream is said once for lines in a row.
  if (stream !== before && LABELS[stream]) element.append(el('span', { className: 'run-label' }, LABELS[stream]));
  element.append(el('span', { className: 'run-text' }, shownText(line)));
  return element;
}

/** @param {Line} line */
const shownText = ({ text, more }) => (more > 0 ? `${text} … and ${grouped(more)} characters more` : text);
