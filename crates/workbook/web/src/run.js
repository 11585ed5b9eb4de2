// What stands under a listing: Run, Stop, Edit, Reset, Copy, and what it prints.
import { keepKeysInside } from './a11y.js';
import { Button } from './button.js';
import * as compiler from './compiler.js';
import { duration } from './duration.js';
import * as edits from './edits.js';
import * as editor from './editor.js';
import { el, find } from './el.js';
import { Output } from './output.js';
import * as playground from './playground.js';
import { isAvailable } from './server.js';
import * as transport from './transport.js';

/**
 * Something to do about a notice: a word, what it does, and whether that settles the matter.
 *
 * @typedef {[word: string, act: () => void, settles: boolean]} Choice
 */

const AS_IN_THE_BOOK = 'This is the program as the book has it.';
const PUT_AWAY = 'A text of yours was put away.';

/** @param {number} ms */
const milliseconds = ms => duration(ms * 1000);

class Program {
  #name;
  // Whether programs run on this machine.
  #here;
  #pre;
  #original;
  #caption;
  #output;
  #buttons;
  #link = el('a', { className: 'run-link', target: '_blank', rel: 'noopener' }, 'Playground ↗');
  #status = el('span', { className: 'run-status', role: 'status' });
  #notices = el('div', { className: 'run-notices', role: 'status' });
  #editorBox = el('div', { className: 'run-editor' });
  /** @type {editor.Editor | undefined} */
  #editor;
  /** @type {compiler.Diagnostic[]} */
  #diagnostics = [];
  /** @type {AbortController | undefined} */
  #running;
  // What was run last.
  #ranText = '';
  // How the program was compiled, for the status line.
  #compiled = '';
  #warned = false;

  /**
   * @param {HTMLElement} figure
   * @param {boolean} here
   */
  constructor(figure, here) {
    this.#name = figure.dataset.id ?? '';
    this.#here = here;
    this.#pre = find(figure, 'pre');
    this.#original = find(this.#pre, 'code').textContent;
    this.#caption = find(figure, 'figcaption');
    this.#buttons = this.#makeButtons();
    this.#link.setAttribute('aria-label', `Open ${this.#name} in the public playground`);
    const bar = el(
      'div',
      { className: 'run-bar', role: 'group', 'aria-label': `Run and edit ${this.#name}` },
      ...Object.values(this.#buttons).map(button => button.root),
      this.#link,
      this.#status,
    );
    this.#output = new Output(this.#name, figure.dataset.order === 'by lane', position => this.#edit().goTo(position));
    keepKeysInside(this.#editorBox);
    this.#pre.after(this.#notices, bar, this.#output.root);
    // mdBook has a Copy of its own in every block.
    this.#pre.querySelector('.buttons')?.remove();
    this.#restore();
  }

  #makeButtons() {
    /**
     * @param {string} word
     * @param {() => void} onClick
     */
    const button = (word, onClick) => new Button(word, this.#name, onClick);
    const buttons = {
      run: button('Run', () => this.#run()),
      stop: button('Stop', () => this.#running?.abort()),
      edit: button('Edit', () => this.#edit().focus()),
      reset: button('Reset', () => this.#reset()),
      copy: button('Copy', () => this.#copy()),
    };
    buttons.stop.enabled = false;
    return buttons;
  }

  get #text() {
    return this.#editor?.text ?? this.#original;
  }

  // Shows what the reader made of it the last time.
  #restore() {
    const { text, hasEarlier, outdated } = edits.load(this.#name, this.#original);
    if (text !== undefined) this.#edit(text);
    if (hasEarlier) {
      const changed = 'This program has changed since you edited it. Your text was put away.';
      this.#offerEarlier(outdated ? changed : PUT_AWAY);
    }
    this.#showWhetherEdited();
    edits.onChangeElsewhere(this.#name, this.#original, text => this.#takeOver(text));
  }

  /**
   * Says that a text was put away, and how to have it back.
   *
   * @param {string} why
   * @param {string} [word]
   */
  #offerEarlier(why, word = 'Show my text') {
    this.#notice(why, [
      [word, () => this.#takeBack(), false],
      ['Forget it', () => edits.forgetEarlier(this.#name), true],
    ]);
  }

  // What is there now is put away in turn: nothing is lost, however often this is done.
  #takeBack() {
    const { text, hasEarlier } = edits.takeBack(this.#name, this.#original, this.#text);
    if (hasEarlier) this.#offerEarlier(PUT_AWAY);
    else this.#notices.replaceChildren();
    this.#edit(text).focus();
  }

  /**
   * Shows what another window has made of the program.
   *
   * @param {string | undefined} text
   */
  #takeOver(text) {
    if (text !== undefined) this.#edit(text);
    else this.#closeEditor();
    this.#showWhetherEdited();
  }

  /**
   * Opens the editor, if it is not open, with `text` or what is there.
   *
   * @param {string} [text]
   */
  #edit(text = this.#text) {
    if (this.#editor) {
      if (text !== this.#editor.text) this.#editor.text = text;
      return this.#editor;
    }
    this.#pre.after(this.#editorBox);
    this.#pre.hidden = true;
    this.#editor = editor.open({
      parent: this.#editorBox,
      text,
      label: `Edit ${this.#name}. Tab leaves the editor, Control and Enter run the program.`,
      onChange: () => this.#onChange(),
      onRun: () => this.#run(),
      onLeave: () => this.#buttons.run.root.focus(),
    });
    this.#editor.mark(this.#diagnostics);
    this.#onChange();
    return this.#editor;
  }

  #onChange() {
    const stored = edits.save(this.#name, this.#original, this.#text);
    if (!stored && !this.#warned) {
      this.#warned = true;
      this.#notice('Your browser keeps nothing for this page: the edit is gone when you leave it.', [
        ['I see', () => {}, true],
      ]);
    }
    if (this.#text !== this.#original && this.#notices.textContent?.startsWith(AS_IN_THE_BOOK)) {
      this.#offerEarlier(PUT_AWAY);
    }
    this.#showWhetherEdited();
  }

  #showWhetherEdited() {
    const differs = this.#text !== this.#original;
    this.#output.outdated = this.#text !== this.#ranText;
    this.#caption.textContent = differs ? `${this.#name}, edited` : this.#name;
    this.#buttons.reset.enabled = this.#editor !== undefined;
    const page = playground.link(this.#text);
    this.#link.hidden = page === '';
    this.#link.href = page;
  }

  #reset() {
    const edited = this.#text;
    edits.putAway(this.#name, this.#original, edited);
    this.#closeEditor();
    this.#showWhetherEdited();
    if (edited !== this.#original) this.#offerEarlier(AS_IN_THE_BOOK, 'Take that back');
    // What was said of another text must not stand beside this one.
    if (this.#running || this.#ranText === this.#original) return;
    this.#output.clear();
    this.#mark([]);
    this.#say('');
  }

  #closeEditor() {
    this.#editor?.close();
    this.#editor = undefined;
    this.#editorBox.remove();
    this.#pre.hidden = false;
  }

  /**
   * Says something above the buttons.
   *
   * @param {string} text
   * @param {Choice[]} choices
   */
  #notice(text, choices) {
    const notice = el('p', { className: 'run-notice' }, text);
    for (const [word, act, settles] of choices) {
      const button = el('button', { type: 'button', className: 'run-choice' }, word);
      button.addEventListener('click', () => {
        act();
        if (settles) notice.remove();
      });
      notice.append(' ', button);
    }
    this.#notices.replaceChildren(notice);
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#text);
      this.#say('Copied');
    } catch {
      // Without encryption a browser lets no page copy by itself.
      this.#edit().selectAll();
      this.#say('Press Ctrl+C to copy what is selected');
    }
  }

  async #run() {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.#buttons.run.enabled = false;
    this.#buttons.stop.enabled = true;
    this.#output.clear();
    this.#ranText = this.#text;
    this.#showWhetherEdited();
    this.#compiled = '';
    this.#mark([]);
    this.#say('Starting…');
    try {
      for await (const event of transport.run(this.#name, this.#ranText, running.signal)) this.#on(event);
    } catch (error) {
      if (running.signal.aborted) {
        this.#say('Stopped by you');
      } else {
        this.#output.note(error instanceof Error ? error.message : String(error));
        this.#say('Could not run', true);
      }
    }
    this.#output.finish();
    this.#running = undefined;
    this.#buttons.run.enabled = true;
    this.#buttons.stop.enabled = false;
  }

  /**
   * @param {string} text
   * @param {boolean} [bad]
   */
  #say(text, bad = false) {
    this.#status.textContent = text;
    this.#status.classList.toggle('run-bad', bad);
  }

  /**
   * Shows in the editor where the compiler's messages point.
   *
   * @param {compiler.Diagnostic[]} diagnostics
   */
  #mark(diagnostics) {
    this.#diagnostics = diagnostics;
    this.#editor?.mark(diagnostics);
  }

  /** @param {transport.RunEvent} event */
  #on(event) {
    switch (event.event) {
      case 'queued':
        return this.#say('Waiting: other programs are running');
      case 'preparing':
        return this.#say('Waiting: the crates that programs use are being built');
      case 'sent':
        return this.#say('Sent to the public playground, which answers when all is over…');
      case 'compiling':
        return this.#say('Compiling…');
      case 'compiled':
        return this.#onCompiled(event);
      case 'compile_error':
        this.#output.compiler('rejected', event.text);
        this.#mark(compiler.diagnostics(event.text));
        return this.#say(`Does not compile (${milliseconds(event.ms)})`, true);
      case 'out':
      case 'err':
        return this.#output.print(event.event, event.text, event.us);
      case 'note':
        return this.#output.note(event.text);
      case 'failed':
        this.#output.note(event.text);
        return this.#say('Could not run', true);
      case 'exit':
        return this.#onExit(event);
    }
  }

  /** @param {Extract<transport.RunEvent, { event: 'compiled' }>} event */
  #onCompiled({ cached, ms, warnings }) {
    if (cached) this.#compiled = 'already compiled';
    else if (ms) this.#compiled = `compiled in ${milliseconds(ms)}`;
    if (warnings) {
      this.#output.compiler('warning', warnings);
      this.#mark(compiler.diagnostics(warnings));
    }
    this.#say('Running…');
  }

  /** @param {Extract<transport.RunEvent, { event: 'exit' }>} event */
  #onExit({ ok, text, ms }) {
    const end = text.charAt(0).toUpperCase() + text.slice(1);
    const time = milliseconds(ms);
    const took = this.#here ? `ran ${time}` : `in the public playground, ${time} in all`;
    this.#say([end, this.#compiled, took].filter(Boolean).join(' · '), !ok);
  }
}

export async function makeListingsRunnable() {
  const figures = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('figure.listing[data-run]')]);
  const [first] = figures;
  if (!first) return;
  const here = await isAvailable();
  for (const figure of figures) new Program(figure, here);
  if (here) return;
  first.before(
    el(
      'p',
      { className: 'run-hint' },
      'Run sends a program to the public playground, play.rust-lang.org. On your own machine programs run without it: ',
      el('code', {}, 'cargo run'),
      ' in the workbook’s folder.',
    ),
  );
}
