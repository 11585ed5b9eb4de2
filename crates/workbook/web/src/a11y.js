// What those need who use the keyboard, or have the page read to them.
import { el, find } from './el.js';

/**
 * mdBook turns the page at an arrow key, and searches at `s` and `/`, wherever they are
 * pressed. Inside `element` they mean something else.
 *
 * @param {Element} element
 */
export function keepKeysInside(element) {
  for (const kind of ['keydown', 'keypress']) {
    element.addEventListener(kind, event => event.stopPropagation());
  }
}

export function improveKeyboardAccess() {
  addSkipLink();
  makeSidebarToggleFocusable();
  makeWideBlocksScrollable();
  // Arrows choose among the answers.
  for (const question of document.querySelectorAll('fieldset.predict')) keepKeysInside(question);
}

// The first thing in the page that Tab reaches.
function addSkipLink() {
  find(document, '#mdbook-content').tabIndex = -1;
  const top = el('span', { tabIndex: -1 });
  document.body.prepend(top, el('a', { className: 'skip', href: '#mdbook-content' }, 'Skip to the text'));
  // Some browsers, Chromium 148 among them, begin at the text instead. They are
  // sent to the top, unless the reader follows a link to a place in the page.
  if (location.hash || document.activeElement !== document.body) return;
  top.focus({ preventScroll: true });
  top.blur();
}

// mdBook's button for the table of contents is a label: a key does not reach it.
function makeSidebarToggleFocusable() {
  const toggle = document.getElementById('mdbook-sidebar-toggle');
  if (toggle?.localName !== 'label') return;
  toggle.tabIndex = 0;
  toggle.setAttribute('role', 'button');
  toggle.addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    toggle.click();
  });
}

// What is wider than the page can be scrolled with keys when it can have the focus.
function makeWideBlocksScrollable() {
  const observer = new ResizeObserver(entries => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const block of document.querySelectorAll('.content pre > code, .content .table-wrapper')) {
    observer.observe(block);
    keepKeysInside(block);
  }
}
