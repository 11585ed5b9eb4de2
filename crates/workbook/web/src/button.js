import { el } from './el.js';

// A button that can have the focus while there is nothing for it to do.
export class Button {
  /**
   * @param {string} word
   * @param {string} name What it acts on, for those who have the page read to them.
   * @param {() => void} onClick
   */
  constructor(word, name, onClick) {
    this.root = el('button', { type: 'button', className: 'run-button', 'aria-label': `${word} ${name}` }, word);
    this.root.addEventListener('click', () => this.enabled && onClick());
  }

  get enabled() {
    return this.root.getAttribute('aria-disabled') !== 'true';
  }

  set enabled(enabled) {
    this.root.setAttribute('aria-disabled', String(!enabled));
  }
}
