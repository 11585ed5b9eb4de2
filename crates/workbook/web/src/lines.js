// The lines of a run, put together from the pieces in which they come. Knows nothing of the
// page; how much it keeps is bounded, whatever a program prints.

/**
 * A line, and when it began. `more` counts characters that are left out at its end.
 *
 * @typedef {import('./lanes.js').Stream} Stream
 * @typedef {{ stream: Stream, us: number | undefined, text: string, more: number }} Line
 */

const MOST_LINES = 1000;
const MOST_CHARACTERS = 4000;

export class Lines {
  #mostFirst;
  /** @type {Line[]} */
  #last = [];
  /** @type {Line[]} */
  #first = [];
  #leftOut = 0;
  // The last line, while its end has not come.
  /** @type {Line | undefined} */
  #open;

  /** @param {number} mostFirst How many lines are kept from the beginning. */
  constructor(mostFirst) {
    this.#mostFirst = mostFirst;
  }

  // The first lines that have ended.
  get first() {
    return this.#first;
  }

  // The last lines, which begin after `leftOut` others.
  get last() {
    const surplus = this.#last.length - MOST_LINES;
    if (surplus > 0) {
      this.#last.splice(0, surplus);
      this.#leftOut += surplus;
    }
    return { lines: this.#last, leftOut: this.#leftOut };
  }

  /**
   * Takes a piece of a stream, not always whole lines. What another stream prints in the
   * middle of a line ends it.
   *
   * @param {Stream} stream
   * @param {string} text
   * @param {number} [us]
   */
  add(stream, text, us) {
    const pieces = text.split('\n');
    const rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      this.#append(stream, piece, us);
      this.finish();
    }
    if (rest) this.#append(stream, rest, us);
  }

  // Takes a line whose end has not come as it is.
  finish() {
    if (this.#open && this.#first.length < this.#mostFirst) this.#first.push(this.#open);
    this.#open = undefined;
  }

  /**
   * @param {Stream} stream
   * @param {string} text
   * @param {number | undefined} us
   */
  #append(stream, text, us) {
    if (this.#open?.stream !== stream) {
      this.finish();
      this.#open = { stream, us, text: '', more: 0 };
      this.#last.push(this.#open);
    }
    const room = MOST_CHARACTERS - this.#open.text.length;
    this.#open.text += text.slice(0, room);
    this.#open.more += Math.max(text.length - room, 0);
  }
}
