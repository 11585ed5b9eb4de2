'use strict';

// What those need who turn pages with keys, or have the page read to them.
window.workbook ??= {};

(() => {
  // mdBook turns the page at an arrow key, and searches at `s` and `/`, wherever they are
  // pressed. Inside `element` they mean something else.
  workbook.keepKeys = element => {
    for (const kind of ['keydown', 'keypress']) {
      element.addEventListener(kind, event => event.stopPropagation());
    }
  };

  // The first thing in the page that Tab reaches.
  const content = document.getElementById('mdbook-content');
  const skip = document.createElement('a');
  skip.className = 'skip';
  skip.href = '#mdbook-content';
  skip.textContent = 'Skip to the text';
  content.tabIndex = -1;
  document.body.prepend(skip);

  // mdBook's button for the table of contents is a label: a key does not reach it.
  const toggle = document.getElementById('mdbook-sidebar-toggle');
  if (toggle?.localName === 'label') {
    toggle.tabIndex = 0;
    toggle.setAttribute('role', 'button');
    toggle.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      toggle.click();
    });
  }

  // What is wider than the page can be scrolled with keys, when it can be reached.
  const wide = new ResizeObserver(entries => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute('tabindex');
    }
  });
  for (const element of document.querySelectorAll('.content pre > code, .content .table-wrapper')) {
    wide.observe(element);
    workbook.keepKeys(element);
  }
  // Arrows choose among the answers.
  for (const box of document.querySelectorAll('fieldset.predict')) workbook.keepKeys(box);
})();
