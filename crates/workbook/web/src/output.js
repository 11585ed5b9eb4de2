// Where a run is shown: line by line, each with its time, or as lanes.
import { keepKeysInside } from './a11y.js';
import * as compiler from './compiler.js';
import { duration } from './duration.js';
import { el } from './el.js';
import { Lanes, toggleButton } from './lanes.js';

/**
 * A line, with the element that shows it and the part of that which holds its text.
 *
 * @typedef {import('./lanes.js').Stream} Stream
 * @typedef {{ stream: Stream, us: number | undefined, text: string, element: HTMLElement, content: HTMLElement }} Line
 */

/** @type {Record<Stream, string>} */
const LABELS = { out: '', err: 'stderr', note: 'note' };

export class Output {
  #name;
  #asLanes;
  #onPosition;
  #log;
  #tools = el('div', { className: 'run-tools' });
  // Lines whose end has not come yet, by stream.
  /** @type {Map<Stream, Line>} */
  #unfinished = new Map();
  /** @type {Line[]} */
  #lines = [];
  /** @type {Lanes | undefined} */
  #lanes;

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
    this.root = el('div', { className: 'run-output', hidden: true }, this.#tools, this.#log);
  }

  clear() {
    this.#unfinished.clear();
    this.#lines = [];
    this.#lanes?.root.remove();
    this.#lanes = undefined;
    this.#tools.replaceChildren();
    this.#log.replaceChildren();
    this.#log.hidden = false;
    this.root.hidden = true;
  }

  /**
   * Shows a piece of a stream, as it came: not always whole lines.
   *
   * @param {Stream} stream
   * @param {string} text
   * @param {number} [us]
   */
  print(stream, text, us) {
    const atEnd = this.#isScrolledToEnd();
    const pieces = text.split('\n');
    for (const [number, piece] of pieces.entries()) {
      const ended = number < pieces.length - 1;
      if (piece || ended) this.#print(stream, piece, us, ended);
    }
    if (!atEnd) return;
    this.#log.scrollTop = this.#log.scrollHeight;
    if (this.#lanes) this.#lanes.root.scrollTop = this.#lanes.root.scrollHeight;
  }

  // Takes lines whose end never came as they are.
  finish() {
    for (const line of this.#unfinished.values()) this.#add(line);
    this.#unfinished.clear();
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
    this.finish();
    this.print('note', `${text}\n`);
  }

  #isScrolledToEnd() {
    const seen = this.#lanes && this.#asLanes ? this.#lanes.root : this.#log;
    return seen.scrollHeight - seen.scrollTop - seen.clientHeight < 40;
  }

  /**
   * @param {Stream} stream
   * @param {string} text
   * @param {number | undefined} us
   * @param {boolean} ended
   */
  #print(stream, text, us, ended) {
    let line = this.#unfinished.get(stream);
    // What another stream printed meanwhile stays where it came.
    if (line?.element !== this.#log.lastElementChild) {
      if (line) this.#add(line);
      line = undefined;
    }
    line ??= this.#start(stream, us);
    line.text += text;
    line.content.append(text);
    if (ended) {
      this.#unfinished.delete(stream);
      this.#add(line);
    } else {
      this.#unfinished.set(stream, line);
    }
  }

  /**
   * @param {Stream} stream
   * @param {number | undefined} us
   * @returns {Line}
   */
  #start(stream, us) {
    const time = el('span', { className: 'run-time', 'aria-hidden': 'true' }, us === undefined ? '' : duration(us));
    const content = el('span', { className: 'run-text' });
    const element = el('div', { className: `run-line run-${stream}` }, time);
    // The stream is said once for lines in a row.
    const again = this.#log.lastElementChild?.classList.contains(`run-${stream}`);
    if (!again && LABELS[stream]) element.append(el('span', { className: 'run-label' }, LABELS[stream]));
    element.append(content);
    this.#log.append(element);
    this.root.hidden = false;
    return { stream, us, text: '', element, content };
  }

  // Adds a line that is over; the first that belongs to a lane makes the lanes.
  /** @param {Line} line */
  #add(line) {
    this.#lines.push(line);
    if (this.#lanes) {
      this.#lanes.add(line.text, line.us, line.stream);
      return;
    }
    if (line.stream !== 'out' || !Lanes.isIn(line.text)) return;
    const lanes = new Lanes(`Output of ${this.#name}, as lanes`, line.us !== undefined);
    this.#lanes = lanes;
    for (const { text, us, stream } of this.#lines) lanes.add(text, us, stream);
    this.#log.after(lanes.root);
    this.#tools.append(toggleButton(this.#log, lanes.root, this.#asLanes, on => (this.#asLanes = on)));
  }
}
